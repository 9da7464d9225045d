/**
 * Where in a log the messages are that a search could find: those with a line that holds the text
 * that is looked for.
 *
 *     new msg 7 … starting delivery 9: msg 7 to remote JOE@example.com … delivery 9: … end msg 7
 *     |<- an hour ->|                 a hit                                        |<- an hour ->|
 *
 * A stretch goes from an hour before such a message came in to an hour behind its end, so that all
 * links from it and to it are there (src/tracking/links.ts); or, if no line in that time says that there
 * are any, only over its life. Outside of these stretches nobody need make messages of lines, if the
 * log's stamps never go back. There is no answer (undefined) where that cannot be told for certain, or
 * little would be left out.
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
  const leftForLinks = TIMES_FOR_LINKS * bytes.size;
  const search: Search = { ...log, left: MOST_LOOKED_THROUGH, leftForLinks };
  const stretches: Stretch[] = [];
  const ends = new Map<string, number>();
  for (const { msg, at } of hits ?? []) {
    if (at < (ends.get(msg) ?? 0)) continue;
    await breath();
    signal?.throwIfAborted();
    const life = lifeOf(search, msg, at);
    const stretch = life && around(search, life);
    if (!stretch) return undefined;
    ends.set(msg, life.to);
    stretches.push(isAlone(search, msg, life, stretch) ? linesOf(bytes, life) : stretch);
  }
  const joined = together(stretches);
  const within = joined.reduce((sum, { from, to }) => sum + to - from, 0);
  return hits && within <= bytes.size * MOST_SHARE ? joined : undefined;
}

/** More messages than that are not few. */
const MOST_HITS = 2_000;
const MOST_SHARE = 0.3;
const MOST_LOOKED_THROUGH = 1e9;
/** Beyond so many times the log it is quicker to make messages of what is an hour around. */
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

/**
 * From the `new msg` before a hit to the `end msg` behind it, or to where the log begins or ends. If
 * anything but the end of another life stands before, the life may have begun earlier: undefined.
 */
function lifeOf(search: Search, msg: string, at: number): Stretch | undefined {
  const size = search.bytes.size;
  const born = lastBefore(search, at, ` new msg ${msg}\n`);
  const before = born > 0 ? lastMention(search, born, msg) : -1;
  const ended = firstBehind(search, at, ` end msg ${msg}\n`);
  if (search.left < 0) return undefined;
  if ([born, before, ended].some((place) => place >= 0 && !isOwn(search, place))) return undefined;
  if (before >= 0 && !textAt(search.bytes, before, 9 + msg.length).startsWith("end msg "))
    return undefined;
  return { from: Math.max(0, born), to: ended < 0 ? size : ended };
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

/** The first place behind another where a text begins; -1 if there is none. */
function firstBehind(search: Search, behind: number, text: string): number {
  const block = Buffer.allocUnsafe(BLOCK_BYTES + text.length - 1);
  for (let from = behind; search.left >= 0; from += BLOCK_BYTES) {
    const read = search.bytes.read(block, from);
    if (read === 0) return -1;
    search.left -= read;
    const found = block.subarray(0, read).indexOf(text, 0, "latin1");
    if (found >= 0) return from + found;
  }
  return -1;
}

/** From the beginning of its first line to the end of its last. */
function linesOf(bytes: StrandBytes, { from, to }: Stretch): Stretch {
  return { from: lineStart(bytes, from), to: lineBehind(bytes, to) };
}

/**
 * No line ties it to another message: none of its own names a qp (`bounce msg 12 qp 345`,
 * `did_0+1+0/qp_345/`), and none names its own, in the time in which a link looks for its end.
 */
function isAlone(search: Search, msg: string, life: Stretch, around: Stretch): boolean {
  const size = life.to - life.from + LONGEST_LINE;
  if (size > MOST_LIVED || search.leftForLinks < 0) return false;
  const begin = lineStart(search.bytes, life.from);
  const qp = ownQp(ownLines(search, { from: begin, to: life.from + size }), msg);
  return qp !== undefined && !isNamed(search, qp, around);
}

/** What the queue wrote there, behind its stamps' last blank; undefined for a line that takes a closer look. */
function* ownLines(
  { bytes, lineAt }: Searched,
  { from, to }: Stretch,
): Generator<string | undefined> {
  const all = Buffer.from(textAt(bytes, from, to - from), "latin1");
  for (let at = 0; at < all.length; ) {
    const newline = all.indexOf(NEWLINE, at);
    const end = newline < 0 ? all.length : newline;
    const own = lineAt(all, at, end);
    if (own !== "other")
      yield own === "odd" ? undefined : ` ${all.toString("latin1", own.at, end)}`;
    at = end + 1;
  }
}

/** The qp that a message came in with; undefined if its lines name another, or tell that of two. */
function ownQp(lines: Iterable<string | undefined>, msg: string): string | undefined {
  const deliveries = new Set<string>();
  let qp: string | undefined;
  for (const line of lines) {
    if (line === undefined) return undefined;
    const [, number, of] = STARTED.exec(line) ?? [];
    if (number !== undefined && of === msg) deliveries.add(number);
    const [, ended] = NAMES_ANOTHER.exec(line) ?? [];
    if (ended !== undefined && deliveries.has(ended)) return undefined;
    if (line.includes(` bounce msg ${msg} `)) return undefined;
    if (line.includes(` info msg ${msg}: `)) {
      if (qp !== undefined) return undefined;
      qp = QP.exec(line)?.[1];
    }
    if (line.endsWith(` end msg ${msg}`)) break;
  }
  return qp;
}

/** Of a life that is longer than so many bytes, links are looked for as if there were some. */
const MOST_LIVED = 4e6;
const STARTED = / starting delivery (\d+): msg (\d+) to local /;
/** Of a local delivery: it may tell the qp of what was sent on. */
const NAMES_ANOTHER = / delivery (\d+): success: .*qp_\d/;
const QP = / qp 0*(\d+) uid \d+$/;

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

/** The stretch an hour longer at both ends, at line borders. */
function around(log: Searched, { from, to }: Stretch): Stretch | undefined {
  const { bytes } = log;
  const began = secondsAt(log, lineStart(bytes, from));
  const ended = secondsAt(log, lineStart(bytes, Math.min(to, bytes.size - 1)));
  if (began === undefined || began === "end" || ended === undefined) return undefined;
  const first = placeOf(log, began - MARGIN_SECONDS);
  const last = ended === "end" ? bytes.size : placeOf(log, ended + MARGIN_SECONDS);
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
