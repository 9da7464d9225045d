/**
 * What answers are quick by: tallies that have all rows of their day, months that have all their days, and one file for
 * each table of a day that is over.
 *
 * Nothing waits for it: an answer folds the rows that are in no tally, and reads many files as it reads one.
 */
import { join } from "node:path";
import { KEPT_TALLIES } from "../../reports/kept-tallies.ts";
import { mergeStates, newStates, type States } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import { StoredFacts } from "../answering/stored-facts.ts";
import { damageOf } from "../check-files.ts";
import { dayAt, NO_DAY, OPEN } from "../days.ts";
import type { DuckDB } from "../duckdb.ts";
import { isOfTotals, type Segment, type TallyFile } from "../manifest.ts";
import { mergeFiles } from "../rows/merging.ts";
import type { WrittenRows } from "../rows/table-rows.ts";
import type { TableName } from "../tables/index.ts";
import { hasStates, soundStatesIn, tallyFile } from "../tally-file.ts";
import type { StoreWriter } from "../writer.ts";
import { coverageOf } from "./coverage.ts";
import { DayStates, givenIn } from "./day-states.ts";

export class Upkeep {
  private readonly writer: StoreWriter;
  private readonly duckdb: DuckDB;
  private readonly zone: Zone;

  constructor(writer: StoreWriter, duckdb: DuckDB, zone: Zone) {
    this.writer = writer;
    this.duckdb = duckdb;
    this.zone = zone;
  }

  async all(): Promise<void> {
    await this.mergeRows();
    await this.tallyDays();
    await this.tallyMonths();
  }

  /** Small files of a day and table become one: many of them, or some of a day that is over. */
  async mergeRows(): Promise<void> {
    const { today } = this;
    for (const [, segments] of groups(this.segments, ({ day, table }) => `${day}/${table}`)) {
      const small = smallOnes(segments);
      const few = (small[0]?.day ?? today) < today ? 2 : MANY;
      if (small.length >= few) await this.merge(small);
    }
  }

  /**
   * Facts that came in later than a day's tallies were written are added to them. Tallies that have all are not read:
   * whether they are damaged fsck looks.
   */
  async tallyDays(): Promise<void> {
    for (const [day, segments] of groups(this.segments, (segment) => segment.day)) {
      const { folder } = this.writer;
      const tally = this.tallyOf(day);
      const isWhole = tally && segments.every(({ last }) => last < tally.through);
      if (isWhole && hasStates(folder, tally, KEPT_TALLIES)) continue;
      const before = tally && soundStatesIn(folder, tally, KEPT_TALLIES);
      const since = before ? tally.through : 0;
      const later = segments.filter(({ last }) => last >= since);
      // Rows that are gone cannot be folded again: what came in later does not stand for them.
      const isAlone = !before && isOfTotals(this.writer.manifest, day);
      if (later.length === 0 || day === NO_DAY || isAlone) continue;
      const facts = new StoredFacts(folder, undefined);
      const states = new DayStates(givenIn(this.zone.offsetAt), before);
      for await (const some of facts.in(later, { since }))
        for (const fact of some) states.add(fact);
      facts.close();
      if (facts.files.troubles.length === 0) await this.replaceTally(day, states.bytes());
    }
  }

  /** Of months that are over for so long that little more will come of them. */
  async tallyMonths(): Promise<void> {
    const { manifest } = this.writer;
    const end = coverageOf(manifest)?.to?.seconds ?? 0;
    const present = dayAt(end - LATE_DAYS * 86_400, this.zone).slice(0, MONTH_LENGTH);
    const days = manifest.tallies.filter(({ period }) => period.length > MONTH_LENGTH);
    for (const [month, tallies] of groups(days, ({ period }) => period.slice(0, MONTH_LENGTH))) {
      const known = this.tallyOf(month);
      const rows = this.segments.filter(({ day }) => day.startsWith(month));
      const isWhole = known && rows.every(({ last }) => last < known.through);
      if (month >= present || isWhole) continue;
      const states = this.merged(tallies);
      if (states) await this.replaceTally(month, tallyFile(KEPT_TALLIES, states));
    }
  }

  private merged(tallies: readonly TallyFile[]): States | undefined {
    const states = newStates(KEPT_TALLIES.map(({ tally }) => tally));
    for (const tally of tallies.toSorted((a, b) => (a.period < b.period ? -1 : 1))) {
      const later = soundStatesIn(this.writer.folder, tally, KEPT_TALLIES);
      if (!later) return undefined;
      mergeStates(states, later);
    }
    return states;
  }

  private async merge(segments: readonly Segment[]): Promise<void> {
    const { folder, manifest } = this.writer;
    for (const segment of segments) if (await damageOf(folder, segment)) return;
    const [{ day, table, schema }] = segments as [Segment];
    const inOrder = segments.toSorted((a, b) => a.first - b.first);
    const name = `segments/${day}/${table}-${manifest.generation + 1}.parquet`;
    const paths = inOrder.map(({ file }) => join(folder, file));
    let written: WrittenRows | undefined;
    const file = await this.writer.publish(name, async (path) => {
      written = await mergeFiles(this.duckdb, table as TableName, paths, path);
    });
    const merged: Segment = {
      ...file,
      ...(written as WrittenRows),
      table,
      day,
      first: Math.min(...segments.map(({ first }) => first)),
      last: Math.max(...segments.map(({ last }) => last)),
      level: 1,
      schema,
    };
    const others = manifest.segments.filter((segment) => !segments.includes(segment));
    this.writer.commit({ ...manifest, segments: [...others, merged] });
  }

  private async replaceTally(period: string, bytes: Buffer): Promise<void> {
    const { manifest } = this.writer;
    const file = await this.writer.publish(`tallies/${period}-${manifest.generation + 1}`, bytes);
    const others = manifest.tallies.filter((tally) => tally.period !== period);
    const tallies = [...others, { ...file, period, through: manifest.sequence }];
    this.writer.commit({ ...manifest, tallies });
  }

  private tallyOf(name: string): TallyFile | undefined {
    return this.writer.manifest.tallies.find(({ period }) => period === name);
  }

  /** The day that the logs have come to. */
  private get today(): string {
    return dayAt(coverageOf(this.writer.manifest)?.to?.seconds ?? 0, this.zone);
  }

  private get segments(): Segment[] {
    return this.writer.manifest.segments.filter(({ day }) => day !== OPEN);
  }
}

/** Files of one table and day that are merged before the day is over. */
const MANY = 8;
const LATE_DAYS = 8;
const MONTH_LENGTH = "2026-11".length;

/** The newest ones, up to one that is larger than twice all of them: so no row is written again and again. */
function smallOnes(segments: readonly Segment[]): Segment[] {
  const newestFirst = segments.toSorted((a, b) => b.first - a.first);
  let rows = 0;
  const end = newestFirst.findIndex((one, i) => {
    if (i > 0 && one.rows > 2 * rows) return true;
    rows += one.rows;
    return false;
  });
  return end < 0 ? newestFirst : newestFirst.slice(0, end);
}

function groups<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}
