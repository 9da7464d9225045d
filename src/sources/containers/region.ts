/**
 * From regions (whole lines, one after the other) to batches of unwrapped lines.
 *
 * Lines with a bare TAI64N stamp take a short way through `fill`; all others go through
 * unwrap.ts. What cannot be read where it lies is built here, in the batch's arena: JSON, a
 * journal's export, pieces and partial lines joined, repeated lines repeated. Once a line of a
 * region needs the arena, the region's further lines are copied there too.
 */
import { type Clock, emptyStamp, readStamp } from "../../time/stamps.ts";
import { Batch } from "../batch.ts";
import type { Lines } from "../lines.ts";
import type { Notes } from "../notes.ts";
import { holeIn } from "./holes.ts";
import { type Joining, join, joinedRaw, joiningOf, SPLOGGER_PIECE_BYTES } from "./joining.ts";
import { JournalExport } from "./journal-export.ts";
import { type JsonLine, readJson } from "./json.ts";
import { LastLines } from "./last-lines.ts";
import { Margin } from "./margin.ts";
import { isBareText, Unwrapped, unwrap } from "./unwrap.ts";
import type { Writers } from "./writers.ts";

/** What bounds memory. */
export interface Limits {
  /** Longer lines are cut here, marked torn, and the rest of them is skipped. */
  mostLineBytes: number;
  /** Lines handed out at once. */
  batchLines: number;
}

export class RegionReader {
  readonly batch: Batch;
  private readonly writers: Writers;
  private readonly notes: Notes;
  private readonly mostLineBytes: number;
  private readonly line = new Unwrapped();
  /** What a line that was built is wrapped in. */
  private readonly inner = new Unwrapped();
  private readonly stamp = emptyStamp();
  private readonly margin = new Margin();

  private clock: Clock;
  private region: Buffer = NOTHING;
  private at = 0;
  /** The region is one stump. */
  private isTorn = false;
  private hasNuls = false;
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
    this.batch = new Batch(limits.batchLines);
    this.writers = writers;
    this.notes = notes;
    this.clock = clock;
    this.mostLineBytes = limits.mostLineBytes;
  }

  /** True within an entry of a journal's export, where bytes may be binary. */
  get isInEntry(): boolean {
    return this.entry.active;
  }

  /** True where what comes next may belong to what has come. */
  get isWithin(): boolean {
    const { isInEntry, notes, pieces, partials, repeat, frame } = this;
    const isOpen = isInEntry || notes.isBooting || repeat !== undefined || frame !== undefined;
    return isOpen || pieces.size + partials.size > 0;
  }

  /** Lines are now of another file, whose index this is. */
  turnTo(file: number, clock: Clock): void {
    this.clock = clock;
    this.margin.beginFile();
    this.frame = undefined;
    this.batch.lines.file = file;
    this.batch.isStamped = false;
    this.notes.file = this.notes.coverage.files[file];
  }

  /** Hands out the lines of `region` from `at` on, batch by batch. `torn`: it is one stump. */
  *read(region: Buffer, at: number, torn: boolean): Generator<Lines> {
    const { batch } = this;
    this.region = region;
    this.at = at;
    this.isTorn = torn;
    this.hasNuls = region.includes(0, at);
    this.isBehindHole = false;
    batch.inArena = false;
    for (;;) {
      batch.begin();
      const needsArena = this.fill();
      if (batch.lines.count > 0) yield this.finishBatch();
      else if (!needsArena) break;
      if (needsArena) batch.inArena = true;
    }
    this.isTorn = false;
    this.lastLines.leave(region);
    this.region = NOTHING;
  }

  /** Nothing more comes: hands out what was waiting for its end. */
  *finish(): Generator<Lines> {
    const { batch } = this;
    batch.begin();
    batch.inArena = true;
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
    if (batch.lines.count > 0) yield this.finishBatch();
    this.notes.finish();
  }

  private finishBatch(): Lines {
    const lines = this.batch.finish(this.region);
    this.notes.batch(lines);
    return lines;
  }

  /** Fills the batch until it is full, the region ends, or (true) the arena is needed. */
  private fill(): boolean {
    const { batch, stamp, clock, region } = this;
    const { lines, capacity } = batch;
    const { length } = region;
    const most = this.mostLineBytes;
    let at = this.at;
    let isPlain = this.isPlain();
    let needsArena = false;
    if (this.repeat) this.addRepeats();
    while (at < length && lines.count < capacity) {
      const newline = region.indexOf(NEWLINE, at);
      const lineEnd = newline < 0 ? length : newline;
      const hole = this.hasNuls && !this.isInEntry ? holeIn(region, at, lineEnd) : undefined;
      if (hole && hole.from === at && hole.to < lineEnd) {
        this.isBehindHole ||= batch.isStamped;
        at = hole.to;
        continue;
      }
      const end = hole ? hole.from : lineEnd;
      if (
        isPlain &&
        !hole &&
        region[at] === AT_SIGN &&
        end - at <= most &&
        region[end - 1] !== CARRIAGE_RETURN &&
        readStamp(region, at, end, clock, stamp) &&
        isBareText(region, stamp.end, end)
      ) {
        const i = lines.count++;
        lines.at[i] = stamp.end;
        lines.end[i] = end;
        lines.rawAt[i] = at;
        lines.rawEnd[i] = end;
        lines.seconds[i] = stamp.seconds;
        lines.nanos[i] = stamp.nanos;
        lines.writer[i] = 0;
        lines.torn[i] = 0;
        lines.continued[i] = 0;
        if (!batch.isStamped) this.noteStamp(stamp.seconds, stamp.nanos, stamp.form);
      } else {
        needsArena = !this.take(region, at, end, hole !== undefined);
        if (needsArena) break;
        isPlain = this.isPlain();
      }
      const isCut = hole !== undefined && hole.to < lineEnd;
      this.isBehindHole = isCut;
      at = isCut ? hole.to : lineEnd + 1;
      if (this.repeat || batch.isFull()) break;
    }
    this.at = at;
    return needsArena;
  }

  /** True if a line may take the short way: nothing is under way that it could belong to. */
  private isPlain(): boolean {
    return !(
      !this.margin.isNone ||
      this.batch.inArena ||
      this.isTorn ||
      this.isInEntry ||
      this.notes.isBooting ||
      this.pieces.size > 0
    );
  }

  /** Takes one line; false if it needs the arena and the batch is not there. `isStump`: a hole is behind it. */
  private take(bytes: Buffer, at: number, lineEnd: number, isStump: boolean): boolean {
    const end = Math.min(lineEnd, at + this.mostLineBytes);
    if (this.isInEntry || (bytes[at] === UNDERSCORE && beginsEntry(bytes, at, end)))
      return this.batch.inArena && this.takeEntryLine(bytes.subarray(at, end));

    const { margin, line, writers } = this;
    const text = margin.skip(bytes, at, end, this.clock);
    for (const kind of margin.found) this.notes.file.margins.add(kind);
    const wrapping = unwrap(bytes, text, end, this.clock, writers, line);
    if (margin.service !== "" && !line.hasHead) line.writer = writers.named("", margin.service);
    const isRest = this.isBehindHole && Number.isNaN(this.line.seconds);
    const torn = this.isTorn || isStump || isRest || end < lineEnd;
    switch (wrapping) {
      case "text":
        return this.takeText(bytes, at, end, torn);
      case "piece":
        return this.batch.inArena && this.takePiece(bytes, at, end, torn);
      case "partial":
        return this.batch.inArena && this.takeCriPart(bytes, at, end, true);
      case "repeated":
        return this.batch.inArena && this.takeRepeated(bytes, at, end);
      case "json":
        return this.batch.inArena && this.takeJson(bytes, at, end, torn);
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
      return batch.inArena && this.takeCriPart(bytes, at, end, false);
    if (this.pieces.size > 0 && this.pieces.has(line.writer)) {
      if (!batch.inArena) return false;
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
    if (this.writers.isLogger[line.writer]) this.noteLoss(bytes, line, line.seconds, line.nanos);
    batch.add(bytes, at, end, line.at, line.end, line.seconds, line.nanos, line.writer, torn);
    return true;
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
    if (this.writers.isLogger[by]) this.noteLoss(text, inner, seconds, nanos);
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
    this.batch.inArena = true;
    while (repeat.left > 0 && !this.batch.isFull()) {
      repeat.left--;
      this.notes.file.repeated++;
      const { raw, text, seconds, nanos, writer } = repeat;
      this.batch.addBuilt(raw, text, seconds, nanos, writer, false);
    }
    if (repeat.left === 0) this.repeat = undefined;
  }

  private noteStamp(seconds: number, nanos: number, form: string): void {
    if (!Number.isNaN(seconds)) this.batch.isStamped = true;
    this.notes.line(seconds, nanos, form);
  }

  private noteLoss(bytes: Buffer, { at, end }: Unwrapped, seconds: number, nanos: number): void {
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

const LETTER_D = 0x44;
const SUPERVISED = /^DEBG '([^']+)' std(?:out|err) output:$/;
const NOTHING = Buffer.alloc(0);
/** The writer without host and tag. */
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const AT_SIGN = 0x40;
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
