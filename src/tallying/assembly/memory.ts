/**
 * Memory in blocks of powers of two; a block that is given back is handed out again.
 *
 * Nothing here is collected: whoever takes a block gives it back, or all is given up at once.
 */
const SMALLEST_BITS: usize = 4;
const SMALLEST: usize = 1 << SMALLEST_BITS;
const SIZES = 32;
const PAGE: usize = 65536;

/** The first free block of each size; a free block begins with the address of the next. */
const lists: usize = memory.data(SIZES * sizeof<usize>(), 16);
let top: usize = 0;

/** The chunk of the log that is read lies before all blocks; behind it sixteen bytes may be looked at. */
export const CHUNK_BYTES: usize = 1 << 18;
const CHUNK_ROOM: usize = CHUNK_BYTES + 64;

export function chunkAt(): usize {
  return (__heap_base + 15) & ~15;
}

/** Gives up all blocks. */
export function freeAll(): void {
  memory.fill(lists, 0, SIZES * sizeof<usize>());
  top = chunkAt();
  extend(CHUNK_ROOM);
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

/** `bytes` as they were asked for. */
export function release(block: usize, bytes: usize): void {
  const list = lists + (bitsFor(bytes) << alignof<usize>());
  store<usize>(block, load<usize>(list));
  store<usize>(list, block);
}

function bitsFor(bytes: usize): usize {
  return bytes <= SMALLEST ? SMALLEST_BITS : 32 - clz<u32>(<u32>bytes - 1);
}

function extend(bytes: usize): usize {
  const block = top;
  top += bytes;
  const missing = <i32>((top + PAGE - 1) / PAGE) - memory.size();
  // Steps of a sixteenth, so that growing is rare and little is never used.
  if (missing > 0 && memory.grow(max(missing, memory.size() >> 4)) < 0) {
    if (memory.grow(missing) < 0) unreachable();
  }
  return block;
}
