/**
 * One line of a program around an SMTP, POP3 or IMAP session, explained: by its form, by the step of the session
 * that it speaks of, and by the rule that decided.
 */
import type { Severity } from "../grammars/form.ts";
import type { Scan, SessionEvent, Step, StepName, Verdict } from "../grammars/session/event.ts";
import { type SessionFormFound, sessionFormOf } from "../grammars/session/form-of.ts";
import type { LoggedBy } from "../grammars/session/grammar.ts";
import { RULES, type Rule } from "../grammars/session/rules.ts";
import {
  advised,
  type Explanation,
  explanation,
  inTwo,
  type NamedFact,
  sentence,
} from "./explanation.ts";
import { fieldFacts } from "./fields.ts";
import { explainRecorded, recordedKind } from "./recorded-line.ts";
import { RULES_TOLD } from "./rule-advice.ts";
import { isFull } from "./send-line.ts";

/** undefined if the line, without stamp and container, is of none of these programs. */
export function explainSessionLine(line: string, by: LoggedBy): Explanation | undefined {
  const found = sessionFormOf(line, by);
  if (!found) return undefined;
  const { grammar, form, event } = found;
  const { verdict, rule } = event.kind === "step" ? event : {};
  const meaning = rule && RULES[rule];
  return explanation({
    what: "line",
    kind: [
      ...[grammar.name, form.name, verdict, rule],
      event.kind === "recorded" && recordedKind(event),
    ]
      .filter(Boolean)
      .join(" "),
    ...headOf(form.means, meaning, event),
    severity: severityOf(found),
    facts: factsOf(found),
    ...(event.kind === "step" && sides(event)),
    advice: adviceOn(form.advice, rule),
    sources: [form.source],
    next: nextOf(event),
    ...(event.kind === "recorded" && explainRecorded(event)),
  });
}

/** What happened in a headline, and what it means: of a service or a remark the form says both. */
function headOf(
  means: string,
  ofRule: string | undefined,
  event: SessionFormFound["event"],
): Pick<Explanation, "verdict" | "means"> {
  if (event.kind !== "service" && event.kind !== "remark") {
    const isSaid = ofRule !== undefined && means.toLowerCase().includes(ofRule.toLowerCase());
    const parts = isSaid || ofRule === undefined ? [means] : [means, ofRule];
    return { verdict: verdictOf(event), means: parts.map(sentence).join(" ") };
  }
  const { first, rest } = inTwo(means);
  const kind = event.kind === "service" ? "It is of the service itself." : "It decides nothing.";
  return { verdict: first, means: [rest, kind].filter(Boolean).join(" ") };
}

/** What the rule asks for, then what the form does, unless that is the same command. */
function adviceOn(ofForm: string | undefined, rule: Rule | undefined): string[] {
  const ofRule = rule && RULES_TOLD[rule].advice;
  const command = REPORT.exec(ofRule ?? "")?.[0];
  const isSame = command !== undefined && ofForm?.includes(command);
  return [ofRule, isSame ? undefined : ofForm].filter((part) => part !== undefined).map(advised);
}

const REPORT = /qtrail report \w+/;

function factsOf({ form, fields, event }: SessionFormFound): NamedFact[] {
  const named = fieldFacts(form, fields);
  return named.length > 0 ? named : eventFacts(event);
}

/** Of a line that is read by other means than its form's fields. */
function eventFacts(event: SessionEvent): NamedFact[] {
  const plain = Object.entries(event).filter(
    ([name, value]) =>
      name !== "kind" && name !== "form" && ["string", "number"].includes(typeof value),
  );
  return plain.map(([name, value]) => ({ name, value: String(value) }));
}

/** By what was decided, unless the form says otherwise. */
function severityOf({ form, event }: Pick<SessionFormFound, "form" | "event">): Severity {
  if (form.severity) return form.severity;
  if (event.kind === "service") return event.what === "trouble" ? "attention" : "fine";
  if (event.kind === "load" && isFull(event)) return "wait";
  if (event.kind !== "step") return "fine";
  if (event.scan?.did === "dropped") return "attention";
  const ofRule = event.rule && RULES_TOLD[event.rule].severity;
  if (ofRule && event.verdict !== "accepted") return ofRule;
  return event.verdict === "deferred" ? "wait" : "fine";
}

function sides({ step, verdict, rule, scan }: Step): Pick<Explanation, "sender" | "recipient"> {
  if (scan?.did === "dropped")
    return {
      sender: "believes that it has arrived",
      recipient: "does not get it, and is not told",
    };
  if (step === "auth" || step === "tls" || step === "end") return {};
  if (verdict === "refused" && rule !== "disconnect" && rule !== "timeout")
    return {
      sender: "is told by his own server, which got the refusal; spam programs tell nobody",
      recipient: "does not get it, and is not told",
    };
  if (verdict === "deferred")
    return {
      sender: "is told nothing yet: his own server keeps the mail and comes again",
      recipient: "gets it later, if the other server comes again",
    };
  return {};
}

function verdictOf(
  event: Exclude<SessionFormFound["event"], { kind: "service" | "remark" }>,
): string {
  switch (event.kind) {
    case "load":
      return isFull(event)
        ? "As many connections are in use as may be: further clients have to wait."
        : "How many connections are in use, and how many may be.";
    case "opened":
      return "A client has connected.";
    case "admitted":
      return "A client was let in.";
    case "denied":
      return "A client was turned away at the door.";
    case "closed":
      return "A connection has ended.";
    case "step":
      return `${STEPS[event.step][event.verdict ?? "none"]}${scanned(event)}.`;
    case "recorded":
      return explainRecorded(event).verdict;
    default:
      return event satisfies never;
  }
}

/** What a scanner found, and did with it. */
function scanned({ scan }: Step): string {
  if (!scan) return "";
  return `: ${FOUND[scan.found]}${scan.did ? `, ${DID[scan.did]}` : ""}`;
}

const FOUND: Readonly<Record<Scan["found"], string>> = {
  clean: "nothing was found",
  spam: "taken for spam",
  virus: "a virus was found",
  attachment: "an attachment that is not taken",
  pattern: "a pattern that is not taken",
  unscanned: "not scanned",
};

const DID: Readonly<Record<NonNullable<Scan["did"]>, string>> = {
  passed: "and let through",
  refused: "and refused",
  dropped: "and thrown away without a word",
};

const STEPS: Readonly<Record<StepName, Readonly<Record<Verdict | "none", string>>>> = {
  connect: {
    accepted: "A client passed a check before the greeting",
    refused: "A client was turned away before it could say anything",
    deferred: "A client was told to come again, before it could say anything",
    none: "What was found out about a client before the greeting",
  },
  tls: {
    accepted: "A connection is encrypted",
    refused: "Encryption could not be agreed",
    deferred: "Encryption was put off",
    none: "A word on encryption",
  },
  helo: {
    accepted: "A client's name was taken",
    refused: "A client was turned away for the name that it gave",
    deferred: "A client was put off at its name",
    none: "A client has said its name",
  },
  auth: {
    accepted: "A log-in has succeeded",
    refused: "A log-in has failed",
    deferred: "A log-in was put off",
    none: "A log-in was tried",
  },
  mail: {
    accepted: "A sender was taken",
    refused: "A sender was refused",
    deferred: "A sender was put off",
    none: "A sender was named",
  },
  rcpt: {
    accepted: "A recipient was taken",
    refused: "A recipient was refused",
    deferred: "A recipient was put off",
    none: "A recipient was named",
  },
  data: {
    accepted: "A message was looked at, and may pass",
    refused: "A message was refused for what is in it",
    deferred: "A message was put off",
    none: "A message was looked at",
  },
  queue: {
    accepted: "A message was taken into the queue",
    refused: "A message was refused at the queue's door",
    deferred: "A message was put off at the queue's door",
    none: "A message was handed to qmail-queue",
  },
  end: {
    accepted: "A session has ended in good order",
    refused: "A session was broken off",
    deferred: "A session was broken off, for now",
    none: "A session has ended",
  },
};

function nextOf(event: SessionEvent): string[] {
  if (!("ip" in event) || event.ip === undefined) return [];
  return [`qtrail sessions --ip ${event.ip}`];
}

/** The process of the session that the line is of; undefined if it does not tell. */
export function sessionOf(line: string, by: LoggedBy): number | undefined {
  const event = sessionFormOf(line, by)?.event;
  return event && "pid" in event ? event.pid : undefined;
}
