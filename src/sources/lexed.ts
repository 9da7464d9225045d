/**
 * What the bytes of a chunk's lines say, in columns: the work that needs no knowledge of what came before, so
 * that any thread may do it, in any order.
 *
 *     label      @400000004332258538eae27c new msg 5                      seconds are TAI
 *     syslog     Mar  9 10:15:30 mx qmail: new msg 5                      no year, no zone: `date`
 *     splogger   Mar  9 10:15:30 mx qmail: 1773047730.123456 new msg 5    both; the inner stamp counts
 *     iso        2026-03-09T10:15:30.123456+01:00 mx qmail: new msg 5
 *     iso-splogger                                 the same with splogger's stamp
 *     odd        all else: unwrap.ts decides, in the log's order
 *
 * A line is one of these only where unwrap.ts, whatever it has read before, finds the same in it. What remains
 * is settled by region.ts: the moment of a date, the writer's number, and what a line has to do with others.
 */
import { ascii, hashOf, hex8, startsWith } from "../bytes/bytes.ts";
import { type Clock, emptyStamp, mayBeginStamp, readStamp } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";
import { SPLOGGER_PIECE_BYTES } from "./containers/joining.ts";
import { emptyHead, mayBeRepeat, readHead } from "./containers/syslog.ts";
import { mayBeSocklogs } from "./containers/unwrap.ts";
import { type Lines, type Memory, newLines, readRows } from "./lines.ts";

export const LINE_FORMS = ["odd", "label", "syslog", "splogger", "iso", "iso-splogger"] as const;
export type LineForm = (typeof LINE_FORMS)[number];

/** Lines of a chunk, of which rows [0, count) are filled, before they are settled. */
export interface Lexed extends Lines {
  /** Which of LINE_FORMS. */
  form: Uint8Array;
  /** Of a syslog's date what is written: (month * 32 + day) * 86401 + second of the day; -1 without one. */
  date: Int32Array;
  /** Of a syslog's head: the host ends one byte before the tag. */
  hostAt: Int32Array;
  tagAt: Int32Array;
  tagEnd: Int32Array;
  /** `hashOf` all from the host to the tag. */
  headHash: Int32Array;
  count: number;
  /** Bytes [0, headEnd) go on with a line that did not fit into the chunk before. */
  headEnd: number;
  /** Bytes [tailAt, tailEnd) are a line whose end is not in the chunk, nor in what the file has left. */
  tailAt: number;
  tailEnd: number;
  /** There are NULs in it. */
  hasNuls: boolean;
}

/**
 * `memory`: one that is shared goes to other threads as it is. Columns are named one by one: V8 gives each object
 * that another was spread into a shape of its own, and what meets chunks of many shapes is slow.
 */
export function newLexed(capacity: number, bytes: number, memory: Memory = ArrayBuffer): Lexed {
  const lines = newLines(capacity, memory);
  const room = Buffer.from(new memory(bytes));
  return {
    bytes: room,
    at: lines.at,
    end: lines.end,
    raw: room,
    rawAt: lines.rawAt,
    rawEnd: lines.rawEnd,
    seconds: lines.seconds,
    nanos: lines.nanos,
    writer: lines.writer,
    torn: lines.torn,
    continued: lines.continued,
    send: lines.send,
    recorded: lines.recorded,
    from: 0,
    to: 0,
    file: 0,
    form: new Uint8Array(new memory(capacity)),
    date: new Int32Array(new memory(capacity * 4)),
    hostAt: new Int32Array(new memory(capacity * 4)),
    tagAt: new Int32Array(new memory(capacity * 4)),
    tagEnd: new Int32Array(new memory(capacity * 4)),
    headHash: new Int32Array(new memory(capacity * 4)),
    count: 0,
    headEnd: 0,
    tailAt: 0,
    tailEnd: 0,
    hasNuls: false,
  };
}

/**
 * Lexes the whole lines in bytes [at, end), as many as there are rows for; returns where the next one would begin.
 */
export function lexLines(lexed: Lexed, at: number, end: number): number {
  const { bytes, form } = lexed;
  let nul = bytes.indexOf(0, at);
  lexed.hasNuls = nul >= 0 && nul < end;
  lexed.count = 0;
  let next = at;
  while (lexed.count < form.length) {
    const newline = bytes.indexOf(NEWLINE, next);
    if (newline < 0 || newline >= end) break;
    const hasNul = nul >= 0 && nul < newline;
    lexLine(lexed, lexed.count++, next, newline, hasNul);
    if (hasNul) nul = bytes.indexOf(0, newline);
    next = newline + 1;
  }
  lexed.writer.fill(0, 0, lexed.count);
  lexed.torn.fill(0, 0, lexed.count);
  lexed.continued.fill(0, 0, lexed.count);
  return next;
}

/** A chunk for bytes that are at hand, all of them. */
export function lexedWhole(bytes: Buffer): Lexed {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  const lexed = newLexed(lines, 0);
  lexed.bytes = lexed.raw = bytes;
  lexed.tailAt = lexLines(lexed, 0, bytes.length);
  lexed.tailEnd = bytes.length;
  return lexed;
}

/** Lexes `line` as the only one. */
export function lexOne(lexed: Lexed, line: Buffer): void {
  lexed.bytes = lexed.raw = line;
  lexed.hasNuls = line.includes(0);
  lexed.count = 1;
  lexLine(lexed, 0, 0, line.length, lexed.hasNuls);
  lexed.writer[0] = lexed.torn[0] = lexed.continued[0] = 0;
}

function lexLine(lexed: Lexed, i: number, at: number, end: number, hasNul: boolean): void {
  lexed.rawAt[i] = at;
  lexed.rawEnd[i] = end;
  const form = hasNul ? ODD : formOf(lexed, i, at, end);
  lexed.form[i] = form;
  if (form === ODD) return;
  lexed.end[i] = end;
  readRows(lexed, i, lexed.bytes, lexed.at[i], end);
}

function formOf(lexed: Lexed, i: number, at: number, end: number): number {
  const { bytes } = lexed;
  if (end - at < SHORTEST || bytes[end - 1] === CARRIAGE_RETURN) return ODD;
  const first = bytes[at];
  if (first === AT_SIGN) return labelled(lexed, i, at, end);
  if (first >= CAPITAL_A && first <= CAPITAL_Z) return dated(lexed, i, at, end);
  if (first >= ZERO && first <= NINE && bytes[at + 10] === CAPITAL_T) return iso(lexed, i, at, end);
  return ODD;
}

/** `@`, 24 digits and a blank, as multilog writes it in the years 1970 to 2106. */
function labelled(lexed: Lexed, i: number, at: number, end: number): number {
  const { bytes } = lexed;
  const textAt = at + LABEL_LENGTH;
  if (bytes[textAt - 1] !== BLANK || hex8(bytes, at + 1) !== 0x4000_0000) return ODD;
  const seconds = hex8(bytes, at + 9);
  const nanos = hex8(bytes, at + 17);
  if (seconds < 0 || nanos < 0 || nanos > 999_999_999) return ODD;
  if (mayBeginStamp(bytes, textAt, end) || mayBeSocklogs(bytes, textAt, end)) return ODD;
  lexed.seconds[i] = seconds;
  lexed.nanos[i] = nanos;
  lexed.at[i] = textAt;
  return LABEL;
}

function dated(lexed: Lexed, i: number, at: number, end: number): number {
  const date = dateAt(lexed.bytes, at, end);
  if (date < 0) return ODD;
  lexed.date[i] = date;
  lexed.seconds[i] = Number.NaN;
  lexed.nanos[i] = 0;
  return headed(lexed, i, at + DATE_LENGTH, end, SYSLOG, SPLOGGER);
}

/** The date of lines that come one behind the other is mostly the same. */
const lastDate = { bytes: new Uint8Array(16), date: -1 };

function dateAt(bytes: Buffer, at: number, end: number): number {
  if (startsWith(bytes, at, end, lastDate.bytes)) return lastDate.date;
  written = -1;
  const hasDate = readStamp(bytes, at, end, WHAT_IS_WRITTEN, stamp);
  if (!hasDate || stamp.form !== "rfc3164" || stamp.end !== at + DATE_LENGTH) return -1;
  lastDate.bytes.set(bytes.subarray(at, at + DATE_LENGTH));
  lastDate.date = written;
  return written;
}

const stamp = emptyStamp();
let written = -1;
/** A clock that is asked what date there is, and knows no year. */
const WHAT_IS_WRITTEN: Clock = {
  zone: utc,
  inferredYear: undefined,
  doubledHour: 0,
  absentHour: 0,
  strangeZone: "",
  fromLocal: () => Number.NaN,
  fromNamed: () => Number.NaN,
  fromTai: () => Number.NaN,
  yearOf(month, day, secondOfDay) {
    written = (month * 32 + day) * DATES_PER_DAY + secondOfDay;
    return Number.NaN;
  },
};

const DATES_PER_DAY = 86_401; // one is a leap second

/** What `date` holds. */
export function dateParts(date: number): { month: number; day: number; secondOfDay: number } {
  const days = Math.floor(date / DATES_PER_DAY);
  return { month: days >> 5, day: days & 31, secondOfDay: date % DATES_PER_DAY };
}

function iso(lexed: Lexed, i: number, at: number, end: number): number {
  const { bytes } = lexed;
  if (!readStamp(bytes, at, end, WHAT_IS_WRITTEN, stamp) || stamp.form !== "rfc3339") return ODD;
  lexed.date[i] = -1;
  lexed.seconds[i] = stamp.seconds;
  lexed.nanos[i] = stamp.nanos;
  return headed(lexed, i, stamp.end, end, ISO, ISO_SPLOGGER);
}

/** Behind the outer stamp: `host tag: text`, or with splogger's stamp before the text. */
function headed(
  lexed: Lexed,
  i: number,
  at: number,
  end: number,
  form: number,
  formOfSplogger: number,
): number {
  const { bytes } = lexed;
  if (mayBeginStamp(bytes, at, end) || !readHead(bytes, at, end, head)) return ODD;
  const isPlain = head.hostAt === at && head.hostEnd > at && head.tagAt === head.hostEnd + 1;
  if (!isPlain || isStreamName(bytes, at, end)) return ODD;
  const { tagAt, tagEnd, textAt } = head;
  lexed.hostAt[i] = at;
  lexed.tagAt[i] = tagAt;
  lexed.tagEnd[i] = tagEnd;
  lexed.headHash[i] = hashOf(bytes, at, tagEnd);
  lexed.at[i] = textAt;
  if (textAt === end) return form;
  if (readSploggersStamp(lexed, i, textAt, end))
    return end - lexed.at[i] === SPLOGGER_PIECE_BYTES ? ODD : formOfSplogger;
  return mayBeginStamp(bytes, textAt, end) || mayBeRepeat(bytes, textAt, end) ? ODD : form;
}

const head = emptyHead();

/** `stdout F text` is what CRI writes behind its stamp. */
function isStreamName(bytes: Buffer, at: number, end: number): boolean {
  return startsWith(bytes, at, end, STDOUT) || startsWith(bytes, at, end, STDERR);
}

/** `1773047730.123456 `, as splogger writes it; what follows it is the text, whatever it is. */
function readSploggersStamp(lexed: Lexed, i: number, at: number, end: number): boolean {
  const { bytes } = lexed;
  const textAt = at + SPLOGGERS_STAMP_LENGTH;
  if (textAt > end || bytes[at + 10] !== DOT || bytes[textAt - 1] !== BLANK) return false;
  if (textAt < end && bytes[textAt] === PLUS) return false; // a piece
  const seconds = decimal(bytes, at, 10);
  const micros = decimal(bytes, at + 11, 6);
  if (seconds < 0 || micros < 0) return false;
  lexed.seconds[i] = seconds;
  lexed.nanos[i] = micros * 1000;
  lexed.at[i] = textAt;
  return true;
}

/** The number of exactly so many digits; -1 if one is none. */
function decimal(bytes: Buffer, at: number, digits: number): number {
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const digit = bytes[i] - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

export function lineFormNumber(form: LineForm): number {
  return LINE_FORMS.indexOf(form);
}

const ODD = lineFormNumber("odd");
const LABEL = lineFormNumber("label");
const SYSLOG = lineFormNumber("syslog");
const SPLOGGER = lineFormNumber("splogger");
const ISO = lineFormNumber("iso");
const ISO_SPLOGGER = lineFormNumber("iso-splogger");

const LABEL_LENGTH = "@400000004332258538eae27c ".length;
const DATE_LENGTH = "Mar  9 10:15:30 ".length;
const SPLOGGERS_STAMP_LENGTH = "1773047730.123456 ".length;
const STDOUT = ascii("stdout ");
const STDERR = ascii("stderr ");
/** The shortest of the three forms that has a text. */
const SHORTEST = 26;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const PLUS = 0x2b;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const AT_SIGN = 0x40;
const CAPITAL_A = 0x41;
const CAPITAL_T = 0x54;
const CAPITAL_Z = 0x5a;
