/**
 * Which of a log directory's files are finished, and which of these go together.
 */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isFinished, namesIn } from "../../sources/files/places.ts";

/** A finished file while it is converted: the name under which it cannot be thrown away. */
export const CLAIM = ".converting.";

export function claimOf(path: string): string {
  return join(path, "..", `${CLAIM}${basename(path)}`);
}

/** Finished files that go together: each but the last ends within a line. */
export interface Unit {
  paths: string[];
  /** The last line has no end and never will: a crash cut it off. */
  isTorn: boolean;
}

/**
 * The finished files of a directory in order, as units. A file that ends within a line waits for
 * the one in which the line goes on.
 */
export function unitsIn(directory: string): Unit[] {
  const names = namesIn(directory).filter(isFinished);
  const units: Unit[] = [];
  let paths: string[] = [];
  for (const [i, name] of names.entries()) {
    const path = join(directory, name);
    paths.push(path);
    const next = names[i + 1] ?? "current";
    const after = endsInLine(path) ? beginning(join(directory, next)) : "whole";
    if (after === "goes-on") continue;
    if (after === "not-yet") return units;
    units.push({ paths, isTorn: after !== "whole" });
    paths = [];
  }
  return units;
}

/** How the file behind an unfinished line begins. */
function beginning(path: string): "goes-on" | "not-yet" | "anew" | "none" {
  const head = bytesOf(path, 0, HEAD);
  if (head === undefined) return "none";
  if (head.length === 0) return "not-yet";
  const isAnew = /^(?:@[0-9a-f]{24}|\d{4}-\d\d-\d\d) /.test(head.toString("latin1"));
  if (isAnew) return "anew";
  // `current` still grows: the line's end may not be there yet.
  return basename(path) === "current" ? "not-yet" : "goes-on";
}

const HEAD = 32;
const NEWLINE = 10;

function endsInLine(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const last = size > 0 ? bytesOf(path, size - 1, 1) : undefined;
  return last !== undefined && last[0] !== NEWLINE;
}

/** undefined if the file is not there. */
function bytesOf(path: string, at: number, length: number): Buffer | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch {
    return undefined;
  }
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
  } finally {
    closeSync(descriptor);
  }
}
