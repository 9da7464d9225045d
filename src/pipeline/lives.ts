/**
 * A message's life in a log, found without reading all of it: where it came in, where it ended, and where
 * lines tie it to other messages.
 */
import type { StrandBytes } from "../sources/strand-bytes.ts";
import type { ReadQueueLine } from "./queue-lines.ts";

/** A log, and how a queue's lines lie in it. */
export interface Searched {
  bytes: StrandBytes;
  lineAt: ReadQueueLine;
}

/** A line that holds the text, of the message with this number. */
export interface Hit {
  msg: string;
  at: number;
}

/** A log that is searched as long as it is not too long a way. */
export interface Search extends Searched {
  /** So many bytes may still be looked through, for lives and for links. */
  left: number;
  leftForLinks: number;
}

/** From the `new msg` before a hit to the `end msg` behind it, or from and to where the log begins and ends. */
export interface Life {
  to: number;
  /** Where `new msg` and `info msg` stand; undefined if not in the log. */
  born: number | undefined;
  told: number | undefined;
  /** That it came in with. */
  qp: string | undefined;
  /** Where lines of its own name a qp of another message: `bounce msg 12 qp 345`, `did_0+1+0/qp_345/`. */
  naming: number[];
}

/**
 * undefined if a line takes a closer look; if anything but the end of another life stands before, for the
 * life may have begun earlier; and if it is too long a way.
 */
export function lifeOf(search: Search, { msg, at }: Hit): Life | undefined {
  const born = lastBefore(search, at, ` new msg ${msg}\n`);
  const before = born > 0 ? lastMention(search, born, msg) : -1;
  if ([born, before].some((place) => place >= 0 && !isOwn(search, place))) return undefined;
  if (before >= 0 && !search.bytes.textAt(before, 9 + msg.length).startsWith("end msg "))
    return undefined;
  const life: Life = {
    to: search.bytes.size,
    born: born < 0 ? undefined : born,
    told: undefined,
    qp: undefined,
    naming: [],
  };
  const deliveries = new Set<string>();
  const from = search.bytes.lineAt(Math.max(0, born));
  for (const line of linesWith(search, from, [` msg ${msg}`, "qp_"])) {
    if (!line) return undefined;
    const [, number, of] = STARTED.exec(line.text) ?? [];
    if (number !== undefined && of === msg) deliveries.add(number);
    const [, ended] = NAMES_ANOTHER.exec(line.text) ?? [];
    if (ended !== undefined && deliveries.has(ended)) life.naming.push(line.at);
    if (line.text.startsWith(`bounce msg ${msg} `)) life.naming.push(line.at);
    if (line.text.startsWith(`info msg ${msg}: `)) {
      if (life.told !== undefined) return undefined;
      life.told = line.at;
      life.qp = QP.exec(line.text)?.[1];
    }
    if (line.text !== `end msg ${msg}`) continue;
    life.to = line.at;
    break;
  }
  return search.left < 0 || life.to < at ? undefined : life;
}

const STARTED = /^starting delivery (\d+): msg (\d+) to local /;
/** Of a local delivery: it may tell the qp of what was sent on. */
const NAMES_ANOTHER = /^delivery (\d+): success: .*qp_\d/;
const QP = / qp 0*(\d+) uid \d+$/;

/** The queue wrote the line that a place is in. */
function isOwn({ bytes, lineAt }: Searched, place: number): boolean {
  const from = bytes.lineAt(place);
  const line = Buffer.from(bytes.textAt(from, bytes.lineBehind(from) - from), "latin1");
  const newline = line.indexOf(NEWLINE);
  return typeof lineAt(line, 0, newline < 0 ? line.length : newline) === "object";
}

/** Where `msg N` stands last before a place, from the word before it on; -1 if nowhere. */
function lastMention(search: Search, before: number, msg: string): number {
  let at = before;
  for (;;) {
    at = lastBefore(search, at, `msg ${msg}`);
    if (at < 0) return -1;
    if (!/\d/.test(search.bytes.textAt(at + 4 + msg.length, 1))) return Math.max(0, at - 4);
  }
}

/** The last place before another where a text begins; -1 if there is none. */
function lastBefore(search: Search, before: number, text: string): number {
  let block = Buffer.allocUnsafe(LEAST_BLOCK);
  for (let to = before; to > 0 && search.left >= 0; ) {
    const from = Math.max(0, to - block.length + text.length - 1);
    const read = search.bytes.read(block.subarray(0, to - from + text.length - 1), from);
    search.left -= read;
    const found = block.subarray(0, read).lastIndexOf(text, to - from - 1, "latin1");
    if (found >= 0) return from + found;
    to = from;
    block = larger(block);
  }
  return -1;
}

/** Most is found soon: blocks are small, and grow. */
export const LEAST_BLOCK = 1 << 13;
export const MOST_BLOCK = 1 << 18;

/** The next block's room; the same if it is as large as can be. */
export function larger(block: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  return block.length < MOST_BLOCK ? Buffer.allocUnsafe(4 * block.length) : block;
}

/**
 * The queue's lines from there on that hold one of the texts, in order: where they begin, and what they say
 * behind their stamps. undefined for one that takes a closer look.
 */
function* linesWith(
  search: Search,
  from: number,
  texts: readonly string[],
): Generator<{ at: number; text: string } | undefined> {
  const { bytes, lineAt } = search;
  let block = Buffer.allocUnsafe(LEAST_BLOCK);
  for (let start = from; start < bytes.size; block = larger(block)) {
    const part = block.subarray(0, bytes.read(block, start));
    const isLast = start + part.length >= bytes.size;
    const whole = isLast ? part.length : part.lastIndexOf(NEWLINE) + 1;
    search.left -= part.length;
    if ((whole === 0 && block.length === MOST_BLOCK) || search.left < 0) return yield undefined;
    const places = texts.map((text) => part.indexOf(text, 0, "latin1"));
    for (let behind = 0; ; ) {
      for (const [i, text] of texts.entries()) {
        const place = places[i] as number;
        if (place >= 0 && place < behind) places[i] = part.indexOf(text, behind, "latin1");
      }
      const found = Math.min(...places.filter((place) => place >= 0));
      if (found >= whole) break;
      const at = part.lastIndexOf(NEWLINE, found) + 1;
      const newline = part.indexOf(NEWLINE, found);
      behind = newline < 0 ? part.length : newline;
      const own = lineAt(part, at, behind);
      if (own === "other") continue;
      if (own === "odd" || !own.moment) yield undefined;
      else yield { at: start + at, text: part.toString("latin1", own.at, behind) };
    }
    start += whole;
  }
}

const NEWLINE = 0x0a;
