/**
 * What recordio's lines say, in columns: the reader of bytes, which makes no object for a line.
 *
 *     kind             line                  columns
 *     client, server   PID < text·           pid, where the text lies, with its CR and without the recorder's blank
 *     ...-piece        PID < text+           the same; the line goes on
 *     ...-end          PID < [EOF]           pid
 *
 * Only of a log without a container: in a syslog, what loggers may have changed is told too (reader.ts). Any
 * other line is `none`. Rows tell what the bytes tell and nothing else, so any thread may fill them.
 */
import { ascii, letters, startsWith } from "../../bytes/bytes.ts";
import type { Recorded } from "../session/event.ts";

/** The number of a kind in columns is its place here. */
const RECORDED_KINDS = [
  "none",
  "client",
  "client-piece",
  "client-end",
  "server",
  "server-piece",
  "server-end",
] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** Position i of every column is line i; of `none` the others hold anything. */
export interface RecordedRows {
  kind: Uint8Array;
  pid: Float64Array;
  textAt: Int32Array;
  textEnd: Int32Array;
}

/** `memory`: one that is shared goes to other threads as it is. */
export function newRecordedRows(
  capacity: number,
  memory: ArrayBufferConstructor | SharedArrayBufferConstructor = ArrayBuffer,
): RecordedRows {
  return {
    kind: new Uint8Array(new memory(capacity)),
    pid: new Float64Array(new memory(capacity * 8)),
    textAt: new Int32Array(new memory(capacity * 4)),
    textEnd: new Int32Array(new memory(capacity * 4)),
  };
}

/** What the line in [at, end) says, without stamp and newline, into row `i`. Any bytes may come. */
export function readRecordedRow(
  rows: RecordedRows,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): void {
  rows.kind[i] = NONE;
  let pid = 0;
  let pidEnd = at;
  for (; pidEnd < end; pidEnd++) {
    const digit = (bytes[pidEnd] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    pid = pid * 10 + digit;
  }
  const sideAt = pidEnd + 1;
  const side = bytes[sideAt];
  if (pidEnd === at || pidEnd - at > LONGEST_PID || sideAt >= end) return;
  if (bytes[pidEnd] !== BLANK || (side !== CLIENT && side !== SERVER)) return;
  if (sideAt + 1 < end && bytes[sideAt + 1] !== BLANK) return;
  const textAt = Math.min(sideAt + 2, end);
  const last = textAt < end ? bytes[end - 1] : 0;
  const isEnd =
    last === CLOSING && end - textAt === EOF.length && startsWith(bytes, textAt, end, EOF);
  rows.kind[i] =
    (side === CLIENT ? CLIENT_KIND : SERVER_KIND) + (isEnd ? END : last === PLUS ? PIECE : WHOLE);
  rows.pid[i] = pid;
  rows.textAt[i] = textAt;
  rows.textEnd[i] = last === PLUS || last === BLANK ? end - 1 : end;
}

/** Row `i` is a recorder's. */
export function isRecorded({ kind }: RecordedRows, i: number): boolean {
  return kind[i] !== NONE;
}

/** What row `i` says, as a value; `bytes` are those it was read from. */
export function recordedAt(rows: RecordedRows, i: number, bytes: Uint8Array): Recorded | undefined {
  const kind = RECORDED_KINDS[rows.kind[i] as number] as RecordedKind;
  if (kind === "none") return undefined;
  const by = kind.startsWith("client") ? "client" : "server";
  const [continues, eof] = [kind.endsWith("-piece"), kind.endsWith("-end")];
  const form = eof ? "end-of-stream" : continues ? "piece" : "line";
  const text = eof ? "" : letters(bytes, rows.textAt[i] as number, rows.textEnd[i] as number);
  return { kind: "recorded", form, pid: rows.pid[i] as number, by, text, continues, eof };
}

export function recordedKindNumber(kind: RecordedKind): number {
  return RECORDED_KINDS.indexOf(kind);
}

const NONE = recordedKindNumber("none");
const CLIENT_KIND = recordedKindNumber("client");
const SERVER_KIND = recordedKindNumber("server");
/** Behind the kind of its side. */
const WHOLE = 0;
const PIECE = recordedKindNumber("client-piece") - CLIENT_KIND;
const END = recordedKindNumber("client-end") - CLIENT_KIND;

const LONGEST_PID = 10;
const EOF = ascii("[EOF]");
const BLANK = 32;
const PLUS = 43;
const ZERO = 48;
const CLIENT = 60;
const SERVER = 62;
const CLOSING = 93;
