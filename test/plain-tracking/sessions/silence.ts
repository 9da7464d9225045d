/**
 * How long nothing may be heard of a session before a line that could be its own is of another one.
 */
import { type Instant, secondsBetween } from "../../../src/time/instant.ts";
import type { OpenSession } from "./state.ts";

/** A recorder's last lines may come so long after the end, in seconds. */
const LATE_SECONDS = 2;
/** A session without pid has no end line: it is over after so many seconds without a line. */
const IDLE_SECONDS = 60;
/** One that has a pid, but whose service logs no end. */
const FORGOTTEN_SECONDS = 21_600;

/** Of one that has ended: a line of now is none of its recorder's last ones. */
export function isGone({ last }: OpenSession, now: Instant | undefined): boolean {
  return isSilentFor(LATE_SECONDS, last, now);
}

/** Of one that is open: a line of now is of another one. */
export function isIdle({ last, key }: OpenSession, now: Instant | undefined): boolean {
  return isSilentFor(key === undefined ? FORGOTTEN_SECONDS : IDLE_SECONDS, last, now);
}

function isSilentFor(
  seconds: number,
  last: Instant | undefined,
  now: Instant | undefined,
): boolean {
  return last !== undefined && now !== undefined && secondsBetween(last, now) > seconds;
}
