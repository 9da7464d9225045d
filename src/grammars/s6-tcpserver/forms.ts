/**
 * Every line of s6-tcpserver: s6-networking 2.5's s6-tcpserverd, and s6-tcpserver4d and 6d of the
 * versions before.
 *
 *     s6-tcpserverd: info: accept 198.51.100.7_40010 pid 90 count 1/40
 *     s6-tcpserver4d: info: allow 198.51.100.7:40010 pid 90 count 1/40
 *
 * The pid is that of the child at its start; what it execs keeps it. No stranger's word stands in
 * these lines.
 */
import { type FieldTexts, literal } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { SessionEvent } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

export const PROGRAMS = [
  "s6-tcpserverd",
  "s6-tcpserver4d",
  "s6-tcpserver6d",
  "s6-tcpserver",
  "s6-tcpserver4",
  "s6-tcpserver6",
];

const FIELDS = {
  server: { pattern: PROGRAMS.map(literal).join("|"), means: "the connection server's name" },
  used: { pattern: "\\d{1,9}", means: "connections served now" },
  limit: { pattern: "\\d{1,9}", means: "connections that may be served at once" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
  port: { pattern: "\\d{1,5}", means: "the client's port" },
  pid: { pattern: "\\d{1,10}", means: "process that serves the connection: the session's" },
  count: {
    pattern: "\\d{1,9}/\\d{1,9}",
    means: "connections of this client, and how many it may have",
  },
  code: { pattern: "\\d{1,3}", means: "exit code" },
  signal: { pattern: "\\d{1,3}", means: "signal that killed the process" },
  text: { pattern: ".*", means: "what is said" },
} as const;

const NEW = "s6-tcpserverd.c (s6-networking 2.5)";
const OLD = "s6-tcpserver4d (s6-networking before 2.5; unverified)";

const STATUS = line({
  name: "status",
  template: "{server}: info: status: {used}/{limit}",
  examples: ["s6-tcpserverd: info: status: 1/40", "s6-tcpserver4d: info: status: 0/40"],
  means: "a connection has begun or ended; at the limit new clients wait, without a line.",
  advice: "when it often stands at the limit, raise -c, or find who holds them.",
  source: `${NEW}; ${OLD}`,
  read: ({ used, limit }) => ({
    kind: "load",
    form: "status",
    used: Number(used),
    limit: Number(limit),
  }),
});

const ACCEPTED = line({
  name: "accept",
  template: "{server}: info: accept {ip}_{port} pid {pid} count {count}",
  examples: [
    "s6-tcpserverd: info: accept 198.51.100.7_40010 pid 90 count 1/40",
    "s6-tcpserverd: info: accept 2001:db8:1::9_40011 pid 91 count 2/40",
    "s6-tcpserver4d: info: allow 198.51.100.7:40010 pid 90 count 1/40",
  ],
  pattern: pattern(
    "info: (?:accept|allow) (?<ip>[^ ]+)[_:](?<port>\\d{1,5}) pid (?<pid>\\d{1,10}) count (?<count>\\d{1,9}/\\d{1,9})",
  ),
  means: "a client has connected; the service's program runs now, in this process.",
  source: `${NEW}; ${OLD}`,
  read: (fields) => connection("admitted", "accept", fields),
});

const REJECTED = line({
  name: "reject",
  template: "{server}: info: reject {ip}_{port} count {count}",
  examples: [
    "s6-tcpserverd: info: reject 203.0.113.99_40012 count 40/40",
    "s6-tcpserver4d: info: deny 203.0.113.99:40012 count 40/40",
  ],
  pattern: pattern(
    "info: (?:reject|deny) (?<ip>[^ ]+)[_:](?<port>\\d{1,5})(?: pid (?<pid>\\d{1,10}))? count (?<count>\\d{1,9}/\\d{1,9})",
  ),
  means: "the client has as many connections as one may have (-C): this one is closed at once.",
  source: `${NEW}; ${OLD}`,
  read: ({ ip = "", port, count }) => {
    const address = plainAddress(ip);
    return {
      kind: "step",
      form: "reject",
      step: "connect",
      verdict: "refused",
      rule: "connection-limit",
      port: Number(port),
      text: `${count} connections of this client`,
      ...(address !== undefined && { ip: address }),
    };
  },
});

const CLOSED = line({
  name: "end",
  template: "{server}: info: end pid {pid}[ ip {ip}] exitcode {code}[ count {count}]",
  examples: [
    "s6-tcpserverd: info: end pid 90 exitcode 1 count 0/40",
    "s6-tcpserver4d: info: end pid 90 ip 198.51.100.7 exitcode 0",
  ],
  means: "the session is over; 0: it was left with QUIT.",
  source: `${NEW}; ${OLD}`,
  read: (fields) => ({ ...closed("end", fields), exit: Number(fields.code) }),
});

const KILLED = line({
  name: "end-signal",
  template: "{server}: info: end pid {pid}[ ip {ip}] signal {signal}[ count {count}]",
  examples: [
    "s6-tcpserverd: info: end pid 90 signal 15 count 0/40",
    "s6-tcpserver4d: info: end pid 90 ip 198.51.100.7 signal 9",
  ],
  means: "the session's process was killed, or crashed.",
  source: `${NEW}; ${OLD}`,
  read: (fields) => ({ ...closed("end-signal", fields), signal: Number(fields.signal) }),
});

const STARTED = line({
  name: "started",
  template: "{server}: info: starting{text}",
  examples: ["s6-tcpserverd: info: starting - bound to ip 0.0.0.0 port 25"],
  means: "the service has started.",
  source: NEW,
  read: ({ text = "" }) => ({
    kind: "service",
    form: "started",
    what: "started",
    text: `starting${text}`,
  }),
});

const STOPPED = line({
  name: "stopped",
  template: "{server}: info: {text}",
  examples: [
    "s6-tcpserverd: info: exiting",
    "s6-tcpserverd: info: received SIGTERM, quitting",
    "s6-tcpserverd: info: received SIGABRT, sending SIGKILL to all connections and quitting",
  ],
  pattern: pattern("info: (?<text>exiting|received SIG.*)"),
  means: "the service was told to stop.",
  source: NEW,
  read: ({ text = "" }) => ({ kind: "service", form: "stopped", what: "stopped", text }),
});

const TROUBLE = line({
  name: "trouble",
  template: "{server}: warning|fatal|usage: {text}",
  examples: [
    "s6-tcpserverd: warning: unable to spawn qmail-smtpd: No such file or directory",
    "s6-tcpserverd: fatal: unable to set socket flags: Bad file descriptor",
    "s6-tcpserverd: usage: s6-tcpserverd [ -v verbosity ] [ -1 ] [ -c maxconn ] prog...",
  ],
  pattern: pattern("(?:warning|fatal|usage): (?<text>.*)"),
  severity: "danger",
  means: "the service does not start (fatal), or a client could not be served.",
  advice: "mend what the line names.",
  source: NEW,
  read: ({ text = "" }) => ({ kind: "service", form: "trouble", what: "trouble", text }),
});

export const FORMS: readonly SessionForm[] = [
  STATUS,
  ACCEPTED,
  CLOSED,
  REJECTED,
  KILLED,
  STARTED,
  STOPPED,
  TROUBLE,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function pattern(words: string): RegExp {
  return new RegExp(`^(?<server>${FIELDS.server.pattern}): ${words}$`, "s");
}

function connection(
  kind: "admitted" | "denied",
  form: string,
  { pid, ip = "", port }: FieldTexts,
): SessionEvent {
  const address = plainAddress(ip);
  const client = { ...(address !== undefined && { address }), port: Number(port) };
  const event: SessionEvent = { kind, form, pid: Number(pid), client };
  if (address !== undefined) event.ip = address;
  return event;
}

function closed(form: string, { pid, ip = "" }: FieldTexts): SessionEvent & { kind: "closed" } {
  const event: SessionEvent & { kind: "closed" } = { kind: "closed", form, pid: Number(pid) };
  const address = plainAddress(ip);
  if (address !== undefined) event.ip = address;
  return event;
}
