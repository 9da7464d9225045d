/**
 * The words in which people name a moment or a period.
 *
 *     2026-11-20T08:14:07.412Z      2026-11-20 09:14[:07[.412]]   2026-11-20   2026-11   2026
 *     today yesterday tomorrow now  09:14  2pm  noon  midnight    2026-W47     20 Nov [2026]
 *     monday  last monday           last week  this month         yesterday 14:00
 *     -2h  2h  90min ago  1h30min   3d  2w  1mo  +5min            2pm yesterday
 *     @1700000000[.5]               @400000004332258538eae27c     A..B  A..  ..B
 *
 * Every wording means a span: a day, a minute, a month. A moment (`--since`, `--until`) is the
 * beginning of it, a period (`--on`) is the whole; both ends are half-open, from <= t < to.
 * Days are the zone's days, of 23 or 25 hours where clocks change: `1d` ago is the same time
 * of day, yesterday. A zone may follow the time: `UTC`, `+01:00`, `CET`, `Europe/Berlin`.
 * Base: systemd.time(7), with lnav's `2pm yesterday` and `30 min ago`.
 */
import type { Correction } from "../bytes/correction.ts";
import {
  type CivilDate,
  dateOf,
  daysInMonth,
  daysOf,
  MONTH_NAMES,
  mondayOfWeek,
  SECONDS_PER_DAY,
  WEEKDAY_NAMES,
  weekdayOf,
  weeksInYear,
} from "./calendar.ts";
import { compareInstants, type Instant, later } from "./instant.ts";
import { parseTai64, type Tai } from "./tai64.ts";
import { UnknownZoneError, type Zone, zone as zoneOf } from "./zones.ts";

export interface TimeContext {
  readonly now: Instant;
  /** Whose days are meant, and whose clocks. */
  readonly zone: Zone;
  /** How a TAI64N label counts; daemontools' way if not given. */
  readonly tai?: Tai | undefined;
}

/** Half-open: from <= t < to. A side without a moment is without end. */
export interface Period {
  from?: Instant;
  to?: Instant;
}

/** Words that name no time: an operator's slip. `hint` is what to try. */
export class TimeWordsError extends Error {
  readonly hint: string;
  readonly corrections: readonly Correction[];
  constructor(message: string, hint: string = EXAMPLES, ...corrections: Correction[]) {
    super(message);
    this.name = "TimeWordsError";
    this.hint = hint;
    this.corrections = corrections;
  }
}

/** The moment for `--since` and `--until`: where the span that the words name begins. */
export function parseMoment(words: string, context: TimeContext): Instant {
  if (words.includes(".."))
    throw new TimeWordsError(`"${words.trim()}" is a period, not a moment`, "name one side of it");
  return spanOf(words, context).from;
}

/**
 * The period for `--on`, `A..B` and filters: the whole span that the words name. `A..B` ends
 * where B begins, and a bare time of day in B is on A's day. `2h` is from then on.
 */
export function parsePeriod(words: string, context: TimeContext): Period {
  const [left, right, ...more] = words.split("..").map((side) => side.trim());
  if (right === undefined) return periodOf(spanOf(words, context));
  if (more.length > 0 || (left === "" && right === ""))
    throw new TimeWordsError(`"${words}" is no period`, 'write "A..B", "A.." or "..B"');

  const period: Period = {};
  if (left !== "") period.from = spanOf(left, context).from;
  if (right !== "") period.to = spanOf(right, context, period.from).from;
  if (period.from && period.to && compareInstants(period.from, period.to) > 0)
    throw new TimeWordsError(`"${words}" ends before it begins`, `write "${right}..${left}"`);
  return period;
}

/** What a word that names no time is answered with. */
const EXAMPLE = "yesterday";
const EXAMPLES =
  'try "yesterday", "2026-11-20 09:14", "09:14", "-2h", "last monday", "2026-11" or "@1700000000"';

/** `to` is undefined where words name a moment from which on something is asked: `2h`, `now`. */
interface Span {
  readonly from: Instant;
  readonly to: Instant | undefined;
}

function periodOf({ from, to }: Span): Period {
  return to ? { from, to } : { from };
}

/** `dayOf` is whose day a bare time of day is on; today's if not given. */
function spanOf(words: string, context: TimeContext, dayOf = context.now): Span {
  const said = words.trim();
  if (said === "") throw new TimeWordsError("no time was given");
  if (said.startsWith("@")) return spanOfNumber(said, context);
  if (/^now$/i.test(said)) return { from: context.now, to: undefined };
  const ago = momentAgo(said, context);
  if (ago) return { from: ago, to: undefined };
  return spanOfCalendarWords(said, context, dayOf);
}

/** `@1700000000.5` or a TAI64 label; the latter if it has a label's length and first digit. */
function spanOfNumber(said: string, context: TimeContext): Span {
  if (/^@4[0-9a-f]{15,31}$/i.test(said)) {
    const from = parseTai64(said.toLowerCase(), context.tai ?? "daemontools");
    if (!from)
      throw new TimeWordsError(`"${said}" is no TAI64N label`, "a label has @ and 24 hex digits");
    return { from, to: later(from, said.length > 17 ? 1e-9 : 1) };
  }
  const epoch = /^@(-?)(\d{1,12})(?:\.(\d{1,9}))?$/.exec(said);
  if (!epoch)
    throw new TimeWordsError(
      `"${said}" is neither Unix seconds nor a TAI64N label`,
      'try "@1700000000", "@1700000000.5" or "@400000004332258538eae27c"',
    );
  const [, minus, whole, fraction] = epoch;
  const size = { seconds: Number(whole), nanos: nanosOf(fraction) };
  const from = minus ? later({ seconds: -size.seconds, nanos: 0 }, -size.nanos / 1e9) : size;
  return { from, to: later(from, unitOf(fraction)) };
}

function nanosOf(fraction = ""): number {
  return Number(fraction.padEnd(9, "0"));
}

/** Seconds of the last digit's unit. */
function unitOf(fraction = ""): number {
  return 10 ** -fraction.length;
}

/** Of a fixed length, or days and months of the calendar. */
interface Unit {
  readonly seconds?: number;
  readonly days?: number;
  readonly months?: number;
}

/** The units of systemd.time(7) in their spellings. */
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(ms|msecs?|milliseconds?)$/, { seconds: 0.001 }],
  [/^(s|secs?|seconds?)$/, { seconds: 1 }],
  [/^(m|mins?|minutes?)$/, { seconds: 60 }],
  [/^(h|hrs?|hours?)$/, { seconds: 3600 }],
  [/^(d|days?)$/, { days: 1 }],
  [/^(w|weeks?)$/, { days: 7 }],
  [/^(M|mo|months?)$/, { months: 1 }],
  [/^(y|yrs?|years?)$/, { months: 12 }],
];

/** `-2h`, `2h`, `1h 30min ago`, `+5min`; undefined if the words are of another kind. */
function momentAgo(said: string, { now, zone }: TimeContext): Instant | undefined {
  const whole = /^([+-]?)\s*((?:\d+(?:\.\d+)?\s*[a-z]+\s*)+?)(\bago)?$/i.exec(said);
  if (!whole) return undefined;
  const [, sign, amounts, ago] = whole;
  const parts = [...amounts.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)].map(([, amount, name]) => ({
    amount: Number(amount),
    name,
    unit: unitNamed(name),
  }));
  const strange = parts.find((part) => !part.unit);
  if (strange) {
    if (isCalendarWord(strange.name)) return undefined;
    throw new TimeWordsError(`"${strange.name}" in "${said}" is no unit of time`, UNIT_HINT);
  }
  if (ago && sign)
    throw new TimeWordsError(`"${said}" says twice in which direction`, 'write "2h" or "2h ago"');

  const direction = sign === "+" ? 1 : -1;
  let months = 0;
  let days = 0;
  let seconds = 0;
  for (const { amount, unit } of parts) {
    months += amount * (unit?.months ?? 0);
    days += amount * (unit?.days ?? 0);
    seconds += amount * (unit?.seconds ?? 0);
  }
  if (!Number.isInteger(months))
    throw new TimeWordsError(`"${said}" is not a whole number of months`, 'say it in days: "45d"');
  const wholeDays = Math.trunc(days);
  seconds += (days - wholeDays) * SECONDS_PER_DAY;
  if (!(months < 120_000 && wholeDays < 3_650_000 && seconds < 3e11))
    throw new TimeWordsError(`"${said}" is too long`);
  const moved =
    months + wholeDays > 0 ? moveDate(now, zone, direction * months, direction * wholeDays) : now;
  return later(moved, direction * seconds);
}

/** Capital `M` is months, small `m` minutes; otherwise case does not matter. */
function unitNamed(name: string): Unit | undefined {
  const spelled = name === "M" ? name : name.toLowerCase();
  return UNITS.find(([spellings]) => spellings.test(spelled))?.[1];
}

const UNIT_HINT = 'units are s, min, h, d, w, mo and y, as in "90min" or "1h30min ago"';

/** The same time of day some months and days on; the 31st of a shorter month is its last day. */
function moveDate(from: Instant, zone: Zone, months: number, days: number): Instant {
  const shown = from.seconds + zone.offsetAt(from.seconds);
  const today = Math.floor(shown / SECONDS_PER_DAY);
  const { year, month, day } = dateOf(today);
  const monthCount = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthCount / 12);
  const newMonth = monthCount - newYear * 12 + 1;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  const newShown =
    (daysOf(newYear, newMonth, newDay) + days) * SECONDS_PER_DAY +
    (shown - today * SECONDS_PER_DAY);
  return { seconds: momentOf(newShown, zone), nanos: from.nanos };
}

/** Local time to Unix seconds: the first of two; in a gap, as of a clock not yet put forward. */
function momentOf(shown: number, zone: Zone, abbreviation = ""): number {
  const moments = zone.fromLocal(shown);
  const named = moments.find((moment) => zone.abbreviationAt(moment) === abbreviation);
  return named ?? moments[0] ?? shown - zone.offsetAt(shown - SECONDS_PER_DAY);
}

/** Days [from, to), counted from 1970. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** A time of day in seconds, and how long the named unit lasts: 60 for `09:14`. */
interface TimeOfDay {
  readonly second: number;
  readonly nanos: number;
  readonly unit: number;
}

/** What the words of a calendar time have said so far. */
interface Said {
  readonly words: string;
  readonly today: number;
  days?: Days;
  time?: TimeOfDay;
  zone?: Zone;
  /** `CET` or `CEST`: which of two equal local times. */
  abbreviation?: string;
  /** A weekday in front of a date, to be checked. */
  weekday?: number;
}

function spanOfCalendarWords(words: string, context: TimeContext, dayOf: Instant): Span {
  const clocks = /^(\d\d?:\d\d)\s*-\s*(\d\d?:\d\d)$/.exec(words);
  if (clocks)
    throw new TimeWordsError(
      `"${words}" may be a period or a zone`,
      `write "${clocks[1]}..${clocks[2]}" for the period`,
    );
  const tokens = tokensOf(words);
  // The zone first, for it decides which day is today.
  const zone = zoneAmong(tokens, words, context);
  const localDay = (moment: Instant): number =>
    Math.floor((moment.seconds + zone.zone.offsetAt(moment.seconds)) / SECONDS_PER_DAY);
  const said: Said = { words, today: localDay(context.now) };
  while (tokens.length > 0) takeWords(tokens, said);

  if (said.weekday !== undefined) applyWeekday(said, said.weekday);
  const { time } = said;
  const day = said.days?.from ?? localDay(dayOf);
  const startOf = (days: number): Instant => ({
    seconds: momentOf(days * SECONDS_PER_DAY, zone.zone),
    nanos: 0,
  });
  if (!time) {
    const days = said.days ?? namesNothing(words);
    return { from: startOf(days.from), to: startOf(days.to) };
  }
  if (said.days && said.days.to - said.days.from !== 1)
    throw new TimeWordsError(`"${words}" gives a time of day, but no day`, "name one day");
  const shown = day * SECONDS_PER_DAY + time.second;
  const from = { seconds: momentOf(shown, zone.zone, zone.abbreviation), nanos: time.nanos };
  return { from, to: later(from, time.unit) };
}

function namesNothing(words: string): never {
  throw new TimeWordsError(`"${words}" names no time`, EXAMPLES, [words, EXAMPLE]);
}

/** Words parted at blanks; a date, its time and its zone parted, `2 pm` joined. */
function tokensOf(words: string): string[] {
  return words
    .replace(/(\d{4}-\d\d-\d\d)[Tt_](?=\d)/, "$1 ")
    .replace(/(\d:\d\d(?:[:.,\d]*))\s*(Z|[+-]\d\d(?::?\d\d)?)(?=\s|$)/i, "$1 $2")
    .replace(/(\d)\s+([ap])\.?m\b\.?/gi, "$1$2m")
    .replace(/,(?=\s)/g, "")
    .split(/\s+/)
    .filter((token) => token !== "" && !/^(at|on)$/i.test(token));
}

/** Takes the zone out of the tokens; the context's if there is none. */
function zoneAmong(
  tokens: string[],
  words: string,
  { now, zone }: TimeContext,
): { zone: Zone; abbreviation: string } {
  const found = tokens.findIndex((token) => isZone(token, zone, now));
  if (found < 0) return { zone, abbreviation: "" };
  const [token] = tokens.splice(found, 1);
  if (tokens.length === 0) namesNothing(words);
  if (namesOf(zone, now).includes(token.toUpperCase()))
    return { zone, abbreviation: token.toUpperCase() };
  try {
    return { zone: zoneOf(token), abbreviation: "" };
  } catch (error) {
    if (error instanceof UnknownZoneError) throw new TimeWordsError(error.message, error.hint);
    throw error;
  }
}

function isZone(token: string, zone: Zone, now: Instant): boolean {
  return (
    /^(?:z|utc|gmt)$|^(?:utc|gmt)?[+-]\d\d(?::?\d\d)?$|^[a-z_]+\/[a-z_/+-]+$/i.test(token) ||
    namesOf(zone, now).includes(token.toUpperCase())
  );
}

/** What the zone is called in the two halves of the year: CET and CEST. */
function namesOf(zone: Zone, now: Instant): string[] {
  return [0, 1, 2, 3].map((quarter) =>
    zone.abbreviationAt(now.seconds - quarter * 91 * SECONDS_PER_DAY),
  );
}

/** Takes the words at the front of `tokens` that belong together. */
function takeWords(tokens: string[], said: Said): void {
  const token = tokens[0].toLowerCase();
  const time = timeOfDay(token);
  if (time) {
    if (said.time) throw new TimeWordsError(`"${said.words}" gives two times of day`);
    said.time = time;
    tokens.shift();
    return;
  }
  const weekday = weekdayIndex(token);
  if (weekday >= 0) {
    said.weekday = weekday;
    tokens.shift();
    return;
  }
  const days = takeDays(tokens, said);
  if (said.days) throw new TimeWordsError(`"${said.words}" gives two days`);
  said.days = days;
}

function takeDays(tokens: string[], said: Said): Days {
  const token = (tokens.shift() as string).toLowerCase();
  if (token === "today") return oneDay(said.today);
  if (token === "yesterday") return oneDay(said.today - 1);
  if (token === "tomorrow") return oneDay(said.today + 1);
  if (token === "last" || token === "this") {
    const unit = tokens.shift()?.toLowerCase() ?? namesNothing(said.words);
    return token === "last" ? lastUnit(unit, said) : thisUnit(unit, said);
  }
  return isoDays(token, said) ?? namedDate(token, tokens, said) ?? unknownWord(token, said.words);
}

function oneDay(day: number): Days {
  return { from: day, to: day + 1 };
}

function thisUnit(unit: string, { today, words }: Said): Days {
  const { year, month } = dateOf(today);
  const monday = today - weekdayOf(today);
  if (unit === "week") return { from: monday, to: monday + 7 };
  if (unit === "month") return { from: daysOf(year, month, 1), to: firstOfNext(year, month) };
  if (unit === "year") return { from: daysOf(year, 1, 1), to: daysOf(year + 1, 1, 1) };
  return unknownWord(unit, words);
}

/** The week, month or year before this one; the last such weekday before today. */
function lastUnit(unit: string, said: Said): Days {
  const weekday = weekdayIndex(unit);
  if (weekday >= 0) return oneDay(said.today - 1 - ((weekdayOf(said.today - 1) - weekday + 7) % 7));
  const current = thisUnit(unit, said).from;
  return thisUnit(unit, { ...said, today: current - 1 });
}

/** `2026-11-20`, `2026-11`, `2026-W47`, `2026-W47-5`, `2026`. */
function isoDays(token: string, { words }: Said): Days | undefined {
  const week = /^(\d{4})-?w(\d\d)(?:-([1-7]))?$/.exec(token);
  if (week) {
    const [year, number] = [Number(week[1]), Number(week[2])];
    if (number < 1 || number > weeksInYear(year))
      throw new TimeWordsError(
        `${year} has no week ${number}`,
        `it has ${weeksInYear(year)} weeks`,
      );
    const monday = mondayOfWeek(year, number);
    return week[3] ? oneDay(monday + Number(week[3]) - 1) : { from: monday, to: monday + 7 };
  }
  const date = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(token);
  if (!date) return undefined;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  if (date[2] === undefined) return { from: daysOf(year, 1, 1), to: daysOf(year + 1, 1, 1) };
  if (date[3] !== undefined) return oneDay(checkedDay({ year, month, day }, words));
  const first = checkedDay({ year, month, day: 1 }, words);
  return { from: first, to: firstOfNext(year, month) };
}

function firstOfNext(year: number, month: number): number {
  return month === 12 ? daysOf(year + 1, 1, 1) : daysOf(year, month + 1, 1);
}

function checkedDay({ year, month, day }: CivilDate, words: string): number {
  if (month < 1 || month > 12)
    throw new TimeWordsError(
      `"${words}": there is no month ${month}`,
      "write year-month-day",
      ...(day >= 1 && day <= 12 ? [[words, isoDate(year, day, month)] as const] : []),
    );
  const length = daysInMonth(year, month);
  if (day < 1 || day > length)
    throw new TimeWordsError(
      `"${words}": ${MONTH_NAMES[month - 1]} ${year} has no day ${day}`,
      `its days are 1 to ${length}`,
      [words, isoDate(year, month, length)],
    );
  return daysOf(year, month, day);
}

function isoDate(...numbers: [year: number, month: number, day: number]): string {
  return numbers.map((number) => String(number).padStart(2, "0")).join("-");
}

/** `20 Nov 2026`, `Nov 20 2026`, `Nov 2026`, `20 Nov`: without a year, the latest that is not after today. */
function namedDate(token: string, tokens: string[], said: Said): Days | undefined {
  const isDay = (word: string | undefined): boolean => /^\d\d?$/.test(word ?? "");
  const next = tokens[0]?.toLowerCase();
  const [dayWord, monthWord] = isDay(token) ? [token, next] : [next, token];
  const month = nameIndex(monthWord ?? "", MONTH_NAMES) + 1;
  if (month > 0 && monthWord === token && /^\d{4}$/.test(next ?? "")) {
    const year = Number(tokens.shift());
    return { from: daysOf(year, month, 1), to: firstOfNext(year, month) };
  }
  if (month === 0 || !isDay(dayWord)) return undefined;
  tokens.shift();
  const day = Number(dayWord);
  if (/^\d{4}$/.test(tokens[0] ?? ""))
    return oneDay(checkedDay({ year: Number(tokens.shift()), month, day }, said.words));
  const { year } = dateOf(said.today);
  const isLater = daysOf(year, month, day) > said.today;
  return oneDay(checkedDay({ year: isLater ? year - 1 : year, month, day }, said.words));
}

/** A weekday alone is the latest, today included; in front of a date it must be the date's. */
function applyWeekday(said: Said, weekday: number): void {
  if (!said.days) {
    said.days = oneDay(said.today - ((weekdayOf(said.today) - weekday + 7) % 7));
    return;
  }
  const actual = weekdayOf(said.days.from);
  if (actual !== weekday)
    throw new TimeWordsError(
      `"${said.words}": that day is a ${WEEKDAY_NAMES[actual]}, not a ${WEEKDAY_NAMES[weekday]}`,
      "leave the weekday out, or correct the date",
    );
}

/** `09:14`, `09:14:07.412`, `24:00`, `2pm`, `2:30pm`, `noon`, `midnight`. */
function timeOfDay(token: string): TimeOfDay | undefined {
  if (token === "noon") return { second: 12 * 3600, nanos: 0, unit: 60 };
  if (token === "midnight") return { second: 0, nanos: 0, unit: 60 };
  const twelve = /^(\d\d?)(?::(\d\d))?([ap])m$/.exec(token);
  if (twelve) {
    const [hour, minute] = [Number(twelve[1]), Number(twelve[2] ?? 0)];
    if (hour < 1 || hour > 12 || minute > 59) noSuchTime(token);
    const second = ((hour % 12) + (twelve[3] === "p" ? 12 : 0)) * 3600 + minute * 60;
    return { second, nanos: 0, unit: twelve[2] ? 60 : 3600 };
  }
  const clock = /^(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?$/.exec(token);
  if (!clock) return undefined;
  const [hour, minute, second] = [Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0)];
  const nanos = nanosOf(clock[4]);
  const isEndOfDay = hour === 24 && minute === 0 && second === 0 && nanos === 0;
  if ((hour > 23 && !isEndOfDay) || minute > 59 || second > 60) noSuchTime(token);
  const unit = clock[3] === undefined ? 60 : unitOf(clock[4]);
  return { second: hour * 3600 + minute * 60 + second, nanos, unit };
}

function noSuchTime(token: string): never {
  throw new TimeWordsError(`there is no time of day "${token}"`, 'try "09:14", "24:00" or "2pm"', [
    token,
    "24:00",
  ]);
}

const FULL_WEEKDAYS = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]; // biome-ignore format: a table

function weekdayIndex(token: string): number {
  const full = FULL_WEEKDAYS.indexOf(token);
  return full >= 0 ? full : nameIndex(token, WEEKDAY_NAMES, 4);
}

/** Which name the word begins with: at least three letters, at most `longest`. */
function nameIndex(word: string, names: readonly string[], longest = 9): number {
  if (word.length > longest || !/^[a-z]{3,}$/i.test(word)) return -1;
  return names.findIndex((name) => word.toLowerCase().startsWith(name.toLowerCase()));
}

/** Words that may stand behind a number without being a unit: `2pm`, `20 nov`, `2 monday`. */
function isCalendarWord(word: string): boolean {
  return /^[ap]m$/i.test(word) || nameIndex(word, MONTH_NAMES) >= 0;
}

const KNOWN_WORDS = [
  ...["now", "today", "yesterday", "tomorrow", "noon", "midnight", "last", "this"],
  ...["week", "month", "year"],
  ...FULL_WEEKDAYS,
];

function unknownWord(token: string, words: string): never {
  const date = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(token);
  if (date) {
    const [first, second, year] = [Number(date[1]), Number(date[2]), Number(date[3])];
    const [month, day] = second > 12 ? [first, second] : [second, first];
    throw new TimeWordsError(
      `"${token}" may be read with the day or the month first`,
      "write the date as year-month-day: 2026-11-20",
      [token, isoDate(year, month, day)],
    );
  }
  if (/^\.{0,2}\//.test(words))
    throw new TimeWordsError(
      `"${words}" is a path, and no time`,
      "the time stands between the flag and the path",
      [words, EXAMPLE, words],
    );
  const near = KNOWN_WORDS.find((known) => isNear(token, known));
  const what = token === words ? `"${words}" names no time` : `"${token}" in "${words}" is unknown`;
  throw new TimeWordsError(what, near ? `did you mean "${near}"?` : EXAMPLES, [
    words,
    words.toLowerCase().replace(token, near ?? EXAMPLE),
  ]);
}

/** True if one letter changed, added, left out or two exchanged turns one word into the other. */
function isNear(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
