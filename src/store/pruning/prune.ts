/**
 * Lets a store keep less, by rule: rows with hashed addresses in the place of those that were imported, or totals alone.
 *
 *     rows of a day ──> the same facts without names ──> rows, and the tallies of the day folded again
 *
 * Each day is one commit, so it is as it was or as it is to be. What was there before is deleted when its readers
 * had time, by the commit or the writer that comes next a quarter of an hour later.
 */
import { join } from "node:path";
import { KEPT_TALLIES } from "../../reports/kept-tallies.ts";
import type { Trouble } from "../../sources/source.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { StoredFacts } from "../answering/stored-facts.ts";
import type { DuckDB } from "../duckdb.ts";
import { DayStates, givenIn } from "../importing/day-states.ts";
import { Upkeep } from "../importing/upkeep.ts";
import { isHashed, type Retained, type Segment, type TallyFile } from "../manifest.ts";
import { publishRows } from "../published-rows.ts";
import { DayRows } from "../rows/day-rows.ts";
import { soundStatesIn } from "../tally-file.ts";
import type { StoreWriter } from "../writer.ts";
import { type Due, type DueDay, dueIn, type RetentionRules } from "./due-days.ts";
import { hashKeyMadeIn } from "./hash-key.ts";
import { hashedFact } from "./hashed-facts.ts";
import { type HashedNames, hashedNames } from "./hashed-names.ts";

export interface Pruned extends Due {
  /** Days that stay as they were, and why. */
  troubles: Trouble[];
}

export interface PruneOptions {
  rules: RetentionRules;
  now: Instant;
  /** Is told of each day before it is changed. */
  onDay?: (due: DueDay) => void;
  /** Ends it between two days. */
  signal?: AbortSignal;
}

export async function prune(
  writer: StoreWriter,
  duckdb: DuckDB,
  zone: Zone,
  { rules, now, onDay, signal }: PruneOptions,
): Promise<Pruned> {
  const { days, named } = dueIn(writer.manifest, zone, rules, now);
  const pruned: Pruned = { days: [], named, troubles: [] };
  if (days.length === 0) return pruned;
  const upkeep = new Upkeep(writer, duckdb, zone);
  await upkeep.tallyDays();
  const work = new Pruning(writer, duckdb, zone, rules);
  for (const due of days) {
    if (signal?.aborted) break;
    onDay?.(due);
    const troubles = await work.change(due);
    if (troubles.length === 0) pruned.days.push(due);
    pruned.troubles.push(...troubles);
  }
  await upkeep.tallyMonths();
  return pruned;
}

class Pruning {
  private readonly writer: StoreWriter;
  private readonly duckdb: DuckDB;
  private readonly zone: Zone;
  private readonly rules: RetentionRules;
  private names: HashedNames | undefined;

  constructor(writer: StoreWriter, duckdb: DuckDB, zone: Zone, rules: RetentionRules) {
    this.writer = writer;
    this.duckdb = duckdb;
    this.zone = zone;
    this.rules = rules;
  }

  /** Gives what is in its way: then nothing was changed. */
  async change({ day, becomes }: DueDay): Promise<Trouble[]> {
    const { manifest } = this.writer;
    const segments = manifest.segments.filter((segment) => segment.day === day);
    const wasHashed = isHashed(manifest, day);
    // What has lost its rows cannot be hashed any more.
    const isToHash = this.rules.hash !== undefined && !wasHashed;
    const [hashed, troubles] = isToHash
      ? await this.hashed(day, segments, becomes === "hashed")
      : [undefined, this.lackOfTotals(day, segments)];
    if (troubles.length > 0) return troubles;
    const others = manifest.segments.filter((segment) => segment.day !== day);
    const month = day.slice(0, MONTH_LENGTH);
    const left: Retained =
      becomes === "hashed" ? becomes : wasHashed || hashed ? "hashed totals" : "totals";
    this.writer.commit({
      ...manifest,
      segments: [...others, ...(hashed?.segments ?? [])],
      ...(hashed && {
        sequence: hashed.tally.through,
        tallies: [
          ...manifest.tallies.filter(({ period }) => period !== day && period !== month),
          hashed.tally,
        ],
      }),
      retention: { ...manifest.retention, [day]: left },
    });
    return [];
  }

  /** The day without names, its rows only where they are kept; or why not. */
  private async hashed(
    day: string,
    segments: readonly Segment[],
    keepsRows: boolean,
  ): Promise<[HashedDay | undefined, Trouble[]]> {
    const { folder, manifest } = this.writer;
    const generation = manifest.generation + 1;
    this.names ??= hashedNames(hashKeyMadeIn(folder));
    const states = new DayStates(givenIn(this.zone.offsetAt));
    const stored = new StoredFacts(folder, undefined);
    const rows = new DayRows();
    const written: Segment[] = [];
    let { sequence: first } = manifest;
    let sequence = first;
    const write = async (): Promise<void> => {
      const name = (table: string) =>
        `segments/${day}/${table}-${generation}.${written.length}.parquet`;
      written.push(
        ...(await publishRows(this.writer, this.duckdb, rows, {
          day,
          first,
          last: sequence - 1,
          name,
        })),
      );
      first = sequence;
    };
    try {
      for await (const facts of stored.in(segments, {})) {
        for (const fact of facts) {
          const nameless = hashedFact(fact, this.names);
          states.add(nameless);
          if (keepsRows) rows.add(nameless, sequence++);
        }
        if (rows.bytes > MOST_BYTES) await write();
      }
    } finally {
      stored.close();
    }
    if (stored.files.troubles.length > 0) {
      for (const { file } of written) this.writer.withdraw(file);
      return [undefined, stored.files.troubles];
    }
    if (rows.count > 0) await write();
    const file = await this.writer.publish(`tallies/${day}-${generation}`, states.bytes());
    return [{ segments: written, tally: { ...file, period: day, through: sequence } }, []];
  }

  /** Totals that stand for all rows of the day, or why not. */
  private lackOfTotals(day: string, segments: readonly Segment[]): Trouble[] {
    const { folder, manifest } = this.writer;
    const tally = manifest.tallies.find(({ period }) => period === day);
    const isAll = tally && segments.every(({ last }) => last < tally.through);
    if (isAll && soundStatesIn(folder, tally, KEPT_TALLIES)) return [];
    return [
      {
        path: tally ? join(folder, tally.file) : folder,
        what: `the totals of ${day} do not stand for all of its rows, which are kept`,
        hint: "what can be done: qtrail fsck",
      },
    ];
  }
}

interface HashedDay {
  segments: Segment[];
  tally: TallyFile;
}

const MONTH_LENGTH = "2026-11".length;
/** Rows that wait to be written. */
const MOST_BYTES = 64e6;
