/**
 * What remote hosts say, and the reason it names.
 *
 * Providers' own wordings first, then words that many servers use; the first row that fits
 * decides. Words are matched in lower case with single blanks, addresses taken out. Providers
 * change their wordings: these are from their public pages and from experience, not from a
 * specification, so correct a row when the log shows better.
 */
import type { Reason } from "./reason-words.ts";
import type { Stage } from "./reply.ts";

export interface PhraseRow {
  reason: Reason;
  /** Words as they stand in the reply, or a pattern where they vary. */
  phrases: readonly (string | RegExp)[];
  /** The row counts only for a temporary reply at one of these steps. */
  temporaryAt?: readonly Stage[];
}

export const PHRASES: readonly PhraseRow[] = [
  // A blocklist that answers "you may not ask": their set-up is wrong, not our address
  row("policy", "spamhaus.org/returnc", "open resolver"),

  // Gmail
  row("unknown-user", "email account that you tried to reach does not exist"),
  row("mailbox-disabled", /account that you tried to reach is (?:disabled|inactive)/),
  row("mailbox-full", "is over quota", "out of storage space", "exceeded its storage quota"),
  row(
    "rate-limited",
    "receiving mail at a rate that",
    "receiving mail too quickly",
    "unusual rate of unsolicited mail",
    "daily user sending limit",
  ),
  row("bad-reputation", /very low reputation of the sending (?:domain|ip)/),
  row("spam-content", "likely unsolicited mail", "detected that this message is likely suspicious"),
  row(
    "helo-or-rdns",
    "does not have a ptr record",
    "ip address sending this message does not have",
  ),
  row(
    "unauthenticated",
    "unauthenticated email",
    "did not pass spf",
    "did not pass dkim",
    "dmarc policy",
    "blocked because the sender is unauthenticated",
  ),
  row("virus-content", "blocked because its content presents a potential security issue"),
  row("message-too-large", /message exceeded .{0,40}size limits/),
  row("tls-failure", "is not using a tls connection"),

  // Microsoft 365 and Outlook.com
  row("relaying-denied", "tenantattribution", "relay access denied"),
  row(
    "unauthenticated",
    "5.7.515",
    "does not pass dmarc verification",
    "sending domain does not meet the required authentication level",
  ),
  row(
    "rate-limited",
    "temporarily rate limited due to ip reputation",
    "server busy. please try again later",
    /\bs(?:775|77719)\b/,
    "4.7.500",
    /storedrv.{0,80}throttl/,
  ),
  row(
    "blocklisted",
    "part of their network is on our block list",
    "banned sending ip",
    "traffic not accepted from this ip",
    "5.7.511",
    /\b5\.7\.6(?:0[6-9]|[1-4]\d)\b/,
  ),
  row("mailbox-full", "mailbox full", "quotaexceeded", /storedrv.{0,80}quota/),
  row(
    "unknown-user",
    "requested action not taken: mailbox unavailable",
    "resolver.adr.recipientnotfound",
    "resolver.adr.exrecipnotfound",
    "recipient address rejected: access denied",
  ),
  row(
    "policy",
    "not authenticated to send to",
    "only accepts messages from people in its organization",
    /\b5\.7\.1[23]\d\b/,
  ),
  row("message-too-large", "message size exceeds fixed maximum", "resolver.rst.sendsizelimit"),
  row("loop", "hop count exceeded"),

  // Yahoo and AOL
  row(
    "rate-limited",
    "[tss04]",
    "unexpected volume or user complaints",
    "resources temporarily unavailable",
  ),
  row("blocklisted", "[tss09]", "permanently deferred", "[bl21]", "[bl23]", "listed by spamhaus"),
  row("unauthenticated", /554 5\.7\.9 .*https?:/),
  row("policy", "not accepted for policy reasons"),
  row("unknown-user", "user doesn't have a", "mailbox not found"),
  row("mailbox-disabled", "mailbox is disabled", "mailbox disabled"),

  // Apple iCloud
  row("policy", "[cs01]", "rejected due to local policy"),
  row("spam-content", "hl:itb"),
  row("bad-reputation", "[hm08]"),

  // GMX, web.de, 1&1, T-Online
  row("sender-rejected", "sender address is not allowed", "invalid dns mx or a/aaaa"),
  row("blocklisted", "black listed at", "ip address is listed"),
  row("policy", "reject due to policy restrictions"),
  row("bad-reputation", "none/bad reputation"),
  row("blocklisted", "ask your postmaster for help or to contact"),

  // Orange, Free, LaPoste, SFR
  row("blocklisted", "too many spams from your ip", "ofr 506", "lpn105"),
  row("rate-limited", "service refuse. veuillez essayer plus tard", /\bofr00[46] /),

  // Comcast
  row("blocklisted", /\bbl0000(?:0\d|10)\b/),
  row("rate-limited", "rl000001"),
  row("helo-or-rdns", "ptr lookup failure"),

  // Mail.ru, Yandex
  row("unknown-user", "non-local recipient verification failed"),
  row("spam-content", "spam message rejected", "rejected under suspicion of spam"),

  // QQ, 163, Sina
  row("spam-content", "mail content denied", "dt:spm"),
  row("rate-limited", "ip frequency limited", "connection frequency limited", "mi:ifc"),
  row("policy", "suspected bounce attacks"),

  // Proofpoint, Mimecast, Barracuda, IronPort, Cloudmark, MessageLabs, Trend
  row("blocklisted", "ipcheck.proofpoint.com"),
  row("too-many-recipients", /\[internal\] recipients .{0,40}exceeded/),
  row("bad-reputation", "local ct ip reputation policies"),
  row("unauthenticated", "anti-spoofing policy"),
  row("greylisted", "greylisting in action"),
  row("policy", "email rejected due to security policies", "administrative prohibition"),
  row("blocklisted", "blocked using barracuda reputation"),
  row("policy", "permanently rejected message"),
  row("bad-reputation", "poor reputation", "senderbase"),
  row("blocklisted", "csi.cloudmark.com", "ers-qil", "ers-dul"),
  row("relaying-denied", "you are trying to use me"),
  row("rate-limited", "reached maximum rate"),

  // What many servers say
  row(
    "mailbox-disabled",
    /account (?:has been|is) (?:disabled|closed|suspended|inactive|locked)/,
    /mailbox (?:has been|is) (?:closed|suspended|inactive)/,
    "administratively disabled",
  ),
  row(
    "unknown-user",
    "no mailbox here by that name",
    "no such user",
    "no valid recipients",
    "no such recipient",
    "no such mailbox",
    "user unknown",
    "unknown user",
    "unknown recipient",
    "recipient unknown",
    "unknown local part",
    "unrouteable address",
    "unroutable address",
    "not a valid mailbox",
    /(?:address|account|user|mailbox|recipient)\b.{0,60}(?:does not|doesn't) exist/,
    "recipient rejected",
    "invalid recipient",
    "invalid mailbox",
    "recipient not found",
    "address unknown",
    "user not found",
    "no longer here",
    /unknown in (?:virtual mailbox|virtual alias|local recipient|relay recipient) table/,
  ),
  row(
    "mailbox-full",
    "quota",
    /mailbox (?:is )?full/,
    "insufficient storage",
    /not enough (?:disk )?space/,
    "inbox is full",
  ),
  row(
    "greylisted",
    "greylist",
    "graylist",
    "gray-list",
    "grey-list",
    "come back later",
    "postgrey",
    /try again in \d+ (?:second|minute)/,
    /temporarily deferred.{0,40}first time/,
    "policyd-weight",
  ),
  {
    reason: "greylisted",
    phrases: ["please try again later", "please try later"],
    temporaryAt: ["rcpt"],
  },
  row(
    "blocklisted",
    "spamhaus",
    /\bzen\./,
    /\b(?:sbl|xbl|pbl|cbl|rbl|dnsbl)\b/,
    "dnsbl",
    "spamcop",
    "sorbs",
    "barracudacentral",
    "uceprotect",
    "spamrats",
    "abuseat",
    "manitu",
    "nixspam",
    "blacklist",
    /block ?list/,
    "blocked using",
    /\blisted (?:in|at|on|by)\b/,
    /sender ip .{0,40}denied/,
  ),
  row("bad-reputation", "reputation", "senderscore", "bad neighborhood"),
  row(
    "spam-content",
    "spam",
    "unsolicited",
    "junk",
    "bulk mail",
    /\bscored\b/,
    "content rejected",
    /message (?:was )?rejected by (?:content )?filter/,
  ),
  row(
    "virus-content",
    "virus",
    "malware",
    "infected",
    /banned (?:file|content)/,
    /attachment (?:type )?(?:is )?not allowed/,
    "executable",
  ),
  row(
    "unauthenticated",
    /\bspf\b/,
    /\bdkim\b/,
    /\bdmarc\b/,
    "domainkeys",
    "not authenticated by",
    "authentication-results",
    "forged",
    "not permitted to send from",
    "spoof",
  ),
  row(
    "helo-or-rdns",
    "reverse dns",
    /\brdns\b/,
    /\bptr\b/,
    /cannot find your (?:reverse )?hostname/,
    "client host rejected",
    "helo command rejected",
    "invalid helo",
    "need fully-qualified",
    "fcrdns",
    "generic or dynamic",
    /\bdul\b/,
    "residential",
  ),
  row(
    "sender-rejected",
    "sender address rejected",
    "sender verify failed",
    "domain of sender address",
    /sender domain must (?:exist|resolve)/,
    /envelope sender (?:has been|is in)/,
    "bad sender",
    "no mx for sender",
    "callout verification",
  ),
  row(
    "relaying-denied",
    /relay(?:ing)? (?:access )?denied/,
    "not permitted to relay",
    "unable to relay",
    "isn't in my list of allowed rcpthosts",
    /we (?:don't|do not) relay/,
    "relay not permitted",
  ),
  row(
    "credentials",
    "authentication required",
    "must authenticate",
    "authentication failed",
    "invalid credentials",
    /^53[05]\b(?!.*starttls)/,
  ),
  row("tls-failure", "starttls", "tls required", "encryption required", "certificate"),
  row("remote-busy", /too many (?:concurrent |simultaneous )?connections/),
  row("too-many-recipients", "too many recipients", "too many rcpt"),
  row(
    "rate-limited",
    /\brate\b/,
    /too (?:many|fast) (?:messages|mails|emails)/,
    "throttl",
    /exceeded .{0,60}(?:hour|\bday\b|limit)/,
    "slow down",
    "too much mail",
    "frequency",
  ),
  row(
    "message-too-large",
    /too (?:large|big)/,
    /(?:message|size).{0,40}exceeds .{0,40}(?:maximum|limit)/,
    /message size/,
    /size limit/,
    "databytes limit",
  ),
  row("loop", /\bloop/, "too many hops", "hop count", "received headers"),
  row(
    "content-format",
    "bare lf",
    "line too long",
    /headers? (?:is |are )?(?:missing|invalid|malformed)/,
    "duplicate header",
    /\b8bit\b/,
    /\bnul\b/,
    "from header",
    "message-id",
    /rfc ?(?:5321|5322|2822)/,
  ),
  row(
    "remote-busy",
    /^421\b.*(?:try again later|temporar|resources|\bload\b|busy|not available|shutting down|timeout)/,
    /\b4\.3\.\d\b.*(?:try again later|temporar|resources|\bload\b|busy|not available|shutting down|out of memory)/,
  ),
  row(
    "remote-error",
    "try again later",
    "temporar",
    "resources",
    /\bload\b/,
    "busy",
    "system not available",
    "shutting down",
    "out of memory",
    /^4\d\d\b.*(?:scanner|service|system|server)\b.{0,20}unavailable/,
    /queue .{0,40}error/,
    "internal error",
    /\bqq /,
    "timeout",
  ),
  row(
    "policy",
    "policy",
    "administrative",
    "prohibit",
    "not allowed",
    "refused",
    "denied",
    "unwelcome",
    "blocked",
  ),
];

function row(reason: Reason, ...phrases: (string | RegExp)[]): PhraseRow {
  return { reason, phrases };
}
