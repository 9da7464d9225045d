/**
 * Who is at home on a mail server of some random weeks: domains, accounts, web sites, and those
 * whom they write to. Everything comes from the seed, and differs much from seed to seed.
 */
import { oneOf, type Random, shareOf, wholeBelow } from "../random.ts";
import type { Client } from "../talk.ts";

export const HOST = "mx1.example.net";
/** Who calls qmail-queue: qmail-smtpd, vpopmail's deliveries and its lists. */
export const SMTP = 7791;
export const VPOPMAIL = 89;
/** A web server that runs all sites as one user. */
const SHARED_UID = 33;
const FIRST_SITE_UID = 10_001;

export interface House {
  random: Random;
  domains: string[];
  accounts: Account[];
  sites: Site[];
  /** What an address answers that does not simply take its mail: decided where it was made up. */
  answers: Map<string, Answer>;
}

export type Answer = "unknown-user" | "spam" | "policy" | "listed" | "rate-limited";

/** Somebody with a password. */
export interface Account {
  user: string;
  /** Under which addresses it writes, the user's own first. */
  senders: string[];
  /** Messages on a working day; 0: it only reads. */
  perDay: number;
  /** Of a working day, so much on Saturdays and Sundays. */
  weekend: number;
  /** Whom it writes to, and how often to somebody new. */
  correspondents: string[];
  shareOfNew: number;
  /** Where it writes from. */
  clients: Client[];
}

/** A web site, which calls qmail-inject. */
export interface Site {
  uid: number;
  user: string;
  domain: string;
  home: string;
  senders: string[];
  perDay: number;
  /** Of its mail, so much goes to its owner (forms), the rest to customers (orders). */
  shareToOwner: number;
  owner: string;
}

export function newHouse(random: Random): House {
  const domains = distinct(2 + wholeBelow(random, 4), () => oneOf(random, OWN_DOMAINS));
  const house: House = { random, domains, accounts: [], sites: [], answers: new Map() };
  const people = distinct(14 + wholeBelow(random, 28), () => {
    return `${oneOf(random, NAMES)}@${oneOf(random, domains)}`;
  });
  house.accounts = people.map((user) => newAccount(house, user));
  const isShared = random() < 0.25;
  const count = 3 + wholeBelow(random, 5);
  for (let number = 1; number <= count; number++)
    house.sites.push(newSite(house, number, isShared));
  return house;
}

/** An account of some habits: most write little, a few much. */
export function newAccount(house: House, user: string): Account {
  const { random } = house;
  const chance = random();
  const many = 5 + wholeBelow(random, 75);
  return {
    user,
    senders: [user, ...(random() < 0.2 ? [`${oneOf(random, ROLES)}@${domainOf(user)}`] : [])],
    perDay: random() < 0.15 ? 0 : 0.3 + 38 * chance * chance * chance,
    weekend: random() < 0.7 ? random() * 0.2 : random(),
    correspondents: distinct(many, () => (random() < 0.3 ? insider(house) : stranger(house))),
    shareOfNew: 0.02 + random() * 0.3,
    clients: clientsOf(random, user),
  };
}

/** Mostly one place or two; some by the web mail of this host. */
function clientsOf(random: Random, user: string): Client[] {
  const count = 1 + wholeBelow(random, 3);
  const own = Array.from({ length: count }, (_, n) => dialIn(random, `${user} ${n}`));
  const webMail = { ip: "192.0.2.26", name: "webmail.example.net", helo: "webmail.example.net" };
  if (random() < 0.2) return [webMail];
  return random() < 0.2 ? [...own, webMail] : own;
}

/** A place in the provider's network that is always the same for `who`. */
export function dialIn(random: Random, who: string): Client {
  const host = 30 + Math.floor(shareOf(`place of ${who}`) * 220);
  const network = random() < 0.7 ? "192.0.2" : "198.51.100";
  return { ip: `${network}.${host}`, name: `dsl-${host}.isp.example`, helo: "[192.168.178.20]" };
}

function newSite(house: House, number: number, isShared: boolean): Site {
  const { random, domains } = house;
  const domain = random() < 0.4 ? oneOf(random, domains) : oneOf(random, SITE_DOMAINS);
  const uid = isShared ? SHARED_UID : FIRST_SITE_UID + number * (1 + wholeBelow(random, 3));
  const names = distinct(1 + wholeBelow(random, 2), () => oneOf(random, SITE_ROLES));
  const chance = random();
  return {
    uid,
    user: isShared ? "www-data" : `web${number}`,
    domain,
    home: isShared ? "/var/www" : `/var/www/vhosts/${domain}`,
    senders: names.map((name) => `${name}@${random() < 0.8 ? domain : HOST}`),
    perDay: random() < 0.25 ? 0 : 0.2 + 60 * chance * chance * chance,
    shareToOwner: random() < 0.5 ? 0.9 : random() * 0.5,
    owner: insider(house),
  };
}

// ---- addresses

/** Somebody of this house. */
export function insider({ random, domains, accounts }: House): string {
  if (accounts.length > 0) return oneOf(random, accounts).user;
  return `${oneOf(random, NAMES)}@${oneOf(random, domains)}`;
}

/** Somebody elsewhere, who exists but for a few. */
export function stranger({ random, answers }: House, shareUnknown = 0.015): string {
  const name = `${oneOf(random, NAMES)}${wholeBelow(random, 5000)}`;
  const address = `${name}@${random() < 0.35 ? oneOf(random, PROVIDERS) : farDomain(random)}`;
  if (random() < shareUnknown) answers.set(address, "unknown-user");
  return address;
}

export function farDomain(random: Random): string {
  return `${oneOf(random, WORDS)}-${oneOf(random, WORDS)}.${random() < 0.5 ? "example" : "test"}`;
}

export function isOfHouse({ domains }: House, address: string): boolean {
  return domains.includes(domainOf(address)) || domainOf(address) === HOST;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

export function distinct<T>(count: number, make: () => T): T[] {
  const made = new Set<T>();
  for (let tries = 0; made.size < count && tries < count * 9; tries++) made.add(make());
  return [...made];
}

/** This much of the way between two, small ones more often. */
export function between(random: Random, least: number, most: number): number {
  const chance = random();
  return least + (most - least) * chance * chance;
}

export const PROVIDERS = ["bigmail.example", "freemail.test", "postbox.example", "webpost.test"];
const OWN_DOMAINS =
  "shop.example club.example bakery.example lawyers.example school.test printers.example garage.example choir.test studio.example farm.test".split(
    " ",
  );
const SITE_DOMAINS =
  "shop-old.example blog.example tickets.example tennis.test recipes.example museum.test hotel.example wine.example forum.test".split(
    " ",
  );
const SITE_ROLES = ["www", "noreply", "orders", "wordpress", "info", "kontakt"];
const ROLES = ["info", "office", "sales", "service", "team"];
const NAMES =
  "anna b.lang carla d.weiss emma f.braun greta h.vogel ida j.klein k.maier lena m.roth nina o.beck paula r.frank sara t.wolf ute v.horn wanda y.kurz z.jung amir bea.c chen dora eli.k finn gil hugo.m iris jan.p kofi lars mia.s noor olga.t pia".split(
    " ",
  );
const WORDS =
  "alder amber anchor apple birch bridge brook candle cedar cherry cliff clover comet copper coral crane delta ember falcon fern flint forest garden glen harbor hazel heron hill ivy jade juniper lake lark laurel linden maple meadow mill moss north oak ocean olive orchard otter pearl pine plum pond quartz raven reed ridge river rose rowan sage shore slate snow spring star stone summit thorn tulip vale willow wren".split(
    " ",
  );
