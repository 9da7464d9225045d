/**
 * What the overview's figures are: where each of them lies, as the host reads it
 * (src/tallying/overview-part.ts), and what is kept of several values of one.
 */
import { compareTexts } from "../bytes";
import { allocate, allocateZeros } from "../memory";
import { NEVER, newSketch, Sketch } from "../spans";
import { addSlot, newTable, setSlot, slotOf, slotValue, Table } from "../table";
import { MOST_REASONS } from "./known-reasons";
import { Names, newNames } from "./names";
import { letGo, lettersOf, Text } from "./texts";

@unmanaged
export class FateTotal {
  messages: f64;
  local: f64;
  remote: f64;
  bytes: f64;
}

@unmanaged
export class AttemptTotal {
  local: f64;
  remote: f64;
  seconds: f64;
  nanos: f64;
}

@unmanaged
export class Completed {
  messages: f64;
  recipients: f64;
  messageAttempts: f64;
  bytes: f64;
  successBytes: f64;
  success: f64;
  failure: f64;
  deferral: f64;
  qtimeSeconds: f64;
  qtimeNanos: f64;
  ddelaySeconds: f64;
  ddelayNanos: f64;
  xdelaySeconds: f64;
  xdelayNanos: f64;
  first: u64;
  last: u64;
}

/** Attempts that ended for one reason. */
@unmanaged
export class Reason {
  attempts: f64;
  seconds: f64;
  nanos: f64;
  first: u64;
  last: u64;
  example: Text | null;
}

export const REASON_BYTES: usize = 48;

/** The columns of a domain. */
@unmanaged
export class Domain {
  recipients: f64;
  delivered: f64;
  discarded: f64;
  bounced: f64;
  expired: f64;
  attempts: f64;
  deferrals: f64;
  lastDeferral: u64;
  lastReport: Text | null;
}

const DOMAIN_WIDTH: u32 = 9;
export const SENDER_WIDTH: u32 = 3;
export const FATES: usize = 4;
export const OUTCOMES: usize = 3;
export const BOUNCE_KINDS: usize = 5;

/** What is counted, one behind the other, as the host reads it. */
export const FATE_TOTALS: usize = 0;
export const ATTEMPT_TOTALS: usize = FATE_TOTALS + FATES * 32;
export const COMPLETED: usize = ATTEMPT_TOTALS + OUTCOMES * 32;
export const BOUNCES: usize = COMPLETED + 128;
export const EXPIRED_SEEN: usize = BOUNCES + BOUNCE_KINDS * 8;
export const DISCARDED_SEEN: usize = EXPIRED_SEEN + 24;
export const HOURS: usize = DISCARDED_SEEN + 24;
const TOTALS_BYTES: usize = HOURS + 16;

/** All that is counted; another thread may read it when this one does not count any more. */
@unmanaged
export class Tallies {
  totals: usize;
  /** By number of reason and outcome. */
  reasons: usize;
  senders: Names;
  domains: Names;
  firstAttempts: Sketch;
  finalAttempts: Sketch;
  /** Deferrals by domain and hour. */
  deferralHours: Table;
}

export let tallies: Tallies = changetype<Tallies>(0);
export let totals: usize = 0;
export let reasons: usize = 0;
export let senders: Names = changetype<Names>(0);
export let domains: Names = changetype<Names>(0);
export let firstAttempts: Sketch = changetype<Sketch>(0);
export let finalAttempts: Sketch = changetype<Sketch>(0);
export let deferralHours: Table = changetype<Table>(0);
/** Only messages queued in here count: from <= queued < to. */
let from: u64 = 0;
let to: u64 = u64.MAX_VALUE;

export function beginTallies(since: u64, until: u64): void {
  totals = allocateZeros(TOTALS_BYTES);
  store<f64>(totals + HOURS, Infinity);
  store<f64>(totals + HOURS, -Infinity, 8);
  reasons = allocateZeros(<usize>MOST_REASONS * REASON_BYTES);
  senders = newNames(SENDER_WIDTH);
  domains = newNames(DOMAIN_WIDTH);
  firstAttempts = newSketch();
  finalAttempts = newSketch();
  deferralHours = newTable();
  tallies = changetype<Tallies>(allocate(offsetof<Tallies>()));
  tallies.totals = totals;
  tallies.reasons = reasons;
  tallies.senders = senders;
  tallies.domains = domains;
  tallies.firstAttempts = firstAttempts;
  tallies.finalAttempts = finalAttempts;
  tallies.deferralHours = deferralHours;
  from = since;
  to = until;
}

export function isWithin(at: u64): bool {
  return from <= at && at < to;
}

export function reachBack(completed: Completed, at: u64): void {
  if (completed.first === NEVER || at < completed.first) completed.first = at;
}

export function reach(completed: Completed, at: u64): void {
  if (at > completed.last) completed.last = at;
}

export function countHour(domain: Domain, hour: u32, count: u32): void {
  const key = ((<u64>changetype<usize>(domain)) << 32) | hour;
  const slot = slotOf(deferralHours, key);
  if (slot === 0) addSlot(deferralHours, key, count, 1);
  else setSlot(slot, slotValue(slot) + count, 1);
}

export function isNewest(domain: Domain, text: Text, at: u64): bool {
  const last = domain.lastReport;
  if (last === null || at > domain.lastDeferral) return true;
  return at === domain.lastDeferral && comesBefore(text, last);
}

/** `text` is held for it. */
export function setLast(domain: Domain, text: Text, at: u64): void {
  const last = domain.lastReport;
  if (last !== null) letGo(last);
  domain.lastReport = text;
  domain.lastDeferral = at;
}

export function reachHours(first: f64, last: f64): void {
  const hours = totals + HOURS;
  if (first < load<f64>(hours)) store<f64>(hours, first);
  if (last > load<f64>(hours, 8)) store<f64>(hours, last, 8);
}

/** reasons.ts: seeReport */
export function isExample(reason: Reason, text: Text, at: u64): bool {
  const example = reason.example;
  if (example === null || at > reason.last) return true;
  return at === reason.last && comesBefore(text, example);
}

/** `text` is held for it. */
export function setExample(reason: Reason, text: Text): void {
  const example = reason.example;
  if (example !== null) letGo(example);
  reason.example = text;
}

export function widenReason(reason: Reason, first: u64, last: u64): void {
  if (reason.first === NEVER || first < reason.first) reason.first = first;
  if (last > reason.last) reason.last = last;
}

function comesBefore(a: Text, b: Text): bool {
  return compareTexts(lettersOf(a), a.length, lettersOf(b), b.length) < 0;
}
