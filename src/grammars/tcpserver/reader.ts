/**
 * Reads a line of tcpserver where its bytes lie: the fast twin of plain.ts.
 *
 *     tcpserver: status: N/LIMIT            tcpserver: pid PID from IP
 *     tcpserver: ok PID LOCAL REMOTE        tcpserver: end PID status WSTAT
 *     tcpserver: deny PID LOCAL REMOTE
 *
 * These five are nearly all; each has a function here. Where one of them does not fit, and for
 * all other lines, the plain reader decides. Both agree on every line (tcpserver.test.ts).
 */
import { ascii, find, startsWith, text, uint } from "../../bytes/bytes.ts";
import { plainAddressAt } from "../session/address.ts";
import type { SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { localEndAt, remoteEndAt } from "./ends.ts";
import { closed, decided, PROGRAMS } from "./fields.ts";
import { FORMS } from "./forms.ts";
import { readPlainly } from "./plain.ts";

export const tcpserver: SessionGrammar = {
  name: "tcpserver",
  programs: PROGRAMS,
  forms: FORMS,
  read,
  readFrequent,
  readPlainly,
};

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  const isNamed = nameLength(bytes, at, end) > 0;
  if (!isNamed && !PROGRAMS.includes(by.tag)) return undefined;
  const event = isNamed ? readFrequent(bytes, at, end) : frequent(bytes, at, end);
  return event ?? readPlainly(text(bytes, at, end), by);
}

function readFrequent(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  const wordsAt = at + nameLength(bytes, at, end);
  if (wordsAt === at || !startsWith(bytes, wordsAt, end, SEPARATOR)) return undefined;
  return frequent(bytes, wordsAt + SEPARATOR.length, end);
}

function frequent(bytes: Uint8Array, at: number, lineEnd: number): SessionEvent | undefined {
  const end = withoutReturn(bytes, at, lineEnd);
  switch (bytes[at]) {
    case LETTER.s:
      return status(bytes, at, end);
    case LETTER.p:
      return opened(bytes, at, end);
    case LETTER.o:
      return connection(bytes, at, end, OK, "admitted", "ok");
    case LETTER.d:
      return connection(bytes, at, end, DENY, "denied", "deny");
    case LETTER.e:
      return ended(bytes, at, end);
    default:
      return undefined;
  }
}

// One function for each line; undefined if it does not fit

function status(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, STATUS)) return undefined;
  const slash = find(bytes, SLASH, at, end);
  const used = counter(bytes, at + STATUS.length, slash, LONGEST_COUNT);
  const limit = counter(bytes, slash + 1, end, LONGEST_COUNT);
  return used + limit >= 0 ? { kind: "load", form: "status", used, limit } : undefined;
}

function opened(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, PID)) return undefined;
  const pidEnd = find(bytes, BLANK, at + PID.length, end);
  const pid = counter(bytes, at + PID.length, pidEnd, LONGEST_PID);
  if (!(pid >= 0) || !startsWith(bytes, pidEnd, end, FROM)) return undefined;
  const ip = plainAddressAt(bytes, pidEnd + FROM.length, end);
  return ip === undefined ? undefined : { kind: "opened", form: "opened", pid, ip };
}

function connection(
  bytes: Uint8Array,
  at: number,
  end: number,
  word: Uint8Array,
  kind: "admitted" | "denied",
  form: string,
): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, word)) return undefined;
  const pidEnd = find(bytes, BLANK, at + word.length, end);
  const localEnds = find(bytes, BLANK, pidEnd + 1, end);
  const pid = counter(bytes, at + word.length, pidEnd, LONGEST_PID);
  if (!(pid >= 0)) return undefined;
  if (find(bytes, BLANK, localEnds + 1, end) !== end || localEnds >= end) return undefined;
  if (!endsInPort(bytes, pidEnd + 1, localEnds)) return undefined;
  if (!endsInPort(bytes, localEnds + 1, end)) return undefined;
  const { client, ident } = remoteEndAt(bytes, localEnds + 1, end);
  if (client.address === undefined) return undefined;
  const local = localEndAt(bytes, pidEnd + 1, localEnds);
  return decided(kind, form, pid, local, client, ident);
}

function ended(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, END)) return undefined;
  const pidEnd = find(bytes, BLANK, at + END.length, end);
  const pid = counter(bytes, at + END.length, pidEnd, LONGEST_PID);
  if (!(pid >= 0) || !startsWith(bytes, pidEnd, end, STATUS_OF)) return undefined;
  const wstat = counter(bytes, pidEnd + STATUS_OF.length, end, LONGEST_COUNT);
  return wstat >= 0 ? closed("end", pid, wstat) : undefined;
}

// Parts of lines

/** Length of the program's name that begins the line, 0 if there is none. */
function nameLength(bytes: Uint8Array, at: number, end: number): number {
  for (const name of NAMES) {
    const after = bytes[at + name.length];
    const isName = at + name.length < end && (after === COLON || after === BRACKET);
    if (isName && startsWith(bytes, at, end, name)) return name.length;
  }
  return 0;
}

/** `:25`, `:`; a port has five digits at most. */
function endsInPort(bytes: Uint8Array, at: number, end: number): boolean {
  let i = end;
  while (i > at && isDigit(bytes[i - 1] as number)) i--;
  return i > at && bytes[i - 1] === COLON && end - i <= 5;
}

function counter(bytes: Uint8Array, at: number, end: number, longest: number): number {
  return end - at > longest ? Number.NaN : uint(bytes, at, end);
}

function withoutReturn(bytes: Uint8Array, at: number, end: number): number {
  return end > at && bytes[end - 1] === RETURN ? end - 1 : end;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

const NAMES = PROGRAMS.map(ascii);
const SEPARATOR = ascii(": ");
const STATUS = ascii("status: ");
const PID = ascii("pid ");
const FROM = ascii(" from ");
const OK = ascii("ok ");
const DENY = ascii("deny ");
const END = ascii("end ");
const STATUS_OF = ascii(" status ");
const LONGEST_PID = 10;
const LONGEST_COUNT = 9;
const LETTER = { d: 100, e: 101, o: 111, p: 112, s: 115 } as const;
const RETURN = 13;
const BLANK = 32;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const BRACKET = 91;
