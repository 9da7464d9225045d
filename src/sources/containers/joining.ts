/**
 * Lines that come in parts: splogger's pieces of 799 bytes, docker's and CRI's of 16 KiB.
 *
 * A joined line's raw form is that of its parts, with newlines between.
 */
export interface Joining {
  seconds: number;
  nanos: number;
  writer: number;
  raw: Buffer[];
  text: Buffer[];
  textBytes: number;
  /** Longer than a line may be, or one of its parts is a stump. */
  torn: boolean;
}

/** splogger cuts lines here. Source: splogger.c of notqmail. */
export const SPLOGGER_PIECE_BYTES = 799;

/** Begins with a first part, which is copied. */
export function joiningOf(
  raw: Buffer,
  text: Buffer,
  seconds: number,
  nanos: number,
  writer: number,
  torn: boolean,
): Joining {
  return {
    seconds,
    nanos,
    writer,
    raw: [Buffer.from(raw)],
    text: [Buffer.from(text)],
    textBytes: text.length,
    torn,
  };
}

/** Adds a part, which is copied; what goes beyond `mostBytes` is cut. */
export function join(
  joining: Joining,
  raw: Buffer,
  text: Buffer,
  torn: boolean,
  mostBytes: number,
): void {
  const room = mostBytes - joining.textBytes;
  if (torn || text.length > room) joining.torn = true;
  if (room <= 0) return;
  const part = Buffer.from(text.subarray(0, room));
  joining.raw.push(Buffer.from(raw));
  joining.text.push(part);
  joining.textBytes += part.length;
}

export function joinedRaw(parts: readonly Buffer[]): Buffer {
  const raw = Buffer.concat(parts.flatMap((part) => [part, NEWLINE]));
  return raw.subarray(0, Math.max(0, raw.length - 1));
}

const NEWLINE = Buffer.from("\n");
