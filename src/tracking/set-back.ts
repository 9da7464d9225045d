/**
 * A machine's clock that is set back shows in each of its logs. A step is told once: by the log that is the
 * first to have it, as the first, second, third of its own.
 */
import { STEP_SECONDS } from "../time/instant.ts";

/** A log, or a machine: how often its clock was seen to be set back. */
export interface SetBacks {
  setBacks: number;
}

/**
 * Whether the clock was set back, as no log has told: `seconds` lie between a line and the next, NaN where one of
 * them has no stamp.
 */
export function showsStep(log: SetBacks, machine: SetBacks, seconds: number): boolean {
  if (!(seconds <= -STEP_SECONDS)) return false;
  log.setBacks++;
  if (log.setBacks <= machine.setBacks) return false;
  machine.setBacks = log.setBacks;
  return true;
}
