/**
 * One cell of a table as text: for people (grouped digits, durations, local times) and for
 * machines (plain digits, seconds, RFC 3339).
 */
import { escapeControls } from "../bytes/bytes.ts";
import { readable } from "../grammars/delivery-report/reading.ts";
import { duration, humanText, localText, periodText, rfc3339 } from "../time/format.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import { utc, type Zone } from "../time/zones.ts";
import type { Cell, Column, ColumnType, Rows, Table } from "./report.ts";

/** For a terminal or a page: a stranger's control signs are shown, never sent. */
export function humanCell(
  cell: Cell,
  { type, absent = "" }: Pick<Column, "type" | "absent">,
  zone: Zone,
): string {
  if (cell === undefined) return absent;
  if (isInstant(cell)) return localText(cell, zone, 0);
  if (typeof cell === "string")
    return escapeControls(type === "report" ? readable(cell).replaceAll("\n", " ") : cell);
  switch (type) {
    case "count":
    case "bytes":
      return grouped(cell);
    case "seconds":
      return duration(Number(cell));
    case "percent":
      return `${Number(cell).toFixed(1)} %`;
    default:
      return String(cell);
  }
}

/** Heads for people; a column of times names its zone. */
export function humanHeads({ form, rows }: Table, zone: Zone): string[] {
  return form.columns.map(({ name, head, type }, i) => {
    const words = head ?? name.toUpperCase();
    if (type !== "time") return words;
    const first = firstIn(rows, i);
    return first !== undefined && isInstant(first)
      ? `${words} (${zone.abbreviationAt(first.seconds)})`
      : words;
  });
}

function firstIn(rows: Rows, column: number): Cell {
  for (const row of rows) if (row[column] !== undefined) return row[column];
  return undefined;
}

/** For csv, tsv: as a program reads it. */
export function machineCell(cell: Cell): string {
  if (cell === undefined) return "";
  return isInstant(cell) ? rfc3339(cell) : String(cell);
}

/** For JSON: numbers stay numbers, but for `msg`, which can pass 2^53; undefined is no key. */
export function jsonCell(cell: Cell, type: ColumnType): string | number | undefined {
  if (cell === undefined) return undefined;
  if (isInstant(cell)) return rfc3339(cell);
  if (type === "msg") return String(cell);
  return typeof cell === "bigint" ? Number(cell) : cell;
}

/** `412,907`. */
export function grouped(amount: number | bigint): string {
  const [whole, fraction] = String(amount).split(".") as [string, string?];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${digits}.${fraction}` : digits;
}

export function isInstant(cell: Cell): cell is Instant {
  return typeof cell === "object";
}

/** As a sentence: with its full stop. */
export function sentence(cell: Cell): string {
  return humanCell(cell, { type: "text" }, utc).replace(/[^.?!]$/, "$&.");
}

/** When it was seen: a moment, or a span. */
export function seenText(first: Cell, last: Cell, zone: Zone): string {
  if (first === undefined || !isInstant(first)) return "";
  const isOnce = last === undefined || !isInstant(last) || compareInstants(first, last) === 0;
  return isOnce ? humanText(first, zone) : periodText(first, last, zone);
}
