/**
 * Words of a recorded dialogue, as recordio logs it: the client's commands and the server's replies.
 * Their rules are those of src/grammars/recordio/ and src/grammars/smtp-dialogue/.
 *
 *     12345 < RCPT TO:<joe@example.com>\r·
 */
import { numberAt, numberEnd } from "../bytes";
import { meaningOf, NO_MEANING, REPLIES } from "./meanings";
import {
  DATA,
  HELO,
  MAIL,
  NO_WORD,
  QUEUED,
  QUIT,
  RCPT,
  REPLY,
  REPLY_GOES_ON,
  RSET,
  TURNED_DOWN,
} from "./words";

const BLANK: u8 = 0x20;
const RETURN: u8 = 0x0d;
const DOT_LETTER: u8 = 0x2e;
const LONGEST_SAID: usize = 500;

/** Of the address in the last command. */
export let addressAt: usize = 0;
export let addressLength: u32 = 0;
/** The code of the last reply. */
export let code: u32 = 0;

/** What a line of the dialogue says ends before the recorder's blank and one CR; 0: it is no whole line. */
export function saidEnd(at: usize, end: usize): usize {
  if (end <= at || load<u8>(end - 1) !== BLANK) return 0;
  const behind = end - 1;
  return endsInReturn(at, behind) ? behind - 1 : behind;
}

/** `[EOF]`, without the recorder's blank. */
export function isEndOfStream(at: usize, end: usize): bool {
  return end - at === 5 && load<u32>(at) === 0x464f455b && load<u8>(at + 4) === 0x5d;
}

/** `.` alone; any CRs may stand behind it. */
export function isDot(at: usize, end: usize): bool {
  let i = end;
  while (endsInReturn(at, i)) i--;
  return i - at === 1 && load<u8>(at) === DOT_LETTER;
}

export function endsInReturn(at: usize, end: usize): bool {
  return end > at && load<u8>(end - 1) === RETURN;
}

// The client

const FROM: u64 = 0x3c3a6d6f7266; // "from:<"
const TO: u64 = 0x3c3a6f74; // "to:<"
const SIX_BYTES: u64 = 0xffffffffffff;
const FOUR_BYTES: u64 = 0xffffffff;
const SMALL_LETTERS: u64 = 0x2020202020202020;

/** The word of a command; NO_WORD for one that is not ordinary. MAIL and RCPT have an address. */
export function commandWord(at: usize, end: usize): u32 {
  if (end - at < 4 || end - at > LONGEST_SAID || !isPlain(at, end)) return NO_WORD;
  const verb = load<u32>(at) | <u32>SMALL_LETTERS;
  const isAlone = end - at === 4;
  if (verb === 0x6f6c6568 || verb === 0x6f6c6865)
    return isAlone || isBlank(at + 4) ? HELO : NO_WORD;
  if (verb === 0x6c69616d && !isAlone && isBlank(at + 4))
    return hasAddress(at + 5, end, FROM, SIX_BYTES, 6) ? MAIL : NO_WORD;
  if (verb === 0x74706372 && !isAlone && isBlank(at + 4))
    return hasAddress(at + 5, end, TO, FOUR_BYTES, 4) ? RCPT : NO_WORD;
  if (!isAlone) return NO_WORD;
  if (verb === 0x61746164) return DATA;
  if (verb === 0x74657372) return RSET;
  return verb === 0x74697571 ? QUIT : NO_WORD;
}

/** `FROM:<joe@example.com>`; no route, no quotes. What stands behind it, such as SIZE=, is not looked at. */
function hasAddress(at: usize, end: usize, prefix: u64, mask: u64, length: usize): bool {
  if (at + length >= end) return false;
  if (((load<u64>(at) | SMALL_LETTERS) & mask) !== prefix) return false;
  addressAt = at + length;
  if (load<u8>(addressAt) === 0x40) return false;
  for (let i = addressAt; i < end; i++) {
    const letter = load<u8>(i);
    if (letter === 0x22 || letter === 0x5c) return false;
    if (letter !== 0x3e) continue;
    addressLength = <u32>(i - addressAt);
    return true;
  }
  return false;
}

function isBlank(at: usize): bool {
  return load<u8>(at) === BLANK;
}

/** Printable ASCII and blanks. */
function isPlain(at: usize, end: usize): bool {
  for (let i = at; i < end; i += 16) {
    // As signed bytes: controls, and all above 127.
    const letters = v128.load(i);
    const odd = v128.or(
      i8x16.lt_s(letters, i8x16.splat(0x20)),
      i8x16.eq(letters, i8x16.splat(0x7f)),
    );
    const found = i8x16.bitmask(odd);
    if (found !== 0) return i + ctz(found) >= end;
  }
  return true;
}

// The server

/** The word of a reply; `before`: the code of one that goes on, or 0. */
export function replyWord(at: usize, end: usize, before: u32): u32 {
  const length = end - at;
  if (length < 3 || length > LONGEST_SAID || !isPlain(at, end)) return NO_WORD;
  const number = numberAt(at);
  if (numberEnd !== at + 3 || number < 200 || number > 599) return NO_WORD;
  const mark = length === 3 ? BLANK : load<u8>(at + 3);
  if (mark !== BLANK && mark !== 0x2d) return NO_WORD;
  code = <u32>number;
  if (before !== 0 && code !== before) return NO_WORD;
  const goesOn = mark === 0x2d;
  if (code < 400) {
    const queued = code === 250 ? queuedForm(at, end) : NOT_QUEUED;
    if (queued === NOT_QUEUED) return (goesOn ? REPLY_GOES_ON : REPLY) | code;
    return queued === IS_QUEUED && before === 0 ? QUEUED : NO_WORD;
  }
  if (goesOn || before !== 0) return NO_WORD;
  const meaning = meaningOf(REPLIES, at, end);
  return meaning === NO_MEANING ? NO_WORD : TURNED_DOWN | meaning;
}

/** The qp of the last QUEUED. */
export let queuedAs: u64 = 0;

const NOT_QUEUED: u32 = 0;
const IS_QUEUED: u32 = 1;
const LIKE_QUEUED: u32 = 2;
const OK: u64 = 0x206b6f20303532; // "250 ok "
const SEVEN_BYTES: u64 = 0xffffffffffffff;
const QP: u32 = 0x20707120; // " qp "

/** `250 ok 1773047831 qp 12350`, or something else with a `qp` in it. */
function queuedForm(at: usize, end: usize): u32 {
  if (!hasQp(at, end)) return NOT_QUEUED;
  if (end - at < 14 || (load<u64>(at) & SEVEN_BYTES) !== OK) return LIKE_QUEUED;
  numberAt(at + 7);
  const behind = numberEnd;
  if (behind === at + 7 || behind + 5 > end || load<u32>(behind) !== QP) return LIKE_QUEUED;
  queuedAs = numberAt(behind + 4);
  const digits = numberEnd - (behind + 4);
  return numberEnd === end && digits >= 1 && digits <= 10 ? IS_QUEUED : LIKE_QUEUED;
}

function hasQp(at: usize, end: usize): bool {
  for (let i = at; i + 1 < end; i++) if ((load<u16>(i) | 0x2020) === 0x7071) return true;
  return false;
}
