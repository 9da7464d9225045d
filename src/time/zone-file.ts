/**
 * A compiled zone file, as tzset(3) reads it (RFC 8536): transitions, leap seconds, and rules
 * for the time after the last transition.
 */
import { letters as text } from "../bytes/bytes.ts";
import { type LocalTime, type LocalTimeAt, timeByRules } from "./zone-rules.ts";

export interface LocalZone {
  timeAt: LocalTimeAt;
  /** Leap seconds that have passed at a moment, and whether it is one; zero in ordinary zones. */
  leapAt(unixSeconds: number): { correction: number; isLeap: boolean };
}

/**
 * undefined if `file` is no zone file.
 * @throws RangeError if it is one that breaks off.
 */
export function readZoneFile(file: Uint8Array): LocalZone | undefined {
  if (file.length < HEADER || text(file, 0, 4) !== "TZif") return undefined;
  const old = countsAt(file, 0);
  const isWide = (file[4] as number) >= 0x32;
  const at = isWide ? HEADER + bodyLength(old, 4) : 0;
  const counts = isWide ? countsAt(file, at) : old;
  const width = isWide ? 8 : 4;
  const body = at + HEADER;
  const { transitions, types, letters, leaps } = counts;
  const moments = Array.from({ length: transitions }, (_, i) =>
    secondAt(file, body + i * width, width),
  );
  const kindsAt = body + transitions * width;
  const typesAt = kindsAt + transitions;
  const lettersAt = typesAt + types * 6;
  const times = Array.from({ length: types }, (_, i): LocalTime & { isSummer: boolean } => {
    const at = typesAt + i * 6;
    const name = lettersAt + (file[at + 5] as number);
    return {
      offset: signed32(file, at),
      isSummer: file[at + 4] === 1,
      abbreviation: text(file, name, file.indexOf(0, name)),
    };
  });
  const kinds = [...file.subarray(kindsAt, kindsAt + transitions)];
  const leapsAt = lettersAt + letters;
  const leapSeconds = Array.from({ length: leaps }, (_, i) => ({
    at: secondAt(file, leapsAt + i * (width + 4), width),
    correction: signed32(file, leapsAt + i * (width + 4) + width),
  }));
  const footer = isWide ? text(file, at + HEADER + bodyLength(counts, 8), file.length) : "";
  const rules = timeByRules(footer.trim());
  const first = times.find(({ isSummer }) => !isSummer) ?? times[0];
  if (!first) return undefined;
  return {
    timeAt(seconds) {
      const past = countUntil(moments, seconds);
      if (past === transitions && rules) return rules(seconds);
      if (past === 0) return first;
      return times[kinds[past - 1] as number] ?? first;
    },
    leapAt(seconds) {
      if (leapSeconds.length === 0) return NO_LEAP;
      const past = leapSeconds.findLastIndex((leap) => leap.at <= seconds);
      const leap = leapSeconds[past];
      if (!leap) return NO_LEAP;
      const before = leapSeconds[past - 1]?.correction ?? 0;
      return {
        correction: leap.correction,
        isLeap: leap.at === seconds && leap.correction > before,
      };
    },
  };
}

export const NO_LEAP = { correction: 0, isLeap: false };

const HEADER = 44;

interface Counts {
  isUtc: number;
  isStandard: number;
  leaps: number;
  transitions: number;
  types: number;
  letters: number;
}

function countsAt(file: Uint8Array, at: number): Counts {
  const [isUtc, isStandard, leaps, transitions, types, letters] = [20, 24, 28, 32, 36, 40].map(
    (place) => signed32(file, at + place) >>> 0,
  ) as [number, number, number, number, number, number];
  return { isUtc, isStandard, leaps, transitions, types, letters };
}

function bodyLength(
  { isUtc, isStandard, leaps, transitions, types, letters }: Counts,
  width: number,
): number {
  return transitions * (width + 1) + types * 6 + letters + leaps * (width + 4) + isStandard + isUtc;
}

function secondAt(file: Uint8Array, at: number, width: number): number {
  return width === 8 ? Number(viewOf(file).getBigInt64(at)) : signed32(file, at);
}

/** How many of the sorted `moments` are not after `seconds`. */
function countUntil(moments: readonly number[], seconds: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle] as number) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @throws RangeError beyond the end. */
function signed32(file: Uint8Array, at: number): number {
  return viewOf(file).getInt32(at);
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}
