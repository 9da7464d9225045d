/**
 * Why a delivery was put off or failed: one of the words of the grammar.
 *
 * Reading that takes long, and most reports come again word for word: what was read is remembered by the
 * report, and by the number of its text where there is one.
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import type { Delivery } from "../tracking/facts.ts";
import { reportNumber } from "../tracking/views.ts";

type Bad = "deferral" | "failure";

/** "unknown" for a report that tells no reason that we know. */
export function reasonOfReport(report: string, outcome: Bad): string {
  const read = READ[outcome];
  let reason = read.get(report);
  if (reason === undefined) {
    reason = reasonOf(report, outcome)?.reason ?? "unknown";
    if (read.size >= MOST_READ) read.clear();
    read.set(report, reason);
  }
  return reason;
}

/** The same for a delivery that ended so. */
export function reasonOfDelivery(delivery: Delivery, outcome: Bad): string {
  const number = reportNumber(delivery);
  if (number === 0) return reasonOfReport(delivery.report ?? "", outcome);
  const { numbers, reasons } = NUMBERED[outcome];
  const slot = number & (SLOTS - 1);
  if (numbers[slot] !== number) {
    reasons[slot] = reasonOfReport(delivery.report ?? "", outcome);
    numbers[slot] = number;
  }
  return reasons[slot];
}

const MOST_READ = 10_000;
const READ = { deferral: new Map<string, string>(), failure: new Map<string, string>() };

const SLOTS = 1 << 13;
const NUMBERED = { deferral: noReasons(), failure: noReasons() };

function noReasons(): { numbers: Float64Array; reasons: string[] } {
  return { numbers: new Float64Array(SLOTS), reasons: Array.from({ length: SLOTS }, () => "") };
}
