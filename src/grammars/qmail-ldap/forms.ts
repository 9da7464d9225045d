/**
 * qmail-smtpd of qmail-ldap with LOGLEVEL 1 to 4: the pid without brackets, then words.
 *
 *     qmail-smtpd 700: connection from 198.51.100.7 (mail.example.com) to mx.example.org
 *     qmail-smtpd 700: message queued: 1773048440 qp 705 size 2900 bytes
 *
 * Addresses, HELO and a client's TLS names are a stranger's. Each such field ends its line and
 * stands behind fixed words, so it speaks of nobody but the stranger; the connection's own names
 * are cut from the left, where the server's address stands.
 */
import type { Field } from "../form.ts";
import type { SessionForm } from "../session/grammar.ts";
import { type Head, type HeadedWords, headedForm } from "../session/headed.ts";

export const HEAD: Head = {
  program: "qmail-smtpd",
  joint: " ",
  template: "qmail-smtpd {pid}: ",
  pattern: "qmail-smtpd (?<pid>\\d{1,10}): ",
  example: "qmail-smtpd 700: ",
};

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of qmail-smtpd, the session's" },
  ip: { pattern: "[0-9a-fA-F:.]+", means: "the client's address" },
  name: { pattern: "[^ ,()]*", means: "the client's name; unknown if it has none" },
  info: { pattern: ".*", means: "what an IDENT server said of the client" },
  local: { pattern: "[^ ]*", means: "the server's own name or address" },
  options: { pattern: ".*", means: "what is enabled for this client" },
  sender: { pattern: ".*", means: "envelope sender; empty for a bounce" },
  recipient: { pattern: ".*", means: "recipient" },
  helo: { pattern: ".*", means: "the name that the client gave" },
  user: { pattern: ".*", means: "the user who logs in" },
  time: { pattern: "\\d{1,15}", means: "seconds since 1970" },
  qp: { pattern: "\\d{1,10}", means: "process that qmail-smtpd started as qmail-queue" },
  bytes: { pattern: "\\d{1,15}", means: "size of the message" },
  proto: { pattern: "[^;]*", means: "TLS version" },
  cipher: { pattern: ".*", means: "TLS cipher" },
  list: { pattern: "[^ :]+", means: "host of the DNS list" },
  what: { pattern: "[a-zA-Z ]+", means: "what is lacking" },
  text: { pattern: ".*", means: "the words" },
} satisfies Record<string, Field>;

const SOURCE = "qmail-ldap-1.03: qmail-smtpd.c, logit";

const WORDS: readonly HeadedWords[] = [
  {
    name: "connection",
    template: "connection from {ip} ({name}[, {info}]) to {local}",
    pattern:
      "connection from (?<ip>[0-9a-fA-F:.]+) \\((?<name>[^ ,()]*)(?:, (?<info>.*))?\\) to (?<local>[^ ]*)",
    examples: [
      "connection from 198.51.100.7 (mail.example.com) to mx.example.org",
      "connection from 203.0.113.9 (unknown, ident user) to mx.example.org",
    ],
    means: "a client has come; the name is the one that its address has in the DNS.",
    source: SOURCE,
    step: { step: "connect" },
  },
  {
    name: "options",
    template: "enabled options: {options}",
    examples: ["enabled options: starttls sendercheck rcptcheck 8bitmime"],
    means: "what the server's rules enable for this client.",
    source: SOURCE,
  },
  {
    name: "helo",
    template: "remote helo: {helo}",
    examples: ["remote helo: mail.example.com"],
    means: "the client has said its name.",
    source: SOURCE,
    step: { step: "helo" },
  },
  {
    name: "mail-from",
    template: "mail from: {sender}",
    examples: ["mail from: sender@example.com", "mail from: "],
    means: "the sender was named.",
    source: SOURCE,
    step: { step: "mail" },
  },
  {
    name: "rcpt-to",
    template: "rcpt to: {recipient}",
    examples: ["rcpt to: joe@example.net"],
    means: "a recipient was taken; a refusal has a line of its own instead.",
    source: SOURCE,
    step: { step: "rcpt", verdict: "accepted" },
  },
  {
    name: "queued",
    template: "message queued: {time} qp {qp} size {bytes} bytes",
    examples: ["message queued: 1773048440 qp 705 size 2900 bytes"],
    means: "the message was taken and given to qmail-queue, whose process is qp.",
    source: SOURCE,
    step: { step: "queue", verdict: "accepted" },
  },
  {
    name: "rejected",
    template: "message permanently not accepted because: {text}",
    examples: [
      "message permanently not accepted because: Dmail server permanently rejected message",
    ],
    means: "qmail-queue, or the program in its place, refused the message for good.",
    advice: "the words say why; a filter in QMAILQUEUE has a log of its own.",
    source: SOURCE,
    step: { step: "queue", verdict: "refused", rule: "queue" },
  },
  {
    name: "put-off",
    template: "message temporarly not accepted because: {text}",
    pattern: "message temporar(?:i)?ly not accepted because: (?<text>.*)",
    examples: [
      "message temporarly not accepted because: Zmail server temporarily rejected message",
      "message temporarily not accepted because: Zqq out of memory",
    ],
    means: "qmail-queue, or the program in its place, did not take the message now.",
    advice: "the words say why; look for a full disk or lack of memory.",
    source: SOURCE,
    step: { step: "queue", verdict: "deferred", rule: "queue" },
  },
  {
    name: "logged-in",
    template: "authentication success, user {user}",
    examples: ["authentication success, user joe@example.net"],
    means: "the client has logged in.",
    source: SOURCE,
    step: { step: "auth", verdict: "accepted" },
  },
  {
    name: "log-in-failed",
    template: "authentication failed: {text}",
    examples: ["authentication failed: wrong password"],
    means: "the log-in failed.",
    advice: "many of them from one client are a guessing run: qtrail report auth.",
    source: SOURCE,
    step: { step: "auth", verdict: "refused", rule: "auth-failed" },
  },
  {
    name: "starttls",
    template: "STARTTLS proto={proto}; cipher={cipher}",
    examples: ["STARTTLS proto=TLSv1.3; cipher=TLS_AES_256_GCM_SHA384"],
    means: "the session is encrypted from here on.",
    source: SOURCE,
    step: { step: "tls", verdict: "accepted" },
    also: ({ proto = "", cipher = "" }) => ({ tls: `${proto} ${cipher}`.trim() }),
  },
  {
    name: "bad-sender",
    template: "bad sender: {sender}",
    examples: ["bad sender: spam@example.info"],
    means: "the sender was refused: not allowed here, or it does not exist.",
    source: SOURCE,
    step: { step: "mail", verdict: "refused", rule: "bad-sender" },
  },
  {
    name: "bad-mailfrom",
    template: "bad mailfrom: {sender}",
    examples: ["bad mailfrom: spam@example.info"],
    means: "the sender is in control/badmailfrom.",
    source: SOURCE,
    step: { step: "mail", verdict: "refused", rule: "bad-sender" },
  },
  {
    name: "bad-recipient",
    template: "bad recipient: {recipient}",
    examples: ["bad recipient: nobody@example.net"],
    means: "there is no such recipient in the directory.",
    source: SOURCE,
    step: { step: "rcpt", verdict: "refused", rule: "unknown-user" },
  },
  {
    name: "no-relay",
    template: "no mail relay for 'rcpt to': {recipient}",
    examples: ["no mail relay for 'rcpt to': joe@example.edu"],
    means: "the recipient's domain is not served here, and the client may not relay.",
    source: SOURCE,
    step: { step: "rcpt", verdict: "refused", rule: "relaying" },
  },
  {
    name: "bad-rcptto",
    template: "'rcpt to' denied via badrcptto: {recipient}",
    examples: ["'rcpt to' denied via badrcptto: list@example.net"],
    means: "the recipient is in control/badrcptto.",
    source: SOURCE,
    step: { step: "rcpt", verdict: "refused", rule: "bad-recipient" },
  },
  {
    name: "dns-list",
    template: "listed in {list}: {text}",
    pattern: "(?:[Ll]isted in|RBL match in) (?<list>[^ :]+)(?:: (?<text>.*))?",
    examples: ["listed in list.example: see https://list.example/203.0.113.9"],
    means: "the client's address is on a DNS list.",
    source: `${SOURCE}; rbl.c: unverified wording`,
    step: { step: "connect", verdict: "refused", rule: "dns-list" },
    also: ({ list = "" }) => ({ list }),
  },
  {
    name: "hops",
    template: "too many hops, message is looping",
    examples: ["too many hops, message is looping"],
    means: "the message has too many Received lines: it goes round in circles.",
    source: SOURCE,
    step: { step: "data", verdict: "refused", rule: "mail-loop" },
  },
  {
    name: "size",
    template: "datasize limit exceeded",
    examples: ["datasize limit exceeded"],
    means: "the message is larger than control/databytes.",
    source: SOURCE,
    step: { step: "data", verdict: "refused", rule: "size" },
  },
  {
    name: "disconnected",
    template: "read error or connection closed",
    examples: ["read error or connection closed"],
    means: "the client went away without QUIT.",
    source: SOURCE,
    step: { step: "end", rule: "disconnect" },
  },
  {
    name: "timeout",
    template: "connection timed out, closing connection",
    examples: ["connection timed out, closing connection"],
    means: "the client was silent for longer than control/timeoutsmtpd.",
    source: SOURCE,
    step: { step: "end", rule: "timeout" },
  },
  {
    name: "stray-newline",
    template: "stray new line detected, closing connection",
    examples: ["stray new line detected, closing connection"],
    means: "a line ended without CR: refused, and hung up.",
    source: SOURCE,
    step: { step: "end", verdict: "refused", rule: "bare-newline" },
  },
  {
    name: "quit",
    template: "quit, closing connection",
    examples: ["quit, closing connection"],
    means: "the client has said good-bye.",
    source: SOURCE,
    step: { step: "end" },
  },
  {
    name: "resources",
    template: "{what}, quitting",
    pattern:
      "(?<what>out of memory|unable to read controls|unable to figure out my IP addresses)(?:, (?:quitting|closing connection))?",
    examples: ["out of memory, quitting", "unable to read controls, quitting"],
    means: "qmail-smtpd lacks memory or cannot read its control files.",
    advice: "raise the limit of softlimit in the run script, or look at control/'s permissions.",
    source: SOURCE,
    step: { step: "end", verdict: "deferred", rule: "resources" },
  },
  {
    name: "aside",
    template: "{text}",
    examples: ["RBL checking completed", "goodrcptto: joe@example.net", "noop"],
    means: "one of some seventy other lines; LOGLEVEL 4 has one for each command.",
    source: SOURCE,
  },
];

export const FORMS: readonly SessionForm[] = WORDS.map((words) => headedForm(HEAD, FIELDS, words));
