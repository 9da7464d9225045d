/**
 * Where in a log the messages are that a search could find: those with a line that holds the text
 * that is looked for.
 *
 *     new msg 7 … starting delivery 9: msg 7 to remote JOE@example.com … bounce msg 7 qp 55 … end msg 7
 *     |<->|       a hit                                         |<- an hour ->|<- an hour ->|
 *
 * Who has read where such a message came in takes what is said of it later from who passes over that
 * (taking-over.ts). So only that line need be read; and where it is tied to other messages, or they to
 * it, an hour around, so that both ends of the link are there (src/tracking/links.ts). Outside of these
 * stretches nobody need make messages of lines, if the log's stamps never go back. There is no answer
 * (undefined) where that cannot be told for certain, or little would be left out.
 */
import { readSend } from "../grammars/qmail-send/reader.ts";
import type { StrandBytes } from "../sources/strand-bytes.ts";
import type { Engine } from "../tallying/engine.ts";
import { breath } from "./breath.ts";
import type { ReadQueueLine } from "./queue-lines.ts";

/** Bytes [from, to) of the log, at line borders. */
export interface Stretch {
  from: number;
  to: number;
}

/** A log, and how a queue's lines lie in it. */
export interface Searched {
  bytes: StrandBytes;
  lineAt: ReadQueueLine;
}

/** Looks for `text` in any case; it is printable ASCII of at least a letter. */
export async function candidatesIn(
  log: Searched,
  engine: Engine,
  text: string,
  signal?: AbortSignal,
): Promise<Stretch[] | undefined> {
  const { bytes } = log;
  const hits = await hitsIn(log, engine, text, signal);
  const search: Search = {
    ...log,
    left: TIMES_FOR_LIVES * bytes.size,
    leftForLinks: TIMES_FOR_LINKS * bytes.size,
  };
  const stretches: Stretch[] = [];
  const ends = new Map<string, number>();
  for (const hit of hits ?? []) {
    if (hit.at < (ends.get(hit.msg) ?? 0)) continue;
    await breath();
    signal?.throwIfAborted();
    const life = lifeOf(search, hit);
    const own = life && stretchesOf(search, hit, life);
    if (!own) return undefined;
    ends.set(hit.msg, life.to);
    stretches.push(...own);
  }
  const joined = together(stretches);
  const within = joined.reduce((sum, { from, to }) => sum + to - from, 0);
  return hits && within <= bytes.size * MOST_SHARE ? joined : undefined;
}

/** More messages than that are not few. */
const MOST_HITS = 2_000;
const MOST_SHARE = 0.3;
/** So many times the log may be looked through for the lives of all; beyond, reading all is as quick. */
const TIMES_FOR_LIVES = 5;
/** Beyond so many times it is quicker to make messages of what is an hour around. */
const TIMES_FOR_LINKS = 3;
/** LOOK_SECONDS and SEEN_SECONDS of links.ts, and a little more. */
const MARGIN_SECONDS = 3_700;
const BLOCK_BYTES = 1 << 18;
const LONGEST_LINE = 1 << 16;

interface Hit {
  msg: string;
  at: number;
}

/** Also undefined if they are many, or such a line takes a closer look. */
async function hitsIn(
  { bytes, lineAt }: Searched,
  engine: Engine,
  text: string,
  signal: AbortSignal | undefined,
): Promise<Hit[] | undefined> {
  const { is, chunkAt, chunkBytes } = engine;
  const length = engine.bytes.write(text.toLowerCase(), is.wantedAt.value, LONGEST_TEXT, "latin1");
  const hits: Hit[] = [];
  let kept = 0;
  for (let at = 0, turn = 1; ; turn++) {
    if (turn % BREATH === 0) await breath();
    signal?.throwIfAborted();
    const read = bytes.read(engine.bytes.subarray(chunkAt + kept, chunkAt + chunkBytes), at + kept);
    if (read === 0) return hits;
    const end = chunkAt + kept + read;
    const chunk = engine.bytes.subarray(chunkAt, end);
    const whole = chunk.lastIndexOf(NEWLINE) + 1;
    if (whole === 0) return undefined;
    for (let from = 0; from < whole; ) {
      const found = is.findText(chunkAt + from, chunkAt + whole, length) - chunkAt;
      if (found >= whole) break;
      const line = chunk.lastIndexOf(NEWLINE, found) + 1;
      from = chunk.indexOf(NEWLINE, found) + 1;
      const own = lineAt(chunk, line, from - 1);
      if (own === "other") continue;
      if (own === "odd" || !own.moment) return undefined;
      const event = readSend(chunk, own.at, from - 1);
      if (event.queue !== "" || event.kind === "recipient-announced") return undefined;
      if (event.kind !== "delivery-started" && event.kind !== "message-info") continue;
      hits.push({ msg: String(event.msg), at: at + line });
      if (hits.length > MOST_HITS) return undefined;
    }
    engine.bytes.copyWithin(chunkAt, chunkAt + whole, end);
    kept = end - chunkAt - whole;
    at += whole;
  }
}

/** As assembly/lines/search.ts has it; of a longer text the beginning is looked for. */
const LONGEST_TEXT = 48;
/** Chunks between two breaths. */
const BREATH = 64;
const NEWLINE = 0x0a;

interface Search extends Searched {
  /** So many bytes may still be looked through, for lives and for links. */
  left: number;
  leftForLinks: number;
}

/** From the `new msg` before a hit to the `end msg` behind it, or from and to where the log begins and ends. */
interface Life {
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
function lifeOf(search: Search, { msg, at }: Hit): Life | undefined {
  const born = lastBefore(search, at, ` new msg ${msg}\n`);
  const before = born > 0 ? lastMention(search, born, msg) : -1;
  if ([born, before].some((place) => place >= 0 && !isOwn(search, place))) return undefined;
  if (before >= 0 && !textAt(search.bytes, before, 9 + msg.length).startsWith("end msg "))
    return undefined;
  const life: Life = {
    to: search.bytes.size,
    born: born < 0 ? undefined : born,
    told: undefined,
    qp: undefined,
    naming: [],
  };
  const deliveries = new Set<string>();
  const from = lineStart(search.bytes, Math.max(0, born));
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

/** What of the log has to be read for all that becomes of the message; undefined where no time can be told. */
function stretchesOf(search: Search, { at }: Hit, life: Life): Stretch[] | undefined {
  const { born = at, told, qp, naming, to } = life;
  const stretches: (Stretch | undefined)[] = [lineAround(search, born)];
  if (told !== undefined) {
    const near = around(search, Math.min(born, told), told);
    const mayBeNamed = !near || qp === undefined || search.leftForLinks < 0;
    if (mayBeNamed || isNamed(search, qp, near)) stretches.push(near);
  }
  stretches.push(...naming.map((place) => around(search, place, place)));
  // A message whose link has not found its end stays for an hour.
  if (naming.length > 0 && to < search.bytes.size) stretches.push(around(search, to, to));
  return stretches.every((stretch) => stretch !== undefined) ? stretches : undefined;
}

/** The queue wrote the line that a place is in. */
function isOwn({ bytes, lineAt }: Searched, place: number): boolean {
  const line = Buffer.from(textAt(bytes, lineStart(bytes, place), LONGEST_LINE), "latin1");
  const newline = line.indexOf(NEWLINE);
  return typeof lineAt(line, 0, newline < 0 ? line.length : newline) === "object";
}

/** Where `msg N` stands last before a place, from the word before it on; -1 if nowhere. */
function lastMention(search: Search, before: number, msg: string): number {
  let at = before;
  for (;;) {
    at = lastBefore(search, at, `msg ${msg}`);
    if (at < 0) return -1;
    if (!/\d/.test(textAt(search.bytes, at + 4 + msg.length, 1))) return Math.max(0, at - 4);
  }
}

/** The last place before another where a text begins; -1 if there is none. */
function lastBefore(search: Search, before: number, text: string): number {
  const block = Buffer.allocUnsafe(BLOCK_BYTES + text.length - 1);
  for (let to = before; to > 0 && search.left >= 0; to -= BLOCK_BYTES) {
    const from = Math.max(0, to - BLOCK_BYTES);
    const read = search.bytes.read(block.subarray(0, to - from + text.length - 1), from);
    search.left -= read;
    const found = block.subarray(0, read).lastIndexOf(text, to - from - 1, "latin1");
    if (found >= 0) return from + found;
  }
  return -1;
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
  const block = Buffer.allocUnsafe(BLOCK_BYTES);
  for (let start = from; start < bytes.size; ) {
    const part = block.subarray(0, bytes.read(block, start));
    const isLast = start + part.length >= bytes.size;
    const whole = isLast ? part.length : part.lastIndexOf(NEWLINE) + 1;
    search.left -= whole;
    if (whole === 0 || search.left < 0) return yield undefined;
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

/** The line that a place is in. */
function lineAround({ bytes }: Searched, at: number): Stretch {
  return { from: lineStart(bytes, at), to: lineBehind(bytes, at) };
}

/** Whether a line but that of an `info msg` names the qp. */
function isNamed(search: Search, qp: string, { from, to }: Stretch): boolean {
  const block = Buffer.allocUnsafe(BLOCK_BYTES + OVERLAP);
  for (let at = from; at < to; at += BLOCK_BYTES) {
    const read = search.bytes.read(block, at);
    search.leftForLinks -= read;
    const part = block.subarray(0, read);
    let found = part.indexOf(qp, 0, "latin1");
    while (found >= 0) {
      const before = part.toString("latin1", Math.max(0, found - OVERLAP / 2), found);
      const behind = part.toString("latin1", found + qp.length, found + OVERLAP / 2);
      if (NAMES.test(before) && !BEHIND_OWN.test(behind)) return true;
      found = part.indexOf(qp, found + 1, "latin1");
    }
  }
  return false;
}

/** More than a qp with what stands around it. */
const OVERLAP = 80;
const NAMES = /qp[ _]0*$/;
/** It goes on, or is of an `info msg`. */
const BEHIND_OWN = /^(?:\d| uid )/;

/** From an hour before the line that a place is in to an hour behind another. */
function around(log: Searched, from: number, to: number): Stretch | undefined {
  const { bytes } = log;
  const began = secondsAt(log, lineStart(bytes, from));
  const ended = secondsAt(log, lineStart(bytes, to));
  if (typeof began !== "number" || typeof ended !== "number") return undefined;
  const first = placeOf(log, began - MARGIN_SECONDS);
  const last = placeOf(log, ended + MARGIN_SECONDS);
  return first === undefined || last === undefined ? undefined : { from: first, to: last };
}

/** Where the first line of that second or later begins; undefined if the queue writes seldom there. */
function placeOf(log: Searched, seconds: number): number | undefined {
  const { bytes } = log;
  let [low, high] = [0, bytes.size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const line = lineBehind(bytes, middle);
    const at = line < high ? secondsAt(log, line) : "end";
    if (at === undefined) return undefined;
    if (at === "end" || at >= seconds) high = middle;
    else low = line;
  }
  return low === 0 ? 0 : lineBehind(bytes, low - 1);
}

/** Where the line begins that a place is in. */
function lineStart(bytes: StrandBytes, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  const before = textAt(bytes, from, at - from);
  return from + before.lastIndexOf("\n") + 1;
}

/** Where the next line begins behind a place; the end if none does. */
export function lineBehind(bytes: StrandBytes, at: number): number {
  const newline = textAt(bytes, at, LONGEST_LINE).indexOf("\n");
  return newline < 0 ? bytes.size : at + newline + 1;
}

/** The second of the queue's first line there or behind; "end" if there is none, undefined if it is far. */
function secondsAt({ bytes, lineAt }: Searched, line: number): number | "end" | undefined {
  const block = Buffer.allocUnsafe(LONGEST_LINE);
  for (let from = line; from < line + FAR_BYTES; ) {
    const read = bytes.read(block, from);
    let at = 0;
    const whole = block.subarray(0, read).lastIndexOf(NEWLINE) + 1;
    while (at < whole) {
      const end = block.indexOf(NEWLINE, at);
      const own = lineAt(block, at, end);
      if (typeof own === "object" && own.moment) return own.moment.seconds;
      at = end + 1;
    }
    if (read < block.length) return "end";
    if (at === 0) return undefined;
    from += at;
  }
  return undefined;
}

const FAR_BYTES = 1 << 22;

function textAt(bytes: StrandBytes, at: number, length: number): string {
  const text = Buffer.alloc(length);
  return text.toString("latin1", 0, bytes.read(text, at));
}

function together(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
