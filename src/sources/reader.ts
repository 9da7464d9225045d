/**
 * From the chunks of a strand's files to batches of lines: whole lines over the files' borders.
 *
 * A logger cuts a line that does not fit into a file, and goes on in the next without a stamp; so the same bytes
 * give the same lines, whatever files they are cut into. Memory is bounded by `mostLineBytes` for each line under
 * way.
 */
import { type Clock, emptyStamp, fileClock, readStamp } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";
import { BATCH_LINES } from "./batch.ts";
import { LOST } from "./containers/holes.ts";
import { type Limits, RegionReader, type Waiting } from "./containers/region.ts";
import type { Writers } from "./containers/writers.ts";
import { type Lexed, lexOne, newLexed } from "./lexed.ts";
import { endsLine } from "./lexer.ts";
import type { Lines } from "./lines.ts";
import { Notes } from "./notes.ts";
import type { SourceCoverage } from "./source.ts";

const LIMITS: Limits = { mostLineBytes: 1 << 20, batchLines: BATCH_LINES };

/** What one file is read with. */
export interface FileReading {
  /** Index into the source's files. */
  file: number;
  clock: Clock;
  /** A crash ended the file: a last line without newline is a stump. */
  endsInCrash: boolean;
  /** It was begun before: it is gone on with. */
  goesOn?: boolean;
}

/** What a reader has in hand between two parts of a log; see `waiting`. */
export interface ReaderWaiting {
  carry: Buffer;
  isTooLong: boolean;
  isStump: boolean;
  regions: Waiting;
}

export class LineReader {
  readonly notes: Notes;
  private readonly regions: RegionReader;
  private readonly mostLineBytes: number;
  private reading: FileReading;
  /** The file that the carried bytes are of, if it is not the one being read. */
  private carriedOver = false;

  /** The beginning of a line whose end has not come yet. */
  private carry = Buffer.allocUnsafe(4096);
  private carried = 0;
  private isTooLong = false;
  private isStump = false;
  /** The carried line, once it is whole. */
  private readonly whole = newLexed(1, 0);
  private readonly stamp = emptyStamp();

  constructor(writers: Writers, coverage: SourceCoverage, given: Partial<Limits> = {}) {
    const limits = { ...LIMITS, ...given };
    const clock = fileClock({ zone: utc, tai: "daemontools" });
    this.notes = new Notes(coverage);
    this.regions = new RegionReader(writers, this.notes, clock, limits);
    this.reading = { file: 0, clock, endsInCrash: false };
    this.mostLineBytes = limits.mostLineBytes;
  }

  /** The beginning of a line that may go on in the next file, and what else waits for lines to come. */
  get waiting(): ReaderWaiting {
    const { isTooLong, isStump, regions } = this;
    const carry = this.carry.subarray(0, this.carried);
    return { carry, isTooLong, isStump, regions: regions.waiting };
  }

  /** Goes on where another reader was: before the first file. */
  set waiting({ carry, isTooLong, isStump, regions }: ReaderWaiting) {
    this.addToCarry(carry, 0, carry.length);
    this.isTooLong = isTooLong;
    this.isStump = isStump;
    this.regions.waiting = regions;
  }

  /** Turns to the next file. A line that the file before left unfinished may go on in it. */
  beginFile(reading: FileReading): void {
    this.reading = reading;
    this.carriedOver = this.carried > 0;
    if (!this.carriedOver) this.turn();
  }

  /** Reads a chunk. It and the batch must stay as they are until the next batch is asked for. */
  *chunk(chunk: Lexed): Generator<Lines> {
    const { bytes, headEnd, tailAt, tailEnd } = chunk;
    let from = 0;
    if (headEnd > 0) {
      const isEnd = endsLine(chunk);
      this.addToCarry(bytes, 0, isEnd ? headEnd - 1 : headEnd);
      if (isEnd) yield* this.endCarried();
    } else if (this.carriedOver) {
      const [at, end] = chunk.count > 0 ? [chunk.rawAt[0], chunk.rawEnd[0]] : [tailAt, tailEnd];
      if (!this.goesOn(bytes.subarray(at, end))) yield* this.endCarried();
      else {
        this.isStump = false;
        if (chunk.count > 0) {
          this.addToCarry(bytes, at, end);
          yield* this.endCarried();
          from = 1;
        }
      }
    }
    yield* this.regions.read(chunk, from, false);
    this.addToCarry(bytes, tailAt, tailEnd);
  }

  /** The file has ended. `mayGoOn`: its last line may go on in the next file; `isBroken`: it is a stump. */
  *endFile(mayGoOn: boolean, isBroken = false): Generator<Lines> {
    if (this.carried === 0) return;
    if (!this.carriedOver) this.isStump = isBroken || this.reading.endsInCrash;
    // What has no stamp cannot be told from the beginning of the next file's first line.
    const line = this.carry.subarray(0, this.carried);
    if (!mayGoOn || (!this.regions.batch.isStamped && this.goesOn(line))) yield* this.endCarried();
  }

  /** Nothing more comes: hands out what was waiting for its end. */
  *finish(): Generator<Lines> {
    if (this.carried > 0) yield* this.endCarried();
    yield* this.regions.finish();
  }

  /** True if a line does not begin as one of its own: there is no stamp. */
  private goesOn(line: Buffer): boolean {
    if (PRIORITY_OR_OBJECT.test(line.toString("latin1", 0, 5))) return false;
    return !readStamp(line, 0, line.length, this.reading.clock, this.stamp);
  }

  /** Hands out the carried line, which is complete now, and turns to the file being read. */
  private *endCarried(): Generator<Lines> {
    lexOne(this.whole, this.carry.subarray(0, this.carried));
    const torn = this.isStump || this.isTooLong;
    this.carried = 0;
    this.isStump = false;
    this.isTooLong = false;
    yield* this.regions.read(this.whole, 0, torn);
    if (this.carriedOver) this.turn();
    this.carriedOver = false;
  }

  private turn(): void {
    const { file, clock, goesOn } = this.reading;
    this.regions.turnTo(file, clock, goesOn === true);
  }

  private addToCarry(bytes: Buffer, from: number, to: number): void {
    const [at, end] = this.regions.isInEntry ? [from, to] : this.withoutHole(bytes, from, to);
    const room = this.mostLineBytes - this.carried;
    const taken = Math.min(end - at, room);
    if (end - at > room) this.isTooLong = true;
    if (taken <= 0) return;
    if (this.carried + taken > this.carry.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.carry.length, this.carried + taken));
      this.carry.copy(larger, 0, 0, this.carried);
      this.carry = larger;
    }
    bytes.copy(this.carry, this.carried, at, at + taken);
    this.carried += taken;
  }

  /** What of the bytes is to be carried: a hole may be longer than any line, so only a part of it is kept. */
  private withoutHole(bytes: Buffer, from: number, to: number): [number, number] {
    let before = 0;
    while (before < LOST.length && this.carry[this.carried - 1 - before] === 0) before++;
    let at = from;
    while (at < to && bytes[at] === 0) at++;
    let end = to;
    while (end > at && bytes[end - 1] === 0) end--;
    const isBeginning = before === this.carried;
    const kept = isBeginning ? 1 : LOST.length;
    return [Math.max(from, at - Math.max(0, kept - before)), Math.min(to, end + LOST.length)];
  }
}

/** A syslog priority or a JSON object begins a line of its own. */
const PRIORITY_OR_OBJECT = /^(?:<\d{1,3}>|\{")/;
