/**
 * What known servers and providers write: each has its own marks, and sentences that do not mean
 * what they seem to. One place for each of them.
 *
 * Only what the words in statements.ts do not tell by themselves stands here. Providers change
 * their wordings: these are from their public pages, their programs' sources and from replies, so
 * correct a row when the log shows better.
 */
import { rule, ruleAt, type TextRule } from "./said.ts";

export const SERVERS: readonly TextRule[] = [
  // Postfix. postscreen ends its deep tests of a stranger with the code of a server that is down
  ruleAt(["rcpt"], "greylisted", "^450 4\\.3\\.2 service currently unavailable"),
  rule("policy", "^521 5\\.3\\.2 service currently unavailable"),
  rule("policy", "client host rejected: access denied"),
  rule("greylisted", "address verification in progress"),

  // Sendmail, and whoever holds the system for full instead of the mailbox
  rule(
    "remote-busy",
    "insufficient (?:system|disk)",
    "not enough (?:disk|system)",
    "no space left on device",
    "\\b(?:system|server|spool|queue)(?: storage| disk)? (?:is )?full\\b",
  ),

  // Exim. A callout asks the sender's server, or the recipient's behind this one
  rule("remote-error", "could not complete recipient verify"),
  rule("sender-rejected", "invalid mx record"),
  rule("relaying-denied", "not permitted to relay"),
  ruleAt(["greeting"], "policy", "not accepting (?:connections|messages|mail)"),

  // Exchange
  rule(
    "policy",
    "resolver\\.rst\\.(?:authrequired|notauthorized|sendernotauthenticated|restricted)",
    "allowed-senders",
    "only accepts messages from people in its organization",
  ),
  rule("mailbox-disabled", "accountdisabled"),
  rule("rate-limited", "storedrv.{0,40}(?:throttl|thread limit)"),
  rule("credentials", "client was not authenticated", "not authenticated to send anonymous"),
  rule("remote-error", "temporary server error"),

  // GMX, web.de, 1&1: the first line is the same for all, the second says why
  rule("helo-or-rdns", "bad dns ptr"),
  rule("sender-rejected", "invalid dns mx"),
  rule("unauthenticated", "sender address is not allowed"),

  // Microsoft 365 and outlook.com: the directory's "no such address" is an access denied
  rule("unknown-user", "^550 5\\.4\\.1 .{0,8}recipient address rejected: access denied"),
  ruleAt(
    ["rcpt"],
    "unknown-user",
    "^550 5\\.5\\.0 requested action not taken: mailbox unavailable",
  ),
  ruleAt(["rcpt"], "unknown-user", "^550 requested action not taken: mailbox unavailable"),
  rule("relaying-denied", "tenantattribution"),
  rule("rate-limited", "\\bs(?:775|77719)\\b", "server busy\\. please try again later from"),
  rule("blocklisted", "part of their network is on our block list", "\\bs3140\\b", "\\bs3150\\b"),
  rule("rate-limited", "^4\\d\\d rp-00\\d"),
  rule("blocklisted", "^5\\d\\d (?:dy|ou|sc)-00[12]\\b"),

  // Gmail
  rule("rate-limited", "unusual rate of"),
  rule("bad-reputation", "nature of the content and/or the links"),
  rule("helo-or-rdns", "sending guidelines regarding ptr"),

  // Yahoo and AOL
  rule("rate-limited", "\\[ts\\d\\d\\]", "\\[tss0[4-8]\\]", "unexpected volume or user complaints"),
  rule("blocklisted", "\\[tss09\\]", "\\[tss1\\d\\]", "\\[bl2\\d\\]", "permanently deferred"),
  rule("remote-busy", "(?<!internal )resources (?:are )?temporarily (?:unavailable|not available)"),
  rule("unknown-user", "recipient address rejected: aol\\.com"),
  rule("rate-limited", "\\(dyn:t\\d\\)"),
  rule("blocklisted", "\\((?:rtr|rly|cnn|con|hvu):[a-z]\\w?\\)"),

  // Apple
  rule("policy", "\\[cs01\\]", "\\[hm0\\d\\]"),

  // T-Online
  rule("blocklisted", "\\(bl\\)", "\\(dial\\)"),
  rule("bad-reputation", "\\(nowl\\)", "none/bad reputation"),

  // Orange, SFR, LaPoste, Free: the number behind the name
  rule("unknown-user", "(?:ofr|lpn|gu)\\w{0,9}_41[68]\\b"),
  rule("mailbox-full", "ofr\\w{0,9}_417\\b"),
  rule("mailbox-disabled", "(?:ofr|lpn)\\w{0,9}_4(?:20|26)\\b", "destinataire archivee"),
  rule("blocklisted", "(?:ofr|lpn)\\w{0,9}[ _](?:10[235]|506|510|630)\\b", "source bloquee"),
  rule("rate-limited", "(?:ofr|lpn)\\w{0,9}[ _](?:10[0146789]|50[0-5]|999)\\b", "service refuse"),

  // Comcast, Cox, Charter
  rule("blocklisted", "\\bbl0000\\d\\d\\b", "\\bcxbl\\b", "\\bcdrbl\\b", "\\bipbl\\d{4}\\b"),
  rule("rate-limited", "\\brl00000\\d\\b", "\\bcxthrt\\b", "\\bcxmxrt\\b", "\\bcxcnct\\b"),
  rule("helo-or-rdns", "\\bcxdns\\b"),
  rule("unauthenticated", "\\bcxsndr\\b"),

  // QQ, 163 and other servers of Coremail
  rule("spam-content", "\\bdt:spm\\b", "mail content denied"),
  rule("unauthenticated", "\\bmi:spf\\b", "\\bmi:dmc\\b"),
  rule(
    "rate-limited",
    "\\b(?:rp|mi|co|dt):(?:qrc|ifc|imp|fdc|nrc|cel|cfc)\\b",
    "frequency limited",
  ),
  rule("bad-reputation", "suspected spam ip"),
  rule("sender-rejected", "domain may not exist or dns check failed"),
  rule("relaying-denied", "local user only"),
  rule("policy", "suspected bounce attacks", "mail [a-z0-9.+/]{6,40} is rejected"),

  // Barracuda, Proofpoint, Mimecast, IronPort
  rule("relaying-denied", "no such domain at this location"),
  ruleAt(["rcpt"], "unknown-user", "^5\\d\\d 5\\.1\\.0 address rejected"),
  rule("spam-content", "mcspamsignature"),
  rule("policy", "email rejected due to security policies", "envelope blocked", ":blocked\\)"),
  rule("remote-busy", "internal resource temporarily unavailable"),

  // amavis behind Postfix: the word at the end
  rule("spam-content", "reject, id=\\S+ - (?:spam|uce|ube)"),

  // Amazon SES
  rule("sender-rejected", "address is not verified"),

  // rspamd
  rule("spam-content", "\\bgtube\\b"),

  // spamdyke
  rule("helo-or-rdns", "your reverse dns entry"),
  rule("blocklisted", "your (?:ip address|domain name) is blacklisted"),
  rule("address-syntax", "improper recipient address"),
  rule("policy", "or mail to it is blacklisted"),

  // chkuser
  rule("policy", "violating our security policies"),
  rule("unknown-domain", "valid mx for rcpt domain"),

  // qmail-smtpd and its patches; of qmail-queue's reasons only that there was one
  rule("policy", "badrcptto", "permanently rejected message"),
  rule("unknown-user", "validrcptto"),
  rule("sender-rejected", "badmailfrom"),
  rule("helo-or-rdns", "badhelo"),
  rule("relaying-denied", "rcpthosts"),
  rule(
    "remote-error",
    "\\bqq (?:out|timeout|write|read|unable|trouble|internal|crashed|waitpid|perm|temp)",
    "temporarily rejected message",
  ),

  // Spamhaus answers to whom it does not know: their set-up is wrong, not our address
  rule("policy", "open resolver"),
];

/** A link is read where the words tell nothing: of rblsmtpd's texts often nothing else remains. */
export const LINKS: readonly TextRule[] = [
  rule("policy", "spamhaus\\.org/returnc"),
  rule("content-format", "smtplf\\.html"),
  rule("unauthenticated", "openspf\\.", "spf\\.pobox\\.com"),
  rule(
    "blocklisted",
    "spamhaus\\.org",
    "spamcop\\.net",
    "sorbs\\.net",
    "barracuda(?:central|networks)",
    "abuseat\\.org",
    "uceprotect",
    "proofpoint\\.com/(?:dnsbl|\\?ip)",
    "csi\\.cloudmark\\.com",
    "\\b(?:dns|r)bl\\b",
  ),
];
