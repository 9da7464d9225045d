/**
 * The slow, obvious twin of stamps.ts: the same forms as regular expressions.
 *
 * It says what a stamp is; tests throw generated lines at both.
 */
import type { Instant } from "./instant.ts";
import type { Clock, Stamp, StampForm } from "./stamps.ts";
import { parseTai64, type Tai } from "./tai64.ts";
import { offsetOfName } from "./zone-names.ts";

const DATE = String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`;
const TIME = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)(?:[.,](?<fraction>\d{1,9}))?`;
const ZONE = String.raw`(?<zone>Z|[+-]\d\d(?::?\d\d)?)`;
const WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
const MONTH_DAY = String.raw`(?<name>${MONTHS}) (?<day> \d|\d\d?)`;
const MAIL_DATE = String.raw`${WEEKDAY}, (?<day>\d\d?) (?<name>${MONTHS}) (?<year>\d{4})`;
const NAMED = "(?:(?<named>[A-Z]{3,5}) )?";
const BEHIND = String.raw`(?:[ \t]|$)`;

const FORMS: readonly (readonly [StampForm, RegExp])[] = [
  ["tai64n", form(`(?<label>@[0-9a-f]{24})${BEHIND}`)],
  ["tai64", form(`(?<label>@[0-9a-f]{16})${BEHIND}`)],
  ["tai64na", form(`(?<label>@[0-9a-f]{32})${BEHIND}`)],
  ["accustamp", form(String.raw`(?<unix>\d{9,11})\.(?<fraction>\d{1,9})(?:${BEHIND}|(?=\+))`)],
  ["epoch", form(String.raw`(?<unix>\d{10})(?<fraction>\d{3}|\d{6}|\d{9})?${BEHIND}`)],
  ["datetime", form(`${DATE} ${TIME} (?<zone>[+-](?:[01]\\d|2[0-3])[0-5]\\d)(?:  ?|$)`)],
  ["datetime", form(`${DATE} ${TIME} (?<known>[A-Z]{3,5})(?:  ?|$)`)],
  ["datetime", form(`${DATE} ${TIME}(?:[ \\t] ?|$)`)],
  ["svlogd", form(`${DATE}_${TIME}${BEHIND}`)],
  ["rfc3339", form(`${DATE}T${TIME}${ZONE}${BEHIND}`)],
  ["svlogd-t", form(`${DATE}T(?=[0-9:]*\\.)${TIME}${BEHIND}`)],
  ["datetime", form(`${DATE}T${TIME}(?:[ \\t] ?|$)`)],
  ["rfc3164", form(String.raw`${MONTH_DAY} (?:(?<year>\d{4}) )?${TIME}${BEHIND}`)],
  ["ctime", form(String.raw`${WEEKDAY} ${MONTH_DAY} ${TIME} ${NAMED}(?<year>\d{4})${BEHIND}`)],
  ["short-full", form(`${WEEKDAY} ${DATE} ${TIME} ${ZONE}${BEHIND}`)],
  ["short-full", form(`${WEEKDAY} ${DATE} ${TIME} (?<named>[A-Z]{3,5})${BEHIND}`)],
  ["rfc5322", form(`${MAIL_DATE} ${TIME} (?<named>[A-Z]{3,5})(?=[: ]|$)`)],
  ["rfc5322", form(`${MAIL_DATE} ${TIME} ${ZONE}(?=[: ]|$)`)],
];

/** The stamp at the beginning of `line`, whose characters stand for bytes (latin1). */
export function readStampPlainly(line: string, clock: Clock, tai: Tai): Stamp | undefined {
  for (const [name, pattern] of FORMS) {
    const match = pattern.exec(line);
    if (!match?.groups || isStrange(match.groups, clock)) continue;
    const instant = instantOf(name, match.groups, clock, tai);
    return instant && { ...instant, form: name, end: match[0].length };
  }
  return undefined;
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}`);
}

type Groups = Readonly<Record<string, string | undefined>>;

function instantOf(name: StampForm, found: Groups, clock: Clock, tai: Tai): Instant | undefined {
  const nanos = Number((found.fraction ?? "").padEnd(9, "0"));
  if (found.label !== undefined) return parseTai64(found.label, tai);
  if (found.unix !== undefined) return { seconds: Number(found.unix), nanos };

  const month = found.name ? MONTHS.split("|").indexOf(found.name) + 1 : Number(found.month);
  const day = Number(found.day);
  const secondOfDay = secondsOf(found.hour, found.minute, found.second);
  if (secondOfDay === undefined || shownSeconds(2024, month, day) === undefined) return undefined;
  const year = found.year ? Number(found.year) : clock.yearOf(month, day, secondOfDay);
  if (Number.isNaN(year)) return { seconds: Number.NaN, nanos };
  const midnight = shownSeconds(year, month, day);
  if (midnight === undefined) return undefined;
  const shown = midnight + secondOfDay;
  const named = found.named ?? found.known;
  if (named) return { seconds: clock.fromNamed(shown, named), nanos };
  if (found.zone) {
    const offset = offsetOf(found.zone);
    return offset === undefined ? undefined : { seconds: shown - offset, nanos };
  }
  const isUtc = name === "svlogd" || name === "svlogd-t";
  return { seconds: isUtc ? shown : clock.fromLocal(shown), nanos };
}

/** A word where a zone's name may stand that is none. */
function isStrange({ known, year, month, day, hour, minute, second }: Groups, { zone }: Clock) {
  if (known === undefined || offsetOfName(known) !== undefined) return false;
  const midnight = shownSeconds(Number(year), Number(month), Number(day)) ?? Number.NaN;
  const shown = midnight + (secondsOf(hour, minute, second) ?? Number.NaN);
  return (
    Number.isNaN(shown) ||
    !zone.fromLocal(shown).some((moment) => zone.abbreviationAt(moment) === known)
  );
}

/** The date in seconds, as if in UTC; undefined if there is no such date. */
function shownSeconds(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && day > 0 ? date.getTime() / 1000 : undefined;
}

function secondsOf(hour = "", minute = "", second = ""): number | undefined {
  if (hour > "23" || minute > "59" || second > "60") return undefined;
  return Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}

function offsetOf(zone: string): number | undefined {
  const digits = zone.replace(/\D/g, "").padEnd(4, "0");
  const seconds = secondsOf(digits.slice(0, 2), digits.slice(2), "00");
  return zone.startsWith("-") && seconds !== undefined ? -seconds : seconds;
}
