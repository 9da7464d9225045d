/**
 * When trouble was: the time in which most of what was tried met it, told from single cases before and after.
 *
 * Of all stretches of the log the one is taken for which "half of the attempts met it here, and one in fifty
 * elsewhere" explains most: each attempt that met it speaks for the stretch, each that was taken against, by the
 * logarithm of how much likelier the one makes it than the other.
 */
import type { Instant } from "../../time/instant.ts";
import type { DestinationSeen, SlotSeen } from "./destination.ts";
import type { MailTrouble } from "./troubles.ts";

export interface TroubleEpisode {
  /** First and last slot. */
  from: number;
  to: number;
  /** First and last attempt that met the trouble. */
  first: Instant | undefined;
  last: Instant | undefined;
  attempts: number;
  /** Recipients that met it in here first. */
  recipients: number;
  /** Attempts that were taken all the same. */
  taken: number;
}

const INSIDE = 0.5;
const OUTSIDE = 0.02;
const FOR = Math.log(INSIDE / OUTSIDE);
const AGAINST = Math.log((1 - OUTSIDE) / (1 - INSIDE));

/** undefined where the log has no stamps. */
export function episodeOf(
  { slots }: Pick<DestinationSeen, "slots">,
  trouble: MailTrouble,
): TroubleEpisode | undefined {
  const inOrder = [...slots].sort(([a], [b]) => a - b);
  let best: { weight: number; from: number; to: number } | undefined;
  let weight = 0;
  let from = 0;
  for (const [place, [, slot]] of inOrder.entries()) {
    if (weight <= 0) [weight, from] = [0, place];
    weight += weightOf(slot, trouble);
    if (!best || weight > best.weight) best = { weight, from, to: place };
  }
  if (!best || best.weight <= 0) return undefined;
  return sumOf(inOrder.slice(best.from, best.to + 1), trouble);
}

function weightOf({ met, outcomes }: SlotSeen, trouble: MailTrouble): number {
  return FOR * (met[trouble]?.attempts ?? 0) - AGAINST * outcomes.success;
}

function sumOf(slots: readonly [number, SlotSeen][], trouble: MailTrouble): TroubleEpisode {
  const hit = slots.flatMap(([, { met }]) => met[trouble] ?? []);
  return {
    from: slots[0]?.[0] as number,
    to: slots.at(-1)?.[0] as number,
    first: hit[0]?.first,
    last: hit.at(-1)?.last,
    attempts: hit.reduce((sum, one) => sum + one.attempts, 0),
    recipients: hit.reduce((sum, one) => sum + one.recipients, 0),
    taken: slots.reduce((sum, [, { outcomes }]) => sum + outcomes.success, 0),
  };
}
