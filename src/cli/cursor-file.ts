/**
 * The file that keeps where an answer ended, so that the next one goes on there.
 *
 *     qtrail cursor 1 3f0c… +          the sum of the rest; `+` when the output below was written
 *     {"places":{…},"shape":…,"output":{…},"bytes":[…]}
 *     what is in flight | output | what a command keeps      as many bytes as the line before says
 *
 * It is replaced as a whole, so at any moment it is the old one or the new one. The new one holds what is about to
 * be written to standard output, and comes before that: whoever was killed in between writes it when he begins
 * again. How much of it a file has already shows at the file's length; whether a pipe or a terminal has had it,
 * at the mark.
 */
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import type { Saved } from "../pipeline/following/state.ts";
import { reasonWords } from "../sources/files/reasons.ts";
import { replaceFile } from "../sources/files/replaced.ts";
import { UserError } from "./error.ts";

/** What was to be written, and where standard output stood before. */
interface Output {
  bytes: Uint8Array;
  /** Of a file: device, inode and length; undefined for a pipe, a terminal. */
  file: { identity: string; length: number } | undefined;
}

interface Head extends Omit<Saved, "flight"> {
  output: Output["file"];
  bytes: [flight: number, output: number, kept?: number];
}

export class CursorFile {
  readonly path: string;
  /** What it had when it was read; undefined if there was none. */
  readonly saved: Saved | undefined;
  /** What the command that saved it keeps for the next time; undefined for nothing. */
  readonly kept: Uint8Array | undefined;
  /** What it says was to be written, and may not have been. */
  private readonly pending: Output | undefined;

  /** @throws UserError if it is there and cannot be used */
  constructor(path: string) {
    this.path = path;
    const bytes = this.read();
    if (!bytes || bytes.length === 0) return;
    const { saved, pending, kept } = this.parse(bytes);
    this.saved = saved;
    this.pending = pending;
    this.kept = kept;
  }

  /** What standard output has not got of what was to be written before. */
  unwritten(): Uint8Array {
    const { pending } = this;
    if (!pending) return new Uint8Array();
    const now = standardOutput();
    const { bytes, file } = pending;
    if (!file || now?.identity !== file.identity || now.length < file.length) return bytes;
    return bytes.subarray(now.length - file.length);
  }

  /** Saves the place behind `text`, which is to be written next. @throws UserError, and the old one is still there */
  save(saved: Saved, text: string, kept: Uint8Array = new Uint8Array()): void {
    const { flight, ...places } = saved;
    const output = Buffer.from(text);
    const head: Head = {
      ...places,
      output: standardOutput(),
      bytes: [flight.length, output.length, kept.length],
    };
    const line = Buffer.from(`${JSON.stringify(head, bytesAsText)}\n`);
    const rest = Buffer.concat([line, flight, output, kept]);
    const mark = text === "" ? WRITTEN : UNWRITTEN;
    this.replace(Buffer.concat([Buffer.from(`${MAGIC}${sumOf(rest)} ${mark}\n`), rest]));
  }

  /** What was to be written has been. */
  noteWritten(): void {
    const descriptor = openSync(this.path, "r+");
    writeSync(descriptor, WRITTEN, MARK_AT);
    closeSync(descriptor);
  }

  private read(): Buffer | undefined {
    try {
      const stats = statSync(this.path, { throwIfNoEntry: false });
      if (!stats) return undefined;
      if (stats.isFile()) return readFileSync(this.path);
    } catch (cause) {
      throw this.trouble(reasonWords(cause), { cause });
    }
    throw this.trouble("it is no file"); // a device or a pipe would be replaced as a file is
  }

  private parse(bytes: Buffer): Pick<CursorFile, "saved" | "kept"> & { pending?: Output } {
    const first = bytes.toString("latin1", 0, HEAD_BYTES);
    const rest = bytes.subarray(HEAD_BYTES);
    if (!first.startsWith("qtrail cursor ")) throw this.trouble("it is no cursor file of qtrail");
    if (!first.startsWith(MAGIC)) throw this.trouble("it was written by a later version of qtrail");
    if (!first.startsWith(sumOf(rest), MAGIC.length)) throw this.trouble("it is damaged");
    let end = rest.indexOf("\n") + 1;
    const head = JSON.parse(rest.toString("utf8", 0, end), textAsBytes) as Head;
    const {
      output: file,
      bytes: [ofFlight, ofOutput, ofKept = 0],
      ...places
    } = head;
    const next = (length: number): Buffer => {
      end += length;
      return rest.subarray(end - length, end);
    };
    const [flight, output, kept] = [next(ofFlight), next(ofOutput), next(ofKept)];
    const isWritten = first[MARK_AT] === WRITTEN;
    return {
      saved: { ...places, flight },
      kept: kept.length > 0 ? kept : undefined,
      ...(!isWritten && { pending: { bytes: output, file } }),
    };
  }

  private replace(bytes: Buffer): void {
    try {
      replaceFile(this.path, bytes, 0o600);
    } catch (cause) {
      throw new UserError(`${this.path}: it cannot be written: ${reasonWords(cause)}`, {
        cause,
        hint: this.saved
          ? "nothing is lost: the old place stands, and the next time goes on from there"
          : "nothing is kept of where this one ended; name another file with --cursor-file",
      });
    }
  }

  private trouble(what: string, extra: { cause?: unknown } = {}): UserError {
    return new UserError(`${this.path}: ${what}`, {
      ...extra,
      hint: "remove it to begin anew, or name another with --cursor-file",
    });
  }
}

const MAGIC = "qtrail cursor 1 ";
const SUM_LENGTH = 64;
const MARK_AT = MAGIC.length + SUM_LENGTH + 1;
const HEAD_BYTES = MARK_AT + 2;
const WRITTEN = "+";
const UNWRITTEN = "-";

function sumOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** undefined unless it is a file. */
function standardOutput(): Output["file"] {
  const stats = fstatSync(1);
  if (!stats.isFile()) return undefined;
  return { identity: `${stats.dev}:${stats.ino}`, length: stats.size };
}

/** A file's first bytes stand in the line as text. */
function bytesAsText(key: string, value: unknown): unknown {
  if (key !== "beginning") return value;
  // A Buffer has become an object before it is asked for.
  return Buffer.from((value as { data: number[] }).data).toString("base64");
}

function textAsBytes(key: string, value: unknown): unknown {
  return key === "beginning" ? Buffer.from(value as string, "base64") : value;
}
