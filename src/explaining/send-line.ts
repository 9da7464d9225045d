/**
 * One line of qmail-send, explained: by its form, and for a delivery's end by its report.
 */
import type { Severity } from "../grammars/form.ts";
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { sendFormOf } from "../grammars/qmail-send/plain.ts";
import type { SendForm } from "../grammars/qmail-send/send-form.ts";
import { explainReport } from "./delivery-report.ts";
import { advised, type Explanation, explanation, sentence } from "./explanation.ts";
import { fieldFacts } from "./fields.ts";

/** undefined if the line, without stamp and container, is none that qmail-send writes. */
export function explainSendLine(line: string): Explanation | undefined {
  const found = sendFormOf(line);
  if (!found) return undefined;
  const { form, fields, text } = found;
  const event = form.read(fields, text);
  const ofReport =
    event.kind === "delivery-ended" ? explainReport(event.report, event.outcome) : undefined;
  return explanation({
    verdict: verdictOf(event),
    means: sentence(form.means),
    severity: severityOf(form, event),
    ...(form.advice !== undefined && { advice: [advised(form.advice)] }),
    ...ofReport,
    what: "line",
    kind: ["qmail-send", form.name, ofReport?.kind].filter(Boolean).join(" "),
    facts: [...fieldFacts(form, fields, ["report"]), ...(ofReport?.facts ?? [])],
    sources: [...new Set([...(ofReport?.sources ?? []), form.source])],
    next: nextOf(event),
  });
}

/** By the kind of the event, unless the form says otherwise. */
export function severityOf({ severity }: SendForm, { kind }: SendEvent): Severity {
  if (severity) return severity;
  if (kind === "alert") return "danger";
  return ATTENTION.has(kind) ? "attention" : "fine";
}

const ATTENTION: ReadonlySet<SendEvent["kind"]> = new Set([
  "warning",
  "bounce-discarded",
  "delivery-mangled",
]);

function verdictOf(event: SendEvent): string {
  switch (event.kind) {
    case "message-new":
      return "A message has come into the queue.";
    case "message-info":
      return event.sender === ""
        ? "A bounce is in the queue: this is who made it, and its size."
        : "A message is in the queue: this is its sender, and its size.";
    case "recipient-announced":
      return "A recipient of the new message.";
    case "delivery-started":
      return "A delivery attempt has begun.";
    case "delivery-ended":
      return "A delivery attempt has ended.";
    case "delivery-mangled":
      return "A delivery attempt was put off: its result could not be understood.";
    case "delivery-log":
      return "A remark in the middle of a delivery.";
    case "bounce-sent":
      return "The sender is told that recipients failed.";
    case "bounce-discarded":
      return "A notice of failure was thrown away.";
    case "message-ended":
      return "A message has left the queue.";
    case "status":
      return event.exitasap
        ? "qmail-send is stopping."
        : "How many deliveries run, and how many may.";
    case "daemon":
      return DAEMON[event.what];
    case "warning":
      return "qmail-send warns: something did not work.";
    case "alert":
      return "qmail-send needs help.";
    case "remark":
      return "A remark, with no weight for any message.";
    default:
      return "A line that is not understood.";
  }
}

const DAEMON: Readonly<Record<(SendEvent & { kind: "daemon" })["what"], string>> = {
  started: "qmail-send has started.",
  stopping: "qmail-send is stopping.",
  exiting: "qmail-send has ended in good order.",
  signal: "qmail-send got a signal.",
  held: "Deliveries are held.",
  resumed: "Deliveries go on.",
};

function nextOf(event: SendEvent): string[] {
  const delivery = "delivery" in event ? [`qtrail explain delivery ${event.delivery}`] : [];
  const msg = "msg" in event && event.msg !== undefined ? [`qtrail show msg ${event.msg}`] : [];
  return [...msg, ...delivery];
}
