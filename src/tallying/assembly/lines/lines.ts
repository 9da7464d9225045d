/**
 * Reads lines of qmail-send where they lie, follows messages and counts what the overview shows,
 * without objects and from an empty queue: the fast twin of src/pipeline/section.ts.
 *
 *     @400000006ae6810d07e5a11c starting delivery 1: msg 93869 to remote joe@example.com
 *      label, 24 hex digits      a line as qmail-send writes it, printable ASCII
 *
 * Only what is ordinary is done here. A line that speaks of what was before the section is kept as
 * it is; one of another form the host is asked about; and where a line is met that shows something
 * strange (a run that ends, a message that leaves with a recipient undone), reading stops before it.
 * What is strange, and why, is in src/tracking/passing.ts, which follows any line.
 */
import { behindBlanked, isPrintable, lineEnd } from "../bytes";
import { takeRegion } from "../memory";
import { NEVER } from "../spans";
import { beginMoments, beginStamps, isStamped, moment, STAMP_BYTES, seeMoment } from "../stamps";
import { beginView, isView } from "../views";
import { beginBirths, takeBirths } from "./births";
import { beginForms, LATE, OTHER, STRANGE, takeForm } from "./forms";
import { beginLate, keepLate, takeLate } from "./late";
import { beginLoad, takeLoad } from "./load";
import { beginMessages, forgetMessages } from "./messages";
import { beginNames } from "./names";
import { takeWanted } from "./search";
import { beginTallies } from "./tallies";
import { beginTelling } from "./telling";
import { beginTexts } from "./texts";

export { CHUNK_BYTES, chunkAt, freeBytes, usedBytes } from "../memory";
export { firstMoment, isOrdered, lastMoment, readMoments } from "../stamps";
export { hide, showLines, sift, viewOf } from "../views";
export { absorb } from "./absorbing";
export { bornAt, bornCount, firstBorn, lastBorn } from "./births";
export {
  discardBounce,
  firstDelivery,
  handMessagesOut,
  hasDelivered,
  hasStatus,
  isAfterDelivery,
  lastDelivery,
  stateOf,
} from "./forms";
export { lateAt, lateBytes, lateCount } from "./late";
export { findText, wantedAt } from "./search";
export {
  loadAt,
  slotCount,
  slotsAt,
  talliesAt,
  tellOpen,
  textLength,
  textLetters,
  toldLength,
} from "./telling";

/** A line of another form: one of the ODD words below. */
declare function odd(at: usize, end: usize, seconds: f64, nanos: f64): u32;

/** Unknown, or nothing that moves the run's end. */
const ODD_PASSED: u32 = 0;
/** Understood. */
const ODD_TAKEN: u32 = 1;
/** Understood, and to be kept with the late ones; the second does not move the run's end. */
const ODD_LATE: u32 = 3;
const ODD_LATE_PASSED: u32 = 4;
/** All others: reading stops before the line. */

const BLANK: u8 = 0x20;

/** Why reading stopped. */
export const ALL_READ: u32 = 0;
export const AT_STRANGE: u32 = 1;
/** At a line that is not a line of multilog, or too long. */
export const AT_FOREIGN: u32 = 2;
export const AT_ODD: u32 = 3;

/** Behind the last line that was read. All these are addresses, counts and moments. */
export let stoppedAt: usize = 0;
export let lines: f64 = 0;
export let understood: f64 = 0;
/** Of the last line that was an event. */
export let eventMoment: u64 = 0;

/**
 * Begins a section in the region [base, behind), which is this instance's alone. `since` and
 * `until`: which messages count, by their `info msg`.
 */
export function begin(base: usize, behind: usize, since: u64, until: u64): void {
  takeRegion(base, behind);
  beginView();
  beginTexts();
  beginMessages();
  beginNames();
  takeBirths();
  takeLoad();
  takeLate();
  takeWanted();
  beginStamps();
  beginTallies(since, until);
  beginTelling();
  beginPiece();
}

/** Nothing is known of what was before, but what has been counted stays. */
export function beginPiece(): void {
  forgetMessages();
  beginForms();
  beginBirths();
  beginLoad();
  beginLate();
  beginPart();
  understood = 0;
  eventMoment = NEVER;
}

/** From now on lines and their moments are counted anew. */
export function beginPart(): void {
  lines = 0;
  beginMoments();
}

/** Reads the lines of [from, end), which lies in the chunk; tells why it stopped, at `stoppedAt`. */
export function read(from: usize, end: usize): u32 {
  let at = from;
  stoppedAt = at;
  while (at < end) {
    if (isView) {
      at = behindBlanked(at, end);
      if (at === end) stoppedAt = end;
    }
    const newline = lineEnd(at, end);
    if (newline === end) break;
    const isClean = isPrintable;
    if (!isStamped(at, newline)) return AT_FOREIGN;
    const stopped = takeLine(at + STAMP_BYTES, newline, isClean);
    if (stopped !== ALL_READ) return stopped;
    lines += 1;
    seeMoment();
    at = newline + 1;
    stoppedAt = at;
  }
  return ALL_READ;
}

function takeLine(at: usize, end: usize, isClean: bool): u32 {
  // Blanks at the end belong to no form.
  const came = isClean && load<u8>(end - 1) !== BLANK ? takeForm(at, end) : OTHER;
  if (came === STRANGE) return AT_STRANGE;
  if (came === OTHER) {
    const is = odd(at, end, <f64>(moment >> 32), <f64>(<u32>moment));
    if (is === ODD_LATE || is === ODD_LATE_PASSED) {
      if (!keepLate(at - STAMP_BYTES, end + 1)) return AT_FOREIGN;
    }
    if (is === ODD_PASSED || is === ODD_LATE_PASSED) return ALL_READ;
    if (is !== ODD_TAKEN && is !== ODD_LATE) return AT_ODD;
  } else {
    if (came === LATE && !keepLate(at - STAMP_BYTES, end + 1)) return AT_FOREIGN;
    understood += 1;
  }
  eventMoment = moment;
  return ALL_READ;
}
