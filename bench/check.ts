/**
 * The answer before the speed: what qtrail reports of the log must be what happened.
 */

import type { Truth } from "../simulator/truth.ts";
import type { Figures } from "./counting.ts";
import type { KnownTruth } from "./data.ts";

export function figuresOfTruth({
  lines,
  messages,
  deliveries,
  recipients,
}: KnownTruth | Truth): Figures {
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
export function figuresOfReport(json: string): Figures {
  const { tables, coverage } = JSON.parse(json) as Overview;
  const total = (fate: string) => tables.totals.find((row) => row.fate === fate);
  const attempts = (outcome: string) =>
    tables.attempts.find((row) => row.outcome === outcome)?.attempts ?? Number.NaN;
  const recipients = (fate: string) => total(fate)?.recipients ?? Number.NaN;
  return {
    lines: coverage.lines,
    messages: total("accepted")?.messages ?? Number.NaN,
    bytes: total("accepted")?.bytes ?? Number.NaN,
    successes: attempts("success"),
    deferrals: attempts("deferral"),
    failures: attempts("failure"),
    recipients: recipients("accepted"),
    delivered: recipients("delivered"),
    discarded: recipients("discarded"),
    bounced: recipients("bounced"),
    expired: recipients("expired"),
    waiting: recipients("deferred") + recipients("queued"),
  };
}

interface Overview {
  tables: {
    totals: { fate: string; messages: number; recipients: number; bytes: number }[];
    attempts: { outcome: string; attempts: number }[];
  };
  coverage: { lines: number };
}

/** One sentence for each figure that differs. */
export function differences(truth: Figures, reported: Figures): string[] {
  return Object.entries(truth)
    .filter(([name, figure]) => reported[name] !== figure)
    .map(([name, figure]) => `${name}: ${figure} in truth, ${reported[name]} reported`);
}
