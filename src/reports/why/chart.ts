/**
 * What became of the attempts over time, in as few steps as a line has room for: hours, or days of a longer log.
 *
 *     19 Nov       00 01 02 03 04 05
 *     taken        ## ## #  .     ##
 *     put off         #  ## ## ##
 */
import type { Instant } from "../../time/instant.ts";
import { byName } from "../ranking.ts";
import { type DestinationSeen, SLOT_SECONDS, type SlotSeen } from "./destination.ts";
import type { MailTrouble } from "./troubles.ts";

export interface WhyChart {
  /** Length of a step. */
  seconds: number;
  /** Beginnings of all steps, the first and the last being those in which something was tried. */
  steps: Instant[];
  /** Taken first, then each trouble, most attempts first; the last may be the sum of those that are left. */
  rows: ChartRow[];
}

export interface ChartRow {
  /** "taken", a trouble, or "other". */
  what: "taken" | MailTrouble | "other";
  counts: number[];
  total: number;
}

/** undefined where the log has no stamps. */
export function chartOf(
  { slots }: DestinationSeen,
  { most, rows, offsetAt }: { most: number; rows: number; offsetAt(unixSeconds: number): number },
): WhyChart | undefined {
  const places = [...slots.keys()];
  if (places.length === 0) return undefined;
  const offset = offsetAt(momentOf(places[0] as number));
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const place of places) [low, high] = [Math.min(low, place), Math.max(high, place)];
  const stepOf = (place: number, seconds: number): number =>
    Math.floor((momentOf(place) + offset) / seconds);
  const stepsOf = (seconds: number): number => stepOf(high, seconds) - stepOf(low, seconds) + 1;
  const seconds =
    LENGTHS.find((length) => stepsOf(length) <= most) ??
    DAY * Math.ceil((momentOf(high) - momentOf(low)) / DAY / (most - 1));
  const first = stepOf(low, seconds);
  const steps = Array.from({ length: stepsOf(seconds) }, (_, step) => ({
    seconds: (first + step) * seconds - offset,
    nanos: 0,
  }));
  const counts = new Map<ChartRow["what"], number[]>();
  for (const [place, slot] of slots)
    for (const [what, count] of countsIn(slot)) {
      const row = counts.get(what) ?? steps.map(() => 0);
      counts.set(what, row);
      row[stepOf(place, seconds) - first] = (row[stepOf(place, seconds) - first] ?? 0) + count;
    }
  return { seconds, steps, rows: rowsOf(counts, rows) };
}

const HOUR = 3600;
const DAY = 24 * HOUR;
const LENGTHS = [HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY];

function momentOf(place: number): number {
  return place * SLOT_SECONDS;
}

function countsIn({ outcomes, met }: SlotSeen): [ChartRow["what"], number][] {
  const troubles = Object.entries(met) as [MailTrouble, { attempts: number }][];
  return [
    ["taken", outcomes.success],
    ...troubles.map(([what, { attempts }]): [MailTrouble, number] => [what, attempts]),
  ];
}

function rowsOf(counts: Map<ChartRow["what"], number[]>, most: number): ChartRow[] {
  const rows = [...counts]
    .map(([what, counts]) => ({ what, counts, total: counts.reduce((sum, one) => sum + one, 0) }))
    .filter(({ what }) => what !== "taken")
    .sort((a, b) => b.total - a.total || byName(a.what, b.what));
  const taken = counts.get("taken") ?? [];
  const first: ChartRow = {
    what: "taken",
    counts: taken,
    total: taken.reduce((sum, one) => sum + one, 0),
  };
  if (rows.length <= most) return [first, ...rows];
  const rest = rows.slice(most - 1);
  const other: ChartRow = {
    what: "other",
    counts: taken.map((_, step) => rest.reduce((sum, row) => sum + (row.counts[step] ?? 0), 0)),
    total: rest.reduce((sum, { total }) => sum + total, 0),
  };
  return [first, ...rows.slice(0, most - 1), other];
}
