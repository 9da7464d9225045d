/**
 * Reads a line of recordio where its bytes lie: where dialogues are recorded, more than half of
 * a log is lines of this kind.
 *
 *     12345 < RCPT TO:<joe@ex+
 *
 * Nothing is looked at but the pid, the side and the line's last bytes.
 */
import { ascii, letters, startsWith, text, uint } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { asLogged, FORMS, PROGRAM } from "./forms.ts";
import { readPlainly } from "./plain.ts";

export const recordio: SessionGrammar = { name: PROGRAM, forms: FORMS, read, readPlainly };

/** A whole line that a client said, as far as it matters within a message. */
export interface ClientLine {
  pid: number;
  /** Bytes of its text, without the line's end. */
  length: number;
  isDot: boolean;
  /** It begins with a dot that qmail-smtpd takes off. */
  isStuffed: boolean;
}

/**
 * Reads a client's line into `line` without making a string of it, which is used again and again:
 * most of a recorded log is messages. False if it is none, or needs a closer look.
 */
export function readClientLine(
  bytes: Buffer,
  at: number,
  end: number,
  { tag }: LoggedBy,
  line: ClientLine,
): boolean {
  const pidEnd = digitsEnd(bytes, at, end);
  const textAt = pidEnd + 3;
  if (pidEnd === at || pidEnd - at > LONGEST_PID || textAt >= end) return false;
  if (bytes[pidEnd] !== BLANK || bytes[pidEnd + 1] !== CLIENT || bytes[pidEnd + 2] !== BLANK)
    return false;
  // With the recorder's blank it is no piece, and no end of the stream.
  if (bytes[end - 1] !== BLANK) return false;
  const textEnd = lineEnd(bytes, textAt, end, tag === "" ? RETURN : QUESTION);
  if (bytes[textEnd - 1] === RETURN && textEnd > textAt) return false;
  line.pid = uint(bytes, at, pidEnd);
  line.length = textEnd - textAt;
  line.isStuffed = line.length > 0 && bytes[textAt] === DOT && bytes[textAt + 1] !== RETURN;
  line.isDot = line.length === 1 && bytes[textAt] === DOT;
  return true;
}

function read(bytes: Buffer, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  const pidEnd = digitsEnd(bytes, at, end);
  const side = bytes[pidEnd + 1];
  const isSpoken =
    pidEnd > at &&
    pidEnd - at <= LONGEST_PID &&
    pidEnd + 1 < end &&
    bytes[pidEnd] === BLANK &&
    (side === CLIENT || side === SERVER) &&
    (pidEnd + 2 === end || bytes[pidEnd + 2] === BLANK);
  if (isSpoken) return spoken(bytes, at, pidEnd, end, by);
  if (by.tag !== PROGRAM && !startsWith(bytes, at, end, NAME)) return undefined;
  return readPlainly(text(bytes, at, end), by);
}

function spoken(
  bytes: Buffer,
  at: number,
  pidEnd: number,
  end: number,
  { tag }: LoggedBy,
): SessionEvent {
  const pid = uint(bytes, at, pidEnd);
  const by = bytes[pidEnd + 1] === CLIENT ? "client" : "server";
  const textAt = Math.min(pidEnd + 3, end);
  const continues = end > textAt && bytes[end - 1] === PLUS;
  const eof = end - textAt === EOF.length && startsWith(bytes, textAt, end, EOF);
  if (eof) {
    const over = {
      kind: "recorded",
      form: "end-of-stream",
      pid,
      by,
      text: "",
      continues,
      eof,
    } as const;
    return asLogged(over, false, tag);
  }
  const form = continues ? "piece" : "line";
  const hasBlank = continues || (end > textAt && bytes[end - 1] === BLANK);
  const textEnd = hasBlank ? end - 1 : end;
  const isChanged = !continues && tag !== "" && textEnd > textAt && bytes[textEnd - 1] === QUESTION;
  const said = letters(bytes, textAt, isChanged ? textEnd - 1 : textEnd);
  const text = isChanged ? `${said}\r` : said;
  const event: SessionEvent = { kind: "recorded", form, pid, by, text, continues, eof };
  if (tag !== "" && text === "" && !continues) event.endsMarked = true;
  return asLogged(event, hasBlank && !continues, tag);
}

/** Before the blank that recordio adds and the CR that SMTP does: splogger makes it a `?`. */
function lineEnd(bytes: Buffer, at: number, end: number, mark: number): number {
  let i = end;
  if (i > at && bytes[i - 1] === BLANK) i--;
  if (i > at && (bytes[i - 1] === RETURN || bytes[i - 1] === mark)) i--;
  return i;
}

function digitsEnd(bytes: Buffer, at: number, end: number): number {
  let i = at;
  while (i < end && (bytes[i] as number) >= ZERO && (bytes[i] as number) <= NINE) i++;
  return i;
}

const LONGEST_PID = 10;
const NAME = ascii(PROGRAM);
const EOF = ascii("[EOF]");
const RETURN = 13;
const BLANK = 32;
const PLUS = 43;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const QUESTION = 63;
const CLIENT = 60;
const SERVER = 62;
