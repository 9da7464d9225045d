/**
 * A machine's clock that is set back shows in each of its logs. A step is told once: by the log that is the
 * first to have it, as the first, second, third of its own.
 */
import { type Instant, STEP_SECONDS, secondsBetween } from "../time/instant.ts";

/** A log, or a machine: how often its clock was seen to be set back. */
export interface SetBacks {
  setBacks: number;
}

/** `at` follows `before` in the log, and lies so much before it that the clock was set back, as no log has told. */
export function wasSetBack(
  log: SetBacks,
  machine: SetBacks,
  before: Instant | undefined,
  at: Instant | undefined,
): boolean {
  return (
    before !== undefined && at !== undefined && showsStep(log, machine, secondsBetween(before, at))
  );
}

/** The same of `seconds` from a line to the next; NaN where one of them has no stamp. */
export function showsStep(log: SetBacks, machine: SetBacks, seconds: number): boolean {
  if (!(seconds <= -STEP_SECONDS)) return false;
  log.setBacks++;
  if (log.setBacks <= machine.setBacks) return false;
  machine.setBacks = log.setBacks;
  return true;
}
