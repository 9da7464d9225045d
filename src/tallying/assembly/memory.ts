/**
 * A region of the memory that all threads share, in blocks of a few sizes; a block that is given back
 * is handed out again.
 *
 *     | first free block of each size | chunk of the log | blocks …              | end
 *
 * Nothing here is collected: whoever takes a block gives it back, or all is given up at once.
 */
/** Blocks are of 16 bytes and its multiples by two; from 4 KB on also of 5, 6 and 7 fourths of these. */
const SMALLEST_BITS: usize = 4;
const SMALLEST: usize = 1 << SMALLEST_BITS;
const LARGE: usize = 4096;
const SIZES: usize = 128;
const PAGE: usize = 65536;

export const CHUNK_BYTES: usize = 1 << 18;
/** Behind the chunk sixteen bytes may be looked at. */
const CHUNK_ROOM: usize = CHUNK_BYTES + 64;
const LISTS_ROOM: usize = SIZES * sizeof<usize>();

/** The first free block of each size; a free block begins with the address of the next. */
let lists: usize = 0;
let top: usize = 0;
let end: usize = 0;
/** The largest block that was given back, from which others are cut. */
let spare: usize = 0;
let spareEnd: usize = 0;

export function chunkAt(): usize {
  return lists + LISTS_ROOM;
}

/** The instance has [base, behind) for itself; all blocks that it had are given up. */
export function takeRegion(base: usize, behind: usize): void {
  lists = base;
  top = base;
  end = behind;
  spare = 0;
  spareEnd = 0;
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

/** False if it cannot be had that so many bytes more are used. */
export function reserve(bytes: usize): bool {
  if (bytes > end - top) return false;
  const missing = pagesMissing(top + bytes);
  return missing <= 0 || memory.grow(missing) >= 0;
}

/** At least `bytes` bytes, at a multiple of 16; what they hold is not known. */
export function allocate(bytes: usize): usize {
  const list = listOf(bytes);
  const block = load<usize>(list);
  if (block !== 0) {
    store<usize>(list, load<usize>(block));
    return block;
  }
  const size = sizeOf(bytes);
  return spareEnd - spare >= size ? cut(size) : extend(size);
}

/** The same, filled with zeros. */
export function allocateZeros(bytes: usize): usize {
  const block = allocate(bytes);
  memory.fill(block, 0, bytes);
  return block;
}

/** `bytes` as they were asked for. */
export function release(block: usize, bytes: usize): void {
  const size = sizeOf(bytes);
  if (size >= LARGE && size > spareEnd - spare) {
    spare = block;
    spareEnd = block + size;
    return;
  }
  const list = listOf(bytes);
  store<usize>(block, load<usize>(list));
  store<usize>(list, block);
}

function cut(bytes: usize): usize {
  spare += bytes;
  return spare - bytes;
}

/** How many bytes a block has that is asked for `bytes`. */
function sizeOf(bytes: usize): usize {
  if (bytes < LARGE) return (<usize>1) << bitsFor(bytes);
  const step = stepFor(bytes);
  return (bytes + step - 1) & ~(step - 1);
}

/** A fourth of the largest power of two that is not above `bytes`. */
function stepFor(bytes: usize): usize {
  return (<usize>1) << (29 - clz<u32>(<u32>bytes));
}

function listOf(bytes: usize): usize {
  if (bytes < LARGE) return lists + (bitsFor(bytes) << alignof<usize>());
  const size = sizeOf(bytes);
  const bits = 31 - clz<u32>(<u32>size);
  const fourths = (size >> (bits - 2)) & 3;
  return lists + ((<usize>(bits * 4) + fourths) << alignof<usize>());
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
  const missing = pagesMissing(top);
  if (missing > 0 && memory.grow(missing + GROWTH_PAGES) < 0 && memory.grow(missing) < 0)
    unreachable();
  return block;
}

function pagesMissing(behind: usize): i32 {
  return <i32>((behind + PAGE - 1) / PAGE) - memory.size();
}

const GROWTH_PAGES: i32 = 256;
