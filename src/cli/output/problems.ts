/**
 * What needs attention, to be read like a mail: each problem a sentence with the time at which it
 * was seen, and below it, whole and to be copied, the command that looks closer.
 *
 *     !  qmail-send died without a word once, Thu 19 Nov 2026 17:42:08 CET
 *        qtrail report deliveries
 */
import type { Cell, Table } from "../../reports/report.ts";
import { humanText } from "../../time/format.ts";
import { compareInstants } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { periodText } from "../coverage.ts";
import { humanCell, isInstant } from "./cells.ts";
import { displayWidth, wrappedTo } from "./width.ts";

const INDENT = 3;
const TEXT = { type: "text" } as const;

/** The lines of the table PROBLEMS, each with its newline. */
export function problemLines({ form, rows }: Table, zone: Zone, width: number): string[] {
  const indexes = ["level", "what", "first", "last", "see"].map((wanted) =>
    form.columns.findIndex(({ name }) => name === wanted),
  );
  return [...rows].flatMap((row) => {
    const [level, what, first, last, see] = indexes.map((index) => row[index]);
    const seen = seenText(first, last, zone);
    const sentence = humanCell(what, TEXT, zone);
    const both = [sentence, seen].filter(Boolean).join(", ");
    const isOneLine = displayWidth(both) <= width - INDENT;
    const parts = isOneLine ? [both] : [sentence, seen];
    const lines = parts.flatMap((part) => wrappedTo(part, width - INDENT));
    return [...lines, humanCell(see, TEXT, zone)]
      .filter(Boolean)
      .map((line, i) => `${(i === 0 ? String(level) : "").padEnd(INDENT)}${line}\n`);
  });
}

function seenText(first: Cell, last: Cell, zone: Zone): string {
  if (first === undefined || !isInstant(first)) return "";
  const isOnce = last === undefined || !isInstant(last) || compareInstants(first, last) === 0;
  return isOnce ? humanText(first, zone) : periodText(first, last, zone);
}
