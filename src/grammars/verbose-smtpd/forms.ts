/**
 * qmail-smtpd with Andrew Richards' verbose patch: each step of a session, in words.
 *
 *     qmail-smtpd: pid 600 from 198.51.100.7: Sender <sender@example.com>
 *     qmail-smtpd: pid 600: Unable to read controls: quitting
 *
 * netqmail 1.06's patch logmsg v1.3 and notqmail's branch netqmail-smtpd-logging word their lines
 * alike. Where IndiMail's smtpd begins them the same, the colon before the text tells them apart.
 *
 * HELO and addresses are a stranger's. logmsg makes `:`, `<`, `>` in them `_`, the other does not;
 * in either case such a field ends its line and stands behind the pid of the stranger's own session.
 */
import type { Field } from "../form.ts";
import type { Step } from "../session/event.ts";
import type { SessionForm } from "../session/grammar.ts";
import { type Head, type HeadedWords, headedForm } from "../session/headed.ts";

/**
 * The address may be IPv6 and end in `::`, so what ends the head is looked for with care. One
 * relative writes no colon, but its only line begins with words that IndiMail never writes.
 */
export const HEAD: Head = {
  program: "qmail-smtpd",
  joint: ": ",
  template: "qmail-smtpd: pid {pid}[ from {ip}]: ",
  pattern:
    "qmail-smtpd: pid (?<pid>\\d{1,10})(?:(?: from (?<ip>[^ ]*[^: ]|[^ ]*::))?: |(?= RCPT TO: <) )",
  example: "qmail-smtpd: pid 600 from 198.51.100.7: ",
};

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd, the session's" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
  verb: { pattern: "HELO|EHLO", means: "which of the two the client said" },
  helo: { pattern: ".*", means: "the name that the client gave" },
  sender: { pattern: ".*", means: "envelope sender; empty for a bounce" },
  recipient: { pattern: ".*", means: "recipient" },
  qp: { pattern: "\\d{1,10}", means: "process that qmail-smtpd started as qmail-queue" },
  count: { pattern: "\\d{1,9}", means: "number of recipients" },
  bytes: { pattern: "\\d{1,15}", means: "size of the message" },
  length: { pattern: "\\d{1,15}", means: "length of the address" },
  text: { pattern: ".*", means: "the reply to the client" },
  command: { pattern: "MAIL|RCPT", means: "which command" },
  what: { pattern: "Read|Write", means: "what failed" },
} satisfies Record<string, Field>;

const RICHARDS =
  "notqmail: branch netqmail-smtpd-logging, qmail-smtpd.c; netqmail-1.06.logmsg-v1.3";

const WORDS: readonly HeadedWords[] = [
  {
    name: "new-session",
    template: "New session",
    examples: ["New session", "qmail-smtpd: pid 600: New session"],
    means: "qmail-smtpd was started for this client.",
    source: RICHARDS,
    step: { step: "connect" },
  },
  {
    name: "helo",
    template: "Received {verb} {helo}",
    examples: ["Received EHLO mail.example.com", "Received HELO mail.example.com"],
    means: "the client has said its name.",
    source: RICHARDS,
    step: { step: "helo" },
  },
  {
    name: "sender",
    template: "Sender <{sender}>",
    examples: ["Sender <sender@example.com>", "Sender <>"],
    means: "the sender was taken.",
    source: RICHARDS,
    step: { step: "mail", verdict: "accepted" },
  },
  {
    name: "recipient",
    template: "Recipient <{recipient}>",
    examples: ["Recipient <joe@example.net>"],
    means: "a recipient was taken.",
    source: RICHARDS,
    step: { step: "rcpt", verdict: "accepted" },
  },
  {
    name: "rcpt-to",
    template: "RCPT TO: <{recipient}>",
    examples: ["qmail-smtpd: pid 13748 RCPT TO: <joe@example.net>"],
    means: "a recipient was named; whether it was taken, the line does not say.",
    source: "seen in public logs, the patch is not known: unverified",
    step: { step: "rcpt" },
  },
  {
    name: "queued",
    template: "Message accepted, qp {qp} ({count} recipients, {bytes} bytes)",
    examples: ["Message accepted, qp 605 (1 recipients, 2900 bytes)"],
    means: "the message was taken and given to qmail-queue, whose process is qp.",
    source: RICHARDS,
    step: { step: "queue", verdict: "accepted" },
  },
  {
    name: "rejected",
    template: "Message rejected ({text})",
    examples: [
      "Message rejected (554 mail server permanently rejected message (#5.3.0))",
      "Message rejected (451 mail server temporarily rejected message (#4.3.0))",
    ],
    means: "qmail-queue, or the program in its place, did not take the message.",
    advice: "the reply says why; a filter in QMAILQUEUE has a log of its own.",
    source: RICHARDS,
    step: { step: "queue", verdict: "refused", rule: "queue" },
    also: ({ text = "" }) => (text.startsWith("4") ? { verdict: "deferred" } : {}),
  },
  {
    name: "qqt-failure",
    template: "qqt failure",
    examples: ["qqt failure"],
    means: "qmail-queue could not be started: put off.",
    advice: "look for lack of memory or processes, or a wrong QMAILQUEUE.",
    source: RICHARDS,
    step: { step: "queue", verdict: "deferred", rule: "resources" },
  },
  {
    name: "quit",
    template: "Remote end QUIT: quitting",
    examples: ["Remote end QUIT: quitting"],
    means: "the client has said good-bye.",
    source: RICHARDS,
    step: { step: "end" },
  },
  {
    name: "disconnected",
    template: "{what} error (disconnect?): quitting",
    examples: ["Read error (disconnect?): quitting", "Write error (disconnect?): quitting"],
    means: "the client went away without QUIT.",
    source: RICHARDS,
    step: { step: "end", rule: "disconnect" },
  },
  {
    name: "timeout",
    template: "Connection timed out: quitting",
    examples: ["Connection timed out: quitting"],
    means: "the client was silent for longer than control/timeoutsmtpd.",
    source: RICHARDS,
    step: { step: "end", rule: "timeout" },
  },
  {
    name: "stray-newline",
    template: "Stray newline: quitting",
    examples: ["Stray newline: quitting"],
    means: "a line ended without CR: refused, and hung up.",
    source: RICHARDS,
    step: { step: "end", verdict: "refused", rule: "bare-newline" },
  },
  {
    name: "trouble",
    template: "{text}: quitting",
    examples: [
      "Out of memory: quitting",
      "Unable to read controls: quitting",
      "qmail-smtpd: pid 600: Unable to figure out my IP addresses: quitting",
    ],
    pattern:
      "(?<text>Out of memory|Unable to read controls|Unable to figure out my IP addresses): quitting",
    means: "qmail-smtpd could not go on, through no fault of the client.",
    advice: "look at the memory limit of the service and at the files in control/.",
    source: RICHARDS,
    step: { step: "end", verdict: "deferred", rule: "resources" },
  },
  {
    name: "badmailfrom",
    template: "Sender address in badmailfrom",
    examples: ["Sender address in badmailfrom"],
    means: "the sender is denied by control/badmailfrom: refused.",
    source: RICHARDS,
    step: { step: "mail", verdict: "refused", rule: "bad-sender" },
  },
  {
    name: "relaying",
    template: "Recipient domain not in rcpthosts <{recipient}>",
    examples: ["Recipient domain not in rcpthosts <ann@example.edu>"],
    means: "the recipient's domain is not served here, and the client may not relay: refused.",
    source: RICHARDS,
    step: { step: "rcpt", verdict: "refused", rule: "relaying" },
  },
  {
    name: "too-long",
    template: "{command} with too long address ({length} bytes) given",
    examples: [
      "MAIL with too long address (901 bytes) given",
      "RCPT with too long address (1200 bytes) given",
    ],
    means: "an address is longer than 900 bytes: refused.",
    source: RICHARDS,
    step: { step: "rcpt", verdict: "refused", rule: "recipient-syntax" },
    also: tooLong,
  },
  {
    name: "hops",
    template: "Exceeded hop count",
    examples: ["Exceeded hop count"],
    means: "the message has too many Received lines: refused.",
    advice: "find the two servers that send it to each other.",
    source: RICHARDS,
    step: { step: "data", verdict: "refused", rule: "mail-loop" },
  },
  {
    name: "databytes",
    template: "Exceeded DATABYTES limit",
    examples: ["Exceeded DATABYTES limit"],
    means: "the message is bigger than control/databytes allows: refused.",
    source: RICHARDS,
    step: { step: "data", verdict: "refused", rule: "size" },
  },
  {
    name: "order",
    template: "{text}",
    examples: [
      "Attempted RCPT or DATA before MAIL",
      "Attempted DATA before RCPT",
      "Unimplemented command",
    ],
    pattern: "(?:Attempted (?:RCPT or DATA before MAIL|DATA before RCPT)|Unimplemented command)",
    means: "a command came out of order, or is none that qmail-smtpd knows; the session goes on.",
    source: RICHARDS,
  },
  {
    name: "aside",
    template: "{text}",
    examples: ["Session RSET", "NOOP", "VRFY requested"],
    pattern: "(?:Session RSET|NOOP|VRFY requested)",
    means: "a command that decides nothing.",
    source: RICHARDS,
  },
];

export const FORMS: readonly SessionForm[] = WORDS.map((words) => headedForm(HEAD, FIELDS, words));

function tooLong({ command }: Readonly<Record<string, string>>): Partial<Step> {
  return command === "MAIL" ? { step: "mail", rule: "sender-syntax" } : {};
}
