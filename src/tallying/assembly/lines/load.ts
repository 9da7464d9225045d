/**
 * How full the slots were, from `status: local 1/10 remote 3/20`: src/reports/load.ts for the two
 * channels that every qmail has.
 */
import { NO_NUMBER, numberAt, numberEnd } from "../bytes";
import { allocate } from "../memory";
import { addSpan, NEVER, Sum, secondsBetween } from "../spans";

@unmanaged
class Channel {
  peak: f64;
  limit: f64;
  isFull: f64;
  fullSeconds: f64;
  fullNanos: f64;
  firstFull: u64;
  lastFull: u64;
}

/** Two channels, and before them the last status line's moment and the time between such lines. */
@unmanaged
class Slots {
  at: u64;
  seconds: f64;
  nanos: f64;
  hasStatus: f64;
}

const SLOTS_BYTES: usize = offsetof<Slots>() + 2 * offsetof<Channel>();

export let slots: Slots = changetype<Slots>(0);

export function takeLoad(): void {
  slots = changetype<Slots>(allocate(SLOTS_BYTES));
}

export function beginLoad(): void {
  memory.fill(changetype<usize>(slots), 0, SLOTS_BYTES);
}

/** Of the status line that was read last. */
export let localUsed: u64 = 0;
export let localLimit: u64 = 0;
export let remoteUsed: u64 = 0;
export let remoteLimit: u64 = 0;

const LOCAL_WORD: u64 = 0x206c61636f6c; // "local "
const REMOTE_WORD: u64 = 0x2065746f6d657220; // " remote "
const SIX_LETTERS: u64 = 0xffffffffffff;

/** Reads what stands behind `status: `; false if it is another form. */
export function readStatus(at: usize, end: usize): bool {
  if ((load<u64>(at) & SIX_LETTERS) !== LOCAL_WORD) return false;
  localUsed = numberAt(at + 6);
  if (load<u8>(numberEnd) !== 0x2f) return false; // /
  localLimit = numberAt(numberEnd + 1);
  if (load<u64>(numberEnd) !== REMOTE_WORD) return false;
  remoteUsed = numberAt(numberEnd + 8);
  if (load<u8>(numberEnd) !== 0x2f) return false;
  remoteLimit = numberAt(numberEnd + 1);
  const isWhole = numberEnd === end;
  const areNumbers = max(localUsed, localLimit) !== NO_NUMBER;
  return isWhole && areNumbers && max(remoteUsed, remoteLimit) !== NO_NUMBER;
}

export function isFree(): bool {
  return localUsed === 0 && remoteUsed === 0;
}

/** load.ts: beginLoad. The section's first status line is added by whoever takes it over. */
export function beginAt(at: u64): void {
  slots.at = at;
  slots.hasStatus = 1;
  beginChannel(0, localUsed, localLimit);
  beginChannel(1, remoteUsed, remoteLimit);
}

function beginChannel(index: usize, used: u64, limit: u64): void {
  const channel = channelAt(index);
  channel.isFull = isFullWith(used, limit);
  channel.limit = <f64>limit;
}

/** load.ts: addLoad */
export function addLoad(at: u64): void {
  const before = slots.at;
  const seconds = before === NEVER ? 0 : Math.max(0, secondsBetween(before, at));
  addSpan(changetype<Sum>(changetype<usize>(slots) + offsetof<Slots>("seconds")), seconds);
  slots.at = at;
  slots.hasStatus = 1;
  addChannel(0, localUsed, localLimit, at, seconds);
  addChannel(1, remoteUsed, remoteLimit, at, seconds);
}

function addChannel(index: usize, used: u64, limit: u64, at: u64, seconds: f64): void {
  const channel = channelAt(index);
  if (channel.isFull !== 0)
    addSpan(
      changetype<Sum>(changetype<usize>(channel) + offsetof<Channel>("fullSeconds")),
      seconds,
    );
  const isFull = isFullWith(used, limit);
  if (isFull !== 0 && channel.isFull === 0) {
    if (channel.firstFull === NEVER) channel.firstFull = at;
    channel.lastFull = at;
  }
  channel.isFull = isFull;
  if (<f64>used > channel.peak || channel.peak === 0) channel.limit = <f64>limit;
  if (<f64>used > channel.peak) channel.peak = <f64>used;
}

function channelAt(index: usize): Channel {
  const first = changetype<usize>(slots) + offsetof<Slots>();
  return changetype<Channel>(first + index * offsetof<Channel>());
}

function isFullWith(used: u64, limit: u64): f64 {
  return limit > 0 && used >= limit ? 1 : 0;
}
