/**
 * zddist's table from delays, with its three slips or without.
 *
 * For each percent p it gives the smallest delay that p percent, but not p + 1, do not pass, and
 * the average of all different delays up to the next percent.
 *
 * - It has six digits of each delay, so delays become equal that are not.
 * - It sorts by `sort -n`, which stops at the `e` of 9.5e-05: such a delay counts as 9.5.
 * - It looks for the smallest delay among texts: "10.2" is below "9.5".
 */
import type { Ours } from "./tables.ts";

export interface Slips {
  text(delay: number): string;
  /** The number by which a delay is sorted. */
  sortedBy(text: string): number;
  isBelow(a: string, b: string): boolean;
}

export const QMAILANALOG: Slips = {
  text: sixDigits,
  sortedBy: (text) => Number.parseFloat(text.split("e")[0] as string),
  isBelow: (a, b) => a < b,
};

export const NONE: Slips = {
  text: (delay) => delay.toFixed(9),
  sortedBy: Number,
  isBelow: (a, b) => Number(a) < Number(b),
};

export function distributionOf(delays: number[], slips: Slips): Ours {
  const texts = delays.map(slips.text);
  texts.sort((a, b) => slips.sortedBy(a) - slips.sortedBy(b) || (a < b ? -1 : a > b ? 1 : 0));
  const upTo = new Map(texts.map((text, i) => [text, i + 1]));
  const least = new Map<number, string>();
  const sums = Array.from({ length: 101 }, () => ({ total: 0, count: 0 }));
  for (const [text, count] of upTo) {
    const percent = Math.floor((count * 100) / texts.length);
    const known = least.get(percent);
    if (known === undefined || slips.isBelow(text, known)) least.set(percent, text);
    const sum = sums[percent] as (typeof sums)[number];
    sum.total += Number(text);
    sum.count++;
  }
  const table: Ours = new Map();
  let total = 0;
  let count = 0;
  for (const [percent, sum] of sums.entries()) {
    total += sum.total;
    count += sum.count;
    const text = least.get(percent);
    if (percent < 10 || text === undefined) continue;
    table.set(String(percent), {
      doneby: Number(text),
      avg: total / count,
    });
  }
  return table;
}

/** As awk prints a number: %.6g. */
function sixDigits(value: number): string {
  if (value === 0) return "0";
  const text = value.toPrecision(6);
  if (Math.abs(value) >= 1e-4) return String(Number(text));
  return Number(text)
    .toExponential()
    .replace(/e-(\d)$/, "e-0$1");
}
