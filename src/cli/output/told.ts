/**
 * Tables that are told in sentences, to be read like a mail, as that of problems is: each with the time at which it was seen, what it is
 * and what has happened since, and below it, whole and to be copied, the command that looks closer.
 *
 *     URGENT  Thu 19 Nov 2026 17:42:08 CET: qmail-send died without a word once. It
 *             runs again; why it died its log does not tell.
 *             qtrail lines --kind status
 */

import { humanCell, seenText, sentence } from "../../reports/cells.ts";
import type { Cell, Table } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import { wrappedTo } from "./width.ts";

const TEXT = { type: "text" } as const;

/** Room for a label and the blanks behind it. */
const LABEL = 8;

/** Before a command that stands under sentences without a label. */
const INDENT = 3;

/** The lines of a table whose rows are told, each with its newline; none without `form.told`. */
export function toldLines({ form, rows }: Table, zone: Zone, width: number): string[] {
  const { told } = form;
  if (!told) return [];
  const cellOf = (row: Cell[], wanted: string): Cell =>
    row[form.columns.findIndex(({ name }) => name === wanted)];
  const margin = told.label === undefined ? 0 : LABEL;
  return [...rows].flatMap((row) => {
    const when = seenText(cellOf(row, told.from), cellOf(row, told.to), zone);
    const sentences = told.sentences.map((name) => sentence(cellOf(row, name)));
    const said = [when && `${when}:`, ...sentences].filter(Boolean).join(" ");
    const label = told.label === undefined ? "" : String(cellOf(row, told.label)).toUpperCase();
    const lines = wrappedTo(said, width - margin);
    const command = humanCell(cellOf(row, told.command), TEXT, zone);
    return [
      ...lines.map((line, i) => `${(i === 0 ? label : "").padEnd(margin)}${line}\n`),
      ...(command ? [`${" ".repeat(margin || INDENT)}${command}\n`] : []),
    ];
  });
}
