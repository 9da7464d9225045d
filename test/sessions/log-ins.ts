/**
 * A made-up server on which people log in and strangers guess, told by the programs that one chooses; and
 * an account of what happened, which no log-reading code has seen.
 *
 *     smtpd/current   tcpserver; recordio, `auth:` lines and qlog, each if it is chosen
 *     maillog         vchkpw and dovecot in a syslog, whose stamps have no fractions
 *
 * Of an SMTP session all programs tell; of IMAP only dovecot. Sessions of one address overlap, a refusal
 * comes seconds after the password was checked, and who has logged in sends a mail.
 */

import { generator } from "../../src/chance.testing.ts";
import { tai64nLabel } from "../../src/time/tai64.ts";

export type Teller = "recordio" | "auth" | "qlog" | "vchkpw" | "dovecot";
export const TELLERS: readonly Teller[] = ["recordio", "auth", "qlog", "vchkpw", "dovecot"];

/** One try, as it happened. */
export interface Try {
  user: string;
  address: string;
  ok: boolean;
  protocol: "smtp" | "imap";
  mechanism: "PLAIN" | "LOGIN";
}

export interface Day {
  tries: Try[];
  /** Lines of each program, and of tcpserver, in the order in which they are written. */
  lines: { at: number; by: Teller | "tcpserver"; text: string }[];
}

const USERS = ["ann", "joe", "a b", "ceo", "Kim", "x_y"].map((name) => `${name}@example.net`);
const ADDRESSES = ["203.0.113.7", "203.0.113.8", "198.51.100.4"];
const GUESSER = "192.0.2.66";
const NOON = 1_790_000_000;

export function dayOf(seed: number): Day {
  const day: Day = { tries: [], lines: [] };
  const numbers = generator(seed);
  const random = (): number => numbers(1e6) / 1e6;
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  let pid = 1000;
  const someTry = (address: string, ok: boolean): Try => ({
    user: pick(USERS),
    address,
    ok,
    protocol: "smtp",
    mechanism: pick(["PLAIN", "LOGIN"]),
  });
  for (let i = 0; i < 12; i++) {
    const address = pick(ADDRESSES);
    const tries = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      someTry(address, false),
    );
    if (random() < 0.6) tries.push(someTry(address, true));
    smtp(day, pid++, NOON + random() * 60, tries, random);
  }
  for (let i = 0; i < 12; i++)
    smtp(
      day,
      pid++,
      NOON + 20 + random(),
      [{ ...someTry(GUESSER, false), user: USERS[3] as string }],
      random,
    );
  for (let i = 0; i < 6; i++) {
    const one: Try = { ...someTry(pick(ADDRESSES), random() < 0.5), protocol: "imap" };
    imap(day, i, NOON + random() * 60, one);
  }
  day.lines.sort((a, b) => a.at - b.at);
  return day;
}

/** The logs as the chosen programs write them. */
export function logsOf(
  { lines }: Day,
  tellers: readonly Teller[],
): { smtpd: string; maillog: string } {
  const smtpd: string[] = [];
  const maillog: string[] = [];
  for (const { at, by, text } of lines) {
    if (by !== "tcpserver" && !tellers.includes(by)) continue;
    if (by === "vchkpw" || by === "dovecot") maillog.push(`${syslogStamp(at)} mail ${text}\n`);
    else smtpd.push(`${label(at)} ${text}\n`);
  }
  return { smtpd: smtpd.join(""), maillog: maillog.join("") };
}

function smtp(day: Day, pid: number, from: number, tries: Try[], random: () => number): void {
  let at = from;
  const print = (by: Day["lines"][number]["by"], text: string): void => {
    at += 0.001;
    day.lines.push({ at, by, text });
  };
  const client = (said: string): void => print("recordio", `${pid} < ${said}\r `);
  const server = (said: string): void => print("recordio", `${pid} > ${said}\r `);
  const { address } = tries[0] as Try;
  print("tcpserver", `tcpserver: pid ${pid} from ${address}`);
  print("tcpserver", `tcpserver: ok ${pid} mail.example.net:192.0.2.25:587 :${address}::4000`);
  server("220 mail.example.net ESMTP");
  client("EHLO client.example");
  server("250-mail.example.net");
  server("250 AUTH LOGIN PLAIN");
  for (const one of tries) {
    const { user, ok, mechanism } = one;
    day.tries.push(one);
    at += random() * 2;
    sayAuth(one, client, server);
    const found = ok ? `(${mechanism}) login success` : "password fail";
    print("vchkpw", `vpopmail[${pid + 5000}]: vchkpw-submission: ${found} ${user}:${address}`);
    if (!ok) at += random() * 5;
    const result = `auth: auth-${ok ? "success" : "failed"} type=${mechanism} user=<${user}>`;
    print("auth", `qmail-smtpd[${pid}]: ${result}`);
    if (!ok) print("qlog", qlog("envelope", "rejected code=535 reason=authfailed", one, pid));
    server(ok ? "235 ok, go ahead (#2.0.0)" : "535 authentication failed (#5.7.1)");
  }
  const last = tries.at(-1) as Try;
  if (last.ok) {
    at += random() * 20;
    print("qlog", qlog("envelope", "accepted code=250 reason=rcptto", last, pid));
    print("qlog", qlog("received", "accepted code=250 reason=queueaccept", last, pid));
  }
  client("QUIT");
  server("221 mail.example.net");
  print("tcpserver", `tcpserver: end ${pid} status 0`);
}

type Say = (said: string) => void;

function sayAuth({ user, mechanism }: Try, client: Say, server: Say): void {
  if (mechanism === "PLAIN") {
    client(`AUTH PLAIN ${base64(`\0${user}\0secret`)}`);
    return;
  }
  client("AUTH LOGIN");
  server("334 VXNlcm5hbWU6");
  client(base64(user));
  server("334 UGFzc3dvcmQ6");
  client(base64("secret"));
}

/** qlog makes `_` of blanks. */
function qlog(
  kind: string,
  result: string,
  { user, address, ok, mechanism }: Try,
  pid: number,
): string {
  const mail = ok
    ? "mailfrom=a@example.net rcptto=b@example.com relay=yes"
    : "mailfrom= rcptto= relay=no";
  const who = `authuser=${user.replaceAll(" ", "_")} authtype=${mechanism.toLowerCase()}`;
  return `qlog${kind}: result=${result} detail= helo=client.example ${mail} rcpthosts= size= ${who} encrypted= sslverified=no localip=192.0.2.25 localport=587 remoteip=${address} remoteport=4000 remotehost= qp= pid=${pid}`;
}

function imap(day: Day, key: number, at: number, one: Try): void {
  const { user, address, ok, mechanism } = one;
  day.tries.push(one);
  const what = ok ? "Login" : "Disconnected (auth failed, 1 attempts in 2 secs)";
  const who = `user=<${user}>, method=${mechanism}, rip=${address}, lip=192.0.2.25, session=<k${key}>`;
  day.lines.push({ at, by: "dovecot", text: `dovecot: imap-login: ${what}: ${who}` });
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function label(at: number): string {
  const seconds = Math.floor(at);
  return tai64nLabel({ seconds, nanos: Math.floor((at - seconds) * 1e9) }, "daemontools");
}

/** `Sep 21 14:13:20` */
function syslogStamp(at: number): string {
  const [, day, month, , time] = new Date(at * 1000).toUTCString().split(/[ ,]+/);
  return `${month} ${day} ${time}`;
}
