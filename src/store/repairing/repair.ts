/**
 * Makes a store whole again, as far as what is left of it and the logs can tell.
 *
 *     totals            folded again from the rows
 *     rows              of what the logs tell, if these reach from that day to the store's end and tell as many of each
 *                       table as it had; else they are lost, and every later answer has the gap
 *     what was open     of what is in flight
 *     what is in flight read again by the next import, from the logs before the places, of which there are two copies
 *
 * Each part is one commit. Nothing is made that was not there: whatever is left in doubt is lost.
 */
import { join } from "node:path";
import type { Coverage } from "../../pipeline/coverage.ts";
import { openIn } from "../../pipeline/following/reading-on.ts";
import { timeOf } from "../../reports/counting.ts";
import type { Gap } from "../../sources/source.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import type { Fact } from "../../tracking/facts.ts";
import { startOf } from "../answering/plan.ts";
import { StoredFacts } from "../answering/stored-facts.ts";
import { type DamagedFile, partWords } from "../check-files.ts";
import { daysIn, NO_DAY, OPEN } from "../days.ts";
import type { DuckDB } from "../duckdb.ts";
import { coverageOf } from "../importing/coverage.ts";
import { savedAt, savedBytes, savedIn, withoutFlight } from "../importing/saved.ts";
import { Upkeep } from "../importing/upkeep.ts";
import {
  isHashed,
  isOfTotals,
  type Manifest,
  type Segment,
  type StoredFile,
  type StorePart,
} from "../manifest.ts";
import { hashKeyMadeIn } from "../pruning/hash-key.ts";
import { hashedFact } from "../pruning/hashed-facts.ts";
import { hashedNames } from "../pruning/hashed-names.ts";
import { publishRows } from "../published-rows.ts";
import { DayRows } from "../rows/day-rows.ts";
import type { StoreWriter } from "../writer.ts";

export interface Repaired {
  part: StorePart;
  /** What it was made again of; undefined: it is lost. */
  of: "rows" | "logs" | "state" | "copy" | "nothing" | undefined;
  /** Of rows that are lost: why the logs could not tell them. */
  why?: string;
}

export interface RepairOptions {
  zone: Zone;
  now: Instant;
  /** Shows all facts of the logs, which may be kept; undefined: there are no logs. */
  readLogs(emit: (fact: Fact) => void): Promise<Coverage | undefined>;
}

/** `damaged`: all that is, as checkFiles found it. */
export async function repair(
  writer: StoreWriter,
  duckdb: DuckDB,
  damaged: readonly DamagedFile[],
  options: RepairOptions,
): Promise<Repaired[]> {
  const work = new Repair(writer, duckdb, options);
  const parts = damaged.map(({ part }) => part);
  const segments = parts.filter((part): part is Segment => "table" in part);
  return [
    ...(await work.state(parts)),
    ...work.outbox(parts),
    ...(await work.open(segments.filter(({ day }) => day === OPEN))),
    ...(await work.rows(segments.filter(({ day }) => day !== OPEN))),
    ...(await work.totals(parts.filter((part) => "period" in part))),
  ];
}

class Repair {
  private readonly writer: StoreWriter;
  private readonly duckdb: DuckDB;
  private readonly options: RepairOptions;

  constructor(writer: StoreWriter, duckdb: DuckDB, options: RepairOptions) {
    this.writer = writer;
    this.duckdb = duckdb;
    this.options = options;
  }

  async state(parts: readonly StorePart[]): Promise<Repaired[]> {
    const { state, places } = this.manifest;
    const isDamaged = (one: StoredFile | undefined): one is StoredFile =>
      one !== undefined && parts.some(({ file }) => file === one.file);
    const lost = [state, places].filter(isDamaged);
    const sound = [state, places].find((one) => one && !isDamaged(one));
    if (lost.length === 0) return [];
    if (!sound) return [];
    const bytes = savedBytes(withoutFlight(savedAt(join(this.writer.folder, sound.file))));
    const name = `state/${this.generation}`;
    if (isDamaged(state))
      this.writer.commit({ ...this.manifest, state: await this.writer.publish(name, bytes) });
    else
      this.writer.commit({
        ...this.manifest,
        places: await this.writer.publish(`${name}-places`, bytes),
      });
    return lost.map((part) => ({ part, of: "copy" }));
  }

  /** Events that cannot be read are not sent. */
  outbox(parts: readonly StorePart[]): Repaired[] {
    const { outbox } = this.manifest;
    const isDamaged = ({ file }: StoredFile): boolean => parts.some((part) => part.file === file);
    const lost = outbox?.files.filter(isDamaged) ?? [];
    if (!outbox || lost.length === 0) return [];
    const files = outbox.files.filter((file) => !isDamaged(file));
    this.writer.commit({ ...this.manifest, outbox: { ...outbox, files } });
    return lost.map((part) => ({ part, of: "nothing" }));
  }

  async open(lost: readonly Segment[]): Promise<Repaired[]> {
    if (lost.length === 0) return [];
    const { zone, now } = this.options;
    const saved = savedIn(this.writer);
    const show = saved && openIn(saved, { zone, now });
    if (!show) return this.giveUp(OPEN, lost);
    const rows = new DayRows();
    const first = this.manifest.sequence;
    let sequence = first;
    show((fact) => rows.add(fact, sequence++));
    const made = await this.published(OPEN, rows, first, sequence - 1);
    const others = this.manifest.segments.filter(({ day }) => day !== OPEN);
    this.writer.commit({ ...this.manifest, segments: [...others, ...made] });
    return lost.map((part) => ({ part, of: "state" }));
  }

  async rows(lost: readonly Segment[]): Promise<Repaired[]> {
    if (lost.length === 0) return [];
    const days = new Map<string, Fact[]>();
    for (const { day } of lost) days.set(day, []);
    const read = await this.gather(days);
    const repaired: Repaired[] = [];
    for (const [day, facts] of days) {
      const of = lost.filter((segment) => segment.day === day);
      const why = await this.remake(day, facts, read);
      repaired.push(
        ...(why === undefined
          ? of.map((part): Repaired => ({ part, of: "logs" }))
          : this.giveUp(day, of).map((one) => ({ ...one, why }))),
      );
    }
    await this.fold();
    return repaired;
  }

  /** Makes the rows of a day again; else says why that could not be. */
  private async remake(
    day: string,
    facts: readonly Fact[],
    read: Coverage | undefined,
  ): Promise<string | undefined> {
    if (!read) return "no logs were read";
    if (!this.isCovered(day, read))
      return "the logs have gaps, or do not reach from that day to the store's end";
    return (await this.replaceDay(day, facts))
      ? undefined
      : "the logs tell another number of them, so they are not those that were imported";
  }

  /** What the logs tell of these days, but for what is still open in the store. */
  private async gather(days: Map<string, Fact[]>): Promise<Coverage | undefined> {
    const open = await this.openKeys();
    const dayOf = daysIn(this.options.zone);
    return this.options.readLogs((fact) => {
      const facts = days.get(dayOf(fact));
      if (facts && !open.has(keyOf(fact))) facts.push(fact);
    });
  }

  /** Whether the logs tell all of the day that the store was told: from its beginning to the store's end. */
  private isCovered(day: string, { from, to, gaps, troubles }: Coverage): boolean {
    const stored = coverageOf(this.manifest);
    if (gaps.length > 0 || troubles.length > 0 || !stored) return false;
    if (!from || !to || !stored.from || !stored.to || day === NO_DAY) return day === NO_DAY;
    const start = { seconds: startOf(day, this.options.zone), nanos: 0 };
    const begin = compareInstants(start, stored.from) < 0 ? stored.from : start;
    return compareInstants(from, begin) <= 0 && compareInstants(to, stored.to) >= 0;
  }

  private async openKeys(): Promise<Set<string>> {
    const keys = new Set<string>();
    const stored = new StoredFacts(this.writer.folder, undefined);
    const segments = this.manifest.segments.filter(({ day }) => day === OPEN);
    for await (const facts of stored.in(segments, {}))
      for (const fact of facts) keys.add(keyOf(fact));
    stored.close();
    return keys;
  }

  /** Only if that is as many rows of each table as there were. */
  private async replaceDay(day: string, facts: readonly Fact[]): Promise<boolean> {
    const { manifest } = this;
    const names = isHashed(manifest, day)
      ? hashedNames(hashKeyMadeIn(this.writer.folder))
      : undefined;
    const rows = new DayRows();
    const first = manifest.sequence;
    let sequence = first;
    for (const fact of facts) rows.add(names ? hashedFact(fact, names) : fact, sequence++);
    const made = await this.published(day, rows, first, sequence - 1);
    const before = manifest.segments.filter((segment) => segment.day === day);
    if (rowsOf(before) !== rowsOf(made)) {
      for (const { file } of made) this.writer.withdraw(file);
      return false;
    }
    const others = manifest.segments.filter((segment) => segment.day !== day);
    this.writer.commit({
      ...manifest,
      sequence,
      segments: [...others, ...made],
      tallies: manifest.tallies.filter(({ period }) => !day.startsWith(period)),
    });
    return true;
  }

  /** Takes them out, and messages whose deliveries they are: every later answer has the gap. */
  private giveUp(day: string, lost: readonly Segment[]): Repaired[] {
    const isLost = (segment: Segment): boolean =>
      lost.some(
        ({ file, table, first, last }) =>
          file === segment.file ||
          (table === "deliveries" &&
            segment.table === "messages" &&
            segment.day === day &&
            segment.first <= last &&
            first <= segment.last),
      );
    const gone = this.manifest.segments.filter(isLost);
    const segments = this.manifest.segments.filter((segment) => !isLost(segment));
    this.writer.commit({ ...this.manifest, segments, ...this.withGap(day, gone) });
    return gone.map((part) => ({ part, of: undefined }));
  }

  /** The coverage of all later answers. */
  private withGap(day: string, gone: readonly StorePart[]): Pick<Manifest, "coverage"> {
    const { zone } = this.options;
    const coverage = coverageOf(this.manifest);
    if (!coverage) return {};
    const at = (later: number) => ({ seconds: startOf(day, zone, later), nanos: 0 });
    const period = day === OPEN || day === NO_DAY ? {} : { from: at(0), to: at(1) };
    const what = gone.map((part) => partWords(part)).join("; ");
    const gap: Gap = { ...period, reason: `damaged in the store, and in no log any more: ${what}` };
    return { coverage: { ...coverage, gaps: [...coverage.gaps, gap] } };
  }

  async totals(parts: readonly StorePart[]): Promise<Repaired[]> {
    const repaired: Repaired[] = [];
    for (const part of parts) {
      if (!("period" in part)) continue;
      const { manifest } = this;
      const { period } = part;
      const tallies = manifest.tallies.filter(({ file }) => file !== part.file);
      const isLost = isOfTotals(manifest, period);
      const { [period]: _, ...retention } = manifest.retention ?? {};
      this.writer.commit({
        ...manifest,
        tallies,
        ...(isLost && { retention, ...this.withGap(period, [part]) }),
      });
      repaired.push({ part, of: isLost ? undefined : "rows" });
    }
    if (parts.length > 0) await this.fold();
    return repaired;
  }

  private async fold(): Promise<void> {
    const upkeep = new Upkeep(this.writer, this.duckdb, this.options.zone);
    await upkeep.tallyDays();
    await upkeep.tallyMonths();
  }

  private published(day: string, rows: DayRows, first: number, last: number): Promise<Segment[]> {
    const name = (table: string) => `segments/${day}/${table}-${this.generation}.parquet`;
    return publishRows(this.writer, this.duckdb, rows, { day, first, last, name });
  }

  private get manifest(): Manifest {
    return this.writer.manifest;
  }

  private get generation(): number {
    return this.manifest.generation + 1;
  }
}

/** What tells a fact that is open from those of its day: of a run its number, of what has no id its moment. */
function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case "message":
      return `${fact.message.queue.host}\n${fact.message.id}`;
    case "session":
      return `${fact.session.host}\n${fact.session.id}`;
    case "run": {
      const { queue, run } = fact.run;
      return `run\n${queue.host}\n${queue.instance}\n${run}`;
    }
    default: {
      const at = timeOf(fact);
      return `${fact.kind}\n${at?.seconds} ${at?.nanos}`;
    }
  }
}

/** How many of each table: `deliveries 30, messages 4`. */
function rowsOf(segments: readonly Segment[]): string {
  const sums = new Map<string, number>();
  for (const { table, rows } of segments) sums.set(table, (sums.get(table) ?? 0) + rows);
  return [...sums]
    .map((one) => one.join(" "))
    .sort()
    .join();
}
