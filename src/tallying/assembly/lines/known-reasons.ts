/**
 * Why a delivery was put off or failed: what the host has told of a report is remembered.
 *
 * Of many reports only an address differs that the remote host has repeated in its words. Where it
 * stands in `<>` it has no say in the reason (src/grammars/delivery-report/reasons.ts takes all
 * addresses out), so such reports are asked about once:
 *
 *     192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<joe@example.com>:_unknown/
 *     192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<>:_unknown/
 */
import { compareTexts, find, hashOf } from "../bytes";
import { allocate } from "../memory";
import { addSlot, newTable, slotOf, slotValue, Table } from "../table";

/** The reason that a report tells, by a number of the host's choice. */
declare function reasonFor(at: usize, length: u32, outcome: u32): u32;

export const MOST_REASONS: u32 = 256;

/** A report without addresses, as it is looked for. */
@unmanaged
class Known {
  length: u32;
  reason: u32;
}

const MOST_KNOWN: u32 = 1 << 14;
/** Longer reports are cut before addresses are taken out of them. */
const LONGEST: u32 = 1500;

let table: Table = changetype<Table>(0);
let masked: usize = 0;

export function beginReasons(): void {
  table = newTable();
  masked = allocate(LONGEST + 16);
}

export function reasonOf(at: usize, length: u32, outcome: u32): u32 {
  if (length > LONGEST) return reasonFor(at, length, outcome);
  const kept = mask(at, length);
  const hash = hashOf(masked, kept, outcome);
  const slot = slotOf(table, hash);
  if (slot !== 0) {
    const known = changetype<Known>(<usize>slotValue(slot));
    const letters = changetype<usize>(known) + offsetof<Known>();
    if (compareTexts(letters, known.length, masked, kept) === 0) return known.reason;
    return reasonFor(at, length, outcome);
  }
  const reason = reasonFor(at, length, outcome);
  if (table.count < MOST_KNOWN) remember(hash, kept, reason);
  return reason;
}

function remember(hash: u64, length: u32, reason: u32): void {
  const known = changetype<Known>(allocate(offsetof<Known>() + length));
  known.length = length;
  known.reason = reason;
  memory.copy(changetype<usize>(known) + offsetof<Known>(), masked, length);
  addSlot(table, hash, <u32>changetype<usize>(known), 1);
}

/** Copies the report without the addresses in `<>` of the remote host's words; its length. */
function mask(at: usize, length: u32): u32 {
  const end = at + length;
  let from = at;
  let to = masked;
  let open = find(0x3c, saidAt(at, end), end); // <
  while (open < end) {
    const close = addressEnd(open + 1, end);
    const upTo = close === 0 ? open + 1 : open;
    memory.copy(to, from, upTo - from);
    to += upTo - from;
    from = upTo;
    if (close !== 0) {
      store<u16>(to, 0x3e3c); // <>
      to += 2;
      from = close + 1;
    }
    open = find(0x3c, from, end);
  }
  memory.copy(to, from, end - from);
  return <u32>(to + (end - from) - masked);
}

/** Behind `Remote_host_said:_`, or `end`. */
function saidAt(at: usize, end: usize): usize {
  let i = find(0x52, at, end); // R
  while (i + 18 <= end) {
    if (
      load<u64>(i) === 0x685f65746f6d6552 && // Remote_h
      load<u64>(i, 8) === 0x646961735f74736f && // ost_said
      load<u16>(i, 16) === 0x5f3a // :_
    )
      return i + 18;
    i = find(0x52, i + 1, end);
  }
  return end;
}

/** Where the `>` behind an address is; 0 if there is none, or anything odd before it. */
function addressEnd(at: usize, end: usize): usize {
  let hasAt = false;
  for (let i = at; i < end; i++) {
    const letter = load<u8>(i);
    if (letter === 0x3e) return hasAt && i - at < 256 ? i : 0; // >
    if (letter === 0x40) {
      if (i === at) return 0;
      hasAt = true;
    } else if (isSeparator(letter)) return 0;
  }
  return 0;
}

/** `_` and blanks, and what no address has there where addresses are taken out. */
function isSeparator(letter: u8): bool {
  switch (letter) {
    case 0x20:
    case 0x22:
    case 0x28:
    case 0x29:
    case 0x2c:
    case 0x2f:
    case 0x3a:
    case 0x3b:
    case 0x3c:
    case 0x3d:
    case 0x5b:
    case 0x5d:
    case 0x5f:
      return true;
    default:
      return false;
  }
}
