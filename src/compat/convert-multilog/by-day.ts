/**
 * Log lines with local time, put apart by their days.
 *
 * A line without a stamp belongs to the line before it; before the first stamp, to the day on
 * which the file was finished.
 */
import type { LocalZone } from "../../time/zone-file.ts";
import { convert, newLabels, WORD } from "../tai64nlocal.ts";

/** The lines of each day, in the order of the log; days in the order in which they come. */
export function linesByDay(log: Buffer, name: string, zone: LocalZone): Map<string, Buffer> {
  const text = localText(log, zone);
  const pieces = new Map<string, Buffer[]>();
  let day = localText(Buffer.from(`${name.slice(0, LABEL)} `), zone).toString("latin1", 0, DAY);
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const own = dayAt(text, at);
    if (own !== undefined && own !== day) {
      add(pieces, day, text.subarray(from, at));
      day = own;
      from = at;
    }
    const newline = text.indexOf(NEWLINE, at);
    at = newline < 0 ? text.length : newline + 1;
  }
  add(pieces, day, text.subarray(from));
  return new Map([...pieces].map(([of, parts]) => [of, Buffer.concat(parts)]));
}

function localText(log: Buffer, zone: LocalZone): Buffer {
  const input = Buffer.concat([log, Buffer.alloc(WORD)]);
  const { output, left } = convert(newLabels(zone), input, log.length);
  // A label without an end is a stump; it stays as it is.
  return Buffer.concat([output, log.subarray(left)]);
}

const DAY = 10;
const LABEL = 25;
const NEWLINE = 10;

/** `2024-01-12` where a line begins with a date and a time. */
function dayAt(text: Buffer, at: number): string | undefined {
  const head = text.toString("latin1", at, at + DAY + 4);
  return /^\d{4}-\d\d-\d\d \d\d:/.test(head) ? head.slice(0, DAY) : undefined;
}

function add(pieces: Map<string, Buffer[]>, day: string, part: Buffer): void {
  if (part.length === 0) return;
  const parts = pieces.get(day);
  if (parts) parts.push(part);
  else pieces.set(day, [part]);
}
