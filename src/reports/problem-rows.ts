/**
 * The table of what needs attention: its form, and how a problem becomes a row of it.
 *
 * A problem is urgent, open or over, and it is over only where the log says so; a note is worth knowing and
 * needs nobody.
 */
import type { Instant } from "../time/instant.ts";
import { type Span, widen } from "./first-and-last.ts";
import type { Cell, Table, TableForm } from "./report.ts";

export const PROBLEMS: TableForm = {
  name: "problems",
  title: "Needs attention",
  needs: "any",
  told: {
    label: "state",
    from: "first",
    to: "last",
    sentences: ["what", "since"],
    command: "see",
  },
  leftOut:
    "Only of what was asked for: alerts, restarts and full slots belong to no message and no session.",
  columns: [
    {
      name: "state",
      head: "",
      about:
        "By which mail is or was in danger: urgent, open, or over, as far as the log says so. note: worth knowing, needs nobody.",
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
    {
      name: "since",
      head: "",
      about: "What has happened since, as far as the log tells, in a sentence.",
      type: "text",
      sentence: true,
    },
    { name: "count", about: "How often, or how many.", type: "count", detail: true },
    { name: "first", about: "When it was first seen.", type: "time" },
    { name: "last", about: "When it was last seen.", type: "time" },
    { name: "see", about: "The command that tells more.", type: "text", narrow: "stays" },
    {
      name: "who",
      about:
        "Whose problem it is, where there may be several of its name: an address, a domain, a service.",
      type: "text",
      detail: true,
    },
  ],
};

/** In the order in which they are shown. */
export const PROBLEM_STATES = ["urgent", "open", "over", "note"] as const;
export type ProblemState = (typeof PROBLEM_STATES)[number];

export interface MailProblem {
  state: ProblemState;
  name: string;
  /** A sentence without its full stop, as `since` is one. */
  what: string;
  since?: string | undefined;
  seen: Seen;
  /** The command that tells more; "" for none. */
  command: string;
  /** Whose problem it is, where there may be several of its name. */
  who?: string;
}

/** The worst first, else in the order in which they come. */
export function problemTable(problems: readonly MailProblem[]): Table {
  const rows = PROBLEM_STATES.flatMap((wanted) =>
    problems.filter(({ state }) => state === wanted).map(rowOf),
  );
  return { form: PROBLEMS, rows, notes: [] };
}

function rowOf({ state, name, what, since, seen, command, who }: MailProblem): Cell[] {
  return [state, name, what, since, seen.count, seen.first, seen.last, command, who];
}

/** The table with others among its rows: those of a state stand before its own. */
export function withProblems(table: Table, problems: readonly MailProblem[]): Table {
  const { rows } = problemTable(problems);
  const all = [...rows, ...table.rows];
  return {
    ...table,
    rows: PROBLEM_STATES.flatMap((wanted) => all.filter(([state]) => state === wanted)),
  };
}

/** Those by which mail is or was in danger. */
export function dangersIn(table: Table): Table {
  return { ...table, rows: [...table.rows].filter(([state]) => state !== "note") };
}

/** How many there are of a state. */
export function countOf({ rows }: Table, wanted: ProblemState): number {
  return [...rows].filter(([state]) => state === wanted).length;
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
