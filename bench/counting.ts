/**
 * Figures of an answer, read as it comes: an answer may be longer than a string can be. Two answers
 * are compared by figures that add up: what a log of many repeats says must be what one of them says,
 * so many times.
 */
import { type Command, run } from "./measure.ts";

/** Figures by name. */
export type Figures = Record<string, number>;

export interface Counter {
  take(chunk: Buffer): void;
  figures(): Figures;
}

export async function figuresIn(command: Command, counter: Counter): Promise<Figures> {
  await run(command, (chunk) => counter.take(chunk));
  return counter.figures();
}

/** One sentence for each figure that is not as many times what it is in `once`. */
export function notMultiplied(once: Figures, times: number, all: Figures): string[] {
  if (Object.keys(once).length === 0) return ["nothing is counted in it"];
  return Object.entries(once)
    .filter(([name, figure]) => all[name] !== figure * times)
    .map(([name, figure]) => `${name}: ${all[name]}, but ${times} times ${figure} were expected`);
}

/**
 * One sentence for each outcome that differs from what the lines say by more than the lines that were
 * lost: of a delivery without its start an outcome is of nothing. Lines themselves are all counted.
 */
export function notWithinLosses(said: Figures, lost: number, told: Figures): string[] {
  return ["lines", "successes", "deferrals", "failures"]
    .filter((name) => {
      const apart = Math.abs((told[name] ?? Number.NaN) - (said[name] ?? Number.NaN));
      return !(apart <= (name === "lines" ? 0 : lost));
    })
    .map((name) => `${name}: ${told[name]}, ${said[name]} in the log, ${lost} lines lost`);
}

/** How many lines have the words; empty lines have none. */
export function linesWith(words: string): Counter {
  const isOne = (line: string): boolean => line !== "" && line.includes(words);
  let rest = "";
  let lines = 0;
  return {
    take(chunk) {
      const text = rest + chunk.toString("latin1");
      const end = text.lastIndexOf("\n") + 1;
      rest = text.slice(end);
      for (const line of text.slice(0, end).split("\n")) if (isOne(line)) lines++;
    },
    figures: () => ({ lines: lines + (isOne(rest) ? 1 : 0) }),
  };
}

/** Of a report as JSON: the sums of each table's columns of counts. */
export function sumsOfReport(): Counter {
  const chunks: Buffer[] = [];
  return {
    take: (chunk) => chunks.push(chunk),
    figures: () => sumsOf(Buffer.concat(chunks).toString()),
  };
}

function sumsOf(json: string): Figures {
  const { tables } = JSON.parse(json) as { tables: Record<string, Record<string, unknown>[]> };
  const sums: Figures = {};
  for (const [table, rows] of Object.entries(tables)) {
    if (NO_COUNTS.has(table)) continue;
    for (const row of rows)
      for (const [column, value] of Object.entries(row))
        if (COUNTS.has(column) && typeof value === "number")
          sums[`${table}.${column}`] = (sums[`${table}.${column}`] ?? 0) + value;
  }
  return sums;
}

const COUNTS = new Set(
  (
    "messages recipients bytes attempts sessions refusals successes deferrals failures " +
    "delivered bounced expired discarded waiting unknown refused deferred accepted count success failure"
  ).split(" "),
);
/** Tables whose numbers are no sums over messages. */
const NO_COUNTS = new Set(["problems", "tries"]);
