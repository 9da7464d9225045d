/**
 * journalctl -o export: a journal's entries, a field a line, an empty line behind each entry.
 *
 *     __REALTIME_TIMESTAMP=1773047730123456
 *     MESSAGE=new msg 5
 *
 * A value that is not plain text comes in binary: the field's name alone on its line, then
 *
 *     length, 8 bytes little-endian | that many bytes, newlines among them | newline
 *
 * Fed line by line, this joins such a value again: what it was cut at were its own newlines.
 * Source: systemd's journal-export-formats.
 */
import { type JsonLine, journalLine } from "./json.ts";

/** Of a longer binary value only the beginning is kept. */
const MOST_BYTES = 1 << 20;

export class JournalExport {
  private fields: Record<string, unknown> = {};
  private isOpen = false;
  /** The binary value being read: its name, the parts so far and their bytes. */
  private binary = "";
  private parts: Buffer[] = [];
  private partBytes = 0;
  private partLines = 0;
  /** Bytes of the value with its length in front; unknown before these eight are there. */
  private wanted = Number.POSITIVE_INFINITY;

  /** True if the line can only be the beginning of an entry. */
  static begins(line: Buffer): boolean {
    return BEGINNINGS.some((word) => line.subarray(0, word.length).equals(word));
  }

  /** True while an entry is under way, so that the next line belongs to it. */
  get active(): boolean {
    return this.isOpen;
  }

  /** Takes one line (without its newline); the entry if the line was the empty one behind it. */
  take(line: Buffer): JsonLine | undefined {
    this.isOpen = true;
    if (this.binary !== "") {
      this.takeBinary(line);
      return undefined;
    }
    if (line.length === 0) return this.finish();
    const equals = line.indexOf("=");
    if (equals < 0) {
      this.binary = line.toString("latin1");
      return undefined;
    }
    const name = line.toString("latin1", 0, Math.min(equals, 64));
    if (WANTED.has(name)) this.fields[name] = Buffer.from(line.subarray(equals + 1));
    return undefined;
  }

  /** The last entry of a file that ends without an empty line. */
  finish(): JsonLine | undefined {
    const { fields } = this;
    this.fields = {};
    this.isOpen = false;
    this.endBinary();
    return "MESSAGE" in fields ? journalLine(fields) : undefined;
  }

  private takeBinary(line: Buffer): void {
    if (this.partLines++ > 0) this.addPart(NEWLINE);
    this.addPart(line);
    if (this.wanted === Number.POSITIVE_INFINITY && this.partBytes >= LENGTH_BYTES)
      this.wanted = LENGTH_BYTES + Number(Buffer.concat(this.parts).readBigUInt64LE(0));
    if (this.partBytes < this.wanted) return;
    const value = Buffer.concat(this.parts).subarray(LENGTH_BYTES, this.wanted);
    if (WANTED.has(this.binary)) this.fields[this.binary] = Buffer.from(value);
    this.endBinary();
  }

  private addPart(part: Buffer): void {
    if (this.partBytes < MOST_BYTES) this.parts.push(Buffer.from(part));
    this.partBytes += part.length;
  }

  private endBinary(): void {
    this.binary = "";
    this.parts = [];
    this.partBytes = 0;
    this.partLines = 0;
    this.wanted = Number.POSITIVE_INFINITY;
  }
}

const LENGTH_BYTES = 8;
const NEWLINE = Buffer.from("\n");
const BEGINNINGS = ["__CURSOR=", "__REALTIME_TIMESTAMP=", "__MONOTONIC_TIMESTAMP="].map((word) =>
  Buffer.from(word),
);
const WANTED = new Set([
  "MESSAGE",
  "__REALTIME_TIMESTAMP",
  "_SOURCE_REALTIME_TIMESTAMP",
  "_HOSTNAME",
  "SYSLOG_IDENTIFIER",
  "_COMM",
  "_SYSTEMD_UNIT",
]);
