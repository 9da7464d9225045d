/**
 * The figures of another region, which another thread has counted, added to those of this one.
 */

import { addSketch, addSum, NEVER, Seen, Sum, widen } from "../spans";
import {
  addSlot,
  freeTable,
  keyOf,
  markOf,
  newTable,
  slotAt,
  slotOf,
  slotsOf,
  slotValue,
  Table,
} from "../table";
import { MOST_REASONS } from "./known-reasons";
import { Names, numbersAt, numbersLike } from "./names";
import {
  ATTEMPT_TOTALS,
  AttemptTotal,
  BOUNCE_KINDS,
  BOUNCES,
  COMPLETED,
  Completed,
  countHour,
  DISCARDED_SEEN,
  Domain,
  domains,
  EXPIRED_SEEN,
  FATE_TOTALS,
  FATES,
  finalAttempts,
  firstAttempts,
  HOURS,
  isExample,
  isNewest,
  OUTCOMES,
  REASON_BYTES,
  Reason,
  reach,
  reachBack,
  reachHours,
  reasons,
  SENDER_WIDTH,
  senders,
  setExample,
  setLast,
  Tallies,
  totals,
  widenReason,
} from "./tallies";
import { copyText } from "./texts";

/** Takes over what was counted in another region. */
export function absorb(other: Tallies): void {
  absorbTotals(other.totals);
  for (let i: u32 = 0; i < MOST_REASONS; i++) absorbReason(i, other.reasons);
  absorbSenders(other.senders);
  absorbDomains(other.domains, other.deferralHours);
  addSketch(firstAttempts, other.firstAttempts);
  addSketch(finalAttempts, other.finalAttempts);
}

function absorbTotals(others: usize): void {
  for (let i: usize = 0; i < FATES * 4; i++) addNumber(FATE_TOTALS + (i << 3), others);
  for (let i: usize = 0; i < OUTCOMES; i++) {
    const at = ATTEMPT_TOTALS + i * offsetof<AttemptTotal>();
    addNumber(at, others);
    addNumber(at + 8, others);
    absorbSum(at + offsetof<AttemptTotal>("seconds"), others);
  }
  for (let at: usize = 0; at < offsetof<Completed>("qtimeSeconds"); at += 8)
    addNumber(COMPLETED + at, others);
  absorbSum(COMPLETED + offsetof<Completed>("qtimeSeconds"), others);
  absorbSum(COMPLETED + offsetof<Completed>("ddelaySeconds"), others);
  absorbSum(COMPLETED + offsetof<Completed>("xdelaySeconds"), others);
  const completed = changetype<Completed>(totals + COMPLETED);
  const theirs = changetype<Completed>(others + COMPLETED);
  if (theirs.first !== NEVER) reachBack(completed, theirs.first);
  reach(completed, theirs.last);
  for (let i: usize = 0; i < BOUNCE_KINDS; i++) addNumber(BOUNCES + (i << 3), others);
  absorbSeen(EXPIRED_SEEN, others);
  absorbSeen(DISCARDED_SEEN, others);
  reachHours(load<f64>(others + HOURS), load<f64>(others + HOURS, 8));
}

function addNumber(at: usize, others: usize): void {
  store<f64>(totals + at, load<f64>(totals + at) + load<f64>(others + at));
}

function absorbSum(at: usize, others: usize): void {
  addSum(changetype<Sum>(totals + at), changetype<Sum>(others + at));
}

function absorbSeen(at: usize, others: usize): void {
  const seen = changetype<Seen>(totals + at);
  const theirs = changetype<Seen>(others + at);
  seen.count += theirs.count;
  if (theirs.first !== NEVER) widen(seen, theirs.first);
  if (theirs.last !== NEVER) widen(seen, theirs.last);
}

function absorbReason(number: u32, others: usize): void {
  const theirs = changetype<Reason>(others + <usize>number * REASON_BYTES);
  const example = theirs.example;
  if (example === null) return;
  const reason = changetype<Reason>(reasons + <usize>number * REASON_BYTES);
  reason.attempts += theirs.attempts;
  addSum(
    changetype<Sum>(changetype<usize>(reason) + offsetof<Reason>("seconds")),
    changetype<Sum>(changetype<usize>(theirs) + offsetof<Reason>("seconds")),
  );
  if (isExample(reason, example, theirs.last)) setExample(reason, copyText(example));
  widenReason(reason, theirs.first, theirs.last);
}

function absorbSenders(others: Names): void {
  for (let row: u32 = 0; row < others.rows; row++) {
    const numbers = numbersLike(senders, others, row);
    const theirs = numbersAt(others, row);
    for (let i: usize = 0; i < <usize>SENDER_WIDTH * 8; i += 8)
      store<f64>(numbers + i, load<f64>(numbers + i) + load<f64>(theirs + i));
  }
}

function absorbDomains(others: Names, hours: Table): void {
  const ours = newTable();
  for (let row: u32 = 0; row < others.rows; row++) {
    const domain = changetype<Domain>(numbersLike(domains, others, row));
    const theirs = changetype<Domain>(numbersAt(others, row));
    addSlot(ours, changetype<usize>(theirs), <u32>changetype<usize>(domain), 1);
    for (let i: usize = 0; i < offsetof<Domain>("lastDeferral"); i += 8) {
      const at = changetype<usize>(domain) + i;
      store<f64>(at, load<f64>(at) + load<f64>(changetype<usize>(theirs) + i));
    }
    const text = theirs.lastReport;
    if (text !== null && isNewest(domain, text, theirs.lastDeferral))
      setLast(domain, copyText(text), theirs.lastDeferral);
  }
  for (let i: u32 = 0; i < slotsOf(hours); i++) {
    const slot = slotAt(hours, i);
    if (markOf(slot) === 0) continue;
    const domain = slotValue(slotOf(ours, keyOf(slot) >> 32));
    countHour(changetype<Domain>(<usize>domain), <u32>keyOf(slot), slotValue(slot));
  }
  freeTable(ours);
}
