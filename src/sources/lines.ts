/**
 * Lines of one chunk of a source, unwrapped from their container, in columns.
 *
 *     rawAt                          at                                   end = rawEnd
 *     | Jun 19 09:12:24 mx qmail:    | 1276913544.622077 new msg 78833    |
 *       container's stamp and prefix   program's own stamp, then `text`
 *
 * (`at` stands behind the innermost stamp that was recognised; a CR before the newline is in the
 * raw line, not in the text.) A batch is valid until the next one is asked for: code that keeps
 * bytes copies them. Position i of every column is line i.
 */
import { isNone, newSendRows, readSendRow, type SendRows } from "../grammars/qmail-send/rows.ts";
import { newRecordedRows, type RecordedRows, readRecordedRow } from "../grammars/recordio/rows.ts";

export interface Lines {
  /** What `at` and `end` point into: the program's text without stamp, prefix and newline. */
  bytes: Buffer;
  at: Int32Array;
  end: Int32Array;
  /** What `rawAt` and `rawEnd` point into: the line as it stands in the file, without newline. */
  raw: Buffer;
  rawAt: Int32Array;
  rawEnd: Int32Array;
  /** Unix seconds; NaN where the line has no stamp. */
  seconds: Float64Array;
  nanos: Int32Array;
  /** Who wrote the line: an index into the source's `writers`. */
  writer: Int32Array;
  /** 1 where the line is a stump: cut off by a crash, or longer than a line may be. */
  torn: Uint8Array;
  /** 1 where the line has no stamp though lines before it had: it may go on from the one before. */
  continued: Uint8Array;
  /** What qmail-send would say with the line, whoever wrote it; read from `bytes`. */
  send: SendRows;
  /** What a recorder would; only of what qmail-send would not. */
  recorded: RecordedRows;
  /** The lines are those in rows [from, to). */
  from: number;
  to: number;
  /** The file these lines come from, as an index into the source's `files`. */
  file: number;
}

/** One logging program on one host, as a container tells them apart; "" where it does not. */
export interface Writer {
  host: string;
  /** The syslog tag or journal identifier, without its pid. */
  tag: string;
}

/** Where columns lie: in memory that all threads share, or not. */
export type Memory = ArrayBufferConstructor | SharedArrayBufferConstructor;

/** Columns for up to `capacity` lines. */
export function newLines(capacity: number, memory: Memory = ArrayBuffer): Lines {
  return {
    bytes: NOTHING,
    at: new Int32Array(new memory(capacity * 4)),
    end: new Int32Array(new memory(capacity * 4)),
    raw: NOTHING,
    rawAt: new Int32Array(new memory(capacity * 4)),
    rawEnd: new Int32Array(new memory(capacity * 4)),
    seconds: new Float64Array(new memory(capacity * 8)),
    nanos: new Int32Array(new memory(capacity * 4)),
    writer: new Int32Array(new memory(capacity * 4)),
    torn: new Uint8Array(new memory(capacity)),
    continued: new Uint8Array(new memory(capacity)),
    send: newSendRows(capacity, memory),
    recorded: newRecordedRows(capacity, memory),
    from: 0,
    to: 0,
    file: 0,
  };
}

const NOTHING = Buffer.alloc(0);

/** Fills in what line `i` says, whoever wrote it: its text lies in [at, end). */
export function readRows(
  lines: Lines,
  i: number,
  bytes: Uint8Array,
  at: number,
  end: number,
): void {
  readSendRow(lines.send, i, bytes, at, end);
  if (isNone(lines.send, i)) readRecordedRow(lines.recorded, i, bytes, at, end);
  else lines.recorded.kind[i] = 0;
}
