/**
 * A question in SQL to a store: views over its files are made, all else is locked, and the query is carried out.
 *
 * Each file that the query needs is checked before it is opened: of what is damaged nothing is told but that it is.
 */
import { join } from "node:path";
import { type Coverage, newCoverage } from "../../pipeline/coverage.ts";
import type { Trouble } from "../../sources/source.ts";
import type { Period } from "../../time/words.ts";
import { damageOf, damageWords } from "../check-files.ts";
import { type AnswerValue, type DuckDB, openDuckDB, type SqlAnswer } from "../duckdb.ts";
import { coverageOf } from "../importing/coverage.ts";
import type { Manifest, Segment } from "../manifest.ts";
import { manifestIn } from "../reader.ts";
import { tableIn } from "../rows/stored-rows.ts";
import { nanosOf } from "../rows/where.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import { SQL_TYPES, type StoredTable } from "../tables/table.ts";
import { MACROS } from "./macros.ts";
import { tablesIn } from "./statement.ts";
import { outOfTime, type SqlLimits, sqlTrouble } from "./trouble.ts";
import { type SqlView, VIEWS } from "./views.ts";

export interface SqlAsked extends SqlLimits {
  /** Only what is of this time. */
  period: Period;
  /** Ends what is running. */
  stop: AbortController;
}

export class StoreQuery {
  /** Files that could not be used. */
  private readonly troubles: Trouble[] = [];
  private readonly folder: string;
  private readonly manifest: Manifest;
  private readonly asked: SqlAsked;
  private readonly checked = new Map<string, boolean>();
  private duckdb: DuckDB | undefined;
  /** Of its time, in milliseconds. */
  private left: number;

  constructor(folder: string, asked: SqlAsked) {
    this.folder = folder;
    this.manifest = manifestIn(folder);
    this.asked = asked;
    this.left = asked.seconds * 1000;
  }

  /** Carries it out; its rows come as they are asked for. @throws StoreError */
  async answer(sql: string): Promise<SqlAnswer> {
    const { memory, stop } = this.asked;
    const duckdb = await openDuckDB({ memory, signal: stop.signal });
    this.duckdb = duckdb;
    const named = await this.limited(() => tablesIn(duckdb, sql));
    await this.makeViews(duckdb, ({ name }) => named.has(name));
    await duckdb.lock([...this.checked].flatMap(([path, isSound]) => (isSound ? [path] : [])));
    const { columns, rows } = await this.limited(() => duckdb.answer(sql));
    return { columns, rows: () => this.rowsOf(rows()) };
  }

  /** What it rests on. */
  coverage(): Coverage {
    const coverage = coverageOf(this.manifest) ?? newCoverage([]);
    return { ...coverage, troubles: [...this.troubles, ...coverage.troubles] };
  }

  close(): void {
    this.duckdb?.close();
  }

  /** All of them, so that they can be listed; those that nobody asked of are made of no files. */
  private async makeViews(duckdb: DuckDB, isAsked: (view: SqlView) => boolean): Promise<void> {
    for (const sql of MACROS) await duckdb.run(sql);
    await duckdb.run("SET GLOBAL TimeZone = 'UTC'");
    const { segments } = this.manifest;
    for (const view of VIEWS) {
      const froms = new Map<TableName, string>();
      for (const table of view.of) {
        const files = isAsked(view) ? await this.filesOf(segments, view, table) : [];
        froms.set(table, files.length > 0 ? tableIn(TABLES[table], files) : noRows(TABLES[table]));
      }
      const sql = view.sql((table) => froms.get(table) as string, this.asked.period);
      await duckdb.run(`CREATE VIEW ${view.name} AS ${sql}`);
    }
  }

  /** Those of a table that are sound and may have rows of the period. */
  private async filesOf(
    segments: readonly Segment[],
    { of: [timed] }: SqlView,
    table: TableName,
  ): Promise<string[]> {
    const inPeriod = segments.filter((one) => one.table === timed && overlaps(one, this.asked));
    const days = new Set(inPeriod.map(({ day }) => day));
    const ofTable =
      table === timed
        ? inPeriod
        : segments.filter((one) => one.table === table && days.has(one.day));
    const files: string[] = [];
    for (const segment of ofTable.sort((a, b) => a.first - b.first))
      if (await this.isSound(segment)) files.push(join(this.folder, segment.file));
    return files;
  }

  private async isSound(segment: Segment): Promise<boolean> {
    const path = join(this.folder, segment.file);
    const known = this.checked.get(path);
    if (known !== undefined) return known;
    this.asked.stop.signal.throwIfAborted();
    const damage = await damageOf(this.folder, segment);
    this.checked.set(path, damage === undefined);
    if (damage)
      this.troubles.push({
        path,
        what: damageWords(damage),
        hint: "what can be done: qtrail fsck",
      });
    return damage === undefined;
  }

  private async *rowsOf(rows: AsyncGenerator<AnswerValue[][]>): AsyncGenerator<AnswerValue[][]> {
    try {
      for (;;) {
        const { value, done } = await this.limited(() => rows.next());
        if (done) return;
        yield value;
      }
    } finally {
      await rows.return(undefined);
    }
  }

  /** Work of DuckDB on what was typed, in the time that is left. */
  private async limited<Result>(work: () => Promise<Result>): Promise<Result> {
    const { asked } = this;
    const begun = performance.now();
    const timer = setTimeout(() => asked.stop.abort(outOfTime(asked)), this.left);
    try {
      return await work();
    } catch (error) {
      throw sqlTrouble(error, asked);
    } finally {
      clearTimeout(timer);
      this.left -= performance.now() - begun;
    }
  }
}

function overlaps({ from, to }: Segment, { period }: SqlAsked): boolean {
  if (!period.from && !period.to) return true;
  if (from === undefined || to === undefined) return false;
  return (
    (!period.from || BigInt(to) >= BigInt(nanosOf(period.from))) &&
    (!period.to || BigInt(from) < BigInt(nanosOf(period.to)))
  );
}

/** Its columns, for a table without files. */
function noRows({ columns }: StoredTable): string {
  const nothing = Object.entries(columns).map(
    ([name, { type }]) => `NULL::${SQL_TYPES[type]} AS ${name}`,
  );
  return `(SELECT ${nothing.join(", ")} WHERE false)`;
}
