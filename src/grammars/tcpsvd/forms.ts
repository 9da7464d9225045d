/**
 * Every line of tcpsvd and sslsvd: ipsvd's own, and busybox's tcpsvd, which words some otherwise.
 *
 *     tcpsvd: info: start 90 mx.example.org:192.0.2.10 :mail.example.com:198.51.100.7:40010
 *     tcpsvd: start 90 192.0.2.10:25-198.51.100.7:40010                            (busybox)
 *
 * Unlike tcpserver's, `end` tells the real exit code. The client's name comes from its own DNS;
 * ipsvd's line goes on behind the port, so a name with a blank could only break its own line.
 */
import { type FieldTexts, literal } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { End, SessionEvent, Whose } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

export const PROGRAMS = ["tcpsvd", "sslsvd"];

const FIELDS = {
  server: { pattern: PROGRAMS.map(literal).join("|"), means: "the connection server's name" },
  used: { pattern: "\\d{1,9}", means: "connections served now" },
  limit: { pattern: "\\d{1,9}", means: "connections that may be served at once" },
  pid: { pattern: "\\d{1,10}", means: "process that serves the connection: the session's" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
  local: { pattern: "[^ ]*", means: "this side's name and address; the name may be empty" },
  remote: { pattern: "[^ ]*:\\d{0,5}", means: "the client's name, address and port" },
  here: { pattern: "[^ ]+?", means: "this side's address and port" },
  there: { pattern: "[^ ]+", means: "the client's address and port" },
  names: { pattern: "[^ ]*", means: "the names of both, with a hyphen between" },
  rule: { pattern: ".*", means: "the rule's file, and its instruction" },
  code: { pattern: "\\d{1,9}", means: "exit code" },
  signal: { pattern: "\\d{1,3}", means: "signal that killed the process" },
  class: { pattern: "warning|drop|fatal|error", means: "how grave it is" },
  text: { pattern: ".*", means: "what is said, and why" },
} as const;

const IPSVD = "tcpsvd.c (ipsvd)";
const BUSYBOX = "networking/tcpudp.c (busybox)";
const BOTH = `${IPSVD}; ${BUSYBOX}`;

const STATUS = line({
  name: "status",
  template: "{server}: [info: ]status {used}/{limit}",
  examples: ["tcpsvd: info: status 1/30", "sslsvd: info: status 0/30", "tcpsvd: status 1/30"],
  means: "a connection has begun or ended; at the limit new clients wait, without a line.",
  advice: "when it often stands at the limit, raise -c, or find who holds them.",
  source: BOTH,
  read: ({ used, limit }) => ({
    kind: "load",
    form: "status",
    used: Number(used),
    limit: Number(limit),
  }),
});

const OPENED = line({
  name: "opened",
  template: "{server}: [info: ]pid {pid} from {ip}",
  examples: ["tcpsvd: info: pid 90 from 198.51.100.7"],
  means: "a client has connected; its name and the rules are looked up next.",
  source: IPSVD,
  read: (fields) => ({ kind: "opened", form: "opened", ...whose(fields) }),
});

const STARTED = line({
  name: "start",
  template: "{server}: [info: ]start {pid} {local} :{remote}[ {rule}]",
  examples: [
    "tcpsvd: info: start 90 mx.example.org:192.0.2.10 :mail.example.com:198.51.100.7:40010",
    "tcpsvd: info: start 90 :192.0.2.10 ::198.51.100.7:40010",
    "tcpsvd: info: start 90 mx.example.org:192.0.2.10 ::198.51.100.7:40010 ./peers/198.51.100.7: +RELAYCLIENT=",
    "sslsvd: info: start 92 mx.example.org:2001:db8::25 :client.example.net:2001:db8:1::9:51234",
  ],
  means: "the rules let the client in; the service's program runs now, in this process.",
  source: IPSVD,
  read: (fields) => connection("admitted", "start", fields),
});

const EXEC = line({
  name: "exec",
  template: "{server}: [info: ]exec {pid} {local} :{remote}[ {rule}]",
  examples: [
    "tcpsvd: info: exec 93 mx.example.org:192.0.2.10 :bad.example.net:203.0.113.99:40012 ./peers/203.0.113.99: ./tarpit",
  ],
  means: "a rule names another program for this client, which runs in place of the service's.",
  source: IPSVD,
  read: (fields) => connection("admitted", "exec", fields),
});

const DENIED = line({
  name: "deny",
  template: "{server}: [info: ]deny {pid} {local} :{remote}[ {rule}]",
  examples: [
    "tcpsvd: info: deny 91 mx.example.org:192.0.2.10 :bad.example.net:203.0.113.99:40011 ./peers/203.0.113.99",
  ],
  means: "a rule denies this client; the connection is closed without a word.",
  advice: "the line names the rule's file.",
  source: IPSVD,
  read: (fields) => connection("denied", "deny", fields),
});

const BUSYBOX_STARTED = line({
  name: "busybox-start",
  template: "{server}: start {pid} {here}-{there}[ ({names})]",
  examples: [
    "tcpsvd: start 90 192.0.2.10:25-198.51.100.7:40010",
    "tcpsvd: start 90 192.0.2.10:25-198.51.100.7",
    "tcpsvd: start 90 [2001:db8::25]:25-[2001:db8:1::9]:40010 (mx.example.org-mail.example.com)",
  ],
  means: "a client has connected; the service's program runs now, in this process.",
  source: BUSYBOX,
  read: ({ pid = "", here = "", there = "" }) =>
    admitted("admitted", "busybox-start", pid, bracketedEnd(here), bracketedEnd(there)),
});

const CONCURRENCY = line({
  name: "concurrency",
  template: "{server}: [info: ]concurrency [{pid} ]{ip} {used}/{limit}",
  examples: [
    "tcpsvd: info: concurrency 90 198.51.100.7 2/5",
    "tcpsvd: concurrency 198.51.100.7 2/5",
  ],
  means: "how many connections this one client has, of those that it may have.",
  source: BOTH,
  read: (fields) => ({
    kind: "remark",
    form: "concurrency",
    ...whose(fields),
    text: `${fields.used}/${fields.limit} connections of this client`,
  }),
});

const CLOSED = line({
  name: "end",
  template: "{server}: [info: ]end {pid} exit {code}",
  examples: ["tcpsvd: info: end 90 exit 1", "tcpsvd: end 90 exit 0"],
  means: "the session is over; 0: it was left with QUIT; 100: denied.",
  source: BOTH,
  read: ({ pid, code }) => ({
    kind: "closed",
    form: "end",
    pid: Number(pid),
    exit: Number(code),
  }),
});

const KILLED = line({
  name: "end-signal",
  template: "{server}: [info: ]end {pid} signal {signal}",
  examples: ["tcpsvd: end 90 signal 15"],
  means: "the session's process was killed, or crashed.",
  source: BUSYBOX,
  read: ({ pid, signal }) => ({
    kind: "closed",
    form: "end-signal",
    pid: Number(pid),
    signal: Number(signal),
  }),
});

const LISTENING = line({
  name: "listening",
  template: "{server}: [info: ]listening on {text}",
  examples: [
    "tcpsvd: info: listening on 0.0.0.0:25, uid 89, gid 89, starting.",
    "tcpsvd: info: listening on 0.0.0.0:25, starting.",
    "tcpsvd: listening on [::]:25, starting, uid 89, gid 89",
  ],
  means: "the service has started.",
  source: BOTH,
  read: ({ text = "" }) => ({
    kind: "service",
    form: "listening",
    what: "started",
    text: `listening on ${text}`,
  }),
});

const STOPPED = line({
  name: "stopped",
  template: "{server}: [info: ]{text}",
  examples: ["tcpsvd: info: sigterm received, exit.", "tcpsvd: got signal 15, exit"],
  pattern: pattern("(?<text>sigterm received, exit\\.|got signal \\d+, exit)"),
  means: "the service was told to stop; its sessions go on, and their ends are not logged.",
  source: BOTH,
  read: ({ text = "" }) => ({ kind: "service", form: "stopped", what: "stopped", text }),
});

const TROUBLE = line({
  name: "trouble",
  template: "{server}: {class}: {text}",
  examples: [
    "tcpsvd: warning: unable to accept connection: temporary failure",
    "tcpsvd: drop: unable to look up rules: ./peers/198.51.100.7: temporary failure",
    "tcpsvd: fatal: unable to bind: 0.0.0.0:25: address already used",
    "sslsvd: fatal: unable to read cert: ./cert.pem: file does not exist",
  ],
  severity: "danger",
  means: "the service does not start (fatal), or a client was turned away (drop).",
  advice: "mend what the line names.",
  source: IPSVD,
  read: ({ text = "" }) => ({ kind: "service", form: "trouble", what: "trouble", text }),
});

export const FORMS: readonly SessionForm[] = [
  STATUS,
  OPENED,
  STARTED,
  CLOSED,
  EXEC,
  DENIED,
  BUSYBOX_STARTED,
  CONCURRENCY,
  KILLED,
  LISTENING,
  STOPPED,
  TROUBLE,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function pattern(words: string): RegExp {
  return new RegExp(`^(?<server>${FIELDS.server.pattern}): (?:info: )?${words}$`, "s");
}

function connection(
  kind: "admitted" | "denied",
  form: string,
  { pid = "", local = "", remote = "" }: FieldTexts,
): SessionEvent {
  const portAt = remote.lastIndexOf(":");
  const client = namedEnd(remote.slice(0, portAt));
  if (portAt + 1 < remote.length) client.port = Number(remote.slice(portAt + 1));
  return admitted(kind, form, pid, namedEnd(local), client);
}

function admitted(
  kind: "admitted" | "denied",
  form: string,
  pid: string,
  local: End,
  client: End,
): SessionEvent {
  const event: SessionEvent = { kind, form, pid: Number(pid), local, client };
  if (client.address !== undefined) event.ip = client.address;
  return event;
}

/** `mx.example.org:192.0.2.10`: the name, which may be empty, is before the first colon. */
function namedEnd(text: string): End {
  const colon = text.indexOf(":");
  const address = plainAddress(text.slice(colon + 1));
  const end: End = {};
  if (address !== undefined) end.address = address;
  if (colon > 0) end.name = text.slice(0, colon);
  return end;
}

/** `192.0.2.10:25`, `[2001:db8::25]:25`; the port may be missing. */
function bracketedEnd(text: string): End {
  const [, ipv6, ipv4, port] = ADDRESS_AND_PORT.exec(text) ?? [];
  const address = plainAddress(ipv6 ?? ipv4 ?? text);
  const end: End = {};
  if (address !== undefined) end.address = address;
  if (port !== undefined) end.port = Number(port);
  return end;
}

const ADDRESS_AND_PORT = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/;

function whose({ pid, ip = "" }: FieldTexts): Whose {
  const address = plainAddress(ip);
  return {
    ...(pid && { pid: Number(pid) }),
    ...(address !== undefined && { ip: address }),
  };
}
