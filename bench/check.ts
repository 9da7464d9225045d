/**
 * The answer before the speed: what qtrail reports of the log must be what happened.
 */
import type { KnownTruth } from "./data.ts";

/** Figures that both sides know, by name. */
export type Figures = Record<string, number>;

export function figuresOfTruth({ lines, messages, deliveries, recipients }: KnownTruth): Figures {
  return {
    lines: lines.all,
    messages: messages.taken + messages.adopted,
    bytes: messages.bytes,
    successes: deliveries.success,
    deferrals: deliveries.deferral,
    failures: deliveries.failure,
    recipients: recipients.all,
    delivered: recipients.delivered,
    discarded: recipients.discarded,
    bounced: recipients.bounced,
    expired: recipients.expired,
    waiting: recipients.deferred + recipients.queued,
  };
}

/** The same figures in the JSON of `qtrail report overview`; NaN where one is not there. */
export function figuresOfReport(json: string, names: string[]): Figures {
  const answer = JSON.parse(json) as {
    tables?: { totals?: Record<string, unknown>[] };
    coverage?: { lines?: unknown };
  };
  const totals = { ...answer.tables?.totals?.[0], lines: answer.coverage?.lines };
  const known: Record<string, unknown> = totals;
  return Object.fromEntries(names.map((name) => [name, Number(known[name] ?? Number.NaN)]));
}

/** One sentence for each figure that differs. */
export function differences(truth: Figures, reported: Figures): string[] {
  return Object.entries(truth)
    .filter(([name, figure]) => reported[name] !== figure)
    .map(([name, figure]) => `${name}: ${figure} in truth, ${reported[name]} reported`);
}
