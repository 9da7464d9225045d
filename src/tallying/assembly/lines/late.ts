/**
 * Lines that speak of what was before the piece, kept as they are, newlines and all.
 */
import { allocate, release } from "../memory";

const FIRST_BYTES: usize = 1 << 12;
const MOST_BYTES: usize = 1 << 26;

export let lateAt: usize = 0;
export let lateBytes: usize = 0;
export let lateCount: u32 = 0;
let room: usize = 0;

export function takeLate(): void {
  lateAt = allocate(FIRST_BYTES);
  room = FIRST_BYTES;
  beginLate();
}

export function beginLate(): void {
  lateBytes = 0;
  lateCount = 0;
}

/** False if there are so many that nothing is gained by keeping them. */
export function keepLate(line: usize, behind: usize): bool {
  const bytes = behind - line;
  if (lateBytes + bytes > MOST_BYTES) return false;
  if (lateBytes + bytes > room) makeRoom(lateBytes + bytes);
  memory.copy(lateAt + lateBytes, line, bytes);
  lateBytes += bytes;
  lateCount++;
  return true;
}

function makeRoom(bytes: usize): void {
  const larger = max(bytes, room * 2);
  const block = allocate(larger);
  memory.copy(block, lateAt, lateBytes);
  release(lateAt, room);
  lateAt = block;
  room = larger;
}
