/**
 * A syslog as several logs: the lines of one writer alone, or all but those of some.
 *
 *     Nov  1 00:00:03 mx1 qmail: 1793491203.132489 new msg 1310721
 *     date            head       splogger's stamp  text
 *
 * A writer has a view of its own where all its lines bear splogger's stamp: then nothing that only the
 * order of lines tells (a year, an hour that comes twice, a line that was repeated) matters to them.
 */
import type { Instant } from "../time/instant.ts";
import { type Clock, emptyStamp, readStamp } from "../time/stamps.ts";
import { SPLOGGER_PIECE_BYTES } from "./joining.ts";
import type { Writer } from "./lines.ts";

/** What of a source is shown. */
export type View = { readonly only: Writer } | { readonly without: readonly Writer[] };

/** The log is not what a view of it supposes: it has to be read as a whole. */
export class BrokenViewError extends Error {}

/** `mx1 qmail: `; undefined if a name in it is not of printable ASCII. */
export function headOf({ host, tag }: Writer): string | undefined {
  if (tag === "" || !PRINTABLE.test(host + tag)) return undefined;
  return host === "" ? `${tag}: ` : `${host} ${tag}: `;
}

const PRINTABLE = /^[!-~]*$/;

/** True if that writer's lines are not shown. */
export function isHiddenIn(view: View, { host, tag }: Writer): boolean {
  const isIt = (other: Writer): boolean => other.host === host && other.tag === tag;
  return "only" in view ? !isIt(view.only) : view.without.some(isIt);
}

/**
 * For a view of one writer, who sees only some of the dates: whether there is a February 29 depends on the
 * year, which others tell.
 */
export function clockOfOne(clock: Clock): Clock {
  return {
    zone: clock.zone,
    inferredYear: undefined,
    doubledHour: 0,
    absentHour: 0,
    strangeZone: "",
    fromNamed: (localSeconds, zoneName) => clock.fromNamed(localSeconds, zoneName),
    fromLocal: (localSeconds) => clock.fromLocal(localSeconds),
    fromTai: (taiSeconds) => clock.fromTai(taiSeconds),
    yearOf(month, day, secondOfDay) {
      if (month === 2 && day === 29) throw new BrokenViewError("a leap day");
      return clock.yearOf(month, day, secondOfDay);
    },
  };
}

/** Knows the lines of some writers by their first bytes, where nothing is strange about them. */
export class Heads {
  /** Of the line that was known last: behind splogger's stamp. */
  textAt = 0;
  private readonly heads: Head[];
  private readonly stamp = emptyStamp();
  /** What the clock was asked for last, unless it was asked for other lines since. */
  private readonly date = Buffer.alloc(DATE_BYTES);
  private dateBytes = 0;
  private bytes: Buffer = NOTHING;
  private words: DataView = new DataView(NOTHING.buffer);

  constructor(writers: readonly Writer[]) {
    this.heads = writers.flatMap((writer) => {
      const head = headOf(writer);
      return head === undefined ? [] : newHead(writer, Buffer.from(head));
    });
  }

  /** Whose line it is; undefined for that of others, or for one that takes a closer look. */
  writerOf(bytes: Buffer, at: number, end: number, clock: Clock): Writer | undefined {
    if (bytes !== this.bytes) this.turnTo(bytes);
    const { heads, words } = this;
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i] as Head;
      if (head.isBehindDate && beginsAs(head, words, at, end))
        return this.isWhole(bytes, at + head.bytes, end) ? head.writer : undefined;
    }
    return this.newSecond(bytes, at, end, clock);
  }

  /** When the line was written that was known last. */
  momentIn(bytes: Buffer): Instant {
    const stampAt = this.textAt - SPLOGGER_STAMP_BYTES;
    const seconds = Number(bytes.toString("latin1", stampAt, stampAt + SECOND_BYTES));
    const micros = Number(bytes.toString("latin1", stampAt + SECOND_BYTES + 1, this.textAt - 1));
    return { seconds, nanos: micros * 1000 };
  }

  /** The clock is asked for another line, so a date has to be read again. */
  forgetDate(): void {
    this.dateBytes = 0;
    for (const head of this.heads) head.isBehindDate = false;
  }

  private turnTo(bytes: Buffer): void {
    this.bytes = bytes;
    this.words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** The first line of a writer in a second. */
  private newSecond(bytes: Buffer, at: number, end: number, clock: Clock): Writer | undefined {
    const headAt = this.behindDate(bytes, at, end, clock);
    if (headAt === 0) return undefined;
    for (const one of this.heads) {
      const { head, writer } = one;
      const stampAt = headAt + head.length;
      if (!isAt(head, head.length, bytes, headAt)) continue;
      const dot = stampAt + SECOND_BYTES;
      if (!areDigits(bytes, stampAt, SECOND_BYTES) || bytes[dot] !== DOT) return undefined;
      if (this.dateBytes > 0) begin(one, bytes, at, dot);
      return this.isWhole(bytes, dot, end) ? writer : undefined;
    }
    return undefined;
  }

  /** Behind the date and its blank; 0 if there is none as a syslogd writes it. */
  private behindDate(bytes: Buffer, at: number, end: number, clock: Clock): number {
    const { date, stamp, dateBytes } = this;
    if (dateBytes > 0 && isAt(date, dateBytes, bytes, at)) return at + dateBytes;
    this.forgetDate();
    if (!readStamp(bytes, at, end, clock, stamp)) return 0;
    const isTraditional = stamp.form === "rfc3164" && stamp.end - at === DATE_BYTES;
    if (!isTraditional && stamp.form !== "rfc3339") return 0;
    if (isTraditional) this.dateBytes = bytes.copy(date, 0, at, stamp.end);
    return stamp.end;
  }

  /** Behind the second's dot stands what is a whole line's. */
  private isWhole(bytes: Buffer, dot: number, end: number): boolean {
    const blank = dot + 1 + MICRO_BYTES;
    this.textAt = blank + 1;
    const length = end - this.textAt;
    const isPlain = length > 0 && length !== SPLOGGER_PIECE_BYTES && bytes[end - 1] !== RETURN;
    return isPlain && bytes[blank] === BLANK && areDigits(bytes, dot + 1, MICRO_BYTES);
  }
}

/** `Nov  1 00:00:03 ` */
const DATE_BYTES = 16;
/** `1793491203.132489 ` */
const SPLOGGER_STAMP_BYTES = 18;
const SECOND_BYTES = 10;
const MICRO_BYTES = 6;
const WORD_BYTES = 4;
const BLANK = 0x20;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const RETURN = 0x0d;
const NOTHING = Buffer.alloc(0);

/** How a writer's lines begin in a second: `Nov  1 00:00:03 mx1 qmail: 1793491203`, without the dot. */
interface Head {
  writer: Writer;
  head: Buffer;
  /** By four bytes, of which the last overlap. */
  words: Int32Array;
  bytes: number;
  isBehindDate: boolean;
}

function newHead(writer: Writer, head: Buffer): Head {
  const bytes = DATE_BYTES + head.length + SECOND_BYTES;
  const words = new Int32Array(Math.ceil(bytes / WORD_BYTES));
  return { writer, head, words, bytes, isBehindDate: false };
}

function begin(head: Head, bytes: Buffer, at: number, dot: number): void {
  const { words } = head;
  for (let i = 0; i < words.length; i++) {
    const place = Math.min(at + i * WORD_BYTES, dot - WORD_BYTES);
    words[i] = bytes.readInt32LE(place);
  }
  head.isBehindDate = true;
}

/** From its end on, where beginnings differ most; the dot stands behind it. */
function beginsAs({ words, bytes }: Head, line: DataView, at: number, end: number): boolean {
  const dot = at + bytes;
  if (dot >= end || line.getUint8(dot) !== DOT) return false;
  if (line.getInt32(dot - WORD_BYTES, true) !== words[words.length - 1]) return false;
  for (let i = words.length - 2; i >= 0; i--)
    if (line.getInt32(at + i * WORD_BYTES, true) !== words[i]) return false;
  return true;
}

/** From its end on, where dates differ most. */
function isAt(wanted: Buffer, length: number, bytes: Buffer, at: number): boolean {
  for (let i = length - 1; i >= 0; i--) if (wanted[i] !== bytes[at + i]) return false;
  return true;
}

function areDigits(bytes: Buffer, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) {
    const digit = bytes[i] as number;
    if (!(digit >= ZERO && digit <= NINE)) return false;
  }
  return true;
}
