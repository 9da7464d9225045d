/**
 * The views of a store over its files, each of which is checked before it is opened: of what is damaged nothing is told
 * but that it is.
 */
import { join } from "node:path";
import type { Coverage } from "../../pipeline/coverage.ts";
import { zoneNamed } from "../../sources/local-zone.ts";
import type { Period } from "../../time/words.ts";
import { answerCoverage, goneDays, storedCoverage } from "../answering/answer-coverage.ts";
import type { DuckDB } from "../duckdb.ts";
import type { Manifest, Segment } from "../manifest.ts";
import { manifestIn } from "../reader.ts";
import { tableIn } from "../rows/stored-rows.ts";
import { nanosOf } from "../rows/where.ts";
import { SoundFiles } from "../sound-files.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import { SQL_TYPES, type StoredTable } from "../tables/table.ts";
import { MACROS } from "./macros.ts";
import { type SqlView, VIEWS } from "./views.ts";

export class StoreViews {
  private readonly folder: string;
  private readonly manifest: Manifest;
  private readonly period: Period;
  private readonly sound: SoundFiles;

  /** `period`: only what is of this time. @throws StoreError */
  constructor(folder: string, period: Period, signal: AbortSignal) {
    this.folder = folder;
    this.manifest = manifestIn(folder);
    this.period = period;
    this.sound = new SoundFiles(folder, signal);
  }

  /** All of them, so that they can be listed; those that nobody asked of are made of no files. */
  async make(duckdb: DuckDB, isAsked: (view: SqlView) => boolean): Promise<void> {
    for (const sql of MACROS) await duckdb.run(sql);
    await duckdb.run("SET GLOBAL TimeZone = 'UTC'");
    const { segments } = this.manifest;
    for (const view of VIEWS) {
      const froms = new Map<TableName, string>();
      for (const table of view.of) {
        const files = isAsked(view) ? await this.filesOf(segments, view, table) : [];
        froms.set(table, files.length > 0 ? tableIn(TABLES[table], files) : noRows(TABLES[table]));
      }
      const sql = view.sql((table) => froms.get(table) as string, this.period);
      await duckdb.run(`CREATE VIEW ${view.name} AS ${sql}`);
    }
  }

  /** Those of a table that are sound and may have rows of the period. */
  private async filesOf(
    segments: readonly Segment[],
    { of: [timed] }: SqlView,
    table: TableName,
  ): Promise<string[]> {
    const inPeriod = segments.filter((one) => one.table === timed && overlaps(one, this.period));
    const days = new Set(inPeriod.map(({ day }) => day));
    const ofTable =
      table === timed
        ? inPeriod
        : segments.filter((one) => one.table === table && days.has(one.day));
    const files: string[] = [];
    for (const segment of ofTable.sort((a, b) => a.first - b.first))
      if (await this.sound.isSound(segment)) files.push(join(this.folder, segment.file));
    return files;
  }

  /** The files that the views are made of. */
  get files(): string[] {
    return this.sound.paths;
  }

  /** What they rest on. */
  coverage(): Coverage {
    const { folder, manifest, period, sound: files } = this;
    const zone = zoneNamed(manifest.zone, process.env);
    const all = storedCoverage(manifest, zone, period);
    const gone = goneDays(manifest, zone, period);
    return answerCoverage(all, { folder, manifest, zone, period, gone, files, paths: [] });
  }
}

function overlaps({ from, to }: Segment, period: Period): boolean {
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
