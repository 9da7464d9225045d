/**
 * Why a delivery was put off or failed, as its report says: one of the words of the grammar.
 *
 * Most reports come again word for word, so what was read of the last some thousands is remembered.
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";

/** "unknown" for a report that tells no reason that we know. */
export function reasonOfReport(report: string, outcome: "deferral" | "failure"): string {
  const read = KNOWN[outcome];
  let reason = read.get(report);
  if (reason === undefined) {
    reason = reasonOf(report, outcome)?.reason ?? "unknown";
    if (read.size >= MOST_KNOWN) read.clear();
    read.set(report, reason);
  }
  return reason;
}

const MOST_KNOWN = 10_000;
const KNOWN = { deferral: new Map<string, string>(), failure: new Map<string, string>() };
