/**
 * A zone by the rules of a POSIX TZ string: `CET-1CEST,M3.5.0,M10.5.0/3`, `<+0330>-3:30`.
 *
 * Source: POSIX.1-2017 section 8.3; tzset(3). Rules repeat every 400 years, so any second can
 * be looked up.
 */
export interface LocalTime {
  /** Seconds that local clocks are ahead of UTC; negative in America. */
  offset: number;
  /** `CET`, `EDT`, `+0330`. */
  abbreviation: string;
}

export type LocalTimeAt = (unixSeconds: number) => LocalTime;

/** undefined if it is no such string. */
export function timeByRules(text: string): LocalTimeAt | undefined {
  const found = ZONE.exec(text);
  if (!found) return undefined;
  const [, name = "", standard = "", summerName, summerOffset, begin, end] = found;
  const winter = { offset: -clockSeconds(standard), abbreviation: unquoted(name) };
  if (summerName === undefined) return () => winter;
  const summer = {
    offset: summerOffset === undefined ? winter.offset + HOUR : -clockSeconds(summerOffset),
    abbreviation: unquoted(summerName),
  };
  const from = dateRule(begin ?? "M3.2.0");
  const to = dateRule(end ?? "M11.1.0");
  return (seconds) => {
    const inCycle = seconds - Math.floor(seconds / CYCLE) * CYCLE;
    const year = yearOf(inCycle + winter.offset);
    const begins = secondOf(from, year) - winter.offset;
    const ends = secondOf(to, year) - summer.offset;
    const isSummer =
      begins <= ends ? inCycle >= begins && inCycle < ends : inCycle >= begins || inCycle < ends;
    return isSummer ? summer : winter;
  };
}

/** A name in angle brackets may hold signs and digits. */
function unquoted(name: string): string {
  return name.replace(/^<(.*)>$/, "$1");
}

const HOUR = 3600;
const DAY = 86_400;
/** 400 years: 146,097 days, a whole number of weeks. */
const CYCLE = 146_097 * DAY;

const NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
const CLOCK = "[+-]?\\d{1,3}(?::\\d{1,2}){0,2}";
const DATE = `(?:J?\\d{1,3}|M\\d{1,2}\\.\\d\\.\\d)(?:/${CLOCK})?`;
const ZONE = new RegExp(`^(${NAME})(${CLOCK})(?:(${NAME})(${CLOCK})?(?:,(${DATE}),(${DATE}))?)?$`);

/** `-3:30` in seconds. */
function clockSeconds(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[+-]/, "").split(":").map(Number);
  const size = hours * HOUR + minutes * 60 + seconds;
  return text.startsWith("-") ? -size : size;
}

interface DateRule {
  kind: "julian" | "zero-based" | "month";
  day: number;
  month: number;
  week: number;
  /** Of the day, by the clock that was valid before. */
  second: number;
}

function dateRule(text: string): DateRule {
  const [date = "", time = "2"] = text.split("/");
  const second = clockSeconds(time);
  const month = /^M(\d+)\.(\d)\.(\d)$/.exec(date);
  if (month) {
    const [, of, week, day] = month.map(Number) as [number, number, number, number];
    return { kind: "month", month: of, week, day, second };
  }
  const day = Number(date.replace("J", ""));
  const kind = date.startsWith("J") ? "julian" : "zero-based";
  return { kind, day, month: 0, week: 0, second };
}

/** The second of `year` (counted from 1970 by the local clock) at which the rule strikes. */
function secondOf({ kind, day, month, week, second }: DateRule, year: number): number {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  if (kind === "zero-based") return Date.UTC(year, 0, 1) / 1000 + day * DAY + second;
  if (kind === "julian") {
    const past = day - 1 + (isLeap && day >= 60 ? 1 : 0);
    return Date.UTC(year, 0, 1) / 1000 + past * DAY + second;
  }
  const first = Date.UTC(year, month - 1, 1) / 1000;
  const weekday = new Date(first * 1000).getUTCDay();
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let date = ((day - weekday + 7) % 7) + (week - 1) * 7;
  while (date >= days) date -= 7;
  return first + date * DAY + second;
}

function yearOf(seconds: number): number {
  return new Date(seconds * 1000).getUTCFullYear();
}
