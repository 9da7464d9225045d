/**
 * qpsmtpd's log: every line begins with the pid of the process that serves the client.
 *
 *     7923 logging::logterse plugin (deny): ` 203.0.113.6 <tab> mta.example.com <tab> ...
 *     7923 dnsbl plugin (connect): pass
 *     7923 dispatching MAIL FROM:<s@example.com>
 *
 * logterse tells the end of one mail in one line: the client's address and name, HELO, sender, the
 * recipients that were taken until then, who decided (a plug-in, or `queued`), its code and words. A
 * tab within HELO or an address would move the fields behind it: then none of them is believed.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";
import { addressOf } from "../smtp-dialogue/command.ts";
import { ruleOf } from "../smtp-dialogue/reply.ts";

const FIELDS = {
  pid: { pattern: "\\d{1,10}", means: "process of qpsmtpd, the session's" },
  hook: { pattern: "\\w+", means: "when the plug-in was asked" },
  sign: { pattern: "[^ ]", means: "logterse's own sign, a backquote as a rule" },
  ip: { pattern: "[0-9a-fA-F.:]+", means: "the client's address" },
  name: { pattern: "[^\\t ]*", means: "the client's name" },
  plugin: { pattern: "[\\w:]+", means: "the plug-in" },
  text: { pattern: ".*", means: "what is said" },
  child: { pattern: "\\d{1,10}", means: "the process that has ended" },
} satisfies Record<string, Field>;

const SOURCE = "qpsmtpd: lib/Qpsmtpd.pm, qpsmtpd-forkserver";

const TERSE = line({
  name: "logterse",
  template: "{pid} logging::logterse plugin[ ({hook})]: {sign} {ip}\t{name}\t{text}",
  examples: [
    "7923 logging::logterse plugin (deny): ` 203.0.113.6\tmta.example.com\tmta.example.com\t<s@example.com>\t\trhsbl\t901\tBlocked, example.com on lists\tmsg denied before queued",
    "7923 logging::logterse plugin (queue): ` 198.51.100.7\tmail.example.com\tmail.example.com\t<s@example.com>\t<joe@example.net>,<ann@example.net>\tqueued\t\t<1@example.com>\tNo, score=-1.9 required=5.0",
    "26375 logging::logterse plugin: ` 203.0.113.9\tUnknown\t[203.0.113.9]\t\t\tearlytalker\t903\tConnecting host started transmitting before SMTP greeting",
  ],
  pattern:
    /^(?<pid>\d{1,10}) logging::logterse plugin(?: \((?<hook>\w+)\))?: (?<sign>[^ ]) (?<ip>[0-9a-fA-F.:]+)\t(?<name>[^\t ]*)\t(?<text>.*)$/s,
  means: "what became of a mail, or of the connection: queued, or denied by a plug-in.",
  source: "qpsmtpd-logterse; SME Server",
  read: terse,
});

const ACCEPTED = line({
  name: "connection",
  template: "{pid} Accepted connection {text} from {ip} / {name}",
  examples: ["7923 Accepted connection 0/40 from 203.0.113.6 / mta.example.com"],
  pattern:
    /^(?<pid>\d{1,10}) Accepted connection (?<text>\d+\/\d+) from (?<ip>[0-9a-fA-F.:]+) \/ (?<name>[^ ]*)$/,
  means: "a client connected; before the slash, how many were there already.",
  read: ({ pid, ip = "" }) => ({
    kind: "opened",
    form: "connection",
    pid: Number(pid),
    ...address(ip),
  }),
});

const CONNECTION = line({
  name: "client",
  template: "{pid} Connection from {name} [{ip}]",
  examples: ["7923 Connection from mta.example.com [203.0.113.6]"],
  pattern: /^(?<pid>\d{1,10}) Connection from (?<name>[^ ]*) \[(?<ip>[0-9a-fA-F.:]+)\]$/,
  means: "who the client is.",
  read: ({ pid, name = "", ip = "" }) => ({
    kind: "step",
    form: "client",
    step: "connect",
    pid: Number(pid),
    ...address(ip),
    ...(isName(name) && { name }),
  }),
});

const CLEANED = line({
  name: "ended",
  template: "{pid} cleaning up after {child}",
  examples: ["2345 cleaning up after 7923"],
  means: "the process that served a client has ended.",
  read: ({ child }) => ({ kind: "closed", form: "ended", pid: Number(child) }),
});

const OTHER = line({
  name: "other",
  template: "{pid} {text}",
  examples: [
    "28003 smeoptimizer plugin (deny): SMEOptimizer SA hit: BAYES_00,DIGEST_MULTIPLE",
    "7923 check_earlytalker plugin: remote host said nothing spontaneous, proceeding",
    "7923 dispatching EHLO mta.example.com",
    "7923 click, disconnecting",
    "7923 deny mail from <s@example.com> (no such domain)",
    "7923 denysoft mail from <s@example.com> (try again)",
  ],
  pattern:
    /^(?<pid>\d{1,10}) (?<text>[\w:]+ plugin(?: \(\w+\))?: .*|dispatching .*|click, disconnecting|deny(?:soft)? mail from .*)$/s,
  means: "what a plug-in found, or a client said; what was decided, logterse tells.",
  read: ({ pid, text = "" }) => ({
    kind: "remark",
    form: "other",
    pid: Number(pid),
    text: masked(text),
  }),
});

export const FORMS: readonly SessionForm[] = [TERSE, ACCEPTED, CONNECTION, CLEANED, OTHER];

function line(
  words: Omit<SessionFormWords, "fields" | "source"> & { source?: string },
): SessionForm {
  return sessionForm({ source: SOURCE, ...words, fields: FIELDS });
}

function address(ip: string): { ip?: string } {
  const plain = plainAddress(ip);
  return plain === undefined ? {} : { ip: plain };
}

function isName(name: string): boolean {
  return name !== "" && name !== "Unknown";
}

/** A client's log-in is not kept. */
function masked(text: string): string {
  return text.replace(/^(dispatching AUTH \S+ ).*$/is, "$1(hidden)");
}

function terse({ pid, ip = "", name = "", text = "" }: FieldTexts): SessionEvent {
  const whose: Step = {
    kind: "step",
    form: "logterse",
    step: "connect",
    pid: Number(pid),
    isOneOfMany: true,
    ...address(ip),
    ...(isName(name) && { name }),
  };
  const [helo = "", sender = "", named = "", plugin = "", code = "", words = "", ...rest] =
    text.split("\t");
  const isWhole = /^(?:<.*>)?$/.test(sender) && /^(?:90\d)?$/.test(code) && rest.length <= 1;
  if (!isWhole) return whose;
  const recipients = recipientsIn(named);
  const mail: Partial<Step> = {
    ...(helo !== "" && { helo }),
    ...(sender !== "" && { sender: addressOf(sender) }),
    ...(recipients.length > 0 && { recipients }),
  };
  if (plugin === "queued") return { ...whose, ...mail, step: "queue", verdict: "accepted" };
  return {
    ...whose,
    ...mail,
    step: stepOf(plugin, sender, recipients),
    verdict: code === "902" || code === "904" ? "deferred" : "refused",
    rule: ruleBy(plugin, words),
    text: words,
  };
}

/** A quoted local part may hold all that stands between two addresses. None where they do not come out even. */
function recipientsIn(named: string): string[] {
  return ADDRESSES.test(named) ? (named.match(ADDRESS) ?? []).map(addressOf) : [];
}

const ADDRESS = /<(?:"(?:[^"\\]|\\.)*"|[^"<>])*>/gs;
const ADDRESSES = /^<(?:"(?:[^"\\]|\\.)*"|[^"<>])*>(?:,<(?:"(?:[^"\\]|\\.)*"|[^"<>])*>)*$/s;

/** The recipient that a plug-in denies is not among those named; what it denies of a message, is. */
function stepOf(plugin: string, sender: string, recipients: string[]): Step["step"] {
  if (sender === "") return plugin.includes("helo") ? "helo" : "connect";
  return recipients.length === 0 ? "mail" : "data";
}

function ruleBy(plugin: string, words: string): Rule {
  const known = BY_PLUGIN.find(([part]) => plugin.includes(part))?.[1];
  return known ?? ruleOf(words, 550, "data") ?? "plugin";
}

/** The plug-in's name, or a part of it; the first that fits. */
const BY_PLUGIN: readonly (readonly [string, Rule])[] = [
  ["earlytalker", "early-talker"],
  ["rhsbl", "dns-list"],
  ["dnsbl", "dns-list"],
  ["uribl", "dns-list"],
  ["greylist", "greylist"],
  ["spamassassin", "spam"],
  ["clamav", "virus"],
  ["clamdscan", "virus"],
  ["virus", "virus"],
  ["pattern_filter", "attachment"],
  ["resolvable_fromhost", "sender-domain"],
  ["sender_permitted_from", "spf"],
  ["badmailfrom", "bad-sender"],
  ["badrcptto", "bad-recipient"],
  ["goodrcptto", "unknown-user"],
  ["rcpt_ok", "relaying"],
  ["helo", "bad-helo"],
  ["auth", "auth-failed"],
  ["tls", "tls-required"],
  ["count_unrecognized_commands", "too-many-invalid"],
  ["loadcheck", "resources"],
];
