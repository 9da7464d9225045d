/**
 * When qmail-send tries again, and when it gives up.
 *
 * At each pass over a message's channel, qmail-send sets the time of the next:
 *
 *     age  = seconds from queued to this pass
 *     next = queued + (floor(sqrt(age)) + step)^2       step: 10 local, 20 others
 *
 * so a remote recipient that is put off at once is tried again after 400 s, 1600 s, 3600 s, ...
 * A pass that begins later than the queue lifetime is the last: what is put off then, fails.
 * Source: qmail-send.c, nextretry() and flagdying.
 */
import { compareInstants, type Instant } from "../time/instant.ts";

const LOCAL_STEP = 10;
const OTHER_STEP = 20;

/** Unix second of the pass that follows one at `pass`. */
export function nextTry(channel: string, queued: Instant, pass: Instant): number {
  const root = Math.floor(Math.sqrt(Math.max(0, pass.seconds - queued.seconds)));
  return queued.seconds + (root + stepOf(channel)) ** 2;
}

/** Unix second of the first pass, from the one at `next` on, that is later than the lifetime. */
export function lastTry(
  channel: string,
  queued: Instant,
  next: number,
  lifetimeSeconds: number,
): number {
  const step = stepOf(channel);
  let root = Math.ceil(Math.sqrt(Math.max(0, next - queued.seconds)));
  const needed = Math.floor(Math.sqrt(lifetimeSeconds)) + 1;
  if (root < needed) root += Math.ceil((needed - root) / step) * step;
  return queued.seconds + root ** 2;
}

export interface PlannedTries {
  next: Instant;
  /** The last before the message is given up. */
  last: Instant;
}

/**
 * What follows for those that wait on a channel, by when the last try of each was started: a pass tries all of
 * them, and began with the first. undefined: none was tried.
 */
export function plannedTries(
  channel: string,
  queued: Instant,
  starts: readonly Instant[],
  lifetimeSeconds: number,
): PlannedTries | undefined {
  const [pass] = starts.toSorted(compareInstants);
  if (!pass) return undefined;
  const next = nextTry(channel, queued, pass);
  const last = lastTry(channel, queued, next, lifetimeSeconds);
  return { next: { seconds: next, nanos: 0 }, last: { seconds: last, nanos: 0 } };
}

function stepOf(channel: string): number {
  return channel === "local" ? LOCAL_STEP : OTHER_STEP;
}
