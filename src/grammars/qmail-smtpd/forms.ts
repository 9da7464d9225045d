/**
 * Lines that patches to qmail-smtpd write under its own name.
 *
 *     qmail-smtpd[26170]: RCPT TO:<joe@example.net>                      jms1's, sagredo's: with the pid
 *     mail recv: pid 26170 from <sender@example.com> qp 26175            QMailToaster
 *     qmail-smtpd: message accepted: s@example.com from 198.51.100.7 to joe@example.net helo x   logging
 *
 * Addresses, HELO and reverse names are a stranger's, but each stands behind the pid or beside the
 * address of that stranger's own session. A password never stands in these lines.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step, StepName } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import { RULES } from "../session/rules.ts";
import { readReply, ruleOf, verdictOf } from "../smtp-dialogue/reply.ts";
import { BAD, LOGGED_STEPS, RBL, RCPTCHECK, REJECTS, SPF_RESULTS } from "./words.ts";

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd, the session's" },
  ip: { pattern: "[0-9a-fA-F.:]*", means: "the client's address" },
  domain: { pattern: ".*", means: "domain of the sender" },
  sender: { pattern: ".*", means: "envelope sender; empty for a bounce" },
  recipient: { pattern: ".*", means: "recipient" },
  key: { pattern: ".*", means: "what was found in the list of valid recipients, in lower case" },
  helo: { pattern: ".*", means: "what the client said in HELO" },
  result: { pattern: "[a-z]+", means: "result of the check" },
  text: { pattern: ".*", means: "what is said" },
  user: { pattern: ".*", means: "user of the log-in" },
  mechanism: { pattern: "[A-Za-z0-9-]*", means: "AUTH mechanism" },
  why: { pattern: "[a-z ]+", means: "why the log-in failed" },
  rule: { pattern: ".*", means: "the pattern that matched" },
  list: { pattern: "[^ ]*", means: "host that was asked at the list" },
  seconds: { pattern: "\\d{1,9}", means: "seconds that the client is made to wait" },
  qp: { pattern: "\\d{1,10}", means: "process that qmail-smtpd started as qmail-queue" },
  what: { pattern: "[a-z -]+", means: "what was decided" },
  how: { pattern: "hard|soft", means: "for good, or for now" },
  code: { pattern: "[45]\\d\\d", means: "the code of the reply" },
} satisfies Record<string, Field>;

/** Source of what stands before the words; versions before jms1's 6cd write none, or none with a pid. */
export const HEAD = "qmail-smtpd(?:\\[(?<pid>\\d{1,10})\\])?: ";

const JMS1 = "jms1 combined patch 7.08, 7.10: qmail-smtpd.c";
const TOASTER = "qmail-smtpd-spf-qq-reject-logging.patch (QMailToaster)";
const SAGREDO = "sagredo-dev/qmail: qmail-smtpd.c";

const TOLD: SessionForm[] = [
  told({
    name: "mfcheck-pass",
    template: "MFCHECK pass [{ip}] {domain}",
    examples: ["qmail-smtpd[26170]: MFCHECK pass [198.51.100.7] example.com"],
    means: "the sender's domain has an MX or A record.",
    source: JMS1,
    step: { step: "mail" },
    also: ({ domain = "" }) => ({ senderDomain: domain }),
  }),
  told({
    name: "mfcheck-fail",
    template: "MFCHECK fail [{ip}] {domain}",
    examples: ["qmail-smtpd[26170]: MFCHECK fail [203.0.113.9] nowhere.example"],
    means: "the sender's domain has no MX and no A record, or DNS did not answer: refused.",
    source: JMS1,
    step: { step: "mail", verdict: "refused", rule: "sender-domain" },
    also: ({ domain = "" }) => ({ senderDomain: domain }),
    text: "domain",
  }),
  told({
    name: "mfcheck-invalid",
    template: "MFCHECK invalid [{ip}] {sender}",
    examples: ["qmail-smtpd[26170]: MFCHECK invalid [203.0.113.9] nodomain"],
    means: "the sender has no domain: refused.",
    source: JMS1,
    step: { step: "mail", verdict: "refused", rule: "sender-syntax" },
  }),
  told({
    name: "mfcheck-bypassed",
    template: "MFCHECK bypassed [{ip}] {sender}",
    examples: ["qmail-smtpd[26170]: MFCHECK bypassed [198.51.100.7] joe@example.net"],
    means: "the sender's domain is not looked at for this client.",
    source: "jms1 combined patch before 7.08 (seed)",
    step: { step: "mail" },
  }),
  told({
    name: "spf",
    template: "Received-SPF: {result} ({text})",
    examples: [
      "qmail-smtpd[26170]: Received-SPF: pass (mx.example.org: SPF record at example.com designates 198.51.100.7 as permitted sender)",
      "qmail-smtpd[26170]: Received-SPF: fail (mx.example.org: SPF record at example.com does not designate 203.0.113.9 as permitted sender)",
    ],
    means: "the result of SPF for the sender; what is refused, SPFBEHAVIOR says.",
    source: `${JMS1} with SPF_LOG`,
    step: { step: "mail" },
    also: ({ result = "" }) => ({ spf: SPF_RESULTS[result] ?? result }),
  }),
  told({
    name: "mail-from",
    template: "MAIL FROM:<{sender}>",
    examples: [
      "qmail-smtpd[26170]: MAIL FROM:<sender@example.com>",
      "qmail-smtpd[26170]: MAIL FROM:<>",
    ],
    means: "the sender was taken.",
    source: `${JMS1} with QMAILSMTPD_LOG_MAIL`,
    step: { step: "mail", verdict: "accepted" },
  }),
  told({
    name: "rcpt-to",
    template: "RCPT TO:<{recipient}>",
    examples: ["qmail-smtpd[26170]: RCPT TO:<joe@example.net>"],
    means: "a recipient was named; written before the checks, so it may still be refused.",
    source: `${JMS1} with QMAILSMTPD_LOG_RCPT`,
    step: { step: "rcpt" },
  }),
  told({
    name: "validrcptto-found",
    template: "validrcptto [{ip}] found: {key}",
    examples: [
      "qmail-smtpd[26170]: validrcptto [198.51.100.7] found: joe@example.net",
      "qmail-smtpd[26170]: validrcptto [198.51.100.7] found: @example.net",
      "qmail-smtpd[26170]: validrcptto [198.51.100.7] found: joe-default@example.net",
    ],
    means:
      "the recipient that was named before is valid, by this key of the list: itself, a wildcard of it or of its domain.",
    source: JMS1,
    step: { step: "rcpt", verdict: "accepted", ofRecipient: "undecided" },
    also: named,
  }),
  told({
    name: "validrcptto-not-found",
    template: "validrcptto [{ip}] not found: {recipient}",
    examples: ["qmail-smtpd[26170]: validrcptto [198.51.100.7] not found: badname@example.net"],
    means: "there is no such recipient, or the list refuses it: refused.",
    source: JMS1,
    step: { step: "rcpt", verdict: "refused", rule: "unknown-user", ofRecipient: "last" },
  }),
  told({
    name: "validrcptto-reject",
    template: "validrcptto [{ip}] reject: {key}",
    examples: ["qmail-smtpd[26170]: validrcptto [203.0.113.9] reject: trap@example.net"],
    means: "the list refuses the recipient that was named before, by this key of it.",
    source: JMS1,
    step: { step: "rcpt", verdict: "refused", rule: "bad-recipient", ofRecipient: "undecided" },
    also: named,
  }),
  told({
    name: "validrcptto-violations",
    template: "validrcptto [{ip}] excessive violations, hanging up",
    examples: ["qmail-smtpd[26170]: validrcptto [203.0.113.9] excessive violations, hanging up"],
    means: "too many wrong recipients: the server has hung up.",
    source: JMS1,
    step: { step: "end", verdict: "refused", rule: "too-many-invalid" },
  }),
  told({
    name: "validrcptto-rcpt",
    template: "validrcptto [{ip}] RCPT TO: {recipient}",
    examples: ["qmail-smtpd[26170]: validrcptto [198.51.100.7] RCPT TO: joe@example.net"],
    means:
      "a recipient was named, in lower case here, and is looked for in the list of valid ones.",
    source: `${JMS1}, where QMAILSMTPD_LOG_RCPT does not tell it`,
    step: { step: "rcpt" },
  }),
  told({
    name: "validrcptto-trying",
    template: "validrcptto [{ip}] {text}",
    examples: ["qmail-smtpd[26170]: validrcptto [198.51.100.7] trying: @example.net"],
    means: "what is looked for in the list of valid recipients.",
    source: JMS1,
    remark: true,
  }),
  told({
    name: "validrcptto-accepted",
    template: "validrcptto: accepted address <{recipient}> at {ip}",
    examples: ["qmail-smtpd[500]: validrcptto: accepted address <joe@example.net> at 198.51.100.7"],
    means: "the recipient is in the list of valid ones: taken.",
    source: SAGREDO,
    step: { step: "rcpt", verdict: "accepted" },
  }),
  told({
    name: "validrcptto-drop",
    template: "validrcptto: drop address <{recipient}> at {ip}",
    examples: ["qmail-smtpd[500]: validrcptto: drop address <nobody@example.net> at 203.0.113.9"],
    means: "there is no such recipient: refused.",
    source: SAGREDO,
    step: { step: "rcpt", verdict: "refused", rule: "unknown-user" },
  }),
  told({
    name: "rcptcheck",
    template: "rcptcheck: {what} <{recipient}> at {ip}",
    examples: [
      "qmail-smtpd[500]: rcptcheck: accepted address <joe@example.net> at 198.51.100.7",
      "qmail-smtpd[500]: rcptcheck: drop address <nobody@example.net> at 203.0.113.9",
      "qmail-smtpd[500]: rcptcheck: checking <joe@example.net> at 198.51.100.7",
      "qmail-smtpd[500]: rcptcheck: overlimit sender <joe@example.net> at 198.51.100.7",
      "qmail-smtpd[500]: rcptcheck: ignore address <joe@example.net> at 198.51.100.7",
    ],
    means: "what the program named in RCPTCHECK said of a recipient.",
    source: SAGREDO,
    step: { step: "rcpt" },
    also: ({ what = "" }) => RCPTCHECK[what] ?? {},
  }),
  told({
    name: "rcptcheck-error",
    template: "RCPTCHECK error: {text}",
    examples: [
      "qmail-smtpd[500]: RCPTCHECK error: 553 no such user here",
      "qmail-smtpd[500]: RCPTCHECK error: 450 unable to verify recipient",
      "qmail-smtpd[500]: RCPTCHECK error: out of memory",
    ],
    means:
      "what the program in RCPTCHECK answers for the recipient that was named before; without a code it only says so.",
    source: `${JMS1}; ${SAGREDO}`,
    step: { step: "rcpt", ofRecipient: "last" },
    also: ({ text = "" }) => answer(text, "rcpt"),
    text: "text",
  }),
  told({
    name: "auth-successful",
    template: "AUTH successful [{ip}] {user}",
    examples: ["qmail-smtpd[26200]: AUTH successful [203.0.113.57] joe@example.net"],
    means: "the client has logged in.",
    source: JMS1,
    step: { step: "auth", verdict: "accepted" },
  }),
  told({
    name: "auth-failed",
    template: "AUTH failed [({why}) ][{ip}] {user}",
    examples: [
      "qmail-smtpd[26200]: AUTH failed [203.0.113.57] joe@example.net",
      "qmail-smtpd[26200]: AUTH failed (unknown user) [203.0.113.57] joe@example.net",
      "qmail-smtpd[26200]: AUTH failed (bad password) [203.0.113.57] joe@example.net",
    ],
    pattern: "AUTH failed (?:\\((?<why>[a-z ]+)\\) )?\\[(?<ip>[0-9a-fA-F.:]*)\\] (?<user>.*)",
    means: "the user or password is wrong.",
    source: JMS1,
    step: { step: "auth", verdict: "refused", rule: "auth-failed" },
    text: "why",
  }),
  told({
    name: "auth",
    template: "auth: auth-{result} type={mechanism} user=<{user}>",
    examples: [
      "qmail-smtpd[500]: auth: auth-success type=LOGIN user=<joe@example.net>",
      "qmail-smtpd[500]: auth: auth-failed type=plain user=<joe@example.net>",
    ],
    means: "a log-in has succeeded, or failed.",
    source: SAGREDO,
    step: { step: "auth" },
    also: ({ result }) =>
      result === "success" ? { verdict: "accepted" } : { verdict: "refused", rule: "auth-failed" },
  }),
  told({
    name: "before-greeting",
    template: "before greeting: [[{ip}] ]{text}",
    pattern: "before greeting: (?:\\[(?<ip>[0-9a-fA-F.:]*)\\] )?(?<text>.*)",
    examples: [
      "qmail-smtpd[26190]: before greeting: [203.0.113.56] client sent data",
      "qmail-smtpd[26190]: before greeting: [203.0.113.56] client disconnected",
      "qmail-smtpd[26190]: before greeting: client disconnected",
      "qmail-smtpd[26190]: before greeting: [203.0.113.56] connection reset by peer",
    ],
    means: "the client spoke, or left, before the server had greeted it.",
    source: `${JMS1} with GREETDELAY and DROP_PRE_GREET`,
    step: { step: "connect" },
    also: early,
    text: "text",
  }),
  told({
    name: "greetdelay-early",
    template: "GREETDELAY from {ip}: {text}",
    examples: [
      "qmail-smtpd[500]: GREETDELAY from 203.0.113.9: client disconnected",
      "qmail-smtpd[500]: GREETDELAY from 203.0.113.9: client sent data before greeting",
      "qmail-smtpd[500]: GREETDELAY from 203.0.113.9: client sent data before greeting. ignoring",
    ],
    means: "the client spoke, or left, before the server had greeted it.",
    source: SAGREDO,
    step: { step: "connect" },
    also: early,
    text: "text",
  }),
  told({
    name: "greetdelay",
    template: "GREETDELAY: {seconds}s",
    examples: ["qmail-smtpd[500]: GREETDELAY: 5s"],
    means: "the client is made to wait for the greeting.",
    source: SAGREDO,
    step: { step: "connect" },
    also: ({ seconds }) => ({ seconds: Number(seconds) }),
  }),
  told({
    name: "rbl",
    template: "rbl: ip={ip} query={list} result={result} message='{text}'",
    examples: [
      "qmail-smtpd[500]: rbl: ip=203.0.113.72 query=72.113.0.203.dnsbl.example result=reject message='listed, see https://dnsbl.example/'",
      "qmail-smtpd[500]: rbl: ip=198.51.100.7 query=7.100.51.198.dnsbl.example result=pass message=''",
    ],
    means: "what a DNS list said of the client.",
    source: SAGREDO,
    step: { step: "connect" },
    also: ({ result = "", list = "" }) => ({ ...RBL[result], list }),
    text: "text",
  }),
  ...Object.entries(BAD).map(([what, { field, step }]) =>
    told({
      name: `bad${what}`,
      template: `bad${what}: <{${field}}>[ at {ip}][ matches pattern: {rule}]`,
      pattern: `bad${what}: <(?<${field}>.*)>(?: at (?<ip>[0-9a-fA-F.:]+))?(?: matches pattern: (?<rule>.*))?`,
      examples: [
        `qmail-smtpd[500]: bad${what}: <x@example.info> at 203.0.113.71 matches pattern: @example.info$`,
        `qmail-smtpd[500]: bad${what}: <x@example.info> at 203.0.113.71`,
        `qmail-smtpd[500]: bad${what}: <x@example.info> matches pattern: @example.info$`,
      ],
      means: `what the client said is denied by control/bad${what}: refused.`,
      source: `${JMS1}; ${SAGREDO}; qregex patch`,
      step,
      text: "rule",
    }),
  ),
  told({
    name: "badrcptto-violations",
    template: "badrcptto: excessive rcptto violations hanging up on {ip}",
    examples: [
      "qmail-smtpd[500]: badrcptto: excessive rcptto violations hanging up on 203.0.113.71",
    ],
    means: "too many denied recipients: the server has hung up.",
    source: SAGREDO,
    step: { step: "end", verdict: "refused", rule: "too-many-invalid" },
  }),
  told({
    name: "databytes",
    template: "DATABYTES exceeded [{ip}]",
    examples: ["qmail-smtpd[26170]: DATABYTES exceeded [203.0.113.9]"],
    means: "the message is bigger than control/databytes allows: refused.",
    source: JMS1,
    step: { step: "data", verdict: "refused", rule: "size" },
  }),
  told({
    name: "maxrcpt",
    template: "MAXRCPT fail [{ip}]",
    examples: ["qmail-smtpd[26170]: MAXRCPT fail [203.0.113.9]"],
    means: "too many recipients in one message: refused.",
    source: JMS1,
    step: {
      step: "rcpt",
      verdict: "refused",
      rule: "too-many-recipients",
      ofRecipient: "undecided",
    },
  }),
  told({
    name: "spf-reject",
    template: "spf-reject: HELO({helo}) from {ip}. MAILFROM:{sender}",
    examples: [
      "qmail-smtpd: spf-reject: HELO(mail.example.org) from 203.0.113.9. MAILFROM:s@example.com",
      "qmail-smtpd: spf-reject: HELO(x) from 203.0.113.9. MAILFROM:",
    ],
    means: "SPF forbids the client to send for the sender's domain: refused at a recipient.",
    source: TOASTER,
    step: { step: "mail", verdict: "refused", rule: "spf", ofRecipient: "undecided" },
    also: once("helo", "sender", "ip"),
  }),
  ...Object.entries(REJECTS).map(([what, rule]) =>
    told({
      name: `${what}-reject`,
      template: `${what}-reject: MAILFROM:<{sender}> RCPTTO:<{recipient}>`,
      examples: [
        `qmail-smtpd: ${what}-reject: MAILFROM:<s@example.com> RCPTTO:<joe@example.net>`,
        `qmail-smtpd: ${what}-reject: MAILFROM:<> RCPTTO:<joe@example.net>`,
      ],
      means: `the message was refused: ${RULES[rule]}. Of its recipients the first is named.`,
      source: TOASTER,
      step: { step: "data", verdict: "refused", rule },
      also: once("sender", "recipient"),
    }),
  ),
  told({
    name: "qq-reject",
    template: "qq {how} reject ({text}): MAILFROM:<{sender}> RCPTTO:{recipient}",
    examples: [
      "qmail-smtpd: qq hard reject (Your email was rejected because it contains the Eicar virus): MAILFROM:<s@example.com> RCPTTO:joe@example.net",
      "qmail-smtpd: qq soft reject (qq temporary problem (#4.3.0)): MAILFROM:<s@example.com> RCPTTO:joe@example.net",
    ],
    means:
      "qmail-queue, or a scanner in its place, did not take the message: for good, or for now (soft). Of its recipients the first is named.",
    advice: "the words say why; a scanner has a log of its own.",
    source: TOASTER,
    step: { step: "queue", verdict: "refused", rule: "queue" },
    also: (fields) => ({ ...notQueued(fields), ...once("sender", "recipient")(fields) }),
    text: "text",
  }),
  told({
    name: "badiprbl",
    template: "{code} badiprbl: ip {ip} rbl: {list}",
    examples: ["qmail-smtpd: 421 badiprbl: ip 203.0.113.9 rbl: dnsbl.example"],
    pattern: "(?<text>(?<code>[45]\\d\\d) badiprbl: ip (?<ip>[0-9a-fA-F.:]+) rbl: (?<list>[^ ]+))",
    means: "the client is on this list: hung up on.",
    source: "magic-smtpd; fail2ban's samples",
    step: { step: "connect", rule: "dns-list" },
    also: ({ code, list = "" }) => ({ list, verdict: verdictOf(Number(code)) }),
    text: "text",
  }),
];

const MAIL_RECEIVED = sessionForm({
  name: "mail-recv",
  template: "mail recv: pid {pid} from <{sender}> qp {qp}",
  examples: ["mail recv: pid 26170 from <sender@example.com> qp 26175"],
  fields: FIELDS,
  pattern: new RegExp(
    `^(?:${HEAD.replace("?<pid>", "?:")})?mail recv: pid (?<pid>\\d{1,10}) from <(?<sender>.*)> qp (?<qp>\\d{1,10})$`,
    "s",
  ),
  means: "a message was taken and given to qmail-queue, whose process is qp.",
  source: "qmail-smtpd-pidqplog.patch (QMailToaster)",
  read: (fields) => step("mail-recv", { step: "queue", verdict: "accepted" }, fields),
});

const LOGGED = sessionForm({
  name: "logged",
  template: "qmail-smtpd: {what}[ ({text})]: {sender} from {ip} to {recipient} helo {helo}",
  examples: [
    "qmail-smtpd: message accepted: sender@example.com from 198.51.100.7 to joe@example.net helo mail.example.com",
    "qmail-smtpd: message rejected (spam refused): s@example.info from 203.0.113.9 to joe@example.net helo x",
    "qmail-smtpd: read failed (commands error): (null) from 203.0.113.73 to (null) helo (null)",
    "qmail-smtpd: badmailfrom: s@example.info from 203.0.113.9 to (null) helo x",
  ],
  pattern: new RegExp(
    `^${HEAD}(?<what>[a-zA-Z -]{1,60})(?: \\((?<text>[^()]*)\\))?: (?<sender>.{0,1100}?) from (?<ip>[0-9a-fA-F.:]{2,45}) to (?<recipient>.{0,1100}?) helo (?<helo>.{0,1100})$`,
    "s",
  ),
  fields: FIELDS,
  means: "how a message, or the whole session, has ended; (null) stands for what was not said.",
  source: "logging-4, logging-5 patches; sagredo-dev/qmail: qmail-smtpd.c",
  read: (fields) => {
    const what = fields.what ?? "";
    const known = Object.fromEntries(
      Object.entries(fields).filter(([, text]) => text !== "" && text !== "(null)"),
    );
    // A client's own words name an address as the line does: whose it is, nobody can tell.
    if (ADDRESS_AGAIN.test(`${known.recipient} ${known.helo} `)) delete known.ip;
    return step(
      "logged",
      LOGGED_STEPS.find(([words]) => what.startsWith(words))?.[1] ?? { step: "end" },
      {
        ...known,
        text: fields.text ? `${what} (${fields.text})` : what,
      },
    );
  },
});

const ADDRESS_AGAIN = / from [0-9a-fA-F.:]{2,45} to /;

export const FORMS: readonly SessionForm[] = [...TOLD, MAIL_RECEIVED, LOGGED];

type Found = Pick<Step, "step"> & Partial<Step>;

interface ToldWords extends Omit<SessionFormWords, "fields" | "read" | "pattern"> {
  /** Where the template alone does not say what fits; behind the program's name. */
  pattern?: string;
  step?: Found;
  also?: (fields: FieldTexts) => Partial<Step>;
  /** The field that is the reason. */
  text?: string;
  remark?: true;
}

function told({
  step: found,
  also,
  text,
  remark,
  pattern,
  template,
  ...words
}: ToldWords): SessionForm {
  const { name } = words;
  const plain = sessionForm({
    ...words,
    template: `qmail-smtpd[{pid}]: ${template}`,
    fields: FIELDS,
    read: () => ({ kind: "unknown" }),
  });
  // `[` and `]` in a template stand for what may be missing, so the brackets are put here.
  const body = pattern ?? bodyOf(template);
  return {
    ...plain,
    pattern: new RegExp(`^(?:${HEAD})?${body}$`, "s"),
    read: (fields, line) => {
      if (remark || !found) {
        const event: SessionEvent = { kind: "remark", form: name, text: line };
        if (fields.pid) event.pid = Number(fields.pid);
        return event;
      }
      const { text: _, ...others } = fields;
      const event = { ...step(name, found, others), ...also?.(fields) } as Step;
      const reason = text === undefined ? "" : (fields[text] ?? "");
      if (reason !== "") event.text = reason;
      else if (isTurnedDown(event)) event.text = line.replace(OWN_HEAD, "");
      return event;
    },
  };
}

const OWN_HEAD = new RegExp(`^${HEAD}`);

/** Then the line itself is the words of it; a log-in has its own. */
function isTurnedDown({ step, verdict }: Step): boolean {
  return step !== "auth" && (verdict === "refused" || verdict === "deferred");
}

/** `[{ip}]` is the address in brackets. */
function bodyOf(template: string): string {
  return template
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(
      /\{(\w+)\}/g,
      (_, name: string) => `(?<${name}>${FIELDS[name as keyof typeof FIELDS].pattern})`,
    );
}

/** A step with what the fields tell of it. */
function step(form: string, found: Found, fields: FieldTexts): SessionEvent {
  const { pid, ip, sender, recipient, helo, user, mechanism, qp, text } = fields;
  const event: Step = { kind: "step", form, ...found };
  if (pid) event.pid = Number(pid);
  const address = ip === undefined || ip === "" ? undefined : plainAddress(ip);
  if (address !== undefined) event.ip = address;
  if (sender !== undefined) event.sender = sender;
  if (recipient !== undefined) event.recipients = [recipient];
  if (helo) event.helo = helo;
  if (user) event.user = user;
  if (mechanism) event.mechanism = mechanism.toUpperCase();
  if (qp) event.qp = Number(qp);
  if (text) event.text = text;
  return event;
}

/**
 * The named fields, undone where the words around them stand in one of them too: it could be read in
 * two ways then, and whose it is, nobody can tell.
 */
function once(...names: (keyof Step | "recipient")[]): (fields: FieldTexts) => Partial<Step> {
  return (fields) => {
    if (!names.some((name) => WORDS_AGAIN.test(fields[name] ?? ""))) return {};
    return Object.fromEntries(
      names.map((name) => [name === "recipient" ? "recipients" : name, undefined]),
    );
  };
}

const WORDS_AGAIN = /MAILFROM:|RCPTTO:|\) from /;

function notQueued({ how, text = "" }: FieldTexts): Partial<Step> {
  const code = how === "soft" ? 451 : 554;
  const rule = ruleOf(`${code} ${text}`, code, "data") ?? "queue";
  const isOfQueue = rule === "queue" || rule === "resources" || rule === "policy";
  return { verdict: verdictOf(code), rule, step: isOfQueue ? "queue" : "data" };
}

/** A key of the list names the recipient where it is a whole address and no wildcard. */
function named({ key = "" }: FieldTexts): Partial<Step> {
  return WILDCARD.test(key) ? {} : { recipients: [key] };
}

const WILDCARD = /^(?:@|default@|.*-default@)|^[^@]*$/s;

/** The words that the client was answered with; without a code they decide nothing. */
function answer(text: string, step: StepName): Partial<Step> {
  const { code } = readReply(text);
  return code < 400 ? {} : { verdict: verdictOf(code), rule: ruleOf(text, code, step) ?? "policy" };
}

function early({ text = "" }: FieldTexts): Partial<Step> {
  if (text.endsWith("ignoring")) return {};
  if (text.startsWith("client sent data")) return { verdict: "refused", rule: "early-talker" };
  return { rule: "disconnect" };
}
