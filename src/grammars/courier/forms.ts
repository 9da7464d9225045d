/**
 * courier's IMAP and POP3 servers: connections and log-ins.
 *
 *     imapd: LOGIN, user=joe@example.net, ip=[::ffff:203.0.113.57], port=[50001], protocol=IMAP
 *
 * There is no pid; a line finds its session by the client's address, which stands in brackets behind
 * the user's name.
 * Source: courier-imap: imaplogin.c, pop3login.c (Debian courier-base 1.0.16).
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent, Step } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

/** Of the servers the older versions log in under names of their own. */
const SERVERS = [
  ...["imapd-ssl", "imapd", "imaplogin", "pop3d-ssl", "pop3d", "pop3login"],
  ...["courierpop3login", "courierpop3d"],
];
export const PROGRAMS = [
  ...SERVERS,
  ...["authdaemond.plain", "authdaemond.mysql", "authdaemond.ldap", "authdaemond.pgsql"],
  "authdaemond",
];

const FIELDS = {
  program: { pattern: SERVERS.join("|"), means: "the server" },
  user: { pattern: ".*", means: "user" },
  mechanism: { pattern: "[A-Za-z0-9-]+", means: "AUTH mechanism" },
  name: { pattern: "[^\\[\\]]*", means: "the client's name, behind what IDENT said and an @" },
  ip: { pattern: "[0-9a-fA-F.:]+", means: "the client's address" },
  port: { pattern: "\\d{1,5}", means: "the client's port" },
  how: { pattern: "LOGOUT|DISCONNECTED|Disconnected|TIMEOUT", means: "how it ended" },
  rest: { pattern: ".*", means: "bytes and seconds" },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const SOURCE = "courier-imap: imaplogin.c, pop3login.c";
const SERVER = `^(?<program>${SERVERS.join("|")}): `;
/** Plesk's checker of passwords writes before the server, without a newline. */
const CHECKED = "IMAP connect from [^\\[\\]]*\\[[0-9a-fA-F.:]+\\]";
/** Without a name, as multilog has it, the level is there. */
const HEAD = `(?:${SERVER}(?:${CHECKED})?(?:INFO: |ERR: )?|^(?:INFO|ERR): )`;

const CONNECTED = line({
  name: "connection",
  template: "{program}: Connection, ip=[{ip}]",
  examples: [
    "imapd: Connection, ip=[::ffff:203.0.113.57]",
    "pop3d: INFO: Connection, ip=[2001:db8::9], port=[50001]",
  ],
  pattern: new RegExp(
    `${HEAD}Connection, ip=\\[(?<ip>[0-9a-fA-F.:]+)\\](?:, port=\\[(?<port>\\d{1,5})\\])?$`,
    "s",
  ),
  means: "a client has connected.",
  source: SOURCE,
  read: ({ ip = "" }) => ({ kind: "opened", form: "connection", ip: plainAddress(ip) ?? ip }),
});

const LOGIN = line({
  name: "login",
  template: "[{program}: ]LOGIN, user={user}, ip=[{ip}], port=[{port}], protocol=IMAP",
  examples: [
    "imapd: LOGIN, user=joe@example.net, ip=[::ffff:203.0.113.57], port=[50001], protocol=IMAP",
    "pop3d-ssl: LOGIN, user=joe@example.net, ip=[203.0.113.57]",
    "courierpop3login: LOGIN, user=joe@example.net, ip=[::ffff:203.0.113.57]",
    "INFO: LOGIN, user=joe@example.net, ip=[::ffff:203.0.113.57], port=[50001], protocol=IMAP",
    "imapd: IMAP connect from @ [::ffff:203.0.113.57]INFO: LOGIN, user=joe@example.net, ip=[::ffff:203.0.113.57], protocol=IMAP",
  ],
  pattern: new RegExp(
    `${HEAD}LOGIN, user=(?<user>.{0,1000}), ip=\\[(?<ip>[0-9a-fA-F.:]+)\\](?:, port=\\[(?<port>\\d{1,5})\\])?(?:, protocol=\\w+)?$`,
    "s",
  ),
  means: "the user has logged in.",
  source: SOURCE,
  read: (fields) => step("login", "auth", fields, { verdict: "accepted" }),
});

const FAILED = line({
  name: "login-failed",
  template: "{program}: LOGIN FAILED, user={user}, ip=[{ip}]",
  examples: [
    "pop3d: LOGIN FAILED, user=guess, ip=[::ffff:203.0.113.43]",
    "imapd: LOGIN FAILED, method=PLAIN, ip=[203.0.113.43]",
    "imapd: LOGIN FAILED, user=guess, ip=[203.0.113.43], port=[50001]",
    "imaplogin: LOGIN FAILED, ip=[::ffff:203.0.113.43]",
    "ERR: LOGIN FAILED, user=guess, ip=[::ffff:203.0.113.43]",
    "pop3d: IMAP connect from @ [203.0.113.43]ERR: LOGIN FAILED, ip=[203.0.113.43]",
  ],
  pattern: new RegExp(
    `${HEAD}LOGIN FAILED(?:, user=(?<user>.{0,1000}?))?(?:, method=(?<mechanism>[A-Za-z0-9-]+))?, ip=\\[(?<ip>[0-9a-fA-F.:]+)\\](?:, port=\\[(?<port>\\d{1,5})\\])?$`,
    "s",
  ),
  means: "the user or password is wrong.",
  advice: "Many of them from one address are somebody who guesses: `qtrail report auth`.",
  source: SOURCE,
  read: (fields) =>
    step("login-failed", "auth", fields, { verdict: "refused", rule: "auth-failed" }),
});

const CHECKER_FAILED = line({
  name: "checker-failed",
  template:
    "{program}: IMAP connect from {name} [{ip}]checkmailpasswd: FAILED: {user} - {text} from {name} [{ip}]ERR: LOGIN FAILED, ip=[{ip}]",
  examples: [
    "pop3d: IMAP connect from @ [203.0.113.43]checkmailpasswd: FAILED: guess - short names not allowed from @ [203.0.113.43]ERR: LOGIN FAILED, ip=[203.0.113.43]",
  ],
  pattern: new RegExp(
    `${SERVER}${CHECKED}checkmailpasswd: FAILED: (?<user>.{0,1000}) - (?<text>[^\\[\\]]*?) +from [^\\[\\]]*\\[[0-9a-fA-F.:]+\\]ERR: LOGIN FAILED, ip=\\[(?<ip>[0-9a-fA-F.:]+)\\]$`,
    "s",
  ),
  means: "the user or password is wrong; Plesk's checker of passwords says why.",
  advice: "Many of them from one address are somebody who guesses: `qtrail report auth`.",
  source: "Plesk (posts)",
  read: (fields) =>
    step("checker-failed", "auth", fields, {
      verdict: "refused",
      rule: "auth-failed",
      text: fields.text ?? "",
    }),
});

const ENDED = line({
  name: "end",
  template: "{program}: {how}, user={user}, ip=[{ip}], {rest}",
  examples: [
    "imapd: LOGOUT, user=joe@example.net, ip=[::ffff:203.0.113.57], headers=120, body=3000, rcvd=210, sent=5100, time=19",
    "imapd: LOGOUT, ip=[::ffff:203.0.113.57], rcvd=12, sent=309",
    "pop3d: DISCONNECTED, user=joe@example.net, ip=[203.0.113.57], top=0, retr=0",
    "imapd: TIMEOUT, user=joe@example.net, ip=[203.0.113.57], headers=0, body=0",
    "imaplogin: DISCONNECTED, ip=[::ffff:203.0.113.43], time=8",
    "courierpop3login: Disconnected, ip=[::ffff:203.0.113.43]",
  ],
  pattern: new RegExp(
    `${HEAD}(?<how>LOGOUT|DISCONNECTED|Disconnected|TIMEOUT)(?:, user=(?<user>.{0,1000}))?, ip=\\[(?<ip>[0-9a-fA-F.:]+)\\](?<rest>.*)$`,
    "s",
  ),
  means: "the session is over, by the client's wish, by its going away, or for its silence.",
  source: SOURCE,
  read: (fields) => {
    const { how, user: _, rest = "", ...known } = fields;
    const rule = how === "TIMEOUT" ? "timeout" : /^D/i.test(how ?? "") ? "disconnect" : undefined;
    return step("end", "end", known, { text: `${how}${rest}`, ...(rule && { rule }) });
  },
});

const OTHER = line({
  name: "other",
  template: "{program}: {text}",
  examples: [
    "imapd: authentication error: Input/output error",
    "imapd-ssl: couriertls: accept: error",
    "courierpop3login: chdir Maildir: No such file or directory",
    "authdaemond: received auth request, service=pop3, authtype=login",
    "authdaemond.plain: authshadow: password matches successfully",
  ],
  pattern: new RegExp(`^(?:${PROGRAMS.join("|")}): (?:INFO: |ERR: )?(?<text>.*)$`, "s"),
  means: "what courier says of itself, and its checker of passwords of each it is asked for.",
  source: SOURCE,
  read: ({ text = "" }) => ({ kind: "remark", form: "other", text: hidden(text) }),
});

export const FORMS: readonly SessionForm[] = [
  CONNECTED,
  LOGIN,
  FAILED,
  CHECKER_FAILED,
  ENDED,
  OTHER,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function step(
  form: string,
  at: Step["step"],
  { program = "", user, mechanism, ip = "", port }: FieldTexts,
  found: Partial<Step>,
): SessionEvent {
  const event: Step = { kind: "step", form, step: at, ...found };
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  if (user) event.user = user;
  if (mechanism) event.mechanism = mechanism.toUpperCase();
  if (port) event.port = Number(port);
  event.protocol = program.includes("pop3") ? "pop3" : "imap";
  return event;
}

/** authdaemond shows passwords, if its debugging is at 2. */
function hidden(text: string): string {
  return text.replace(/\b((?:clear)?passw(?:or)?d[=:] ?)(?!<null>).*$/s, "$1hidden");
}
