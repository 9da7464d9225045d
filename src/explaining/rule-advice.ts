/**
 * What to do about a client, sender, recipient or message that was turned away at the door, by the rule that did it.
 * What each rule means stands in grammars/session/rules.ts.
 */
import type { Severity } from "../grammars/form.ts";
import type { Rule } from "../grammars/session/rules.ts";

export interface RuleTold {
  /** Where it is more than the door doing its work. */
  severity?: Severity;
  advice: string;
}

export const RULES_TOLD: Readonly<Record<Rule, RuleTold>> = {
  "tcp-rules": {
    advice:
      "if the client is one of yours, give it a line in tcp.smtp and make the cdb again (tcprules)",
  },
  "connection-limit": {
    severity: "attention",
    advice:
      "see who holds the connections: qtrail report clients; raise the limit if they are honest",
  },
  "dns-list": {
    advice:
      "if a partner is listed, he has to get off the list; until then let him in by a line in tcp.smtp",
  },
  greylist: { severity: "wait", advice: "nothing: an honest server comes again" },
  "no-reverse-dns": { advice: "if the client is honest, its owner has to set the PTR record" },
  "bad-client-name": { advice: "if the client is honest, let it in by name or address" },
  blocklist: {
    advice: "the list is this server's own: take the address off if it should not be there",
  },
  "early-talker": { advice: "nothing: honest servers wait for the greeting" },
  "bad-helo": {
    advice: "if the client is honest, its owner has to give it a full name that exists",
  },
  "tls-failure": { advice: "if it is one of your users, look at versions and at the certificate" },
  "tls-required": { advice: "the user has to switch on STARTTLS or SSL in the mail program" },
  "auth-failed": {
    advice:
      "one of it is a typing slip; many from one client are somebody who guesses: qtrail report auth",
  },
  "auth-required": {
    advice: "the user has to switch on the log-in for outgoing mail in the mail program",
  },
  "auth-mismatch": {
    advice: "the user has to send with the own address, or the server has to allow the other",
  },
  "bad-sender": {
    advice: "the list is this server's own (control/badmailfrom): correct it if it is wrong",
  },
  "sender-domain": {
    advice: "nothing, as a rule: mail from a domain that takes none cannot be answered",
  },
  "sender-syntax": { advice: "if it is a program of yours, mend the sender that it gives" },
  "null-sender": {
    advice: "see that bounces to your users are not refused too: the empty sender is theirs",
  },
  spf: {
    advice: "if the mail is honest, its domain's SPF record lacks this server: tell its owner",
  },
  relaying: {
    advice:
      "if it is one of your users, a log-in is needed; if the domain is yours, it is missing in control/rcpthosts",
  },
  "unknown-user": { advice: "nothing, unless the address should exist" },
  "mailbox-full": {
    severity: "attention",
    advice: "tell the mailbox's owner, or raise the quota",
  },
  "bad-recipient": {
    advice: "the list is this server's own (control/badrcptto): correct it if it is wrong",
  },
  "recipient-domain": { advice: "the sender has to correct the part behind the @" },
  "recipient-syntax": { advice: "the sender has to correct the address" },
  "too-many-recipients": { advice: "if it is one of your users, a mailing list is the better way" },
  "too-many-invalid": {
    advice: "nothing: somebody tries out addresses; see who: qtrail report refused",
  },
  "sender-limit": {
    severity: "attention",
    advice: "see whether the account is abused: qtrail report senders, qtrail report auth",
  },
  size: { advice: "the limit is control/databytes, or DATABYTES in tcp.smtp" },
  spam: { advice: "if it was no spam, look at the scanner's score and its rules" },
  virus: { advice: "nothing, unless one of your own machines has sent it" },
  attachment: { advice: "the sender can send a link, or another kind of file" },
  pattern: { advice: "look at the pattern, should honest mail be caught by it" },
  "mail-loop": {
    severity: "attention",
    advice:
      "find the two servers that send it to each other: look at MX records, forwards, control/locals",
  },
  "bare-newline": {
    advice: "the client's program has to end lines with CR LF; its owner has to mend it",
  },
  syntax: { advice: "nothing, as a rule: scanners and broken programs do so" },
  queue: {
    severity: "attention",
    advice:
      "look for a full disk, lack of memory, and at the log of the filter that QMAILQUEUE names",
  },
  plugin: { advice: "the plug-in's own log tells why" },
  policy: { advice: "the words of the reply tell more" },
  "dns-failure": {
    severity: "attention",
    advice: "look at the resolver that /etc/resolv.conf names",
  },
  resources: {
    severity: "attention",
    advice: "look at the memory limit (softlimit), the limit of processes, and the disk",
  },
  timeout: {
    advice:
      "nothing, as a rule; many from honest servers point to the network, or to a slow scanner here",
  },
  disconnect: { advice: "nothing, as a rule" },
};
