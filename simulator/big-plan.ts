/**
 * The plan of the benchmark's log: ten busy days, of any size.
 *
 * Most mail comes from senders that are never seen again, to recipients that mostly are not
 * either, as on a server with mailing lists and much spam: at 450 MB about 6 million lines,
 * 570,000 distinct senders and 900,000 distinct recipients.
 */

import type { Channel, Destination, Envelope, Plan, Route, Stream } from "./qmail-send.ts";
import { oneOf, type Random, waitAround, wholeBelow } from "./random.ts";
import {
  forward,
  greylisting,
  list,
  mailbox,
  noMailbox,
  noSuchDomain,
  server,
  silent,
  withTrouble,
  withUnknownUsers,
} from "./world.ts";

const DAY = 86_400;
/** 2026-11-01T00:00:00Z. */
const BEGIN = 1_793_491_200;
const OWN_DOMAINS = ["shop.example", "club.example", "host.example"];
/** Mailboxes, and those of them that have much of the mail. */
const OWN_USERS = 2_400_000;
const BUSY_USERS = 4000;
const SENDERS = 40_000_000;
const CUSTOMERS = 30_000_000;
const REMOTE_DOMAINS = 9000;
const WORDS =
  "alder amber anchor apple arrow aspen badger basil beacon birch blossom breeze bridge brook candle canyon cedar cherry cliff clover cobalt comet copper coral crane delta ember falcon fern field finch flint forest fox garden glen grove harbor hazel heron hill holly iris ivy jade juniper kestrel lake lark laurel lily linden maple meadow mill moon moss north oak ocean olive orchard otter pearl pine plum pond poplar quartz quill rain raven reed ridge river robin rose rowan sage sand shore sky slate snow sparrow spring spruce star stone storm stream summit swan thorn tide tulip vale violet willow wind wren yarrow".split(
    " ",
  );

/** `bytes`: how long the log is to be. `pace`: 2 has twice the mail in a day. */
export function bigPlan(bytes: number, seed: number, pace = 1): Plan {
  return {
    seed,
    begin: BEGIN,
    logBegin: BEGIN,
    end: BEGIN + 400 * DAY,
    bytesWanted: bytes,
    slots: { local: 20, remote: 120 },
    queueLifetimeSeconds: 604_800,
    doubleBounceTo: "postmaster@host.example",
    pidLimit: 4_194_304,
    firstMsg: 1_310_721,
    route: router(),
    streams: [
      stream(1.3 / pace, comingIn),
      stream(3.2 / pace, goingOut),
      stream(420 / pace, newsletter),
      stream(120 / pace, toTheList),
      stream(80 / pace, fromTheWeb),
    ],
    stops: stopsEveryTwoDays(),
    remarks: [],
  };
}

/** The same mail in so many days, be it little or much. */
export function planOfDays(days: number, bytes: number, seed: number): Plan {
  return bigPlan(bytes, seed, bytes / days / BYTES_OF_A_DAY);
}

/** What the mail of a day leaves in the log. */
const BYTES_OF_A_DAY = 72e6;

function stream(meanSeconds: number, mail: (random: Random) => Envelope): Stream {
  return {
    next: (now, random) => now + waitAround(random, meanSeconds),
    mail: (_now, random) => mail(random),
  };
}

function stopsEveryTwoDays(): Plan["stops"] {
  return Array.from({ length: 200 }, (_, i) => {
    const from = BEGIN + (2 * i + 1) * DAY + 12_345;
    return { from, until: from + 3, how: i % 3 === 1 ? "crash" : "clean" };
  });
}

// ---- mail

function comingIn(random: Random): Envelope {
  return {
    sender: random() < 0.03 ? "" : stranger(random, SENDERS),
    recipients: distinct(random() < 0.25 ? 2 : 1, () => ownUser(random)),
    bytes: size(random),
    uid: 7791,
  };
}

function goingOut(random: Random): Envelope {
  const count = random() < 0.8 ? 1 : 2 + wholeBelow(random, 5);
  return {
    sender: ownUser(random),
    recipients: distinct(count, () => stranger(random, CUSTOMERS)),
    bytes: size(random),
    uid: 7791,
  };
}

function newsletter(random: Random): Envelope {
  return {
    sender: "news@shop.example",
    recipients: distinct(80, () => stranger(random, CUSTOMERS)),
    bytes: 30_000 + wholeBelow(random, 50_000),
    uid: 89,
  };
}

function toTheList(random: Random): Envelope {
  return {
    sender: stranger(random, SENDERS),
    recipients: [`talk${wholeBelow(random, 40)}@lists.example`],
    bytes: size(random),
    uid: 7791,
  };
}

function fromTheWeb(random: Random): Envelope {
  return {
    sender: `www${wholeBelow(random, 60)}@host.example`,
    recipients: [stranger(random, CUSTOMERS)],
    bytes: 700 + wholeBelow(random, 3000),
    uid: 10_000 + wholeBelow(random, 60),
  };
}

// ---- addresses

function ownUser(random: Random): string {
  const number = wholeBelow(random, random() < 0.06 ? BUSY_USERS : OWN_USERS);
  return `${WORDS[number % WORDS.length]}${number}@${OWN_DOMAINS[number % OWN_DOMAINS.length]}`;
}

/** One of `many` people elsewhere. */
function stranger(random: Random, many: number): string {
  const number = wholeBelow(random, many);
  return `${WORDS[number % WORDS.length]}.${number.toString(36)}@${remoteDomain(number)}`;
}

function remoteDomain(number: number): string {
  // Every third of them is with one of the ten big providers.
  const place = number % 3 === 0 ? (number / 3) % 10 : number % REMOTE_DOMAINS;
  return domains[place] as string;
}

const domains = Array.from({ length: REMOTE_DOMAINS }, (_, i) => {
  const first = WORDS[i % WORDS.length];
  const second = WORDS[Math.floor(i / WORDS.length) % WORDS.length];
  return `${first}-${second}.${i % 2 === 0 ? "example" : "test"}`;
});

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

function size(random: Random): number {
  const chance = random();
  return Math.floor(900 + (4000 * chance) / (1.003 - chance));
}

// ---- destinations

function router(): Plan["route"] {
  const remote = new Map(domains.map((domain, i) => [domain, remoteDestination(domain, i)]));
  const local = localDestination();
  const lists: Destination = list(({ random, sender, bytes }) => ({
    sender: `talk-return-${wholeBelow(random, 9000)}-${sender.replace("@", "=")}@lists.example-@[]`,
    recipients: distinct(12, () => stranger(random, 400_000)),
    bytes: bytes + 600,
    uid: 89,
  }));
  const elsewhere = noSuchDomain("gone.test");
  return (address) => {
    const domain = address.slice(address.lastIndexOf("@") + 1);
    if (domain === "lists.example")
      return localRoute(
        domain,
        address,
        address.startsWith("talk-") ? mailbox("did_0+0+2/") : lists,
      );
    if (OWN_DOMAINS.includes(domain)) return localRoute(domain, address, local);
    return route("remote", address, remote.get(domain) ?? elsewhere);
  };
}

/** The domains are virtual: the log shows their names before the addresses. */
function localRoute(domain: string, address: string, destination: Destination): Route {
  const recipient = domain === "host.example" ? address : `${domain}-${address}`;
  return route("local", recipient, destination);
}

function route(channel: Channel, recipient: string, destination: Destination): Route {
  return { channel, recipient, destination };
}

function localDestination(): Destination {
  const keep = mailbox();
  const piped = mailbox("did_0+0+1/");
  const sendsOn = Array.from({ length: 10 }, (_, i) =>
    forward([`${WORDS[i]}${i}@${OWN_DOMAINS[i % OWN_DOMAINS.length]}`], 2000 + i),
  );
  return (attempt) => {
    const digit = /(\d+)@/.exec(attempt.recipient);
    const number = digit ? Number(digit[1]) : 0;
    if (number % 50 === 49) return noMailbox(attempt);
    if (number >= 100 && number % 40 === 7) return oneOf(attempt.random, sendsOn)(attempt);
    return number % 3 === 0 ? keep(attempt) : piped(attempt);
  };
}

function remoteDestination(domain: string, place: number): Destination {
  if (place > 100 && place % 400 === 7) return silent();
  if (place > 100 && place % 150 === 11) return noSuchDomain(domain);
  const reached = withTrouble(0.02, domain, withUnknownUsers(0.03, domain, server(domain)));
  return place > 100 && place % 25 === 3 ? greylisting(domain, reached) : reached;
}
