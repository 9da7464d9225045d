/**
 * Sessions in flight, by pid, with their lines so far: whoever takes a session over reads these.
 */
import { compareTexts } from "../bytes";
import { allocate, release } from "../memory";
import { addSlot, newTable, removeSlot, slotOf, slotValue, Table } from "../table";
import { Path, rootPath } from "./paths";
import { MOST_IN_WORD } from "./words";

@unmanaged
export class Session {
  pid: u32;
  /** Its process is gone; the recorder may not be. */
  hasEnded: u32;
  opened: u64;
  /** Its last line, and the last that is kept. */
  last: u64;
  lastKept: u64;
  path: Path;
  /** Its lines, labels and newlines and all, without those of messages. */
  kept: usize;
  keptBytes: u32;
  keptRoom: u32;
  /** Where in them the pieces of a line of a message begin; NO_PIECE: none is under way. */
  pieceAt: u32;
  /** The code of a reply that goes on; 0: none does. */
  code: u32;
  addressCount: u32;
  /** Somebody else has taken it over. */
  isGone: u32;
  /** The one that ended next. */
  next: Session | null;
  /** Of those that are found by their pids, the ones that were opened before and after it. */
  earlier: Session | null;
  later: Session | null;
}

export const NO_PIECE: u32 = u32.MAX_VALUE;

/** Of senders and recipients together; each: where it lies in the kept lines, and its length. */
const MOST_ADDRESSES: u32 = 22;
const ADDRESS: u32 = 8;
const SESSION_BYTES: usize = offsetof<Session>() + MOST_ADDRESSES * ADDRESS;
const FIRST_ROOM: u32 = 1024;
/** A longer dialogue goes a way of its own. */
const MOST_KEPT: u32 = 1 << 14;

let byPid: Table = changetype<Table>(0);
/** The last that was asked for. */
let recent: Session | null = null;
/** Of those that are found by their pids: the first that was opened, and the last. */
let firstOpened: Session | null = null;
let lastOpened: Session | null = null;
/** Of sessions that have ended: the first, and the last. */
let firstEnded: Session | null = null;
let lastEnded: Session | null = null;

export function beginSessions(): void {
  byPid = newTable();
  recent = null;
  firstOpened = null;
  lastOpened = null;
  firstEnded = null;
  lastEnded = null;
}

/** The session of that pid that was opened last; null if none of here is known. */
export function sessionOf(pid: u32): Session | null {
  const known = recent;
  if (known !== null && known.pid === pid) return known;
  const slot = slotOf(byPid, pid);
  if (slot === 0) return null;
  const session = changetype<Session>(<usize>slotValue(slot));
  recent = session;
  return session;
}

/** A new session of a pid that no other is found by. */
export function addSession(pid: u32, opened: u64): Session {
  const session = changetype<Session>(allocate(SESSION_BYTES));
  session.pid = pid;
  session.hasEnded = 0;
  session.opened = opened;
  session.last = opened;
  session.lastKept = opened;
  session.path = rootPath();
  session.kept = allocate(FIRST_ROOM);
  session.keptBytes = 0;
  session.keptRoom = FIRST_ROOM;
  session.pieceAt = NO_PIECE;
  session.code = 0;
  session.addressCount = 0;
  session.isGone = 0;
  session.next = null;
  session.earlier = lastOpened;
  session.later = null;
  const before = lastOpened;
  if (before === null) firstOpened = session;
  else before.later = session;
  lastOpened = session;
  addSlot(byPid, pid, <u32>changetype<usize>(session), 1);
  recent = session;
  return session;
}

/** It is not found any more, if it was: its pid is another's, or nobody's. */
export function forget(session: Session): void {
  const slot = slotOf(byPid, session.pid);
  if (slot === 0 || slotValue(slot) !== <u32>changetype<usize>(session)) return;
  removeSlot(byPid, slot);
  if (recent === session) recent = null;
  const earlier = session.earlier;
  const later = session.later;
  if (earlier === null) firstOpened = later;
  else earlier.later = later;
  if (later === null) lastOpened = earlier;
  else later.earlier = earlier;
}

export function free(session: Session): void {
  release(session.kept, session.keptRoom);
  release(changetype<usize>(session), SESSION_BYTES);
}

/** Of those that are found by their pids the one that was opened first. */
export function firstSession(): Session | null {
  return firstOpened;
}

// Those that have ended

export function addEnded(session: Session): void {
  session.hasEnded = 1;
  const last = lastEnded;
  if (last === null) firstEnded = session;
  else last.next = session;
  lastEnded = session;
}

export function oldestEnded(): Session | null {
  return firstEnded;
}

export function takeOldestEnded(): Session {
  const session = <Session>firstEnded;
  firstEnded = session.next;
  if (firstEnded === null) lastEnded = null;
  return session;
}

// Lines

/** Keeps a line, with its newline; false if there are too many. */
export function keepLine(session: Session, line: usize, behind: usize): bool {
  const bytes = <u32>(behind - line);
  const all = session.keptBytes + bytes;
  if (all > MOST_KEPT) return false;
  if (all > session.keptRoom) makeRoom(session, all);
  memory.copy(session.kept + session.keptBytes, line, bytes);
  session.keptBytes = all;
  return true;
}

function makeRoom(session: Session, bytes: u32): void {
  const larger = max(bytes, session.keptRoom * 2);
  const block = allocate(larger);
  memory.copy(block, session.kept, session.keptBytes);
  release(session.kept, session.keptRoom);
  session.kept = block;
  session.keptRoom = larger;
}

// Addresses

/** Too many addresses: no number. */
export const NO_ADDRESS: u32 = <u32>MOST_IN_WORD;

/** The number of an address in the last kept line: that of an equal one before, or the next. */
export function addressNumber(session: Session, at: usize, length: u32): u32 {
  const addresses = changetype<usize>(session) + offsetof<Session>();
  const count = session.addressCount;
  for (let i: u32 = 0; i < count; i++) {
    const known = addresses + i * ADDRESS;
    if (compareTexts(session.kept + load<u32>(known), load<u32>(known, 4), at, length) === 0)
      return i;
  }
  if (count === MOST_ADDRESSES) return NO_ADDRESS;
  const next = addresses + count * ADDRESS;
  store<u32>(next, <u32>(at - session.kept));
  store<u32>(next, length, 4);
  session.addressCount = count + 1;
  return count;
}
