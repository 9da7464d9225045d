/**
 * Every line of tcpserver and its relatives: ucspi-tcp 0.88, its IPv6 patch, ucspi-tcp6,
 * ucspi-ssl (sslserver, sslhandle, tlsserver) and IndiMail's.
 *
 * The first form that fits a line reads it. A stranger's words stand in the client's name (from
 * its own DNS), in what its IDENT server said, and in OpenSSL's error text. All are made safe by
 * the server (blanks and odd bytes are `?`), so a client can only lie about its own name and
 * ident; the pid is the server's own word.
 */

import { plainAddress } from "../session/address.ts";
import type { SessionEvent } from "../session/event.ts";
import { type SessionForm, type SessionFormWords, sessionForm } from "../session/grammar.ts";
import { endOf, localEnd, remoteEnd } from "./ends.ts";
import { closed, decided, FIELDS, whose } from "./fields.ts";

const UCSPI = "tcpserver.c (ucspi-tcp 0.88, Debian's IPv6 patch, ucspi-tcp6)";
const SSL = "sslserver.c (ucspi-ssl by SuperScript and by fehcom)";
const INDIMAIL = "tcpserver.c (IndiMail)";

const STATUS = line({
  name: "status",
  template: "{server}: status[:] {used}/{limit}[{more}]",
  examples: [
    "tcpserver: status: 1/40",
    "sslserver: status: 0/40",
    "tcpserver: status 1/30",
    "tcpserver: status: 0/200/0",
    "tcpserver: status: 0/75 startup, pid=300, TLS=disabled, use sql=NO",
    "tcpserver: status: 1/75 un-encrypted session, pid=301, IP 198.51.100.8",
    "tcpserver: status: 1/75 encrypted session, sslpid=301, childpid=302, IP 198.51.100.8, TLS Server=TLSv1.3, Client=TLSv1.3, Ciphers=TLS_AES_256_GCM_SHA384, bits=256",
    "tcpserver: status: 0/75 sigchild, pid=301",
  ],
  means:
    "a connection has begun or ended, or the server has started; at the limit new clients wait, without a line.",
  advice:
    "when it often stands at the limit, raise concurrencyincoming (-c), or find who holds them.",
  source: `${UCSPI}; IndiMail's with the event`,
  read: ({ used, limit }) => ({
    kind: "load",
    form: "status",
    used: Number(used),
    limit: Number(limit),
  }),
});

const OPENED = line({
  name: "opened",
  template: "{server}: pid {pid} from {ip}",
  examples: [
    "tcpserver: pid 26162 from 203.0.113.24",
    "tcpserver: pid 77 from 2001:db8:1::9",
    "tcpserver: pid 78 from ::ffff:192.0.2.9",
    "sslserver: pid 80 from 203.0.113.60",
  ],
  means: "a client has connected; its name is looked up next.",
  source: UCSPI,
  read: (fields) => ({ kind: "opened", form: "opened", ...whose(fields) }),
});

const ADMITTED = line({
  name: "ok",
  template: "{server}: ok {pid} {local} {remote}",
  examples: [
    "tcpserver: ok 26170 mx.example.org:192.0.2.10:25 mail.example.com:198.51.100.7::40001",
    "tcpserver: ok 26162 mx.example.org:192.0.2.10:25 :203.0.113.24::1521",
    "tcpserver: ok 26200 mx.example.org:192.0.2.10:587 home.example.net:203.0.113.57:ident?user:2001",
    "tcpserver: ok 77 mx.example.org:2001:db8::25:25 client.example.net:2001:db8:1::9::51234",
    "tcpserver: ok 78 :::ffff:192.0.2.10:25 :::ffff:192.0.2.9::51235",
    "sslserver: ok 80 mx.example.org:192.0.2.10:465 :203.0.113.60::6000",
  ],
  means: "the rules let the client in; the service's program runs now, in this process.",
  source: UCSPI,
  read: (fields) => admitted("admitted", "ok", fields),
});

const DENIED = line({
  name: "deny",
  template: "{server}: deny {pid} {local} {remote}",
  examples: [
    "tcpserver: deny 26163 mx.example.org:192.0.2.10:25 bad.example.net:203.0.113.99::4232",
    "sslserver: deny 82 mx.example.org:192.0.2.10:465 :2001:db8:1::9::6002",
  ],
  means: "the rules deny this client; the connection is closed without a word.",
  advice: "the rules are those of `-x` (tcprules); nothing else turned the client away.",
  source: UCSPI,
  read: (fields) => admitted("denied", "deny", fields),
});

const CLOSED = line({
  name: "end",
  template: "{server}: end {pid} status {wstat}",
  examples: [
    "tcpserver: end 26170 status 0",
    "tcpserver: end 26190 status 256",
    "tcpserver: end 26163 status 25600",
    "tcpserver: end 26200 status 15",
    "sslserver: end 81 status 28416",
    "tcpserver: end 26201 status 139",
  ],
  means:
    "the session is over. 0: it was left with QUIT; 256: it broke off, or the server hung up; 25600: denied; 28416: trouble.",
  source: UCSPI,
  read: ({ pid, wstat }) => closed("end", Number(pid), Number(wstat)),
});

const TLS_ACCEPTED = line({
  name: "ssl-accept",
  template: "{server}: ssl {pid} accept [{protocol}:{cipher}]",
  examples: [
    "sslserver: ssl 80 accept TLSv1.3:TLS_AES_256_GCM_SHA384",
    "sslserver: ssl 80 accept ",
    "sslserver: ssl 80 accept",
  ],
  pattern: new RegExp(
    `^(?<server>${FIELDS.server.pattern}): ssl (?<pid>\\d{1,10}) accept ?(?:(?<protocol>[^ :]+):(?<cipher>[^ ]+))?$`,
  ),
  means: "TLS is agreed with the client.",
  source: SSL,
  read: ({ pid, protocol, cipher }) => ({
    kind: "step",
    form: "ssl-accept",
    step: "tls",
    verdict: "accepted",
    pid: Number(pid),
    ...(protocol && { tls: `${protocol} ${cipher}` }),
  }),
});

const INDIMAIL_ADMITTED = line({
  name: "indimail-ok",
  template:
    "{server}: ok {pid} {lhost}[{lip}]{lport} {rhost}[{rip}]{rinfo}:{rport}:maxperip={maxperip}",
  examples: [
    "tcpserver: ok 301 mx.example.org[192.0.2.10]25 mail.example.com[198.51.100.8]:40020:maxperip=25",
    "tcpserver: ok 302 [2001:db8::25]25 [2001:db8:1::9]ident:40021:maxperip=25",
    "tcpserver: ok 303 mx.example.org[192.0.2.10]25 mail.example.com[198.51.100.8]:40020",
  ],
  pattern: bracketed("ok"),
  means: "the rules let the client in; the service's program runs now, in this process.",
  source: INDIMAIL,
  read: (fields) => bracketedEnds("admitted", "indimail-ok", fields),
});

const INDIMAIL_DENIED = line({
  name: "indimail-deny",
  template:
    "{server}: deny {pid} {lhost}[{lip}]{lport} {rhost}[{rip}]{rinfo}:{rport}:maxperip={maxperip}",
  examples: ["tcpserver: deny 304 mx.example.org[192.0.2.10]25 [203.0.113.99]:40022:maxperip=25"],
  pattern: bracketed("deny"),
  means: "the rules deny this client; the connection is closed without a word.",
  advice: "the rules are those of `-x` (tcprules), or too many connections from one address.",
  source: INDIMAIL,
  read: (fields) => bracketedEnds("denied", "indimail-deny", fields),
});

const INDIMAIL_SOCKET = line({
  name: "indimail-socket",
  template: "{server}: ok {pid} [{path}]",
  examples: ["tcpserver: ok 305 [/run/smtpd.sock]"],
  pattern: new RegExp(
    `^(?<server>${FIELDS.server.pattern}): ok (?<pid>\\d{1,10}) \\[(?<path>[^\\]]*)\\]$`,
  ),
  means: "a client of this host has connected by a UNIX socket.",
  source: INDIMAIL,
  read: ({ pid }) => ({ kind: "admitted", form: "indimail-socket", pid: Number(pid) }),
});

/** The line names no process; the session's `end` with exit code 111 follows. */
const TLS_FAILED = line({
  name: "tls-failed",
  template: "{server}: warning: dropping [SSL ]connection, {text}",
  examples: [
    "sslserver: warning: dropping SSL connection, unable to accept SSL: protocol error",
    "sslserver: warning: dropping connection, unable to SSL accept:protocol error",
    "sslserver: warning: dropping SSL connection, unable to speak SSL: protocol error",
    "sslserver: warning: dropping connection, no client certificate",
    "sslserver: warning: dropping connection, unable to verify client certificate",
    "sslserver: warning: dropping connection, client name does not match certificate",
    "sslserver: drop: (111) unable to accept SSL: protocol error",
  ],
  pattern: new RegExp(
    `^(?<server>${FIELDS.server.pattern}): (?:warning: dropping (?:SSL )?connection, |drop: )(?:\\(\\d{1,9}\\) )?(?<text>unable to (?:SSL accept|accept SSL|speak SSL|verify client certificate).*|no client certificate.*|client name does not match certificate.*)$`,
    "s",
  ),
  means:
    "TLS could not be agreed: a scanner or an old client, very common on port 465; the line does not say whose.",
  source: SSL,
  read: ({ text = "" }) => ({
    kind: "step",
    form: "tls-failed",
    step: "tls",
    verdict: "refused",
    rule: "tls-failure",
    text,
  }),
});

const DROPPED = line({
  name: "dropped",
  template: "{server}: warning: dropping [SSL ]connection, {text}",
  examples: [
    "tcpserver: warning: dropping connection, unable to fork: temporary failure",
    "tcpserver: warning: dropping connection, out of memory",
    "tcpserver: warning: dropping connection, unable to read tcp.smtp.cdb: file does not exist",
    "tcpserver: warning: dropping connection, unable to run qmail-smtpd: file does not exist",
    "sslserver: warning: dropping SSL connection, unable to create pipe: temporary failure",
  ],
  means: "a client was turned away for lack of something here; the line does not say which.",
  advice: "mend what the line names: memory limit, processes, the rules' cdb, the program's path.",
  source: UCSPI,
  read: ({ text = "" }) => trouble("dropped", text),
});

const FATAL = line({
  name: "fatal",
  template: "{server}: fatal: [({code}) ]{text}",
  examples: [
    "tcpserver: fatal: unable to bind: address already used",
    "tcpserver: fatal: (111) unable to bind: address already used",
    "tcpserver: fatal: temporarily unable to figure out IP address for mx.example.org",
    "tcpserver: fatal: unable to figure out port number for smtq",
    "tcpserver: fatal: out of memory",
  ],
  pattern: new RegExp(
    `^(?<server>${FIELDS.server.pattern}): fatal: (?:\\((?<code>\\d{1,9})\\) )?(?<text>.*)$`,
    "s",
  ),
  severity: "danger",
  means: "the service does not start; under a supervisor it tries again each second.",
  advice:
    "mend what the line names; `address already used` means that another program listens there.",
  source: UCSPI,
  read: ({ text = "" }) => trouble("fatal", text),
});

const USAGE = line({
  name: "usage",
  template: "{server}: usage: {text}",
  examples: ["tcpserver: usage: tcpserver [ -1UXpPhHrRoOdDqQv ] [ -c limit ] host port program"],
  severity: "danger",
  means: "the server was called with wrong arguments and does not start.",
  advice: "correct the service's run script.",
  source: UCSPI,
  read: ({ text = "" }) => trouble("usage", text),
});

const SETTING = line({
  name: "setting",
  template: "{server}: {setting} {pid} {value}",
  examples: [
    "sslserver: cafile 79 /etc/ssl/ca.pem",
    "sslserver: ccafile 79 ",
    "sslserver: cadir 79 /etc/ssl/certs",
    "sslserver: cert 79 /etc/ssl/mx.pem",
    "sslserver: key 79 /etc/ssl/mx.key",
    "sslserver: certchainfile 79 /etc/ssl/chain.pem",
    "sslserver: param 79 /etc/ssl/dh.pem 2048",
  ],
  means: "sslserver starts, and says which files it uses; the process is the server itself.",
  source: SSL,
  read: ({ setting, value }) => ({
    kind: "remark",
    form: "setting",
    text: `${setting} ${value}`,
  }),
});

const DONE = line({
  name: "done",
  template: "{server}: done {pid}",
  examples: ["sslhandle: done 90"],
  means: "the session is over; the line has no exit code.",
  source: "sslhandle.c (ucspi-ssl)",
  read: (fields) => ({ kind: "closed", form: "done", ...whose(fields) }),
});

const NOTICE = line({
  name: "notice",
  template: "{server}: {class}: [({code}) ]{text}",
  examples: [
    "tcpserver: warning: (111) unable to accept: temporary failure",
    "tcpserver: error: (111) unable to set up descriptors: temporary failure",
    "sslserver: drop: (111) unable to fork: temporary failure",
    "sslserver: alert: unable to read certificate",
    "tcpserver: info: cdb was read again",
    "tcpserver: syntax: (100) no such option",
    "tcpserver: temp: (111) unable to look up",
  ],
  pattern: new RegExp(
    `^(?<server>${FIELDS.server.pattern}): (?<class>${FIELDS.class.pattern}): (?:\\((?<code>\\d{1,9})\\) )?(?<text>.*)$`,
    "s",
  ),
  means: "anything else that newer servers (ucspi-tcp6, fehcom's ucspi-ssl) have to say.",
  advice: "read it; unless it is an info, a client was turned away or the service is in trouble.",
  source: "logmsg.c (qlibs)",
  read: ({ class: grade, text = "" }) =>
    grade === "info" ? { kind: "remark", form: "notice", text } : trouble("notice", text),
});

export const FORMS: readonly SessionForm[] = [
  STATUS,
  OPENED,
  ADMITTED,
  DENIED,
  CLOSED,
  TLS_ACCEPTED,
  INDIMAIL_ADMITTED,
  INDIMAIL_DENIED,
  INDIMAIL_SOCKET,
  TLS_FAILED,
  DROPPED,
  FATAL,
  USAGE,
  SETTING,
  DONE,
  NOTICE,
];

function line(words: Omit<SessionFormWords, "fields">): SessionForm {
  return sessionForm({ ...words, fields: FIELDS });
}

type Texts = Parameters<SessionForm["read"]>[0];

function admitted(
  kind: "admitted" | "denied",
  form: string,
  { pid = "", local = "", remote = "" }: Texts,
): SessionEvent {
  const { client, ident } = remoteEnd(remote);
  return decided(kind, form, Number(pid), localEnd(local), client, ident);
}

function bracketed(word: string): RegExp {
  const { server, pid, lhost, lip, lport, rhost, rip, rinfo, rport, maxperip } = FIELDS;
  return new RegExp(
    `^(?<server>${server.pattern}): ${word} (?<pid>${pid.pattern}) ` +
      `(?<lhost>${lhost.pattern})\\[(?<lip>${lip.pattern})\\](?<lport>${lport.pattern}) ` +
      `(?<rhost>${rhost.pattern})\\[(?<rip>${rip.pattern})\\](?<rinfo>${rinfo.pattern}):` +
      `(?<rport>${rport.pattern})(?::maxperip=(?<maxperip>${maxperip.pattern}))?$`,
  );
}

function bracketedEnds(
  kind: "admitted" | "denied",
  form: string,
  {
    pid = "",
    lhost = "",
    lip = "",
    lport = "",
    rhost = "",
    rip = "",
    rinfo = "",
    rport = "",
  }: Texts,
): SessionEvent {
  const local = endOf(lhost, plainAddress(lip), lport);
  const client = endOf(rhost, plainAddress(rip), rport);
  return decided(kind, form, Number(pid), local, client, rinfo);
}

function trouble(form: string, text: string): SessionEvent {
  return { kind: "service", form, what: "trouble", text };
}
