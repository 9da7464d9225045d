/**
 * What a delivery's report makes of its recipient: src/tracking/tracker.ts and ending.ts for
 * reports where they lie.
 */
import {
  BOUNCED,
  DEFERRAL,
  DEFERRED,
  DELIVERED,
  DISCARDED,
  EXPIRED,
  FAILURE,
  REMOTE,
  Recipient,
} from "./messages";

/** Whether the report of a local success says that nothing was done with the mail. */
declare function isIdle(at: usize, end: usize): bool;

/** tracker.ts: fateAfter */
export function fateAfter(outcome: u32, report: usize, end: usize, recipient: Recipient): u32 {
  if (outcome === DEFERRAL) return DEFERRED;
  if (outcome === FAILURE) return isGivenUp(report, end) ? EXPIRED : BOUNCED;
  if (recipient.channel === REMOTE) return DELIVERED;
  if (report === end) return load<u8>(recipient.address) === 0x40 ? DISCARDED : DELIVERED;
  return mayBeIdle(report, end) && isIdle(report, end) ? DISCARDED : DELIVERED;
}

const GIVEN_UP = "I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";

/** ending.ts: isExpired. With or without the last `/`. */
function isGivenUp(report: usize, end: usize): bool {
  const length = GIVEN_UP.length;
  const behind = load<u8>(end - 1) === 0x2f ? end - 1 : end;
  const at = behind - (length - 1);
  if (at < report || at > end) return false;
  for (let i = 0; i < length - 1; i++)
    if (load<u8>(at + i) !== GIVEN_UP.charCodeAt(i)) return false;
  return true;
}

/** It ends in `did_0+0+0/` or the like: three numbers that begin with 0, perhaps `qp_5/` behind. */
function mayBeIdle(report: usize, end: usize): bool {
  let at = end - 1;
  if (load<u8>(at) !== 0x2f) return false; // /
  const digits = digitsBefore(at, report);
  if (digits - report > 4 && load<u32>(digits - 4) === 0x5f70712f) at = digits - 4; // "/qp_"
  for (let i = 0; i < 3; i++) {
    const start = digitsBefore(at, report);
    if (start === at || load<u8>(start) !== 0x30) return false;
    at = start - 1;
  }
  return true;
}

/** Where the digits before `end` begin. */
function digitsBefore(end: usize, at: usize): usize {
  let i = end;
  while (i > at && <u32>load<u8>(i - 1) - 48 <= 9) i--;
  return i;
}
