/**
 * The tables of SQL as Parquet files for other programs, one for each, in the order in which the store has their rows.
 *
 * They are written beside the folder that was asked for, and become it when all are there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "../../pipeline/coverage.ts";
import { reasonWords } from "../../sources/files/reasons.ts";
import type { Period } from "../../time/words.ts";
import { type DuckDB, openDuckDB, quoted } from "../duckdb.ts";
import { OWNER } from "../folder.ts";
import { StoreError } from "../trouble.ts";
import { StoreViews } from "./store-views.ts";
import { type SqlView, VIEWS } from "./views.ts";

export interface Exported {
  tables: { name: string; rows: number }[];
  coverage: Coverage;
}

/** @throws StoreError if the folder holds something */
export async function exportParquet(
  folder: string,
  to: string,
  period: Period,
  signal: AbortSignal,
): Promise<Exported> {
  const partial = `${to}.part`;
  refuseFull(to);
  refuseFull(partial);
  const views = new StoreViews(folder, period, signal);
  try {
    mkdirSync(partial, { mode: OWNER.folder, recursive: true });
    const tables = await writeTables(views, partial, signal);
    rmSync(join(partial, SPILL), { recursive: true, force: true });
    renameSync(partial, to);
    return { tables, coverage: views.coverage() };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw cannotWrite(to, error);
  }
}

/** What does not fit into memory. */
const SPILL = "spill";

async function writeTables(
  views: StoreViews,
  into: string,
  signal: AbortSignal,
): Promise<Exported["tables"]> {
  const duckdb = await openDuckDB({ spillFolder: join(into, SPILL), signal });
  try {
    await views.make(duckdb, () => true);
    const tables: Exported["tables"] = [];
    for (const view of VIEWS) tables.push(await writeTable(duckdb, view, into));
    return tables;
  } finally {
    duckdb.close();
  }
}

async function writeTable(
  duckdb: DuckDB,
  { name, isGathered }: SqlView,
  into: string,
): Promise<Exported["tables"][number]> {
  const order = isGathered ? " ORDER BY sequence, recipient" : "";
  const path = quoted(join(into, `${name}.parquet`));
  const sql = `COPY (SELECT * FROM ${name}${order}) TO ${path} (FORMAT parquet, COMPRESSION zstd)`;
  const [[rows] = []] = await duckdb.rows(sql);
  return { name, rows: Number(rows) };
}

function refuseFull(folder: string): void {
  if (!existsSync(folder)) return;
  if (namesIn(folder)?.length === 0) return;
  throw new StoreError(
    `--into: ${folder}: it is there already, and nothing is written over`,
    "name a folder that is not there yet, or is empty",
  );
}

/** undefined of what is no folder. */
function namesIn(path: string): string[] | undefined {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw cannotWrite(path, error);
  }
}

function cannotWrite(to: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const isOfFiles = "syscall" in error || /^(?:IO|Out of Memory) Error: /.test(error.message);
  if (!isOfFiles) return error;
  return new StoreError(
    `--into: ${to}: it cannot be written: ${"syscall" in error ? reasonWords(error) : error.message.split("\n")[0]}`,
    "name a folder that you may write, where there is room, or fewer days with --since and --until",
    error,
  );
}
