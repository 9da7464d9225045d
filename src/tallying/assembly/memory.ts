/**
 * A region of the memory that all threads share, in blocks of powers of two; a block that is given
 * back is handed out again.
 *
 *     | first free block of each size | chunk of the log | blocks …              | end
 *
 * Nothing here is collected: whoever takes a block gives it back, or all is given up at once.
 */
const SMALLEST_BITS: usize = 4;
const SMALLEST: usize = 1 << SMALLEST_BITS;
const SIZES: usize = 32;
const PAGE: usize = 65536;

export const CHUNK_BYTES: usize = 1 << 18;
/** Behind the chunk sixteen bytes may be looked at. */
const CHUNK_ROOM: usize = CHUNK_BYTES + 64;
const LISTS_ROOM: usize = 128;

/** The first free block of each size; a free block begins with the address of the next. */
let lists: usize = 0;
let top: usize = 0;
let end: usize = 0;

export function chunkAt(): usize {
  return lists + LISTS_ROOM;
}

/** The instance has [base, behind) for itself; all blocks that it had are given up. */
export function takeRegion(base: usize, behind: usize): void {
  lists = base;
  top = base;
  end = behind;
  extend(LISTS_ROOM + CHUNK_ROOM);
  memory.fill(lists, 0, SIZES * sizeof<usize>());
}

/** Bytes of the region that are used, and that are not. */
export function usedBytes(): usize {
  return top - lists;
}

export function freeBytes(): usize {
  return end - top;
}

/** At least `bytes` bytes, at a multiple of 16; what they hold is not known. */
export function allocate(bytes: usize): usize {
  const bits = bitsFor(bytes);
  const list = lists + (bits << alignof<usize>());
  const block = load<usize>(list);
  if (block !== 0) {
    store<usize>(list, load<usize>(block));
    return block;
  }
  return extend((<usize>1) << bits);
}

/** The same, filled with zeros. */
export function allocateZeros(bytes: usize): usize {
  const block = allocate(bytes);
  memory.fill(block, 0, bytes);
  return block;
}

/** `bytes` as they were asked for. */
export function release(block: usize, bytes: usize): void {
  const list = lists + (bitsFor(bytes) << alignof<usize>());
  store<usize>(block, load<usize>(list));
  store<usize>(list, block);
}

function bitsFor(bytes: usize): usize {
  return bytes <= SMALLEST ? SMALLEST_BITS : 32 - clz<u32>(<u32>bytes - 1);
}

/** Traps where the region ends. */
function extend(bytes: usize): usize {
  const block = top;
  if (bytes > end - block) unreachable();
  top += bytes;
  // Another thread may have made it larger meanwhile; pages that are not used cost nothing.
  const missing = <i32>((top + PAGE - 1) / PAGE) - memory.size();
  if (missing > 0 && memory.grow(missing + GROWTH_PAGES) < 0 && memory.grow(missing) < 0)
    unreachable();
  return block;
}

const GROWTH_PAGES: i32 = 256;
