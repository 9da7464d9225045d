/**
 * One line of qmail-send, explained: by its form, and for a delivery's end by its report.
 */
import type { Severity } from "../grammars/form.ts";
import type { SendEvent, Slots } from "../grammars/qmail-send/event.ts";
import { sendFormOf } from "../grammars/qmail-send/plain.ts";
import type { SendForm } from "../grammars/qmail-send/send-form.ts";
import { explainReport } from "./delivery-report.ts";
import {
  advised,
  type Explanation,
  explanation,
  inTwo,
  type NamedFact,
  sentence,
} from "./explanation.ts";
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
    ...headOf(form, event),
    severity: severityOf(form, event),
    ...(form.advice !== undefined && { advice: [advised(form.advice)] }),
    ...ofReport,
    what: "line",
    kind: ["qmail-send", form.name, ofReport?.kind].filter(Boolean).join(" "),
    facts: [
      ...fieldFacts(form, fields, ["report"]),
      ...(ofReport?.facts ?? []),
      ...(event.kind === "status" ? slotFacts(event.slots) : []),
    ],
    sources: [...new Set([...(ofReport?.sources ?? []), form.source])],
    next: nextOf(event),
  });
}

/** What happened in a headline, and what it means: of a warning, an alert or a remark the form says both. */
function headOf({ means }: SendForm, event: SendEvent): Pick<Explanation, "verdict" | "means"> {
  const isOfForm = event.kind === "warning" || event.kind === "alert" || event.kind === "remark";
  if (!isOfForm) return { verdict: verdictOf(event), means: sentence(means) };
  const { first, rest } = inTwo(means);
  return { verdict: first, means: [rest, GOES_ON[event.kind]].filter(Boolean).join(" ") };
}

const GOES_ON = {
  warning: "It is a warning: qmail-send goes on.",
  alert: "It is an alert: somebody has to act.",
  remark: "It has no weight for any message.",
} as const;

/** By the kind of the event, unless the form says otherwise. */
function severityOf({ severity }: SendForm, event: SendEvent): Severity {
  if (severity) return severity;
  if (event.kind === "alert") return "danger";
  if (event.kind === "status" && event.slots.some(isFull)) return "wait";
  return ATTENTION.has(event.kind) ? "attention" : "fine";
}

/** All slots of a channel are taken. */
export function isFull({ used, limit }: Pick<Slots, "used" | "limit">): boolean {
  return used >= limit && limit > 0;
}

function slotFacts(slots: readonly Slots[]): NamedFact[] {
  return slots.map((one) => ({
    name: one.channel,
    value: `${one.used} of ${one.limit} slots taken${one.held ? ", and held" : ""}`,
    ...(isFull(one) && { is: `further ones wait; the limit is ${limitOf(one.channel)}` }),
  }));
}

function limitOf(channel: string): string {
  return /^(?:local|remote|suppl\d+)$/.test(channel)
    ? `control/concurrency${channel}`
    : "in the configuration of that queue";
}

const ATTENTION: ReadonlySet<SendEvent["kind"]> = new Set([
  "warning",
  "bounce-discarded",
  "delivery-mangled",
]);

function verdictOf(event: Exclude<SendEvent, { kind: "warning" | "alert" | "remark" }>): string {
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
      if (event.exitasap) return "qmail-send is stopping.";
      return event.slots.some(isFull)
        ? "As many deliveries run as may: further ones have to wait."
        : "How many deliveries run, and how many may.";
    case "daemon":
      return DAEMON[event.what];
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
