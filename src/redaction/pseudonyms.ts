/**
 * What takes the place of a name: the same for the same name and key, of the same shape, and of nobody.
 *
 *     anna@shop.example.com      user4k2m9qxz@h7c2kq.d4k2m9qx7.example
 *     198.51.100.7               240.83.17.201        a network of 256 addresses stays one
 *     2001:db8:12:1::7           fd3a:91c2:77b0:4e21:…     a /48 stays one
 *     JKl23s                     QWm81x               an id keeps its letters' kind and their number
 *
 * Nothing is remembered from one name to the next but what was worked out already, so that any part of any log
 * gives the same. Addresses of 240.0.0.0/4 and names in `.example` exist nowhere. Letters are bytes throughout.
 */
import { isWord } from "./vocabulary.ts";

/** Bytes, 32 or more, that nobody can make without the key; of a text of some kind. */
export type Keyed = (kind: string, text: string) => Uint8Array;

/** How names are replaced; plain data, which goes to another thread. */
export interface Redaction {
  key: Uint8Array;
  /** Domains stay as they are. */
  keepsDomains: boolean;
}

export interface Pseudonyms {
  /** Of a mailbox, a log-in, an account: a name without a domain. */
  user(name: string): string;
  /** Of a host or a domain. */
  host(name: string): string;
  ipv4(address: string): string;
  ipv6(address: string): string;
  /** Of a word that is nobody knows what: letters for letters, digits for digits. */
  word(word: string): string;
}

export function pseudonyms(keyed: Keyed, keepsDomains: boolean): Pseudonyms {
  const name = (kind: string, text: string): string => letters32(keyed(kind, text), NAME_LETTERS);
  const label = (text: string, isPublic: boolean): string =>
    USUAL_LABEL.test(text) || (isPublic && isWord(text.toLowerCase()))
      ? text
      : `h${name("host", text.toLowerCase())}`;
  const host = (text: string): string => {
    if (text.endsWith(".")) return `${host(text.slice(0, -1))}.`;
    const labels = text.split(".");
    const own = registered(labels);
    const domain = labels.slice(-own).join(".");
    const hasName = labels.length > 1;
    if (!hasName) return label(text, false);
    const isPublic = PUBLIC_DOMAINS.has(domain.toLowerCase());
    const stays = keepsDomains || isPublic || isReverse(domain);
    const before = labels.slice(0, -own).map((one) => label(one, isPublic));
    const kept = stays ? domain : `d${name("domain", domain.toLowerCase())}.example`;
    return likeCase(text, [...before, kept].join("."), stays);
  };
  const ipv4 = (text: string): string => {
    const [a = 0, b = 0, c = 0, d = 0] = text.split(".").map(Number);
    if (a === 127 || a === 0 || (a & b & c & d) === 255) return text;
    const fixed = isPrivate(a, b) ? (a === 10 ? [10] : [a, b]) : [];
    const network = keyed("ipv4", `${a}.${b}.${c}`);
    const made = [...fixed];
    while (made.length < 3) {
      const byte = network[made.length] as number;
      made.push(made.length === 0 ? 240 + (byte & 15) : byte);
    }
    // 255.255.255 is everybody's.
    if (made[0] === 255 && made[1] === 255) made[0] = 254;
    return [...made, permuted(d, network)].join(".");
  };
  const ipv6 = (text: string): string => {
    const mapped = MAPPED.exec(text);
    if (mapped) return `${mapped[1]}${ipv4(mapped[2] as string)}`;
    const groups = groupsOf(text);
    if (groups === undefined) return word(text);
    const [first = 0] = groups;
    if (groups.slice(0, 7).every((group) => group === 0)) return text;
    const isLink = (first & 0xffc0) === 0xfe80;
    const site = hex(keyed("ipv6 site", groups.slice(0, 3).join(":")));
    const end = hex(keyed("ipv6", groups.join(":")));
    const net = hex(keyed("ipv6 network", groups.slice(0, 4).join(":")));
    return isLink
      ? `fe80::${fours(end.slice(0, 16))}`
      : fours(`fd${site.slice(0, 10)}${net.slice(0, 4)}${end.slice(0, 16)}`);
  };
  const word = (text: string): string => {
    let made = text;
    // What happens to be a word would say something.
    for (let again = 0; made === text || isWord(made.toLowerCase()); again++) {
      made = sameShape(text, (at) => byteAt(keyed, `word ${again}`, text, at));
      if (again === MOST_TRIES) break;
    }
    return made;
  };
  const user = (text: string): string =>
    likeCase(text, `user${name("user", text.toLowerCase())}`, false);
  return {
    user: kept(user),
    host: kept(host),
    ipv4: kept(ipv4),
    ipv6: kept(ipv6),
    word: kept(word),
  };
}

/** What was asked lately is known; all is forgotten when it has become much. */
export function kept(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  let letters = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = answer(text);
    letters += text.length + made.length;
    if (letters > MOST_KEPT_LETTERS) {
      known.clear();
      letters = text.length + made.length;
    }
    known.set(text, made);
    return made;
  };
}

const MOST_KEPT_LETTERS = 1 << 23;
const MOST_TRIES = 4;
/** 40 bits: in a log with 100,000 names two of them share one with a chance of one in 200. */
const NAME_LETTERS = 8;

/** How many labels at the end make the name that somebody has registered. */
function registered(labels: readonly string[]): number {
  const second = labels.at(-2)?.toLowerCase() ?? "";
  const isOfCountry = labels.at(-1)?.length === 2 && SECOND_LEVELS.has(second);
  return Math.min(labels.length, isOfCountry ? 3 : 2);
}

const SECOND_LEVELS: ReadonlySet<string> = new Set(
  "co com org net ac gov edu or ne go ltd plc gob nom".split(" "),
);

/** What hosts are called everywhere, which tells nothing of whose they are. */
const USUAL_LABEL =
  /^(?:localhost|localdomain|(?:mail|mailout|mx|smtp|pop|pop3|imap|relay|mta|ns|www|web|webmail|in|out|server|gw|dul|pbl|sbl|xbl|zen|dnsbl|bl|rbl|protection)\d{0,2})$/i;

/** Domains of providers and of lists, in which everybody has names: reasons and reports go by them. */
const PUBLIC_DOMAINS: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com google.com outlook.com hotmail.com live.com microsoft.com office365.com yahoo.com
  yahoodns.net aol.com icloud.com apple.com gmx.net gmx.de web.de t-online.de mail.ru yandex.ru qq.com
  mimecast.com pphosted.com proofpoint.com barracudanetworks.com messagelabs.com
  spamhaus.org spamhaus.net spamcop.net sorbs.net uceprotect.net abuseat.org barracudacentral.org mailspike.net
  surbl.org uribl.com psbl.org spamrats.com nixspam.net senderscore.com abusix.zone openspf.org yp.to dnswl.org`.split(
    /\s+/,
  ),
);

function isReverse(domain: string): boolean {
  return /^(?:in-addr|ip6)\.arpa$/i.test(domain);
}

function isPrivate(a: number, b: number): boolean {
  return a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168);
}

/** Another number of 0 to 255 for each, none twice: a network of 256 steps turned and mirrored by its key. */
function permuted(byte: number, key: Uint8Array): number {
  let made = byte;
  for (let i = 4; i < 8; i++) {
    const step = key[i] as number;
    made = (made + step) & 255;
    made = (made * ((key[i + 4] as number) | 1)) & 255;
    made ^= made >> 4;
  }
  return made;
}

const MAPPED = /^(.*:)((?:\d{1,3}\.){3}\d{1,3})$/;

export function isIpv6(text: string): boolean {
  const mapped = MAPPED.exec(text);
  return mapped ? /^[0-9a-f:]*:$/i.test(mapped[1] as string) : groupsOf(text) !== undefined;
}

/** The eight numbers of an address; undefined if it is none. */
function groupsOf(text: string): number[] | undefined {
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return undefined;
  const before = head === "" ? [] : head.split(":");
  const behind = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = 8 - before.length - behind.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...behind];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : undefined;
}

function fours(hexadecimal: string): string {
  return (hexadecimal.match(/.{4}/g) ?? []).join(":");
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Letters that nobody takes for one another, five bits each. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** A name of so many letters. */
export function letters32(bytes: Uint8Array, count: number): string {
  let made = "";
  for (let i = 0; i < count; i++) made += LETTERS[(bytes[i] as number) & 31];
  return made;
}

function byteAt(keyed: Keyed, kind: string, text: string, at: number): number {
  const block = keyed(`${kind} ${Math.floor(at / 32)}`, text);
  return block[at % 32] as number;
}

/** A letter above ASCII becomes a small one, so that bytes stay as many. */
function sameShape(text: string, byte: (at: number) => number): string {
  let made = "";
  const letters = HEXADECIMAL.test(text) ? 6 : 26;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (letter >= "0" && letter <= "9") made += byte(at) % 10;
    else if (letter >= "A" && letter <= "Z") made += String.fromCharCode(65 + (byte(at) % letters));
    else if ((letter >= "a" && letter <= "z") || letter > "\x7f")
      made += String.fromCharCode(97 + (byte(at) % letters));
    else made += letter;
  }
  return made;
}

/** Of an id, a label, a checksum. */
const HEXADECIMAL = /^(?=.*\d)[0-9a-f]{4,}$/i;

/** Capitals make another name in some reports, so they are told apart. */
function likeCase(text: string, made: string, stays: boolean): string {
  if (stays || !/[A-Z]/.test(text)) return made;
  return /[a-z]/.test(text) ? made[0]?.toUpperCase() + made.slice(1) : made.toUpperCase();
}
