/**
 * The log of a service read by the engine: its sessions followed and counted for the overview.
 *
 * The engine follows what is ordinary; all else is tracked by whoever has read the log so far
 * (taking-over.ts), who is also asked what a session's lines mean (retelling.ts):
 *
 *     tcpserver: pid 7 …, 7 > 220 …, 7 < MAIL …     the engine's
 *     7 < AUTH PLAIN                                 7 is taken over, with all its lines so far
 *     7 > 235 …                                      told of as it comes
 *     tcpserver: end 7 …
 *     tcpserver: pid 7 …                             the engine's again
 *
 * Each session is followed by one of both as a whole, so it does not matter in which order they come. A
 * line that does not say whose it is, or is none of a session, ends that: then all are taken over.
 */
import { plainAddress } from "../grammars/session/address.ts";
import type { SessionEvent } from "../grammars/session/event.ts";
import { addToDoor } from "../reports/door.ts";
import { type Counted, newCounted } from "../reports/overview.ts";
import type { Given } from "../reports/report.ts";
import { fillingOf, isPacked } from "../sources/chunks.ts";
import { emptyLines } from "../sources/lines.ts";
import type { Place, Section } from "../sources/sections.ts";
import { coverPeriod, type FileCoverage, type FileEntry, type Source } from "../sources/source.ts";
import type { Part } from "../sources/strand.ts";
import { isBareText } from "../sources/unwrap.ts";
import { type EngineParts, type Region, STOPPED } from "../tallying/module.ts";
import { instantOf, LAST, momentOf } from "../tallying/moment.ts";
import { type Asked, SessionEngine, type TextKind, type Way } from "../tallying/session-engine.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { serviceOf } from "../tracking/sessions/state.ts";
import { hearUntil, trackSession, yieldPid } from "../tracking/sessions/tracker.ts";
import { readInChunks, type Stop, type TakeChunk } from "./chunk-reading.ts";
import { Meanings, sessionIn, toldIn, wayAfter } from "./retelling.ts";
import { newRead, readLine, takeBodyLine } from "./streams.ts";
import type { Before, Service } from "./taking-over.ts";
import { showView } from "./tallying.ts";

/** After so many lines that are not for the engine, the log is read on plainly. */
const MOST_LEFT_OUT = 100;
/** A chunk's lines need less in the engine's region, unless tables grow. */
const ROOM_FOR_CHUNK = 16e6;

/** Whom it reads for: which sessions count, who is told how far it is, and that sessions tell qps. */
export interface Watching {
  signal: AbortSignal | undefined;
  given: Pick<Given, "from" | "to">;
  onToldQps?(): void;
  onProgress(): void;
}

export class ServiceTally implements Asked {
  private readonly before: Before;
  private readonly service: Service;
  private readonly source: Source;
  private readonly watching: Watching;
  private readonly engine: SessionEngine;
  private readonly meanings = new Meanings();
  /** By the path, a session that ended on it. */
  private readonly known = new Map<number, Session>();
  private leftOut = 0;
  /** The place in the present file up to which bytes are counted. */
  private upTo = 0;
  private readonly line = emptyLines(1);
  private readonly read = newRead();

  /** `service` is all that `before` has met so far. */
  constructor(
    before: Before,
    service: Service,
    source: Source,
    watching: Watching,
    parts: EngineParts,
    { base, behind }: Region,
  ) {
    const { from, to } = watching.given;
    this.before = before;
    this.service = service;
    this.source = source;
    this.watching = watching;
    this.engine = new SessionEngine(parts, this);
    this.engine.is.begin(base, behind, momentOf(from, 0n), momentOf(to, LAST));
    showView(this.engine, source);
  }

  /** Reads all of it, on from `before`; what the engine has counted. */
  async readThrough(section: Section): Promise<Counted> {
    for (const part of section) {
      const rest = this.mayGoOn ? await this.part(part) : part;
      if (rest) await this.before.readOn([rest]);
    }
    this.engine.is.finish();
    if (this.engine.tellsQps) this.watching.onToldQps?.();
    const counted = newCounted({});
    for (const { path, count } of this.engine.ends())
      addToDoor(counted.door, this.known.get(path) as Session, count);
    return counted;
  }

  private get mayGoOn(): boolean {
    return this.leftOut < MOST_LEFT_OUT && this.before.serviceAlone() !== undefined;
  }

  /** Reads one part; what of it is to be read plainly. */
  private async part(part: Part): Promise<Part | undefined> {
    const { source, watching, engine } = this;
    const file = source.files[part.file] as FileEntry;
    let isTroubled = false;
    const filling = fillingOf(file, part, {
      progress: source.coverage.files[part.file],
      // Who reads on plainly finds the same trouble, and says so.
      trouble: () => {
        isTroubled = true;
      },
    });
    const take: TakeChunk = (end, at) => this.chunk(end, { file: part.file, at });
    this.upTo = part.from;
    let read: { place: number; isAll: boolean };
    try {
      read = await readInChunks(engine, filling, part.from, watching.signal, take);
    } finally {
      await filling.close();
    }
    const { place, isAll } = read;
    this.endPart({ file: part.file, at: place });
    // A log that is written to has grown since.
    const isLast = part.file === source.strands[0]?.at(-1) && part.to === Number.POSITIVE_INFINITY;
    const mayGrow = isLast && !isPacked(file);
    if (isAll && !isTroubled && !mayGrow) return undefined;
    if (isAll && mayGrow) engine.is.finish();
    else engine.is.giveUpAll();
    this.catchUp();
    return { ...part, from: place };
  }

  /** Reads the chunk's whole lines. */
  private async chunk(filled: number, { file, at: place }: Place): Promise<Stop> {
    const { engine, watching } = this;
    const { chunkAt, is } = engine;
    const end = engine.makeReady(filled);
    watching.onProgress();
    let at = chunkAt;
    for (;;) {
      if (is.reserve(ROOM_FOR_CHUNK + is.usedBytes() / 2) === 0) this.leftOut = MOST_LEFT_OUT;
      if (!this.mayGoOn) return { at, isLast: true };
      const why = is.read(at, end);
      at = engine.stoppedAt;
      const behind =
        why === STOPPED.allRead ? 0 : engine.bytes.subarray(0, end).indexOf(NEWLINE, at) + 1;
      if (behind === 0) return { at };
      if (why === STOPPED.atSetBack) this.leftOut = MOST_LEFT_OUT;
      await this.leaveOut({ file, from: place + at - chunkAt, to: place + behind - chunkAt });
      at = behind;
    }
  }

  /** A line that is read plainly, for which all sessions have to be known. */
  private async leaveOut(line: Part): Promise<void> {
    this.engine.is.giveUpAll();
    this.catchUp();
    this.endPart({ file: line.file, at: line.from });
    await this.before.readOn([line]);
    this.upTo = line.to;
    const isFar = isPacked(this.source.files[line.file] as FileEntry);
    this.leftOut += isFar ? MOST_LEFT_OUT : 1;
  }

  /** What was read up to there is covered. */
  private endPart({ file, at }: Place): void {
    const { is } = this.engine;
    const covered = this.source.coverage.files[file] as FileCoverage;
    covered.bytes += at - this.upTo;
    this.upTo = at;
    if (is.lines.value > 0) {
      covered.forms.add(this.source.view ? "syslog" : "tai64n");
      covered.lines += is.lines.value;
      coverPeriod(covered, instantOf(is.firstMoment.value), instantOf(is.lastMoment.value));
    }
    this.before.coverage.understood += is.understood.value;
    is.beginPart();
  }

  /** The tracker has come as far as the engine. */
  private catchUp(): void {
    const { sessions, stream } = this.service;
    const at = instantOf(this.engine.is.eventMoment.value);
    if (!at || (sessions.reached && compareInstants(at, sessions.reached) <= 0)) return;
    sessions.reached = at;
    serviceOf(sessions, stream.service).reached = at;
  }

  // What the engine asks and tells

  judge(lines: Buffer): Way {
    return wayAfter(lines);
  }

  meaningOf(kind: TextKind, text: string): number {
    return this.meanings.numberOf(kind, text);
  }

  isAddress(text: string): boolean {
    return plainAddress(text) !== undefined;
  }

  show(path: number, lines: Buffer): void {
    this.known.set(path, sessionIn(lines));
  }

  takeOver(lines: Buffer, pid: number, last: Instant): void {
    const { stream, sessions } = this.service;
    const service = serviceOf(sessions, stream.service);
    const reached = [sessions.reached, service.reached] as const;
    // That time seems to step back says nothing here, and would cost a look at all that is open.
    sessions.reached = undefined;
    service.reached = undefined;
    for (const { event, at } of toldIn(lines)) this.track(event, at);
    hearUntil(sessions, stream.service, pid, last);
    [sessions.reached, service.reached] = reached;
  }

  opened(pid: number): void {
    const { stream, sessions } = this.service;
    yieldPid(sessions, stream.service, pid, this.before.emit);
  }

  status(used: number, limit: number, at: Instant): void {
    this.track({ kind: "load", form: "status", used, limit }, at);
  }

  pass(at: number, end: number, seconds: number, nanos: number): boolean {
    const { line, read, engine, before } = this;
    const { stream } = this.service;
    const { bytes } = engine;
    if (bytes[end - 1] === RETURN || !isBareText(bytes, at, end)) return false;
    line.bytes = bytes;
    line.raw = bytes;
    line.at[0] = at;
    line.end[0] = end;
    line.seconds[0] = seconds;
    line.nanos[0] = nanos;
    if (takeBodyLine(stream, line, 0)) {
      before.coverage.understood++;
      return true;
    }
    readLine(stream, line, 0, read);
    const { session } = read;
    if (read.send || (session && isOfSomebody(session))) return false;
    before.coverage[read.standing]++;
    if (!session) return true;
    if ("pid" in session && session.pid !== undefined) engine.is.giveUp(session.pid);
    this.track(session, { seconds, nanos });
    return true;
  }

  private track(event: SessionEvent, at: Instant): void {
    const { stream, sessions } = this.service;
    trackSession(sessions, stream.service, event, at, this.before.emit);
  }
}

/** It is of a session, but does not say which by its pid. */
function isOfSomebody(event: SessionEvent): boolean {
  if (event.kind === "load" || event.kind === "service" || event.kind === "unknown") return false;
  return event.pid === undefined && (event.key ?? event.ip) !== undefined;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
