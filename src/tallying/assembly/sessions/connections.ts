/**
 * Words of the connection server's lines, and of rblsmtpd's, which names the session too. Their forms
 * are those of src/grammars/tcpserver/ and src/grammars/rblsmtpd/.
 *
 *     tcpserver: pid 12345 from 198.51.100.7
 *     tcpserver: ok 12345 mx.example.org:192.0.2.10:25 mail.example.com:198.51.100.7::40001
 *     tcpserver: end 12345 status 0
 *     rblsmtpd: 198.51.100.7 pid 12345: 451 listed
 */
import { find, NO_NUMBER, numberAt, numberEnd } from "../bytes";
import { LISTINGS, meaningOf, NO_MEANING } from "./meanings";
import { ADMITTED, CLOSED, DENIED, LISTED, NO_WORD, OPENED } from "./words";

/** Whether [at, end) is an IP address that is not of the plainest form. */
declare function isAddress(at: usize, end: usize): bool;

/** Whose the last line is. */
export let pid: u32 = 0;
/** Of the last status line. */
export let used: f64 = 0;
export let limit: f64 = 0;

/** A line that tells how many connections there are; it is nobody's. */
export const STATUS_WORD: u32 = u32.MAX_VALUE;
const MOST_PID: u64 = 9_999_999;
const MOST_COUNT: u64 = 999_999_999;
const MOST_STATUS: u64 = 65_535;

const STATUS: u64 = 0x203a737574617473; // "status: "
const PID: u32 = 0x20646970; // "pid "
const OK: u32 = 0x206b6f; // "ok "
const DENY: u32 = 0x796e6564; // "deny"
const END: u32 = 0x20646e65; // "end "
const FROM: u64 = 0x206d6f726620; // " from "
const STATUS_OF: u64 = 0x2073757461747320; // " status "
const THREE_BYTES: u32 = 0xffffff;
const SIX_BYTES: u64 = 0xffffffffffff;

/** Behind `tcpserver: `. */
export function connectionWord(at: usize, end: usize): u32 {
  if (end - at < 8) return NO_WORD;
  if (load<u64>(at) === STATUS) return statusWord(at + 8, end);
  const word = load<u32>(at);
  if (word === PID) return openedWord(at + 4, end);
  if ((word & THREE_BYTES) === OK) return decidedWord(ADMITTED, at + 3, end);
  if (word === DENY && load<u8>(at + 4) === 0x20) return decidedWord(DENIED, at + 5, end);
  return word === END ? closedWord(at + 4, end) : NO_WORD;
}

/** `N/LIMIT` */
function statusWord(at: usize, end: usize): u32 {
  const first = numberAt(at);
  if (first > MOST_COUNT || load<u8>(numberEnd) !== 0x2f) return NO_WORD;
  const second = numberAt(numberEnd + 1);
  if (second > MOST_COUNT || numberEnd !== end) return NO_WORD;
  used = <f64>first;
  limit = <f64>second;
  return STATUS_WORD;
}

/** `PID from IP` */
function openedWord(at: usize, end: usize): u32 {
  if (!hasPid(at)) return NO_WORD;
  const behind = numberEnd;
  if (behind + 6 >= end || (load<u64>(behind) & SIX_BYTES) !== FROM) return NO_WORD;
  return isIp(behind + 6, end) ? OPENED : NO_WORD;
}

/** `PID LOCAL:IP:PORT REMOTE:IP:IDENT:PORT` */
function decidedWord(word: u32, at: usize, end: usize): u32 {
  if (!hasPid(at) || load<u8>(numberEnd) !== 0x20) return NO_WORD;
  const localAt = numberEnd + 1;
  const localEnd = find(0x20, localAt, end);
  if (localEnd >= end || find(0x20, localEnd + 1, end) !== end) return NO_WORD;
  const localPortAt = portBefore(localEnd, localAt);
  const remotePortAt = portBefore(end, localEnd + 1);
  if (localPortAt === 0 || remotePortAt === 0) return NO_WORD;
  const addressAt = find(0x3a, localEnd + 1, end) + 1;
  let identAt = remotePortAt - 1;
  while (identAt > addressAt && load<u8>(identAt - 1) !== 0x3a) identAt--;
  if (identAt <= addressAt || !isIp(addressAt, identAt - 1)) return NO_WORD;
  return word | <u32>numberAt(localPortAt);
}

/** Where the digits of a port begin behind the last colon; 0 if there are none, or too many. */
function portBefore(end: usize, at: usize): usize {
  let i = end;
  while (i > at && <u32>load<u8>(i - 1) - 48 <= 9) i--;
  const digits = end - i;
  return digits >= 1 && digits <= 5 && i > at && load<u8>(i - 1) === 0x3a ? i : 0;
}

/** `PID status WSTAT` */
function closedWord(at: usize, end: usize): u32 {
  if (!hasPid(at)) return NO_WORD;
  const behind = numberEnd;
  if (behind + 8 >= end || load<u64>(behind) !== STATUS_OF) return NO_WORD;
  const status = numberAt(behind + 8);
  if (status > MOST_STATUS || numberEnd !== end || numberEnd - (behind + 8) > 9) return NO_WORD;
  return CLOSED | <u32>status;
}

/** Behind `rblsmtpd: `: `IP pid PID: TEXT` */
export function listingWord(at: usize, end: usize): u32 {
  const ipEnd = find(0x20, at, end);
  if (ipEnd + 5 >= end || load<u32>(ipEnd + 1) !== PID || !hasPid(ipEnd + 5)) return NO_WORD;
  const textAt = numberEnd + 2;
  if (textAt >= end || load<u16>(numberEnd) !== 0x203a || load<u8>(end - 1) === 0x0d)
    return NO_WORD;
  const meaning = meaningOf(LISTINGS, textAt, end);
  return meaning === NO_MEANING ? NO_WORD : LISTED | meaning;
}

function hasPid(at: usize): bool {
  const number = numberAt(at);
  if (number === NO_NUMBER || number > MOST_PID || numberEnd - at > 7) return false;
  pid = <u32>number;
  return true;
}

/** Four numbers of one to three digits; of others the host is asked. */
function isIp(at: usize, end: usize): bool {
  let digits: u32 = 0;
  let dots: u32 = 0;
  for (let i = at; i < end; i++) {
    const letter = load<u8>(i);
    if (<u32>letter - 48 <= 9) digits++;
    else if (letter === 0x2e && digits > 0) {
      dots++;
      digits = 0;
    } else return isAddress(at, end);
    if (digits > 3) return isAddress(at, end);
  }
  return (dots === 3 && digits > 0) || isAddress(at, end);
}
