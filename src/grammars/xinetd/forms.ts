/**
 * xinetd's lines on its services: what old Plesk installations log in place of tcpserver.
 *
 *     xinetd[900]: START: smtp pid=910 from=198.51.100.7
 *     xinetd[900]: EXIT: smtp status=0 pid=910 duration=12(sec)
 *
 * The process in brackets is xinetd's own, the one behind `pid=` the session's. No stranger's
 * word stands in these lines, but for the user by IDENT where USERID is logged.
 */
import type { Field, FieldTexts } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { Whose } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";

export const PROGRAMS = ["xinetd"];

const FIELDS = {
  own: { pattern: "\\d{1,10}", means: "xinetd's own process" },
  service: { pattern: "[^ ]+", means: "the service's name" },
  pid: { pattern: "\\d{1,10}", means: "process that serves the connection: the session's" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
  status: { pattern: "\\d{1,9}", means: "exit code" },
  signal: { pattern: "\\d{1,3}", means: "signal that killed the process" },
  seconds: { pattern: "\\d{1,9}", means: "how long the session lasted" },
  why: {
    pattern: "[^ ]+",
    means: "what kept the client out: address, service_limit, per_source_limit, ...",
  },
  text: { pattern: ".*", means: "what is said" },
} satisfies Record<string, Field>;

const SOURCE = "xinetd.log(5) (unverified)";

const STARTED = line({
  name: "start",
  template: "xinetd[[{own}]]: START: {service} [pid={pid} ]from={ip}",
  examples: [
    "xinetd[900]: START: smtp pid=910 from=198.51.100.7",
    "xinetd[900]: START: smtp pid=911 from=::ffff:198.51.100.8",
    "xinetd: START: smtps from=198.51.100.7",
  ],
  pattern: pattern("START: (?<service>[^ ]+) (?:pid=(?<pid>\\d{1,10}) )?from=(?<ip>[^ ]+)"),
  means: "a client has connected; the service's program runs now, in this process.",
  source: SOURCE,
  read: (fields) => {
    const owner = whose(fields);
    return {
      kind: "admitted",
      form: "start",
      ...owner,
      ...(owner.ip !== undefined && { client: { address: owner.ip } }),
    };
  },
});

const EXITED = line({
  name: "exit",
  template: "xinetd[[{own}]]: EXIT: {service} status={status} pid={pid} duration={seconds}(sec)",
  examples: ["xinetd[900]: EXIT: smtp status=0 pid=910 duration=12(sec)"],
  pattern: pattern(
    "EXIT: (?<service>[^ ]+) status=(?<status>\\d{1,9}) (?:pid=(?<pid>\\d{1,10}) )?duration=(?<seconds>\\d{1,9})\\(sec\\)",
  ),
  means: "the session is over.",
  source: SOURCE,
  read: (fields) => ({
    kind: "closed",
    form: "exit",
    ...whose(fields),
    exit: Number(fields.status),
    seconds: Number(fields.seconds),
  }),
});

const KILLED = line({
  name: "exit-signal",
  template: "xinetd[[{own}]]: EXIT: {service} signal={signal} pid={pid} duration={seconds}(sec)",
  examples: ["xinetd[900]: EXIT: smtp signal=15 pid=910 duration=12(sec)"],
  pattern: pattern(
    "EXIT: (?<service>[^ ]+) signal=(?<signal>\\d{1,3}) (?:pid=(?<pid>\\d{1,10}) )?duration=(?<seconds>\\d{1,9})\\(sec\\)",
  ),
  means: "the session's process was killed, or crashed.",
  source: SOURCE,
  read: (fields) => ({
    kind: "closed",
    form: "exit-signal",
    ...whose(fields),
    signal: Number(fields.signal),
    seconds: Number(fields.seconds),
  }),
});

const FAILED = line({
  name: "fail",
  template: "xinetd[[{own}]]: FAIL: {service} {why} from={ip}",
  examples: [
    "xinetd[900]: FAIL: smtp address from=203.0.113.99",
    "xinetd[900]: FAIL: smtp service_limit from=203.0.113.99",
    "xinetd[900]: FAIL: smtp per_source_limit from=203.0.113.99",
    "xinetd[900]: FAIL: smtp load from=203.0.113.99",
  ],
  pattern: pattern("FAIL: (?<service>[^ ]+) (?<why>[^ ]+) from=(?<ip>[^ ]+)"),
  means: "the client was turned away: by only_from and no_access, or by a limit.",
  advice: "`address` is the access list of the service; limits are instances, per_source and cps.",
  source: SOURCE,
  read: (fields) => ({
    kind: "step",
    form: "fail",
    step: "connect",
    verdict: "refused",
    rule: LIMITS.test(fields.why ?? "") ? "connection-limit" : "tcp-rules",
    text: fields.why ?? "",
    ...whose(fields),
  }),
});

const LIMITS = /limit|load|cps/;

const OTHER = line({
  name: "other",
  template: "xinetd[[{own}]]: {text}",
  examples: [
    "xinetd[900]: Starting reconfiguration",
    "xinetd[900]: ERROR: 900 {activate_normal} bind failed (Address already in use). service = smtp",
    "xinetd[900]: Deactivating service smtp due to excessive incoming connections. Restarting in 10 seconds.",
    "xinetd[900]: USERID: smtp UNIX :joe",
  ],
  pattern: pattern("(?<text>.+)"),
  means: "what xinetd says of itself.",
  source: SOURCE,
  read: ({ text = "" }) =>
    TROUBLE.test(text)
      ? { kind: "service", form: "other", what: "trouble", text }
      : { kind: "remark", form: "other", text },
});

const TROUBLE = /error|fail|deactivating|unable/i;

export const FORMS: readonly SessionForm[] = [STARTED, EXITED, KILLED, FAILED, OTHER];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

function pattern(words: string): RegExp {
  return new RegExp(`^xinetd(?:\\[(?<own>\\d{1,10})\\])?: ${words}$`, "s");
}

function whose({ pid, ip = "" }: FieldTexts): Whose {
  const owner: Whose = {};
  if (pid) owner.pid = Number(pid);
  const address = plainAddress(ip);
  if (address !== undefined) owner.ip = address;
  return owner;
}
