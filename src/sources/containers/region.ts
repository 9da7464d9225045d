/**
 * Settles the lines of chunks, which were lexed on their own, in the log's order: which moment a date is, who
 * wrote a line, what belongs together.
 *
 * Lines that the lexer has read are settled in their rows, from columns; all others go through unwrap.ts. What
 * cannot be read where it lies is built in a batch of its own: JSON, a journal's export, pieces and partial lines
 * joined, repeated lines repeated.
 */
import { type Clock, emptyStamp, momentOfDate, readStamp } from "../../time/stamps.ts";
import { LineBatch } from "../batch.ts";
import { dateParts, type Lexed, lineFormNumber, newLexed } from "../lexed.ts";
import { type Lines, readRows } from "../lines.ts";
import type { Notes } from "../notes.ts";
import { holeIn } from "./holes.ts";
import { type Joining, join, joinedRaw, joiningOf, SPLOGGER_PIECE_BYTES } from "./joining.ts";
import { JournalExport } from "./journal-export.ts";
import { type JsonLine, readJson } from "./json.ts";
import { LastLines } from "./last-lines.ts";
import { Margin } from "./margin.ts";
import { Unwrapped, unwrap } from "./unwrap.ts";
import type { Writers } from "./writers.ts";

/** What bounds memory. */
export interface Limits {
  /** Longer lines are cut here, marked torn, and the rest of them is skipped. */
  mostLineBytes: number;
  /** Lines handed out at once. */
  batchLines: number;
}

/** What a reader of lines has in hand between two chunks. */
export interface Waiting {
  entry: object;
  entryRaw: Buffer[];
  pieces: Map<number, Joining>;
  partials: Map<string, Joining>;
  lastLines: object;
  frame: Pick<Unwrapped, "seconds" | "nanos" | "writer"> | undefined;
  margin: object;
  isStamped: boolean;
}

export class RegionReader {
  readonly batch: LineBatch;
  private readonly writers: Writers;
  private readonly notes: Notes;
  private readonly mostLineBytes: number;
  private readonly line = new Unwrapped();
  /** What a line that was built is wrapped in. */
  private readonly inner = new Unwrapped();
  private readonly stamp = emptyStamp();
  private readonly margin = new Margin();

  private clock: Clock;
  /** The syslog's date that the clock was asked for last, and its moment; -1 if it was asked for another since. */
  private date = -1;
  private dateSeconds = Number.NaN;
  private file = 0;
  private chunk: Lexed = newLexed(0, 0);
  /** The row that a line is settled in, and whether it is one: a journal's remarks, for instance, are not. */
  private row = 0;
  private isLine = false;
  /** Lines go to the batch, not to their rows. */
  private isBuilding = false;
  /** The chunk is one stump. */
  private isTorn = false;
  /** What comes next stands behind a hole, and may be the rest of a line. */
  private isBehindHole = false;

  private readonly entry = new JournalExport();
  private entryRaw: Buffer[] = [];
  /** splogger's lines of 799 bytes, of which more may follow: by writer. */
  private readonly pieces = new Map<number, Joining>();
  /** docker's and CRI's lines without an end: by stream. */
  private readonly partials = new Map<string, Joining>();
  private readonly lastLines = new LastLines();
  private repeat: Repeat | undefined;
  /** supervisord's: who wrote the lines that follow without a stamp, and when. */
  private frame: Pick<Unwrapped, "seconds" | "nanos" | "writer"> | undefined;

  constructor(writers: Writers, notes: Notes, clock: Clock, limits: Limits) {
    this.batch = new LineBatch(limits.batchLines);
    this.writers = writers;
    this.notes = notes;
    this.clock = clock;
    this.mostLineBytes = limits.mostLineBytes;
  }

  /** What lines that come may belong to, or go back to: plain data but for its owners, for a structured clone. */
  get waiting(): Waiting {
    const { entry, entryRaw, pieces, partials, lastLines, frame, margin, batch } = this;
    const { isStamped } = batch;
    return { entry, entryRaw, pieces, partials, lastLines, frame, margin, isStamped };
  }

  /** Goes on where another reader was: before the first chunk. */
  set waiting(given: Waiting) {
    const { entry, entryRaw, pieces, partials, lastLines, frame, margin, isStamped } = given;
    Object.assign(this.entry, entry);
    Object.assign(this.lastLines, lastLines);
    Object.assign(this.margin, margin);
    this.entryRaw = entryRaw;
    for (const [writer, joining] of pieces) this.pieces.set(writer, joining);
    for (const [stream, joining] of partials) this.partials.set(stream, joining);
    this.frame = frame;
    this.batch.isStamped = isStamped;
  }

  /** True within an entry of a journal's export, where bytes may be binary. */
  get isInEntry(): boolean {
    return this.entry.active;
  }

  /** Lines are now of another file, whose index this is. `goesOn`: of one that was begun before. */
  turnTo(file: number, clock: Clock, goesOn: boolean): void {
    this.clock = clock;
    this.date = -1;
    this.file = file;
    this.batch.lines.file = file;
    this.notes.beginFile(file);
    if (goesOn) return;
    this.margin.beginFile();
    this.frame = undefined;
    this.batch.isStamped = false;
  }

  /** Hands out the lines of a chunk from row `from` on, batch by batch. `torn`: it is one stump. */
  *read(chunk: Lexed, from: number, torn: boolean): Generator<Lines> {
    this.chunk = chunk;
    this.isTorn = torn;
    this.isBehindHole = false;
    chunk.file = this.file;
    for (let i = from; i < chunk.count; ) {
      const first = i;
      this.isBuilding = false;
      i = this.settle(first);
      if (i > first) yield this.inPlace(first, i);
      i = this.isBuilding ? yield* this.build(i) : i + 1;
    }
    this.isTorn = false;
    this.isBuilding = false;
    this.lastLines.leave(chunk.bytes);
  }

  /** Nothing more comes: hands out what was waiting for its end. */
  *finish(): Generator<Lines> {
    const { batch } = this;
    batch.begin();
    if (this.entry.active) this.addEntry(this.entry.finish());
    for (const joining of this.partials.values()) this.addJoined(joining, true);
    this.partials.clear();
    for (const [writer, joining] of this.pieces) {
      if (batch.isFull()) {
        yield this.finishBatch();
        batch.begin();
      }
      this.pieces.delete(writer);
      this.addJoined(joining, false);
    }
    if (batch.lines.to > 0) yield this.finishBatch();
    this.notes.finish();
  }

  private finishBatch(): Lines {
    const { lines } = this.batch;
    this.notes.batch(lines);
    return lines;
  }

  private inPlace(from: number, to: number): Lines {
    const { chunk } = this;
    chunk.from = from;
    chunk.to = to;
    this.notes.batch(chunk);
    return chunk;
  }

  /**
   * Settles rows from `first` on where they lie. Returns the first that is to be built, or that is no line at all;
   * the chunk's end if there is none.
   */
  private settle(first: number): number {
    const { chunk } = this;
    let isPlain = this.isPlain();
    let i = first;
    for (; ; i++) {
      if (isPlain) i = this.settleLabels(i);
      if (i >= chunk.count) break;
      if (isPlain && this.settleHeaded(i)) continue;
      const at = chunk.rawAt[i];
      const end = chunk.rawEnd[i];
      this.row = i;
      this.isLine = false;
      const hasHole = chunk.hasNuls && !this.isInEntry && holeIn(chunk.bytes, at, end);
      this.isBuilding = Boolean(hasHole) || !this.take(chunk.bytes, at, end, false);
      if (!this.isLine) break;
      isPlain = this.isPlain();
    }
    return i;
  }

  /** Rows from `first` on that are labelled lines, up to the first that is none: in most logs, all. */
  private settleLabels(first: number): number {
    const { chunk, clock, mostLineBytes } = this;
    const { form, seconds, rawAt, rawEnd } = chunk;
    let i = first;
    while (i < chunk.count && form[i] === LABEL && rawEnd[i] - rawAt[i] <= mostLineBytes) {
      seconds[i] = clock.fromTai(seconds[i]);
      i++;
    }
    if (i > first) this.noteStamp(seconds[i - 1], chunk.nanos[i - 1], "tai64n");
    return i;
  }

  /** True if the row is a syslog's line, with splogger's stamp or without, and what was lexed is all that it tells. */
  private settleHeaded(i: number): boolean {
    const { chunk } = this;
    const { bytes } = chunk;
    const form = chunk.form[i];
    if (form === ODD || form === LABEL) return false;
    if (chunk.rawEnd[i] - chunk.rawAt[i] > this.mostLineBytes) return false;
    const isSplogger = form === SPLOGGER || form === ISO_SPLOGGER;
    const date = chunk.date[i];
    if (date >= 0) {
      if (date !== this.date) this.turnToDate(date);
      if (!isSplogger) chunk.seconds[i] = this.dateSeconds;
      if (Number.isNaN(chunk.seconds[i])) return false; // of a year that nobody knows
    }
    const writer = this.writers.ofHead(chunk, i);
    const seconds = chunk.seconds[i];
    const nanos = chunk.nanos[i];
    this.frame = undefined;
    this.noteStamp(seconds, nanos, "syslog");
    this.lastLines.see(
      this.writers.list[writer].host,
      bytes,
      chunk.at[i],
      chunk.end[i],
      writer,
      !isSplogger,
    );
    if (this.writers.isLogger[writer])
      this.noteLoss(bytes, chunk.at[i], chunk.end[i], seconds, nanos);
    chunk.writer[i] = writer;
    return true;
  }

  /** Asks the clock, for which dates have to come in the log's order, and each only once. */
  private turnToDate(date: number): void {
    const { month, day, secondOfDay } = dateParts(date);
    this.date = date;
    this.dateSeconds = momentOfDate(month, day, secondOfDay, this.clock);
  }

  /** Builds the batch from row `first` on, until a row may take the short way again, which is returned. */
  private *build(first: number): Generator<Lines, number> {
    const { batch, chunk } = this;
    batch.begin();
    let i = first;
    for (; i < chunk.count && (i === first || chunk.form[i] === ODD || !this.isPlain()); i++) {
      const lineEnd = chunk.rawEnd[i];
      for (let at = chunk.rawAt[i]; at <= lineEnd; ) {
        at = this.takePart(at, lineEnd);
        while (batch.isFull()) {
          yield this.finishBatch();
          batch.begin();
          this.addRepeats();
        }
      }
    }
    if (batch.lines.to > 0) yield this.finishBatch();
    return i;
  }

  /** Takes a line, or what of it stands before or behind a hole; returns where it goes on, behind its end where it does not. */
  private takePart(at: number, lineEnd: number): number {
    const { bytes, hasNuls } = this.chunk;
    const hole = hasNuls && !this.isInEntry ? holeIn(bytes, at, lineEnd) : undefined;
    if (hole && hole.from === at && hole.to < lineEnd) {
      this.isBehindHole ||= this.batch.isStamped;
      return hole.to;
    }
    this.take(bytes, at, hole ? hole.from : lineEnd, hole !== undefined);
    const isCut = hole !== undefined && hole.to < lineEnd;
    this.isBehindHole = isCut;
    return isCut ? hole.to : lineEnd + 1;
  }

  /** True if a line may take the short way: nothing is under way that it could belong to. */
  private isPlain(): boolean {
    return !(
      !this.margin.isNone ||
      this.isTorn ||
      this.isInEntry ||
      this.notes.isBooting ||
      this.pieces.size > 0
    );
  }

  /** Takes one line; false if it is to be built, and nothing is being built yet. `isStump`: a hole is behind it. */
  private take(bytes: Buffer, at: number, lineEnd: number, isStump: boolean): boolean {
    const end = Math.min(lineEnd, at + this.mostLineBytes);
    if (this.isInEntry || (bytes[at] === UNDERSCORE && beginsEntry(bytes, at, end)))
      return this.isBuilding && this.takeEntryLine(bytes.subarray(at, end));

    const { margin, line, writers } = this;
    this.date = -1; // the clock may be asked for another
    const text = margin.skip(bytes, at, end, this.clock);
    this.notes.margins(margin.found);
    const wrapping = unwrap(bytes, text, end, this.clock, writers, line);
    if (margin.service !== "" && !line.hasHead) line.writer = writers.named("", margin.service);
    const isRest = this.isBehindHole && Number.isNaN(this.line.seconds);
    const torn = this.isTorn || isStump || isRest || end < lineEnd;
    switch (wrapping) {
      case "text":
        return this.takeText(bytes, at, end, torn);
      case "piece":
        return this.isBuilding && this.takePiece(bytes, at, end, torn);
      case "partial":
        return this.isBuilding && this.takeCriPart(bytes, at, end, true);
      case "repeated":
        return this.isBuilding && this.takeRepeated(bytes, at, end);
      case "json":
        return this.isBuilding && this.takeJson(bytes, at, end, torn);
      case "remark":
        this.notes.remark(bytes.toString("latin1", at, end));
        return true;
      default:
        return wrapping satisfies never;
    }
  }

  private takeText(bytes: Buffer, at: number, end: number, torn: boolean): boolean {
    const { line, batch } = this;
    if (line.form === "cri" && this.partials.has(streamName(line)))
      return this.isBuilding && this.takeCriPart(bytes, at, end, false);
    if (this.pieces.size > 0 && this.pieces.has(line.writer)) {
      if (!this.isBuilding) return false;
      this.endPieces(line.writer);
    }
    if (this.takeFrame(bytes)) return true;
    this.noteStamp(line.seconds, line.nanos, line.form);
    if (line.hasHead) this.remember(bytes);
    const isFirstPiece = line.isSplogger && line.end - line.at === SPLOGGER_PIECE_BYTES;
    if (isFirstPiece && this.pieces.size < MOST_JOININGS) {
      this.pieces.set(line.writer, this.joiningOfLine(bytes, at, end, torn));
      return true;
    }
    const { seconds, nanos, writer } = line;
    if (this.writers.isLogger[writer]) this.noteLoss(bytes, line.at, line.end, seconds, nanos);
    if (this.isBuilding) batch.add(bytes, at, end, line.at, line.end, seconds, nanos, writer, torn);
    else this.setRow(end, torn);
    return true;
  }

  /** What was read in a line into its row, as its text lies where it was. */
  private setRow(rawEnd: number, torn: boolean): void {
    const { chunk, row, line } = this;
    chunk.at[row] = line.at;
    chunk.end[row] = line.end;
    chunk.rawEnd[row] = rawEnd; // it may have been too long
    chunk.seconds[row] = line.seconds;
    chunk.nanos[row] = line.nanos;
    chunk.writer[row] = line.writer;
    chunk.torn[row] = torn ? 1 : 0;
    chunk.continued[row] = Number.isNaN(line.seconds) && this.batch.isStamped ? 1 : 0;
    readRows(chunk, row, chunk.bytes, line.at, line.end);
    this.isLine = true;
  }

  /**
   * True for supervisord's `2005-02-24 12:51:15,344 DEBG 'qmail-send' stdout output:`, which tells of the
   * lines behind it. These get its stamp and writer, until the next line that has a stamp of its own.
   */
  private takeFrame(bytes: Buffer): boolean {
    const { line } = this;
    const isStamped = !Number.isNaN(line.seconds);
    const text =
      isStamped && line.form === "datetime" && bytes[line.at] === LETTER_D
        ? SUPERVISED.exec(bytes.toString("utf8", line.at, line.end))
        : undefined;
    if (text) {
      this.noteStamp(line.seconds, line.nanos, "supervisord");
      const writer = this.writers.named("", text[1] as string);
      this.frame = { seconds: line.seconds, nanos: line.nanos, writer };
      return true;
    }
    if (isStamped) this.frame = undefined;
    else if (this.frame) {
      line.seconds = this.frame.seconds;
      line.nanos = this.frame.nanos;
      if (!line.hasHead) line.writer = this.frame.writer;
    }
    return false;
  }

  /** A `+` of splogger: behind the piece of the same writer and stamp, else a stump of its own. */
  private takePiece(bytes: Buffer, at: number, end: number, torn: boolean): true {
    const { line } = this;
    const { seconds, nanos, writer } = line;
    this.noteStamp(seconds, nanos, line.form);
    if (line.hasHead) this.remember(bytes);
    const before = this.pieces.get(writer);
    if (before && (before.seconds !== seconds || before.nanos !== nanos)) this.endPieces(writer);
    const joining = this.pieces.get(writer);
    if (!joining) {
      this.batch.add(bytes, at, end, line.at, line.end, seconds, nanos, writer, true);
      return true;
    }
    const text = bytes.subarray(line.at, line.end);
    join(joining, bytes.subarray(at, end), text, torn, this.mostLineBytes);
    if (text.length !== SPLOGGER_PIECE_BYTES) this.endPieces(writer);
    return true;
  }

  private endPieces(writer: number): void {
    const joining = this.pieces.get(writer);
    this.pieces.delete(writer);
    if (joining) this.addJoined(joining, false);
  }

  private takeCriPart(bytes: Buffer, at: number, end: number, more: boolean): true {
    const { line } = this;
    const stream = streamName(line);
    const joining = this.partials.get(stream);
    this.noteStamp(line.seconds, line.nanos, line.form);
    if (joining) {
      const text = bytes.subarray(line.at, line.end);
      join(joining, bytes.subarray(at, end), text, false, this.mostLineBytes);
    } else this.partials.set(stream, this.joiningOfLine(bytes, at, end, false));
    if (!more) this.endPartials(stream);
    return true;
  }

  private endPartials(stream: string): void {
    const joining = this.partials.get(stream);
    this.partials.delete(stream);
    if (joining) this.addJoined(joining, false);
  }

  private takeJson(bytes: Buffer, at: number, end: number, torn: boolean): boolean {
    const json = readJson(bytes.toString("utf8", at, this.line.end));
    if (!json) return this.takeText(bytes, at, end, torn);
    this.addJson(json, bytes.subarray(at, end));
    return true;
  }

  private addJson(json: JsonLine, raw: Buffer): void {
    const { container, text, stream } = json;
    const stamp = Buffer.from(json.stamp);
    const hasStamp = readStamp(stamp, 0, stamp.length, this.clock, this.stamp);
    const seconds = hasStamp ? this.stamp.seconds : Number.NaN;
    const nanos = hasStamp ? this.stamp.nanos : 0;
    const writer = this.writers.named(json.host, json.tag);
    this.noteStamp(seconds, nanos, container);

    const joining = this.partials.get(stream);
    if (container === "docker" && (json.partial || joining)) {
      if (joining) join(joining, raw, text, false, this.mostLineBytes);
      else this.partials.set(stream, joiningOf(raw, text, seconds, nanos, writer, false));
      if (!json.partial) this.endPartials(stream);
      return;
    }
    this.addInner(raw, text, seconds, nanos, writer, json.missing);
  }

  private takeEntryLine(line: Buffer): true {
    const entry = this.entry.take(line);
    if (this.entryRaw.length < MOST_ENTRY_LINES) this.entryRaw.push(Buffer.from(line));
    if (!this.entry.active) this.addEntry(entry);
    return true;
  }

  private addEntry(entry: JsonLine | undefined): void {
    const raw = joinedRaw(this.entryRaw);
    this.entryRaw = [];
    if (entry) this.addJson(entry, raw);
  }

  /** Adds a joined line; what docker or CRI cut may be wrapped once more inside. */
  private addJoined(joining: Joining, unfinished: boolean): void {
    const { seconds, nanos, writer } = joining;
    const text = Buffer.concat(joining.text);
    const raw = joinedRaw(joining.raw);
    this.addInner(raw, text, seconds, nanos, writer, joining.torn || unfinished);
  }

  /** Adds a line of a container's text, which may be wrapped once more inside. */
  private addInner(
    raw: Buffer,
    text: Buffer,
    seconds: number,
    nanos: number,
    writer: number,
    torn: boolean,
  ): void {
    const { inner } = this;
    unwrap(text, 0, text.length, this.clock, this.writers, inner);
    const hasStamp = !Number.isNaN(inner.seconds);
    const by = inner.hasHead ? inner.writer : writer;
    if (this.writers.isLogger[by]) this.noteLoss(text, inner.at, inner.end, seconds, nanos);
    this.batch.addBuilt(
      raw,
      text.subarray(inner.at, inner.end),
      hasStamp ? inner.seconds : seconds,
      hasStamp ? inner.nanos : nanos,
      by,
      torn,
    );
  }

  private takeRepeated(bytes: Buffer, at: number, end: number): true {
    const { line } = this;
    const { repeats, seconds, nanos } = line;
    this.noteStamp(seconds, nanos, line.form);
    const last = this.lastLines.of(this.writers.list[line.writer].host);
    const isTold = line.end > line.at;
    if (!isTold && !last) {
      this.notes.trouble(`a "last message repeated" stands for a message that is not in the log`);
      return true;
    }
    const by = isTold || !last ? line.writer : last.writer;
    const left = Math.min(repeats, MOST_REPEATS);
    if (left < repeats)
      this.notes.trouble(`a message repeated more than ${left} times is counted ${left} times`);
    const text =
      isTold || !last ? bytes.subarray(line.at, line.end) : last.bytes.subarray(last.at, last.end);
    const raw = Buffer.from(bytes.subarray(at, end));
    this.repeat = { raw, text: Buffer.from(text), seconds, nanos, writer: by, left };
    this.addRepeats();
    return true;
  }

  private addRepeats(): void {
    const { repeat } = this;
    if (!repeat) return;
    while (repeat.left > 0 && !this.batch.isFull()) {
      repeat.left--;
      this.notes.repeated();
      const { raw, text, seconds, nanos, writer } = repeat;
      this.batch.addBuilt(raw, text, seconds, nanos, writer, false);
    }
    if (repeat.left === 0) this.repeat = undefined;
  }

  private noteStamp(seconds: number, nanos: number, form: string): void {
    if (!Number.isNaN(seconds)) this.batch.isStamped = true;
    this.notes.line(seconds, nanos, form);
  }

  private noteLoss(bytes: Buffer, at: number, end: number, seconds: number, nanos: number): void {
    this.notes.loggersLine(bytes.toString("utf8", at, Math.min(end, at + 500)), seconds, nanos);
  }

  private joiningOfLine(bytes: Buffer, at: number, end: number, torn: boolean): Joining {
    const { seconds, nanos, writer, at: textAt, end: textEnd } = this.line;
    const text = bytes.subarray(textAt, textEnd);
    return joiningOf(bytes.subarray(at, end), text, seconds, nanos, writer, torn);
  }

  /** The line may be asked for again by `last message repeated`. */
  private remember(bytes: Buffer): void {
    const { at, end, writer, isSplogger } = this.line;
    const { host } = this.writers.list[writer];
    // splogger's lines are never folded, since their stamps differ.
    this.lastLines.see(host, bytes, at, end, writer, !isSplogger);
  }
}

interface Repeat {
  raw: Buffer;
  text: Buffer;
  seconds: number;
  nanos: number;
  writer: number;
  left: number;
}

const ODD = lineFormNumber("odd");
const LABEL = lineFormNumber("label");
const SPLOGGER = lineFormNumber("splogger");
const ISO_SPLOGGER = lineFormNumber("iso-splogger");
const LETTER_D = 0x44;
const SUPERVISED = /^DEBG '([^']+)' std(?:out|err) output:$/;
/** The writer without host and tag. */
const UNDERSCORE = 0x5f;
/** So that one line of a log cannot become millions. */
const MOST_REPEATS = 10_000;
/** Writers whose pieces are kept at the same time. */
const MOST_JOININGS = 64;
const MOST_ENTRY_LINES = 1000;

function streamName(line: Unwrapped): string {
  return line.stream === 0 ? "stdout" : "stderr";
}

function beginsEntry(bytes: Buffer, at: number, end: number): boolean {
  return JournalExport.begins(bytes.subarray(at, end));
}
