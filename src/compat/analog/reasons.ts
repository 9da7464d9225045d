/**
 * zdeferrals, zfailures, zsuccesses: what was said of deliveries, and how often.
 */
import { fixed, numberOf } from "./numbers.ts";
import type { AnalogReport } from "./report.ts";
import { sumsOf } from "./sums.ts";
import { type Order, tableLines } from "./table.ts";

// By xdelay.
const DOWN: Order = { by: [1], as: "numbers", direction: "down" };
const UP_AS_TEXTS: Order = { by: [1], as: "texts", direction: "up" };

export const zdeferrals = reasonReport({
  result: "z",
  done: "put off",
  title: "Why deliveries were put off",
  order: DOWN,
});
export const zfailures = reasonReport({
  result: "d",
  done: "given up",
  title: "Why deliveries failed",
  order: DOWN,
});
export const zsuccesses = reasonReport({
  result: "k",
  done: "made",
  title: "What was said of deliveries that succeeded",
  order: UP_AS_TEXTS,
  keeps: `  - xdelays are put in order as texts: 12.1 comes before 9.5
`,
});

interface ReasonWords {
  result: string;
  /** What was done with these deliveries. */
  done: string;
  title: string;
  order: Order;
  keeps?: string;
}

function reasonReport({ result, done, order, ...words }: ReasonWords): AnalogReport {
  return {
    ...words,
    explains: `del     deliveries that were ${done} with this reason
xdelay  seconds from start to end of these, added up; the table is sorted by it
reason  as logged, with a blank for each _
`,
    begin() {
      const reasons = new Map<string, { deliveries: number; xdelay: number }>();
      return {
        visitor: {
          delivery(line) {
            if (line.result !== result) return;
            const sums = sumsOf(reasons, line.reason, () => ({ deliveries: 0, xdelay: 0 }));
            sums.deliveries++;
            sums.xdelay += numberOf(line.end) - numberOf(line.start);
          },
        },
        lines() {
          const rows = [...reasons].map(([reason, { deliveries, xdelay }]) => [
            ...[String(deliveries), fixed(xdelay, 2), reason],
          ]);
          return tableLines(["del", "xdelay", "reason"], rows, order).replaceAll("_", " ");
        },
      };
    },
  };
}
