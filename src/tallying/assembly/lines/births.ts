/**
 * Which numbers were born at one stamp, for ids tell lives of a number apart by that: src/tracking/births.ts.
 * That one number is born twice at a stamp is strange.
 */
import { allocate } from "../memory";
import { NEVER } from "../spans";

const MOST: u32 = 64;

/** The first birth's stamp, and the last one's, with the numbers that were born then. */
export let firstBorn: u64 = NEVER;
export let lastBorn: u64 = NEVER;
export let bornCount: u32 = 0;
/** Where they lie, as numbers of eight bytes. */
export let bornAt: usize = 0;

export function takeBirths(): void {
  bornAt = allocate(MOST << 3);
}

export function beginBirths(): void {
  firstBorn = NEVER;
  lastBorn = NEVER;
  bornCount = 0;
}

/** False if that is strange. */
export function bear(msg: u64, at: u64): bool {
  if (firstBorn === NEVER) firstBorn = at;
  if (at !== lastBorn) {
    lastBorn = at;
    bornCount = 0;
  }
  for (let i: u32 = 0; i < bornCount; i++)
    if (load<f64>(bornAt + (i << 3)) === <f64>msg) return false;
  if (bornCount === MOST) return false;
  store<f64>(bornAt + (bornCount++ << 3), <f64>msg);
  return true;
}
