/**
 * Reads lines of a service whose dialogues are recorded where they lie, follows its sessions and counts
 * how they ended, without objects: the fast twin of src/tracking/sessions/.
 *
 *     @400000006ae6810a1660b1e6 tcpserver: pid 1329 from 198.51.100.90
 *     @400000006ae6810a1aba6552 1329 > 220 mx.example.org ESMTP\r·
 *     @400000006ae6810a339fdbc4 1329 < Subject: a matter of business\r·
 *
 * Only what is ordinary is done here (paths.ts). Each line is read on its own; one that says something
 * else is passed on to the host, which takes over the session that it is of, and from then on that
 * session's lines. What is said in sessions of which nothing is known here is passed on as well.
 */
import { behindBlanked, find, numberAt, numberEnd } from "../bytes";
import { takeRegion } from "../memory";
import { nanosOf, secondsBetween, secondsOf } from "../spans";
import { beginMoments, isLabelled, moment, STAMP_BYTES, seeMoment } from "../stamps";
import { beginView, isView } from "../views";
import {
  connectionWord,
  limit,
  listingWord,
  pid as pidOfLine,
  STATUS_WORD,
  used,
} from "./connections";
import {
  addressAt,
  addressLength,
  code,
  commandWord,
  endsInReturn,
  isDot,
  isEndOfStream,
  replyWord,
  saidEnd,
} from "./dialogue";
import { beginMeanings } from "./meanings";
import {
  addEnded,
  addressNumber,
  addSession,
  beginSessions,
  firstSession,
  forget,
  free,
  keepLine,
  NO_ADDRESS,
  NO_PIECE,
  oldestEnded,
  Session,
  sessionOf,
  takeOldestEnded,
} from "./open-sessions";
import { addPath, BODY, beginPaths, mayAddPath, Path, pathAfter, STRANGE } from "./paths";
import {
  CLIENT_GONE,
  CLOSED,
  DOT,
  MAIL,
  NO_WORD,
  OPENED,
  QUEUED,
  RCPT,
  REPLY_GOES_ON,
  SERVER_GONE,
} from "./words";

export { CHUNK_BYTES, chunkAt, reserve, usedBytes } from "../memory";
export { firstMoment, lastMoment } from "../stamps";
export { showLines, viewOf } from "../views";
export { endedOn, lastPath, pathBefore } from "./paths";

/** Of the lines of a session so far, as they lie there: what its client's next line is. */
declare function judge(kept: usize, bytes: u32): u32;
/** The host takes over a session whose lines these were, but for those of messages; when the last was. */
declare function takeOver(kept: usize, bytes: u32, pid: u32, seconds: f64, nanos: f64): void;
/** The host takes a line; false if reading is to stop before it. */
declare function pass(at: usize, end: usize, seconds: f64, nanos: f64): bool;
/** A connection came in; if the host has a session of that pid, it has not been seen to end. */
declare function opened(pid: u32): void;
declare function tellStatus(used: f64, limit: f64, seconds: f64, nanos: f64): void;
/** The first session that ended on a path, and counts. */
declare function show(path: usize, kept: usize, bytes: u32): void;

/** Why reading stopped. */
export const ALL_READ: u32 = 0;
/** At a line that is none of multilog's, or that the host has not taken. */
export const AT_FOREIGN: u32 = 2;
/** The clock was set back: the host reads on. */
export const AT_SET_BACK: u32 = 4;
/** As in src/time/instant.ts. */
const STEP_SECONDS: f64 = 1;

/** Behind the last line that was read. */
export let stoppedAt: usize = 0;
export let lines: f64 = 0;
/** Without those that the host took. */
export let understood: f64 = 0;

/** Of the last line that was read, and of the last but those of messages that the host did not take. */
let reached: u64 = 0;
export let eventMoment: u64 = 0;
let isEvent: bool = false;

/** 1: a server has told the qp of a mail that was taken. */
export let tellsQps: u32 = 0;

/** Which sessions count, by their beginning. */
let since: u64 = 0;
let until: u64 = 0;

/** Begins in the region [base, behind), which is this instance's alone. */
export function begin(base: usize, behind: usize, from: u64, to: u64): void {
  takeRegion(base, behind);
  beginView();
  beginMeanings();
  beginPaths();
  beginSessions();
  tellsQps = 0;
  since = from;
  until = to;
  reached = 0;
  eventMoment = 0;
  beginPart();
}

/** From now on lines and their moments are counted anew. */
export function beginPart(): void {
  lines = 0;
  understood = 0;
  beginMoments();
}

/** Reads the lines of [from, end), which lies in the chunk; tells why it stopped, at `stoppedAt`. */
export function read(from: usize, end: usize): u32 {
  let at = from;
  stoppedAt = at;
  while (at < end) {
    if (isView) {
      at = behindBlanked(at, end);
      if (at === end) stoppedAt = end;
    }
    const newline = find(0x0a, at, end);
    if (newline === end) break;
    if (isLabelled(at) && secondsBetween(moment, reached) >= STEP_SECONDS) return AT_SET_BACK;
    // Where time steps back it matters what is over by now, which the host decides.
    if (newline - at <= STAMP_BYTES || !isLabelled(at) || moment < reached) return AT_FOREIGN;
    isEvent = true;
    if (takeLine(at, newline)) {
      understood += 1;
      if (isEvent) eventMoment = moment;
    } else if (!pass(at + STAMP_BYTES, newline, secondsOf(moment), nanosOf(moment)))
      return AT_FOREIGN;
    lines += 1;
    reached = moment;
    seeMoment();
    at = newline + 1;
    stoppedAt = at;
  }
  return ALL_READ;
}

/** The host takes over the session of that pid, if there is one here. */
export function giveUp(pid: u32): void {
  const session = sessionOf(pid);
  if (session !== null) giveUpSession(session);
}

/** The host takes over all sessions that are not concluded, unless their pid has been used again. */
export function giveUpAll(): void {
  reached = 0;
  for (let session = oldestEnded(); session !== null; session = oldestEnded()) {
    if (sessionOf(session.pid) === session) giveUpSession(session);
    endOldest();
  }
  for (let session = firstSession(); session !== null; session = firstSession())
    giveUpSession(session);
}

/** No line comes any more but a few, for the host: it takes over the sessions that these may be of. */
export function finish(): void {
  for (let session = firstSession(); session !== null; session = firstSession()) {
    if (session.hasEnded !== 0 && isPast(session)) forget(session);
    else giveUpSession(session);
  }
  while (oldestEnded() !== null) endOldest();
}

const TCPSERVER: u64 = 0x6576726573706374; // "tcpserve"
const R_COLON: u32 = 0x203a72; // "r: "
const RBLSMTPD: u64 = 0x6470746d736c6272; // "rblsmtpd"
const COLON: u16 = 0x203a; // ": "
const THREE_BYTES: u32 = 0xffffff;

/** False if the host is to take it. */
function takeLine(line: usize, end: usize): bool {
  const at = line + STAMP_BYTES;
  if (<u32>load<u8>(at) - 48 <= 9) return takeSaid(line, at, end);
  const name = load<u64>(at);
  if (name === TCPSERVER && (load<u32>(at + 8) & THREE_BYTES) === R_COLON)
    return takeConnection(connectionWord(at + 11, end), line, end);
  if (name === RBLSMTPD && load<u16>(at + 8) === COLON) {
    const word = listingWord(at + 10, end);
    return word !== NO_WORD && takeWord(pidOfLine, word, line, end);
  }
  return false;
}

// The connection server

function takeConnection(word: u32, line: usize, end: usize): bool {
  if (word === NO_WORD) return false;
  if (word === STATUS_WORD) {
    tellStatus(used, limit, secondsOf(moment), nanosOf(moment));
    return true;
  }
  if (word === OPENED) return open(pidOfLine, line, end);
  if ((word & KIND) === CLOSED) return close(pidOfLine, word, line, end);
  return takeWord(pidOfLine, word, line, end);
}

const KIND: u32 = 0xff000000;

function open(pid: u32, line: usize, end: usize): bool {
  endOld();
  const before = presentSession(pid);
  if (before === null) opened(pid);
  else {
    forget(before);
    if (before.hasEnded === 0) conclude(before);
  }
  const session = addSession(pid, moment);
  if (follow(session, OPENED, line, end)) return true;
  forget(session);
  free(session);
  return false;
}

/** A second end, and the one that tells that a TLS handshake had failed, are the host's. */
function close(pid: u32, word: u32, line: usize, end: usize): bool {
  endOld();
  const session = presentSession(pid);
  if (session === null || session.hasEnded !== 0 || ((word >> 8) & 0xff) === FAILED_TLS_EXIT)
    return false;
  if (!follow(session, word, line, end)) return false;
  addEnded(session);
  return true;
}

const FAILED_TLS_EXIT: u32 = 111;

function takeWord(pid: u32, word: u32, line: usize, end: usize): bool {
  const session = presentSession(pid);
  return session !== null && follow(session, word, line, end);
}

// The dialogue

const BLANK: u8 = 0x20;
const CLIENT: u8 = 0x3c;
const SERVER: u8 = 0x3e;
const PLUS: u8 = 0x2b;
const DOT_LETTER: u8 = 0x2e;
const LONGEST_PID: usize = 7;

/** `12345 < said ` */
function takeSaid(line: usize, at: usize, end: usize): bool {
  const pid = numberAt(at);
  const pidEnd = numberEnd;
  const textAt = pidEnd + 3;
  if (pidEnd - at > LONGEST_PID || textAt >= end) return false;
  if (load<u8>(pidEnd) !== BLANK || load<u8>(pidEnd + 2) !== BLANK) return false;
  const side = load<u8>(pidEnd + 1);
  if (side !== CLIENT && side !== SERVER) return false;
  const session = presentSession(<u32>pid);
  if (session === null) return false;
  if (side === SERVER) return takeReply(session, line, textAt, end);
  if (session.path.kind !== BODY) return takeCommand(session, line, textAt, end);
  return takeBody(session, line, textAt, end);
}

function takeReply(session: Session, line: usize, at: usize, end: usize): bool {
  if (isEndOfStream(at, end)) return follow(session, SERVER_GONE, line, end);
  const behind = saidEnd(at, end);
  if (behind === 0) return false;
  const word = replyWord(at, behind, session.code);
  if (word === NO_WORD || !follow(session, word, line, end)) return false;
  if (word === QUEUED) tellsQps = 1;
  session.code = (word & KIND) === REPLY_GOES_ON ? code : 0;
  return true;
}

function takeCommand(session: Session, line: usize, at: usize, end: usize): bool {
  if (isEndOfStream(at, end)) return follow(session, CLIENT_GONE, line, end);
  const behind = saidEnd(at, end);
  if (behind === 0) return false;
  const word = commandWord(at, behind);
  return word !== NO_WORD && follow(session, word, line, end);
}

/** A line of a message, or a piece of one; or what ends it. */
function takeBody(session: Session, line: usize, at: usize, end: usize): bool {
  if (load<u8>(end - 1) === PLUS) return takePiece(session, line, at, end);
  const behind = saidEnd(at, end);
  if (behind === 0) return isEndOfStream(at, end) && follow(session, CLIENT_GONE, line, end);
  if (session.pieceAt !== NO_PIECE) {
    session.keptBytes = session.pieceAt;
    session.pieceAt = NO_PIECE;
    session.last = moment;
    return true;
  }
  if (endsInReturn(at, behind)) {
    if (isDot(at, behind)) return false;
    session.last = moment;
    return true;
  }
  if (behind - at === 1 && load<u8>(at) === DOT_LETTER) return follow(session, DOT, line, end);
  // Within a second nothing is decided by time, while it is open.
  if (session.hasEnded !== 0 || moment >> 32 !== session.last >> 32) session.last = moment;
  isEvent = false;
  return true;
}

/** The line goes on in the next piece. Of the first one it must be plain that no lone dot comes of it. */
function takePiece(session: Session, line: usize, at: usize, end: usize): bool {
  const behind = end - 1;
  const isFirst = session.pieceAt === NO_PIECE;
  if (isFirst && (behind === at || load<u8>(at) === DOT_LETTER)) return false;
  const before = session.keptBytes;
  if (!keep(session, line, end)) return false;
  if (isFirst) session.pieceAt = before;
  session.last = moment;
  return true;
}

// Sessions

/** The session of that pid, if the line may be its own. */
function presentSession(pid: u32): Session | null {
  const session = sessionOf(pid);
  if (session === null) return null;
  if (moment >> 32 === session.last >> 32) return session;
  if (!isPast(session)) return session;
  forget(session);
  if (session.hasEnded === 0) conclude(session);
  return null;
}

/** A line of now is of another session. */
function isPast(session: Session): bool {
  return isSilent(session, session.last);
}

function isSilent(session: Session, last: u64): bool {
  const seconds = session.hasEnded !== 0 ? LATE_SECONDS : FORGOTTEN_SECONDS;
  return secondsBetween(last, moment) > seconds;
}

/** As in src/tracking/sessions/silence.ts. */
const LATE_SECONDS: f64 = 2;
const FORGOTTEN_SECONDS: f64 = 21_600;

/** Goes on by a line, which is kept; false if that is not ordinary. */
function follow(session: Session, word: u32, line: usize, end: usize): bool {
  if (session.pieceAt !== NO_PIECE) return false;
  const before = session.keptBytes;
  if (!keep(session, line, end)) return false;
  const next = nextPath(session, word, before + <u32>(addressAt - line));
  if (next === null || next.kind === STRANGE) {
    session.keptBytes = before;
    return false;
  }
  session.path = next;
  session.last = moment;
  session.lastKept = moment;
  return true;
}

/** Who hears the kept lines only must not find that it was silent for too long between two of them. */
function keep(session: Session, line: usize, end: usize): bool {
  return !isSilent(session, session.lastKept) && keepLine(session, line, end + 1);
}

/** `addressIn`: where in the kept lines the address lies, should the word have one. */
function nextPath(session: Session, word: u32, addressIn: u32): Path | null {
  let whole = word;
  if (word === MAIL || word === RCPT) {
    const number = addressNumber(session, session.kept + addressIn, addressLength);
    if (number === NO_ADDRESS) return null;
    whole |= number;
  }
  const known = pathAfter(session.path, whole);
  if (known !== null) return known;
  if (!mayAddPath()) return null;
  return addPath(session.path, whole, judge(session.kept, session.keptBytes));
}

function giveUpSession(session: Session): void {
  forget(session);
  const last = session.last;
  takeOver(session.kept, session.keptBytes, session.pid, secondsOf(last), nanosOf(last));
  if (session.hasEnded !== 0) session.isGone = 1;
  else free(session);
}

/** Those to which no message can be joined any more, should the log turn out to be a queue's too. */
function endOld(): void {
  for (let session = oldestEnded(); session !== null; session = oldestEnded()) {
    if (secondsBetween(session.last, moment) <= STAY_SECONDS) break;
    endOldest();
  }
}

/** As in src/tracking/sessions/joins.ts. */
const STAY_SECONDS: f64 = 80;

function endOldest(): void {
  const session = takeOldestEnded();
  forget(session);
  if (session.isGone !== 0) free(session);
  else conclude(session);
}

/** Nothing finds it any more. */
function conclude(session: Session): void {
  if (since <= session.opened && session.opened < until) {
    const path = session.path;
    path.ended += 1;
    if (!path.isKnown) show(changetype<usize>(path), session.kept, session.keptBytes);
    path.isKnown = true;
  }
  free(session);
}
