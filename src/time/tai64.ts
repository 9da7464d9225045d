/**
 * TAI64 labels as text, and the two ways in which loggers count TAI.
 *
 *     @ 4000000043322585 38eae27c            TAI64 ends after 16 digits, TAI64NA has 8 more
 *       2^62 + TAI seconds  nanoseconds      (attoseconds, which we drop)
 *
 * daemontools, daemontools-encore, svlogd and busybox write Unix seconds + 10 for ever, and
 * know no leap seconds. s6-log writes true TAI, by a table: Unix + 37 since 2017. The same
 * label thus means moments 27 s apart, and only who wrote it tells which.
 * Sources: tai64nlocal.c (daemontools 0.76); s6-log 2.11 as run; cr.yp.to/libtai/tai64.html.
 */
import type { Instant } from "./instant.ts";

/** How a logger counts TAI: the constant 10 of daemontools, or by a table of leap seconds. */
export type Tai = "daemontools" | LeapSeconds;

/** TAI - UTC, which changes at the end of some months. */
export interface LeapSeconds {
  /** Rising by `from`; before the first, 10 s are assumed. */
  readonly steps: readonly LeapStep[];
  /** Unix seconds after which the table may lack a leap second; undefined if it says nothing. */
  readonly expires: number | undefined;
}

export interface LeapStep {
  /** Unix seconds, 00:00 UTC of a day. */
  readonly from: number;
  readonly taiMinusUtc: number;
}

/** A table of leap seconds that cannot be read: an operator's slip. */
export class LeapSecondsError extends Error {
  readonly hint =
    "give the file leap-seconds.list of the IETF or IERS (/usr/share/zoneinfo/leap-seconds.list)";
  constructor(message: string) {
    super(message);
    this.name = "LeapSecondsError";
  }
}

/** Seconds that daemontools takes TAI to be ahead of Unix time. */
export const DAEMONTOOLS_SECONDS = 10;

// biome-ignore format: a table
const LEAP_DAYS: readonly string[] = [
  "1972-01-01", "1972-07-01", "1973-01-01", "1974-01-01", "1975-01-01", "1976-01-01", "1977-01-01",
  "1978-01-01", "1979-01-01", "1980-01-01", "1981-07-01", "1982-07-01", "1983-07-01", "1985-07-01",
  "1988-01-01", "1990-01-01", "1991-01-01", "1992-07-01", "1993-07-01", "1994-07-01", "1996-01-01",
  "1997-07-01", "1999-01-01", "2006-01-01", "2009-01-01", "2012-07-01", "2015-07-01", "2017-01-01",
];

/** Every leap second up to 2026: TAI - UTC is 10 s from the first date, and 1 s more from each other. */
export const leapSeconds: LeapSeconds = {
  steps: LEAP_DAYS.map((day, i) => ({ from: Date.parse(day) / 1000, taiMinusUtc: 10 + i })),
  expires: undefined,
};

/** The label of a moment: `@` and 24 lower-case hex digits. Exact for |seconds| below 2^51. */
export function tai64nLabel(instant: Instant, tai: Tai): string {
  return tai64Label(instant, tai) + instant.nanos.toString(16).padStart(8, "0");
}

/** The label of a moment's second: `@` and 16 lower-case hex digits. */
export function tai64Label(instant: Instant, tai: Tai): string {
  const seconds = instant.seconds + taiMinusUtc(instant.seconds, tai);
  const high = Math.floor(seconds / 2 ** 32);
  const low = seconds - high * 2 ** 32;
  return `@${hex8(high + 0x4000_0000)}${hex8(low)}`;
}

/**
 * The moment of a TAI64, TAI64N or TAI64NA label; undefined if it is none, or so far from
 * now (71 million years) that it is noise.
 */
export function parseTai64(label: string, tai: Tai): Instant | undefined {
  const digits = /^@([0-9a-f]{8})([0-9a-f]{8})(?:([0-9a-f]{8})(?:([0-9a-f]{8}))?)?$/.exec(label);
  if (!digits) return undefined;
  const [high, low, nanos, attos] = digits.slice(1).map((part) => Number.parseInt(part ?? "0", 16));
  const epochs = high - 0x4000_0000;
  if (Math.abs(epochs) >= FARTHEST || nanos > 999_999_999 || attos > 999_999_999) return undefined;
  return { seconds: unixFromTai(epochs * 2 ** 32 + low, tai), nanos };
}

/** Labels this many times 2^32 seconds from 1970 are taken for noise. */
export const FARTHEST = 2 ** 19;

/** TAI - UTC at a moment. */
export function taiMinusUtc(unixSeconds: number, tai: Tai): number {
  if (tai === "daemontools") return DAEMONTOOLS_SECONDS;
  return stepAt(tai, (step) => step.from <= unixSeconds)?.taiMinusUtc ?? DAEMONTOOLS_SECONDS;
}

/** Unix seconds of TAI seconds since 1970. A leap second is the 23:59:59 that Unix clocks repeat. */
export function unixFromTai(taiSeconds: number, tai: Tai): number {
  if (tai === "daemontools") return taiSeconds - DAEMONTOOLS_SECONDS;
  const step = stepAt(tai, (each) => taiOfStep(each) <= taiSeconds);
  return taiSeconds - (step?.taiMinusUtc ?? DAEMONTOOLS_SECONDS);
}

/** The TAI second from which a step counts: the leap second itself, one before `from`. */
export function taiOfStep(step: LeapStep): number {
  return step.from + step.taiMinusUtc - 1;
}

/**
 * The table in the text of the IETF's leap-seconds.list: lines `NTP-seconds TAI-UTC # date`,
 * the NTP era beginning in 1900; comments after `#`; `#@ NTP-seconds` says when it expires.
 * @throws LeapSecondsError
 */
export function parseLeapSeconds(text: string): LeapSeconds {
  const steps: LeapStep[] = [];
  let expires: number | undefined;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const expiry = /^#@\s*(\d+)/.exec(line);
    if (expiry) expires = Number(expiry[1]) - NTP_TO_UNIX;
    const content = line.replace(/#.*/, "").trim();
    if (content === "") continue;
    const fields = /^(\d{10})\s+(\d{1,3})$/.exec(content);
    if (!fields)
      throw new LeapSecondsError(`line ${i + 1} is not "NTP-seconds TAI-UTC": ${content}`);
    const step = { from: Number(fields[1]) - NTP_TO_UNIX, taiMinusUtc: Number(fields[2]) };
    const previous = steps.at(-1);
    if (previous && previous.from >= step.from)
      throw new LeapSecondsError(`line ${i + 1} is not later than the one before it`);
    steps.push(step);
  }
  if (steps.length === 0) throw new LeapSecondsError("the table holds no leap second");
  return { steps, expires };
}

/** Seconds from 1900 to 1970. */
const NTP_TO_UNIX = 2_208_988_800;

function stepAt(table: LeapSeconds, holds: (step: LeapStep) => boolean): LeapStep | undefined {
  return table.steps.findLast(holds);
}

function hex8(value: number): string {
  return value.toString(16).padStart(8, "0");
}
