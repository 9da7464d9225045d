/**
 * spamdyke 4 and 5, which stands between the connection server and qmail-smtpd: one line for each
 * recipient.
 *
 *     spamdyke[900]: ALLOWED from: sender@example.com to: joe@example.net origin_ip: 198.51.100.7 origin_rdns: mail.example.com auth: (unknown) encryption: TLS reason: 250_ok
 *
 * The pid is the session's. Sender, recipient and the user who logs in are a stranger's and may hold
 * the words between; the line is cut at the last of them, so a sender cannot move the client's
 * address. A user that does is taken at his word only where no other line tells the address.
 * The log files of single sessions that full-log-dir writes are not read.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step, StepName, Verdict } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";
import { ruleOf, verdictOf } from "../smtp-dialogue/reply.ts";

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of spamdyke, the session's" },
  code: { pattern: "[A-Z_]+", means: "what was decided" },
  sender: {
    pattern: ".*",
    means: "envelope sender; (unknown) for a bounce, or before it is named",
  },
  recipient: { pattern: ".*", means: "recipient" },
  ip: { pattern: "[^ ]*", means: "the client's address" },
  name: { pattern: "[^ ]*", means: "the client's name; (unknown) if it has none" },
  user: { pattern: ".*?", means: "the user who has logged in" },
  tls: { pattern: "[^ ]*", means: "how the session is encrypted" },
  text: { pattern: ".*", means: "the reply, or what else decided; blanks are _" },
} satisfies Record<string, Field>;

const SOURCE =
  "spamdyke 4.3.1 and 5.0.1: filter.c, log.c; before 4.1 without encryption, before 3 without auth";
const HEAD = "^spamdyke(?:\\[(?<pid>\\d{1,10})\\])?: ";

const DECISION = sessionForm({
  name: "decision",
  template:
    "spamdyke[{pid}]: {code} from: {sender} to: {recipient} origin_ip: {ip} origin_rdns: {name}[ auth: {user}][ encryption: {tls}][ reason: {text}]",
  examples: [
    "spamdyke[900]: ALLOWED from: sender@example.com to: joe@example.net origin_ip: 198.51.100.7 origin_rdns: mail.example.com auth: (unknown) encryption: TLS reason: 250_ok",
    "spamdyke[901]: DENIED_GRAYLISTED from: s@example.info to: joe@example.net origin_ip: 203.0.113.75 origin_rdns: (unknown) auth: (unknown) encryption: (none)",
    "spamdyke[901]: DENIED_OTHER from: s@example.info to: nobody@example.net origin_ip: 203.0.113.75 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: 550_sorry,_no_mailbox",
    "spamdyke[905]: DENIED_RBL_MATCH from: s@example.info to: joe@example.net origin_ip: 203.0.113.66 origin_rdns: (unknown) auth: (unknown)",
    "spamdyke[906]: ALLOWED from: s@example.com to: joe@example.net origin_ip: 198.51.100.7 origin_rdns: mail.example.com",
    "spamdyke[902]: FAILED_AUTH from: (unknown) to: (unknown) origin_ip: 203.0.113.9 origin_rdns: (unknown) auth: admin encryption: TLS reason: (empty)",
    "spamdyke[903]: TLS_ENCRYPTED from: (unknown) to: (unknown) origin_ip: 198.51.100.7 origin_rdns: mail.example.com auth: (unknown) encryption: TLS_PASSTHROUGH reason: (empty)",
    "spamdyke[904]: TIMEOUT from: (unknown) to: (unknown) origin_ip: 203.0.113.9 origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: TIMEOUT",
  ],
  pattern: new RegExp(
    `${HEAD}(?<code>[A-Z_]+) from: (?<sender>.*) to: (?<recipient>.*) origin_ip: (?<ip>[^ ]*) origin_rdns: (?<name>[^ ]*)(?: auth: (?<user>.*?))??(?: encryption: (?<tls>[^ ]*))?(?: reason: (?<text>.*))?$`,
    "s",
  ),
  fields: FIELDS,
  means:
    "a recipient was taken (ALLOWED) or turned away (DENIED), or something went wrong; DENIED_OTHER is qmail-smtpd's own refusal, and the reason its reply.",
  advice: "Senders that are turned away wrongly go into spamdyke's whitelists.",
  source: SOURCE,
  read: decision,
});

const FILTER = sessionForm({
  name: "filter",
  template: "spamdyke[{pid}]: FILTER_{text}",
  examples: [
    "spamdyke[901]: FILTER_RDNS_MISSING ip: 203.0.113.75",
    "spamdyke[901]: DEBUG(smtp_filter()@spamdyke.c:1202): waiting",
    "spamdyke[901]: EXCESSIVE(middleman()@spamdyke.c:1530): closed connection",
  ],
  pattern: new RegExp(`${HEAD}(?<text>(?:FILTER_|DEBUG\\(|EXCESSIVE\\().*)$`, "s"),
  fields: FIELDS,
  means: "what spamdyke finds out while it works, at the higher log levels.",
  source: SOURCE,
  read: ({ pid, text = "" }) => ({
    kind: "remark",
    form: "filter",
    text,
    ...(pid && { pid: Number(pid) }),
  }),
});

const TROUBLE = sessionForm({
  name: "trouble",
  template: "spamdyke[{pid}]: ERROR: {text}",
  examples: [
    "spamdyke[901]: ERROR: unable to open configuration file /etc/spamdyke.conf: Permission denied",
    "spamdyke[901]: ERROR(load_config()@configuration.c:88): unknown option",
  ],
  pattern: new RegExp(`${HEAD}ERROR(?:\\([^:]*:\\d+\\))?: (?<text>.*)$`, "s"),
  fields: FIELDS,
  means: "spamdyke cannot read its configuration or do its work.",
  advice: "Correct what the line names; spamdyke --config-test checks the configuration.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "service", form: "trouble", what: "trouble", text }),
});

export const FORMS: readonly SessionForm[] = [DECISION, FILTER, TROUBLE];

interface Ruled {
  step: StepName;
  verdict: Verdict;
  rule?: Rule;
}

function decision({ pid, code = "", ip = "", tls = "", ...fields }: FieldTexts): SessionEvent {
  const sender = given(fields.sender);
  const recipient = given(fields.recipient);
  const name = given(fields.name);
  const user = given(fields.user);
  const text = given(fields.text)?.replaceAll("_", " ");
  const ruled = ruledBy(code, text);
  const step = ruled.step === "rcpt" && recipient === undefined ? atDoor(sender) : ruled.step;
  const event: Step = { kind: "step", form: "decision", ...ruled, step };
  if (pid) event.pid = Number(pid);
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  if (name !== undefined) event.name = name;
  if (sender !== undefined) event.sender = sender;
  if (recipient !== undefined) event.recipients = [recipient];
  if (user !== undefined) event.user = user;
  if (user !== undefined && ruled.verdict === "accepted") event.hasLoggedIn = true;
  if (given(tls) !== undefined) event.tls = tls;
  if (ruled.verdict !== "accepted") event.text = text === undefined ? code : `${code} ${text}`;
  return event;
}

/** `(unknown)`, `(none)` and `(empty)` stand for nothing. */
function given(field: string | undefined): string | undefined {
  return field === undefined || field === "" || ABSENT.has(field) ? undefined : field;
}

const ABSENT: ReadonlySet<string> = new Set(["(unknown)", "(none)", "(empty)"]);

/** Turned away before a recipient was named. */
function atDoor(sender: string | undefined): StepName {
  return sender === undefined ? "connect" : "mail";
}

function ruledBy(code: string, text: string | undefined): Ruled {
  if (code.startsWith("ALLOWED")) return { step: "rcpt", verdict: "accepted" };
  const known = OTHERS[code];
  if (known) return known;
  const reply = /^[45]\d\d(?= )/.exec(text ?? "")?.[0];
  if (code === "DENIED_OTHER" && reply !== undefined) {
    const rule = ruleOf(text as string, Number(reply), "rcpt") ?? "policy";
    return { step: "rcpt", verdict: verdictOf(Number(reply)), rule };
  }
  const verdict = TEMPORARY.has(code) ? "deferred" : "refused";
  return { step: "rcpt", verdict, rule: RULE_OF[code.replace(/^DENIED_/, "")] ?? "policy" };
}

const OTHERS: Readonly<Record<string, Ruled>> = {
  TLS_ENCRYPTED: { step: "tls", verdict: "accepted" },
  FAILED_TLS: { step: "tls", verdict: "refused", rule: "tls-failure" },
  FAILED_AUTH: { step: "auth", verdict: "refused", rule: "auth-failed" },
  UNKNOWN_AUTH: { step: "auth", verdict: "refused", rule: "syntax" },
  TIMEOUT: { step: "end", verdict: "deferred", rule: "timeout" },
};

/** Answered with 4xx. */
const TEMPORARY: ReadonlySet<string> = new Set([
  "DENIED_TOO_MANY_RECIPIENTS",
  "DENIED_GRAYLISTED",
  "DENIED_RDNS_MISSING",
  "DENIED_RDNS_RESOLVE",
  "DENIED_SENDER_NO_MX",
  "DENIED_OTHER",
]);

const RULE_OF: Readonly<Record<string, Rule>> = {
  TOO_MANY_RECIPIENTS: "too-many-recipients",
  UNQUALIFIED_RECIPIENT: "recipient-syntax",
  INVALID_RECIPIENT: "unknown-user",
  UNAVAILABLE_RECIPIENT: "mailbox-full",
  GRAYLISTED: "greylist",
  RDNS_MISSING: "no-reverse-dns",
  RDNS_RESOLVE: "no-reverse-dns",
  IP_IN_CC_RDNS: "bad-client-name",
  IP_IN_RDNS: "bad-client-name",
  EARLYTALKER: "early-talker",
  BLACKLIST_NAME: "bad-client-name",
  BLACKLIST_IP: "blocklist",
  SENDER_BLACKLISTED: "bad-sender",
  RECIPIENT_BLACKLISTED: "bad-recipient",
  HEADER_BLACKLISTED: "pattern",
  SENDER_NO_MX: "sender-domain",
  SENDER_MX: "sender-domain",
  RBL_MATCH: "dns-list",
  RHSBL_MATCH: "dns-list",
  ACCESS_DENIED: "tcp-rules",
  RELAYING: "relaying",
  ZERO_RECIPIENTS: "syntax",
  AUTH_REQUIRED: "auth-required",
  UNPARSEABLE: "syntax",
  SENDER_NOT_LOCAL: "bad-sender",
  SENDER_NOT_AUTH: "auth-mismatch",
  IDENTICAL_SENDER_RECIPIENT: "bad-sender",
};
