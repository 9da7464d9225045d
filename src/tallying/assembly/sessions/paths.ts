/**
 * Sessions as paths: what their lines say, word by word, from the connection on. Most go a way that
 * others have gone before them, and what the host has found out of the first is true of all.
 *
 *     pid ... from   ok :25   > 220   < EHLO   > 250-   > 250   < MAIL   > 250   ...   end 0
 *
 * A word is all of a line that decides how its session goes on and how it ends: not the client's
 * name, but whether an address is one that was named before; not the words of a refusal, but what the
 * host says that they mean.
 */
import { allocate } from "../memory";
import { addSlot, newTable, slotOf, slotValue, Table } from "../table";

/** What the client's next line is; or nothing that the engine follows. */
export const STRANGE: u32 = 0;
export const COMMANDS: u32 = 1;
export const BODY: u32 = 2;

@unmanaged
export class Path {
  kind: u32;
  /** Whether the host knows a session that ended so. */
  isKnown: bool;
  /** Sessions that ended so, of those that count. */
  ended: f64;
  /** The one that was found before it. */
  before: Path | null;
}

/** With more, sessions have little in common, and each new path takes the host's time. */
const MOST_PATHS: u32 = 1 << 14;

let root: Path = changetype<Path>(0);
/** By the path before and the word. */
let table: Table = changetype<Table>(0);
/** The last that was found. */
let latest: Path | null = null;

export function beginPaths(): void {
  table = newTable();
  latest = null;
  root = newPath(COMMANDS);
}

export function rootPath(): Path {
  return root;
}

/** Nobody has gone on so before: null. */
export function pathAfter(path: Path, word: u32): Path | null {
  const slot = slotOf(table, keyOf(path, word));
  return slot === 0 ? null : changetype<Path>(<usize>slotValue(slot));
}

export function mayAddPath(): bool {
  return table.count < MOST_PATHS;
}

export function addPath(path: Path, word: u32, kind: u32): Path {
  const next = newPath(kind);
  addSlot(table, keyOf(path, word), <u32>changetype<usize>(next), 1);
  return next;
}

/** For walking over all paths: the last one that was found, and the one found before another; 0: none. */
export function lastPath(): usize {
  return changetype<usize>(latest);
}

export function pathBefore(path: usize): usize {
  return changetype<usize>(changetype<Path>(path).before);
}

export function endedOn(path: usize): f64 {
  return changetype<Path>(path).ended;
}

function newPath(kind: u32): Path {
  const path = changetype<Path>(allocate(offsetof<Path>()));
  path.kind = kind;
  path.isKnown = false;
  path.ended = 0;
  path.before = latest;
  latest = path;
  return path;
}

function keyOf(path: Path, word: u32): u64 {
  return ((<u64>changetype<usize>(path)) << 32) | word;
}
