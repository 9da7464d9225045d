/**
 * One line of a program around an SMTP, POP3 or IMAP session, explained: by its form, by the step of the session
 * that it speaks of, and by the rule that decided.
 */
import type { Severity } from "../grammars/form.ts";
import type { SessionEvent, Step, StepName, Verdict } from "../grammars/session/event.ts";
import { type SessionFormFound, sessionFormOf } from "../grammars/session/form-of.ts";
import type { LoggedBy } from "../grammars/session/grammar.ts";
import { RULES } from "../grammars/session/rules.ts";
import { maskedCommand } from "../grammars/smtp-dialogue/mask.ts";
import { advised, type Explanation, explanation, type NamedFact, sentence } from "./explanation.ts";
import { fieldFacts } from "./fields.ts";
import { replyCodeWords } from "./reply-codes.ts";
import { RULES_TOLD } from "./rule-advice.ts";

/** undefined if the line, without stamp and container, is of none of these programs. */
export function explainSessionLine(line: string, by: LoggedBy): Explanation | undefined {
  const found = sessionFormOf(line, by);
  if (!found) return undefined;
  const { grammar, form, event } = found;
  const { verdict, rule } = event.kind === "step" ? event : {};
  const meaning = rule && RULES[rule];
  return explanation({
    what: "line",
    kind: [grammar.name, form.name, verdict, rule].filter(Boolean).join(" "),
    verdict: verdictOf(event),
    means: [form.means, meaning]
      .filter((part) => part !== undefined)
      .map(sentence)
      .join(" "),
    severity: severityOf(found),
    facts: factsOf(found),
    ...(event.kind === "step" && sides(event)),
    advice: [form.advice, rule && RULES_TOLD[rule].advice]
      .filter((part) => part !== undefined)
      .map(advised),
    sources: [form.source],
    next: nextOf(event),
  });
}

function factsOf({ form, fields, event }: SessionFormFound): NamedFact[] {
  if (event.kind === "recorded") return recordedFacts(event);
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

function recordedFacts({ by, text, pid, eof }: SessionEvent & { kind: "recorded" }): NamedFact[] {
  const line = text.replace(/\r$/, "");
  const code = by === "server" ? /^[2-5]\d\d/.exec(line)?.[0] : undefined;
  const words = code === undefined ? undefined : replyCodeWords(Number(code));
  const said = by === "client" ? maskedCommand(line, false) : line;
  return [
    { name: "pid", value: String(pid), is: "process of the recorded program: the session's" },
    { name: "by", value: `the ${by}` },
    ...(eof ? [] : [{ name: "said", value: said }]),
    ...(code && words ? [{ name: "reply", value: code, is: words }] : []),
  ];
}

/** By what was decided, unless the form says otherwise. */
export function severityOf({ form, event }: Pick<SessionFormFound, "form" | "event">): Severity {
  if (form.severity) return form.severity;
  if (event.kind === "service") return event.what === "trouble" ? "danger" : "fine";
  if (event.kind !== "step") return "fine";
  const ofRule = event.rule && RULES_TOLD[event.rule].severity;
  const isAgainst = event.verdict === "refused" || event.verdict === "deferred";
  if (ofRule && isAgainst) return ofRule;
  return event.verdict === "deferred" ? "wait" : "fine";
}

function sides({ step, verdict, rule }: Step): Pick<Explanation, "sender" | "recipient"> {
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

function verdictOf(event: SessionEvent): string {
  switch (event.kind) {
    case "load":
      return `${event.used} of ${event.limit} connections are in use.`;
    case "opened":
      return "A client has connected.";
    case "admitted":
      return "A client was let in.";
    case "denied":
      return "A client was turned away at the door.";
    case "closed":
      return "A connection has ended.";
    case "step":
      return `${STEPS[event.step][event.verdict ?? "none"]}.`;
    case "recorded":
      return event.eof
        ? `The ${event.by} has closed its side of the connection.`
        : `What the ${event.by} said, as it was recorded.`;
    case "service":
      return SERVICE[event.what];
    case "remark":
      return "A remark: nothing was decided.";
    default:
      return "A line that is not understood.";
  }
}

const SERVICE = {
  started: "A service has started.",
  stopped: "A service has stopped.",
  trouble: "A service is in trouble.",
} as const;

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
