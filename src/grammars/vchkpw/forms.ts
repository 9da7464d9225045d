/**
 * vpopmail's vchkpw: log-ins of SMTP, POP3 and IMAP, in syslog under the tag vpopmail.
 *
 *     vpopmail[77]: vchkpw-submission: (LOGIN) login success joe@example.net:203.0.113.57
 *     vpopmail[78]: vchkpw-smtp: password fail (pass: 'secret') joe@example.net:203.0.113.57
 *
 * The pid is vchkpw's own, so a line finds its session by the client's address. A password that the
 * line shows is hidden here. The address is what stands last: IPv4 behind the last colon, IPv6 behind
 * the first one after the user's `@`.
 * Source: sagredo-dev/vpopmail 5.6: vchkpw.c.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { Protocol, SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, sessionForm } from "../session/grammar.ts";

const FIELDS = {
  service: { pattern: "[a-z0-9]+", means: "the service, or its port" },
  mechanism: { pattern: "[A-Z0-9-]+", means: "AUTH mechanism" },
  text: { pattern: ".*?", means: "what came of it" },
  who: { pattern: ".*", means: "user and the client's address, a colon between" },
} satisfies Record<string, Field>;

const SOURCE = "sagredo-dev/vpopmail 5.6: vchkpw.c";

const SUCCESS = sessionForm({
  name: "success",
  template: "vchkpw-{service}: [({mechanism}) ]login success {who}",
  examples: [
    "vchkpw-submission: (LOGIN) login success joe@example.net:203.0.113.57",
    "vchkpw-pop3: login success joe@example.net:2001:db8::9",
    "vchkpw-smtp: system password login success joe:203.0.113.57",
  ],
  pattern:
    /^vchkpw-(?<service>[a-z0-9]+): (?:\((?<mechanism>[A-Z0-9-]+)\) )?(?:system password )?login success (?<who>.*)$/s,
  fields: FIELDS,
  means: "the user has logged in.",
  source: SOURCE,
  read: (fields) => login("success", fields, { verdict: "accepted" }),
});

const FAILURE = sessionForm({
  name: "failure",
  template: "vchkpw-{service}: {text} {who}",
  examples: [
    "vchkpw-smtp: password fail joe@example.net:203.0.113.57",
    "vchkpw-smtp: password fail (pass: 'not shown') joe@example.net:203.0.113.57",
    "vchkpw-smtp: vpopmail user not found nobody@example.net:203.0.113.57",
    "vchkpw-imap: system user not found nobody:203.0.113.57",
    "vchkpw-smtp: system password fail joe:203.0.113.57",
    "vchkpw-smtp: null user name given :203.0.113.57",
    "vchkpw-smtp: null password given joe@example.net:203.0.113.57",
    "vchkpw-smtp: invalid user/domain characters joe smith@example.net:203.0.113.57",
    "vchkpw-pop3: user has no password joe@example.net:203.0.113.57",
    "vchkpw-smtp: smtp access denied joe@example.net:203.0.113.57",
  ],
  pattern:
    /^vchkpw-(?<service>[a-z0-9]+): (?<text>(?:password fail|system password fail|vpopmail user not found|system user not found|system user shadow entry not found|null user name given|null password given|invalid user\/domain characters|user has no password|(?:pop|smtp|imap|webmail) access denied)(?: \(pass: '.*'\))?) (?<who>.*)$/s,
  fields: FIELDS,
  means: "the log-in has failed.",
  advice: "Many of them from one address are somebody who guesses: `qtrail report auth`.",
  source: SOURCE,
  read: (fields) => login("failure", fields, { verdict: "refused", rule: "auth-failed" }),
});

const OTHER = sessionForm({
  name: "trouble",
  template: "vchkpw-{service}: {text}",
  examples: ["vchkpw-smtp: setgid 89 failed errno 1 joe@example.net:203.0.113.57"],
  pattern: /^vchkpw-(?<service>[a-z0-9]+): (?<text>.*)$/s,
  fields: FIELDS,
  severity: "attention",
  means: "vchkpw itself is in trouble.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "remark", form: "trouble", text: hidden(text) }),
});

export const FORMS: readonly SessionForm[] = [SUCCESS, FAILURE, OTHER];

function login(
  form: string,
  { service = "", mechanism, text = "", who = "" }: FieldTexts,
  found: Partial<Step>,
): SessionEvent {
  const event: Step = { kind: "step", form, step: "auth", ...found };
  const at = who.indexOf("@");
  const isIpv4 = /:\d{1,3}(?:\.\d{1,3}){3}$/.test(who);
  const colon = isIpv4 ? who.lastIndexOf(":") : who.indexOf(":", Math.max(at, 0));
  const user = colon < 0 ? who : who.slice(0, colon);
  const ip = colon < 0 ? undefined : plainAddress(who.slice(colon + 1));
  if (user !== "") event.user = user;
  if (ip !== undefined) event.ip = ip;
  if (mechanism) event.mechanism = mechanism;
  if (text !== "") event.text = hidden(text);
  const protocol = PROTOCOLS[service];
  if (protocol !== undefined) event.protocol = protocol;
  return event;
}

/** SMTP's are the others. */
const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  pop3: "pop3",
  pop3s: "pop3",
  110: "pop3",
  995: "pop3",
  imap: "imap",
  imaps: "imap",
  143: "imap",
  993: "imap",
};

function hidden(text: string): string {
  return text.replace(/\(pass: '.*'\)/s, "(pass: hidden)");
}
