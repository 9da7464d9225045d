/**
 * Numbers found by numbers: an open hash table of slots, each a key, a value and a mark.
 *
 *     slot   | key, 8 bytes | value, 4 | mark, 4: 0 where the slot is free |
 */
import { allocate, allocateZeros, release } from "./memory";

@unmanaged
export class Table {
  slots: usize;
  /** Slots - 1, a power of two less one. */
  mask: u32;
  count: u32;
}

const SLOT: usize = 16;
const VALUE: usize = 8;
const MARK: usize = 12;
const FIRST_SLOTS: u32 = 64;

export function newTable(): Table {
  const table = changetype<Table>(allocate(offsetof<Table>()));
  table.slots = freeSlots(FIRST_SLOTS);
  table.mask = FIRST_SLOTS - 1;
  table.count = 0;
  return table;
}

/** The slot of `key`, valid until the next is added or removed; 0 if there is none. */
export function slotOf(table: Table, key: u64): usize {
  let i = home(key);
  while (true) {
    const slot = slotNear(table, i++);
    if (load<u32>(slot, MARK) === 0) return 0;
    if (load<u64>(slot) === key) return slot;
  }
}

/** Adds a key that is not there. `mark` is not 0. */
export function addSlot(table: Table, key: u64, value: u32, mark: u32): usize {
  if ((table.count + 1) * 2 > table.mask) grow(table);
  table.count++;
  return place(table, key, value, mark);
}

export function slotValue(slot: usize): u32 {
  return load<u32>(slot, VALUE);
}

export function markOf(slot: usize): u32 {
  return load<u32>(slot, MARK);
}

export function keyOf(slot: usize): u64 {
  return load<u64>(slot);
}

export function setSlot(slot: usize, value: u32, mark: u32): void {
  store<u32>(slot, value, VALUE);
  store<u32>(slot, mark, MARK);
}

/** Frees a slot; those behind it move up, so that each is found from its home without a gap. */
export function removeSlot(table: Table, slot: usize): void {
  table.count--;
  const mask = table.mask;
  let free = <u32>((slot - table.slots) / SLOT);
  for (let i = (free + 1) & mask; ; i = (i + 1) & mask) {
    const from = table.slots + <usize>i * SLOT;
    if (load<u32>(from, MARK) === 0) break;
    const distance = (i - home(load<u64>(from))) & mask;
    if (distance < ((i - free) & mask)) continue;
    memory.copy(table.slots + <usize>free * SLOT, from, SLOT);
    free = i;
  }
  store<u32>(table.slots + <usize>free * SLOT, 0, MARK);
}

/** For walking over all slots: those with a mark are taken. */
export function slotsOf(table: Table): u32 {
  return table.mask + 1;
}

export function slotAt(table: Table, index: u32): usize {
  return table.slots + <usize>index * SLOT;
}

export function freeTable(table: Table): void {
  release(table.slots, <usize>(table.mask + 1) * SLOT);
  release(changetype<usize>(table), offsetof<Table>());
}

/** All slots are free again, and few. */
export function clearTable(table: Table): void {
  release(table.slots, <usize>(table.mask + 1) * SLOT);
  table.slots = freeSlots(FIRST_SLOTS);
  table.mask = FIRST_SLOTS - 1;
  table.count = 0;
}

function home(key: u64): u32 {
  const product = key * 0x9e3779b97f4a7c15;
  return <u32>(product >> 32);
}

function place(table: Table, key: u64, value: u32, mark: u32): usize {
  let i = home(key);
  while (load<u32>(slotNear(table, i), MARK) !== 0) i++;
  const slot = slotNear(table, i);
  store<u64>(slot, key);
  setSlot(slot, value, mark);
  return slot;
}

function slotNear(table: Table, i: u32): usize {
  return table.slots + <usize>(i & table.mask) * SLOT;
}

function freeSlots(count: u32): usize {
  return allocateZeros(<usize>count * SLOT);
}

function grow(table: Table): void {
  const before = table.slots;
  const count = table.mask + 1;
  table.slots = freeSlots(count * 2);
  table.mask = count * 2 - 1;
  for (let i: u32 = 0; i < count; i++) {
    const slot = before + <usize>i * SLOT;
    const mark = load<u32>(slot, MARK);
    if (mark !== 0) place(table, load<u64>(slot), load<u32>(slot, VALUE), mark);
  }
  release(before, <usize>count * SLOT);
}
