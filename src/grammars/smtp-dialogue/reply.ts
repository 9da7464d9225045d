/**
 * What a server's line says: its code, whether more lines follow, and which rule its words name.
 *
 *     250-mail.example.com          more follows
 *     553 sorry, no mailbox here by that name (#5.1.1)
 *
 * Texts: qmail-smtpd.c and its patches (jms1, sagredo, chkuser, validrcptto, spp, s/qmail,
 * qmail-ldap), rblsmtpd, jgreylist, spamdyke. The first row whose words stand in a refusal
 * decides; then its enhanced code (RFC 3463); then its three digits.
 */
import { ascii, find, startsWith, text, uint } from "../../bytes/bytes.ts";
import { rememberingBytes } from "../../bytes/remembering.ts";
import { remembering } from "../remembering.ts";
import type { StepName, Verdict } from "../session/event.ts";
import type { Rule } from "../session/rules.ts";

export interface Reply {
  /** 0 if the line does not begin like a reply. */
  code: number;
  /** The reply goes on in the next line. */
  hasMore: boolean;
  /** As far as it is kept. */
  text: string;
  /** Of a refusal: why, as far as words and code tell. */
  rule: Rule | undefined;
  /** The server's own words for a client that it has given up on. */
  isTimeout: boolean;
  /**
   * `250 ok 1773047831 qp 12350`, in qmail-ldap with ` by {me}`: the qp. Nothing else may stand there: a reply
   * that repeats a client's words could hold these.
   */
  qp: number | undefined;
}

/** What a reply of one line says; valid until it is asked again. */
export function replyAt(bytes: Uint8Array, at: number, end: number): Reply {
  const qp = queuedAs(bytes, at, end);
  if (!(qp >= 0)) return replyLineAt(bytes, at, end);
  QUEUED.qp = qp;
  return QUEUED;
}

/** What a line says that may be one of several. Servers say the same few things again and again. */
export const replyLineAt = rememberingBytes((bytes, at, end) => readReply(text(bytes, at, end)));

/** What a whole reply says, its lines joined; `code` is that of the last. */
export function readReply(line: string, code: number = codeOf(line)): Reply {
  const text = line.slice(0, LONGEST_TEXT);
  const qp = QUEUED_AS.exec(line)?.[1];
  return {
    code,
    hasMore: code > 0 && line[3] === "-",
    text,
    rule: code >= 400 ? ruleOfWords({ text, code }) : undefined,
    isTimeout: code >= 400 && TIMEOUT.test(text),
    qp: qp === undefined ? undefined : Number(qp),
  };
}

function codeOf(line: string): number {
  return REPLY.test(line) ? Number(line.slice(0, 3)) : 0;
}

/** Of `250 ok 1773047831 qp 12350`, which is another one each time, the qp; NaN if the line is not that. */
function queuedAs(bytes: Uint8Array, at: number, end: number): number {
  if (!startsWith(bytes, at, end, QUEUED_WORDS)) return Number.NaN;
  const timeEnd = find(bytes, BLANK, at + QUEUED_WORDS.length, end);
  const qpAt = timeEnd + QP_WORDS.length;
  if (!startsWith(bytes, timeEnd, end, QP_WORDS) || end - qpAt > MOST_DIGITS) return Number.NaN;
  const seconds = uint(bytes, at + QUEUED_WORDS.length, timeEnd);
  const isTime = seconds >= 0 && timeEnd - at - QUEUED_WORDS.length <= MOST_DIGITS;
  return isTime ? uint(bytes, qpAt, end) : Number.NaN;
}

export function verdictOf(code: number): Verdict {
  if (code < 400) return "accepted";
  return code < 500 ? "deferred" : "refused";
}

/** Why the server said no at this step; undefined if neither words nor code tell. */
export function ruleOf(text: string, code: number, step: StepName): Rule | undefined {
  return ruleAt(ruleOfWords({ text, code }), step);
}

/** The same words are said of the sender and of a recipient. */
export function ruleAt(rule: Rule | undefined, step: StepName): Rule | undefined {
  if (step === "mail" && rule === "recipient-domain") return "sender-domain";
  if (step === "mail" && rule === "recipient-syntax") return "sender-syntax";
  return rule;
}

const ruleOfWords = remembering(
  ({ text, code }: { text: string; code: number }) => `${code} ${text}`,
  ({ text, code }): Rule | undefined => {
    const words = text.toLowerCase();
    for (const [rule, phrases] of PHRASES) {
      if (phrases.some((phrase) => fits(words, phrase))) return rule;
    }
    const enhanced = ENHANCED.exec(words)?.[1];
    return (enhanced && BY_ENHANCED[enhanced.slice(2)]) || BY_CODE[code];
  },
);

const REPLY = /^[2-5]\d\d(?:[ -]|$)/;
const QUEUED_AS = /^250 (?:2\.\d{1,3}\.\d{1,3} )?ok \d{1,10} qp (\d{1,10})(?: by [^ ]+)?$/i;
const TIMEOUT = /^(?:451|421) (?:timeout|timed out|idle timeout)/i;
const ENHANCED = /(?:^\d{3}[ -]|#)([245]\.\d{1,3}\.\d{1,3})\b/;

const QUEUED_WORDS = ascii("250 ok ");
const QP_WORDS = ascii(" qp ");
const MOST_DIGITS = 10;
const BLANK = 32;
const LONGEST_TEXT = 2000;
/** The text is not kept: what is queued is known by its qp. */
const QUEUED: Reply = {
  code: 250,
  hasMore: false,
  text: "",
  rule: undefined,
  isTimeout: false,
  qp: undefined,
};

type Phrase = string | RegExp;

function fits(words: string, phrase: Phrase): boolean {
  return typeof phrase === "string" ? words.includes(phrase) : phrase.test(words);
}

/** In this order: a text that names two reasons is more of the first. */
const PHRASES: readonly (readonly [Rule, readonly Phrase[]])[] = [
  ["timeout", [/^4\d\d timeout/, "timed out waiting"]],
  ["bare-newline", ["smtplf", "bare lf", "bare newline", "stray newline", "bad newlines"]],
  ["greylist", ["greylist", "graylist", "grey list", "gray list", "451 gl -"]],
  ["greylist", [/^451 temporary failure \(#4\.3\.0\)$/]],
  ["early-talker", ["protocol violation", "before greeting", "too early", "talks too soon"]],
  ["early-talker", ["didn't wait for greeting", "did not wait for"]],
  ["tls-required", ["starttls command first", "must issue a starttls", "encryption required"]],
  ["tls-required", ["tls required", "tls is required", "requires tls", "without tls"]],
  ["auth-mismatch", [/not (?:owned|allowed) .{0,40}authenticated/, "auth user does not match"]],
  ["auth-mismatch", [/sender .{0,40}(?:does not|doesn't|must) match/, "authnotmailfrom"]],
  ["auth-failed", ["authentication failed", "authorization failed", "auth failed"]],
  ["auth-failed", ["invalid credentials", "password incorrect", "bad password"]],
  ["auth-required", ["authentication required", "must authenticate", "must auth"]],
  [
    "auth-required",
    ["authenticate first", "auth first", "please log in", "requires authentication"],
  ],
  ["syntax", [/^50\d .*\(#5\.5\.[0124]\)$/]],
  ["mail-loop", ["too many hops", "message is looping", "hop count"]],
  ["size", ["databytes", "size limit", "message too big", "too large"]],
  ["size", ["exceeds maximum", "exceeds fixed"]],
  ["null-sender", ["null sender", "null envelope sender", "empty sender"]],
  ["null-sender", ["bounce messages should have"]],
  [
    "bad-sender",
    ["badmailfrom", "envelope sender has been denied", "envelope sender is in my bad"],
  ],
  ["bad-sender", ["sender is blacklisted", "sender blacklisted", "sender address is blocked"]],
  ["bad-recipient", ["badrcptto", "envelope recipient is in my bad", "recipient is blacklisted"]],
  ["bad-helo", ["badhelo", /\b(?:helo|ehlo)\b/]],
  ["spf", [/\bspf\b/, "openspf", "sender policy framework"]],
  ["relaying", ["rcpthosts", "relaying", "relay access", "we don't relay", "not a relay"]],
  ["relaying", ["no mail relay", "relay denied", "don't relay", "open relay"]],
  ["too-many-invalid", ["violations", "too many invalid", "excessive", "too many errors"]],
  ["too-many-invalid", ["too many rcpt commands", "too many unknown", "too many bad"]],
  ["too-many-invalid", ["max number of invalid"]],
  ["too-many-recipients", ["too many recipients", "too many rcpt", "maxrcpt", "max number of"]],
  ["sender-limit", ["rate limit", "sending limit", "sending quota", "too many messages"]],
  ["mailbox-full", ["quota", "mailbox is full", "mailbox full"]],
  ["unknown-user", ["no mailbox here", "no such user", "user unknown", "unknown user"]],
  ["unknown-user", ["no such mailbox", "no mailbox", "mailbox unavailable", "mailbox not found"]],
  ["unknown-user", ["not existing recipient", "no such recipient", "unknown recipient"]],
  ["unknown-user", ["no longer accepts mail", "exist here", "no such address"]],
  ["unknown-user", ["no valid cert for gatewaying", "recipient unknown"]],
  ["recipient-domain", ["valid mx for rcpt", "rcpt domain", "recipient domain"]],
  ["recipient-domain", ["recipient's domain"]],
  [
    "sender-domain",
    ["valid mx for sender", "sender domain", "sender's domain", "domain of sender"],
  ],
  ["sender-domain", ["domain must exist", "domain does not exist", "mfcheck", "dns mf"]],
  ["recipient-syntax", ["invalid recipient address", "invalid rcpt address"]],
  ["recipient-syntax", ["recipient address format", "rcpt address format"]],
  ["sender-syntax", ["invalid sender address", "sender address format", "invalid mail from"]],
  ["dns-failure", ["dns temporary failure", "temporary dns", "dns failure"]],
  ["dns-failure", ["temporary rbl lookup error"]],
  ["no-reverse-dns", ["reverse dns", "rdns", "ptr record", "no reverse", "reverse lookup"]],
  ["dns-list", ["dnsbl", /\brbl/, "blackhole", "block list", "blocklist", "spamhaus", "spamcop"]],
  ["dns-list", ["sorbs", "barracuda", /\blisted\b/, "blocked using", "blocked - see"]],
  ["bad-client-name", ["dynamic", "dial-up", "dialup", "generic ptr", "generic hostname"]],
  ["virus", ["virus", "malware", "infected", "trojan", "phishing"]],
  ["attachment", ["attachment", "file extension", "executable", "loader type", "mime type"]],
  ["spam", ["spam", "bulk mail", "junk mail", "unsolicited"]],
  ["blocklist", ["553 denied", "blacklist", "blocked", "denied access", "access denied"]],
  ["connection-limit", ["too many connections", "maximum connections"]],
  ["plugin", ["qmail-spp failure"]],
  ["queue", [/^\d{3} qq /, "qqt failure", "qmail-queue", "mail server temporarily rejected"]],
  ["queue", ["mail server permanently rejected", "unable to write message to queue"]],
  ["resources", ["out of memory", "unable to read controls", "unable to figure out my ip"]],
  ["resources", ["insufficient system", "no child processes", "not enough memory"]],
  ["resources", ["child crashed", "unable to"]],
];

/** By the two numbers behind the class. */
const BY_ENHANCED: Record<string, Rule> = {
  "1.1": "unknown-user",
  "1.2": "recipient-domain",
  "1.3": "recipient-syntax",
  "1.7": "sender-syntax",
  "1.8": "sender-domain",
  "2.1": "unknown-user",
  "2.2": "mailbox-full",
  "2.3": "size",
  "3.0": "resources",
  "3.4": "size",
  "4.2": "timeout",
  "4.3": "dns-failure",
  "4.6": "mail-loop",
  "5.1": "syntax",
  "5.2": "syntax",
  "5.3": "too-many-recipients",
  "5.4": "syntax",
  "7.0": "policy",
  "7.1": "policy",
  "7.8": "auth-failed",
  "7.9": "auth-failed",
  "7.25": "no-reverse-dns",
};

const BY_CODE: Record<number, Rule> = {
  500: "syntax",
  501: "syntax",
  502: "syntax",
  503: "syntax",
  504: "syntax",
  530: "auth-required",
  535: "auth-failed",
  538: "tls-required",
  552: "size",
  555: "syntax",
};
