/**
 * How much of a period a log covers, in words.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Period } from "../time/words.ts";

/** `from` and `to` are its first stamp and its last. */
export function shareWords(
  { from, to }: { from?: Instant | undefined; to?: Instant | undefined },
  asked: Period,
  now: Instant,
): string {
  if (!from || !to) return "it cannot be told whether the period is in it";
  const end = asked.to && compareInstants(asked.to, now) > 0 ? now : asked.to;
  const isBefore = asked.from && compareInstants(to, asked.from) < 0;
  const isAfter = end && compareInstants(from, end) >= 0;
  if (isBefore || isAfter) return "nothing of the period";
  const missing = [
    asked.from && compareInstants(from, asked.from) > 0 && "begins later than the period",
    end && compareInstants(to, end) < 0 && "ends before it does",
  ].filter(Boolean);
  return missing.length === 0 ? "the whole period" : missing.join(", ");
}
