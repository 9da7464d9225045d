/**
 * The table of what needs attention: its form, and how a problem becomes a row of it.
 */
import type { Instant } from "../time/instant.ts";
import { type Span, widen } from "./first-and-last.ts";
import type { Cell, Table, TableForm } from "./report.ts";

export const PROBLEMS: TableForm = {
  name: "problems",
  title: "Needs attention",
  needs: "any",
  leftOut:
    "Only of what was asked for: alerts, restarts and full slots belong to no message and no session.",
  columns: [
    {
      name: "level",
      head: "",
      about: "! mail is or was in danger; - worth knowing.",
      type: "text",
    },
    { name: "problem", about: "Its name.", type: "text", detail: true },
    {
      name: "what",
      head: "",
      about: "The problem in a sentence.",
      type: "text",
      narrow: "answer",
      sentence: true,
    },
    { name: "count", about: "How often, or how many.", type: "count", detail: true },
    { name: "first", about: "When it was first seen.", type: "time" },
    { name: "last", about: "When it was last seen.", type: "time" },
    { name: "see", about: "The command that tells more.", type: "text", narrow: "stays" },
  ],
};

/** Those by which mail is or was in danger. */
export function dangersIn(table: Table): Table {
  return { ...table, rows: [...table.rows].filter(([level]) => level === "!") };
}

/** How often something was met, first and last when. */
export interface Seen extends Span {
  count: number;
}

/** Else that slots were full is not worth a line. */
export function isFullForLong(seconds: number, percent: number): boolean {
  return seconds >= LEAST_FULL_SECONDS || percent >= LEAST_FULL_PERCENT;
}

const LEAST_FULL_SECONDS = 60;
const LEAST_FULL_PERCENT = 5;

export function problemRow(
  level: "!" | "-",
  name: string,
  what: string,
  seen: Seen,
  command: string,
): Cell[] {
  return [level, name, what, seen.count, seen.first, seen.last, command];
}

export function unseen(): Seen {
  return { count: 0, first: undefined, last: undefined };
}

export function see(seen: Seen, at: Instant | undefined): void {
  seen.count++;
  widen(seen, at);
}

export function some(count: number, thing: string): string {
  const plural = thing.endsWith("y") ? `${thing.slice(0, -1)}ies` : `${thing}s`;
  return `${count} ${count === 1 ? thing : plural}`;
}

export function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** Takes over what was met later. */
export function mergeSeen(seen: Seen, { count, first, last }: Seen): void {
  seen.count += count;
  widen(seen, first);
  widen(seen, last);
}
