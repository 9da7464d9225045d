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
import type { Engine } from "../tallying/engine.ts";
import { breath } from "./breath.ts";
import {
  type Hit,
  LEAST_BLOCK,
  type Life,
  larger,
  lifeOf,
  MOST_BLOCK,
  type Search,
  type Searched,
} from "./lives.ts";

/** Bytes [from, to) of the log, at line borders. */
export interface Stretch {
  from: number;
  to: number;
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
  if (!hits) return undefined;
  const most = TIMES_FOR_LIVES * bytes.size;
  const search: Search = { ...log, left: most, leftForLinks: TIMES_FOR_LINKS * bytes.size };
  const stretches: Stretch[] = [];
  const ends = new Map<string, number>();
  for (const [i, hit] of hits.entries()) {
    // At this rate it will be too long a way.
    if (i > SAMPLE && (most - search.left) * hits.length > most * i) return undefined;
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
  return within <= bytes.size * MOST_SHARE ? joined : undefined;
}

/** More messages than that are not few. */
const MOST_HITS = 2_000;
const MOST_SHARE = 0.3;
/** Hits, from which is reckoned what all will take. */
const SAMPLE = 16;
/** So many times the log may be looked through for the lives of all; beyond, reading all is as quick. */
const TIMES_FOR_LIVES = 5;
/** Beyond so many times it is quicker to make messages of what is an hour around. */
const TIMES_FOR_LINKS = 3;
/** LOOK_SECONDS and SEEN_SECONDS of links.ts, and a little more. */
const MARGIN_SECONDS = 3_700;

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

/** What of the log has to be read for all that becomes of the message; undefined where no time can be told. */
function stretchesOf(search: Search, { at }: Hit, life: Life): Stretch[] | undefined {
  const { born = at, told, qp, naming, to } = life;
  const stretches: (Stretch | undefined)[] = [lineAround(search, born)];
  if (told !== undefined) {
    const near = around(search, Math.min(born, told), told);
    const mayBeNamed = !near || qp === undefined || search.leftForLinks < 0;
    if (mayBeNamed || isNamed(search, qp, near)) stretches.push(near);
  }
  stretches.push(...stretchesAround(search, naming));
  // A message whose link has not found its end stays for an hour.
  if (naming.length > 0 && to < search.bytes.size) stretches.push(around(search, to, to));
  return stretches.every((stretch) => stretch !== undefined) ? stretches : undefined;
}

/** Of places, in order, that are near each other one for all. */
function* stretchesAround(
  log: Searched,
  places: readonly number[],
): Generator<Stretch | undefined> {
  for (let i = 0; i < places.length; i++) {
    const first = places[i] as number;
    const near = around(log, first, first);
    let last = first;
    while (near && (places[i + 1] ?? near.to) < near.to) last = places[++i] as number;
    yield last === first ? near : around(log, first, last);
  }
}

/** The line that a place is in. */
function lineAround({ bytes }: Searched, at: number): Stretch {
  return { from: bytes.lineAt(at), to: bytes.lineBehind(at) };
}

/** Whether a line but that of an `info msg` names the qp. */
function isNamed(search: Search, qp: string, { from, to }: Stretch): boolean {
  const block = Buffer.allocUnsafe(MOST_BLOCK + OVERLAP);
  for (let at = from; at < to; at += MOST_BLOCK) {
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
  const began = secondsAt(log, bytes.lineAt(from));
  const ended = secondsAt(log, bytes.lineAt(to));
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
    const line = bytes.lineBehind(middle);
    const at = line < high ? secondsAt(log, line) : "end";
    if (at === undefined) return undefined;
    if (at === "end" || at >= seconds) high = middle;
    else low = line;
  }
  const at = secondsAt(log, low);
  return typeof at === "number" && at < seconds ? bytes.lineBehind(low) : low;
}

/** The second of the queue's first line there or behind; "end" if there is none, undefined if it is far. */
function secondsAt({ bytes, lineAt }: Searched, line: number): number | "end" | undefined {
  let block = Buffer.allocUnsafe(LEAST_BLOCK);
  for (let from = line; from < line + FAR_BYTES; block = larger(block)) {
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
    from += at;
  }
  return undefined;
}

const FAR_BYTES = 1 << 22;

function together(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
