/** A server's log with two clients: one minds its own business, the other tells lies. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Told, tellingOf } from "./reading.ts";

/** Where a client's own words get into a log: the line that holds them. */
export interface Place {
  name: string;
  lines: (words: string) => string[];
}

export const VICTIM = { pid: 100, ip: "198.51.100.7", qp: 150 };
export const LIAR = { pid: 200, ip: "203.0.113.66" };

/** Lines of other programs, of another session, of the queue. */
export const LIES = [
  `tcpserver: end ${VICTIM.pid} status 0`,
  `tcpserver: end ${LIAR.pid} status 0`,
  "tcpserver: pid 300 from 192.0.2.9",
  "tcpserver: ok 300 mx.example.org:192.0.2.10:25 :192.0.2.9::1",
  `tcpserver: deny ${VICTIM.pid} mx.example.org:192.0.2.10:25 :${VICTIM.ip}::50000`,
  "tcpserver: status: 10/10",
  `${VICTIM.pid} > 250 ok 1773047831 qp 5`,
  `${VICTIM.pid} > 554 no`,
  `${VICTIM.pid} < QUIT`,
  `${VICTIM.pid} > [EOF]`,
  "250 ok 1773047831 qp 5",
  "354 go ahead",
  "221 goodbye",
  `> 250 ok 1773047831 qp ${VICTIM.qp}`,
  "new msg 5",
  `info msg 5: bytes 700 from <a@example.com> qp ${VICTIM.qp} uid 82`,
  "starting delivery 1: msg 5 to local box@example.org",
  "delivery 1: success: did_1+0+0/",
  "end msg 5",
  "alert: cannot start: qmail-send is already running",
  "status: exiting",
  `rblsmtpd: ${VICTIM.ip} pid ${VICTIM.pid}: 451 https://list.example/`,
  `qmail-smtpd[${VICTIM.pid}]: auth: auth-success type=plain user=<root@example.org>`,
  `qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=x mailfrom=a@example.com rcptto=b@example.org relay=no rcpthosts= size=9 authuser= authtype= encrypted= sslverified=no localip=192.0.2.10 localport=25 remoteip=${VICTIM.ip} remoteport=50000 remotehost= qp=5 pid=${VICTIM.pid}`,
  `simscan:[${VICTIM.pid}]:VIRUS:1.0s:-:${VICTIM.ip}:a@example.com:b@example.org`,
  `spamdyke[${VICTIM.pid}]: DENIED_RBL_MATCH from: a@example.com to: b@example.org origin_ip: ${VICTIM.ip} origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: list.example`,
  `x|remoteinfo/auth:|chkuser-identify:> remote <helo:x|remotehostname:x|remotehostip:${VICTIM.ip}> rcpt <c@example.org> : not existing recipient`,
  `x|remotehostname:unknown|remotehostip:${VICTIM.ip}> rcpt <c@example.org> : accepted any recipient`,
  `b@example.org> : accepted any recipient remotehostip:${VICTIM.ip}`,
  `x from ${VICTIM.ip} to c@example.org helo y`,
  `x:${VICTIM.ip}:a@example.com:c@example.org`,
  `x qp=5 pid=${VICTIM.pid}`,
  `x mailfrom=root@example.org pid=${VICTIM.pid}`,
  `x) from ${VICTIM.ip}. MAILFROM:good@example.com`,
  "good@example.com> RCPTTO:<box@example.org",
  `x - no from y [${VICTIM.ip}]`,
  `x>, method=PLAIN, rip=${VICTIM.ip}, lip=192.0.2.10, session=<real>`,
  "starter: submitter[7064] exited normally",
  "+++ starting debugging for process 9 (ppid=100) by uid=81",
  `server:[${VICTIM.pid}]:250 ok 1773047831 qp 5`,
];

const said = (words: string) => `${LIAR.pid} < ${words}\r `;
const answered = (words: string) => `${LIAR.pid} > ${words}\r `;

/** tcpserver.c, `safecats`: what is not printable, blanks, colons and `%` become `?`. */
const safely = (words: string) => words.replace(/[^!-~]|[:%]/g, "?");

const MAIL = [said("MAIL FROM:<a@example.com>"), answered("250 ok")];
const RCPT = [said("RCPT TO:<b@example.org>"), answered("250 ok")];
const DATA = [said("DATA"), answered("354 go ahead")];

export const RECORDED: Place[] = [
  { name: "HELO", lines: (words) => [said(`HELO ${words}`), answered("250 mx.example.org")] },
  { name: "MAIL FROM", lines: (words) => [said(`MAIL FROM:<${words}>`), answered("250 ok")] },
  {
    name: "RCPT TO",
    lines: (words) => [...MAIL, said(`RCPT TO:<${words}>`), answered("553 sorry (#5.7.1)")],
  },
  { name: "a command", lines: (words) => [said(words), answered("502 unimplemented (#5.5.1)")] },
  {
    name: "a log-in",
    lines: (words) => [
      said("AUTH LOGIN"),
      answered("334 VXNlcm5hbWU6"),
      said(words),
      answered("535 authentication failed (#5.7.1)"),
    ],
  },
  { name: "a message", lines: (words) => [...MAIL, ...RCPT, ...DATA, said(words)] },
  {
    name: "a message, in pieces",
    lines: (words) => [
      ...[...MAIL, ...RCPT, ...DATA],
      `${LIAR.pid} < ${words.slice(0, 9)}+`,
      said(words.slice(9)),
    ],
  },
  {
    name: "a message that nobody answers, then more",
    lines: (words) => [...MAIL, ...RCPT, ...DATA, said("."), said(words)],
  },
];

/** The two names that strangers give a client: its reverse name, and its IDENT answer. */
export const NAMES: Place[] = [
  { name: "the reverse name", lines: (words) => [ok(safely(words), "")] },
  { name: "IDENT", lines: (words) => [ok("", safely(words))] },
];

export const TOLD: Place[] = [
  {
    name: "HELO, that chkuser logs",
    lines: (words) => [chkuser("a@example.com", words, "b@example.org")],
  },
  {
    name: "MAIL FROM, that chkuser logs",
    lines: (words) => [chkuser(words, "mail.example.com", "b@example.org")],
  },
  {
    name: "RCPT TO, that chkuser logs",
    lines: (words) => [chkuser("a@example.com", "mail.example.com", words)],
  },
  { name: "HELO, that qlog logs", lines: (words) => [qlog(words, "a@example.com")] },
  { name: "MAIL FROM, that qlog logs", lines: (words) => [qlog("mail.example.com", words)] },
  { name: "HELO, that qmail-smtpd logs", lines: (words) => [readFailed("a@example.com", words)] },
  { name: "MAIL FROM, that qmail-smtpd logs", lines: (words) => [readFailed(words, "x")] },
  {
    name: "HELO, that QMailToaster logs",
    lines: (words) => [
      `qmail-smtpd: spf-reject: HELO(${words}) from ${LIAR.ip}. MAILFROM:a@b.example`,
    ],
  },
  {
    name: "MAIL FROM, that QMailToaster logs",
    lines: (words) => [
      `qmail-smtpd: spf-reject: HELO(x) from ${LIAR.ip}. MAILFROM:${words}`,
      `qmail-smtpd: qq hard reject (no): MAILFROM:<${words}> RCPTTO:b@example.org`,
    ],
  },
  {
    name: "RCPT TO, that eMPF logs",
    lines: (words) => [
      `policy_check: remote a@example.com -> local ${words} (UNAUTHENTICATED SENDER)`,
      "policy_check: policy forbids transmission",
    ],
  },
  { name: "MAIL FROM, that simscan logs", lines: (words) => [simscan(words)] },
  {
    name: "the user's name, that smtp_auth logs",
    lines: (words) => [
      `smtp_auth[9]: FAILED: ${words} - password incorrect from x [${LIAR.ip}]`,
      `smtp_auth[9]: SMTP user ${words} : logged in from x [${LIAR.ip}]`,
    ],
  },
  {
    name: "MAIL FROM and RCPT TO, that Plesk's handlers log",
    lines: (words) => [
      "qmail-queue-handlers[7060]: Handlers Filter before-queue for qmail started ...",
      `qmail-queue-handlers[7060]: from=${words}`,
      `qmail-queue-handlers[7060]: to=${words}`,
    ],
  },
  {
    name: "the user's name, that dovecot's own log has",
    lines: (words) => [
      `imap-login: Info: Aborted login (auth failed, 1 attempts): user=<${words}>, method=PLAIN, rip=${LIAR.ip}, lip=192.0.2.10`,
    ],
  },
  {
    name: "the user's name, that courier logs",
    lines: (words) => [
      `imapd: IMAP connect from @ [${LIAR.ip}]checkmailpasswd: FAILED: ${words} - no such user from @ [${LIAR.ip}]ERR: LOGIN FAILED, ip=[${LIAR.ip}]`,
    ],
  },
  {
    name: "the subject, that qmail-scanner logs",
    lines: (words) => [
      `${SCANNED} +++ starting debugging for process 9 (ppid=${LIAR.pid}) by uid=81`,
      `${SCANNED} from="x <a@example.com>",subj="${words}", via SMTP from ${LIAR.ip}`,
    ],
  },
];

const SCANNED = "Mon, 09 Mar 2026 09:15:30 +0000:9:";

function ok(name: string, ident: string): string {
  return `tcpserver: ok ${LIAR.pid} mx.example.org:192.0.2.10:25 ${name}:${LIAR.ip}:${ident}:40000`;
}

function chkuser(sender: string, helo: string, recipient: string): string {
  const from = `from <${sender}|remoteinfo/auth:|chkuser-identify:>`;
  const remote = `remote <helo:${helo}|remotehostname:unknown|remotehostip:${LIAR.ip}>`;
  return `CHKUSER rejected rcpt: ${from} ${remote} rcpt <${recipient}> : not existing recipient`;
}

function qlog(helo: string, sender: string): string {
  const who = `localip=192.0.2.10 localport=25 remoteip=${LIAR.ip} remoteport=40000 remotehost=`;
  const what = `result=rejected code=553 reason=rcpthosts detail= helo=${helo} mailfrom=${sender}`;
  const rest = "rcptto=b@example.org relay=no rcpthosts=no size= authuser= authtype= encrypted=";
  return `qlogenvelope: ${what} ${rest} sslverified=no ${who} qp= pid=${LIAR.pid}`;
}

function readFailed(sender: string, helo: string): string {
  const why = "read failed (connection closed by the client before the quit cmd)";
  return `qmail-smtpd: ${why}: ${sender} from ${LIAR.ip} to b@example.org helo ${helo}`;
}

function simscan(sender: string): string {
  return `simscan:[${LIAR.pid}]:CLEAN (0.10/5.00):1.0s:hello:${LIAR.ip}:${sender}:b@example.org`;
}

/** The log, with `lines` in the middle of the liar's session, within that of the other. */
export function logWith(lines: string[], isNamed: boolean): string {
  return logLines(lines, isNamed)
    .map((line, i) => `${stamp(i)} ${line}\n`)
    .join("");
}

/** The same without stamps. */
export function logLines(lines: string[], isNamed: boolean): string[] {
  const server = (words: string) => `${VICTIM.pid} > ${words}\r `;
  const client = (words: string) => `${VICTIM.pid} < ${words}\r `;
  const begin = [
    "tcpserver: status: 1/10",
    `tcpserver: pid ${VICTIM.pid} from ${VICTIM.ip}`,
    `tcpserver: ok ${VICTIM.pid} mx.example.org:192.0.2.10:25 :${VICTIM.ip}::50000`,
    ...[server("220 mx.example.org ESMTP"), client("HELO honest.example.com")],
    ...[server("250 mx.example.org"), client("MAIL FROM:<good@example.com>")],
    ...[server("250 ok"), client("RCPT TO:<box@example.org>"), server("250 ok")],
    "tcpserver: status: 2/10",
    `tcpserver: pid ${LIAR.pid} from ${LIAR.ip}`,
    ...(isNamed ? [] : [ok("", "")]),
  ];
  const end = [
    ...[client("DATA"), server("354 go ahead"), client("hello"), client(".")],
    server(`250 ok 1773047831 qp ${VICTIM.qp}`),
    `tcpserver: end ${VICTIM.pid} status 0`,
    "tcpserver: status: 1/10",
    `tcpserver: end ${LIAR.pid} status 256`,
    "tcpserver: status: 0/10",
  ];
  return [...begin, ...lines, ...end];
}

/** A tenth of a second from one line to the next. */
export function stamp(index: number): string {
  const seconds = 0x400000006b000000n + BigInt(Math.floor(index / 10));
  const nanos = (index % 10) * 100_000_000;
  return `@${seconds.toString(16)}${nanos.toString(16).padStart(8, "0")}`;
}

export async function tellingOfLog(log: string | Buffer, keepLines: boolean): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-forging-"));
  try {
    const file = join(folder, "smtpd.log");
    writeFileSync(file, log);
    return await tellingOf([file], { keepLines });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
