/**
 * Random weeks of a whole mail server, from a seed: the logs of qmail-send, smtpd and submission,
 * and what was abused in the last of these weeks, if anything was.
 *
 *     simulateWeeks({ seed: 7, weeks: 3 })     what the seed gives
 *     simulateWeeks({ seed: 7, weeks: 9, abuse: "none", doors: "none" })
 *
 * A week has some 3,000 to 15,000 messages. Who lives there, how they write, what looks like abuse
 * and is none (look-alikes.ts), and what is abuse (abuse.ts) differ from seed to seed.
 */
import { Pids } from "../pids.ts";
import { type QueuedMail, type Span, type Stop, simulateWhole } from "../qmail-send.ts";
import { type Random, seededRandom, wholeBelow } from "../random.ts";
import type { Truth } from "../truth.ts";
import { type Abuse, type Abused, abuseSite, stealAccount } from "./abuse.ts";
import { routerOf } from "./destinations.ts";
import { type DoorStyle, doorsOf } from "./doors.ts";
import { type House, newHouse, SMTP, VPOPMAIL } from "./house.ts";
import { type LookAlike, lookAlikes } from "./look-alikes.ts";
import { DAY, HOUR } from "./pace.ts";
import { usualMail } from "./usual-mail.ts";

export interface WeeksAsked {
  seed: number;
  /** Weeks of log; the abuse is in the last. */
  weeks: number;
  /** Absent: by the seed. */
  abuse?: AbuseKind;
  /** Which logs of sessions there are; absent: by the seed. */
  doors?: DoorStyle | "none";
}

export type AbuseKind = "account" | "site" | "both" | "none";

export interface Weeks {
  logs: { send: Buffer; smtpd?: Buffer; submission?: Buffer };
  /** The users of the machine, as in /etc/passwd. */
  passwd: string;
  truth: WeeksTruth;
}

export interface WeeksTruth {
  /** The log; Unix seconds. The last week begins at `lastWeek`. */
  begin: number;
  lastWeek: number;
  end: number;
  doors: DoorStyle | "none";
  /** In the last week. */
  abuses: Abuse[];
  lookAlikes: LookAlike[];
  send: Truth;
}

/** Monday, 2026-09-07T00:00:00Z. */
const BEGIN = Date.UTC(2026, 8, 7) / 1000;
const PID_LIMIT = 32_768;

export function simulateWeeks({ seed, weeks, ...asked }: WeeksAsked): Weeks {
  const random = seededRandom(seed * 7919 + 17);
  const kind = asked.abuse ?? kindBy(random);
  const doors = asked.doors ?? doorsBy(random);
  const house = newHouse(random);
  const lastWeek = BEGIN + (weeks - 1) * 7 * DAY;
  const end = lastWeek + 7 * DAY;
  const usual = usualMail(house);
  const others = lookAlikes({ house, begin: BEGIN, weeks });
  const abused = abusesOf(kind, { house, begin: lastWeek });
  const pids = new Pids(PID_LIMIT);
  const mails: QueuedMail[] = [];
  const send = simulateWhole({
    seed,
    begin: BEGIN,
    logBegin: BEGIN,
    end,
    slots: { local: 10, remote: 20 + wholeBelow(random, 100) },
    queueLifetimeSeconds: 7 * DAY,
    doubleBounceTo: "postmaster@mx1.example.net",
    pidLimit: PID_LIMIT,
    firstMsg: 1_310_732,
    pids,
    onMail: (mail) => mails.push(mail),
    route: routerOf(house, listedAfter(abused, random)),
    streams: [...usual, ...others.streams, ...abused.map(({ stream }) => stream)],
    stops: stopsOf(random, weeks),
    remarks: [],
  });
  const services =
    doors === "none"
      ? {}
      : doorsOf({
          style: doors,
          random,
          pids,
          begin: BEGIN,
          end,
          mails,
          guesses: [...others.guesses, ...abused.flatMap(({ guesses }) => guesses)],
          tried: abused.flatMap(({ tried }) => tried),
        });
  return {
    logs: { send: send.log, ...services },
    passwd: passwdOf(house),
    truth: {
      begin: BEGIN,
      lastWeek,
      end,
      doors,
      abuses: abused.map(({ told }) => told),
      lookAlikes: others.told,
      send: send.truth,
    },
  };
}

function kindBy(random: Random): AbuseKind {
  const chance = random();
  if (chance < 0.4) return "account";
  if (chance < 0.72) return "site";
  return chance < 0.85 ? "both" : "none";
}

function doorsBy(random: Random): DoorStyle | "none" {
  const chance = random();
  if (chance < 0.45) return "qlog";
  return chance < 0.7 ? "spamdyke" : "none";
}

function abusesOf(kind: AbuseKind, week: { house: House; begin: number }): Abused[] {
  return [
    ...(kind === "account" || kind === "both" ? [stealAccount(week)] : []),
    ...(kind === "site" || kind === "both" ? [abuseSite(week)] : []),
  ];
}

/** A provider lists the host for what was abused, and refuses the mail of all others too. */
function listedAfter(abused: readonly Abused[], random: Random): Span | undefined {
  const first = abused[0]?.told;
  if (!first || random() < 0.6) return undefined;
  const from = first.from + random() * 6 * HOUR;
  return { from, until: from + 12 * HOUR };
}

/** qmail-send is stopped now and then, and crashes at times. */
function stopsOf(random: Random, weeks: number): Stop[] {
  return Array.from({ length: wholeBelow(random, 1 + weeks) }, () => {
    const from = BEGIN + random() * weeks * 7 * DAY;
    return { from, until: from + 2 + random() * 40, how: random() < 0.3 ? "crash" : "clean" };
  });
}

function passwdOf({ sites }: House): string {
  const users = new Map([
    [0, "root:x:0:0:root:/root:/bin/bash"],
    [VPOPMAIL, `vpopmail:x:${VPOPMAIL}:${VPOPMAIL}::/home/vpopmail:/usr/sbin/nologin`],
    [SMTP, `qmaild:x:${SMTP}:2108::/var/qmail:/usr/sbin/nologin`],
    [7796, "qmails:x:7796:2107::/var/qmail:/usr/sbin/nologin"],
    ...sites.map(({ uid, user, home }): [number, string] => [
      uid,
      `${user}:x:${uid}:${uid}::${home}:/usr/sbin/nologin`,
    ]),
  ]);
  return `${[...users.values()].join("\n")}\n`;
}
