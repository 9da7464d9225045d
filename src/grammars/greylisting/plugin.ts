/**
 * The greylisting plug-in for qmail-spp that keeps its list in MySQL (M. Mausz, greylisting 0.5).
 *
 *     greylisting: 203.0.113.76 (s@example.info -> joe@example.net) doesn't exist. - temp. rejecting
 *
 * It runs as a child of qmail-smtpd and prints no pid. Sender and recipient are a client's words
 * and are not made safe; they are cut between the address and the fixed words at the end, so a
 * client can move the arrow between its own two addresses, and nothing else.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

export const PLUGIN = "greylisting";

const FIELDS = {
  ip: { pattern: "[^ (/]+", means: "the client's address" },
  sender: { pattern: ".*", means: "envelope sender" },
  rcpt: { pattern: ".*", means: "envelope recipient" },
  domain: { pattern: ".*", means: "the recipient's domain" },
  id: { pattern: "\\d{1,15}", means: "number of the row in the plug-in's table" },
  text: { pattern: ".*", means: "what is wrong, or what is done" },
} satisfies Record<string, Field>;

const SOURCE = "greylisting.c 0.5 (qmail-spp plug-in)";

const FIRST = line({
  name: "plugin-first",
  template: "greylisting: {ip} ({sender} -> {rcpt}) doesn't exist. - temp. rejecting",
  examples: [
    "greylisting: 203.0.113.76 (s@example.info -> joe@example.net) doesn't exist. - temp. rejecting",
    "greylisting: 2001:db8:1::9 ( -> joe@example.net) doesn't exist. - temp. rejecting",
  ],
  means: "a first contact of this client, sender and recipient: told to come again (451).",
  source: SOURCE,
  read: (fields) => greylisted("plugin-first", fields, "first"),
});

const TOO_SOON = line({
  name: "plugin-too-soon",
  template: "greylisting: {ip} ({sender} -> {rcpt}) is blocked (id={id}) - temp. rejecting",
  examples: [
    "greylisting: 203.0.113.76 (s@example.info -> joe@example.net) is blocked (id=17) - temp. rejecting",
  ],
  means: "the client came again too soon (block_expire, 55 minutes as a rule).",
  source: SOURCE,
  read: (fields) => greylisted("plugin-too-soon", fields, "too-soon"),
});

const KNOWN = line({
  name: "plugin-known",
  template: "greylisting: {ip} ({sender} -> {rcpt}) exists (id={id}) - accepting",
  examples: [
    "greylisting: 203.0.113.76 (s@example.info -> joe@example.net) exists (id=17) - accepting",
  ],
  means: "the client has waited: the plug-in lets the recipient pass; other checks follow.",
  source: SOURCE,
  read: (fields) => envelope("plugin-known", fields, "known"),
});

const BLACKLISTED = line({
  name: "plugin-blacklisted",
  template: "greylisting: {ip}/{domain} is blacklisted (id={id}) - rejecting",
  examples: ["greylisting: 203.0.113.77/example.net is blacklisted (id=3) - rejecting"],
  means: "the plug-in's own table denies this client, or mail for this domain (553).",
  advice: "the row is in greylisting_lists.",
  source: SOURCE,
  read: (fields) => {
    const event = step("plugin-blacklisted", fields);
    event.verdict = "refused";
    event.rule = "blocklist";
    event.text = `${fields.domain} is blacklisted (id=${fields.id})`;
    return event;
  },
});

const WHITELISTED = line({
  name: "plugin-whitelisted",
  template: "greylisting: {ip}/{domain} is whitelisted (id={id}) - accepting",
  examples: ["greylisting: 198.51.100.7/example.net is whitelisted (id=4) - accepting"],
  means: "the plug-in's own table exempts this client, or mail for this domain.",
  source: SOURCE,
  read: (fields) => {
    const event = step("plugin-whitelisted", fields);
    event.greylist = "whitelisted";
    event.text = `${fields.domain} is whitelisted (id=${fields.id})`;
    return event;
  },
});

const DEBUG = line({
  name: "plugin-debug",
  template: "greylisting: {text}",
  examples: [
    "greylisting: greylisting is not enabled",
    "greylisting: configfile=control/greylisting",
    "greylisting: configfile error: No such file or directory",
    "greylisting: mysql: default_file=/etc/my.cnf",
    "greylisting: mysql: SELECT 1 - ret=0",
    "greylisting: block_expire=55, record_expire=500, record_expire_good=36",
    "greylisting: explicit mode enabled",
    "greylisting: enabled for example.net (id=5)",
    "greylisting: disabled for example.net - accepting",
    "greylisting: exiting",
  ],
  pattern:
    /^greylisting: (?<text>greylisting is not enabled|configfile(?:=| error: ).*|mysql: default_file=.*|mysql: .* - ret=-?\d+|block_expire=.*|explicit mode enabled|enabled for .*|disabled for .*|exiting)$/s,
  means: "what the plug-in does, at log level 5.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "remark", form: "plugin-debug", text }),
});

const TROUBLE = line({
  name: "plugin-trouble",
  template: "greylisting: {text}",
  examples: [
    "greylisting: mysql: Can't connect to local server through socket '/run/mysqld.sock' (2)",
    "greylisting: invalid ip: 203.0.113",
    "greylisting: one of the following envvars is undefined: TCPREMOTEIP, SMTPMAILFROM, SMTPRCPTTO",
    "greylisting: buffer overflow protection occurs",
  ],
  pattern:
    /^greylisting: (?<text>mysql: .*|invalid ip: .*|one of the following envvars is undefined: .*|buffer overflow protection occurs)$/s,
  means: "the plug-in could not do its work: the recipient passes without greylisting.",
  advice: "mend what the line names: as a rule the database or its password.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "service", form: "plugin-trouble", what: "trouble", text }),
});

export const PLUGIN_FORMS: readonly SessionForm[] = [
  FIRST,
  TOO_SOON,
  KNOWN,
  BLACKLISTED,
  WHITELISTED,
  DEBUG,
  TROUBLE,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function greylisted(form: string, fields: FieldTexts, greylist: "first" | "too-soon"): Step {
  const event = envelope(form, fields, greylist);
  event.verdict = "deferred";
  event.rule = "greylist";
  return event;
}

function envelope(form: string, fields: FieldTexts, greylist: Step["greylist"]): Step {
  const event = step(form, fields);
  event.sender = fields.sender ?? "";
  event.recipients = [fields.rcpt ?? ""];
  if (greylist !== undefined) event.greylist = greylist;
  return event;
}

function step(form: string, { ip = "" }: FieldTexts): Step {
  const event: Step = { kind: "step", form, step: "rcpt" };
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  return event;
}
