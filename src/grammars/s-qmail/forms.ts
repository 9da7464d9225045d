/**
 * s/qmail 3 and 4, aQmail and SPAMCONTROL: every decision in one line, with three words, behind which
 * SPAMCONTROL writes a colon.
 *
 *     qmail-smtpd: pid 400 Accept::RCPT::Recipients_Cdb P:ESMTPS S:198.51.100.7:mail.example.com H:mail.example.com F:sender@example.com T:joe@example.net
 *     qmail-popup: pid 404 Accept::AUTH::USER P:POP3S S:203.0.113.57:home.example.net ?~ 'joe@example.net'
 *
 * The pieces have a fixed order, their texts are raw. The client's address and name come before
 * anything that a stranger says, and neither has a blank. HELO, sender and recipient are cut
 * from the left, so that a HELO with ` F:` in it lies about the stranger's own sender, no more.
 */
import type { Field, FieldTexts } from "../form.ts";
import type { SessionEvent, Step, StepName, Verdict } from "../session/event.ts";
import type { SessionForm } from "../session/grammar.ts";
import { type Head, type HeadedWords, headedForm } from "../session/headed.ts";
import type { Rule } from "../session/rules.ts";
import { type Decided, told } from "../session/told.ts";

export const SMTPD: Head = headOf("qmail-smtpd");
export const POPUP: Head = headOf("qmail-popup");

function headOf(program: string): Head {
  return {
    program,
    joint: ": ",
    template: `${program}: pid {pid} `,
    pattern: `${program}: pid (?<pid>\\d{1,10}) (?=(?:Accept|Reject)::)`,
    example: `${program}: pid 400 `,
  };
}

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of the program, the session's" },
  action: { pattern: "Accept|Reject", means: "what was decided" },
  mechanism: { pattern: "[^ :]+", means: "how the client logs in" },
  cipher: { pattern: "[^ :]+", means: "TLS cipher" },
  type: { pattern: "[^ :]+", means: "what was looked at: SNDR, ORIG, RCPT, DATA, SPF" },
  condition: { pattern: "[^ :]+", means: "what decided" },
  protocol: { pattern: "[^ ]+", means: "protocol; S at its end is TLS, A a log-in" },
  ip: { pattern: "[^ ]*", means: "the client's address" },
  name: { pattern: "[^ :]*", means: "the client's name; unknown if it has none" },
  helo: { pattern: ".*?", means: "the name that the client gave" },
  named: { pattern: "F", means: "F where a sender stands, and be it the empty one" },
  sender: { pattern: ".*?", means: "envelope sender; empty for a bounce" },
  recipient: { pattern: ".*?", means: "recipient" },
  user: { pattern: ".*", means: "the user who logs in" },
  text: { pattern: ".*", means: "what else decided: the kind of rule, the scanner" },
} satisfies Record<string, Field>;

const SOURCE = "s/qmail 3 and 4: qmail-smtpd.c, smtp_loga to smtp_logr; SPAMCONTROL";

const CLIENT = "(?:P:(?<protocol>[^ ]+) )?S:(?<ip>[^ ]*):(?<name>[^ :]*)";
const ENVELOPE = "(?: H:(?<helo>.*?)(?: (?<named>F):(?<sender>.*?)(?: T:(?<recipient>.*?))?)?)?";

const LOG_IN: HeadedWords = {
  name: "log-in",
  template:
    "{action}::AUTH::{mechanism} P:{protocol} S:{ip}:{name}[ H:{helo}][ F:{sender} T:{recipient}] ?~ '{user}'",
  pattern: `(?<action>Accept|Reject)::AUTH::(?<mechanism>[^ :]+):? ${CLIENT}${ENVELOPE} \\?[~=] ?'?(?<user>.*?)'?`,
  examples: [
    "Reject::AUTH::login P:ESMTPSA S:2001:db8:1::9:client.example.net H:pc ?~ 'joe@example.net'",
    "Accept::AUTH::plain P:ESMTPSA S:203.0.113.57:home.example.net H:pc F:joe@example.net T:ann@example.edu ?~ 'joe@example.net'",
    "Accept::AUTH::cram-md5 P:ESMTPA S:203.0.113.57:home.example.net ?= 'joe@example.net'",
  ],
  means: "a log-in succeeded or failed.",
  advice: "many failures from one client are a guessing run: qtrail report auth.",
  source: SOURCE,
  read: logIn,
};

const TLS: HeadedWords = {
  name: "tls",
  template: "{action}::TLS::{cipher} P:{protocol} S:{ip}:{name}[ H:{helo}][ != '{text}']",
  pattern: `(?<action>Accept)::TLS::(?<cipher>[^ :]+):? ${CLIENT}${ENVELOPE}(?: != '(?<text>.*)')?`,
  examples: [
    "Accept::TLS::ECDHE-RSA-AES256-GCM-SHA384 P:ESMTPS S:198.51.100.7:mail.example.com != '/CN=mail.example.com'",
  ],
  means: "the session is encrypted; behind != stands the client's certificate.",
  source: SOURCE,
  read: encrypted,
};

const DECISION: HeadedWords = {
  name: "decision",
  template:
    "{action}::{type}::{condition}[:] [P:{protocol} ]S:{ip}:{name}[ H:{helo}[ F:{sender} T:{recipient}]][ '{text}']",
  pattern: `(?<action>Accept|Reject)::(?<type>[^ :]+)::(?<condition>[^ :]+):? ${CLIENT}${ENVELOPE}(?: '(?<text>.*)')?`,
  examples: [
    "Accept::RCPT::Recipients_Cdb P:ESMTPS S:198.51.100.7:mail.example.com H:mail.example.com F:sender@example.com T:joe@example.net",
    "Accept::RCPT::Recipients_Cdb: P:ESMTP S:192.0.2.4:unknown H:mail.example.com F:sender@example.com T:joe@example.net",
    "Reject::SNDR::Invalid_Relay: S:203.0.113.9:unknown H:x F:s@example.info T:ann@example.edu",
    "Accept::SNDR::Relay_Client P:ESMTP S:192.0.2.20:pc.example.net H:pc F: T:ann@example.edu",
    "Reject::DATA::Virus_Infected P:ESMTP S:203.0.113.70:unknown H:x F:spam@example.info T:joe@example.net 'AV scanner'",
    "Reject::ORIG::Bad_Mailfrom P:ESMTP S:203.0.113.71:unknown H:y F:z@example.info T:joe@example.net '@'",
    "Reject::SNDR::Bad_Helo P:SMTP S:203.0.113.72:unknown H:localhost",
    "Reject::SPF::Fail P:ESMTP S:203.0.113.73:unknown H:x F:joe@example.com T:joe@example.net",
    "Reject::TLS::missing P:ESMTP S:203.0.113.74:unknown H:x",
    "Reject::AUTH::missing P:ESMTP S:203.0.113.74:unknown H:x",
  ],
  means: "a sender, recipient or message was taken or refused; the third word says by which rule.",
  source: SOURCE,
  read: decision,
};

export const SMTPD_FORMS: readonly SessionForm[] = [LOG_IN, TLS, DECISION].map((words) =>
  headedForm(SMTPD, FIELDS, words),
);

const POP_LOG_IN: HeadedWords = {
  ...LOG_IN,
  template: "{action}::AUTH::{mechanism} P:{protocol} S:{ip}:{name} ?~ '{user}'",
  examples: [
    "Accept::AUTH::USER P:POP3S S:203.0.113.57:home.example.net ?~ 'joe@example.net'",
    "Reject::AUTH::APOP P:POP3 S:203.0.113.9:unknown ?~ 'admin'",
  ],
};

const POP_DECISION: HeadedWords = {
  ...DECISION,
  template: "{action}::{type}::{condition} P:{protocol} S:{ip}:{name}",
  examples: ["Reject::STLS::Any P:POP3 S:203.0.113.9:unknown"],
  means: "STLS failed, or is needed before the log-in.",
};

export const POPUP_FORMS: readonly SessionForm[] = [POP_LOG_IN, POP_DECISION].map((words) =>
  headedForm(POPUP, FIELDS, words),
);

function logIn({ action, mechanism = "", ...fields }: FieldTexts): SessionEvent {
  const isPop = fields.protocol?.startsWith("POP") ?? false;
  const decided: Decided = {
    step: "auth",
    ...(action === "Accept" ? ACCEPTED : FAILED),
    ...(isPop && { protocol: "pop3" }),
  };
  return tellAll("log-in", decided, { ...fields, mechanism });
}

const ACCEPTED = { verdict: "accepted" } as const;
const FAILED = { verdict: "refused", rule: "auth-failed" } as const;

function encrypted({ cipher = "", ...fields }: FieldTexts): SessionEvent {
  return tellAll("tls", { step: "tls", verdict: "accepted" }, { ...fields, tls: cipher });
}

function decision({
  action,
  type = "",
  condition = "",
  text = "",
  ...fields
}: FieldTexts): SessionEvent {
  const isTaken = action === "Accept";
  const isMissingLogIn = type === "AUTH" && condition === "missing";
  const byCondition = isMissingLogIn ? undefined : BY_CONDITION[condition];
  const known = isTaken ? TAKEN : (byCondition ?? BY_TYPE[type] ?? OTHER);
  const verdict: Verdict = isTaken ? "accepted" : "refused";
  const words = text === "" ? condition : `${condition} '${text}'`;
  const event = tellAll("decision", { ...known, verdict }, fields);
  if (type === "SPF") event.spf = isTaken ? "pass" : "fail";
  if (!isTaken) event.text = words;
  return event;
}

/** Before a mail is offered, what stands for its sender says nothing. */
function tellAll(form: string, decided: Decided, fields: FieldTexts): Step {
  const { named, sender = "", recipient, protocol: _, ...others } = fields;
  const isAtDoor = decided.step === "auth" || decided.step === "tls" || decided.step === "helo";
  const isMail = named !== "" && !isAtDoor;
  return told(form, decided, {
    ...others,
    ...(isMail && { sender }),
    ...(isMail && recipient && { recipient }),
  });
}

interface Ruled {
  step: StepName;
  rule?: Rule;
}

/** One line for each recipient that is taken. */
const TAKEN: Ruled = { step: "rcpt" };
const OTHER: Ruled = { step: "mail", rule: "policy" };

const BY_CONDITION: Readonly<Record<string, Ruled>> = {
  missing: { step: "mail", rule: "tls-required" },
  Auth_Meth: { step: "auth", rule: "syntax" },
  Bad_Helo: { step: "helo", rule: "bad-helo" },
  DNS_Helo: { step: "helo", rule: "bad-helo" },
  Invalid_Relay: { step: "rcpt", rule: "relaying" },
  Bad_Mailfrom: { step: "mail", rule: "bad-sender" },
  DNS_MF: { step: "mail", rule: "sender-domain" },
  Invalid_Mailfrom: { step: "mail", rule: "bad-sender" },
  Invalid_Sender: { step: "mail", rule: "bad-sender" },
  Failed_Auth: { step: "mail", rule: "auth-failed" },
  Require_Auth: { step: "mail", rule: "auth-required" },
  Missing_Auth: { step: "mail", rule: "auth-required" },
  Bad_Rcptto: { step: "rcpt", rule: "bad-recipient" },
  Failed_Rcptto: { step: "rcpt", rule: "unknown-user" },
  Toomany_Rcptto: { step: "rcpt", rule: "too-many-recipients" },
  Invalid_Size: { step: "data", rule: "size" },
  Bad_MIME: { step: "data", rule: "attachment" },
  Bad_Loader: { step: "data", rule: "attachment" },
  MIME_Attach: { step: "data", rule: "attachment" },
  Infected: { step: "data", rule: "virus" },
  Spam_Message: { step: "data", rule: "spam" },
  Virus_Infected: { step: "data", rule: "virus" },
};

/** Where a newer release has a condition that is not known here. */
const BY_TYPE: Readonly<Record<string, Ruled>> = {
  AUTH: { step: "mail", rule: "auth-required" },
  TLS: { step: "tls", rule: "tls-failure" },
  STLS: { step: "tls", rule: "tls-failure" },
  SNDR: { step: "helo", rule: "policy" },
  RCPT: { step: "rcpt", rule: "policy" },
  SPF: { step: "rcpt", rule: "spf" },
  DATA: { step: "data", rule: "policy" },
};
