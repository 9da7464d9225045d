/**
 * What an answer says of days that are not what was imported any more.
 */
import type { Coverage } from "../../pipeline/coverage.ts";
import type { Gap } from "../../sources/source.ts";
import type { Period } from "../../time/words.ts";
import type { Zone } from "../../time/zones.ts";
import { dayAt } from "../days.ts";
import { isHashed, type Manifest } from "../manifest.ts";
import { hashKeyIn } from "../pruning/hash-key.ts";
import { overlaps, startOf } from "./plan.ts";

/** Days without rows as gaps, those that follow each other together. */
export function goneIn(days: ReadonlySet<string>, zone: Zone): Gap[] {
  const gaps: Gap[] = [];
  for (const day of [...days].sort()) {
    const from = { seconds: startOf(day, zone), nanos: 0 };
    const to = { seconds: startOf(day, zone, 1), nanos: 0 };
    const before = gaps.at(-1);
    if (before?.to?.seconds === from.seconds) before.to = to;
    else gaps.push({ from, to, reason: "the rows are no longer kept, only their totals" });
  }
  return gaps;
}

/** What is hashed in a store, if something of the period is. */
export function hashedIn(
  folder: string,
  manifest: Manifest,
  zone: Zone,
  period: Period,
): Coverage["hashed"] {
  const days = Object.keys(manifest.retention ?? {}).filter((day) => isHashed(manifest, day));
  const last = days.sort().at(-1);
  if (last === undefined || !days.some((day) => overlaps(day, period, zone))) return undefined;
  const before = dayAt(startOf(last, zone, 1), zone);
  return { before, isFound: hashKeyIn(folder) !== undefined };
}
