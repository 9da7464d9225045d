/**
 * How soon mail is delivered.
 *
 *     queued ---- first start ==== first end ---- ... ---- start ==== last end
 *     |  waiting  |   attempt    |
 *     |------- first-attempt ----|
 *     |------------------------ delivered, or final --------------------------|
 *
 * All spans begin at `queued`, the stamp of the info msg line, as qmailanalog's ddelay does.
 */

import { secondsIn } from "../tracking/counting.ts";
import type { Message, Recipient } from "../tracking/facts.ts";
import { finalOf, spanOf } from "./attempts.ts";
import { delaysByDomain } from "./delays-by-domain.ts";
import {
  addSample,
  addSamples,
  average,
  newSamples,
  percentile,
  type Samples,
  sorted,
} from "./exact-percentiles.ts";
import { type Cell, reportOf, type TableForm, type Tally } from "./report.ts";
import { addSum } from "./sum.ts";

const SPANS: TableForm = {
  name: "spans",
  title: "From the queue to the recipient",
  columns: [
    {
      name: "span",
      about:
        "waiting: queued to the start of the first attempt. attempt: one attempt. first-attempt: queued to the end of the first attempt. delivered: queued to the success. final: queued to the last word, good or bad.",
      type: "text",
    },
    { name: "channel", about: "all, local, or remote (all channels but local).", type: "text" },
    {
      name: "count",
      about: "Recipients that the span is known of; of attempt: attempts.",
      type: "count",
    },
    { name: "average", about: "Average span in seconds.", type: "seconds" },
    { name: "p50", about: "Half of the spans are not longer, in seconds.", type: "seconds" },
    { name: "p90", about: "90 % of the spans are not longer, in seconds.", type: "seconds" },
    { name: "p99", about: "99 % of the spans are not longer, in seconds.", type: "seconds" },
    { name: "longest", about: "The longest span in seconds.", type: "seconds" },
  ],
};

const PERCENTS: TableForm = {
  name: "percents",
  title: "How soon which share of deliveries was made",
  columns: [
    { name: "percent", about: "Share of all successful deliveries.", type: "percent" },
    {
      name: "doneBy",
      head: "WITHIN",
      about: "That share was delivered within so many seconds of being queued.",
      type: "seconds",
    },
    {
      name: "average",
      about: "Average of these delays, in seconds.",
      type: "seconds",
    },
    {
      name: "distinctAverage",
      about:
        "Average of the different delays below that of the next percent, equal ones counted once, in seconds: zddist's avg.",
      type: "seconds",
      detail: true,
    },
  ],
};

const TRIES: TableForm = {
  name: "tries",
  title: "Attempts that a delivery took",
  columns: [
    { name: "attempts", about: "Attempts, the successful one included.", type: "count" },
    {
      name: "recipients",
      about: "Recipients that were delivered to with so many.",
      type: "count",
    },
    {
      name: "percent",
      head: "%",
      about: "Their share of all delivered recipients.",
      type: "percent",
    },
  ],
};

const SPAN_NAMES = ["waiting", "attempt", "first-attempt", "delivered", "final"] as const;
type Span = (typeof SPAN_NAMES)[number];
type Spans = Record<Span, Samples>;

interface Delays {
  local: Spans;
  remote: Spans;
  /** Delays of every successful delivery: a recipient that was delivered twice has two. */
  successes: Samples;
  /** Delivered recipients by the number of their attempts. */
  tries: Map<number, number>;
}

const spansAndTries: Tally<Delays> = {
  tables: [SPANS, PERCENTS, TRIES],
  begin: () => ({
    local: newSpans(),
    remote: newSpans(),
    successes: newSamples(),
    tries: new Map(),
  }),
  add: {
    message(delays, { message }) {
      for (const recipient of message.recipients) addDelays(delays, message, recipient);
    },
  },
  merge(delays, later) {
    for (const span of SPAN_NAMES) {
      addSamples(delays.local[span], later.local[span]);
      addSamples(delays.remote[span], later.remote[span]);
    }
    addSamples(delays.successes, later.successes);
    for (const [tries, recipients] of later.tries)
      delays.tries.set(tries, (delays.tries.get(tries) ?? 0) + recipients);
  },
  show: (delays) => [
    { form: SPANS, rows: spanRows(delays), notes: [] },
    { form: PERCENTS, rows: percentRows(delays.successes), notes: [] },
    { form: TRIES, rows: tryRows(delays.tries), notes: [] },
  ],
};

export const delays = reportOf({
  name: "delays",
  version: 1,
  title: "How soon mail is delivered",
  about:
    "Spans from the moment a message was queued (its info msg line), and the time that attempts take. A recipient counts once in each span. Percentiles are exact: the smallest span that the share does not pass. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [spansAndTries], by: { domain: [delaysByDomain] } },
  tallies: [spansAndTries],
});

function newSpans(): Spans {
  return {
    waiting: newSamples(),
    attempt: newSamples(),
    "first-attempt": newSamples(),
    delivered: newSamples(),
    final: newSamples(),
  };
}

function addDelays(delays: Delays, { queued }: Message, recipient: Recipient): void {
  const spans = recipient.channel === "local" ? delays.local : delays.remote;
  const { deliveries } = recipient;
  for (const delivery of deliveries) {
    addSpan(spans.attempt, secondsIn(delivery));
    if (delivery.outcome === "success") {
      addSpan(delays.successes, spanOf(queued, delivery.finished));
    }
  }
  const first = deliveries[0];
  if (!first) return;
  addSpan(spans.waiting, spanOf(queued, first.started));
  addSpan(spans["first-attempt"], spanOf(queued, first.finished));
  const last = finalOf(recipient);
  if (!last) return;
  const seconds = spanOf(queued, last.finished);
  addSpan(spans.final, seconds);
  if (last.outcome !== "success") return;
  addSpan(spans.delivered, seconds);
  delays.tries.set(deliveries.length, (delays.tries.get(deliveries.length) ?? 0) + 1);
}

function addSpan(samples: Samples, seconds: number | undefined): void {
  if (seconds !== undefined) addSample(samples, seconds);
}

function spanRows({ local, remote }: Delays): Cell[][] {
  return SPAN_NAMES.flatMap((span) =>
    [
      spanRow(span, "all", together(local[span], remote[span])),
      spanRow(span, "local", local[span]),
      spanRow(span, "remote", remote[span]),
    ].filter((row) => row[2] !== 0),
  );
}

function spanRow(span: string, channel: string, samples: Samples): Cell[] {
  return [
    span,
    channel,
    samples.count,
    average(samples),
    percentile(samples, 50),
    percentile(samples, 90),
    percentile(samples, 99),
    percentile(samples, 100),
  ];
}

function together(a: Samples, b: Samples): Samples {
  const values = new Float64Array(a.count + b.count);
  values.set(a.values.subarray(0, a.count), 0);
  values.set(b.values.subarray(0, b.count), a.count);
  const total = { ...a.total };
  addSum(total, b.total);
  return { values, count: values.length, total, isSorted: false };
}

const LEAST_PERCENT = 10;

function percentRows(successes: Samples): Cell[][] {
  const delays = sorted(successes);
  const rows: Cell[][] = [];
  const within = { used: 0, total: 0 };
  const distinct = { used: 0, count: 0, total: 0 };
  for (let percent = LEAST_PERCENT; percent <= 100; percent++) {
    const doneBy = percentile(successes, percent);
    if (doneBy === undefined) break;
    for (; within.used < delays.length && (delays[within.used] as number) <= doneBy; within.used++)
      within.total += delays[within.used] as number;
    addDistinct(distinct, delays, percent);
    rows.push([
      percent,
      doneBy,
      within.total / within.used,
      distinct.count > 0 ? distinct.total / distinct.count : undefined,
    ]);
  }
  return rows.reverse();
}

/** Adds the different delays up to the last that less than `percent` + 1 percent do not pass. */
function addDistinct(
  sum: { used: number; count: number; total: number },
  delays: Float64Array,
  percent: number,
): void {
  while (sum.used < delays.length) {
    const delay = delays[sum.used] as number;
    let upTo = sum.used + 1;
    while (upTo < delays.length && isSame(delays[upTo] as number, delay)) upTo++;
    if (Math.floor((upTo * 100) / delays.length) > percent) return;
    sum.used = upTo;
    sum.count++;
    sum.total += delay;
  }
}

/** Stamps have nanoseconds; below them is only the rounding of doubles. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 5e-10;
}

function tryRows(tries: Map<number, number>): Cell[][] {
  let all = 0;
  for (const recipients of tries.values()) all += recipients;
  return [...tries]
    .sort(([a], [b]) => a - b)
    .map(([attempts, recipients]) => [attempts, recipients, (100 * recipients) / all]);
}
