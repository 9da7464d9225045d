/**
 * What needs attention, to be read like a mail: each problem with the time at which it was seen, what it is
 * and what has happened since, and below it, whole and to be copied, the command that looks closer.
 *
 *     URGENT  Thu 19 Nov 2026 17:42:08 CET: qmail-send died without a word once. It
 *             runs again; why it died its log does not tell.
 *             qtrail lines --kind status
 */
import type { Cell, Table } from "../../reports/report.ts";
import { humanText } from "../../time/format.ts";
import { compareInstants } from "../../time/instant.ts";
import { utc, type Zone } from "../../time/zones.ts";
import { periodText } from "../coverage.ts";
import { humanCell, isInstant } from "./cells.ts";
import { wrappedTo } from "./width.ts";

const INDENT = 8;
const TEXT = { type: "text" } as const;

/** The lines of the table PROBLEMS, each with its newline. */
export function problemLines({ form, rows }: Table, zone: Zone, width: number): string[] {
  const indexes = ["state", "what", "since", "first", "last", "see"].map((wanted) =>
    form.columns.findIndex(({ name }) => name === wanted),
  );
  return [...rows].flatMap((row) => {
    const [state, what, since, first, last, see] = indexes.map((index) => row[index]);
    const when = seenText(first, last, zone);
    const said = [when && `${when}:`, sentence(what), sentence(since)].filter(Boolean);
    const lines = wrappedTo(said.join(" "), width - INDENT);
    return [...lines, humanCell(see, TEXT, zone)]
      .filter(Boolean)
      .map((line, i) => `${(i === 0 ? String(state).toUpperCase() : "").padEnd(INDENT)}${line}\n`);
  });
}

function sentence(cell: Cell): string {
  return humanCell(cell, TEXT, utc).replace(/[^.?!]$/, "$&.");
}

function seenText(first: Cell, last: Cell, zone: Zone): string {
  if (first === undefined || !isInstant(first)) return "";
  const isOnce = last === undefined || !isInstant(last) || compareInstants(first, last) === 0;
  return isOnce ? humanText(first, zone) : periodText(first, last, zone);
}
