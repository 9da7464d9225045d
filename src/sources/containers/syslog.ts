/**
 * The heads that syslog puts before a line's text, behind the time stamp.
 *
 *     mx qmail[812]: text                       RFC 3164: syslogd, rsyslog, journalctl -o short
 *     qmail: [ID 748625 mail.info] text         Solaris, host missing
 *     <mail.info> mx qmail: text                BSD syslogd -v
 *     mx mail.info qmail: text                  busybox; AIX writes mail:info
 *     [qmail] text                              metalog
 *     mx qmail 812 - [id key="value"] text      RFC 5424, behind `<22>1 stamp`
 *     mx last message repeated 2 times          no tag
 *
 * A head is told from a program's own words by its tag, which begins with a letter, a slash or
 * a parenthesis and ends in a colon or a pid: `delivery 1: success` has none. Of qmail-send's own
 * lines `status: local 0/10`, `alert: cannot start`, `warning: trouble` and
 * `triple bounce: discarding` look like one; so do those of dovecot's own log, `imap-login: Info: text`.
 * Sources: RFC 3164, RFC 5424; rsyslog as run.
 */
import { ascii, find, startsWith, uint } from "../../bytes/bytes.ts";

/** One mutable value: host, tag and text as ranges of the line; host and tag may be empty. */
export interface SyslogHead {
  hostAt: number;
  hostEnd: number;
  tagAt: number;
  tagEnd: number;
  /** True if the tag carries its process id: `qmail[812]:`. */
  hasPid: boolean;
  textAt: number;
}

export function emptyHead(): SyslogHead {
  return { hostAt: 0, hostEnd: 0, tagAt: 0, tagEnd: 0, hasPid: false, textAt: 0 };
}

/** Reads `host tag[pid]: ` or `tag[pid]: ` at `at`; false if there is neither. */
export function readHead(bytes: Buffer, at: number, end: number, head: SyslogHead): boolean {
  let word = at;
  if (bytes[word] === LESS_THAN) {
    const behind = find(bytes, GREATER_THAN, word, end);
    if (behind + 1 >= end || bytes[behind + 1] !== BLANK) return false;
    word = behind + 2;
  }
  word = behindPriority(bytes, word, end);
  const wordEnd = find(bytes, BLANK, word, end);
  if (wordEnd === word) return false;
  head.hostAt = word;
  head.hostEnd = word;
  if (bytes[word] === OPENING) return readBracketed(bytes, word, wordEnd, head);
  if (bytes[wordEnd - 1] === COLON)
    return readTag(bytes, word, end, head) && !isOwnWord(bytes, head, end);
  head.hostEnd = wordEnd;
  let tag = wordEnd + 1;
  while (tag < end && bytes[tag] === BLANK) tag++;
  if (!readTag(bytes, behindPriority(bytes, tag, end), end, head)) return false;
  return !isDiscardedBounce(bytes, head);
}

/** Behind `mail.info ` or `mail:info `, if that stands at `at`; else `at`. */
export function behindPriority(bytes: Buffer, at: number, end: number): number {
  if (!(bytes[at] >= 0x61 && bytes[at] <= 0x7a)) return at;
  const limit = Math.min(end, at + LONGEST_PRIORITY);
  let mark = at;
  while (mark < limit && bytes[mark] >= 0x61 && bytes[mark] <= 0x7a) mark++;
  while (mark < limit && bytes[mark] >= ZERO && bytes[mark] <= SEVEN) mark++; // local0
  if (bytes[mark] !== DOT && bytes[mark] !== COLON) return at;
  const wordEnd = find(bytes, BLANK, mark, limit);
  const severity = wordEnd - mark - 1;
  if (bytes[wordEnd] !== BLANK || severity < SHORTEST_SEVERITY || severity > LONGEST_SEVERITY)
    return at;
  return PRIORITY.test(bytes.toString("latin1", at, wordEnd)) ? wordEnd + 1 : at;
}

const SHORTEST_SEVERITY = "err".length;
const LONGEST_SEVERITY = "warning".length;
const PRIORITY =
  /^(?:kern|user|mail|daemon|auth(?:priv)?|syslog|lpr|news|uucp|cron|ftp|local[0-7])[.:](?:emerg|alert|crit|err(?:or)?|warn(?:ing)?|notice|info|debug)$/;
const LONGEST_PRIORITY = 24;

/** metalog's `[qmail] `. */
function readBracketed(bytes: Buffer, at: number, wordEnd: number, head: SyslogHead): boolean {
  if (bytes[wordEnd] !== BLANK || bytes[wordEnd - 1] !== CLOSING) return false;
  if (!beginsTag(bytes[at + 1]) || find(bytes, CLOSING, at, wordEnd) !== wordEnd - 1) return false;
  head.tagAt = at + 1;
  head.tagEnd = wordEnd - 1;
  head.hasPid = false;
  head.textAt = wordEnd + 1;
  return true;
}

/** What qmail-send and dovecot begin the lines of their own logs with is no tag. */
function isOwnWord(
  bytes: Buffer,
  { tagAt, tagEnd, hasPid, textAt }: SyslogHead,
  end: number,
): boolean {
  if (hasPid) return false;
  if (DOVECOTS_LEVEL.test(bytes.toString("latin1", textAt, Math.min(end, textAt + 9))))
    return DOVECOTS_PART.test(bytes.toString("latin1", tagAt, tagEnd));
  return SENDS_WORDS.test(bytes.toString("latin1", tagAt, Math.min(tagEnd, tagAt + 8)));
}

const SENDS_WORDS = /^(?:status|alert|warning)$/;
const DOVECOTS_LEVEL = /^(?:Debug|Info|Warning|Error|Fatal|Panic): /;
const DOVECOTS_PART =
  /^(?:imap|pop3|managesieve|submission|lda|lmtp|auth|auth-worker|master|log|config|anvil|stats|dict|doveadm|indexer|indexer-worker|ipc|director|replicator|ssl-params|quota-status|script)(?:-login|-urlauth)?(?:\(.*\))?(?:<[^<>]*>){0,2}$/;

/** Reads `HOST APP-NAME PROCID MSGID STRUCTURED-DATA ` behind an RFC 5424 stamp. */
export function readHead5424(bytes: Buffer, at: number, end: number, head: SyslogHead): boolean {
  head.hostAt = at;
  head.hostEnd = find(bytes, BLANK, at, end);
  head.tagAt = head.hostEnd + 1;
  head.tagEnd = find(bytes, BLANK, head.tagAt, end);
  const pid = head.tagEnd + 1;
  const pidEnd = find(bytes, BLANK, pid, end);
  const msgidEnd = find(bytes, BLANK, pidEnd + 1, end);
  if (msgidEnd >= end) return false;
  head.hasPid = bytes[pid] !== DASH;
  if (isNil(bytes, head.hostAt, head.hostEnd)) head.hostEnd = head.hostAt;
  if (isNil(bytes, head.tagAt, head.tagEnd)) head.tagEnd = head.tagAt;

  let text = behindStructuredData(bytes, msgidEnd + 1, end);
  if (text < 0) return false;
  if (text < end && bytes[text] === BLANK) text++;
  if (startsWith(bytes, text, end, BYTE_ORDER_MARK)) text += BYTE_ORDER_MARK.length;
  if (text < end && bytes[text] === BLANK) text++; // rsyslog keeps the blank behind the tag
  head.textAt = text;
  return true;
}

/**
 * How often the message before was repeated, if the text [at, end) says so; else 0. For
 * `message repeated N times: [ text]` `range` is set to the text, else it is made empty.
 */
export function repeatCount(
  bytes: Buffer,
  at: number,
  end: number,
  range: { at: number; end: number },
): number {
  const isLast = startsWith(bytes, at, end, LAST_MESSAGE_REPEATED);
  const word = isLast ? LAST_MESSAGE_REPEATED : MESSAGE_REPEATED;
  if (!isLast && !startsWith(bytes, at, end, MESSAGE_REPEATED)) return 0;
  const number = at + word.length;
  const numberEnd = find(bytes, BLANK, number, end);
  const count = uint(bytes, number, numberEnd);
  if (!(count > 0)) return 0;
  range.at = end;
  range.end = end;
  if (isLast) return startsWith(bytes, numberEnd, end, TIMES) ? count : 0;
  if (!startsWith(bytes, numberEnd, end, TIMES_COLON)) return 0;
  range.at = numberEnd + TIMES_COLON.length;
  if (bytes[range.at] === BLANK && range.at < end) range.at++;
  if (end > range.at && bytes[end - 1] === CLOSING) range.end--;
  return count;
}

/** False where `repeatCount` is 0. */
export function mayBeRepeat(bytes: Buffer, at: number, end: number): boolean {
  return (
    startsWith(bytes, at, end, LAST_MESSAGE_REPEATED) ||
    startsWith(bytes, at, end, MESSAGE_REPEATED)
  );
}

/** What a logger's own line says of lines that it lost; undefined if it says nothing of that. */
export function lossIn(
  text: string,
): { reason: string; lines?: number; begins: boolean } | undefined {
  if (!/lost|drop|Suppressed|Missed|discard/.test(text)) return undefined;
  const counted =
    /\blost (\d+) messages?\b|\b(\d+) messages? lost\b|\bSuppressed (\d+) messages?\b|\bMissed (\d+) (?:kernel )?messages?\b|\b(\d+) messages? (?:dropped|discarded)\b/.exec(
      text,
    );
  if (counted) {
    const lines = Number(counted.slice(1).find((digits) => digits !== undefined));
    return { reason: text, lines, begins: false };
  }
  return /begins? to drop messages/.test(text) ? { reason: text, begins: true } : undefined;
}

const BLANK = 0x20;
const DASH = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const SEVEN = 0x37;
const COLON = 0x3a;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const OPENING = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING = 0x5d;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const LAST_MESSAGE_REPEATED = ascii("last message repeated ");
const MESSAGE_REPEATED = ascii("message repeated ");
const TIMES = ascii(" times");
const TIMES_COLON = ascii(" times: [");
const BOUNCE = ascii("bounce");
const TRIPLE = ascii("triple");
const DOUBLE = ascii("double");
const SOLARIS_ID = ascii("[ID ");
/** The only tag with a blank in it: Plesk's `greylisting filter[7062]:`. */
const FILTER = ascii(" filter[");

/** `tag: `, `tag[pid]: `, and Solaris' `[ID n facility.level] ` behind it. */
function readTag(bytes: Buffer, at: number, end: number, head: SyslogHead): boolean {
  if (at >= end || !beginsTag(bytes[at])) return false;
  let behind = at;
  while (behind < end && isInTag(bytes[behind])) behind++;
  if (startsWith(bytes, behind, end, FILTER)) behind += FILTER.length - 1;
  if (behind >= end) return false;
  head.tagAt = at;
  head.tagEnd = behind;
  head.hasPid = bytes[behind] === OPENING;
  if (head.hasPid) {
    behind = find(bytes, CLOSING, behind, end) + 1;
    if (behind > end || behind - head.tagEnd > LONGEST_PID) return false;
  }
  if (behind < end && bytes[behind] === COLON) behind++;
  else if (!head.hasPid) return false;
  if (behind < end && bytes[behind] === BLANK) behind++;
  else if (behind < end && head.hasPid && bytes[behind - 1] !== COLON) return false;
  if (startsWith(bytes, behind, end, SOLARIS_ID)) {
    const closing = find(bytes, CLOSING, behind, end);
    if (closing + 1 < end && bytes[closing + 1] === BLANK) behind = closing + 2;
  }
  head.textAt = behind;
  return true;
}

const LONGEST_PID = 24;

function beginsTag(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) || // a-z
    (byte >= 0x41 && byte <= 0x5a) || // A-Z
    byte === 0x2f || // /
    byte === 0x28 || // (
    byte === 0x5f // _
  );
}

/** Anything printable but the blank, the colon and the bracket that end a tag. */
function isInTag(byte: number): boolean {
  return byte > BLANK && byte < 0x7f && byte !== COLON && byte !== OPENING;
}

function isDiscardedBounce(bytes: Buffer, head: SyslogHead): boolean {
  return (
    head.tagEnd - head.tagAt === BOUNCE.length &&
    startsWith(bytes, head.tagAt, head.tagEnd, BOUNCE) &&
    (startsWith(bytes, head.hostAt, head.hostEnd, TRIPLE) ||
      startsWith(bytes, head.hostAt, head.hostEnd, DOUBLE))
  );
}

function isNil(bytes: Buffer, at: number, end: number): boolean {
  return end - at === 1 && bytes[at] === DASH;
}

/** First byte behind `-` or `[id key="value"]…`; -1 if it is neither. */
function behindStructuredData(bytes: Buffer, at: number, end: number): number {
  if (at < end && bytes[at] === DASH) return at + 1;
  if (at >= end || bytes[at] !== OPENING) return -1;
  let quoted = false;
  for (let i = at; i < end; i++) {
    const byte = bytes[i];
    if (byte === BACKSLASH) i++;
    else if (byte === QUOTE) quoted = !quoted;
    else if (byte === CLOSING && !quoted && (i + 1 === end || bytes[i + 1] !== OPENING))
      return i + 1;
  }
  return -1;
}
