/**
 * Why a delivery was put off or failed: one of the words of the grammar.
 *
 * Reading that takes long, and most reports come again word for word: what was read is remembered by the
 * report, and by the number of its text where there is one.
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import { remembering } from "../grammars/remembering.ts";
import { reportNumber } from "../tracking/counting.ts";
import type { Delivery } from "../tracking/facts.ts";
import { byNumber } from "./by-number.ts";

type Bad = "deferral" | "failure";

/** "unknown" for a report that tells no reason that we know. */
export function reasonOfReport(report: string, outcome: Bad): string {
  return BY_TEXT[outcome](report);
}

/** The same for a delivery that ended so. */
export function reasonOfDelivery(delivery: Delivery, outcome: Bad): string {
  return BY_NUMBER[outcome](delivery);
}

const BY_TEXT = { deferral: byText("deferral"), failure: byText("failure") };
const BY_NUMBER = { deferral: numbered("deferral"), failure: numbered("failure") };

function byText(outcome: Bad): (report: string) => string {
  return remembering(
    (report: string) => report,
    (report) => reasonOf(report, outcome)?.reason ?? "unknown",
  );
}

function numbered(outcome: Bad): (delivery: Delivery) => string {
  return byNumber(reportNumber, ({ report = "" }: Delivery) => BY_TEXT[outcome](report));
}
