/**
 * How often joins are right where a part of the services' logs is missing, on the runs of corpus/real.
 *
 * A run's lines are read once. Then they are tracked again and again, each time without some of them: a
 * whole service, 16 KB of one (as large as multilog's files of these runs were), a random stretch, and
 * each of these also without the lines that tell acceptances, or without any dialogue. A join is right if
 * the session named first is the one whose process called the queueing program.
 */
import { linesIn, type TimedLine } from "../../src/pipeline/each-line.ts";
import { openLogs } from "../../src/pipeline/facts.ts";
import type { Fact, Message } from "../../src/tracking/facts.ts";
import { seedOf } from "../../src/tracking/id.ts";
import { hostOf, newTracking, queueOf } from "../../src/tracking/queue.ts";
import type { Join, NoSession, Session } from "../../src/tracking/sessions/facts.ts";
import { trackSession } from "../../src/tracking/sessions/tracker.ts";
import { finish, track } from "../../src/tracking/tracker.ts";
import { keptMessage } from "../../src/tracking/views.ts";
import { at, match } from "../truth/match.ts";
import { type RunName, readTruth } from "../truth/record.ts";
import { OPTIONS, pathsOf } from "./reading.ts";
import { readSessionTruth, type SmtpQueued } from "./record.ts";

export interface RunLines {
  run: RunName;
  lines: Line[];
  /** Of the services' logs, each in pieces. */
  pieces: Piece[];
}

/** A line, and of which service it is. */
interface Line extends Omit<TimedLine, "service"> {
  service: string | undefined;
}

/** Lines [from, to) of those of a service. */
interface Piece {
  service: string;
  lines: Set<Line>;
}

export interface LeftOut {
  what: "nothing" | "a service" | "a file" | "a stretch";
  lines: ReadonlySet<Line>;
}

/** What of the lines that are left tells less. */
export type Told = "all" | "no acceptances" | "no dialogue" | "connections alone";

export const TOLD: Told[] = ["all", "no acceptances", "no dialogue", "connections alone"];

/** Joins, right and wrong, and what is said where there is none. */
export interface Score {
  exact: Count;
  strong: Count;
  likely: Count;
  none: Partial<Record<NoSession, number>>;
}

interface Count {
  right: number;
  wrong: number;
}

export async function readRun(run: RunName): Promise<RunLines> {
  const lines: Line[] = [];
  for await (const some of linesIn(await openLogs(pathsOf(run), OPTIONS), OPTIONS))
    for (const line of some) {
      const service = line.session ? serviceNameOf(line) : undefined;
      lines.push({ ...line, service });
    }
  return { run, lines, pieces: piecesOf(lines) };
}

function serviceNameOf({ tag, file }: TimedLine): string {
  return tag || (file.split("/").at(-2) ?? "");
}

function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  const open = new Map<string, { piece: Piece; bytes: number }>();
  for (const line of lines) {
    const { service, text } = line;
    if (service === undefined) continue;
    let present = open.get(service);
    if (!present || present.bytes > PIECE_BYTES) {
      present = { piece: { service, lines: new Set() }, bytes: 0 };
      open.set(service, present);
      pieces.push(present.piece);
    }
    present.piece.lines.add(line);
    present.bytes += text.length + 1;
  }
  return pieces;
}

const PIECE_BYTES = 14_336;

/** `everyFile`: each of so many files is left out. */
export function leftOutOf(
  { lines, pieces }: RunLines,
  everyFile: number,
  stretches: number,
  seed = 1,
): LeftOut[] {
  const services = [...new Set(pieces.map(({ service }) => service))];
  const linesOf = (service: string): Line[] => lines.filter((line) => line.service === service);
  const random = randomFrom(seed);
  return [
    { what: "nothing", lines: new Set() },
    ...services.map(
      (service): LeftOut => ({ what: "a service", lines: new Set(linesOf(service)) }),
    ),
    ...pieces
      .filter((_, i) => i % everyFile === 0)
      .map((piece): LeftOut => ({ what: "a file", lines: piece.lines })),
    ...Array.from({ length: stretches }, (): LeftOut => {
      const all = linesOf(services[Math.floor(random() * services.length)] as string);
      const from = Math.floor(random() * all.length);
      const length = Math.ceil((all.length / 2) * random() ** 2);
      return { what: "a stretch", lines: new Set(all.slice(from, from + length)) };
    }),
  ];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whether a line is left where so much is told. */
function isTold({ text, session }: Line, told: Told): boolean {
  if (!session || told === "all") return true;
  if (told === "no acceptances") return !ACCEPTANCE.test(text);
  if (told === "no dialogue") return session.kind !== "recorded";
  return session.kind !== "recorded" && session.kind !== "step";
}

/** recordio's `> 250 ok 1773047831 qp 12350`, and qlog's. */
const ACCEPTANCE = /> 250 ok \d+ qp \d+|reason=queueaccept/;

export function tracked(
  { lines }: RunLines,
  leftOut: ReadonlySet<Line>,
  told: Told,
): { messages: Message[]; sessions: Session[] } {
  const tracking = newTracking();
  const messages: Message[] = [];
  const sessions: Session[] = [];
  const emit = (fact: Fact): void => {
    if (fact.kind === "message") messages.push(keptMessage(fact.message));
    if (fact.kind === "session") sessions.push(fact.session);
  };
  for (const line of lines) {
    const { host, event, session, service = "" } = line;
    if (leftOut.has(line) || !isTold(line, told)) continue;
    if (event.kind !== "unknown")
      track(
        queueOf(tracking, { host, instance: line.tag }, seedOf(host, "")),
        event,
        line.at,
        emit,
      );
    else if (session)
      trackSession(hostOf(tracking, host).sessions, service, session, line.at, emit);
  }
  finish(tracking, emit);
  return { messages, sessions };
}

export function newScore(): Score {
  const count = (): Count => ({ right: 0, wrong: 0 });
  return { exact: count(), strong: count(), likely: count(), none: {} };
}

export interface Judgement {
  message: Message;
  record: SmtpQueued;
  named: Session | undefined;
  join: Join | "none";
  isRight: boolean;
}

/** Of what the tracker made of a run's lines, each message that the record knows too. */
export function judgements(
  run: RunName,
  { messages, sessions }: { messages: Message[]; sessions: Session[] },
): Judgement[] {
  const { pairs } = match(readTruth(run), messages, ALWAYS);
  const { smtpdUid } = readSessionTruth(run);
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return pairs.map(({ record, message }) => {
    const { join = "none", id = "" } = message.session ?? {};
    const named = byId.get(id);
    const queued = record as SmtpQueued;
    const isRight = named !== undefined && queued.uid === smtpdUid && hasQueued(named, queued);
    return { message, record: queued, named, join, isRight };
  });
}

const ALWAYS = { from: 0, to: Number.POSITIVE_INFINITY, closing: 0 };

/** A session whose beginning or end is left out may have been open longer. */
function hasQueued({ pid, started, ended, incomplete }: Session, { ppid, t }: SmtpQueued): boolean {
  const sinceStart = t - at(started) + (incomplete.includes("start") ? UNSEEN_SECONDS : 0);
  const sinceEnd = t - at(ended) - (incomplete.includes("end") ? UNSEEN_SECONDS : 0);
  return pid === ppid && !(sinceStart < 0) && !(sinceEnd > 2);
}

const UNSEEN_SECONDS = 60;

export function addToScore(score: Score, { join, isRight, message }: Judgement): void {
  if (join !== "none") {
    score[join][isRight ? "right" : "wrong"]++;
    return;
  }
  const why = message.session?.why;
  if (why !== undefined) score.none[why] = (score.none[why] ?? 0) + 1;
}
