/**
 * Mails that were taken, for whoever looks whose a message is: when, and as which qp; and of those of which
 * it is sure once more, from whom.
 *
 *     moment | qp | mark of the sender, or 0          in blocks, the latest first
 */
import { allocate } from "../memory";

const RECORD: usize = 16;
const MOST_IN_BLOCK: u32 = 4095;

@unmanaged
class Block {
  before: Block | null;
  count: u32;
}

let latest: Block | null = null;

export function beginTaken(): void {
  latest = null;
}

export function keepTaken(moment: u64, qp: u32, mark: u32): void {
  let block = latest;
  if (block === null || block.count === MOST_IN_BLOCK) {
    block = changetype<Block>(allocate(offsetof<Block>() + RECORD * MOST_IN_BLOCK));
    block.before = latest;
    block.count = 0;
    latest = block;
  }
  const at = recordsIn(block) + RECORD * block.count++;
  store<u64>(at, moment);
  store<u32>(at, qp, 8);
  store<u32>(at, mark, 12);
}

function recordsIn(block: Block): usize {
  return changetype<usize>(block) + offsetof<Block>();
}

// For walking over all: a block, the one before it, its records and how many they are; 0: none.

export function lastBlock(): usize {
  return changetype<usize>(latest);
}

export function blockBefore(block: usize): usize {
  return changetype<usize>(changetype<Block>(block).before);
}

export function recordsAt(block: usize): usize {
  return recordsIn(changetype<Block>(block));
}

export function recordCount(block: usize): u32 {
  return changetype<Block>(block).count;
}

/** A mark that equal addresses share: FNV-1a. */
export function addressMark(at: usize, length: u32): u32 {
  let mark: u32 = 0x811c9dc5;
  for (let i: u32 = 0; i < length; i++) mark = (mark ^ load<u8>(at + i)) * 0x01000193;
  return mark;
}
