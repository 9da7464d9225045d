/**
 * Reads the time stamp at the beginning of a line, whichever logger wrote it.
 *
 *     tai64n     @400000004332258538eae27c        multilog, tai64n, svlogd -t, s6-log t
 *     tai64      @4000000043322585                file names, old tai64
 *     tai64na    @400000004332258538eae27c00000000
 *     accustamp  1773047730.123456                accustamp, splogger (`+` for a blank: continued)
 *     epoch      1773047730                       also 13, 16, 19 digits: ms, us, ns
 *     datetime   2026-03-09 10:15:30.123456789    local: tai64nlocal, tailocal, s6-log T (2 blanks)
 *                2026-03-09 10:15:30,123 +0100    with milliseconds (python), a zone's name or offset
 *     svlogd     2026-03-09_09:15:30.12345        UTC: svlogd -tt
 *     svlogd-t   2026-03-09T09:15:30.12345        UTC: svlogd -ttt
 *     rfc3339    2026-03-09T10:15:30.123456+01:00 rsyslog, RFC 5424, journalctl short-iso, docker
 *     rfc3164    Mar  9 [2026] 10:15:30[.123456]  local, mostly no year: syslogd, journalctl short
 *     ctime      Mon Mar  9 10:15:30 [CET] 2026   local: clamd, spamd, date
 *     short-full Mon 2026-03-09 10:15:30 CET      journalctl short-full
 *     rfc5322    Mon, 9 Mar 2026 10:15:30 CET:    qmail-scanner, a colon or a blank behind it
 *
 * The form is told by the first bytes, for each line anew: a file may change its form, and
 * lines without any stamp lie between. `T` without fraction or zone is local, as ISO 8601
 * has it. A stamp is followed by a blank (which belongs to it) or by the end of the line;
 * anything else, an impossible date, or a fraction of more than nine digits is no stamp.
 * stamps-plainly.testing.ts reads the same with regular expressions. Source: the loggers as run.
 */
import { hex8, letters } from "../bytes/bytes.ts";
import { daysInMonth, daysOf, MONTH_NAMES, SECONDS_PER_DAY, WEEKDAY_NAMES } from "./calendar.ts";
import type { Clock } from "./clock.ts";
import { FARTHEST } from "./tai64.ts";
import { offsetOfName } from "./zone-names.ts";
import type { Zone } from "./zones.ts";

export { type Clock, type ClockOptions, fileClock } from "./clock.ts";

export type StampForm =
  | "tai64n"
  | "tai64"
  | "tai64na"
  | "accustamp"
  | "epoch"
  | "datetime"
  | "svlogd"
  | "svlogd-t"
  | "rfc3339"
  | "rfc3164"
  | "ctime"
  | "short-full"
  | "rfc5322";

/** One mutable value that `readStamp` refills. */
export interface Stamp {
  /** Unix seconds; NaN for `rfc3164` if the clock knows neither a year nor the last change. */
  seconds: number;
  nanos: number;
  form: StampForm;
  /** First byte behind the stamp and its blank; at the `+` of a splogger continuation. */
  end: number;
}

/** A stamp to be filled. */
export function emptyStamp(): Stamp {
  return { seconds: Number.NaN, nanos: 0, form: "tai64n", end: 0 };
}

/**
 * Fills `stamp` from the line [at, end) and returns true; false if it begins with no stamp
 * (then `stamp` holds nothing of use). Lines must be given in file order: see `Clock`.
 */
export function readStamp(
  bytes: Uint8Array,
  at: number,
  end: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  if (at >= end) return false;
  const first = bytes[at];
  if (first === AT_SIGN) return readLabel(bytes, at, end, clock, stamp);
  if (isDigit(first)) {
    return end - at >= SHORTEST_DATETIME && bytes[at + 4] === DASH
      ? readDatetime(bytes, at, end, clock, stamp)
      : readUnixTime(bytes, at, end, stamp);
  }
  if (first < CAPITAL_A || first > CAPITAL_Z || end - at < SHORTEST_NAMED) return false;
  const month = nameIndex(bytes, at, MONTH_CODES) + 1;
  return month > 0
    ? readSyslogDate(bytes, at, end, month, clock, stamp)
    : readWeekday(bytes, at, end, clock, stamp);
}

/** False where no stamp begins, whatever clock there is. */
export function mayBeginStamp(bytes: Uint8Array, at: number, end: number): boolean {
  if (at >= end) return false;
  const first = bytes[at];
  if (first === AT_SIGN) return true;
  if (isDigit(first)) {
    let behind = at;
    while (behind < end && isDigit(bytes[behind])) behind++;
    return behind - at >= FEWEST_SECONDS || bytes[at + 4] === DASH;
  }
  if (first < CAPITAL_A || first > CAPITAL_Z) return false;
  return nameIndex(bytes, at, MONTH_CODES) >= 0 || nameIndex(bytes, at, WEEKDAY_CODES) >= 0;
}

/** Digits of a Unix time: 1973 and later. */
const FEWEST_SECONDS = 9;
const TAB = 0x09;
const BLANK = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const DASH = 0x2d;
const DOT = 0x2e;
const COLON = 0x3a;
const AT_SIGN = 0x40;
const CAPITAL_A = 0x41;
const CAPITAL_T = 0x54;
const CAPITAL_Z = 0x5a;
const UNDERSCORE = 0x5f;
const SHORTEST_DATETIME = "2026-03-09 10:15:30".length;
const SHORTEST_NAMED = "Mar 9 10:15:30".length;

function readLabel(
  bytes: Uint8Array,
  at: number,
  end: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  if (end - at < 17) return false;
  const epochs = hex8(bytes, at + 1) - 0x4000_0000; // 2^32 seconds each
  const low = hex8(bytes, at + 9);
  if (low < 0 || epochs <= -FARTHEST || epochs >= FARTHEST) return false; // also if not hex
  stamp.seconds = clock.fromTai(epochs * 0x1_0000_0000 + low);

  const nanos = end - at < 25 ? -1 : hex8(bytes, at + 17);
  if (nanos < 0) {
    stamp.nanos = 0;
    return finish(bytes, at + 17, end, stamp, "tai64");
  }
  stamp.nanos = nanos;
  if (nanos > 999_999_999) return false;
  const attos = end - at >= 33 && bytes[at + 25] !== BLANK ? hex8(bytes, at + 25) : -1;
  if (attos >= 0) return attos <= 999_999_999 && finish(bytes, at + 33, end, stamp, "tai64na");
  return finish(bytes, at + 25, end, stamp, "tai64n");
}

/** `1773047730.123456`, or a whole number of s, ms, us or ns with ten digits of seconds. */
function readUnixTime(bytes: Uint8Array, at: number, end: number, stamp: Stamp): boolean {
  let behind = at;
  while (behind < end && isDigit(bytes[behind])) behind++;
  const digits = behind - at;
  if (bytes[behind] === DOT && behind < end) {
    if (digits < FEWEST_SECONDS || digits > 11) return false;
    stamp.seconds = decimal(bytes, at, behind);
    if (!readFraction(bytes, behind, end, stamp)) return false;
    if (stamp.end < end && bytes[stamp.end] === PLUS) {
      stamp.form = "accustamp";
      return true;
    }
    return finish(bytes, stamp.end, end, stamp, "accustamp");
  }
  if (digits !== 10 && digits !== 13 && digits !== 16 && digits !== 19) return false;
  stamp.seconds = decimal(bytes, at, at + 10);
  stamp.nanos = decimal(bytes, at + 10, behind) * 10 ** (19 - digits);
  return finish(bytes, behind, end, stamp, "epoch");
}

function readDatetime(
  bytes: Uint8Array,
  at: number,
  end: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  const days = readDate(bytes, at);
  const shown = days * SECONDS_PER_DAY + readTime(bytes, at + 11, end, stamp);
  if (Number.isNaN(shown)) return false;
  const separator = bytes[at + 10];
  if (separator === BLANK) {
    if (!readZone(bytes, stamp.end, end, shown, clock, stamp))
      stamp.seconds = clock.fromLocal(shown);
    return finish(bytes, stamp.end, end, stamp, "datetime");
  }
  if (separator === UNDERSCORE) {
    stamp.seconds = shown;
    return finish(bytes, stamp.end, end, stamp, "svlogd");
  }
  if (separator !== CAPITAL_T) return false;
  const hasFraction = stamp.end > at + SHORTEST_DATETIME && bytes[at + SHORTEST_DATETIME] === DOT;
  const offset = readOffset(bytes, stamp.end, end, stamp);
  if (offset !== NO_OFFSET) {
    stamp.seconds = shown - offset;
    return finish(bytes, stamp.end, end, stamp, "rfc3339");
  }
  stamp.seconds = hasFraction ? shown : clock.fromLocal(shown);
  return finish(bytes, stamp.end, end, stamp, hasFraction ? "svlogd-t" : "datetime");
}

/**
 * ` +0100` or ` CET` behind a date and time: sets `seconds`, and leaves `end` behind it. False if a
 * word stands there that no zone is surely called by.
 */
function readZone(
  bytes: Uint8Array,
  at: number,
  end: number,
  shown: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  const word = at + 1;
  if (word >= end || bytes[at] !== BLANK) return false;
  const isOffset = bytes[word] === PLUS || bytes[word] === DASH;
  const behind = isOffset ? word + "+0100".length : zoneNameEnd(bytes, word, end);
  if (behind > end || (behind < end && bytes[behind] !== BLANK)) return false;
  if (isOffset) {
    const offset = readOffset(bytes, word, behind, stamp);
    if (offset === NO_OFFSET || stamp.end !== behind) return false;
    stamp.seconds = shown - offset;
    return true;
  }
  if (behind === word) return false;
  const name = letters(bytes, word, behind);
  if (offsetOfName(name) === undefined && !isNameIn(clock.zone, name, shown)) return false;
  stamp.seconds = clock.fromNamed(shown, name);
  stamp.end = behind;
  return true;
}

function isNameIn(zone: Zone, name: string, shown: number): boolean {
  return zone.fromLocal(shown).some((moment) => zone.abbreviationAt(moment) === name);
}

/** The end of three to five capitals; `at` if there are fewer or more. */
function zoneNameEnd(bytes: Uint8Array, at: number, end: number): number {
  let behind = at;
  while (behind < end && bytes[behind] >= CAPITAL_A && bytes[behind] <= CAPITAL_Z) behind++;
  return behind - at >= 3 && behind - at <= 5 ? behind : at;
}

/** `Mar  9 10:15:30`, `Mar 09 10:15:30.123456`, `Mar  9 2026 10:15:30`. */
function readSyslogDate(
  bytes: Uint8Array,
  at: number,
  end: number,
  month: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  const day = readDay(bytes, at, stamp);
  const yearAt = stamp.end;
  const hasYear = yearAt + 5 < end && bytes[yearAt + 4] === BLANK && isDigit(bytes[yearAt]);
  const statedYear = hasYear ? decimal(bytes, yearAt, yearAt + 4) : Number.NaN;
  const secondOfDay = readTime(bytes, hasYear ? yearAt + 5 : yearAt, end, stamp);
  if (hasYear && Number.isNaN(statedYear)) return false;
  if (!(day >= 1 && day <= daysInMonth(LEAP_YEAR, month)) || Number.isNaN(secondOfDay))
    return false;
  if (!finish(bytes, stamp.end, end, stamp, "rfc3164")) return false;
  const year = hasYear ? statedYear : clock.yearOf(month, day, secondOfDay);
  if (day > daysInMonth(year, month)) return false; // Feb 29 of a year that has none
  stamp.seconds = momentOf(year, month, day, secondOfDay, clock);
  return true;
}

/** The moment of a date without a year, of which there is none like Feb 29; NaN if its year is not known. */
export function momentOfDate(
  month: number,
  day: number,
  secondOfDay: number,
  clock: Clock,
): number {
  return momentOf(clock.yearOf(month, day, secondOfDay), month, day, secondOfDay, clock);
}

function momentOf(
  year: number,
  month: number,
  day: number,
  secondOfDay: number,
  clock: Clock,
): number {
  const shown = daysOf(year, month, day) * SECONDS_PER_DAY + secondOfDay;
  return Number.isNaN(shown) ? shown : clock.fromLocal(shown);
}

const LEAP_YEAR = 2024;

/** `Wed Sep 21 23:31:06 2005` or `Mon 2026-03-09 10:15:30 CET`. */
function readWeekday(
  bytes: Uint8Array,
  at: number,
  end: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  if (nameIndex(bytes, at, WEEKDAY_CODES) < 0) return false;
  if (bytes[at + 3] === COMMA) return readMailDate(bytes, at + 5, end, clock, stamp);
  if (bytes[at + 3] !== BLANK) return false;
  const date = at + 4;
  if (end - date < SHORTEST_DATETIME) return false;
  if (isDigit(bytes[date])) return readShortFull(bytes, date, end, clock, stamp);

  const month = nameIndex(bytes, date, MONTH_CODES) + 1;
  if (month === 0) return false;
  const day = readDay(bytes, date, stamp);
  const secondOfDay = readTime(bytes, stamp.end, end, stamp);
  const word = stamp.end + 1;
  const wordEnd = zoneNameEnd(bytes, word, end); // as date(1) has it; `word` where there is none
  const yearAt = wordEnd > word ? wordEnd + 1 : word;
  const year = yearAt + 4 <= end ? decimal(bytes, yearAt, yearAt + 4) : Number.NaN;
  if (Number.isNaN(secondOfDay + year)) return false;
  if (bytes[word - 1] !== BLANK || bytes[yearAt - 1] !== BLANK) return false;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return false;
  const shown = daysOf(year, month, day) * SECONDS_PER_DAY + secondOfDay;
  stamp.seconds =
    wordEnd > word ? clock.fromNamed(shown, letters(bytes, word, wordEnd)) : clock.fromLocal(shown);
  return finish(bytes, yearAt + 4, end, stamp, "ctime");
}

/** `9 Mar 2026 10:15:30 +0100:`, or a zone's name, as mails have it; the weekday and its comma are read. */
function readMailDate(
  bytes: Uint8Array,
  at: number,
  end: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  const dayEnd = isDigit(bytes[at + 1]) ? at + 2 : at + 1;
  const monthAt = dayEnd + 1;
  const timeAt = monthAt + 9;
  if (end - timeAt < SHORTEST_TIME || bytes[at - 1] !== BLANK || bytes[dayEnd] !== BLANK)
    return false;
  const month = nameIndex(bytes, monthAt, MONTH_CODES) + 1;
  const day = decimal(bytes, at, dayEnd);
  const year = decimal(bytes, monthAt + 4, timeAt - 1);
  if (bytes[monthAt + 3] !== BLANK || bytes[timeAt - 1] !== BLANK || month === 0) return false;
  if (!(year >= 0 && day >= 1 && day <= daysInMonth(year, month))) return false;
  const secondOfDay = readTime(bytes, timeAt, end, stamp);
  const word = stamp.end + 1;
  if (Number.isNaN(secondOfDay) || bytes[word - 1] !== BLANK) return false;
  const shown = daysOf(year, month, day) * SECONDS_PER_DAY + secondOfDay;
  const nameEnd = zoneNameEnd(bytes, word, end);
  if (nameEnd > word) {
    stamp.seconds = clock.fromNamed(shown, letters(bytes, word, nameEnd));
    stamp.end = nameEnd;
  } else {
    const offset = readOffset(bytes, word, end, stamp);
    if (offset === NO_OFFSET) return false;
    stamp.seconds = shown - offset;
  }
  stamp.form = "rfc5322";
  return stamp.end === end || bytes[stamp.end] === COLON || bytes[stamp.end] === BLANK;
}

const SHORTEST_TIME = "10:15:30 Z".length;

/** The zone is named, or an offset. */
function readShortFull(
  bytes: Uint8Array,
  at: number,
  end: number,
  clock: Clock,
  stamp: Stamp,
): boolean {
  const shown = readDate(bytes, at) * SECONDS_PER_DAY + readTime(bytes, at + 11, end, stamp);
  const word = stamp.end + 1;
  if (Number.isNaN(shown) || bytes[at + 10] !== BLANK) return false;
  if (word >= end || bytes[word - 1] !== BLANK) return false;
  let behind = word;
  while (behind < end && bytes[behind] >= CAPITAL_A && bytes[behind] <= CAPITAL_Z) behind++;
  if (behind - word <= 1) {
    const offset = readOffset(bytes, word, end, stamp);
    stamp.seconds = shown - offset;
    return offset !== NO_OFFSET && finish(bytes, stamp.end, end, stamp, "short-full");
  }
  if (behind - word < 3 || behind - word > 5) return false;
  stamp.seconds = clock.fromNamed(shown, letters(bytes, word, behind));
  return finish(bytes, behind, end, stamp, "short-full");
}

/**
 * True if a stamp can end at `behind`; takes the blank along. `datetime` takes two, since
 * s6-log writes two.
 */
function finish(
  bytes: Uint8Array,
  behind: number,
  end: number,
  stamp: Stamp,
  form: StampForm,
): boolean {
  stamp.form = form;
  stamp.end = behind;
  if (behind === end) return true;
  if (behind > end || (bytes[behind] !== BLANK && bytes[behind] !== TAB)) return false;
  stamp.end++;
  if (form === "datetime" && stamp.end < end && bytes[stamp.end] === BLANK) stamp.end++;
  return true;
}

/** Days of `YYYY-MM-DD`; NaN if it is no date. The caller has made sure of its ten bytes. */
function readDate(bytes: Uint8Array, at: number): number {
  const year = decimal(bytes, at, at + 4);
  const month = decimal(bytes, at + 5, at + 7);
  const day = decimal(bytes, at + 8, at + 10);
  if (bytes[at + 4] !== DASH || bytes[at + 7] !== DASH) return Number.NaN;
  if (!(year >= 0 && month >= 1 && month <= 12)) return Number.NaN;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  return daysOf(year, month, day);
}

/** The day of `Mon [D]D `; NaN if it is none. Leaves `stamp.end` at the time of day. */
function readDay(bytes: Uint8Array, at: number, stamp: Stamp): number {
  const digits = at + 4;
  stamp.end = at + 7;
  if (bytes[at + 3] !== BLANK) return Number.NaN;
  if (bytes[digits + 1] === BLANK) {
    stamp.end = at + 6;
    return decimal(bytes, digits, digits + 1);
  }
  if (bytes[digits + 2] !== BLANK) return Number.NaN;
  return decimal(bytes, bytes[digits] === BLANK ? digits + 1 : digits, digits + 2);
}

/** Seconds of `HH:MM:SS[.fraction]`, or with a comma as Python writes it; NaN if it is no time. Sets `nanos`, leaves `end` behind it. */
function readTime(bytes: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (at + 8 > end || bytes[at + 2] !== COLON || bytes[at + 5] !== COLON) return Number.NaN;
  const hour = decimal(bytes, at, at + 2);
  const minute = decimal(bytes, at + 3, at + 5);
  const second = decimal(bytes, at + 6, at + 8); // 60 is a leap second
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return Number.NaN;
  stamp.nanos = 0;
  stamp.end = at + 8;
  const mark = stamp.end < end ? bytes[stamp.end] : 0;
  const isComma = mark === COMMA && stamp.end + 1 < end && isDigit(bytes[stamp.end + 1]);
  if ((mark === DOT || isComma) && !readFraction(bytes, at + 8, end, stamp)) return Number.NaN;
  return hour * 3600 + minute * 60 + second;
}

/** Sets `nanos` from the dot or comma at `at` and one to nine digits; leaves `end` behind them. */
function readFraction(bytes: Uint8Array, at: number, end: number, stamp: Stamp): boolean {
  const from = at + 1;
  let behind = from;
  let nanos = 0;
  while (behind < end && behind - from < 9 && isDigit(bytes[behind]))
    nanos = nanos * 10 + (bytes[behind++] - 48);
  stamp.nanos = nanos * SCALE[behind - from];
  stamp.end = behind;
  return behind > from;
}

/** What the last of n decimals is worth in nanoseconds. */
const SCALE = [1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1000, 100, 10, 1];

const NO_OFFSET = Number.MAX_SAFE_INTEGER;

/** Seconds of `Z`, `+hh:mm`, `+hhmm` or `+hh`; NO_OFFSET, with `end` unmoved, if there is none. */
function readOffset(bytes: Uint8Array, at: number, end: number, stamp: Stamp): number {
  if (at >= end) return NO_OFFSET;
  const sign = bytes[at];
  if (sign === CAPITAL_Z) {
    stamp.end = at + 1;
    return 0;
  }
  if ((sign !== PLUS && sign !== DASH) || at + 3 > end) return NO_OFFSET;
  const hours = decimal(bytes, at + 1, at + 3);
  let behind = at + 3;
  if (behind < end && bytes[behind] === COLON) behind++;
  const hasMinutes = behind + 2 <= end && isDigit(bytes[behind]);
  const minutes = hasMinutes ? decimal(bytes, behind, behind + 2) : 0;
  if (!(hours <= 23 && minutes <= 59)) return NO_OFFSET;
  stamp.end = hasMinutes ? behind + 2 : at + 3;
  const seconds = hours * 3600 + minutes * 60;
  return sign === DASH ? -seconds : seconds;
}

/** The decimal number of the bytes [at, behind); 0 if there are none, NaN if one is no digit. */
function decimal(bytes: Uint8Array, at: number, behind: number): number {
  let value = 0;
  for (let i = at; i < behind; i++) {
    if (!isDigit(bytes[i])) return Number.NaN;
    value = value * 10 + (bytes[i] - 48);
  }
  return value;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}

const MONTH_CODES = MONTH_NAMES.map(nameCode);
const WEEKDAY_CODES = WEEKDAY_NAMES.map(nameCode);

/** Which of the names the three bytes at `at` spell; -1 for none. */
function nameIndex(bytes: Uint8Array, at: number, codes: readonly number[]): number {
  return codes.indexOf((bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2]);
}

function nameCode(name: string): number {
  return (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2);
}
