/**
 * Lines of one chunk of a source, unwrapped from their container, in columns.
 *
 *     rawAt                          at                                   end = rawEnd
 *     | Jun 19 09:12:24 mx qmail:    | 1276913544.622077 new msg 78833    |
 *       container's stamp and prefix   program's own stamp, then `text`
 *
 * (`at` stands behind the innermost stamp that was recognised; a CR before the newline is in the
 * raw line, not in the text.) A batch is valid until the next one is asked for: whoever keeps
 * bytes copies them. Position i of every column is line i.
 */
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
  count: number;
  /** The file these lines come from, as an index into the source's `files`. */
  file: number;
}

/** One logging program on one host, as a container tells them apart; "" where it does not. */
export interface Writer {
  host: string;
  /** The syslog tag or journal identifier, without its pid. */
  tag: string;
}

/** Columns for up to `capacity` lines. */
export function emptyLines(capacity: number): Lines {
  return {
    bytes: NOTHING,
    at: new Int32Array(capacity),
    end: new Int32Array(capacity),
    raw: NOTHING,
    rawAt: new Int32Array(capacity),
    rawEnd: new Int32Array(capacity),
    seconds: new Float64Array(capacity),
    nanos: new Int32Array(capacity),
    writer: new Int32Array(capacity),
    torn: new Uint8Array(capacity),
    continued: new Uint8Array(capacity),
    count: 0,
    file: 0,
  };
}

const NOTHING = Buffer.alloc(0);
