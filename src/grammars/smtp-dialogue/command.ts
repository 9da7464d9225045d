/**
 * What a client's line asks for.
 *
 *     MAIL FROM:<sender@example.com> SIZE=2900 BODY=8BITMIME
 *     RCPT TO:<joe@example.net>
 *     AUTH PLAIN (a user name and a password, in base64)
 *
 * qmail-smtpd is lenient: verbs in any case, addresses with or without angle brackets, blanks
 * before them. It takes no other blank than the space, and nothing behind a NUL.
 */

import { ascii, bytesOf, find, findLast, text } from "../../bytes/bytes.ts";
import { textOf } from "../../bytes/remembering.ts";

export type Verb = (typeof VERBS)[number];

/** The verb of the line in [at, end); "" if it is none that SMTP servers know. */
export function verbAt(bytes: Uint8Array, at: number, end: number): Verb | "" {
  const known = BY_FIRST[at < end ? (bytes[at] as number) : 0];
  if (!known) return "";
  for (const verb of known) {
    const wordEnd = at + verb.word.length;
    if (wordEnd > end || !isWord(bytes, at, verb.word)) continue;
    const after = wordEnd === end ? BLANK : bytes[wordEnd];
    if (after === BLANK || after === NUL || (after === QUESTION && verb.isFork)) return verb.name;
  }
  return "";
}

/** Verb and argument of a line's text. */
export function commandOf(line: string): { verb: Verb | ""; argument: string } {
  const bytes = bytesOf(line);
  const end = saidEndOf(bytes, 0, bytes.length);
  return { verb: verbAt(bytes, 0, end), argument: text(bytes, argumentAt(bytes, 0, end), end) };
}

/** Where the argument begins behind the verb: at the end of what is said, if there is none. */
export function argumentAt(bytes: Uint8Array, at: number, saidEnd: number): number {
  return behindBlanks(bytes, find(bytes, BLANK, at, saidEnd), saidEnd);
}

/** Where what the server reads of the line ends. */
export function saidEndOf(bytes: Uint8Array, at: number, end: number): number {
  return find(bytes, NUL, at, end);
}

/**
 * The address behind `FROM:` or `TO:` in an argument as qmail-smtpd takes it: in angle brackets, else the first
 * word; a source route is dropped, quotes and backslashes are undone.
 */
export function addressIn(bytes: Uint8Array, at: number, end: number): string {
  const open = find(bytes, OPEN, at, end);
  const isBracketed = open < end;
  const from = isBracketed ? open + 1 : behindBlanks(bytes, find(bytes, COLON, at, end) + 1, end);
  const addressAt = behindRoute(bytes, Math.min(from, end), end);
  const last = isBracketed ? CLOSE : BLANK;
  let close = addressAt;
  for (; close < end && bytes[close] !== last; close++)
    if (bytes[close] === QUOTE || bytes[close] === BACKSLASH)
      return unquoted(bytes, addressAt, end, last);
  return textOf(bytes, addressAt, close);
}

/** The same of an argument's text. */
export function addressOf(argument: string): string {
  const bytes = bytesOf(argument);
  return addressIn(bytes, 0, bytes.length);
}

/** `SIZE=2900`; undefined if the client does not say. */
export function sizeIn(bytes: Uint8Array, at: number, end: number): number | undefined {
  const from = findLast(bytes, CLOSE, at, end) + 1;
  if (from >= end) return undefined;
  const [, size] = SIZE.exec(text(bytes, from, end)) ?? [];
  return size === undefined ? undefined : Number(size);
}

/** `BDAT 8600 LAST`. */
export function chunkIn(argument: string): { bytes: number; isLast: boolean } {
  const [bytes = "", last = ""] = argument.trim().split(/\s+/);
  return {
    bytes: /^\d{1,12}$/.test(bytes) ? Number(bytes) : 0,
    isLast: last.toUpperCase() === "LAST",
  };
}

/** The first word of an argument, as a name: of HELO, or a mechanism. */
export function firstWordIn(bytes: Uint8Array, at: number, end: number): string {
  let from = at;
  while (from < end && isSpace(bytes[from] as number)) from++;
  let to = from;
  while (to < end && !isSpace(bytes[to] as number)) to++;
  return textOf(bytes, from, to);
}

const VERBS = [
  "HELO",
  "EHLO",
  "LHLO",
  "STARTTLS",
  "AUTH",
  "MAIL",
  "RCPT",
  "DATA",
  "BDAT",
  "RSET",
  "QUIT",
  "NOOP",
  "HELP",
  "VRFY",
  "EXPN",
  "ETRN",
  "TURN",
  "SEND",
  "SOML",
  "SAML",
  "XCLIENT",
  "XFORWARD",
] as const;

interface KnownVerb {
  name: Verb;
  /** In capitals. */
  word: Uint8Array;
  /**
   * Its answer tells what the next lines are. splogger writes a NUL as `?`: of these, it also tells whether
   * this was one.
   */
  isFork: boolean;
}

const SIZE = /\sSIZE=(\d{1,15})(?=\s|$)/i;
const NUL = 0;
const BLANK = 32;
const QUOTE = 34;
const COLON = 58;
const OPEN = 60;
const CLOSE = 62;
const QUESTION = 63;
const AT_SIGN = 64;
const BACKSLASH = 92;
/** Of a letter all bits but that of small ones. */
const CAPITAL = 0xdf;

/** By the first letter, capital or small. */
const BY_FIRST: readonly (readonly KnownVerb[] | undefined)[] = Array.from(
  { length: 128 },
  (_, byte) => {
    const letter = String.fromCharCode(byte).toUpperCase();
    const known = VERBS.filter((name) => name.startsWith(letter) && byte > BLANK);
    return known.length === 0 ? undefined : known.map(knownVerb);
  },
);

function knownVerb(name: Verb): KnownVerb {
  return { name, word: ascii(name), isFork: name === "DATA" || name === "STARTTLS" };
}

function isWord(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 1; i < word.length; i++)
    if (((bytes[at + i] as number) & CAPITAL) !== word[i]) return false;
  return true;
}

function behindBlanks(bytes: Uint8Array, at: number, end: number): number {
  let i = at;
  while (i < end && bytes[i] === BLANK) i++;
  return Math.min(i, end);
}

/**
 * `@relay.example.com,@other.example.com:joe@example.net` is joe's; a route that leads to nobody
 * is the empty address. Source: qmail-smtpd.c, `addrparse`.
 */
function behindRoute(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end || bytes[at] !== AT_SIGN) return at;
  return Math.min(find(bytes, COLON, at, end) + 1, end);
}

function unquoted(bytes: Uint8Array, at: number, end: number, last: number): string {
  const plain: number[] = [];
  let isQuoted = false;
  for (let i = at; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === BACKSLASH) {
      if (++i < end) plain.push(bytes[i] as number);
    } else if (byte === QUOTE) isQuoted = !isQuoted;
    else if (byte === last && !isQuoted) break;
    else plain.push(byte);
  }
  return text(Uint8Array.from(plain), 0, plain.length);
}

/** Blank, and what is between tab and CR. */
function isSpace(byte: number): boolean {
  return byte === BLANK || (byte >= 9 && byte <= 13);
}
