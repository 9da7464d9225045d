/**
 * The lines of one writer in a syslog, made to look like those of multilog, where they lie; all others are
 * blanked out. The twin of src/sources/views.ts.
 *
 *     Nov  1 00:00:03 mx1 qmail: 1793491203.132489 new msg 1310721
 *     ···················@400000006ae7…07e5a828 new msg 1310721
 *
 * So each line stays where it is in its file. A line that may be the writer's, but is not as plain as that,
 * gets a first byte that no label has, and is left to the host.
 */
import { find, numberAt, numberEnd } from "./bytes";
import { allocate } from "./memory";
import { NOT_STAMPED, STAMP_BYTES, storeLabel } from "./stamps";

/** Whether there is such a date, in whatever year, or in the year that it gives. */
declare function isDate(at: usize, end: usize): bool;

/** Lines are to be shown so; `mx1 qmail: `, of which the host's name is `hostBytes` long. */
export let isView: bool = false;
let head: usize = 0;
let headBytes: usize = 0;
let hostBytes: usize = 0;

export function beginView(): void {
  isView = false;
  dateBegin = 0;
}

/** Where the host is to put the head. */
export function viewOf(bytes: usize, ofHost: usize): usize {
  isView = true;
  head = allocate(bytes + ROOM);
  headBytes = bytes;
  hostBytes = ofHost;
  return head;
}

/** Sixteen bytes may be looked at. */
const ROOM: usize = 16;
const BLANK: u8 = 0x20;
const COLON: u8 = 0x3a;
const DOT: u8 = 0x2e;
const RETURN: u8 = 0x0d;
const QUESTION: u8 = 0x3f;
const LESS_THAN: u8 = 0x3c;
const OPENING: u8 = 0x5b;
const TAG_END: usize = 2;

/** Not the writer's, and not for sure. */
const OTHER: usize = 0;
const ODD: usize = 1;

/** Shows the whole lines of [from, end); where these end. */
export function showLines(from: usize, end: usize): usize {
  let at = from;
  let shown = from;
  while (at < end) {
    const newline = find(0x0a, at, end);
    if (newline === end) break;
    const text = textOf(at, newline);
    if (text !== OTHER) {
      const behind = text === ODD ? at : text - STAMP_BYTES;
      memory.fill(shown, 0, behind - shown);
      if (text === ODD) store<u8>(at, NOT_STAMPED);
      else {
        storeLabel(behind, seconds, nanos);
        if (isDigit(text)) giveReturnBack(newline);
      }
      shown = newline + 1;
    }
    at = newline + 1;
  }
  memory.fill(shown, 0, at - shown);
  return at;
}

/** What recordio has a CR for, before its blank, is a `?` of splogger's. */
function giveReturnBack(end: usize): void {
  if (load<u8>(end - 1) === BLANK && load<u8>(end - 2) === QUESTION) store<u8>(end - 2, RETURN);
}

// Lines that are left out

/** What follows is the writer's head. */
@unmanaged
class Hidden {
  next: Hidden | null;
  /** The same number for all writers of one host, from 1 on. */
  host: u32;
  bytes: usize;
}

let hidden: Hidden | null = null;
/** Of the line before, if it is hidden; else 0. */
let hostBefore: u32 = 0;

/** One more writer whose lines `sift` is to leave out; where the host is to put its head. */
export function hide(bytes: usize, host: u32): usize {
  const writer = changetype<Hidden>(allocate(offsetof<Hidden>() + bytes + ROOM));
  writer.next = hidden;
  writer.host = host;
  writer.bytes = bytes;
  hidden = writer;
  return changetype<usize>(writer) + offsetof<Hidden>();
}

/**
 * Moves together what is left of [from, end), and tells where that ends. Of lines that stand one behind the
 * other, were written by hidden writers of one host, and bear one date, the first is left: who reads them
 * knows by it all that matters of the others. `isFirst`: no line stands before.
 */
export function sift(from: usize, end: usize, isFirst: bool): usize {
  if (isFirst) hostBefore = 0;
  let at = from;
  let left = from;
  while (at < end) {
    const newline = find(0x0a, at, end);
    const behind = min(newline + 1, end);
    const host = newline === end ? 0 : hiddenHost(at, newline);
    if (host === 0 || host !== hostBefore || isNewDate) {
      memory.copy(left, at, behind - at);
      left += behind - at;
    }
    hostBefore = host;
    at = behind;
  }
  return left;
}

/** 0 if the line is not surely one of a hidden writer. */
function hiddenHost(at: usize, end: usize): u32 {
  const headAt = behindDate(at, end);
  if (headAt === ODD) return 0;
  let writer = hidden;
  while (writer !== null) {
    const wanted = changetype<usize>(writer) + offsetof<Hidden>();
    if (sameBytes(wanted, writer.bytes, headAt, end) === writer.bytes)
      return textBehind(headAt + writer.bytes, end) === ODD ? 0 : writer.host;
    writer = writer.next;
  }
  return 0;
}

// The line's beginning

let seconds: u32 = 0;
let nanos: u32 = 0;
/** The digits of `seconds`. */
let secondBegin: u64 = 0x3030303030303030;
let secondRest: u16 = 0x3030;

function textOf(at: usize, end: usize): usize {
  const headAt = behindDate(at, end);
  if (headAt === ODD) return load<u8>(at) === BLANK ? OTHER : ODD;
  const same = sameBytes(head, headBytes, headAt, end);
  if (same < headBytes) return isOthers(headAt, same, end) ? OTHER : ODD;
  return textBehind(headAt + headBytes, end);
}

/** Behind splogger's stamp; ODD if there is none, or the line is not whole. */
function textBehind(stampAt: usize, end: usize): usize {
  const text = stampAt + SPLOGGER_STAMP_BYTES;
  const length = end - text;
  if (text >= end || length === PIECE_BYTES || load<u8>(end - 1) === RETURN) return ODD;
  return takeStamp(stampAt) ? text : ODD;
}

/** `1793491203.132489 ` */
const SPLOGGER_STAMP_BYTES: usize = 18;
/** splogger cuts lines here. */
const PIECE_BYTES: usize = 799;

/** How many of so many bytes of a head stand there. */
function sameBytes(wanted: usize, bytes: usize, at: usize, end: usize): usize {
  for (let i: usize = 0; i < bytes; i += 8) {
    const others = load<u64>(at + i) ^ load<u64>(wanted + i);
    if (others !== 0) return min(i + <usize>(ctz(others) >> 3), min(bytes, end - at));
  }
  return min(bytes, end - at);
}

/** The head is another writer's for sure, though `same` bytes are as in the writer's own. */
function isOthers(at: usize, same: usize, end: usize): bool {
  if (mayGoDeeper(at, end)) return false;
  const tagAt: usize = hostBytes === 0 ? 0 : hostBytes + 1;
  const next = at + same < end ? load<u8>(at + same) : 0;
  // More blanks than one before the tag, a pid behind it, or no blank.
  if (same === tagAt) return next !== BLANK;
  if (same === headBytes - TAG_END) return next !== OPENING;
  return same !== headBytes - 1;
}

/** Something of a logger may stand there that has the head behind it: a facility, a date, docker's `stdout`. */
function mayGoDeeper(at: usize, end: usize): bool {
  if (at >= end) return false;
  const letter = load<u8>(at);
  if (letter === LESS_THAN || letter === AT_SIGN) return true;
  if (isDigit(at)) return load<u8>(at + 4) === DASH || isDigit(at + 8);
  if (letter >= CAPITAL_A && letter <= LETTER_Z) return load<u8>(at + 3) === BLANK;
  const begin = load<u64>(at);
  return (
    (begin & FIVE_BYTES) === MAIL_DOT ||
    (begin & SEVEN_BYTES) === STDOUT ||
    (begin & SEVEN_BYTES) === STDERR
  );
}

const AT_SIGN: u8 = 0x40;
const CAPITAL_A: u8 = 0x41;
const FIVE_BYTES: u64 = 0xffffffffff;
const SEVEN_BYTES: u64 = 0xffffffffffffff;
const MAIL_DOT: u64 = 0x2e6c69616d; // "mail."
const STDOUT: u64 = 0x2074756f647473; // "stdout "
const STDERR: u64 = 0x20727265647473; // "stderr "

/** `1793491203.132489 ` */
function takeStamp(at: usize): bool {
  const micros = load<u64>(at + 11);
  if (load<u8>(at + 10) !== DOT || <u8>(micros >> 48) !== BLANK) return false;
  if (!areDigits((micros & SIX_BYTES) | TWO_ZEROS)) return false;
  const begin = load<u64>(at);
  const rest = load<u16>(at + 8);
  if (begin !== secondBegin || rest !== secondRest) {
    const whole = numberAt(at);
    if (numberEnd !== at + 10 || whole > LATEST) return false;
    secondBegin = begin;
    secondRest = rest;
    seconds = <u32>whole;
  }
  nanos = eightDigits((micros << 16) | TWO_ZEROS_BEFORE) * 1000;
  return true;
}

const TWO_ZEROS: u64 = 0x3030000000000000;
const TWO_ZEROS_BEFORE: u64 = 0x3030;

/** Of eight letters. */
function areDigits(letters: u64): bool {
  const high: u64 = 0xf0f0f0f0f0f0f0f0;
  const zeros: u64 = 0x3030303030303030;
  return (letters & high) === zeros && ((letters + 0x0606060606060606) & high) === zeros;
}

/** First of each two digits a number, then of each four, then of all. */
function eightDigits(letters: u64): u32 {
  let digits = letters & 0x0f0f0f0f0f0f0f0f;
  digits = (digits * 10 + (digits >> 8)) & 0x00ff00ff00ff00ff;
  digits = (digits * 100 + (digits >> 16)) & 0x0000ffff0000ffff;
  return <u32>digits * 10000 + <u32>(digits >> 32);
}

/** So that a label can hold it. */
const LATEST: u64 = 0xffffff00;

// Dates

/** `Nov  1 00:00:03 ` */
const DATE_BYTES: usize = 16;
/** `2026-11-01T00:00:03` */
const TIME_BYTES: usize = 19;
const MOST_FRACTION: usize = 9;
/** `+01:00` */
const OFFSET_BYTES: usize = 6;
const LETTER_T: u8 = 0x54;
const LETTER_Z: u8 = 0x5a;
const PLUS: u8 = 0x2b;
const DASH: u8 = 0x2d;

/** The line before had another date, without a year: who reads on must know of this one. */
let isNewDate: bool = false;
/** The last date that there is, byte by byte; of one with a fraction that is left out. */
let dateBegin: u64 = 0;
let dateMiddle: u64 = 0;
let dateEnd: u64 = 0;

/** Behind the date and its blank; ODD if it is none, or written otherwise. */
function behindDate(at: usize, end: usize): usize {
  if (end - at < DATE_BYTES) return ODD;
  if (isDigit(at)) return behindTime(at, end);
  if (load<u8>(at + DATE_BYTES - 1) !== BLANK) return ODD;
  const isKnown = isLast(load<u64>(at), load<u64>(at + 8), 0);
  isNewDate = !isKnown;
  return isKnown || isNew(at, at + DATE_BYTES) ? at + DATE_BYTES : ODD;
}

function behindTime(at: usize, end: usize): usize {
  isNewDate = false;
  if (end - at < TIME_BYTES + MOST_FRACTION + OFFSET_BYTES + 2) return ODD;
  if (load<u8>(at + 10) !== LETTER_T || load<u8>(at + 16) !== COLON) return ODD;
  let offset = at + TIME_BYTES;
  if (load<u8>(offset) === DOT) {
    offset++;
    while (isDigit(offset) && offset - at <= TIME_BYTES + MOST_FRACTION) offset++;
    if (offset === at + TIME_BYTES + 1) return ODD;
  }
  const sign = load<u8>(offset);
  const isUtc = sign === LETTER_Z;
  if (!isUtc && sign !== PLUS && sign !== DASH) return ODD;
  const behind = offset + (isUtc ? 1 : OFFSET_BYTES);
  if (load<u8>(behind) !== BLANK) return ODD;
  const inOffset = isUtc ? <u64>LETTER_Z : load<u64>(offset) & SIX_BYTES;
  const inSecond = (<u64>load<u16>(at + TIME_BYTES - 2)) << 48;
  const isKnown = isLast(load<u64>(at), load<u64>(at + 8), inSecond | inOffset);
  return isKnown || isNew(at, behind + 1) ? behind + 1 : ODD;
}

const SIX_BYTES: u64 = 0xffffffffffff;

/** Takes the three for the last date, should they not be; true if they were. */
function isLast(begin: u64, middle: u64, last: u64): bool {
  if (begin !== 0 && begin === dateBegin && middle === dateMiddle && last === dateEnd) return true;
  dateBegin = begin;
  dateMiddle = middle;
  dateEnd = last;
  return false;
}

/** False, and there is no last date, if the host does not know one there. */
function isNew(at: usize, end: usize): bool {
  const is = isDate(at, end);
  if (!is) dateBegin = 0;
  return is;
}

function isDigit(at: usize): bool {
  return <u32>load<u8>(at) - 48 <= 9;
}
