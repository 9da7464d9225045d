/** The everyday mail of the house: what people, sites and cron send, and what comes from outside. */
import type { Stream } from "../qmail-send.ts";
import { oneOf, type Random, wholeBelow } from "../random.ts";
import { fromOutside, type HandedIn, injected, submitted } from "./handed-in.ts";
import {
  type Account,
  between,
  distinct,
  farDomain,
  HOST,
  type House,
  insider,
  type Site,
  stranger,
} from "./house.ts";
import { daily } from "./pace.ts";

export function usualMail(house: House): Stream[] {
  const { random, accounts, sites } = house;
  const comingIn = 150 + wholeBelow(random, 700);
  return [
    ...accounts.map((account) => accountStream(house, account)),
    ...sites.map((site) => siteStream(house, site)),
    daily(comingIn, 0.5, () => comesIn(house)),
    daily(10 + wholeBelow(random, 60), 1, () => guessesAtAddresses(house)),
    daily(1 + wholeBelow(random, 30), 1, () => cronMail(random)),
  ];
}

export function accountStream(house: House, account: Account, span?: Span): Stream {
  return daily(account.perDay, account.weekend, () => write(house, account), span);
}

interface Span {
  from: number;
  until: number;
}

/** Somebody writes to whom he knows, at times to somebody new. */
export function write(house: House, account: Account): HandedIn {
  const { random } = house;
  const { user, senders, correspondents, shareOfNew, clients } = account;
  const sender = random() < 0.85 ? (senders[0] as string) : oneOf(random, senders);
  const recipients = distinct(random() < 0.85 ? 1 : 2 + wholeBelow(random, 4), () =>
    random() < shareOfNew ? stranger(house) : oneOf(random, correspondents),
  );
  return submitted(user, oneOf(random, clients), sender, recipients, size(random));
}

function siteStream(house: House, site: Site): Stream {
  const { random } = house;
  const { uid, senders, perDay, shareToOwner, owner } = site;
  return daily(perDay, 0.8, () =>
    injected(
      uid,
      oneOf(random, senders),
      [random() < shareToOwner ? owner : stranger(house, 0.03)],
      1200 + wholeBelow(random, 4000),
    ),
  );
}

function comesIn(house: House): HandedIn {
  const { random } = house;
  const count = random() < 0.93 ? 1 : 2 + wholeBelow(random, 3);
  const recipients = distinct(count, () => insider(house));
  const sender = random() < 0.03 ? "" : stranger(house);
  return fromOutside(sender, recipients, size(random));
}

/** Spam of others, to addresses that often do not exist: their bounces come back as double bounces. */
function guessesAtAddresses(house: House): HandedIn {
  const { random, domains } = house;
  const word = oneOf(random, ["info", "admin", "contact", "test", "webmaster", "jobs"]);
  const sender = `${word}${wholeBelow(random, 900)}@${farDomain(random)}`;
  return fromOutside(sender, [`${word}${wholeBelow(random, 40)}@${oneOf(random, domains)}`], 2500);
}

function cronMail(random: Random): HandedIn {
  return injected(0, `root@${HOST}`, [`root@${HOST}`], 500 + wholeBelow(random, 900));
}

export function size(random: Random): number {
  return Math.floor(random() < 0.1 ? between(random, 50_000, 9e6) : between(random, 900, 40_000));
}
