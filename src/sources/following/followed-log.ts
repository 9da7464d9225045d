/**
 * One log that is followed: its files, read one after the other and each to its end, as long as somebody writes.
 *
 *     @1.s  @2.s  @3.s  current           on disk, oldest first
 *                 ██··  ·······           waiting: █ was read, · was not
 *                   `place
 *
 * The file that is being read stays open, whatever becomes of its name. When the log's newest file is another one,
 * it is read to its end, and then all that stand behind it. Of one that was emptied the rest may stand in a copy.
 * What was deleted before it could be opened is a gap, with the time in which it was written.
 */
import { basename, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Instant } from "../../time/instant.ts";
import { Writers } from "../containers/writers.ts";
import { isPacked } from "../files/chunks.ts";
import { beginningOf, growOn, lineEndBefore, release } from "../files/held.ts";
import { labelOf } from "../files/logdir.ts";
import { reasonWords } from "../files/reasons.ts";
import { type Lexed, newLexed } from "../lexed.ts";
import type { FilePart, LexedStep } from "../lexed-parts.ts";
import { stepsOf } from "../lexing-ahead.ts";
import type { Lines } from "../lines.ts";
import {
  addTrouble,
  type FileCoverage,
  type FileEntry,
  newSourceCoverage,
  type Source,
} from "../source.ts";
import { type LineOptions, StrandReader } from "../strand.ts";
import { type Content, contentWith, knownFileOf, noContent } from "./content.ts";
import { addFile, copyOf, type KnownLog, noteWriter } from "./known-files.ts";
import { filesIn, homeKey, type LogHome, newestIn } from "./log-home.ts";
import { deletedIn, missingBetween, perhapsDeletedIn } from "./missing.ts";
import { type FollowedPlace, fileOf, isBehind } from "./place.ts";

/** A file on its way through reading. */
export interface FileAhead {
  file: FileEntry;
  /** Its place in the source's files. */
  index: number;
  offset: number;
  /** Nothing more is written to it: there are files behind it. */
  isFinished: boolean;
  /** Lines before this byte only tell of later ones. */
  leadsTo: number;
  /** In a logger's directory: the label of the finished file before it; "" if none is known. */
  after: string;
  /** What was read of it before, where that is kept. */
  content?: Content | undefined;
}

interface Waiting extends FileAhead {
  /** When it was so long, no line ended behind that byte. */
  withoutLine: { size: number; from: number };
  /** What was read of it; undefined where nobody keeps that, or it is not known. */
  content: Content | undefined;
}

/** Lines of a file that are read next: bytes [from, to), to its end if `to` is Infinity. */
interface Ahead {
  of: Waiting;
  from: number;
  to: number;
}

/** Where lines stand that are being handed out: behind a place at which reading could begin again. */
interface Reading {
  of: Waiting;
  from: number;
  /** What the reader had in hand there. */
  hand: Uint8Array;
  /** Lines behind it that were used. */
  lines: number;
  /** What was read of the file before it. */
  content: Content | undefined;
}

/** With what following begins. */
export interface FollowBeginning {
  files: FileAhead[];
  /** Where reading had come to before. */
  place?: FollowedPlace | undefined;
  /** What the reader had in hand there. */
  hand?: Uint8Array | undefined;
  /** The place is in another directory or family, and stays until lines were read here. */
  isElsewhere?: boolean | undefined;
  /** Nothing more comes. */
  isClosed?: boolean | undefined;
}

export class FollowedLog {
  readonly home: LogHome;
  /** Tells it from other logs, today and tomorrow. */
  readonly key: string;
  readonly source: Source;
  private readonly options: LineOptions;
  private strand: StrandReader;
  /** Oldest first; the last may still be written to. */
  private readonly waiting: Waiting[] = [];
  private reading: Reading | undefined;
  /** Of what is being read. */
  private steps: AsyncGenerator<LexedStep> | undefined;
  /** Where it had come to before there was a file. */
  private readonly known: FollowedPlace | undefined;
  private readonly knownHand: Uint8Array | undefined;
  private isElsewhere: boolean;
  private readonly isClosed: boolean;
  /** What of it was read, where that is kept. */
  private readonly record: KnownLog | undefined;
  /** Lines at the beginning that were used already. */
  private used: number;
  /** Lines that were used here, but for a lead's; more may be read, and some were read again. */
  linesUsed = 0;
  private last: Instant | undefined;
  private clockSince = Date.now();
  private readonly chunks = [0, 1].map(() => newLexed(CHUNK_LINES, CHUNK_BYTES));
  private turn = 0;

  constructor(
    home: LogHome,
    source: Source,
    options: LineOptions,
    begin: FollowBeginning,
    record?: KnownLog,
  ) {
    this.home = home;
    this.key = record?.key ?? homeKey(home);
    this.record = record;
    this.isElsewhere = begin.isElsewhere === true;
    this.isClosed = begin.isClosed === true;
    this.source = source;
    this.options = options;
    this.known = begin.place;
    this.knownHand = begin.hand;
    this.used = begin.place?.lines ?? 0;
    this.last = begin.place?.last;
    this.strand = this.strandFrom(begin.hand);
    for (const one of begin.files) {
      const content = one.content ?? this.contentOf(isLead(one, 0) ? Number.NaN : one.offset);
      this.waiting.push({ ...one, withoutLine: NONE_SOUGHT, content });
    }
  }

  private strandFrom(hand: Uint8Array | undefined): StrandReader {
    const { source, options } = this;
    const strand = new StrandReader(source, undefined, new Writers(source.writers), options);
    if (hand) strand.reader.waiting = deserialize(hand);
    return strand;
  }

  /** Looks for what was written since; true if there is something to be read. */
  async look(): Promise<boolean> {
    try {
      if (!this.isClosed) await this.lookAgain();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      const { directory: path } = this.home;
      addTrouble(this.source.coverage.troubles, { path, what: reasonWords(error) });
    }
    const [first, ...others] = this.waiting;
    return (
      others.length > 0 || (first !== undefined && this.endFrom(first, first.offset) !== undefined)
    );
  }

  private async lookAgain(): Promise<void> {
    const newest = newestIn(this.home);
    const present = this.waiting.at(-1);
    if (present && !growOn(present.file)) await this.findRest(present);
    const isOther = newest && newest.identity !== this.waiting.at(-1)?.file.identity;
    // Until there is a line in the new file of a family its writer may still have the old one open.
    if (isOther && (this.home.stem === undefined || newest.size > 0)) await this.turnToNewer();
  }

  /** Reads what was found, to the last line that is whole. */
  async *lines(): AsyncGenerator<Lines> {
    if (Date.now() - this.clockSince > CLOCK_MILLISECONDS) this.turnAnew();
    const ahead = this.ahead();
    const parts = ahead.map(({ of, from, to }) => ({ file: of.index, from, to }));
    for await (const lines of this.strand.parts(parts, (given) => this.placed(given, ahead))) {
      const again = this.isLead ? 0 : Math.min(this.used, lines.to - lines.from);
      this.used -= again;
      if (this.reading) this.reading.lines += again;
      if (again === 0) yield lines;
      else if (lines.from + again < lines.to) yield { ...lines, from: lines.from + again };
    }
  }

  /** All of its files were read to their ends, and were finished. */
  get isOver(): boolean {
    return this.waiting.length === 0;
  }

  /** The lines that are being handed out only tell of later ones. */
  get isLead(): boolean {
    const { reading } = this;
    return reading !== undefined && isLead(reading.of, reading.from);
  }

  /** So many of the lines were used, the last at that moment. */
  use(lines: number, last: Instant | undefined): void {
    if (this.reading) this.reading.lines += lines;
    this.isElsewhere = false;
    if (last) this.last = last;
  }

  /** How far lines were used; undefined if there has been no file yet. */
  get place(): FollowedPlace | undefined {
    const { reading, known, last } = this;
    const at = reading?.of ?? this.waiting[0];
    if (!at || this.isElsewhere) return known;
    const offset = reading?.from ?? at.offset;
    if (known && isLead(at, offset)) return known;
    return placeIn(at, offset, reading?.lines ?? this.used, last);
  }

  /** What of it was read, up to that place; undefined where that is not kept, or is as it was. */
  get knownLog(): KnownLog | undefined {
    const { record, reading, source } = this;
    if (!record || this.isElsewhere) return undefined;
    const known = copyOf(record);
    for (const { host, tag } of source.writers) noteWriter(known, `${host} ${tag}`.trim());
    const at = reading?.of ?? this.waiting[0];
    const own = at?.content ? at : this.waiting.find(({ content }) => content); // behind a lead
    if (own) this.noteRead(known, own, reading?.of === own ? reading.content : own.content);
    return known;
  }

  /** What the reader has in hand at that place. */
  get hand(): Uint8Array {
    if (this.isElsewhere && this.knownHand) return this.knownHand;
    return this.reading?.hand ?? serialize(this.strand.reader.waiting);
  }

  /** Its coverage is asked for while it goes on. */
  noteYear(): void {
    this.strand.noteYear();
  }

  /** What is to be read of it, as far as it was found: bytes on disk. */
  get toRead(): { bytes: number; files: number } {
    const left = this.waiting.map(({ file, offset }) => Math.max(0, file.size - offset));
    return {
      bytes: left.reduce((sum, bytes) => sum + bytes, 0),
      files: left.filter((bytes) => bytes > 0).length,
    };
  }

  close(): void {
    void this.steps?.return(undefined); // a thread may be reading ahead
    release(this.waiting.map(({ file }) => file));
  }

  /** What is to be read of the files that are there, oldest first. */
  private ahead(): Ahead[] {
    const { waiting } = this;
    while (waiting[0]?.isFinished && waiting[0].offset === ALL) this.leaveFirst();
    return waiting.flatMap((of) => {
      const parts: Ahead[] = [];
      for (let from = of.offset; from < ALL; ) {
        const to = this.endFrom(of, from);
        if (to === undefined) break;
        parts.push({ of, from, to });
        from = to;
      }
      return parts;
    });
  }

  /** Steps of reading, and with each of them the place that reading has come to. */
  private async *placed(parts: FilePart[], ahead: readonly Ahead[]): AsyncGenerator<LexedStep> {
    const steps = stepsOf(parts, undefined, () => this.nextChunk());
    this.steps = steps;
    let isInLine = false;
    for await (const step of steps) {
      const { of, from, to } = ahead[step.part] as Ahead;
      const { chunk, at, troubles } = step;
      if (chunk) {
        if (!this.reading) this.turnTo(of, from);
        else if (at !== undefined && !isInLine && chunk.headEnd === 0) this.turnTo(of, at);
        isInLine = chunk.tailEnd > chunk.tailAt;
        if (!isLead(of, from)) this.takeContent(of, chunk, at);
      } else if (!of.isFinished && troubles.some(({ isLoss }) => isLoss)) {
        this.stepBack(of, from);
        return;
      }
      yield step;
      if (chunk) continue;
      of.offset = to === Number.POSITIVE_INFINITY ? ALL : to;
      this.reading = undefined;
      isInLine = false;
      if (of.offset === ALL && of.isFinished) this.leaveFirst();
    }
  }

  /** Reading has come to where a line begins. */
  private turnTo(of: Waiting, from: number): void {
    const hand = serialize(this.strand.reader.waiting);
    this.reading = { of, from, lines: 0, hand, content: of.content };
  }

  private contentOf(offset: number): Content | undefined {
    return this.record && offset === 0 ? noContent() : undefined;
  }

  private takeContent(of: Waiting, chunk: Lexed, at: number | undefined): void {
    if (of.content) of.content = at === undefined ? undefined : contentWith(of.content, chunk);
  }

  /** `content`: as far as lines were used. */
  private noteRead(
    record: KnownLog,
    { index, content: seen }: Waiting,
    content: Content | undefined,
  ): void {
    if (!content || !seen || seen.bytes === 0) return;
    const covered = this.source.coverage.files[index] as FileCoverage;
    addFile(record, knownFileOf(content, seen, covered));
  }

  /** The file was emptied while it was read: the next look finds the rest of it, if that is anywhere. */
  private stepBack(of: Waiting, from: number): void {
    const { reading } = this;
    of.offset = reading?.from ?? from;
    if (!reading) return;
    of.content = reading.content;
    this.used += reading.lines;
    this.strand = this.strandFrom(reading.hand);
    this.reading = undefined;
  }

  /** The first of the files was read. */
  private leaveFirst(): void {
    const first = this.waiting.shift() as Waiting;
    if (this.record) this.noteRead(this.record, first, first.content);
    release([first.file]);
  }

  private nextChunk(): Lexed {
    this.turn = 1 - this.turn;
    return this.chunks[this.turn] as Lexed;
  }

  /** To where a file is read from `offset` on, Infinity for its end; undefined: there is no whole line. */
  private endFrom(of: Waiting, offset: number): number | undefined {
    const { file, isFinished, leadsTo } = of;
    const { size, descriptor } = file;
    if (offset === ALL) return undefined;
    if (descriptor === undefined || isPacked(file)) return Number.POSITIVE_INFINITY;
    const limit = offset < leadsTo ? Math.min(leadsTo, size) : size;
    if (isFinished && limit === size) return Number.POSITIVE_INFINITY;
    const { withoutLine } = of;
    if (!isFinished && withoutLine.size === size && offset >= withoutLine.from) return undefined;
    const end = lineEndBefore(file, offset, limit);
    if (end !== undefined) return end;
    if (isFinished) return Number.POSITIVE_INFINITY;
    of.withoutLine = { size, from: offset };
    return undefined;
  }

  /** Stamps without a year, and the hour that comes twice, go by what is read first, and by when that was. */
  private turnAnew(): void {
    this.clockSince = Date.now();
    this.strand.turnAnew();
  }

  /** The file was emptied: what was not read of it may stand in a copy, and it begins again. */
  private async findRest(present: Waiting): Promise<void> {
    const { file, offset, after } = present;
    const { files } = filesIn(this.home, after);
    const before = placeIn(present, offset, 0, this.last);
    const { beginning = NOTHING } = file;
    const copy = files[await fileOf({ ...before, beginning }, files)];
    const anew = files.find(({ identity }) => identity === file.identity);
    release([file, ...files.filter((one) => one !== copy && one !== anew)]);
    this.waiting.pop();
    if (copy && copy !== anew) {
      const rest = this.add(copy, after, offset);
      rest.isFinished = true;
      rest.content = present.content;
    } else {
      if (this.record) this.noteRead(this.record, present, present.content);
      const reason = `${file.path} was emptied behind byte ${file.size}, and no copy of it is there`;
      await this.note(this.last, anew, reason);
      this.used = 0;
    }
    if (anew) this.add(anew, after);
  }

  /** The newest file is another one: behind the present one stand those that were finished since, and it. */
  private async turnToNewer(): Promise<void> {
    const { waiting, home } = this;
    const present = waiting.at(-1);
    const { files, gaps } = filesIn(home, present?.after ?? this.known?.after ?? "");
    const place = present ? placeIn(present, present.offset, 0, this.last) : this.known;
    const own = place ? await fileOf(place, files) : -1;
    const newer =
      place && own < 0 ? files.filter((file) => isBehind(file, place)) : files.slice(own + 1);
    release(files.filter((file) => !newer.includes(file)));
    if (newer.length === 0) return;
    if (present && gaps.length > 0)
      await this.note(present.file, newer[0], deletedIn(home.directory));
    else if (present && own < 0 && home.stem === undefined)
      await this.note(present.file, newer[0], perhapsDeletedIn(home.directory));
    let after = labelOf(basename(files[own]?.path ?? "")) ?? present?.after ?? "";
    for (const file of newer) {
      for (const one of waiting) one.isFinished = true;
      this.add(file, after);
      after = labelOf(basename(file.path)) ?? after;
    }
  }

  private async note(
    before: FileEntry | Instant | undefined,
    next: FileEntry | undefined,
    reason: string,
  ): Promise<void> {
    this.source.coverage.gaps.push(await missingBetween(before, next, reason, this.options));
  }

  private add(file: FileEntry, after: string, offset = 0): Waiting {
    const { files, coverage } = this.source;
    const index = files.push(file) - 1;
    coverage.files.push(...newSourceCoverage([file]).files);
    const one = {
      ...{ file, index, offset, after },
      ...{ isFinished: false, leadsTo: 0, withoutLine: NONE_SOUGHT },
      content: this.contentOf(offset),
    };
    this.waiting.push(one);
    return one;
  }
}

function isLead({ leadsTo }: FileAhead, offset: number): boolean {
  return offset < leadsTo;
}

export function placeIn(
  of: FileAhead,
  offset: number,
  lines: number,
  last: Instant | undefined,
): FollowedPlace {
  const { file, after } = of;
  const { path, identity, changed } = file;
  const beginning = beginningOf(file);
  return { path: resolve(path), identity, beginning, offset, lines, after, changed, last };
}

const NOTHING = new Uint8Array();
const NONE_SOUGHT = { size: -1, from: 0 };
/** The offset in a file that was read to its end, though it may be the newest: a packed one. */
export const ALL = Number.MAX_SAFE_INTEGER;
const CHUNK_BYTES = 1 << 18;
const CHUNK_LINES = CHUNK_BYTES / 64;
/** A clock is asked so long; stamps that are a day later than it expects would be of the year before. */
const CLOCK_MILLISECONDS = 6 * 3600 * 1000;
