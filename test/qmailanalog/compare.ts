/**
 * Compares printed figures with ours.
 *
 * matchup's times are doubles of Unix seconds, 2.4e-7 apart, so a sum of n spans may be off by
 * n times that; beyond it, and beyond half of the last printed decimal, a figure differs.
 */
import type { Ours, Printed } from "./tables.ts";

const DOUBLE_STEP = 2.4e-7;

/** Each difference as a line: row, figure, what was printed, what we have. */
export function differences(printed: Printed, ours: Ours): string[] {
  const found: string[] = [];
  const attempts = ours.get("Total delivery attempts")?.value ?? 1;
  for (const [key, figures] of printed) {
    const row = ours.get(key);
    if (!row) {
      found.push(`${key}: not ours`);
      continue;
    }
    const spans = Math.max(attempts, row.spans ?? row.tries ?? row.del ?? 1);
    for (const [name, text] of Object.entries(figures)) {
      const figure = row[name] as number;
      if (!isEqual(text, figure, spans)) found.push(`${key}: ${name} ${text}, ours ${figure}`);
    }
  }
  for (const key of ours.keys()) if (!printed.has(key)) found.push(`${key}: ours only`);
  return found;
}

function isEqual(text: string, figure: number, spans: number): boolean {
  const decimals = text.split(".")[1]?.length ?? 0;
  if (decimals === 0) return Number(text) === figure;
  const half = 0.5 * 10 ** -decimals;
  return Math.abs(Number(text) - figure) <= half + DOUBLE_STEP * spans;
}
