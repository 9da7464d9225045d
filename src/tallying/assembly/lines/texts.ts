/**
 * Reports of deliveries, each text kept once for as long as somebody holds it, and for a while after,
 * since the same come again and again.
 */
import { compareTexts, hashOf } from "../bytes";
import { allocate, release } from "../memory";
import { addSlot, clearTable, newTable, slotOf, slotValue, Table } from "../table";
import { beginReasons, reasonOf } from "./known-reasons";

@unmanaged
export class Text {
  hash: u64;
  /** Who holds it. */
  holders: u32;
  length: u32;
  /** Number of its reason and outcome; NOT_ASKED until somebody does. */
  reason: u32;
  /** It is in the table. */
  isShared: u32;
  /** Of those that nobody holds, to be walked through. */
  next: Text | null;
}

const NOT_ASKED: u32 = u32.MAX_VALUE;
const MOST_BYTES: usize = 4 << 20;

let table: Table = changetype<Table>(0);
/** All in the table, the latest first. */
let latest: Text | null = null;
let bytes: usize = 0;
let mostBytes: usize = MOST_BYTES;

export function beginTexts(): void {
  beginReasons();
  table = newTable();
  latest = null;
  bytes = 0;
  mostBytes = MOST_BYTES;
}

export function lettersOf(text: Text): usize {
  return changetype<usize>(text) + offsetof<Text>();
}

/** The text, held by one more. */
export function hold(at: usize, length: u32, outcome: u32): Text {
  const hash = hashOf(at, length, outcome);
  const slot = slotOf(table, hash);
  if (slot !== 0) {
    const known = changetype<Text>(<usize>slotValue(slot));
    if (compareTexts(lettersOf(known), known.length, at, length) === 0) {
      known.holders++;
      return known;
    }
  }
  if (bytes > mostBytes) forgetTheUnheld();
  const text = changetype<Text>(allocate(offsetof<Text>() + length));
  text.hash = hash;
  text.holders = 1;
  text.length = length;
  text.reason = NOT_ASKED;
  text.isShared = slot === 0 ? 1 : 0;
  memory.copy(lettersOf(text), at, length);
  if (slot === 0) share(text);
  return text;
}

/** Of a deferral or failure. */
export function reasonIn(text: Text, outcome: u32): u32 {
  if (text.reason === NOT_ASKED) text.reason = reasonOf(lettersOf(text), text.length, outcome);
  return text.reason;
}

/** A copy of a text of another region, held by one. */
export function copyText(other: Text): Text {
  const bytes = offsetof<Text>() + other.length;
  const text = changetype<Text>(allocate(bytes));
  memory.copy(changetype<usize>(text), changetype<usize>(other), bytes);
  text.holders = 1;
  text.isShared = 0;
  text.next = null;
  return text;
}

export function holdToo(text: Text): Text {
  text.holders++;
  return text;
}

/** One less holds it. */
export function letGo(text: Text): void {
  text.holders--;
  if (text.holders === 0 && text.isShared === 0) free(text);
}

function share(text: Text): void {
  addSlot(table, text.hash, <u32>changetype<usize>(text), 1);
  text.next = latest;
  latest = text;
  bytes += offsetof<Text>() + text.length;
}

/** The table is made anew of those that are held. */
function forgetTheUnheld(): void {
  let text = latest;
  latest = null;
  bytes = 0;
  clearTable(table);
  while (text !== null) {
    const next = text.next;
    if (text.holders > 0) share(text);
    else free(text);
    text = next;
  }
  mostBytes = max(MOST_BYTES, bytes * 2);
}

function free(text: Text): void {
  release(changetype<usize>(text), offsetof<Text>() + text.length);
}
