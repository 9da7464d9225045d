/**
 * What is missing of a message's story, as a list in one number: three bits for each, the first lowest, which
 * are its place in MISSING plus one.
 */
import { MISSING, type Missing } from "./facts.ts";

export function incompleteOf(...missing: Missing[]): number {
  return missing.reduce(withMissing, 0);
}

/** With this at its end, if it was not there. */
export function withMissing(list: number, what: Missing): number {
  const number = MISSING.indexOf(what) + 1;
  let end = 0;
  for (; list >>> end !== 0; end += 3) if (((list >>> end) & 7) === number) return list;
  return list | (number << end);
}

export function withoutMissing(list: number, what: Missing): number {
  return incompleteOf(...missingIn(list).filter((one) => one !== what));
}

/** The same array whenever it is asked for the same list: not to be changed. */
export function missingIn(list: number): Missing[] {
  LISTS[list] ??= read(list);
  return LISTS[list];
}

const LISTS: Missing[][] = [[]];

function read(list: number): Missing[] {
  const missing: Missing[] = [];
  for (let rest = list; rest !== 0; rest >>>= 3) missing.push(MISSING[(rest & 7) - 1]);
  return missing;
}
