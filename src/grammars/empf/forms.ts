/**
 * eMPF, the policy of who may mail whom, within the qmail-smtpd of QMailToaster and of sagredo.
 *
 *     policy_check: remote a@example.com -> local joe@example.net (UNAUTHENTICATED SENDER)
 *     policy_check: policy allows transmission
 *
 * Neither line says whose it is: the first is of the session that has named these two, the second
 * of the one whose first line it answers. Both addresses are a stranger's; where they hold the
 * words between them, the line could be read in two ways, and tells neither.
 */
import type { Field, FieldTexts } from "../form.ts";
import type { SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

const FIELDS = {
  whence: { pattern: "local|remote", means: "whether the sender's domain is served here" },
  sender: { pattern: ".*", means: "envelope sender, or the user who has logged in" },
  whither: { pattern: "local|remote", means: "whether the recipient's domain is served here" },
  recipient: { pattern: ".*", means: "recipient" },
  login: { pattern: "AUTHENTICATED|UNAUTHENTICATED", means: "whether the client has logged in" },
  text: { pattern: ".*", means: "what was found" },
} satisfies Record<string, Field>;

const SOURCE = "eMPF: policy.c (qmail-empf.patch of QMailToaster; sagredo-dev/qmail)";

export const ALLOWS = "policy allows transmission";

const ASKED = line({
  name: "asked",
  template: "policy_check: {whence} {sender} -> {whither} {recipient} ({login} SENDER)",
  examples: [
    "policy_check: remote a@example.com -> local joe@example.net (UNAUTHENTICATED SENDER)",
    "policy_check: local joe@example.net -> remote ann@example.edu (AUTHENTICATED SENDER)",
    "policy_check: remote  -> local joe@example.net (UNAUTHENTICATED SENDER)",
  ],
  pattern:
    /^policy_check: (?<whence>local|remote) (?<sender>.*) -> (?<whither>local|remote) (?<recipient>.*) \((?<login>AUTHENTICATED|UNAUTHENTICATED) SENDER\)$/s,
  means: "the policy is asked whether the one may mail the other.",
  read: asked,
});

const FORBIDDEN = line({
  name: "forbidden",
  template: "policy_check: {text}",
  examples: ["policy_check: policy forbids transmission", "policy_check: sender not authenticated"],
  pattern: /^policy_check: (?<text>policy forbids transmission|sender not authenticated)$/,
  means: "the policy does not let the one mail the other, or not without a log-in: refused.",
  advice: "the rules are in control/policy.",
  read: ({ text = "" }) => ({
    ...answer("forbidden", text),
    verdict: "refused",
    rule: text.startsWith("policy") ? "policy" : "auth-required",
  }),
});

const FAILED = line({
  name: "failed",
  template: "policy_check: {text} failed",
  examples: ["policy_check: policy_load failed", "policy_check: policy_forbids failed"],
  pattern: /^policy_check: (?<text>(?:policy_load|policy_forbids) failed)$/,
  means: "the policy could not be read: the recipient is put off.",
  advice: "correct control/policy, as the lines before this one say.",
  read: ({ text = "" }) => ({
    ...answer("failed", text),
    verdict: "deferred",
    rule: "resources",
  }),
});

const ALLOWED = line({
  name: "allowed",
  template: `policy_check: ${ALLOWS}`,
  examples: [`policy_check: ${ALLOWS}`],
  means: "the policy lets the one mail the other; other checks follow.",
  read: () => ({
    kind: "remark",
    form: "allowed",
    text: ALLOWS,
    exchange: "answers",
  }),
});

const TROUBLE = line({
  name: "trouble",
  template: "policy_{text}",
  examples: [
    "policy_load(example.net): cannot read policy",
    "policy_load(example.net): policy_parse failed (line 3)",
    "policy_parse: syntax error: no domain seperator",
    "policy_construct: unknown identifier",
    "policy_construct_parse_arguments: too many arguments",
  ],
  pattern:
    /^(?<text>policy_load\([^)]*\): (?:cannot read policy|policy_parse failed \(line \d+\))|policy_(?:parse|construct|construct_parse_arguments): .*)$/s,
  means: "control/policy cannot be read or understood.",
  advice: "correct what the line names in control/policy.",
  read: ({ text = "" }) => ({ kind: "service", form: "trouble", what: "trouble", text }),
});

const DEBUG = line({
  name: "debug",
  template: "{text}",
  examples: [
    "policy_load(example.net): no policy",
    "policy_load(example.net): loaded",
    "policy_check: example.edu is not local",
    "policy_applies_to: no match (no)",
    "policy_forbids: recipient policy denies messaging",
    "*** sender local policy allows",
    "--- no recipient domain policy",
    "local_find: null argument",
  ],
  pattern:
    /^(?<text>policy_load\([^)]*\): (?:no policy|loaded|already loaded)|policy_check: [^ ]* is not local|policy_(?:applies_to|forbids): .*|(?:\*\*\*|---) (?:no )?(?:sender|recipient) (?:local|domain) policy.*|local_find: .*)$/s,
  means: "how the policy came to its answer.",
  read: ({ text = "" }) => ({ kind: "remark", form: "debug", text }),
});

export const FORMS: readonly SessionForm[] = [ASKED, FORBIDDEN, FAILED, ALLOWED, TROUBLE, DEBUG];

function line(words: Omit<SessionFormWords, "fields" | "source">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS, source: SOURCE });
}

function asked({ sender = "", recipient = "", login = "" }: FieldTexts): SessionEvent {
  return tell({ kind: "step", form: "asked", step: "rcpt" }, sender, recipient, login);
}

/** What is asked, into `event`. */
export function tell(event: Step, sender: string, recipient: string, login: string): Step {
  event.exchange = "asks";
  if (BETWEEN.test(sender) || BETWEEN.test(recipient)) return event;
  event.recipients = [recipient];
  // Who has logged in stands in the sender's place.
  if (login === "UNAUTHENTICATED") event.sender = sender;
  return event;
}

const BETWEEN = / -> (?:local|remote) /;

function answer(form: string, text: string): Step {
  return { kind: "step", form, step: "rcpt", ofRecipient: "last", exchange: "answers", text };
}
