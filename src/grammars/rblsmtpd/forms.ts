/**
 * Every line of rblsmtpd: djb's, ucspi-tcp6's, IndiMail's, a patched one and one in Perl.
 *
 *     rblsmtpd: 203.0.113.24 pid 26162: 451 We do not accept mail from ...
 *     rblsmtpd: 203.0.113.24 pid 26162 dnsbl.example: 451 https://...            with the list's name
 *     rblsmtpd:  pid 301 from 198.51.100.8: 553 listed in dnsbl.example          IndiMail
 *     rblsmtpd: dnsbl.example blocked 203.0.113.24 mail.example.org -            in Perl
 *
 * rblsmtpd runs in the session's own process and decides before qmail-smtpd starts. The text is
 * what the list's owner wrote (odd bytes are `?`), up to 200 bytes, or what the administrator has put
 * into $RBLSMTPD for the client's address: which of the two, only its words can tell. In IndiMail's
 * lines a client says sender and recipient. Address and pid stand before them, so neither can speak
 * for another session.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";
import { ruleOf } from "../smtp-dialogue/reply.ts";

export const PROGRAM = "rblsmtpd";

const FIELDS = {
  ip: { pattern: "[^ ]*", means: "the client's address; empty if tcpserver did not tell it" },
  pid: { pattern: "\\d{1,10}", means: "the session's process" },
  code: { pattern: "\\d{3}", means: "451 for now, 553 for good" },
  list: { pattern: "[^ :]+", means: "the list that names the client" },
  name: { pattern: "[^ ]*", means: "the client's name, - if it has none" },
  text: { pattern: ".*", means: "what the list says, or the administrator" },
  seconds: { pattern: "\\d{1,9}", means: "seconds before the greeting" },
  address: { pattern: ".*", means: "what the client said" },
  command: { pattern: "MAIL|RCPT", means: "the command" },
} satisfies Record<string, Field>;

const DJB = "rblsmtpd.c (ucspi-tcp 0.88)";
const TCP6 = "rblsmtpd.c (ucspi-tcp6)";
const INDIMAIL = "rblsmtpd.c (IndiMail)";
const FAIL2BAN = "fail2ban's samples of patched rblsmtpds (tjsi.com)";

export const REFUSED = line({
  name: "refused",
  template: "rblsmtpd: {ip} pid {pid}: {code} {text}",
  examples: [
    "rblsmtpd: 203.0.113.24 pid 26162: 451 We do not accept mail from IP addresses without reverse DNS.",
    "rblsmtpd: 203.0.113.25 pid 26163: 553 listed, see https://dnsbl.example/?ip=203.0.113.25",
    "rblsmtpd: 203.0.113.26 pid 26164: 451 temporary RBL lookup error",
    "rblsmtpd: 2001:db8:1::9 pid 77: 553 listed in dnsbl.example",
    "rblsmtpd:  pid 26165: 451 listed",
  ],
  means:
    "the client is on a list, or named by $RBLSMTPD: it is given a talk in which every recipient is refused with these words.",
  source: DJB,
  read: (fields) => refused("refused", fields),
});

export const REFUSED_INDIMAIL = line({
  name: "indimail-refused",
  template: "rblsmtpd:  pid {pid} from {ip}: {code} {text}",
  examples: [
    "rblsmtpd:  pid 301 from 198.51.100.8: 553 listed in dnsbl.example",
    "rblsmtpd:  pid 302 from 198.51.100.9: 451 temporary RBL lookup error",
  ],
  means:
    "the client is on a list, or named by $RBLSMTPD: it is given a talk in which every recipient is refused with these words.",
  source: INDIMAIL,
  read: (fields) => refused("indimail-refused", fields),
});

const REFUSED_BY_LIST = line({
  name: "refused-by-list",
  template: "rblsmtpd: {ip} pid {pid} {list}: {code} {text}",
  examples: [
    "rblsmtpd: 203.0.113.24 pid 26162 dnsbl.example: 451 https://dnsbl.example/?ip=203.0.113.24",
    "rblsmtpd: 203.0.113.24 pid 26162 dnsbl.example: 553 listed",
  ],
  means:
    "the client is on this list: it is given a talk in which every recipient is refused with these words.",
  source: FAIL2BAN,
  read: (fields) => ({ ...refused("refused-by-list", fields), ...byList(fields) }),
});

const BLOCKED = line({
  name: "blocked",
  template: "rblsmtpd: {list} blocked {ip} {name} {text}",
  examples: ["rblsmtpd: dnsbl.example blocked 203.0.113.24 mail.example.org -"],
  means: "the client is on this list, and was turned away; with which code, the line does not say.",
  source: FAIL2BAN,
  read: ({ ip = "", name = "", list = "" }) => ({
    ...step("blocked", { ip }),
    ...byList({ list }),
    ...(name !== "-" && name !== "" && { name }),
    verdict: "refused",
    text: `${list} blocked ${ip}`,
  }),
});

const DELAY = line({
  name: "greetdelay",
  template: "rblsmtpd: {ip} pid {pid}: greetdelay: {seconds}",
  examples: ["rblsmtpd: 2001:db8:1::9 pid 77: greetdelay: 5"],
  means: "the greeting is held back for so many seconds; no refusal.",
  source: TCP6,
  read: (fields) => delayed("greetdelay", fields),
});

const DELAY_INDIMAIL = line({
  name: "indimail-greetdelay",
  template: "rblsmtpd:  pid {pid} from {ip}: greetdelay: {seconds}",
  examples: ["rblsmtpd:  pid 303 from 198.51.100.8: greetdelay: 10"],
  means: "the greeting is held back for so many seconds; no refusal.",
  source: INDIMAIL,
  read: (fields) => delayed("indimail-greetdelay", fields),
});

const LISTED = line({
  name: "rbl-info",
  template: "rblsmtpd: {ip} pid {pid}: [RBL info] {text}",
  examples: ["rblsmtpd: 2001:db8:1::9 pid 77: [RBL info] listed in dnsbl.example"],
  pattern: /^rblsmtpd: (?<ip>[^ ]*) pid (?<pid>\d{1,10}): \[RBL info\] (?<text>.*)$/s,
  means: "the client is on a list, but is let through, with a note in the message's header.",
  source: TCP6,
  read: (fields) => ({
    ...step("rbl-info", fields),
    text: fields.text ?? "",
  }),
});

const SENDER = line({
  name: "indimail-sender",
  template: "rblsmtpd:  pid {pid} from {ip}: Sender <{address}>",
  examples: [
    "rblsmtpd:  pid 301 from 198.51.100.8: Sender <a@example.com>",
    "rblsmtpd:  pid 301 from 198.51.100.8: Sender <>",
  ],
  means: "what the listed client gave as sender in the talk; every recipient of it is refused.",
  source: INDIMAIL,
  read: (fields) => ({
    ...step("indimail-sender", fields),
    step: "mail",
    sender: fields.address ?? "",
  }),
});

const RECIPIENT = line({
  name: "indimail-recipient",
  template: "rblsmtpd:  pid {pid} from {ip}: Recipient <{address}>",
  examples: ["rblsmtpd:  pid 301 from 198.51.100.8: Recipient <joe@example.net>"],
  means: "a recipient that the listed client gave in the talk, and was refused.",
  source: INDIMAIL,
  read: (fields) => ({
    ...step("indimail-recipient", fields),
    step: "rcpt",
    verdict: "refused",
    recipients: [fields.address ?? ""],
  }),
});

const TOO_LONG = line({
  name: "indimail-too-long",
  template: "rblsmtpd:  pid {pid} from {ip}: {command} with too long address",
  examples: [
    "rblsmtpd:  pid 301 from 198.51.100.8: MAIL with too long address",
    "rblsmtpd:  pid 301 from 198.51.100.8: RCPT with too long address",
  ],
  means: "the listed client gave an address that is too long to be logged.",
  source: INDIMAIL,
  read: (fields) => ({
    ...step("indimail-too-long", fields),
    step: fields.command === "MAIL" ? "mail" : "rcpt",
    text: `${fields.command} with too long address`,
  }),
});

const FATAL = line({
  name: "fatal",
  template: "rblsmtpd: fatal: {text}",
  examples: [
    "rblsmtpd: fatal: unable to run qmail-smtpd: file does not exist",
    "rblsmtpd: fatal: out of memory",
    "rblsmtpd: fatal: (111) unable to run qmail-smtpd: file does not exist",
  ],
  pattern: /^rblsmtpd: fatal: (?:\(\d{1,9}\) )?(?<text>.*)$/s,
  means: "rblsmtpd gave up, and the client was turned away without a word.",
  advice: "mend what the line names: the memory limit, or the program's path.",
  source: DJB,
  read: ({ text = "" }) => ({ kind: "service", form: "fatal", what: "trouble", text }),
});

const USAGE = line({
  name: "usage",
  template: "rblsmtpd: usage: {text}",
  examples: [
    "rblsmtpd: usage: rblsmtpd [ -b ] [ -R ] [ -t timeout ] [ -r base ] smtpd [ arg ... ]",
  ],
  severity: "danger",
  means: "rblsmtpd was called with wrong arguments; no client gets further.",
  advice: "correct the service's run script.",
  source: DJB,
  read: ({ text = "" }) => ({ kind: "service", form: "usage", what: "trouble", text }),
});

export const FORMS: readonly SessionForm[] = [
  REFUSED,
  REFUSED_INDIMAIL,
  REFUSED_BY_LIST,
  BLOCKED,
  DELAY,
  DELAY_INDIMAIL,
  LISTED,
  SENDER,
  RECIPIENT,
  TOO_LONG,
  FATAL,
  USAGE,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function step(form: string, { pid, ip = "" }: FieldTexts): Step {
  const event: Step = { kind: "step", form, step: "connect" };
  if (pid) event.pid = Number(pid);
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  return event;
}

function refused(form: string, fields: FieldTexts): Step {
  const { code = "", text = "" } = fields;
  const event = step(form, fields);
  event.verdict = code.startsWith("4") ? "deferred" : "refused";
  event.text = `${code} ${text}`;
  event.rule = ruleIn(event.text, Number(code));
  return event;
}

/** A text with a link that names an address is made for each client, as lists do. */
function ruleIn(text: string, code: number): Rule {
  if (LINK_WITH_ADDRESS.test(text)) return "dns-list";
  const rule = ruleOf(text, code, "connect");
  return rule !== undefined && OF_CLIENTS.has(rule) ? rule : "policy";
}

const LINK_WITH_ADDRESS = /https?:\/\/[^ ]*\d{1,3}(?:\.\d{1,3}){3}/;
/** What may be said of a client of which no more is known than its address. */
const OF_CLIENTS: ReadonlySet<Rule> = new Set([
  "dns-list",
  "dns-failure",
  "no-reverse-dns",
  "bad-client-name",
  "blocklist",
  "greylist",
]);

function byList({ list }: FieldTexts): Partial<Step> {
  return { rule: "dns-list", ...(list && { list }) };
}

function delayed(form: string, fields: FieldTexts): SessionEvent {
  return { ...step(form, fields), seconds: Number(fields.seconds) };
}
