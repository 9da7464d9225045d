/**
 * Takes a line out of its containers: up to three layers, from the outside in.
 *
 *     docker  2026-03-09T09:15:31Z | syslog  Mar  9 10:15:30 mx qmail: | splogger  1773047730.123456 | text
 *
 * Which layers a line has is decided for each line by its own bytes, so a file may change its
 * form in the middle. The inner stamp wins if it is exact and says its zone (TAI64N, splogger's
 * decimals); any other stamp inside another belongs to the program's text. What cannot be read
 * where it lies (JSON, pieces) is only named here; reader.ts joins and decodes it.
 */
import { ascii, find, startsWith } from "../../bytes/bytes.ts";
import { type Clock, emptyStamp, readStamp, type StampForm } from "../../time/stamps.ts";
import {
  behindPriority,
  emptyHead,
  readHead,
  readHead5424,
  repeatCount,
  type SyslogHead,
} from "./syslog.ts";
import type { Writers } from "./writers.ts";

/**
 * - `text`     whole, where it lies
 * - `piece`    splogger's `+`: goes on from an earlier line of the same stamp
 * - `partial`  docker or CRI: the next of the same stream goes on from here
 * - `repeated` stands for `repeats` lines, of `text` or (if that is empty) of the line before
 * - `json`     one object of docker or journald
 * - `remark`   journalctl's own `-- Boot … --`: no line of any program
 */
export type Wrapping = "text" | "piece" | "partial" | "repeated" | "json" | "remark";

/** What a line's wrapping showed; refilled by `unwrap`. */
export class Unwrapped {
  at = 0;
  end = 0;
  /** NaN if the line has no stamp. */
  seconds = Number.NaN;
  nanos = 0;
  writer = 0;
  repeats = 0;
  /** True if the stamp that counts is splogger's. */
  isSplogger = false;
  /** True if a syslog or container head was found, so `writer` says something. */
  hasHead = false;
  /** Of CRI: 0 stdout, 1 stderr. */
  stream = 0;
  /** The outermost container, for the coverage: "tai64n", "syslog", "cri" …; "" if there is none. */
  form = "";
  readonly head: SyslogHead = emptyHead();
  readonly stamp = emptyStamp();
  /** The stamp behind `stamp`, if there is one. */
  readonly inner = emptyStamp();
}

export function unwrap(
  bytes: Buffer,
  at: number,
  end: number,
  clock: Clock,
  writers: Writers,
  line: Unwrapped,
): Wrapping {
  line.at = at;
  line.end = end > at && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
  line.seconds = Number.NaN;
  line.nanos = 0;
  line.writer = 0;
  line.repeats = 0;
  line.isSplogger = false;
  line.hasHead = false;
  line.form = "";
  const first = bytes[at];
  if (at >= line.end) return "text";
  if (first === OPENING_BRACE) return "json";
  if (first === DASH && startsWith(bytes, at, end, DASHES) && isRemark(bytes, at, line.end))
    return "remark";
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const wrapping = peel(bytes, layer, clock, writers, line);
    if (wrapping !== undefined) return wrapping;
  }
  return "text";
}

/** False where no priority of socklog's stands behind a stamp. */
export function mayBeSocklogs(bytes: Buffer, at: number, end: number): boolean {
  return startsWith(bytes, at, end, SOCKLOG_MAIL);
}

const MOST_LAYERS = 3;
const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
const PLUS = 0x2b;
const DASH = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const CAPITAL_F = 0x46;
const CAPITAL_P = 0x50;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;
const OPENING_BRACE = 0x7b;
const BAR = 0x7c;
const DASHES = ascii("-- ");
const STDOUT = ascii("stdout ");
const STDERR = ascii("stderr ");
const SOCKLOG_MAIL = ascii("mail.");
const REMARKS = ["-- Journal begins", "-- Logs begin", "-- Boot ", "-- Reboot", "-- No entries"]
  .concat("-- cursor:")
  .map(ascii);

/** Forms that are exact and in UTC: such a stamp wins over one outside it. */
function isExact(form: StampForm): boolean {
  return form === "tai64n" || form === "accustamp" || form === "tai64na" || form === "tai64";
}

/** True outside everything, and within what docker writes. */
function mayCarrySyslog(form: string): boolean {
  return form === "" || form === "rfc3339" || form === "cri" || form === "compose";
}

/** Takes one layer off; undefined if there may be another below it. */
function peel(
  bytes: Buffer,
  layer: number,
  clock: Clock,
  writers: Writers,
  line: Unwrapped,
): Wrapping | undefined {
  const { at, end, stamp } = line;
  if (at >= end) return "text";
  const first = bytes[at];
  if (first === LESS_THAN && mayCarrySyslog(line.form))
    return peelPriority(bytes, at, end, clock, writers, line);
  if (!readStamp(bytes, at, end, clock, stamp))
    return peelUnstamped(bytes, layer, clock, writers, line);

  const { form } = stamp;
  const hasStamp = !Number.isNaN(line.seconds);
  const exact = isExact(form);
  if (exact || !hasStamp) {
    line.seconds = stamp.seconds;
    line.nanos = stamp.nanos;
  }
  if (form === "rfc5322") {
    line.form ||= form;
    return "text"; // what follows it has no name but it
  }
  const behind = stamp.end;
  if (exact) {
    line.isSplogger = form === "accustamp";
    line.form ||= form;
    line.at = behind;
    if (behind < end && bytes[behind] === PLUS && form === "accustamp") {
      line.at++;
      return "piece";
    }
    if (form !== "accustamp" && hasDatetime(bytes, behind, end, clock, line)) {
      line.at = line.inner.end; // s6-log's `t T`: the same moment, in local time
      return "text";
    }
    // `short-unix` of journalctl is an accustamp with a head behind it.
    if (form === "accustamp" && !line.hasHead && readHead(bytes, behind, end, line.head)) {
      if (line.head.hasPid && line.head.hostEnd > line.head.hostAt)
        return takeHead(bytes, end, writers, line);
    }
    return form === "accustamp" ? "text" : skipSocklog(bytes, behind, end, line);
  }
  const hasExact = readStamp(bytes, behind, end, clock, line.inner) && isExact(line.inner.form);
  if (hasExact && !hasStamp) {
    line.form ||= form;
    line.at = behind; // docker logs -t over multilog: no head lies between two stamps
    return undefined;
  }
  return peelDated(bytes, form, behind, end, hasStamp, writers, line);
}

function behindBlanks(bytes: Buffer, at: number, end: number): number {
  let behind = at;
  while (behind < end && bytes[behind] === BLANK) behind++;
  return behind;
}

function hasDatetime(
  bytes: Buffer,
  at: number,
  end: number,
  clock: Clock,
  { inner }: Unwrapped,
): boolean {
  if (at >= end || bytes[at] < ZERO || bytes[at] > NINE || bytes[at + 4] !== DASH) return false;
  return readStamp(bytes, at, end, clock, inner) && inner.form === "datetime";
}

/** Behind a stamp that syslog, docker or a plain logger may have written. */
function peelDated(
  bytes: Buffer,
  form: StampForm,
  behind: number,
  end: number,
  hasStamp: boolean,
  writers: Writers,
  line: Unwrapped,
): Wrapping | undefined {
  const mayHaveHead = form === "rfc3164" || form === "rfc3339" || form === "short-full";
  if (form === "ctime" && !line.hasHead) {
    // OpenWrt's logread: `Mon Sep 21 14:13:20 2026 mail.info qmail[5]: text`
    const word = behindBlanks(bytes, behind, end);
    const isPriority = behindPriority(bytes, word, end) > word;
    if (isPriority && readHead(bytes, word, end, line.head))
      return takeHead(bytes, end, writers, line);
  }
  if (form === "rfc3339") {
    const stream = startsWith(bytes, behind, end, STDOUT)
      ? 0
      : startsWith(bytes, behind, end, STDERR)
        ? 1
        : -1;
    const flag = behind + STDOUT.length;
    if (stream >= 0 && flag < end && (flag + 1 === end || isFlagEnd(bytes[flag + 1]))) {
      if (bytes[flag] === CAPITAL_F || bytes[flag] === CAPITAL_P) {
        line.form ||= "cri";
        line.stream = stream;
        line.at = Math.min(flag + 2, end);
        return bytes[flag] === CAPITAL_P ? "partial" : undefined;
      }
    }
  }
  if (mayHaveHead && !line.hasHead) {
    if (readHead(bytes, behind, end, line.head)) return takeHead(bytes, end, writers, line);
    if (form === "rfc3164" || form === "short-full") {
      const repeated = headlessRepeat(bytes, behind, end, writers, line);
      if (repeated) return repeated;
    }
  }
  if (hasStamp) return "text"; // a program's own stamp stays in its text
  line.form ||= form;
  line.at = behind;
  return form === "rfc3339" ? undefined : skipSocklog(bytes, behind, end, line);
}

function isFlagEnd(byte: number): boolean {
  return byte === BLANK || byte === COLON; // `P:` carries tags
}

/** Takes `host tag: ` off; below it only splogger's or another exact stamp counts. */
function takeHead(
  bytes: Buffer,
  end: number,
  writers: Writers,
  line: Unwrapped,
): Wrapping | undefined {
  const { head } = line;
  line.form ||= "syslog";
  line.hasHead = true;
  line.writer = writers.at(bytes, head.hostAt, head.hostEnd, head.tagAt, head.tagEnd);
  line.at = head.textAt;
  const range = { at: 0, end: 0 };
  const letter = bytes[line.at];
  if (letter === LETTER_L || letter === LETTER_M) {
    line.repeats = repeatCount(bytes, line.at, end, range);
    if (line.repeats > 0) {
      line.at = range.at;
      line.end = range.end;
      return "repeated";
    }
  }
  return undefined;
}

const LETTER_L = 0x6c;
const LETTER_M = 0x6d;

/** `mx last message repeated 2 times`, or the same without host. */
function headlessRepeat(
  bytes: Buffer,
  at: number,
  end: number,
  writers: Writers,
  line: Unwrapped,
): Wrapping | undefined {
  const range = { at: 0, end: 0 };
  let hostEnd = at;
  line.repeats = repeatCount(bytes, at, end, range);
  if (line.repeats === 0) {
    hostEnd = find(bytes, BLANK, at, end);
    line.repeats = repeatCount(bytes, Math.min(hostEnd + 1, end), end, range);
  }
  if (line.repeats === 0) return undefined;
  line.form ||= "syslog";
  line.hasHead = true;
  line.writer = writers.at(bytes, at, hostEnd, hostEnd, hostEnd);
  line.at = range.at;
  line.end = range.end;
  return "repeated";
}

/** `<22>1 2026-…` is RFC 5424; `<22>Mar  9 …` is RFC 3164 with its priority left on. */
function peelPriority(
  bytes: Buffer,
  at: number,
  end: number,
  clock: Clock,
  writers: Writers,
  line: Unwrapped,
): Wrapping | undefined {
  const closing = find(bytes, GREATER_THAN, at, Math.min(end, at + 6));
  if (closing === at + 1 || bytes[closing] !== GREATER_THAN || closing >= end) return "text";
  for (let i = at + 1; i < closing; i++) if (bytes[i] < ZERO || bytes[i] > NINE) return "text";
  const version = closing + 1;
  if (bytes[version] !== 0x31 || bytes[version + 1] !== BLANK || version + 2 >= end) {
    line.at = version;
    return undefined;
  }
  const { stamp, head } = line;
  const date = version + 2;
  const hasDate = readStamp(bytes, date, end, clock, stamp);
  const behind = hasDate ? stamp.end : bytes[date] === DASH ? date + 2 : end;
  if (behind >= end || !readHead5424(bytes, behind, end, head)) return "text";
  if (hasDate && Number.isNaN(line.seconds)) {
    line.seconds = stamp.seconds;
    line.nanos = stamp.nanos;
  }
  line.form ||= "rfc5424";
  return takeHead(bytes, end, writers, line);
}

/**
 * Octet counts before a priority, docker compose's `service  | ` before anything, seconds since the
 * boot (journalctl -o short-monotonic), and a syslog's head that was pasted without its date.
 */
function peelUnstamped(
  bytes: Buffer,
  layer: number,
  clock: Clock,
  writers: Writers,
  line: Unwrapped,
): Wrapping | undefined {
  const { at, end } = line;
  if (layer > 0) return "text";
  const first = bytes[at];
  if (first === OPENING_BRACKET) {
    const uptime = UPTIME.exec(bytes.toString("latin1", at, Math.min(end, at + LONGEST_UPTIME)));
    if (uptime && readHead(bytes, at + uptime[0].length, end, line.head)) {
      line.form ||= "monotonic";
      return takeHead(bytes, end, writers, line);
    }
  }
  if (isUndatedTag(bytes, at, end) && readHead(bytes, at, end, line.head))
    return takeHead(bytes, end, writers, line);
  if (first >= ZERO && first <= NINE) {
    const blank = find(bytes, BLANK, at, Math.min(end, at + 7));
    for (let i = at; i < blank; i++) if (bytes[i] < ZERO || bytes[i] > NINE) return composed();
    if (blank + 1 < end && bytes[blank] === BLANK && bytes[blank + 1] === LESS_THAN)
      return peelPriority(bytes, blank + 1, end, clock, writers, line);
  }
  return composed();

  function composed(): Wrapping | undefined {
    const nameEnd = find(bytes, BLANK, at, Math.min(end, at + LONGEST_SERVICE));
    if (nameEnd === at || bytes[nameEnd] !== BLANK) return "text";
    let bar = nameEnd;
    while (bar < end && bytes[bar] === BLANK && bar - at < LONGEST_SERVICE) bar++;
    if (bar >= end || bytes[bar] !== BAR) return "text";
    if (bar + 1 < end && bytes[bar + 1] !== BLANK) return "text";
    line.form ||= "compose";
    line.writer = writers.at(bytes, at, at, at, nameEnd);
    line.at = Math.min(bar + 2, end);
    return undefined;
  }
}

const LONGEST_SERVICE = 80;
const OPENING_BRACKET = 0x5b;
/** `[   12.345678] `, and with the time since the line before: `[   12.345678 <    0.000012 >] `. */
const UPTIME = /^\[ *\d+\.\d{6}(?: <[ \d.]*>)?\] (?=.)/;
const LONGEST_UPTIME = 64;

/** `qmail: ` or `vpopmail[2100]: `, which no program writes itself; `dovecot: ` before version 2, its stamp behind it. */
function isUndatedTag(bytes: Buffer, at: number, end: number): boolean {
  const first = bytes[at];
  if (first !== LETTER_Q && first !== LETTER_V && first !== LETTER_D) return false;
  return UNDATED_TAG.test(bytes.toString("latin1", at, Math.min(end, at + LONGEST_SERVICE)));
}

const LETTER_D = 0x64;
const LETTER_Q = 0x71;
const LETTER_V = 0x76;
const UNDATED_TAG = /^(?:qmail|vpopmail|dovecot)(?:\[\d{1,10}\])?: (?=.)/;

/** socklog's `mail.info: Mar  9 10:15:30 ` behind svlogd's stamp. */
function skipSocklog(
  bytes: Buffer,
  at: number,
  end: number,
  line: Unwrapped,
): Wrapping | undefined {
  if (!startsWith(bytes, at, end, SOCKLOG_MAIL)) return undefined;
  let colon = at + SOCKLOG_MAIL.length;
  while (colon < end && bytes[colon] >= LETTER_A && bytes[colon] <= LETTER_Z) colon++;
  if (colon + 2 < end && bytes[colon] === COLON && bytes[colon + 1] === BLANK) line.at = colon + 2;
  return undefined;
}

function isRemark(bytes: Buffer, at: number, end: number): boolean {
  return REMARKS.some((remark) => startsWith(bytes, at, end, remark));
}
