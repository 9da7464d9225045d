/**
 * What happens in the queue of the sample week: mx1.example.net, 13 to 19 November 2026,
 * Europe/Berlin.
 *
 * A small host with three customers' domains has an eventful Thursday; corpus/demo/ORIGIN.md tells
 * it hour by hour. The six days before have a fiftieth of its mail. The simulation begins two days
 * before the log, so that the log begins in the middle. door.ts tells how that mail came in.
 */

import { Pids } from "../pids.ts";
import type {
  Channel,
  Destination,
  Envelope,
  Plan,
  QueuedMail,
  Route,
  Span,
  Stream,
} from "../qmail-send.ts";
import { oneOf, type Random, waitAround, wholeBelow } from "../random.ts";
import {
  during,
  dustbin,
  forward,
  greylisting,
  list,
  mailbox,
  noMailbox,
  noSuchDomain,
  rateLimiting,
  refusingSender,
  server,
  silent,
  withFullMailbox,
  withTrouble,
  withUnknownUsers,
} from "../world.ts";

/** Thursday, 2026-11-19T00:00:00+01:00: the day that much happens on. */
export const MIDNIGHT = Date.UTC(2026, 10, 18, 23) / 1000;
const HOUR = 3600;
const DAY = 24 * HOUR;
/** The log is of so many days. */
const DAYS = 7;
export const LOG_BEGIN = MIDNIGHT - (DAYS - 1) * DAY;
export const LOG_END = MIDNIGHT + DAY;
/** The days before the last have so much of its mail. */
const SHARE_OF_OTHER_DAYS = 1 / 50;
const LIFETIME = 7 * DAY;
/** Age at which the 39th wait of the schedule is over: the first try past the lifetime. */
const AGE_AT_EXPIRY = 780 * 780;

/** Who calls qmail-queue: both services of qmail-smtpd, vpopmail's deliveries, a web site. */
export const SMTP = 7791;
const VPOPMAIL = 89;
const SHOP_SITE = 10001;

export const PID_LIMIT = 32_768;

/** Whose password was guessed, when, and how long that was used. */
export const STOLEN = "anna@club.example";
export const GUESSED_AT = clock(2, 11, 9);
const SPAM = { from: clock(2, 11, 31), until: clock(3, 6) };
const FULL_THERE = "r.frank@partner.test";
/** How long partner.test, as it says because of that, takes no mail of ours. */
const LIMITED = { from: clock(8, 5), until: clock(11, 48) };

/** `onMail` is told of what is handed in by processes of `pids`. */
export function demoPlan(
  pids = new Pids(PID_LIMIT),
  onMail: (mail: QueuedMail) => void = () => {},
): Plan {
  return {
    seed: 20_261_119,
    begin: MIDNIGHT - 8 * DAY,
    logBegin: LOG_BEGIN,
    end: LOG_END,
    slots: { local: 10, remote: 20 },
    queueLifetimeSeconds: LIFETIME,
    doubleBounceTo: "postmaster@mx1.example.net",
    pidLimit: PID_LIMIT,
    firstMsg: 1_310_732,
    pids,
    onMail,
    route: router(),
    streams: [
      daily(STRANGERS_TO_US, toUs),
      daily(US_TO_STRANGERS, fromUs),
      daily(AMONG_US, amongUs),
      daily(SHOP_ORDERS, shopOrder),
      ...[6, 5, 4, 3, 2, 1].map((days) => once(clock(6, 25, 1) - days * DAY, cronMail)),
      every(30 * 60, MIDNIGHT, cronMail),
      ...[5.42, 4.3, 3.1, 2.2, 1.05, 0.6].map((days) => once(MIDNIGHT - days * DAY, toSilent)),
      once(clock(9, 20) - AGE_AT_EXPIRY, offer("lager@silent.test")),
      spamRun(SPAM),
      once(clock(9, 14, 7), invoice),
      ...[...Array(14).keys()].map((n) => once(clock(8, 16) + n * 851, toPartner)),
      once(clock(10, 31, 12), post(1)),
      once(clock(14, 4, 33), post(2)),
      once(clock(15, 12, 7), bigMessage),
      once(clock(16, 2, 51), offer(FULL_THERE)),
      // Its address is mistyped, and the disk is full when it bounces.
      once(clock(11, 58, 40), offer("einkauf@typo.test")),
      // Under way when the day begins and ends, and when qmail-send stops and crashes.
      once(LOG_BEGIN - 29, offer("einkauf@customer.example", 41_300_512)),
      once(clock(13, 5, 19), toMany),
      once(clock(17, 42, 7.6), toMany),
      once(clock(17, 42, 8.95), toTheCouncil),
      once(clock(23, 59, 54.5), offer("vertrieb@partner.test", 8_401_377)),
      ...[clock(11, 2, 41), clock(11, 17, 9), clock(12, 40, 55)].map((at) => once(at, toTheCircle)),
      ...[clock(14, 21, 16), clock(15, 3, 48), clock(16, 9, 2)].map((at) => once(at, toTheFull)),
      ...[clock(9, 41, 7), clock(10, 15, 31)].map((at) => once(at, toJonas)),
    ],
    stops: [
      { how: "clean", from: clock(13, 5, 20), until: clock(13, 5, 23) },
      { how: "crash", from: clock(17, 42, 9), until: clock(17, 42, 31) },
    ],
    bounceTrouble: { from: clock(11, 57), until: clock(12, 9) },
    remarks: [
      { at: clock(6, 25, 2), kind: "odd", line: "tcpto: table cleared by operator" },
      { at: clock(11, 58, 14), kind: "alert", line: HELP },
      { at: clock(11, 58, 24), kind: "alert", line: HELP },
      {
        at: clock(14, 36, 50),
        kind: "odd",
        line: "ratelimit bigmail.example 451 x 20, see postmaster page",
      },
      {
        at: clock(18, 0, 1),
        kind: "odd",
        line: "queue-check: 0 files without owner, 0 without info",
      },
    ],
  };
}

const HELP = "alert: unable to append to bounce message; HELP! sleeping...";

/** A time of the day, in Unix seconds. */
export function clock(hour: number, minute: number, second = 0): number {
  return MIDNIGHT + hour * HOUR + minute * 60 + second;
}

// ---- the pace of mail

/** Messages in each hour of the day. */
const STRANGERS_TO_US = curve(325);
const US_TO_STRANGERS = curve(300);
const AMONG_US = curve(95);
const SHOP_ORDERS = curve(60);

/** A working day: quiet at night, busiest at ten and three. */
function curve(messagesPerDay: number): number[] {
  const shape = [
    12, 9, 8, 8, 10, 16, 28, 46, 72, 96, 100, 88, 66, 74, 92, 98, 84, 66, 48, 40, 36, 30, 24, 17,
  ];
  const sum = shape.reduce((total, part) => total + part, 0);
  return shape.map((part) => (part / sum) * messagesPerDay);
}

/** All through the week; what the quiet days would still wait for begins the last day anew. */
function daily(perHour: number[], mail: Stream["mail"]): Stream {
  const waitFrom = (now: number, random: Random): number => {
    const hour = Math.floor((now - MIDNIGHT + 30 * DAY) / HOUR) % 24;
    const share = now < MIDNIGHT ? SHARE_OF_OTHER_DAYS : 1;
    return waitAround(random, HOUR / ((perHour[hour] as number) * share));
  };
  return {
    next(now, random) {
      const start = Math.max(now, LOG_BEGIN - 2 * HOUR);
      const next = start + waitFrom(start, random);
      return start < MIDNIGHT && next > MIDNIGHT ? MIDNIGHT + waitFrom(MIDNIGHT, random) : next;
    },
    mail,
  };
}

function every(seconds: number, from: number, mail: Stream["mail"]): Stream {
  return {
    next: (now, random) => (now < from ? from : now + seconds) + random() * 2,
    mail,
  };
}

function once(at: number, mail: Stream["mail"]): Stream {
  return {
    next: (now, random) => (now < at ? at + random() * 0.3 : Number.POSITIVE_INFINITY),
    mail,
  };
}

/** An account whose password was guessed: fast, with pauses. */
function spamRun(span: Span): Stream {
  return {
    next(now, random) {
      const next = Math.max(now, span.from) + waitAround(random, random() < 0.01 ? 400 : 9);
      return next < span.until ? next : Number.POSITIVE_INFINITY;
    },
    mail: (_now, random) => ({
      sender: STOLEN,
      recipients: [victim(random)],
      bytes: 2100 + wholeBelow(random, 260),
      uid: SMTP,
    }),
  };
}

// ---- mail

function toUs(_now: number, random: Random): Envelope {
  const chance = random();
  if (chance < 0.03) return envelope("", [person(random)], shortSize(random));
  if (chance < 0.06) return envelope(stranger(random), [guessedAddress(random)], shortSize(random));
  return envelope(stranger(random), people(random, 0.07), shortSize(random));
}

function fromUs(_now: number, random: Random): Envelope {
  const count = random() < 0.85 ? 1 : 2 + wholeBelow(random, 3);
  return envelope(
    person(random),
    distinct(count, () => correspondent(random)),
    size(random),
  );
}

function amongUs(_now: number, random: Random): Envelope {
  return envelope(person(random), people(random, 0.3), size(random));
}

function shopOrder(_now: number, random: Random): Envelope {
  const orders = "orders@shop.example";
  return envelope(orders, [stranger(random)], 5200 + wholeBelow(random, 2600), SHOP_SITE);
}

function cronMail(): Envelope {
  return envelope("root@mx1.example.net", ["root@mx1.example.net"], 734, 0);
}

/** The one of the manual: it waits for partner.test. */
function invoice(): Envelope {
  return envelope("billing@shop.example", ["info@shop.example", "k.maier@partner.test"], 48_211);
}

function toPartner(_now: number, random: Random): Envelope {
  return envelope(person(random), [`${oneOf(random, NAMES)}@partner.test`], size(random));
}

function toSilent(_now: number, random: Random): Envelope {
  return envelope("billing@shop.example", [`${oneOf(random, NAMES)}@silent.test`], 48_211);
}

function offer(recipient: string, bytes = 51_877): Stream["mail"] {
  return () => envelope("billing@shop.example", [recipient], bytes);
}

function post(number: number): Stream["mail"] {
  return () => envelope("nina@club.example", ["news@lists.club.example"], 18_340 + number * 977);
}

function bigMessage(): Envelope {
  return envelope("k.maier@club.example", ["druck@partner.test"], 87_412_903);
}

function toMany(_now: number, random: Random): Envelope {
  const recipients = distinct(9, () => correspondent(random));
  return envelope("nina@club.example", recipients, 1_204_118);
}

function toTheCouncil(): Envelope {
  return envelope("nina@club.example", ["lena@club.example", "t.wolf@shop.example"], 64_020);
}

function toTheCircle(_now: number, random: Random): Envelope {
  return envelope(stranger(random), ["sales@club.example"], shortSize(random));
}

function toTheFull(_now: number, random: Random): Envelope {
  return envelope(stranger(random), ["k.maier@club.example"], shortSize(random));
}

function toJonas(_now: number, random: Random): Envelope {
  return envelope(stranger(random), ["jonas@mx1.example.net"], shortSize(random));
}

function envelope(sender: string, recipients: string[], bytes: number, uid = SMTP): Envelope {
  return { sender, recipients, bytes, uid };
}

// ---- addresses

export const NAMES =
  "anna.koch b.lang carla d.weiss emma f.braun greta h.vogel ida j.klein k.maier lena m.roth nina o.beck paula r.frank sara t.wolf ute v.horn wanda y.kurz z.jung".split(
    " ",
  );
export const OWN_DOMAINS = ["shop.example", "club.example", "example.net"];
export const FAR_DOMAINS =
  "bigmail.example bigmail.example bigmail.example bigmail.example partner.test partner.test customer.example customer.example freemail.test freemail.test acorn.example birch.example bluebird.test bricks.example canal.test castle.example cedar.test cloudy.example corner.test dairy.example dune.test elm.example ferry.test garden.example granite.test grey.test grocer.example harbour.test heather.example inkwell.test kiosk.example lantern.test library.example lighthouse.test meadow.example mill.test museum.example oakwood.test opera.example orchard.test paper.example pebble.test quarry.example reed.test school.example shipyard.test slowpost.example station.test tailor.example tower.test university.example valley.test vineyard.example workshop.test typo.test".split(
    " ",
  );

function person(random: Random): string {
  const name = oneOf(random, NAMES);
  return `${name}@${OWN_DOMAINS[name.length % OWN_DOMAINS.length]}`;
}

function people(random: Random, shareOfMany: number): string[] {
  return distinct(random() < shareOfMany ? 2 + wholeBelow(random, 4) : 1, () => person(random));
}

/** What a guessing sender tries. */
function guessedAddress(random: Random): string {
  const word = oneOf(random, ["info", "admin", "contact", "test", "webmaster", "office"]);
  return `${word}${wholeBelow(random, 30)}@${oneOf(random, OWN_DOMAINS)}`;
}

function stranger(random: Random): string {
  return `${oneOf(random, NAMES)}${wholeBelow(random, 40)}@${oneOf(random, FAR_DOMAINS)}`;
}

/** Somebody our people write to; they mostly answer known addresses. */
function correspondent(random: Random): string {
  return `${oneOf(random, NAMES)}${wholeBelow(random, 12)}@${oneOf(random, FAR_DOMAINS)}`;
}

function victim(random: Random): string {
  const domain = random() < 0.6 ? "bigmail.example" : oneOf(random, FAR_DOMAINS);
  return `${oneOf(random, NAMES).replace(".", "")}${1940 + wholeBelow(random, 70)}@${domain}`;
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>();
  while (made.size < count) made.add(make());
  return [...made];
}

/** Of mail that comes in from outside: recordio logs every line of it. */
function shortSize(random: Random): number {
  return 900 + wholeBelow(random, random() < 0.1 ? 4200 : 900);
}

function size(random: Random): number {
  const chance = random();
  return Math.floor(1200 + (5200 * chance) / (1.004 - chance));
}

// ---- where mail goes

const PLAIN_DOMAINS = ["mx1.example.net", "example.net"];
const VIRTUAL_DOMAINS = ["lists.club.example", "shop.example", "club.example"];

function circle(next: string): Destination {
  return forward([next], VPOPMAIL);
}

const subscribers = subscribersOfNews();

function subscribersOfNews(): string[] {
  const made = new Set<string>();
  for (let i = 0; made.size < 110; i++) {
    const domain = i % 5 < 3 ? "bigmail.example" : FAR_DOMAINS[(i * 7) % FAR_DOMAINS.length];
    made.add(`${NAMES[(i * 5) % NAMES.length]}${i}@${domain}`);
  }
  return [...made];
}

const newsList = list(({ bytes, now }) => ({
  sender: `news-return-${Math.floor((now - MIDNIGHT) / HOUR) + 31}-@lists.club.example-@[]`,
  recipients: subscribers,
  bytes: bytes + 1120,
  uid: VPOPMAIL,
}));

const piped = mailbox("did_0+0+1/");

/** Local addresses that are no plain mailbox; all others of NAMES are. */
const LOCAL = new Map<string, Destination>([
  ["root@mx1.example.net", forward(["greta@example.net"], 7790)],
  [
    "postmaster@mx1.example.net",
    during(
      { from: clock(2, 21), until: clock(8, 12) },
      "D",
      'procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/',
      mailbox(),
    ),
  ],
  [
    "k.maier@club.example",
    during({ from: clock(14, 10), until: clock(16, 31) }, "D", "user_is_over_quota/", piped),
  ],
  [STOLEN, during({ from: clock(2, 31), until: clock(9, 12) }, "D", "user_is_over_quota/", piped)],
  [
    "jonas@mx1.example.net",
    during(
      { from: clock(9, 30), until: clock(12, 44) },
      "Z",
      "Temporary_error_on_maildir_delivery._(#4.3.0)/",
      mailbox(),
    ),
  ],
  ["sales@club.example", circle("team@example.net")],
  ["team@example.net", circle("sales@club.example")],
  ["news@lists.club.example", newsList],
  ["orders@shop.example", dustbin],
  ...["billing", "info", "sales"].map((name): [string, Destination] => [
    `${name}@shop.example`,
    piped,
  ]),
  ...NAMES.map((name): [string, Destination] => [
    `${name}@${OWN_DOMAINS[name.length % OWN_DOMAINS.length]}`,
    piped,
  ]).filter(([address]) => address !== "k.maier@club.example"),
]);

const STOLEN_SENDER = new RegExp(`^${STOLEN}$`);

function remoteDestination(domain: string): Destination {
  const users = withUnknownUsers(
    domain === "bigmail.example" ? 0.06 : 0.04,
    domain,
    server(domain),
  );
  const plain = refusingSender(STOLEN_SENDER, 0.35, domain, withTrouble(0.012, domain, users));
  switch (domain) {
    case "partner.test":
      return rateLimiting(LIMITED, 1, domain, withFullMailbox(FULL_THERE, domain, users));
    case "grey.test":
    case "university.example":
      return greylisting(domain, plain);
    case "slowpost.example":
      return withTrouble(0.5, domain, plain);
    case "typo.test":
      return noSuchDomain(domain);
    case "bigmail.example":
      return rateLimiting({ from: clock(14, 5), until: clock(15, 48) }, 0.75, domain, plain);
    default:
      return plain;
  }
}

/** New destinations for each simulation: some of them remember. */
function router(): Plan["route"] {
  const remote = new Map(FAR_DOMAINS.map((domain) => [domain, remoteDestination(domain)]));
  remote.set("silent.test", silent());
  return (address) => {
    const domain = address.slice(address.lastIndexOf("@") + 1);
    if (PLAIN_DOMAINS.includes(domain)) return local(address, address);
    if (VIRTUAL_DOMAINS.includes(domain)) return local(`${domain}-${address}`, address);
    return to("remote", address, remote.get(domain) ?? noSuchDomain(domain));
  };
}

/** `recipient` has its virtual domain's name before it. */
function local(recipient: string, address: string): Route {
  const isListReturn = address.startsWith("news-return-");
  return to(
    "local",
    recipient,
    isListReturn ? mailbox("did_0+0+2/") : (LOCAL.get(address) ?? noMailbox),
  );
}

function to(channel: Channel, recipient: string, destination: Destination): Route {
  return { channel, recipient, destination };
}
