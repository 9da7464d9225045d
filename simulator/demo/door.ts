/**
 * How the mail of the sample week came in, and what never did: the services smtpd, submission and
 * pop3d of mx1.example.net, each a tcpserver (tcpserver.ts).
 *
 * The queue is simulated first; each mail that it took from outside gets the session that brought
 * it, whose DATA ends at the moment at which the queue had it, with its qp. Around these are the
 * sessions that brought nothing: listed and greylisted clients, guessed passwords, POP3.
 *
 *     smtpd       rblsmtpd, recordio, qmail-smtpd with the greylisting plug-in of M. Mausz
 *     submission  qmail-smtpd of sagredo's patches: `auth:`, `qlogenvelope`, `qlogreceived`
 *     pop3d       qmail-popup and qmail-pop3d, which say nothing themselves
 *
 * DoorTruth is counted from what was decided, not from the lines.
 */

import type { Pids } from "../pids.ts";
import { logIn, qlog } from "../qlog.ts";
import type { QueuedMail } from "../qmail-send.ts";
import { oneOf, type Random, seededRandom, shareOf, wholeBelow } from "../random.ts";
import { type Client, EOF, Talk } from "../talk.ts";
import { type Connection, serve } from "../tcpserver.ts";
import { addressOf } from "../world.ts";
import {
  clock,
  FAR_DOMAINS,
  GUESSED_AT,
  LOG_BEGIN,
  LOG_END,
  MIDNIGHT,
  NAMES,
  OWN_DOMAINS,
  SMTP,
  STOLEN,
} from "./plan.ts";

export interface DoorTruth {
  /** Connections by what became of them; those that began before the log or outlast it too. */
  sessions: Record<Fate, number>;
  /** Mails that were taken. */
  messages: number;
  /** Log-ins that the service itself logs. */
  auth: { ok: number; failed: number };
}

/** What a connection came to: its first mail, or the first thing that was refused. */
type Fate = "accepted" | "denied" | "listed" | "greylisted" | "relaying" | "failed" | "nothing";

export type DoorName = "smtpd" | "submission" | "pop3d";

/** [qp, when the queue had it in microseconds, service, pid of the session]. */
export type Brought = [number, number, DoorName, number];

export interface DemoDoor {
  logs: Record<DoorName, Buffer>;
  truth: Record<DoorName, DoorTruth>;
  brought: Brought[];
}

const MICROS = 1e6;

export function demoDoor(mails: readonly QueuedMail[], pids: Pids): DemoDoor {
  const random = seededRandom(20_261_113);
  const doors = { smtpd: new Door(40), submission: new Door(40), pop3d: new Door(30) };
  const house: House = { random, pids, brought: [] };
  const outside = mails.filter(({ envelope }) => envelope.uid === SMTP);
  for (const mail of outside) {
    if (!isOurs(mail.envelope.sender)) deliver(doors.smtpd, house, mail);
    else if (mail.envelope.sender !== STOLEN) submit(doors.submission, house, [mail]);
  }
  for (const run of runsOf(outside.filter(({ envelope }) => envelope.sender === STOLEN)))
    submit(doors.submission, house, run);
  turnAway(doors.smtpd, house);
  guess(doors.submission, house);
  mistype(doors.submission, house);
  collect(doors.pop3d, house);
  return {
    logs: {
      smtpd: doors.smtpd.log(1),
      submission: doors.submission.log(2),
      pop3d: doors.pop3d.log(3),
    },
    truth: {
      smtpd: doors.smtpd.truth,
      submission: doors.submission.truth,
      pop3d: doors.pop3d.truth,
    },
    brought: house.brought.toSorted(([, a], [, b]) => a - b),
  };
}

/** What all services share. */
interface House {
  random: Random;
  pids: Pids;
  brought: Brought[];
}

/** A service: its connections, and what they came to. */
class Door {
  readonly truth: DoorTruth = {
    sessions: {
      accepted: 0,
      denied: 0,
      listed: 0,
      greylisted: 0,
      relaying: 0,
      failed: 0,
      nothing: 0,
    },
    messages: 0,
    auth: { ok: 0, failed: 0 },
  };
  readonly #limit: number;
  readonly #connections: Connection[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(fate: Fate, connection: Connection, logIns = { ok: 0, failed: 0 }): void {
    if (connection.end < LOG_BEGIN * MICROS || connection.at >= LOG_END * MICROS) return;
    this.truth.sessions[fate]++;
    this.truth.auth.ok += logIns.ok;
    this.truth.auth.failed += logIns.failed;
    this.#connections.push(connection);
  }

  log(seed: number): Buffer {
    return serve({
      seed,
      from: LOG_BEGIN * MICROS,
      until: LOG_END * MICROS,
      limit: this.#limit,
      connections: this.#connections,
    });
  }
}

// ---- smtpd: mail from outside

const HOST = "mx1.example.net";
/** Of senders, so many are new to the greylister. */
const SHARE_OF_NEW = 0.12;

/** A server brings a mail, at its first try or after the greylister made it wait. */
function deliver(door: Door, house: House, mail: QueuedMail): void {
  const { random, pids } = house;
  const { sender, recipients } = mail.envelope;
  const from = serverOf(sender, random);
  if (sender !== "" && random() < SHARE_OF_NEW) {
    const first = mail.at - (310 + random() * random() * 2400) * MICROS;
    greylist(door, house, from, sender, recipients, first);
  }
  const talk = greet(from, random);
  const envelope = [`MAIL FROM:<${sender}>`, ...recipients.map((to) => `RCPT TO:<${to}>`), "DATA"];
  const isPipelining = random() < 0.4;
  if (isPipelining) talk.client(...envelope);
  for (const command of envelope) {
    if (!isPipelining) talk.client(command);
    const to = /^RCPT TO:<(.*)>/.exec(command)?.[1];
    if (to)
      talk.print(`${plugin(from, sender, to)} exists (id=${knownAs(sender, to)}) - accepting`);
    if (command !== "DATA") talk.server("250 ok");
  }
  talk.server("354 go ahead");
  talk.client(...letter(from, mail), ".");
  talk.wait(0.02 + random() * 0.1);
  talk.reach(mail.at + 900);
  talk.server(`250 ok ${Math.floor(mail.at / MICROS)} qp ${mail.qp}`);
  const connection = quit(talk, pids);
  door.add("accepted", connection);
  bring(door, house, mail, "smtpd", connection);
}

function bring(
  door: Door,
  { brought }: House,
  { qp, at }: QueuedMail,
  service: DoorName,
  { pid }: Connection,
): void {
  if (at < LOG_BEGIN * MICROS) return;
  door.truth.messages++;
  brought.push([qp, at, service, pid]);
}

/** The first words, of which rblsmtpd says nothing and recordio all. */
function greet(from: Client, random: Random): Talk {
  const talk = new Talk(from, 25, random);
  talk.ok();
  talk.wait(0.02 + random() * 0.2);
  talk.server(`220 ${HOST} ESMTP`);
  talk.client(`EHLO ${from.helo}`);
  talk.server(`250-${HOST}`, "250-PIPELINING", "250 8BITMIME");
  return talk;
}

function quit(talk: Talk, pids: Pids): Connection {
  talk.client("QUIT");
  talk.server(`221 ${HOST}`);
  return talk.end(pids, 0, EOF);
}

function greylist(
  door: Door,
  { random, pids }: House,
  from: Client,
  sender: string,
  recipients: readonly string[],
  at: number,
): void {
  const talk = greet(from, random);
  talk.reach(at);
  talk.client(`MAIL FROM:<${sender}>`);
  talk.server("250 ok");
  for (const to of recipients) {
    talk.client(`RCPT TO:<${to}>`);
    talk.print(`${plugin(from, sender, to)} doesn't exist. - temp. rejecting`);
    talk.server("451 temporary failure (#4.3.0)");
  }
  door.add("greylisted", quit(talk, pids));
}

function plugin({ ip }: Client, sender: string, recipient: string): string {
  return `greylisting: ${ip} (${sender} -> ${recipient})`;
}

/** The row in the plug-in's table. */
function knownAs(sender: string, recipient: string): number {
  return 1000 + Math.floor(shareOf(`${sender} ${recipient}`) * 90_000);
}

// ---- smtpd: who is turned away

/** Connections in a day; on the days before, a fiftieth. */
const LISTED = 150;
const STRANGE = 55;
const RELAYING = 24;
const DENIED = 7;
const VANISHING = 9;

function turnAway(door: Door, house: House): void {
  const { random, pids } = house;
  for (const at of moments(LISTED, random)) list(door, house, listedClient(random), at);
  for (const at of moments(STRANGE, random)) {
    const to = `${oneOf(random, ["info", "sales", "office", "k.maier"])}@${oneOf(random, OWN_DOMAINS)}`;
    const sender = `${oneOf(random, NAMES)}${wholeBelow(random, 90)}@mail${wholeBelow(random, 40)}.vendor.test`;
    greylist(door, house, strangeClient(random), sender, [to], at);
  }
  for (const at of moments(RELAYING, random)) {
    const talk = greet(strangeClient(random), random);
    talk.reach(at);
    talk.client(`MAIL FROM:<test${wholeBelow(random, 99)}@vendor.test>`);
    talk.server("250 ok");
    talk.client("RCPT TO:<relaytest@freemail.test>");
    talk.server("553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)");
    door.add("relaying", quit(talk, pids));
  }
  for (const at of moments(DENIED, random)) {
    const talk = new Talk({ ip: "203.0.113.250", name: "", helo: "" }, 25, random);
    talk.reach(at);
    talk.ok("deny");
    door.add("denied", talk.end(pids, 25_600));
  }
  for (const at of moments(VANISHING, random)) {
    const talk = greet(strangeClient(random), random);
    talk.reach(at);
    talk.wait(0.5 + random() * 20);
    for (const line of EOF) talk.print(line);
    door.add("nothing", talk.end(pids, 256));
  }
  monitor(door, house);
  // The one of the manual: an order that did not come in.
  const vendor = { ip: "203.0.113.40", name: "mail.vendor.test", helo: "mail.vendor.test" };
  const order = ["orders@vendor.test", ["sales@shop.example"]] as const;
  greylist(door, house, vendor, ...order, clock(10, 41, 12) * MICROS);
  list(door, house, vendor, clock(15, 3, 55) * MICROS);
}

function list(door: Door, { random, pids }: House, from: Client, at: number): void {
  const talk = new Talk(from, 25, random);
  talk.reach(at);
  talk.ok();
  talk.wait(0.05 + random() * 0.4);
  talk.print(`rblsmtpd: ${from.ip} pid {pid}: 451 https://zen.dnsbl.example/query/ip/${from.ip}`);
  talk.wait(0.3 + random() * 3);
  door.add("listed", talk.end(pids, 0));
}

/** A program that looks every half hour whether the port answers. */
function monitor(door: Door, { random, pids }: House): void {
  const from = { ip: "192.0.2.30", name: "monitor.example.net", helo: "monitor.example.net" };
  for (let at = MIDNIGHT + 61; at < LOG_END; at += 1800) {
    const talk = greet(from, random);
    talk.reach(at * MICROS);
    door.add("nothing", quit(talk, pids));
  }
}

// ---- submission

/** One client hands in some mails, one after the other. */
function submit(door: Door, house: House, mails: QueuedMail[]): void {
  const { random, pids } = house;
  const { sender } = (mails[0] as QueuedMail).envelope;
  const from = sender === STOLEN ? botnet(random) : ownClient(sender);
  const talk = new Talk(from, 587, random);
  talk.ok();
  talk.wait(0.2 + random() * 0.5);
  logIn(talk, sender, true);
  for (const mail of mails) {
    const { recipients, bytes } = mail.envelope;
    talk.wait(0.05 + random() * 0.1);
    for (const to of recipients) {
      const isLocal = isOurs(to);
      talk.wait(0.01 + random() * 0.03);
      talk.print(
        qlog(talk, "qlogenvelope", {
          reason: "rcptto",
          detail: isLocal ? "chkuser" : "chkuserrelay",
          mailfrom: sender,
          rcptto: to,
          relay: "yes",
          rcpthosts: isLocal ? "yes" : "no",
          size: "",
          authuser: sender,
        }),
      );
    }
    talk.wait(0.1 + random() * 0.3 + bytes / 9e6);
    talk.reach(mail.at + 900);
    talk.print(
      qlog(talk, "qlogreceived", {
        reason: "queueaccept",
        mailfrom: sender,
        rcptto: recipients.join(","),
        relay: "yes",
        size: String(bytes - receivedBytes(from, mail)),
        authuser: sender,
        qp: String(mail.qp),
      }),
    );
  }
  talk.wait(0.05 + random() * 0.1);
  const connection = talk.end(pids, 0);
  door.add("accepted", connection, { ok: 1, failed: 0 });
  for (const mail of mails) bring(door, house, mail, "submission", connection);
}

/** Mails that follow each other closely enough for one connection; at most a dozen. */
function runsOf(mails: readonly QueuedMail[]): QueuedMail[][] {
  const runs: QueuedMail[][] = [];
  for (const mail of mails) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && run.length < 12 && mail.at - before.at < 40 * MICROS) run.push(mail);
    else runs.push([mail]);
  }
  return runs;
}

// ---- passwords

/** Names that the guesser tries before the one that he gets in by. */
const TRIED = [
  "info@shop.example",
  "sales@shop.example",
  "admin@shop.example",
  "office@club.example",
  "carla@example.net",
  "test@example.net",
];
const TRIES = 213;
const TRIES_IN_A_CONNECTION = 3;
const GUESSER: Client = { ip: "203.0.113.66", name: "", helo: "[127.0.0.1]" };

/** Three tries a connection, for thirteen minutes; then one password is right. */
function guess(door: Door, house: House): void {
  const { random, pids } = house;
  const connections = TRIES / TRIES_IN_A_CONNECTION;
  const every = 11;
  for (let n = 0; n < connections; n++) {
    const talk = new Talk(GUESSER, 587, random);
    talk.reach((GUESSED_AT - (connections - n) * every + random() * 3) * MICROS);
    talk.ok();
    for (let i = 0; i < TRIES_IN_A_CONNECTION; i++) {
      talk.wait(0.9 + random() * 0.6);
      logIn(talk, n % 3 === 2 ? STOLEN : oneOf(random, TRIED), false);
    }
    door.add("failed", talk.end(pids, 256), { ok: 0, failed: TRIES_IN_A_CONNECTION });
  }
  const talk = new Talk(GUESSER, 587, random);
  talk.ok();
  talk.wait(0.8);
  talk.reach(GUESSED_AT * MICROS);
  logIn(talk, STOLEN, true);
  door.add("nothing", talk.end(pids, 0), { ok: 1, failed: 0 });
}

/** People who type their password wrong, and right a minute later. */
function mistype(door: Door, house: House): void {
  const { random, pids } = house;
  for (const [at, user, tries] of [
    [clock(8, 12, 40), "b.lang@shop.example", 2],
    [clock(13, 51, 9), "wanda@example.net", 1],
    [clock(19, 20, 33), "emma@club.example", 3],
  ] as const) {
    for (let n = 0; n <= tries; n++) {
      const talk = new Talk(ownClient(user), 587, random);
      talk.reach((at + n * 25) * MICROS);
      talk.ok();
      talk.wait(0.6);
      const isRight = n === tries;
      logIn(talk, user, isRight);
      talk.wait(0.4);
      const logIns = { ok: Number(isRight), failed: Number(!isRight) };
      door.add(isRight ? "nothing" : "failed", talk.end(pids, 0), logIns);
    }
  }
}

// ---- pop3d

/** Mail programs that look every so many seconds. */
const MAILBOXES = [
  { user: "greta@example.net", every: 1800 },
  { user: "h.vogel@club.example", every: 2400 },
  { user: "t.wolf@shop.example", every: 3000 },
  { user: "paula@example.net", every: 5400 },
];
const POP3_GUESSER: Client = { ip: "203.0.113.91", name: "", helo: "" };

/** qmail-popup ends with 1 after a wrong password; nothing else tells of it. */
function collect(door: Door, { random, pids }: House): void {
  const look = (from: Client, at: number, isRight: boolean): void => {
    const talk = new Talk(from, 110, random);
    talk.reach(at * MICROS);
    talk.ok();
    talk.wait(isRight ? 0.2 + random() * 2 : 0.3 + random());
    door.add(isRight ? "nothing" : "failed", talk.end(pids, isRight ? 0 : 256));
  };
  for (const { user, every } of MAILBOXES) {
    for (let at = clock(6, 40) + wholeBelow(random, every); at < clock(22, 30); at += every)
      look(ownClient(user), at + random() * 4, true);
    for (let day = 1; day <= 6; day++)
      look(ownClient(user), clock(8, 0) - day * 86_400 + random() * 3600, true);
  }
  for (let n = 0; n < 40; n++) look(POP3_GUESSER, clock(4, 17) + n * 7 + random() * 3, false);
}

// ---- letters

const PHRASES = [
  "thank you for the papers, we shall look at them next week",
  "please find the minutes of the last meeting below",
  "the delivery will be with you on Tuesday before noon",
  "kind regards",
  "",
  "could you send the figures of October once more?",
  "+49 30 5550 1 + 49 30 5550 2",
  "starting delivery 1: msg 2 to local x@example.org",
];

/** Header and text, as many bytes as the queue counted less the Received lines. */
function letter(from: Client, mail: QueuedMail): string[] {
  const { sender, recipients, bytes } = mail.envelope;
  const lines = [
    `From: <${sender || `MAILER-DAEMON@${from.helo}`}>`,
    `To: <${recipients[0]}>`,
    `Subject: ${sender === "" ? "failure notice" : "our talk of last week"}`,
    `Message-ID: <${Math.floor(mail.at / 1000).toString(36)}.${mail.qp}@${from.helo}>`,
    "",
  ];
  let left = bytes - receivedBytes(from, mail) - sum(lines.map(stored));
  for (let n = Math.floor(mail.at / 1000); left > 0; n++) {
    const phrase = PHRASES[n % PHRASES.length] as string;
    const line = stored(phrase) <= left ? phrase : "-".repeat(left - 1);
    lines.push(line);
    left -= stored(line);
  }
  return lines;
}

/** A line and its newline. */
function stored(line: string): number {
  return line.length + 1;
}

/** What qmail-smtpd and qmail-queue put before a mail. */
function receivedBytes({ ip, name, helo }: Client, { qp, envelope }: QueuedMail): number {
  const date = "18 Nov 2026 23:00:00 -0000";
  return (
    `Received: (qmail ${qp} invoked by uid ${envelope.uid}); ${date}\n`.length +
    `Received: from ${name || "unknown"} (HELO ${helo}) (${ip})\n`.length +
    `  by ${HOST} with ESMTP; ${date}\n`.length
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

// ---- clients

function isOurs(address: string): boolean {
  const domain = domainOf(address);
  return domain === HOST || OWN_DOMAINS.includes(domain);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** A bounce comes from anywhere. */
function serverOf(sender: string, random: Random): Client {
  const domain = domainOf(sender) || oneOf(random, FAR_DOMAINS);
  return { ip: addressOf(domain), name: `mail.${domain}`, helo: `mail.${domain}` };
}

/** The shop sits behind one address; the others write from home. */
function ownClient(user: string): Client {
  if (domainOf(user) === "shop.example")
    return { ip: "192.0.2.130", name: "office.shop.example", helo: "[192.168.1.4]" };
  const host = 140 + Math.floor(shareOf(`home of ${user}`) * 100);
  return { ip: `192.0.2.${host}`, name: `dsl-${host}.isp.example`, helo: "[192.168.178.20]" };
}

/** Who uses the stolen password: hosts all over the world. */
function botnet(random: Random): Client {
  const ip = oneOf(random, [
    "203.0.113.70",
    "203.0.113.99",
    "203.0.113.144",
    "203.0.113.222",
    "198.51.100.9",
    "198.51.100.180",
  ]);
  return { ip, name: "", helo: `[${ip}]` };
}

function listedClient(random: Random): Client {
  const host = 160 + wholeBelow(random, 25);
  return { ip: `198.51.100.${host}`, name: random() < 0.5 ? "" : `host${host}.isp.test`, helo: "" };
}

function strangeClient(random: Random): Client {
  const host = 100 + wholeBelow(random, 25);
  return {
    ip: `198.51.100.${host}`,
    name: random() < 0.4 ? "" : `host${host}.isp.test`,
    helo: `host${host}.isp.test`,
  };
}

/** So many moments of the last day, and a fiftieth on each of the others; Unix microseconds. */
function moments(inADay: number, random: Random): number[] {
  const made: number[] = [];
  for (let day = LOG_BEGIN; day < LOG_END; day += 86_400) {
    const count = day === MIDNIGHT ? inADay : Math.round(inADay / 50);
    for (let n = 0; n < count; n++) made.push((day + random() * 86_400) * MICROS);
  }
  return made;
}
