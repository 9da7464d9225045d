/**
 * A store of many days, made as rows of mail that never was: `made-store.js FOLDER FROM DAYS DELIVERIES [rows|tallies]`,
 * with so many deliveries a day. Tallies alone are what years of pruning leave; they can be added to a store of rows.
 *
 * It is what imports of logs of that mail leave, once files of days that are over are merged and months tallied.
 */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { newCoverage } from "../../src/pipeline/coverage.ts";
import { dateText } from "../../src/reports/days.ts";
import { type DuckDB, openDuckDB } from "../../src/store/duckdb.ts";
import { TMP } from "../../src/store/folder.ts";
import { DayStates, givenIn } from "../../src/store/importing/day-states.ts";
import { Upkeep } from "../../src/store/importing/upkeep.ts";
import type { Segment } from "../../src/store/manifest.ts";
import { DayRows } from "../../src/store/rows/day-rows.ts";
import { tableIn } from "../../src/store/rows/stored-rows.ts";
import { type WrittenRows, writeParquet } from "../../src/store/rows/table-rows.ts";
import { TABLES, type TableName } from "../../src/store/tables/index.ts";
import { type StoredTable, TABLES_STEP } from "../../src/store/tables/table.ts";
import { StoreWriter } from "../../src/store/writer.ts";
import { daysOf, SECONDS_PER_DAY } from "../../src/time/calendar.ts";
import { utc } from "../../src/time/zones.ts";
import type { Fact } from "../../src/tracking/facts.ts";
import { mailOfDay } from "./made-mail.ts";

export interface MadeStore {
  folder: string;
  /** `2026-08-03`. */
  from: string;
  days: number;
  /** A day. */
  deliveries: number;
  what: string;
}

async function makeStore({ folder, from, days, deliveries, what }: MadeStore) {
  const writer = new StoreWriter(folder, { command: "bench", zone: "UTC" });
  const duckdb = await openDuckDB();
  const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
  const first = daysOf(year, month, date);
  try {
    for (let day = first; day < first + days; day++) {
      const isAgain = what === "rows" && day >= first + DRAWN;
      if (isAgain) await repeatDay(writer, duckdb, day);
      else await addDay(writer, duckdb, day, mailOfDay(day, deliveries), what);
    }
    await new Upkeep(writer, duckdb, utc).tallyMonths();
  } finally {
    duckdb.close();
    writer.close();
  }
}

/** Days of rows that are drawn; later ones have the rows of these, moved on in time, and no links. */
const DRAWN = 10;

/** The rows of a day some days ago, as those of this one. */
async function repeatDay(writer: StoreWriter, duckdb: DuckDB, number: number): Promise<void> {
  const { manifest, folder } = writer;
  const [day, before] = [dateText(number), dateText(number - DRAWN)];
  const segments: Segment[] = [];
  let { sequence } = manifest;
  for (const segment of manifest.segments.filter((one) => one.day === before)) {
    const table = TABLES[segment.table as TableName];
    const more = manifest.sequence - segment.first;
    const query = `SELECT ${movedColumns(table, more)} FROM ${tableIn(table, [join(folder, segment.file)])}`;
    const name = `segments/${day}/${table.name}-${manifest.generation + 1}.parquet`;
    let written: WrittenRows | undefined;
    const file = await writer.publish(name, async (place) => {
      written = await writeParquet(duckdb, table, query, place);
    });
    const last = segment.last + more;
    segments.push({
      ...segment,
      ...file,
      ...(written as WrittenRows),
      day,
      first: manifest.sequence,
      last,
    });
    sequence = last + 1;
  }
  writer.commit({
    ...manifest,
    sequence,
    segments: [...manifest.segments, ...segments],
    coverage: coverageUntil(
      (number + 1) * SECONDS_PER_DAY - 1,
      sequence - manifest.sequence,
      manifest.coverage,
    ),
  });
}

function movedColumns({ columns }: StoredTable, more: number): string {
  const seconds = DRAWN * SECONDS_PER_DAY;
  const names = Object.entries(columns).map(([name, { type }]) => {
    if (name === "sequence") return `sequence + ${more} AS sequence`;
    if (name === "rest") return "NULL AS rest";
    if (type === "time") return `${name} + ${seconds}000000000 AS ${name}`;
    return type === "id" ? `${name} + (${seconds}::UBIGINT << 33) AS ${name}` : name;
  });
  return names.join(", ");
}

async function addDay(
  writer: StoreWriter,
  duckdb: DuckDB,
  number: number,
  facts: readonly Fact[],
  what: string,
): Promise<void> {
  const { manifest } = writer;
  const day = dateText(number);
  const [withRows, withTallies] = [what.includes("rows"), what.includes("tallies")];
  const states = new DayStates(givenIn(utc.offsetAt));
  const rows = new DayRows();
  let { sequence } = manifest;
  for (const fact of facts) {
    if (withTallies) states.add(fact);
    if (withRows) rows.add(fact, sequence);
    sequence++;
  }
  const segments: Segment[] = [];
  const written = await rows.write(duckdb, (table) => join(writer.folder, TMP, `${table}.parquet`));
  for (const { path, ...one } of written) {
    const name = `segments/${day}/${one.table}-${manifest.generation + 1}.parquet`;
    const file = await writer.publish(name, (place) => renameSync(path, place));
    segments.push({
      ...file,
      ...one,
      day,
      first: manifest.sequence,
      last: sequence - 1,
      level: 1,
      schema: TABLES_STEP,
    });
  }
  const tallies = manifest.tallies.filter(({ period }) => period !== day);
  if (withTallies) {
    const name = `tallies/${day}-${manifest.generation + 1}`;
    tallies.push({
      ...(await writer.publish(name, states.bytes())),
      period: day,
      through: sequence,
    });
  }
  writer.commit({
    ...manifest,
    sequence,
    segments: [...manifest.segments, ...segments],
    tallies,
    coverage: coverageUntil(
      (number + 1) * SECONDS_PER_DAY - 1,
      withRows ? facts.length : 0,
      manifest.coverage,
    ),
  });
}

function coverageUntil(second: number, lines: number, before: unknown) {
  const known = (before ?? newCoverage([])) as ReturnType<typeof newCoverage>;
  const to = { seconds: second, nanos: 0 };
  const from = known.from ?? { seconds: second + 1 - SECONDS_PER_DAY, nanos: 0 };
  const read = known.lines + lines;
  const source = { name: "made", kinds: ["queue" as const], files: 1, bytes: 0, skipped: 0 };
  return {
    ...known,
    from,
    to,
    lines: read,
    understood: read,
    sources: [{ ...source, from, to, lines: read }],
  };
}

const [, program = "", folder, from = "", days, deliveries, what = "rows and tallies"] = argv;
if (program.endsWith("made-store.js") && folder)
  await makeStore({
    folder,
    from,
    days: Number(days),
    deliveries: Number(deliveries),
    what,
  });
