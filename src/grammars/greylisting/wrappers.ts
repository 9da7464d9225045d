/**
 * Greylisters that run between tcpserver and qmail-smtpd: jgreylist (C and Perl) and qgreylist;
 * and greetdelay, fixcrio and rwlsmtpd, which only speak up when something is wrong.
 *
 *     jgreylist[26170]: 198.51.100.7: OK known          without the colon in older versions
 *
 * They run in the session's own process and are over when qmail-smtpd begins. But for the log of
 * the fake talk (`<<<`), which is a dialogue with 31 bytes of each command, no stranger's word stands
 * in these lines.
 */
import { lettersOfText } from "../../bytes/bytes.ts";
import { type FieldTexts, literal } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";

export const WRAPPERS = ["jgreylist", "qgreylist"];
export const OTHER_WRAPPERS = ["greetdelay", "qmail-greetdelay", "fixcrio", "rwlsmtpd"];

const FIELDS = {
  wrapper: { pattern: WRAPPERS.map(literal).join("|"), means: "the greylister's name" },
  program: { pattern: OTHER_WRAPPERS.map(literal).join("|"), means: "the program's name" },
  pid: { pattern: "\\d{1,10}", means: "the session's process" },
  ip: { pattern: "[^ ]+?", means: "the client's address" },
  reason: { pattern: ".+", means: "why" },
  arrows: { pattern: ">>>|<<<", means: ">>> to the client, <<< from the client" },
  said: { pattern: ".*", means: "a reply, or the first 31 bytes of a command" },
  text: { pattern: ".+", means: "what is wrong" },
} as const;

const JGREYLIST = "jgreylist.c v8 (jms1) and its Perl version";

const KNOWN = line({
  name: "jgreylist-ok-known",
  template: "{wrapper}[[{pid}]]: {ip}[:] OK known",
  examples: ["jgreylist[26170]: 198.51.100.7: OK known", "jgreylist: 198.51.100.7 OK known"],
  pattern: decision("OK known"),
  means: "the client's network has been here before and waited: qmail-smtpd takes over.",
  source: JGREYLIST,
  read: (fields) => decided("jgreylist-ok-known", fields, "accepted", undefined, "known"),
});

const WHITELISTED = line({
  name: "jgreylist-ok-whitelisted",
  template: "{wrapper}[[{pid}]]: {ip}[:] OK whitelisted",
  examples: ["jgreylist[26170]: 198.51.100.7: OK whitelisted"],
  pattern: decision("OK whitelisted"),
  means: "the rules exempt this client from greylisting (JGREYLIST is set and empty).",
  source: JGREYLIST,
  read: (fields) =>
    decided("jgreylist-ok-whitelisted", fields, "accepted", undefined, "whitelisted"),
});

const FIRST = line({
  name: "jgreylist-grey-first",
  template: "{wrapper}[[{pid}]]: {ip}[:] GREY first time",
  examples: [
    "jgreylist[26180]: 203.0.113.55: GREY first time",
    "jgreylist[26180]: 203.0.113.55 GREY first time",
  ],
  pattern: decision("GREY first time"),
  means: "a first contact: every recipient is told to come again (450 GREYLIST).",
  source: JGREYLIST,
  read: (fields) => decided("jgreylist-grey-first", fields, "deferred", "greylist", "first"),
});

const TOO_SOON = line({
  name: "jgreylist-grey-too-soon",
  template: "{wrapper}[[{pid}]]: {ip}[:] GREY too soon",
  examples: ["jgreylist[26181]: 203.0.113.55: GREY too soon"],
  pattern: decision("GREY too soon"),
  means: "the client came again before JGREYLIST_HOLDTIME (120 s as a rule) was over.",
  source: JGREYLIST,
  read: (fields) => decided("jgreylist-grey-too-soon", fields, "deferred", "greylist", "too-soon"),
});

const NO_NAME = line({
  name: "jgreylist-deny-no-reverse-dns",
  template: "{wrapper}[[{pid}]]: {ip}[:] DENY no reverse DNS",
  examples: ["jgreylist[26182]: 203.0.113.56: DENY no reverse DNS"],
  pattern: decision("DENY no reverse DNS"),
  means: "the client's address has no name, and JGREYLIST_NOREV is set: all is refused (553).",
  source: JGREYLIST,
  read: (fields) =>
    decided("jgreylist-deny-no-reverse-dns", fields, "refused", "no-reverse-dns", undefined),
});

const DENIED = line({
  name: "jgreylist-deny",
  template: "{wrapper}[[{pid}]]: {ip}[:] DENY {reason}",
  examples: ["jgreylist[26183]: 203.0.113.57: DENY blacklisted"],
  pattern: decision("DENY (?<reason>.+)"),
  means: "the rules name this client (JGREYLIST is set and not empty): all is refused (553).",
  source: JGREYLIST,
  read: (fields) => decided("jgreylist-deny", fields, "refused", "blocklist", undefined),
});

const HANGUP = line({
  name: "jgreylist-hangup",
  template: "{wrapper}[[{pid}]]: {ip}[:] HANGUP {reason}",
  examples: ["jgreylist[26184]: 203.0.113.58: HANGUP too many RCPT commands"],
  pattern: decision("HANGUP (?<reason>.+)"),
  means: "the client did not take the hint, and was hung up on (JGREYLIST_LIMIT).",
  source: JGREYLIST,
  read: (fields) => ({
    ...step("jgreylist-hangup", fields),
    step: "end",
    rule: "too-many-invalid",
    text: fields.reason ?? "",
  }),
});

const TALK = line({
  name: "jgreylist-talk",
  template: "{wrapper}[[{pid}]]: {arrows} {said}",
  examples: [
    "jgreylist[26180]: >>> 450 GREYLIST Try again later.",
    "jgreylist[26180]: <<< RCPT TO:<joe@example.net>",
    "jgreylist[26180]: <<< AUTH PLAIN AGpvZQBz\r",
    "jgreylist: <<< ",
  ],
  pattern: new RegExp(`${head()}(?<arrows>>>>|<<<) (?<said>.*)$`, "s"),
  means: "one line of the fake talk (JGREYLIST_LOG_SMTP); of a command the first 31 bytes.",
  source: JGREYLIST,
  read: ({ pid, arrows, said = "" }) => ({
    kind: "recorded",
    form: "jgreylist-talk",
    ...(pid && { pid: Number(pid) }),
    by: arrows === "<<<" ? "client" : "server",
    text: lettersOfText(said),
    continues: false,
    eof: false,
    ...(arrows === "<<<" && lettersOfText(said).length >= LONGEST_COMMAND && { cut: true }),
  }),
});

const READ_FAILED = line({
  name: "jgreylist-read-failed",
  template: "{wrapper}[[{pid}]]: read() failed: {text}",
  examples: ["jgreylist[26185]: read() failed: Connection reset by peer"],
  pattern: new RegExp(`${head()}read\\(\\) failed: (?<text>.+)$`, "s"),
  means: "the client broke off the fake talk.",
  source: JGREYLIST,
  read: (fields) => ({
    ...step("jgreylist-read-failed", fields),
    step: "end",
    rule: "disconnect",
    text: fields.text ?? "",
  }),
});

const TROUBLE = line({
  name: "jgreylist-trouble",
  template: "{wrapper}[[{pid}]]: {text}",
  examples: [
    "jgreylist[26186]: JGREYLIST_DIR is not set",
    "jgreylist[26186]: no command specified on command line",
    "jgreylist[26186]: TCPREMOTEIP is empty or missing",
    "jgreylist[26186]: /var/jgreylist is not a directory",
    "jgreylist[26186]: /var/jgreylist/203/000/113: Permission denied",
    "jgreylist[26186]: file_create(): creat() failed: No space left on device",
    "jgreylist[26186]: out of memory",
    "jgreylist: exec failed: No such file or directory",
  ],
  pattern: new RegExp(
    `${head()}(?<text>no command specified on command line|JGREYLIST_DIR is not set|` +
      "TCPREMOTEIP is empty or missing|out of memory|/.* is not a directory|/.*: .+|" +
      "(?:file_(?:create|touch)\\(\\): \\w+\\(\\)|exec) failed: .+)$",
    "s",
  ),
  means: "the greylister is not set up, or cannot keep its files; the client is hung up on.",
  advice: "mend what the line names: JGREYLIST_DIR must exist and belong to the service's user.",
  source: JGREYLIST,
  read: ({ text = "" }) => ({ kind: "service", form: "jgreylist-trouble", what: "trouble", text }),
});

const QGREYLIST = line({
  name: "qgreylist-other",
  template: "qgreylist[[{pid}]]: {text}",
  examples: ["qgreylist: 203.0.113.59 passed"],
  pattern: /^qgreylist(?:\[(?<pid>\d{1,10})\])?: (?<text>.+)$/s,
  means: "what qgreylist says; its wordings are not known to qtrail.",
  source: "qgreylist (unverified)",
  read: ({ pid, text = "" }) => ({
    kind: "remark",
    form: "qgreylist-other",
    ...(pid && { pid: Number(pid) }),
    text,
  }),
});

const OTHER = line({
  name: "wrapper-trouble",
  template: "{program}[[{pid}]]: {text}",
  examples: [
    "greetdelay: fatal: unable to run qmail-smtpd: file does not exist",
    "qmail-greetdelay: usage: greetdelay seconds program",
    "fixcrio: fatal: unable to create pipe: temporary failure",
    "rwlsmtpd: fatal: out of memory",
  ],
  pattern: new RegExp(
    `^(?<program>${FIELDS.program.pattern})(?:\\[(?<pid>\\d{1,10})\\])?: (?<text>.+)$`,
    "s",
  ),
  means: "a program between tcpserver and qmail-smtpd could not do its work; else it is silent.",
  advice: "mend what the line names, or take the program out of the service's run script.",
  source: "greetdelay, fixcrio.c (ucspi-tcp 0.88), rwlsmtpd",
  read: ({ text = "" }) => ({ kind: "service", form: "wrapper-trouble", what: "trouble", text }),
});

export const WRAPPER_FORMS: readonly SessionForm[] = [
  KNOWN,
  WHITELISTED,
  FIRST,
  TOO_SOON,
  NO_NAME,
  DENIED,
  HANGUP,
  TALK,
  READ_FAILED,
  TROUBLE,
  QGREYLIST,
  OTHER,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function head(): string {
  return `^(?<wrapper>${FIELDS.wrapper.pattern})(?:\\[(?<pid>\\d{1,10})\\])?: `;
}

function decision(words: string): RegExp {
  return new RegExp(`${head()}(?<ip>[^ ]+?):? ${words}$`, "s");
}

function decided(
  form: string,
  fields: FieldTexts,
  verdict: "accepted" | "refused" | "deferred",
  rule: Rule | undefined,
  greylist: Step["greylist"],
): SessionEvent {
  const event = step(form, fields);
  event.verdict = verdict;
  if (rule !== undefined) event.rule = rule;
  if (greylist !== undefined) event.greylist = greylist;
  if (fields.reason) event.text = fields.reason;
  return event;
}

function step(form: string, { pid, ip = "" }: FieldTexts): Step {
  const event: Step = { kind: "step", form, step: "connect" };
  if (pid) event.pid = Number(pid);
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  return event;
}

/** jgreylist.c keeps so many bytes of a command. */
const LONGEST_COMMAND = 31;
