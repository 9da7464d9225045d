/**
 * A recorded dialogue, put together again: a recorder logs what it reads, so a line may come in
 * several pieces, with pieces of the other side in between.
 *
 * Syslogs change what it logs: some write the CR of a line in letters, as the server's greeting shows;
 * some take off the recorder's blank, and then a piece's `+` or a stream's `[EOF]` may be the client's own.
 * What is one line then, and what are two, nobody knows: so the dialogue is not followed from there.
 */
import { ascii, bytesOfLetters, startsWith } from "../../bytes/bytes.ts";
import { copyBytes } from "../../bytes/copying.ts";
import { type RecordedRows, recordedKindNumber } from "../../grammars/recordio/rows.ts";
import type { Recorded } from "../../grammars/session/event.ts";
import { nothingTold, type ToldSteps } from "../../grammars/smtp-dialogue/answers.ts";
import {
  hear,
  hearEnd,
  hearInBody,
  isHeard,
  shownLine,
} from "../../grammars/smtp-dialogue/dialogue.ts";
import { newSmtpDialogue, type SmtpDialogue } from "../../grammars/smtp-dialogue/state.ts";

export interface Recording {
  /** The beginning of a line of each side that is not over. */
  client: Begun;
  server: Begun;
  dialogue: SmtpDialogue;
  /** The last line of the message may go on in the next. */
  isTorn: boolean;
}

/** So many of the bytes; the line is not begun if there are none. */
interface Begun {
  bytes: Uint8Array;
  length: number;
}

/** How a service's logger writes what a recorder logs. */
export interface Writing {
  keepsBlanks: boolean;
  /** For a CR. */
  returnMark: string | undefined;
}

/**
 * One recorded read, as `Recorded` has it, but with the text where its bytes lie. One object is refilled for each
 * that is read from a log's rows.
 */
export interface Piece {
  by: "client" | "server";
  bytes: Uint8Array;
  at: number;
  end: number;
  continues: boolean;
  eof: boolean;
  /** What loggers changed, or may have; none of it is in a log without a container. */
  changed: Pick<Recorded, "endsMarked" | "hasBlank" | "returnMark" | "isMark" | "cut"> | undefined;
}

/** What the row says; valid until the next one is asked for. */
export function pieceAt(rows: RecordedRows, row: number, bytes: Uint8Array): Piece {
  const kind = rows.kind[row] as number;
  PIECE_SAID.by = kind < SERVER ? "client" : "server";
  PIECE_SAID.continues = kind === CLIENT_PIECE || kind === SERVER_PIECE;
  PIECE_SAID.eof = kind === CLIENT_END || kind === SERVER_END;
  PIECE_SAID.bytes = bytes;
  PIECE_SAID.at = rows.textAt[row] as number;
  PIECE_SAID.end = rows.textEnd[row] as number;
  return PIECE_SAID;
}

export function pieceOf(event: Recorded): Piece {
  const { by, text, continues, eof } = event;
  const bytes = bytesOfLetters(text);
  return { by, bytes, at: 0, end: bytes.length, continues, eof, changed: event };
}

/** `isWhole`: the session's beginning is in the log. */
export function newRecording(isWhole: boolean): Recording {
  return {
    client: { bytes: NO_BYTES, length: 0 },
    server: { bytes: NO_BYTES, length: 0 },
    dialogue: newSmtpDialogue(isWhole),
    isTorn: false,
  };
}

/**
 * What the piece has completed, as steps, valid until the next piece is heard. `onLine` is told
 * each whole line as it may be shown.
 */
export function hearPiece(
  recording: Recording,
  piece: Piece,
  writing: Writing,
  onLine: ((shown: string) => void) | undefined,
): Readonly<ToldSteps> {
  if (!piece.changed) return hearCertain(recording, piece, onLine);
  learn(writing, piece, recording);
  const { isMark, returnMark } = piece.changed;
  if (isMark && !writing.keepsBlanks && piece.end - piece.at < PIECE)
    return hearDoubtful(recording, piece, onLine);
  if (returnMark === undefined || returnMark !== writing.returnMark)
    return hearCertain(recording, piece, onLine);
  const text = piece.bytes.subarray(piece.at, piece.end - returnMark.length);
  return hearCertain(recording, withBytes(piece, joined(text, RETURN)), onLine);
}

/** From the server's lines: its greeting ends in a CR, and no client has a word in it. */
function learn(writing: Writing, { by, bytes, at, end, changed }: Piece, { dialogue }: Recording) {
  if (by !== "server") return;
  if (changed?.hasBlank) writing.keepsBlanks = true;
  const isGreeting = !dialogue.isGreeted && startsWith(bytes, at, end, GREETING);
  if (isGreeting && changed?.returnMark !== undefined) writing.returnMark = changed.returnMark;
}

/** A mark, or a line's own last letters. */
function hearDoubtful(
  recording: Recording,
  piece: Piece,
  onLine: ((shown: string) => void) | undefined,
): Readonly<ToldSteps> {
  const { by, bytes, at, end, eof } = piece;
  if (by === "server" && eof) return hearCertain(recording, piece, onLine);
  const { dialogue } = recording;
  const isBody = dialogue.mode === "body";
  const text = eof ? EOF : joined(bytes.subarray(at, end), PLUS);
  const line = { ...withBytes(piece, text), continues: false, eof: false };
  const steps = hearCertain(recording, line, onLine);
  if (by === "client" && !eof && !isBody) dialogue.mode = "deaf";
  recording.isTorn = by === "client" && !eof && isBody;
  return steps;
}

function hearCertain(
  recording: Recording,
  { by, bytes, at, end, continues, eof, changed }: Piece,
  onLine: ((shown: string) => void) | undefined,
): Readonly<ToldSteps> {
  const { dialogue } = recording;
  if (by === "client" && recording.isTorn) {
    recording.isTorn = false;
    if (isEndOfMessage(NOT_BEGUN, bytes, at, end)) dialogue.mode = "deaf";
  }
  const begun = recording[by];
  if (changed?.endsMarked) markReturn(begun);
  if (continues) {
    appendPiece(begun, bytes, at, end);
    return NOTHING;
  }
  const length = begun.length;
  begun.length = 0;
  if (eof) return hearEnd(dialogue, by);
  if (length === 0) return hearLine(dialogue, by, bytes, at, end, changed?.cut, onLine);
  begun.length = length;
  append(begun, bytes, at, end);
  const whole = begun.length;
  begun.length = 0;
  return hearLine(dialogue, by, begun.bytes, 0, whole, changed?.cut, onLine);
}

function hearLine(
  dialogue: SmtpDialogue,
  by: "client" | "server",
  bytes: Uint8Array,
  at: number,
  end: number,
  isCut: boolean | undefined,
  onLine: ((shown: string) => void) | undefined,
): Readonly<ToldSteps> {
  onLine?.(shownLine(dialogue, by, bytes, at, end));
  return hear(dialogue, by, bytes, at, end, isCut);
}

/**
 * Whether the piece begins another session's dialogue: 220 is a greeting, or the answer to STARTTLS
 * (RFC 5321 section 4.2.3, RFC 3207). What follows that is encrypted, until both sides are over.
 */
export function isGreeting({ server, dialogue }: Recording, piece: Piece): boolean {
  const { isGreeted, isOver, awaited, reply } = dialogue;
  const { by, bytes, at, end, eof } = piece;
  if (by !== "server" || eof || !isGreeted || server.length > 0 || reply !== "") return false;
  if (!startsWith(bytes, at, end, GREETING)) return false;
  const after = bytes[at + GREETING.length];
  if (end - at === GREETING.length || (after !== BLANK && after !== HYPHEN)) return false;
  return isOver || (isHeard(dialogue) && !awaited.some(({ verb }) => verb === "STARTTLS"));
}

/** What is read of a batch's lines, in columns. */
export interface RecordedLines {
  recorded: RecordedRows;
  bytes: Uint8Array;
  seconds: Float64Array;
  nanos: Int32Array;
  writer: Int32Array;
  torn: Uint8Array;
}

/**
 * Takes rows from `from` to `to` as long as they are of the message that this client is sending, and of one second:
 * they say nothing but their length. Returns the first that has to be heard.
 */
export function hearBody(
  { client, dialogue, isTorn }: Recording,
  lines: RecordedLines,
  from: number,
  to: number,
): number {
  if (dialogue.mode !== "body" || isTorn) return from;
  const { recorded, bytes, seconds, writer, torn } = lines;
  const { kind, pid, textAt, textEnd } = recorded;
  let row = from;
  for (; row < to; row++) {
    const isPiece = kind[row] === CLIENT_PIECE;
    if (!isPiece && kind[row] !== CLIENT) break;
    if (pid[row] !== pid[from] || seconds[row] !== seconds[from]) break;
    if (writer[row] !== writer[from] || torn[row] === 1) break;
    const [at, end] = [textAt[row] as number, textEnd[row] as number];
    if (isPiece) {
      appendPiece(client, bytes, at, end);
      continue;
    }
    if (isEndOfMessage(client, bytes, at, end)) break;
    if (client.length === 0) {
      hearInBody(dialogue, bytes, at, end);
      continue;
    }
    append(client, bytes, at, end);
    hearInBody(dialogue, client.bytes, 0, client.length);
    client.length = 0;
  }
  return row;
}

/** A lone dot, with what was begun of the line. */
function isEndOfMessage(begun: Begun, bytes: Uint8Array, at: number, end: number): boolean {
  const length = begun.length + end - at;
  if (length !== 1 && length !== 2) return false;
  const first = begun.length > 0 ? begun.bytes[0] : bytes[at];
  const second = begun.length > 1 ? begun.bytes[1] : bytes[end - 1];
  return first === DOT && (length === 1 || second === RETURN);
}

// Bytes of lines that come in pieces

/** splogger makes `?` of a CR. */
function markReturn({ bytes, length }: Begun): void {
  if (length > 0 && bytes[length - 1] === QUESTION) bytes[length - 1] = RETURN;
}

function appendPiece(begun: Begun, bytes: Uint8Array, at: number, end: number): void {
  if (begun.length < LONGEST) append(begun, bytes, at, end);
}

function append(begun: Begun, bytes: Uint8Array, at: number, end: number): void {
  const length = begun.length + end - at;
  if (length > begun.bytes.length) {
    const larger = (length <= SHORT && spare.pop()) || new Uint8Array(Math.max(SHORT, 2 * length));
    larger.set(begun.bytes.subarray(0, begun.length));
    begun.bytes = larger;
  }
  copyBytes(bytes, at, end, begun.bytes, begun.length);
  begun.length = length;
}

/** Room for short lines, which most are, of recordings that are over. */
const spare: Uint8Array[] = [];

/** The recording is over: nothing of it is heard any more. */
export function forgetBegun({ client, server }: Recording): void {
  for (const begun of [client, server]) {
    if (begun.bytes.length === SHORT && spare.length < MOST_SPARE) spare.push(begun.bytes);
    begun.bytes = NO_BYTES;
    begun.length = 0;
  }
}

function withBytes(piece: Piece, bytes: Uint8Array): Piece {
  return { ...piece, bytes, at: 0, end: bytes.length };
}

function joined(text: Uint8Array, last: number): Uint8Array {
  const whole = new Uint8Array(text.length + 1);
  whole.set(text);
  whole[text.length] = last;
  return whole;
}

/** As many bytes as recordio reads at once: such a piece is one for certain. */
const PIECE = 256;
/** What is beyond that of a line says nothing of the session. */
const LONGEST = 65_536;
const SHORT = 2 * PIECE;
const MOST_SPARE = 64;
const NOTHING: Readonly<ToldSteps> = Object.freeze(nothingTold());
const NO_BYTES = new Uint8Array(0);
const NOT_BEGUN: Begun = { bytes: NO_BYTES, length: 0 };
const PIECE_SAID: Piece = {
  by: "client",
  bytes: NO_BYTES,
  at: 0,
  end: 0,
  continues: false,
  eof: false,
  changed: undefined,
};
const [CLIENT, SERVER] = [recordedKindNumber("client"), recordedKindNumber("server")];
const [CLIENT_PIECE, SERVER_PIECE] = [
  recordedKindNumber("client-piece"),
  recordedKindNumber("server-piece"),
];
const [CLIENT_END, SERVER_END] = [
  recordedKindNumber("client-end"),
  recordedKindNumber("server-end"),
];
const EOF = ascii("[EOF]");
const GREETING = ascii("220");
const RETURN = 13;
const BLANK = 32;
const PLUS = 43;
const HYPHEN = 45;
const DOT = 46;
const QUESTION = 63;
