/**
 * dovecot's lines on log-ins, mailboxes' sessions and deliveries, in a syslog and in its own log.
 *
 *     dovecot: imap-login: Login: user=<joe@example.net>, method=PLAIN, rip=203.0.113.57, ..., session=<AbCd>
 *     imap-login: Info: Login: user=...             its own log since version 2, behind a stamp
 *     dovecot: Info: imap-login: Login: user=...    and before, behind a stamp that stood after the name
 *
 * What the checkers of passwords say (`auth: sql(...): Password mismatch`) decides nothing: one that does
 * not know a user leaves it to the next. The line on the log-in tells how many tries have failed.
 *
 * The key of a session is what dovecot calls it. User names are a stranger's; dovecot puts them in
 * `<...>` and its own words behind, so these are looked for from the right.
 * Source: dovecot 2.3.19 (strings), 2.4.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { Protocol, SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

export const PROGRAM = "dovecot";

const FIELDS = {
  service: { pattern: "imap|pop3|managesieve|submission", means: "the service" },
  user: { pattern: ".*", means: "user" },
  mechanism: { pattern: "[A-Za-z0-9-]+", means: "AUTH mechanism" },
  ip: { pattern: "[0-9a-fA-F.:]+", means: "the client's address" },
  local: { pattern: "[0-9a-fA-F.:]+", means: "the server's address" },
  tls: { pattern: "TLS|secured", means: "how the connection is secured" },
  key: { pattern: "[A-Za-z0-9+/=_-]+", means: "dovecot's name for the session" },
  why: { pattern: ".*?", means: "how it ended" },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const SOURCE = "dovecot 1.x, 2.3.19, 2.4";
const LEVEL = "(?:Debug|Info|Warning|Error|Fatal|Panic): ";
/** Where another logger's stamp is before it, dovecot's own is left in the text. */
const STAMP =
  "(?:[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d |\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d )";
const BEFORE = `^(?:dovecot: ${STAMP}?(?:${LEVEL})?|${STAMP}?)`;
const LOGGING_IN = `${BEFORE}(?<service>imap|pop3|managesieve|submission)-login: (?:${LEVEL})?`;
const USER = "user=<(?<user>.{0,1000})>, ";
/** Behind the user: all but the address may be missing, and versions add words. */
const BEHIND =
  "(?:method=(?<mechanism>[A-Za-z0-9-]+), )?rip=(?<ip>[0-9a-fA-F.:]+)(?:, lip=(?<local>[0-9a-fA-F.:]+))?(?:, (?!session=)[^,<>]*)*(?:, session=<(?<key>[A-Za-z0-9+/=_-]+)>)?";

/** Which part of dovecot says it. */
const PARTS =
  "(?:(?:imap|pop3|managesieve|submission)(?:-login|-urlauth)?|lda|lmtp|auth|auth-worker|master|log|config|anvil|stats|dict|doveadm|indexer|indexer-worker|ipc|director|replicator|ssl-params|quota-status|script|script-login)";

const LOGIN = line({
  name: "login",
  template: "dovecot: {service}-login: Login: user=<{user}>, ..., session=<{key}>",
  examples: [
    "dovecot: imap-login: Login: user=<joe@example.net>, method=PLAIN, rip=203.0.113.57, lip=192.0.2.10, mpid=4001, TLS, session=<AbCdEfGhIjKlMnOp>",
    "dovecot: pop3-login: Logged in: user=<joe@example.net>, method=CRAM-MD5, rip=2001:db8::9, lip=2001:db8::25, mpid=4002, session=<Qr+StUv/Wx==>",
    "imap-login: Info: Login: user=<joe@example.net>, method=PLAIN, rip=203.0.113.57, lip=192.0.2.10, mpid=4001, TLS, session=<AbCd>",
    "dovecot: Info: pop3-login: Login: user=<joe>, method=PLAIN, rip=::ffff:203.0.113.57, lip=::ffff:192.0.2.10, secured",
    "dovecot: imap-login: proxy(joe@example.net): started proxying to 192.0.2.30:143: user=<joe@example.net>, method=PLAIN, rip=203.0.113.57, lip=192.0.2.10, session=<FFFF>",
  ],
  pattern: new RegExp(
    `${LOGGING_IN}(?:Login|Logged in|proxy\\([^<>]*\\): started proxying to [^<>]*): ${USER}${BEHIND}$`,
    "s",
  ),
  means: "the user has logged in.",
  source: SOURCE,
  read: (fields, text) => auth("login", fields, { verdict: "accepted" }, tlsIn(text)),
});

const FAILED = line({
  name: "login-failed",
  template: "dovecot: {service}-login: {why}: user=<{user}>, ..., session=<{key}>",
  examples: [
    "dovecot: imap-login: Disconnected (auth failed, 3 attempts in 12 secs): user=<root@example.net>, method=PLAIN, rip=203.0.113.42, lip=192.0.2.10, session=<QrStUvWxYz012345>",
    "dovecot: imap-login: Disconnected: Aborted login by logging out (auth failed, 1 attempts in 2 secs): user=<a@example.net>, method=LOGIN, rip=203.0.113.42, lip=192.0.2.10, TLS, session=<AAAA>",
    "dovecot: imap-login: Login aborted: Connection closed (auth failed, 2 attempts in 4 secs) (auth_failed): user=<a@example.net>, method=PLAIN, rip=203.0.113.42, lip=192.0.2.10, session=<BBBB>",
    "dovecot: imap-login: Aborted login (tried to use disallowed plaintext auth): user=<>, rip=203.0.113.42, lip=192.0.2.10, session=<EEEE>",
    "dovecot: pop3-login: Disconnected (auth failed, 1 attempts): method=PLAIN, rip=203.0.113.42, lip=192.0.2.10",
    "dovecot: imap-login: Aborted login (tried to use disabled plaintext auth): rip=203.0.113.42, lip=192.0.2.10",
    "imap-login: Info: Aborted login (auth failed, 1 attempts): user=<a@example.net>, method=CRAM-MD5, rip=203.0.113.42, lip=192.0.2.10, TLS",
    "dovecot: Nov 14 22:13:20 Info: imap-login: Disconnected (auth failed, 2 attempts): method=PLAIN, rip=203.0.113.42, lip=192.0.2.10, TLS: Disconnected",
  ],
  pattern: new RegExp(
    `${LOGGING_IN}(?<why>[^<>]*(?:auth[ _]failed|(?:disallowed|disabled) plaintext auth)[^<>]*): (?:${USER})?${BEHIND}$`,
    "s",
  ),
  means: "all tries to log in have failed, and the client is gone.",
  advice: "Many of them from one address are somebody who guesses: `qtrail report auth`.",
  source: SOURCE,
  read: (fields) =>
    auth("login-failed", fields, {
      verdict: "refused",
      rule: "auth-failed",
      text: fields.why ?? "",
      ...triesIn(fields.why ?? ""),
    }),
});

const LEFT = line({
  name: "left",
  template: "dovecot: {service}-login: {why}: user=<{user}>, ..., session=<{key}>",
  examples: [
    "dovecot: pop3-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=203.0.113.42, lip=192.0.2.10, session=<CCCC>",
    "dovecot: imap-login: Disconnected (disconnected before auth was ready, waited 0 secs): user=<>, rip=203.0.113.42, lip=192.0.2.10, session=<DDDD>",
    "pop3-login: Info: Disconnected: Inactivity (no auth attempts): rip=203.0.113.42, lip=192.0.2.10, TLS",
    "imap-login: Info: Disconnected: rip=203.0.113.42, lip=192.0.2.10",
  ],
  pattern: new RegExp(`${LOGGING_IN}(?!proxy\\()(?<why>[^<>]*): (?:${USER})?${BEHIND}$`, "s"),
  means: "the client left without a log-in.",
  source: SOURCE,
  read: (fields) =>
    ({
      ...auth("left", fields, { text: fields.why ?? "" }),
      step: "end",
      rule: "disconnect",
    }) as SessionEvent,
});

const OTHER = line({
  name: "other",
  template: "dovecot: {text}",
  examples: [
    "dovecot: lda(joe@example.net)<4010><sid1>: msgid=<20260309091530.1@mail.example.com>: saved mail to INBOX",
    "dovecot: imap(joe@example.net)<4001><AbCd>: Logged out in=120 out=3000",
    "dovecot: master: Dovecot v2.3.19 starting up for imap, pop3",
    "auth-worker(14442): Info: sql(joe@example.net,203.0.113.42): Password mismatch",
    "imap(joe@example.net): Info: Logged out in=120 out=3000",
    "2026-03-09 10:15:30 auth-worker(default): Info: pam(joe,203.0.113.42): pam_authenticate() failed: Authentication failure (password mismatch?)",
    "dovecot-auth: pam_unix(dovecot:auth): authentication failure; logname= uid=0 euid=0 tty=dovecot ruser=web rhost=203.0.113.42",
  ],
  pattern: new RegExp(
    `^(?:dovecot: |(?:dovecot-)?auth(?:\\[\\d+\\])?: pam_unix\\(dovecot:auth\\): |${STAMP}?${PARTS}(?:\\(.{0,1000}?\\))?(?:<[^<>]*>){0,2}: ${LEVEL})(?<text>.*)$`,
    "s",
  ),
  means: "what dovecot says of mailboxes, deliveries, checked passwords and itself.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "remark", form: "other", text: hidden(text) }),
});

export const FORMS: readonly SessionForm[] = [LOGIN, FAILED, LEFT, OTHER];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function auth(
  form: string,
  { user, mechanism, ip = "", local = "", key, service }: FieldTexts,
  found: Partial<Step>,
  tls?: string,
): SessionEvent {
  const event: Step = { kind: "step", form, step: "auth", ...found };
  if (user) event.user = user;
  if (mechanism) event.mechanism = mechanism.toUpperCase();
  const [address, own] = [plainAddress(ip), plainAddress(local)];
  if (address !== undefined) event.ip = address;
  if (own !== undefined) event.local = { address: own };
  if (service) event.protocol = service === "submission" ? "smtp" : (service as Protocol);
  if (key) event.key = `${service} ${key}`;
  if (tls !== undefined) event.tls = tls;
  return event;
}

/** `auth failed, 3 attempts in 12 secs` */
function triesIn(why: string): Pick<Step, "tries"> {
  const tries = Number(/auth failed, (\d{1,4}) attempts/.exec(why)?.[1] ?? 1);
  return tries > 1 ? { tries } : {};
}

function tlsIn(line: string): string | undefined {
  return /, TLS(?:,|$)/.test(line) ? "TLS" : undefined;
}

/** `auth_verbose_passwords = plain` shows what was tried. */
function hidden(text: string): string {
  return text.replace(/\(given password: .*\)/s, "(given password: hidden)");
}
