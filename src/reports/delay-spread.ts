/**
 * How long delivering took, for the overview: spans from queued, their average and percentiles, in
 * bounded memory. The report `delays` has more of them, exact.
 */
import { spanOf } from "./attempts.ts";
import {
  addToSketch,
  mergeSketch,
  newSketch,
  percentileOf,
  type Sketch,
} from "./bounded-percentiles.ts";
import type { Cell, TableForm, Tally } from "./report.ts";
import { totalOf } from "./sum.ts";

const DELAYS: TableForm = {
  name: "delays",
  title: "Time to deliver",
  columns: [
    {
      name: "span",
      head: "",
      about:
        "first-attempt: from queued to the end of a recipient's first attempt; final: from queued to its success or failure.",
      type: "text",
    },
    { name: "recipients", about: "Recipients that it is known of.", type: "count" },
    { name: "average", about: "Average, in seconds.", type: "seconds" },
    {
      name: "p50",
      about: "Half of the spans are not longer, in seconds; of many spans to 0.05 %.",
      type: "seconds",
    },
    {
      name: "p90",
      about: "90 % of the spans are not longer, in seconds; of many spans to 0.05 %.",
      type: "seconds",
    },
    {
      name: "p99",
      about: "99 % of the spans are not longer, in seconds; of many spans to 0.05 %.",
      type: "seconds",
    },
    { name: "longest", about: "The longest, in seconds.", type: "seconds" },
  ],
};

interface Delays {
  first: Sketch;
  final: Sketch;
}

export const delaySpread: Tally<Delays> = {
  tables: [DELAYS],
  begin: () => ({ first: newSketch(), final: newSketch() }),
  add: {
    message({ first, final }, { message }) {
      const { queued } = message;
      for (const { deliveries } of message.recipients) {
        const firstSeconds = spanOf(queued, deliveries[0]?.finished);
        if (firstSeconds !== undefined) addToSketch(first, firstSeconds);
        const last = deliveries.at(-1);
        if (last?.outcome !== "success" && last?.outcome !== "failure") continue;
        const finalSeconds = spanOf(queued, last.finished);
        if (finalSeconds !== undefined) addToSketch(final, finalSeconds);
      }
    },
  },
  merge(delays, later) {
    mergeSketch(delays.first, later.first);
    mergeSketch(delays.final, later.final);
  },
  show: ({ first, final }) => [
    { form: DELAYS, rows: [row("first-attempt", first), row("final", final)], notes: [] },
  ],
};

function row(span: string, delays: Sketch): Cell[] {
  const { count } = delays;
  return [
    span,
    count,
    count > 0 ? totalOf(delays.total) / count : undefined,
    percentileOf(delays, 50),
    percentileOf(delays, 90),
    percentileOf(delays, 99),
    percentileOf(delays, 100),
  ];
}
