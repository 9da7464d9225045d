/**
 * Counting from time to time, with counters that only grow.
 *
 * What has left is counted once. What waits is looked at anew each time, so what it counted for the time before is
 * taken off first:
 *
 *     shown = shown before + left since + (waits now - waited before)
 *
 * The first time nothing has been counted: all begins at 0, whatever the logs hold, for a counter that jumps is a
 * rate that never was.
 */
import { addSamples, type MetricSamples } from "./samples.ts";

/** Plain data. */
export interface Counted {
  shown: MetricSamples;
  waited: MetricSamples;
}

/** `before` is undefined the first time. */
export function countOn(
  before: Counted | undefined,
  left: MetricSamples,
  waits: MetricSamples,
): Counted {
  if (!before) {
    const shown = new Map([...left.keys(), ...waits.keys()].map((key) => [key, 0]));
    return { shown, waited: waits };
  }
  const sum: MetricSamples = new Map(before.shown);
  addSamples(sum, left);
  addSamples(sum, waits);
  addSamples(sum, before.waited, -1);
  // What was known of a message may be gone with it: a counter stands still then.
  for (const [key, value] of before.shown) sum.set(key, Math.max(value, sum.get(key) ?? 0));
  return { shown: sum, waited: waits };
}

/** What was in flight is not known any more: nothing of it is counted twice, so nothing is. */
export function countAnew(before: Counted, waits: MetricSamples): Counted {
  const shown: MetricSamples = new Map(before.shown);
  for (const key of waits.keys()) if (!shown.has(key)) shown.set(key, 0);
  return { shown, waited: waits };
}
