/**
 * Time zones: how far local clocks are ahead of UTC, when, and under which name.
 *
 * The rules come from a zone file or a POSIX string (see sources/local-zone.ts), else from Intl.
 * All are too slow to ask for each line; so the answer for a week is kept: its offset or, in
 * the few weeks with a change, both offsets and the second of the change, found by bisection.
 * No zone has ever changed twice within a week.
 */
import { type LocalTimeAt, timeByRules } from "./zone-rules.ts";

export interface Zone {
  readonly name: string;
  /** Seconds that local clocks are ahead of UTC; negative in America. */
  offsetAt(unixSeconds: number): number;
  /** `CET`, `EDT`, `UTC`; where English has no short name, the offset: `+05:45`. */
  abbreviationAt(unixSeconds: number): string;
  /**
   * The moments at which local clocks show `localSeconds` (the shown date and time counted
   * as if they were UTC), in order: one, two in the autumn hour, none in the spring hour.
   */
  fromLocal(localSeconds: number): number[];
}

/** No time zone has this name: an operator's slip. */
export class UnknownZoneError extends RangeError {
  readonly hint = 'name a zone such as "Europe/Berlin", an offset such as "+02:00", or "UTC"';
  /** `setting`: what it was set by, where that is no flag of the command: `TZ`. */
  constructor(name: string, { setting, ...options }: ErrorOptions & { setting?: string } = {}) {
    super(`${setting ? `${setting}: ` : ""}there is no time zone "${name}"`, options);
    this.name = "UnknownZoneError";
  }
}

export const utc: Zone = fixedZone(0);

/**
 * The zone of an IANA name, of an offset (`+02:00`, `-0330`, `UTC+2`), or `UTC`.
 * @throws UnknownZoneError
 */
export function zone(name: string): Zone {
  if (/^(?:utc|gmt|z|etc\/utc)$/i.test(name)) return utc;
  const offset = /^(?:utc|gmt)?([+-])(\d\d?)(?::?([0-5]\d))?$/i.exec(name);
  if (offset) {
    const [, sign, hours, minutes] = offset;
    const seconds = Number(hours) * 3600 + Number(minutes ?? 0) * 60;
    if (seconds >= 86_400) throw new UnknownZoneError(name);
    return fixedZone(sign === "-" ? -seconds : seconds);
  }
  const rules = /^:?[A-Za-z/_-]+$/.test(name) ? undefined : timeByRules(name);
  return rules ? zoneBy(name, rules) : namedZone(name);
}

/** A zone by its rules; `name` is what `zone`, or the reader of a zone file, makes it of again. */
export function zoneBy(name: string, timeAt: LocalTimeAt): Zone {
  return weekly(
    name,
    (seconds) => timeAt(seconds).offset,
    (seconds) => {
      const { abbreviation, offset } = timeAt(seconds);
      // `UTC+2` of POSIX is called UTC and is two hours behind it.
      const misleads = offset !== 0 && /^(?:UTC|GMT)$/.test(abbreviation);
      return /^[A-Z]+$/.test(abbreviation) && !misleads ? abbreviation : offsetText(offset);
    },
  );
}

/** Local clocks are always `seconds` ahead of UTC. */
export function fixedZone(seconds: number): Zone {
  const name = seconds === 0 ? "UTC" : offsetText(seconds);
  return {
    name,
    offsetAt: () => seconds,
    abbreviationAt: () => name,
    fromLocal: (localSeconds) => [localSeconds - seconds],
  };
}

/** `+01:00`, `-03:30`; with seconds where a zone of old had them: `+00:53:28`. */
export function offsetText(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  if (size % 60 !== 0) parts.push(size % 60);
  return (seconds < 0 ? "-" : "+") + parts.map((part) => String(part).padStart(2, "0")).join(":");
}

const WEEK = 7 * 86_400;
/** Weeks kept before we start anew: 190 years, so that wild stamps do not fill memory. */
const MOST_WEEKS = 10_000;
/** Years 1 to 9999, in which Intl speaks of dates as we do. */
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

/** Offsets of one week: `before` until the second `change`, then `after`. */
interface Week {
  readonly change: number;
  readonly before: number;
  readonly after: number;
}

function namedZone(name: string): Zone {
  const shown = wallClock(name);
  const offsetByIntl = (unixSeconds: number): number => {
    const second = Math.min(Math.max(Math.floor(unixSeconds), FIRST_SECOND), LAST_SECOND);
    return shown(second) - second;
  };
  const { offsetAt, ...zone } = weekly(name, offsetByIntl, () => "");
  return { ...zone, offsetAt, abbreviationAt: abbreviations(name, offsetAt) };
}

/** A zone whose offsets are looked up once a week. */
function weekly(
  name: string,
  lookUp: (unixSeconds: number) => number,
  abbreviationAt: (unixSeconds: number) => string,
): Zone {
  let weeks = new Map<number, Week>();
  let number = Number.NaN;
  let week: Week = { change: Number.POSITIVE_INFINITY, before: 0, after: 0 };
  const offsetAt = (unixSeconds: number): number => {
    const wanted = Math.floor(unixSeconds / WEEK);
    if (wanted !== number) {
      if (weeks.size > MOST_WEEKS) weeks = new Map();
      week = weeks.get(wanted) ?? weekOf(wanted * WEEK, lookUp);
      number = wanted;
      weeks.set(wanted, week);
    }
    return unixSeconds < week.change ? week.before : week.after;
  };

  return {
    name,
    offsetAt,
    abbreviationAt,
    fromLocal(localSeconds) {
      // No zone is a day from UTC, so these two lie before and after all moments meant.
      const before = offsetAt(localSeconds - 86_400);
      const after = offsetAt(localSeconds + 86_400);
      const offsets = before === after ? [before] : [before, after];
      return offsets
        .map((offset) => localSeconds - offset)
        .filter((moment) => moment + offsetAt(moment) === localSeconds)
        .sort((a, b) => a - b);
    },
  };
}

function weekOf(start: number, offsetAt: (unixSeconds: number) => number): Week {
  const before = offsetAt(start);
  const after = offsetAt(start + WEEK - 1);
  if (before === after) return { change: Number.POSITIVE_INFINITY, before, after };
  let stillBefore = start;
  let change = start + WEEK - 1;
  while (change - stillBefore > 1) {
    const middle = Math.floor((stillBefore + change) / 2);
    if (offsetAt(middle) === before) stillBefore = middle;
    else change = middle;
  }
  return { change, before, after };
}

/** What a wall clock in the zone shows, counted as if it were UTC. */
function wallClock(name: string): (unixSeconds: number) => number {
  const format = intl(name, "en-US", {
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (unixSeconds) => {
    const shown: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(unixSeconds * 1000)) shown[type] = value;
    const year = shown.era?.startsWith("B") ? 1 - Number(shown.year) : Number(shown.year);
    const date = new Date(0);
    date.setUTCFullYear(year, Number(shown.month) - 1, Number(shown.day));
    date.setUTCHours(Number(shown.hour), Number(shown.minute), Number(shown.second));
    return date.getTime() / 1000;
  };
}

/** Each English-speaking country has short names for its own zones, and for some others'. */
const COUNTRIES = ["en-US", "en-GB", "en-AU", "en-NZ", "en-IE", "en-IN", "en-ZA"];

/** A zone goes by one name for each offset; which, is asked for once a quarter of a year. */
function abbreviations(
  name: string,
  offsetAt: (unixSeconds: number) => number,
): (unixSeconds: number) => string {
  const known = new Map<string, string>();
  return (unixSeconds) => {
    const offset = offsetAt(unixSeconds);
    const key = `${offset} ${Math.floor(unixSeconds / (13 * WEEK))}`;
    const abbreviation = known.get(key) ?? shortName(name, unixSeconds) ?? offsetText(offset);
    if (known.size > MOST_WEEKS) known.clear();
    known.set(key, abbreviation);
    return abbreviation;
  };
}

function shortName(name: string, unixSeconds: number): string | undefined {
  const milliseconds = Math.min(Math.max(unixSeconds, FIRST_SECOND), LAST_SECOND) * 1000;
  for (const country of COUNTRIES) {
    const parts = intl(name, country, { timeZoneName: "short" }).formatToParts(milliseconds);
    const short = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
    if (/^[A-Z]+$/.test(short)) return short;
  }
  return undefined;
}

function intl(
  name: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: name });
  } catch (cause) {
    if (cause instanceof RangeError) throw new UnknownZoneError(name, { cause });
    throw cause;
  }
}
