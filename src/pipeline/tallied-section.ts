/**
 * One section of a qmail-send's log, read by the engine: followed, and counted for the overview or handed
 * out, message by message, to another report.
 *
 * The engine reads what is ordinary, piece by piece. At a line that shows something strange (a run
 * that ends, a message that leaves with a recipient undone) a piece ends; that line is told as it is,
 * and so are the ones behind it until the queue is calm again; then the next piece begins. Whoever
 * has tracked all that was before takes the pieces over in order (taking-over.ts).
 *
 *     piece, counted | status: exiting … starting delivery 1 | piece, counted | …
 */

import { localWork, reasonOf } from "../grammars/delivery-report/reading.ts";
import type { DeliveryNumber, Msg, SendEvent } from "../grammars/qmail-send/event.ts";
import { readSend } from "../grammars/qmail-send/reader.ts";
import type { Fold } from "../reports/report.ts";
import { type ChunkOptions, type Filling, fillingOf, isPacked } from "../sources/chunks.ts";
import { emptyLines } from "../sources/lines.ts";
import { beginOf, type Place, type Section } from "../sources/sections.ts";
import { coverPeriod, type FileCoverage, newSourceCoverage } from "../sources/source.ts";
import type { Part } from "../sources/strand.ts";
import { isBareText } from "../sources/unwrap.ts";
import { type Engine, ODDITY, type Oddity } from "../tallying/engine.ts";
import { leftMessage } from "../tallying/left.ts";
import { isFull, type Region, STOPPED } from "../tallying/module.ts";
import { instantOf, LAST, momentOf } from "../tallying/moment.ts";
import { openIn } from "../tallying/open.ts";
import { loadPart, reasonNumber } from "../tallying/overview-part.ts";
import type { Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import type { Late, Passage } from "../tracking/passing.ts";
import { isFailedStart } from "../tracking/tracker.ts";
import { type Calm, calmAfter } from "./calm.ts";
import { readInChunks, type TakeChunk } from "./chunk-reading.ts";
import { labelledAt, labelledIn } from "./labelled.ts";
import {
  newPieceCoverage,
  type Piece,
  type PieceCoverage,
  type SectionRead,
} from "./section-read.ts";
import { loadSessionGrammars, newRead, readLine, type Stream } from "./streams.ts";
import { showView, type Tallying } from "./tallying.ts";

/** A section of which more pieces are strange than this is nothing for the engine. */
const MOST_PIECES = 200;
/** So many lines may be told until the queue is calm again. */
const MOST_TOLD = 100_000;

/** What is counted lies in `region`, and stays there until that is used again. */
export async function tallySection(
  tallying: Tallying,
  section: Section,
  region: Region,
): Promise<SectionRead> {
  try {
    const reading = new SectionTally(tallying, region);
    for (const part of section) {
      if (!(await reading.part(part))) break;
    }
    return reading.finish();
  } catch (error) {
    if (!isFull(error)) throw error;
    return { pieces: [], rest: beginOf(section) };
  }
}

/** The late lines of a piece as events. */
export function lateIn({ buffer, byteOffset, byteLength }: Uint8Array): Late[] {
  const lines = Buffer.from(buffer, byteOffset, byteLength);
  const late: Late[] = [];
  for (const { at, end, moment } of labelledIn(lines))
    late.push({ event: readSend(lines, at, end), at: moment });
  return late;
}

class SectionTally {
  private readonly tallying: Tallying;
  private readonly engine: Engine;
  private readonly stream: Stream;
  private readonly pieces: Piece[] = [];
  /** Of the present piece. */
  private begun: Place = { file: 0, at: 0 };
  private covered = newPieceCoverage();
  private load: (Fact & { kind: "load" }) | undefined;
  private free: Pick<Passage, "beginsFree" | "lateBeforeFree"> = NOT_FREE;
  /** The events that are told; undefined while the engine reads. */
  private told: Late[] | undefined;
  /** What the messages of the present piece are handed to, if they are. */
  private fold: Fold | undefined;
  private calm: Calm = "at once";
  private last = -1;
  /** From there on the section is to be read plainly. */
  private rest: Place | undefined;
  /** What was counted since then is of no use, so all that was counted is not. */
  private isGivenUp = false;
  /** The place in the present file up to which bytes are counted. */
  private upTo = 0;
  private readonly line = emptyLines(1);
  private readonly read = newRead();

  constructor(tallying: Tallying, region: Region) {
    this.tallying = tallying;
    this.stream = tallying.stream;
    this.engine = tallying.engine;
    this.engine.asked = {
      reasonOf: (at, length, outcome) => this.reasonNumberOf(at, length, outcome),
      odd: (at, end) => this.takeOdd(at, end),
      firstStatus: (at, end, moment) => this.beginLoad(at, end, moment),
      firstFree: (hasDelivered, hasStatus) => {
        const beginsFree = !hasDelivered && !hasStatus;
        this.free = { beginsFree, lateBeforeFree: this.engine.is.lateCount.value };
      },
      left: (at) =>
        this.fold?.add({ kind: "message", message: leftMessage(this.engine, tallying.queue, at) }),
      isIdle: (at, end) => {
        const work = localWork(this.engine.textAt(at, end - at));
        return work !== undefined && work.files + work.forwards + work.programs === 0;
      },
    };
    const { from, to } = tallying.given;
    const { base, behind } = region;
    this.engine.is.begin(base, behind, momentOf(from, 0n), momentOf(to, LAST));
    showView(this.engine, tallying.source);
    this.engine.is.handMessagesOut(tallying.newFold !== undefined);
    this.fold = tallying.newFold?.();
  }

  /** Reads one part to its end; false if the section is to be read plainly from somewhere in it. */
  async part(part: Part): Promise<boolean> {
    const { files, strands } = this.tallying.source;
    const file = files[part.file];
    if (!file) return false;
    this.begun = this.hasBegun() ? this.begun : { file: part.file, at: part.from };
    let isTroubled = false;
    const options: ChunkOptions = {
      trouble: () => {
        isTroubled = true;
      },
    };
    const filling = fillingOf(file, part, options);
    let place = part.from;
    try {
      place = await this.lines(filling, part);
    } finally {
      await filling.close();
    }
    if (isTroubled) {
      // Who reads it plainly finds the same trouble, and says so.
      this.rest = this.begun;
      this.isGivenUp = true;
      return false;
    }
    this.endPart(part.file, place);
    // A log that is written to has grown since, or ends in a line that is not whole.
    const isLast = part.file === strands[0]?.at(-1) && part.to === Number.POSITIVE_INFINITY;
    if (isLast && !isPacked(file)) this.rest ??= { file: part.file, at: place };
    return this.rest === undefined;
  }

  finish(): SectionRead {
    const { pieces, rest } = this;
    if (this.isGivenUp) return { pieces, rest };
    this.endTurn();
    const { is } = this.engine;
    const isOrdered = is.isOrdered.value === 1;
    const tallies = this.fold ? undefined : { at: is.talliesAt(), bytes: is.usedBytes() };
    return { pieces, rest, isOrdered, tallies };
  }

  /** Reads all whole lines; the place in the file that it came to. Sets `rest` where it had to stop. */
  private async lines(filling: Filling, part: Part): Promise<number> {
    const { engine, tallying } = this;
    this.upTo = part.from;
    const take: TakeChunk = async (end, place) => ({
      at: await this.chunk(end, part.file, place),
      isLast: this.rest !== undefined,
    });
    const read = await readInChunks(engine, filling, part.from, tallying.signal, take);
    if (!read.isAll) this.rest ??= { file: part.file, at: read.place };
    return read.place;
  }

  /** Reads the chunk's whole lines; where it has stopped. */
  private async chunk(filled: number, file: number, place: number): Promise<number> {
    const { engine } = this;
    const { chunkAt } = engine;
    const end = engine.makeReady(filled);
    let at = chunkAt;
    for (;;) {
      const went = this.told ? "told" : this.ordinary(at, end);
      if (went !== "told") at = engine.stoppedAt;
      if (went === "all") return at;
      const here: Place = { file, at: place + at - chunkAt };
      if (this.pieces.length > MOST_PIECES) {
        this.rest = here;
        return at;
      }
      if (went === "strange") this.beginTelling(here);
      const line = engine.bytes.subarray(at, end);
      const length = line.indexOf(NEWLINE) + 1;
      if (length === 0) return engine.isOfOne ? end : at;
      const behind: Place = { file, at: here.at + length };
      const told = went === "foreign" ? "foreign" : this.tell(at, at + length - 1, behind);
      if (told === "foreign") this.leaveOut(here, behind);
      if (told === "unread") await loadSessionGrammars();
      else at += length;
    }
  }

  /** Lets the engine read on; what the line is that it has stopped at. */
  private ordinary(at: number, end: number): "all" | "strange" | "foreign" {
    const why = this.engine.is.read(at, end);
    if (why === STOPPED.allRead) return "all";
    return why === STOPPED.atForeign ? "foreign" : "strange";
  }

  /** A piece ends; from here on events are told. */
  private beginTelling(here: Place): void {
    this.endPart(here.file, here.at);
    this.endPiece();
    this.begun = here;
    this.told = [];
    this.calm = "at once";
  }

  /** A line that has to be read plainly, by whoever takes over the pieces before it. */
  private leaveOut({ file, at }: Place, behind: Place): void {
    const isTelling = this.told !== undefined && this.calm !== "at once";
    this.endPart(file, at);
    this.endTurn();
    this.pieces.push({ begun: { file, at }, plain: { file, from: at, to: behind.at } });
    this.upTo = behind.at;
    this.begun = behind;
    if (isTelling) this.told = [];
    else this.beginPiece();
  }

  // Lines that the engine asks about

  private beginLoad(at: number, end: number, moment: Instant): void {
    const event = readSend(this.engine.bytes, at, end);
    if (event.kind !== "status") return;
    const { slots, exitasap } = event;
    this.load = { kind: "load", queue: this.tallying.queue, at: moment, slots, exitasap };
  }

  private takeOdd(at: number, end: number): Oddity {
    const event = this.readOdd(at, end);
    if (event === "unknown") return ODDITY.passed;
    if (typeof event === "string") return ODDITY.stop;
    const { is } = this.engine;
    switch (event.kind) {
      case "remark":
      case "delivery-log":
        this.covered.understood++;
        return ODDITY.taken;
      case "bounce-discarded": {
        if (typeof event.msg === "bigint") return ODDITY.stop;
        const which = event.which === "double" ? 1 : 2;
        if (!is.discardBounce(event.msg, which)) return ODDITY.stop;
        this.covered.understood++;
        return ODDITY.taken;
      }
      case "warning":
      case "alert":
        if (event.form.startsWith("alert-lost-")) return ODDITY.stop;
        if (event.msg !== undefined && this.isOfHere(event.msg)) return ODDITY.stop;
        this.covered.understood++;
        return isFailedStart(event.form) ? ODDITY.latePassed : ODDITY.late;
      default:
        return ODDITY.stop;
    }
  }

  /** A number that `new msg` gave in this piece. */
  private isOfHere(msg: Msg): boolean {
    return typeof msg === "bigint" || (this.engine.is.stateOf(msg) & BEGUN) !== 0;
  }

  /** What a line says that is not of the ordinary forms, or is told. */
  private readOdd(at: number, end: number): SendEvent | "unknown" | "foreign" | "unread" {
    const { line, read } = this;
    const { bytes } = this.engine;
    if (bytes[end - 1] === RETURN || !isBareText(bytes, at, end)) return "foreign";
    line.bytes = bytes.subarray(at, end);
    line.raw = line.bytes;
    line.end[0] = end - at;
    line.rawEnd[0] = end - at;
    if (!readLine(this.stream, line, 0, read)) return "unread";
    if (read.session || (read.send && read.send.queue !== "")) return "foreign";
    if (read.send) return read.send;
    this.covered.unknown++;
    return "unknown";
  }

  private reasonNumberOf(at: number, length: number, outcome: number): number {
    const name = outcome === DEFERRAL ? "deferral" : "failure";
    const reason = reasonOf(this.engine.textAt(at, length), name)?.reason ?? "unknown";
    return reasonNumber(name, reason);
  }

  // Lines that are told

  /** Tells the line's event; an odd line is a piece of its own. */
  private tell(at: number, end: number, behind: Place): "told" | "foreign" | "unread" {
    const told = this.told as Late[];
    const line = labelledAt(this.engine.bytes, at, end);
    if (!line || told.length > MOST_TOLD) return "foreign";
    const { moment } = line;
    const event = this.readOdd(line.at, end);
    if (event === "foreign" || event === "unread") return event;
    const coverage = this.coverage(behind.file);
    coverage.lines++;
    coverPeriod(coverage, moment, moment);
    if (event === "unknown") return "told";
    this.covered.understood++;
    told.push({ event, at: moment });
    this.calm = calmAfter(event, this.calm, this.last);
    if (event.kind === "delivery-started") this.last = event.delivery;
    if (this.calm !== "at once") return "told";
    this.endPart(behind.file, behind.at);
    this.endTold();
    this.beginPiece();
    this.begun = behind;
    return "told";
  }

  // Pieces

  private beginPiece(): void {
    this.engine.is.beginPiece();
    this.fold = this.tallying.newFold?.();
    this.load = undefined;
    this.free = NOT_FREE;
  }

  private hasBegun(): boolean {
    return this.told !== undefined || this.covered.files.size > 0;
  }

  /** What was counted up to `at` goes to the file that it is of. */
  private endPart(file: number, at: number): void {
    const { is } = this.engine;
    const coverage = this.coverage(file);
    coverage.bytes += at - this.upTo;
    this.upTo = at;
    const lines = is.lines.value;
    if (lines > 0) {
      coverage.lines += lines;
      coverPeriod(coverage, instantOf(is.firstMoment.value), instantOf(is.lastMoment.value));
    }
    is.beginPart();
  }

  private endTurn(): void {
    if (this.told) this.endTold();
    else this.endPiece();
  }

  private endPiece(): void {
    const { engine, tallying } = this;
    this.covered.understood += engine.is.understood.value;
    if (engine.is.lastDelivery.value >= 0) this.last = engine.is.lastDelivery.value;
    const { covered } = this.takeCovered();
    // Between two lines that are left out may be only what a view hides.
    if ([...covered.files.values()].every(({ lines }) => lines === 0)) return;
    this.pieces.push({
      begun: this.begun,
      covered,
      passage: this.passage(),
      lateLines: this.lateLines(),
      load: this.load,
      part: this.fold ? this.fold.parts?.part() : loadPart(engine, tallying.queue),
    });
  }

  private endTold(): void {
    const told = this.told as Late[];
    this.told = undefined;
    if (this.covered.files.size > 0)
      this.pieces.push({ begun: this.begun, ...this.takeCovered(), told });
  }

  private takeCovered(): { covered: PieceCoverage } {
    const { covered } = this;
    this.covered = newPieceCoverage();
    return { covered };
  }

  private passage(): Passage {
    const { is } = this.engine;
    const { begun, takenAsFree } = this.numbers();
    const hasMoved = is.hasDelivered.value === 1 || is.hasStatus.value === 1;
    const firstDelivery = is.firstDelivery.value;
    return {
      late: [],
      takenAsFree,
      begun,
      firstDelivery: firstDelivery < 0 ? undefined : (firstDelivery as DeliveryNumber),
      ...this.free,
      births: this.births(),
      ...openIn(this.engine, this.tallying.queue, this.stream.seed),
      run: {
        lastDelivery: Math.max(0, is.lastDelivery.value),
        doubt: undefined,
        afterDelivery: hasMoved ? is.isAfterDelivery.value === 1 : undefined,
        to: instantOf(is.eventMoment.value),
      },
    };
  }

  private births(): Passage["births"] {
    const { is } = this.engine;
    const numbers = [...this.engine.numbersAt(is.bornAt.value, is.bornCount.value)] as Msg[];
    return {
      since: instantOf(is.firstBorn.value),
      at: instantOf(is.lastBorn.value),
      first: numbers[0],
      counts: numbers.length > 1 ? new Map(numbers.map((msg) => [msg, 1])) : undefined,
    };
  }

  private lateLines(): Uint8Array {
    const { is, bytes } = this.engine;
    const at = is.lateAt.value;
    return new Uint8Array(bytes.subarray(at, at + is.lateBytes.value));
  }

  private numbers(): { begun: Msg[]; takenAsFree: Msg[] } {
    const { is, bytes } = this.engine;
    const at = is.slotsAt();
    const begun: Msg[] = [];
    const takenAsFree: Msg[] = [];
    for (let i = 0; i < is.slotCount(); i++) {
      const slot = at + i * SLOT_BYTES;
      const mark = bytes.readUInt32LE(slot + 12);
      if ((mark & BEGUN) === 0) continue;
      const msg = Number(bytes.readBigUInt64LE(slot)) as Msg;
      begun.push(msg);
      if ((mark & TAKEN_AS_FREE) !== 0) takenAsFree.push(msg);
    }
    return { begun, takenAsFree };
  }

  private coverage(file: number): FileCoverage {
    const known = this.covered.files.get(file);
    if (known) return known;
    const entry = this.tallying.source.files[file];
    const [coverage] = newSourceCoverage(entry ? [entry] : []).files;
    coverage?.forms.add(this.tallying.source.view ? "syslog" : "tai64n");
    this.covered.files.set(file, coverage as FileCoverage);
    return coverage as FileCoverage;
  }
}

const NOT_FREE = { beginsFree: false, lateBeforeFree: undefined };
const DEFERRAL = 1;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** As in assembly/lines/messages.ts and table.ts. */
const BEGUN = 8;
const TAKEN_AS_FREE = 16;
const SLOT_BYTES = 16;
