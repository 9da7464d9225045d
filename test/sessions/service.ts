/**
 * The log of a service, as tcpserver, rblsmtpd and recordio write it, with sessions of all kinds that
 * clients and servers make of them, many at a time.
 *
 * Two sessions of one shape differ only in what they name and in what the server answers.
 */

import { generator, type Random } from "../../src/chance.testing.ts";
import { tai64nLabel } from "../../src/time/tai64.ts";

const BEGIN = 1_800_000_000;
const AT_ONE_TIME = 6;

/** Lines with their labels; the same for the same seed. `shapes`: of sessions, at most. */
export function serviceLog(seed: number, sessions: number, shapes = sessions): string[] {
  const random = generator(seed);
  const lines: string[] = [];
  let micros = 0;
  const print = (text: string): void => {
    const instant = { seconds: BEGIN + Math.floor(micros / 1e6), nanos: (micros % 1e6) * 1000 };
    lines.push(`${tai64nLabel(instant, "daemontools")} ${text}`);
  };
  const open: string[][] = [];
  let left = sessions;
  while (left > 0 || open.length > 0) {
    if (left > 0 && open.length < AT_ONE_TIME && random(3) === 0) {
      left--;
      print(`tcpserver: status: ${open.length + 1}/${AT_ONE_TIME}`);
      // Few pids, so that they are used again soon.
      const shape = generator(seed * 1000 + random(shapes));
      open.push(session(shape, random, 100 + random(40)));
    }
    const one = random(Math.max(1, open.length));
    const session_ = open[one];
    const line = session_?.shift();
    if (line !== undefined) print(line);
    if (session_?.length === 0) open.splice(one, 1);
    micros += wait(random);
  }
  return lines;
}

function wait(random: Random): number {
  const how = random(1000);
  if (how < 5) return (1_900 + random(200)) * 1000;
  if (how === 5) return (21_590 + random(20)) * 1e6;
  return random(4) * random(300_000);
}

/** All lines of one, in their order. */
function session(shape: Random, random: Random, pid: number): string[] {
  const ip = random(8) === 0 ? `2001:db8::${random(9)}` : `192.0.2.${1 + random(250)}`;
  const lines = [`tcpserver: pid ${pid} from ${ip}`];
  const local = `mx.example.org:192.0.2.10:${pick(shape, ["25", "25", "25", "587", "110", ""])}`;
  const name = seldom(random, "a:b") ?? pick(random, ["", "mail.example.com"]);
  const ident = seldom(random, "x:y") ?? seldom(random, "me") ?? "";
  const remote = `${name}:${ip}:${ident}:${random(20) === 0 ? "" : 1024 + random(9)}`;
  if (shape(12) === 0) {
    const denied = `tcpserver: deny ${pid} ${local} ${remote}`;
    return [...lines, denied, `tcpserver: end ${pid} status 25600`];
  }
  lines.push(`tcpserver: ok ${pid} ${local} ${remote}`);
  if (shape(10) === 0) lines.push(`rblsmtpd: ${ip} pid ${pid}: ${pick(random, LISTINGS)}`);
  if (random(25) === 0) lines.push(pick(random, oddLines(pid, ip)));
  lines.push(...dialogue(shape, random).map((said) => `${pid} ${said}`));
  const gone = [`${pid} < [EOF]`, `${pid} > [EOF]`].slice(shape(3));
  const end = shape(15) === 0 ? [] : [`tcpserver: end ${pid} status ${pick(random, ENDS)}`];
  return shape(2) === 0 ? [...lines, ...end, ...gone] : [...lines, ...gone, ...end];
}

const LISTINGS = [
  "451 http://www.example.org/lookup?192.0.2.7",
  "451 http://www.example.org/lookup?192.0.2.8",
  "553 you are listed",
  "451 listed\tby us",
  "55 odd",
];

/** Lines of other programs, with a pid, with an address, with neither. */
function oddLines(pid: number, ip: string): string[] {
  return [
    `qmail-smtpd: pid ${pid} hostname mail.example.com ip ${ip}`,
    `spamdyke[${pid}]: DENIED_RBL_MATCH from: a@example.com to: b@example.org origin_ip: ${ip} origin_rdns: (unknown) auth: (unknown) encryption: (none) reason: x`,
    `CHKUSER accepted rcpt: from <a@example.com::> remote <mail:unknown:${ip}> rcpt <b@example.org> : found existing recipient`,
    "sslserver: fatal: unable to accept TLS",
    "tcpserver: warning: dropping connection, unable to fork: temporary failure",
    "nobody knows what this is",
    "recordio: fatal: unable to fork: temporary failure",
  ];
}

const ENDS = ["0", "0", "0", "0", "0", "0", "256", "15", "28416", "11"];

/** What is said, mostly in turns, sometimes several commands at once. */
function dialogue(shape: Random, random: Random): string[] {
  const said: string[] = [];
  const greeting = shape(25);
  if (greeting === 0) said.push(server(pick(random, ["554 go away", "421 too many connections"])));
  else if (greeting > 1) said.push(server("220 mx.example.org ESMTP"));
  const steps = shape(3) === 0 ? STEPS : ORDINARY;
  for (let i = shape(5); i >= 0; i--) said.push(...pick(shape, steps)(shape, random));
  if (shape(4) > 0) said.push(client("QUIT"), server("221 mx.example.org"));
  return said;
}

function client(text: string): string {
  return `< ${text}\r `;
}

function server(text: string): string {
  return `> ${text}\r `;
}

type StepOf = (shape: Random, random: Random) => string[];

/** One may pass for the end of a message. */
const FLUSHED = ["250 flushed", "250 flushed", "250 flushed", "250 ok 1800000000 qp 7 by mx"];

const ORDINARY: StepOf[] = [
  hello,
  mail,
  mail,
  (_, random) => [client("RSET"), server(pick(random, FLUSHED))],
];

const STEPS: StepOf[] = [
  ...ORDINARY,
  () => [client("NOOP"), server("250 ok")],
  () => [client("VRFY joe"), server("252 send some mail")],
  () => [client("AUTH PLAIN AGpvZQBzZWNyZXQ="), server("235 ok, go ahead")],
  () => [
    ...[client("AUTH LOGIN"), server("334 VXNlcm5hbWU6")],
    ...[client("am9l"), server("535 authentication failed")],
  ],
  () => [client("STARTTLS"), server("220 ready")],
  () => [client("BDAT 6 LAST"), client("hello"), server("250 ok 1800000000 qp 7")],
  () => [server("451 timeout (#4.4.2)")],
  () => [client(".")],
  () => [server("250 ok 1800000000 qp 12")],
  () => [client("DATA"), server("503 MAIL first (#5.5.1)")],
];

function hello(shape: Random, random: Random): string[] {
  if (shape(3) === 0) return [client("HELO mail.example.com"), server("250 mx.example.org")];
  const first = pick(random, ["250-mx.example.org", "250-mx.example.org, with a blacklist"]);
  const last = shape(9) === 0 ? pick(random, ["550 no", "501 no"]) : "250 8BITMIME";
  return [client("EHLO mail.example.com"), server(first), server("250-PIPELINING"), server(last)];
}

/** Some are one and the same. */
const SENDERS = [
  "a@example.com",
  "a@example.com",
  "b@example.com",
  "",
  '"a"@example.com',
  "@r:c@d",
];
const RECIPIENTS = ["x@example.org", "y@example.org", "z@example.net", "a@example.com"];
const REFUSALS = [
  "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
  "550 sorry, no mailbox here by that name (#5.1.1)",
  "550 sorry, no mailbox here by that name. (#5.1.1)",
  "451 temporary failure (#4.3.0)",
  "452 busy",
  "421 timeout (#4.4.2)",
  "503 MAIL first (#5.5.1)",
];

function mail(shape: Random, random: Random): string[] {
  const size = random(4) === 0 ? " SIZE=2900" : "";
  const verb = seldom(random, "MAIL FROM: ") ?? pick(random, ["MAIL FROM:", "mail from:"]);
  const asked = [client(`${verb}<${address(random, SENDERS)}>${size}`)];
  const answers = [server(shape(12) === 0 ? refusal(random) : "250 ok")];
  for (let i = shape(4); i >= 0; i--) {
    asked.push(client(`RCPT TO:<${address(random, RECIPIENTS)}>`));
    answers.push(server(shape(3) === 0 ? refusal(random) : "250 ok"));
  }
  asked.push(client("DATA"));
  const isTaken = shape(8) > 0;
  answers.push(server(isTaken ? "354 go ahead" : refusal(random)));
  const isAtOnce = shape(3) === 0;
  const begun = asked.flatMap((line, i) => [line, answers[i] ?? ""]);
  const said = isAtOnce ? [...asked, ...answers] : begun;
  if (!isTaken) return said;
  const taken = [`250 ok 1800000000 qp ${1000 + random(50)}`, "250 ok", "250 OK queued as qp 5"];
  const last = shape(6) === 0 ? refusal(random) : pick(random, taken);
  return [...said, ...body(shape, random), ...(shape(30) ? [client(".")] : []), server(last)];
}

/** One of a few, in one of the ways in which one can be written. */
function address(random: Random, known: readonly string[]): string {
  const plain = pick(random, known);
  return seldom(random, `@relay.example.com:${plain}`) ?? seldom(random, `\\${plain}`) ?? plain;
}

/** Most servers say the same again and again. */
function refusal(random: Random): string {
  return seldom(random, pick(random, REFUSALS)) ?? pick(random, REFUSALS.slice(0, 3));
}

/** Of a message: in pieces, looking like something else, without an end of its own. */
const BODY_LINES = [
  ["< Subject: hello\r "],
  ["< \r "],
  ["< a line in pie+", "< ces, three +", "< of them\r "],
  ["< 250 ok 1800000000 qp 5\r "],
  ["< MAIL FROM:<not@a.command.example>\r "],
  ["< tcpserver: end 100 status 0\r "],
  ["< ..\r "],
  ["< .\r+", "<  "],
  ["< .+", "< x\r "],
  ["< +", "< .\r "],
  ["< caf\xe9\r "],
  ["< \r\r "],
  ["< .\r\r "],
  ["< without the blank"],
  ["< [EOF]\r "],
  ["<"],
];

function body(shape: Random, random: Random): string[] {
  const isPlain = shape(6) > 0;
  return Array.from({ length: random(6) }).flatMap(
    () => BODY_LINES[random(isPlain ? 7 : BODY_LINES.length)] ?? [],
  );
}

function seldom(random: Random, choice: string): string | undefined {
  return random(20) === 0 ? choice : undefined;
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random(choices.length)] as T;
}
