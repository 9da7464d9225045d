/**
 * What really is abuse: an account whose password somebody else has, or a web site through which
 * somebody sends. Fast or drop by drop, from one host or hundreds, under its own address or others',
 * with a good list of addresses or a bad one.
 */
import type { Stream } from "../qmail-send.ts";
import { oneOf, type Random, wholeBelow } from "../random.ts";
import type { Client } from "../talk.ts";
import { injected, submitted } from "./handed-in.ts";
import {
  type Account,
  type Answer,
  between,
  distinct,
  domainOf,
  farDomain,
  type House,
  PROVIDERS,
  type Site,
} from "./house.ts";
import { type Guess, someHost } from "./look-alikes.ts";
import { atMoments, DAY, HOUR, inARow } from "./pace.ts";

/** As the truth tells it. */
export interface Abuse {
  kind: "account" | "site";
  /** The user of the account, or the uid. */
  who: string;
  /** Of a site: its user and domain. */
  site?: { user: string; domain: string };
  /** First and last mail; Unix seconds. */
  from: number;
  until: number;
  pace: Pace;
  messages: number;
  recipients: number;
  /** Under whose names it sends. */
  senders: "own" | "another" | "many";
  /** These names, where they are one. */
  addresses: string[];
  /** Hosts that logged in; 0 for a site. */
  ips: number;
  /** Log-ins that failed before the first that was right, and when that was. */
  failedLogIns: number;
  loggedIn?: number;
  /** Messages a day before, by what the account or the site does. */
  usualPerDay: number;
}

export type Pace = "burst" | "bursts" | "drip";

export interface Abused {
  told: Abuse;
  stream: Stream;
  guesses: Guess[];
  /** Log-ins that were right and brought no mail. */
  tried: Guess[];
}

interface Week {
  house: House;
  /** The seven days in which it happens. */
  begin: number;
}

export function stealAccount({ house, begin }: Week): Abused {
  const { random } = house;
  const account = oneOf(random, house.accounts);
  const { user } = account;
  const { moments, pace } = momentsOf(random, begin);
  const hosts = distinctHosts(random);
  const senders = sendersOf(random, account.user);
  const list = listOf(house);
  const bytes = 1500 + wholeBelow(random, 9000);
  const recipients = moments.map(() => list());
  const from = moments[0] as number;
  const loggedIn = from - between(random, 2, 4 * HOUR);
  const guesses = random() < 0.5 ? guessesOf(random, account, loggedIn, hosts) : [];
  return {
    stream: atMoments(moments, (n) =>
      submitted(
        user,
        oneOf(random, hosts),
        senders.next(),
        recipients[n] as string[],
        bytes + wholeBelow(random, 200),
      ),
    ),
    guesses,
    tried: [{ at: loggedIn, user, from: oneOf(random, hosts) }],
    told: {
      kind: "account",
      who: user,
      from,
      until: moments.at(-1) as number,
      pace,
      messages: moments.length,
      recipients: recipients.reduce((sum, { length }) => sum + length, 0),
      senders: senders.kind,
      addresses: senders.kind === "many" ? [] : [senders.next()],
      ips: hosts.length,
      failedLogIns: guesses.length,
      loggedIn,
      usualPerDay: account.perDay,
    },
  };
}

export function abuseSite({ house, begin }: Week): Abused {
  const { random } = house;
  const site = oneOf(random, house.sites);
  const { uid, user, domain, perDay } = site;
  const { moments, pace } = momentsOf(random, begin);
  const senders = sendersOf(random, ownSender(site));
  const list = listOf(house);
  const bytes = 1500 + wholeBelow(random, 6000);
  const recipients = moments.map(() => list());
  return {
    stream: atMoments(moments, (n) =>
      injected(uid, senders.next(), recipients[n] as string[], bytes + wholeBelow(random, 300)),
    ),
    guesses: [],
    tried: [],
    told: {
      kind: "site",
      who: String(uid),
      site: { user, domain },
      from: moments[0] as number,
      until: moments.at(-1) as number,
      pace,
      messages: moments.length,
      recipients: recipients.reduce((sum, { length }) => sum + length, 0),
      senders: senders.kind,
      addresses: senders.kind === "many" ? [] : [senders.next()],
      ips: 0,
      failedLogIns: 0,
      usualPerDay: perDay,
    },
  };
}

function ownSender({ senders }: Site): string {
  return senders[0] as string;
}

/** Within the week, at any hour, more than half a day before its end. */
function momentsOf(random: Random, begin: number): { moments: number[]; pace: Pace } {
  const from = begin + random() * 6.3 * DAY;
  const pace = oneOf(random, ["burst", "burst", "bursts", "drip"] as const);
  if (pace === "burst") {
    const count = Math.floor(between(random, 250, 4500));
    return { pace, moments: inARow(from, count, 0.6 + random() * 5, random) };
  }
  if (pace === "bursts") {
    const moments = Array.from({ length: 2 + wholeBelow(random, 4) }, (_, n) =>
      inARow(from + n * 3.5 * HOUR, 80 + wholeBelow(random, 500), 1 + random() * 4, random),
    );
    return { pace, moments: moments.flat().sort((a, b) => a - b) };
  }
  const start = begin + random() * 3 * DAY;
  const perHour = 3 + wholeBelow(random, 14);
  const hours = 20 + wholeBelow(random, 70);
  return { pace, moments: inARow(start, perHour * hours, HOUR / perHour, random) };
}

function distinctHosts(random: Random): Client[] {
  const chance = random();
  const count =
    chance < 0.3 ? 1 : chance < 0.6 ? 2 + wholeBelow(random, 5) : 20 + wholeBelow(random, 180);
  return Array.from({ length: count }, () => someHost(random));
}

/** Under whose names the mail goes. */
function sendersOf(random: Random, own: string): { kind: Abuse["senders"]; next(): string } {
  const chance = random();
  if (chance < 0.55) return { kind: "own", next: () => own };
  if (chance < 0.7) {
    const another = `service@${farDomain(random)}`;
    return { kind: "another", next: () => another };
  }
  const isOfDomain = random() < 0.4;
  return {
    kind: "many",
    next: () => {
      const name = `${oneOf(random, ["info", "sales", "support", "maria", "john", "admin"])}${wholeBelow(random, 9000)}`;
      return `${name}@${isOfDomain ? domainOf(own) : farDomain(random)}`;
    },
  };
}

/** Of addresses that were bought: some never existed, and some know what comes. */
function listOf(house: House): () => string[] {
  const { random, answers } = house;
  const shareUnknown = 0.06 + random() * 0.5;
  const shareRefused = random() < 0.3 ? 0.03 : between(random, 0.03, 0.6);
  const perMessage = random() < 0.6 ? 1 : 2 + wholeBelow(random, 12);
  const shareOfProviders = random();
  const refusals: Answer[] = distinct(1 + wholeBelow(random, 3), () =>
    oneOf(random, ["spam", "policy", "listed", "rate-limited"] as const),
  );
  const one = (): string => {
    const name = `${oneOf(random, FIRST_NAMES)}${oneOf(random, FIRST_NAMES)}${wholeBelow(random, 3000)}`;
    const domain = random() < shareOfProviders ? oneOf(random, PROVIDERS) : farDomain(random);
    const address = `${name}@${domain}`;
    const chance = random();
    if (chance < shareUnknown) answers.set(address, "unknown-user");
    else if (chance < shareUnknown + shareRefused) answers.set(address, oneOf(random, refusals));
    return address;
  };
  return () => distinct(perMessage, one);
}

const FIRST_NAMES = "al ben cat dan eve fay gus hal ian jo kit lee max ned pat ray sam tom".split(
  " ",
);

/** By one host for an hour, or by many for days. */
function guessesOf(random: Random, account: Account, loggedIn: number, hosts: Client[]): Guess[] {
  const count = Math.floor(between(random, 4, 500));
  const length = random() < 0.5 ? HOUR : 2 * DAY;
  return Array.from({ length: count }, () => ({
    at: loggedIn - 3 - random() * length,
    user: account.user,
    from: oneOf(random, hosts.slice(0, 4)),
  }));
}
