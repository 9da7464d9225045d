/**
 * Every line of couriertcpd, which serves courier's POP3 and IMAP, and with its own qmail-smtpd
 * set-ups SMTP.
 *
 *     couriertcpd: WARN: dropped blocked connection from 203.0.113.9
 *
 * An accepted connection leaves no line here; the programs behind it log theirs. courierlogger
 * prints under the name of the service (`pop3d`, `imapd`), so the line is known by its words. No
 * stranger's word stands in these lines.
 */
import type { Field } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import type { Rule } from "../session/rules.ts";

const FIELDS = {
  service: {
    pattern: "couriertcpd|pop3d|pop3d-ssl|imapd|imapd-ssl|esmtpd|esmtpd-ssl|esmtpd-msa",
    means: "the name under which courierlogger logs",
  },
  used: { pattern: "\\d{1,9}", means: "connections" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
} satisfies Record<string, Field>;

export const PROGRAMS = FIELDS.service.pattern.split("|");

const SOURCE = "tcpd.c (courier 1.0)";

const ACTIVE = line({
  name: "active",
  template: "{service}: WARN: {used} active connections.",
  examples: ["couriertcpd: WARN: 36 active connections.", "pop3d: WARN: 36 active connections."],
  pattern: pattern("WARN: (?<used>\\d{1,9}) active connections\\."),
  means: "nine in ten of the connections that may be served at once are in use.",
  advice: "raise MAXDAEMONS, or find who holds them.",
  source: SOURCE,
  read: ({ used }) => ({
    kind: "service",
    form: "active",
    what: "trouble",
    text: `${used} active connections`,
  }),
});

const FULL = line({
  name: "full",
  template: "{service}: ALERT: {used} maximum active connections.",
  examples: ["couriertcpd: ALERT: 40 maximum active connections."],
  pattern: pattern("ALERT: (?<used>\\d{1,9}) maximum active connections\\."),
  means: "as many connections are served as may be; new clients wait.",
  advice: "raise MAXDAEMONS, or find who holds them.",
  source: SOURCE,
  read: ({ used }) => ({ kind: "load", form: "full", used: Number(used), limit: Number(used) }),
});

const PER_ADDRESS = line({
  name: "per-address",
  template: "{service}: ALERT: Maximum connection limit reached for {ip}",
  examples: [
    "couriertcpd: ALERT: Maximum connection limit reached for ::ffff:203.0.113.9",
    "pop3d: Maximum connection limit reached for 2001:db8:1::9",
  ],
  pattern: pattern("(?:ALERT: )?Maximum connection limit reached for (?<ip>[^ ]+)"),
  means: "one address has as many connections as it may have: this one is closed at once.",
  advice: "raise MAXPERIP if the address is one of many people.",
  source: SOURCE,
  read: ({ ip = "" }) =>
    turnedAway("per-address", ip, "connection-limit", "Maximum connection limit reached"),
});

const BLOCKED = line({
  name: "blocked",
  template: "{service}: WARN: dropped blocked connection from {ip}",
  examples: ["couriertcpd: WARN: dropped blocked connection from 203.0.113.9"],
  pattern: pattern("WARN: dropped blocked connection from (?<ip>[^ ]+)"),
  means: "the access file or a DNS list denies this address: the connection is closed at once.",
  source: SOURCE,
  read: ({ ip = "" }) => turnedAway("blocked", ip, "blocklist", "dropped blocked connection"),
});

export const FORMS: readonly SessionForm[] = [ACTIVE, FULL, PER_ADDRESS, BLOCKED];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function pattern(words: string): RegExp {
  return new RegExp(`^(?<service>${FIELDS.service.pattern}): ${words}$`);
}

function turnedAway(form: string, ip: string, rule: Rule, text: string): SessionEvent {
  const address = plainAddress(ip);
  return {
    kind: "step",
    form,
    step: "connect",
    verdict: "refused",
    rule,
    text,
    ...(address !== undefined && { ip: address }),
  };
}
