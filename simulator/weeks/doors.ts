/**
 * The services smtpd and submission of the house: each mail that the queue took from outside or by
 * a log-in gets its session, and passwords that were wrong get theirs.
 *
 *     qlog      qmail-smtpd with the patches of sagredo: `auth:`, `qlogenvelope`, `qlogreceived`
 *     spamdyke  stands before a qmail-smtpd that says nothing: a line for each recipient
 */
import type { Pids } from "../pids.ts";
import { logIn, qlog } from "../qlog.ts";
import type { QueuedMail } from "../qmail-send.ts";
import type { Random } from "../random.ts";
import { type Client, Talk } from "../talk.ts";
import { type Connection, serve } from "../tcpserver.ts";
import { addressOf } from "../world.ts";
import type { HandedIn } from "./handed-in.ts";
import { domainOf, farDomain } from "./house.ts";
import type { Guess } from "./look-alikes.ts";

export type DoorStyle = "qlog" | "spamdyke";

export interface Visits {
  style: DoorStyle;
  random: Random;
  pids: Pids;
  /** Unix seconds. */
  begin: number;
  end: number;
  mails: readonly QueuedMail[];
  /** Log-ins that failed, and those that were right but brought nothing. */
  guesses: readonly Guess[];
  tried: readonly Guess[];
}

const MICROS = 1e6;
const MOST_MAILS_IN_A_ROW = 12;
const SAME_VISIT_MICROS = 30 * MICROS;

export function doorsOf(visits: Visits): { smtpd: Buffer; submission: Buffer } {
  const { mails } = visits;
  const outside = mails.filter((mail) => byOf(mail) === "outside");
  const runs = runsOf(mails.filter((mail) => typeof byOf(mail) === "object"));
  return {
    smtpd: logOf(
      visits,
      7,
      outside.map((mail) => visit(visits, clientFor(visits, mail), undefined, [mail])),
    ),
    submission: logOf(visits, 8, [
      ...runs.map(({ by, mails: ofRun }) => visit(visits, by.from, by.user, ofRun)),
      ...visits.guesses.map((guess) => justLogIn(visits, guess, false)),
      ...visits.tried.map((guess) => justLogIn(visits, guess, true)),
    ]),
  };
}

function logOf({ begin, end }: Visits, seed: number, connections: Connection[]): Buffer {
  return serve({ seed, from: begin * MICROS, until: end * MICROS, limit: 100, connections });
}

function byOf({ envelope }: QueuedMail): HandedIn["by"] {
  return (envelope as HandedIn).by;
}

interface Submissions {
  by: { user: string; from: Client };
  mails: QueuedMail[];
}

/** What one user hands in from one host, one mail soon after the other, is one connection. */
function runsOf(mails: readonly QueuedMail[]): Submissions[] {
  const runs: Submissions[] = [];
  const last = new Map<string, Submissions>();
  for (const mail of mails) {
    const by = byOf(mail) as Submissions["by"];
    const who = `${by.user} ${by.from.ip}`;
    const run = last.get(who);
    const before = run?.mails.at(-1)?.at ?? 0;
    if (run && run.mails.length < MOST_MAILS_IN_A_ROW && mail.at - before < SAME_VISIT_MICROS) {
      run.mails.push(mail);
      continue;
    }
    const begun = { by, mails: [mail] };
    last.set(who, begun);
    runs.push(begun);
  }
  return runs;
}

function visit(
  { style, random, pids }: Visits,
  from: Client,
  user: string | undefined,
  mails: readonly QueuedMail[],
): Connection {
  const talk = new Talk(from, user === undefined ? 25 : 587, random);
  talk.ok();
  talk.wait(0.2 + random() * 0.4);
  if (user !== undefined && style === "qlog") logIn(talk, user, true);
  for (const mail of mails) {
    talk.wait(0.05 + random() * 0.1);
    if (style === "qlog") tellByQlog(talk, mail, user);
    else tellBySpamdyke(talk, mail, user);
  }
  talk.wait(0.05);
  return talk.end(pids, 0);
}

function tellByQlog(talk: Talk, { at, qp, envelope }: QueuedMail, user: string | undefined): void {
  const { sender, recipients, bytes } = envelope;
  talk.reach(at + 900);
  talk.print(
    qlog(talk, "qlogreceived", {
      reason: "queueaccept",
      mailfrom: sender,
      rcptto: recipients.join(","),
      relay: user === undefined ? "no" : "yes",
      size: String(bytes - 150),
      authuser: user ?? "",
      ...(user === undefined && { authtype: "", localport: "25" }),
      qp: String(qp),
    }),
  );
}

/** Its reason is the reply of qmail-smtpd, which it knows only when the mail is through. */
function tellBySpamdyke(
  talk: Talk,
  { at, qp, envelope }: QueuedMail,
  user: string | undefined,
): void {
  talk.reach(at + 900);
  const { ip, name } = talk.from;
  for (const to of envelope.recipients)
    talk.print(
      `spamdyke[{pid}]: ALLOWED from: ${envelope.sender || "(unknown)"} to: ${to} origin_ip: ${ip} origin_rdns: ${name || "(unknown)"} auth: ${user ?? "(unknown)"} encryption: TLS reason: 250_ok_${Math.floor(at / MICROS)}_qp_${qp}`,
    );
}

function justLogIn({ style, random, pids }: Visits, guess: Guess, isRight: boolean): Connection {
  const { at, user, from } = guess;
  const talk = new Talk(from, 587, random);
  talk.reach(at * MICROS);
  talk.ok();
  talk.wait(0.6);
  if (style === "qlog") logIn(talk, user, isRight);
  else if (!isRight)
    talk.print(
      `spamdyke[{pid}]: FAILED_AUTH from: (unknown) to: (unknown) origin_ip: ${from.ip} origin_rdns: ${from.name || "(unknown)"} auth: ${user} encryption: TLS reason: (empty)`,
    );
  talk.wait(0.3);
  return talk.end(pids, isRight ? 0 : 256);
}

/** A server of the sender's domain; a bounce comes from anywhere. */
function clientFor({ random }: Visits, { envelope }: QueuedMail): Client {
  const domain = domainOf(envelope.sender) || farDomain(random);
  return { ip: addressOf(domain), name: `mail.${domain}`, helo: `mail.${domain}` };
}
