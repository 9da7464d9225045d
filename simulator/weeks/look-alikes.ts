/**
 * What looks like abuse and is none: much mail at once, much mail that fails, new people, new
 * places, guessing that leads nowhere. Of these each seed has some; nobody may be named for them.
 */
import type { Envelope, Stream } from "../qmail-send.ts";
import { oneOf, type Random, wholeBelow } from "../random.ts";
import type { Client } from "../talk.ts";
import { fromOutside, injected, submitted } from "./handed-in.ts";
import {
  between,
  distinct,
  farDomain,
  type House,
  insider,
  newAccount,
  stranger,
  VPOPMAIL,
} from "./house.ts";
import { atMoments, DAY, HOUR, inARow } from "./pace.ts";
import { accountStream, size } from "./usual-mail.ts";

/** One of them, as the truth tells it. */
export interface LookAlike {
  what: string;
  /** A user, an address or a uid. */
  who: string;
  /** Unix seconds. */
  from: number;
  messages: number;
}

export interface LookAlikes {
  streams: Stream[];
  told: LookAlike[];
  guesses: Guess[];
}

/** A log-in that failed. */
export interface Guess {
  at: number;
  user: string;
  from: Client;
}

interface Weeks {
  house: House;
  begin: number;
  weeks: number;
}

/** Each kind, and of ten seeds how many have it. */
const KINDS: [make: (weeks: Weeks) => LookAlikes, inTen: number][] = [
  [newsletterByAccount, 5],
  [newsletterBySite, 4],
  [mailingList, 6],
  [newCustomer, 5],
  [invoices, 5],
  [holiday, 5],
  [travels, 6],
  [oldAddressBook, 2],
  [migration, 4],
  [backscatter, 4],
  [guessedInVain, 7],
  [mistyped, 6],
];

export function lookAlikes(weeks: Weeks): LookAlikes {
  const all: LookAlikes = { streams: [], told: [], guesses: [] };
  for (const [make, inTen] of KINDS) {
    if (weeks.house.random() * 10 >= inTen) continue;
    const { streams, told, guesses } = make(weeks);
    all.streams.push(...streams);
    all.told.push(...told);
    all.guesses.push(...guesses);
  }
  return all;
}

// ---- much mail at once

/** Every week on the same day, to nearly the same people, one mail each. */
function newsletterByAccount(weeks: Weeks): LookAlikes {
  const { house } = weeks;
  const { random } = house;
  const { user, clients } = oneOf(random, house.accounts);
  const sender = random() < 0.5 ? user : `newsletter@${oneOf(random, house.domains)}`;
  const from = clients[0] as Client;
  return weekly(weeks, "a weekly newsletter", user, (to) =>
    submitted(user, from, sender, [to], 31_000),
  );
}

function newsletterBySite(weeks: Weeks): LookAlikes {
  const { house } = weeks;
  const { uid, senders } = oneOf(house.random, house.sites);
  return weekly(weeks, "a site's weekly newsletter", String(uid), (to) =>
    injected(uid, senders[0] as string, [to], 24_000),
  );
}

function weekly(
  { house, begin, weeks }: Weeks,
  what: string,
  who: string,
  mail: (to: string) => Envelope,
): LookAlikes {
  const { random } = house;
  const readers = distinct(between(random, 120, 1200), () => stranger(house, 0.03));
  const first = begin + wholeBelow(random, 7) * DAY + (6 + wholeBelow(random, 12)) * HOUR;
  const seconds = 0.5 + random() * 8;
  const streams: Stream[] = [];
  const told: LookAlike[] = [];
  for (let week = 0; week < weeks; week++) {
    for (let n = 0; n < readers.length / 50; n++) readers.push(stranger(house, 0.03));
    const to = [...readers];
    const from = first + week * 7 * DAY + wholeBelow(random, 1800);
    streams.push(atMoments(inARow(from, to.length, seconds, random), (n) => mail(to[n] as string)));
    told.push({ what, who, from, messages: to.length });
  }
  return { streams, told, guesses: [] };
}

/** A list under ezmlm whose owner removes nobody: much of what it sends comes back. */
function mailingList({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const domain = oneOf(random, house.domains);
  const dead = random() < 0.5 ? 0.25 : 0.03;
  const subscribers = distinct(between(random, 60, 700), () => stranger(house, dead));
  const moments = Array.from({ length: weeks * (1 + wholeBelow(random, 6)) }, () =>
    Math.floor(begin + random() * weeks * 7 * DAY),
  );
  const stream = atMoments(moments, (n) =>
    injected(VPOPMAIL, `news-return-${40 + n}-@${domain}-@[]`, subscribers, 9000),
  );
  const told = moments.map((from) => ({
    what: "a mailing list",
    who: `news@${domain}`,
    from,
    messages: 1,
  }));
  return { streams: [stream], told, guesses: [] };
}

/** Once a month, to customers of whom the log knows few. */
function invoices({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const { user, clients } = oneOf(random, house.accounts);
  const count = Math.floor(between(random, 80, 700));
  const from = begin + (weeks - 1) * 7 * DAY + wholeBelow(random, 5) * DAY + 8 * HOUR;
  const sender = random() < 0.5 ? user : `billing@${oneOf(random, house.domains)}`;
  const stream = atMoments(inARow(from, count, 2 + random() * 6, random), () =>
    submitted(user, clients[0] as Client, sender, [stranger(house, 0.02)], 61_000),
  );
  const told = [{ what: "a monthly run of invoices", who: user, from, messages: count }];
  return { streams: [stream], told, guesses: [] };
}

/** All whom somebody ever wrote to learn of a new address: many are no longer there. */
function oldAddressBook({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const { user, clients } = oneOf(random, house.accounts);
  const count = 60 + wholeBelow(random, 140);
  const from = begin + (weeks - 1) * 7 * DAY + wholeBelow(random, 6) * DAY + 19 * HOUR;
  const stream = atMoments(inARow(from, count, 3, random), () =>
    submitted(user, clients[0] as Client, user, [stranger(house, 0.18)], 3100),
  );
  const told = [{ what: "a letter to an old address book", who: user, from, messages: count }];
  return { streams: [stream], told, guesses: [] };
}

/** The mail of a mailbox elsewhere is sent here, all to one. */
function migration({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const { user, clients } = oneOf(random, house.accounts);
  const count = Math.floor(between(random, 300, 2500));
  const from = begin + (weeks - 1) * 7 * DAY + random() * 5 * DAY;
  const isByLogIn = random() < 0.5;
  const stream = atMoments(inARow(from, count, 2, random), () =>
    isByLogIn
      ? submitted(user, clients[0] as Client, user, [user], size(random))
      : fromOutside(stranger(house), [user], size(random)),
  );
  const told = [{ what: "a mailbox that moves here", who: user, from, messages: count }];
  return { streams: [stream], told, guesses: [] };
}

// ---- new people, new places

function newCustomer({ house, begin, weeks }: Weeks): LookAlikes {
  const { random, domains } = house;
  const user = `${oneOf(random, ["hello", "office", "mail", "kasse"])}@${oneOf(random, domains)}`;
  const made = newAccount(house, user);
  const account = { ...made, perDay: 8 + wholeBelow(random, 50), shareOfNew: 0.3 };
  const from = begin + (weeks - 1) * 7 * DAY + random() * 3 * DAY;
  const until = begin + weeks * 7 * DAY;
  const told = [{ what: "a new customer", who: user, from, messages: account.perDay }];
  return { streams: [accountStream(house, account, { from, until })], told, guesses: [] };
}

/** Who is away lets a program answer; that uses the account of the host. */
function holiday({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const { user } = oneOf(random, house.accounts);
  const from = begin + (weeks - 1) * 7 * DAY;
  const count = 20 + wholeBelow(random, 160);
  const moments = Array.from({ length: count }, () => from + random() * 7 * DAY);
  const stream = atMoments(moments, () =>
    injected(VPOPMAIL, random() < 0.5 ? "" : user, [stranger(house, 0.1)], 1800),
  );
  const told = [{ what: "answers of somebody on holiday", who: user, from, messages: count }];
  return { streams: [stream], told, guesses: [] };
}

/** The same person from many places, with a wrong password at times. */
function travels({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const account = oneOf(random, house.accounts);
  const { user } = account;
  const clients = Array.from({ length: 2 + wholeBelow(random, 12) }, () => someHost(random));
  const from = begin + (weeks - 1) * 7 * DAY + random() * 3 * DAY;
  const onTheRoad = { ...account, clients, perDay: Math.max(3, account.perDay) };
  const span = { from, until: from + 4 * DAY };
  const guesses = clients
    .filter(() => random() < 0.3)
    .map((client) => ({ at: from + random() * 4 * DAY, user, from: client }));
  const told = [{ what: "somebody on the road", who: user, from, messages: onTheRoad.perDay * 4 }];
  return { streams: [accountStream(house, onTheRoad, span)], told, guesses };
}

// ---- what others do

/** Somebody else forges one of our addresses: the bounces come to us. */
function backscatter({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const who = insider(house);
  const count = Math.floor(between(random, 80, 900));
  const from = begin + (weeks - 1) * 7 * DAY + random() * 6 * DAY;
  const stream = atMoments(inARow(from, count, 12, random), () => fromOutside("", [who], 4100));
  const told = [{ what: "bounces of what others forged", who, from, messages: count }];
  return { streams: [stream], told, guesses: [] };
}

/** Passwords are tried, of those who exist and of those who do not; none is right. */
function guessedInVain({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const hosts = Array.from({ length: 1 + wholeBelow(random, 30) }, () => someHost(random));
  const count = Math.floor(between(random, 40, 900));
  const targets = distinct(1 + wholeBelow(random, 9), () =>
    random() < 0.6 ? insider(house) : `admin@${oneOf(random, house.domains)}`,
  );
  const from = begin + random() * (weeks * 7 - 2) * DAY;
  const length = between(random, 0.02, 2) * DAY;
  const guesses = Array.from({ length: count }, () => ({
    at: from + random() * length,
    user: oneOf(random, targets),
    from: oneOf(random, hosts),
  }));
  const told = [{ what: "passwords guessed in vain", who: targets.join(" "), from, messages: 0 }];
  return { streams: [], told, guesses };
}

/** A mail program with an old password tries for an hour. */
function mistyped({ house, begin, weeks }: Weeks): LookAlikes {
  const { random } = house;
  const { user, clients } = oneOf(random, house.accounts);
  const from = begin + (weeks - 1) * 7 * DAY + random() * 6 * DAY;
  const count = 3 + wholeBelow(random, 60);
  const guesses = Array.from({ length: count }, (_, n) => ({
    at: from + n * 60,
    user,
    from: clients[0] as Client,
  }));
  const told = [{ what: "an old password in a mail program", who: user, from, messages: 0 }];
  return { streams: [], told, guesses };
}

export function someHost(random: Random): Client {
  const network = random() < 0.6 ? "203.0.113" : "198.51.100";
  const host = 1 + wholeBelow(random, 254);
  const name = random() < 0.5 ? "" : `host-${host}.${farDomain(random)}`;
  return { ip: `${network}.${host}`, name, helo: name || `[${network}.${host}]` };
}
