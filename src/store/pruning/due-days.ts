/**
 * Which days have come of age by the rules of retention, and what is to become of them.
 *
 *     older days                           hash after 90                    end
 *     ├ totals ───────┤ hashed rows ───────────┤ rows as they were imported ──┤
 *               rows for 400
 *
 * Days are counted back from the end of what the store has read, but not from later than now: neither a clock that is
 * wrong nor a line with the stamp of another year makes anything old, and a store that gets nothing new forgets
 * nothing. A day is of age when all of it is. What is open, and what has no time, is of no day.
 */
import { SECONDS_PER_DAY } from "../../time/calendar.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import { dayAt, NO_DAY, OPEN } from "../days.ts";
import { coverageOf } from "../importing/coverage.ts";
import { isHashed, type Manifest, type Segment } from "../manifest.ts";

export interface RetentionRules {
  /** Rows are kept for so many days; undefined: for ever. */
  rows: number | undefined;
  /** Addresses are hashed after so many days; undefined: never. */
  hash: number | undefined;
}

/** A day that is to be changed. */
export interface DueDay {
  day: string;
  /** What its rows become. */
  becomes: "hashed" | "totals";
  /** Those that change, and the bytes of their files. */
  rows: number;
  bytes: number;
}

export interface Due {
  days: DueDay[];
  /** Days of which only totals are left, made before addresses were to be hashed: they stay as they are. */
  named: string[];
}

export function dueIn(manifest: Manifest, zone: Zone, rules: RetentionRules, now: Instant): Due {
  const end = coverageOf(manifest)?.to;
  if (!end) return { days: [], named: [] };
  const present = compareInstants(end, now) < 0 ? end : now;
  const isOlder = (day: string, days: number | undefined): boolean =>
    days !== undefined && day < dayAt(present.seconds - days * SECONDS_PER_DAY, zone);
  const byDay = new Map<string, Segment[]>();
  for (const segment of manifest.segments) {
    const { day } = segment;
    if (day !== OPEN && day !== NO_DAY) byDay.set(day, [...(byDay.get(day) ?? []), segment]);
  }
  const days = [...byDay].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    days: days.flatMap(([day, segments]): DueDay[] => {
      if (isOlder(day, rules.rows)) return [dueOf(day, "totals", segments)];
      const isDue = isOlder(day, rules.hash) && !isHashed(manifest, day);
      return isDue ? [dueOf(day, "hashed", segments)] : [];
    }),
    named: Object.entries(manifest.retention ?? {}).flatMap(([day, left]) =>
      left === "totals" && isOlder(day, rules.hash) ? [day] : [],
    ),
  };
}

function dueOf(day: string, becomes: DueDay["becomes"], segments: readonly Segment[]): DueDay {
  let [rows, bytes] = [0, 0];
  for (const segment of segments) {
    rows += segment.rows;
    bytes += segment.bytes;
  }
  return { day, becomes, rows, bytes };
}
