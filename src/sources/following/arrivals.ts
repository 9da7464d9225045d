/**
 * What becomes of the files of a directory or family in which nothing was read until now, though logs were read before.
 *
 *     known to its end            a copy: nothing is read of it
 *     known, and more behind      the log goes on there, if it is not read where it was
 *     none is known               a log of its own; or an older archive of a known one; or nobody can tell (found-later.ts)
 *
 * All is told by the content (read-before.ts), and by stamps only that something cannot be told.
 */
import { compareInstants, type Instant } from "../../time/instant.ts";
import { isPacked } from "../files/chunks.ts";
import type { FileEntry } from "../source.ts";
import {
  isWritten,
  mayBeOne,
  type SaidOfLogs,
  spanOf,
  spanOfBoth,
  type WhoseLog,
  type WrittenSpan,
  whoseIs,
} from "./found-later.ts";
import { type KnownFiles, type KnownLog, KnownPlaces } from "./known-files.ts";
import { type KnownPiece, type ReadBefore, readBefore } from "./read-before.ts";

/** What was read before, for one look at what has come. */
export class Before {
  readonly logs: KnownLog[];
  private readonly places: KnownPlaces;

  constructor(known: KnownFiles) {
    this.logs = known.logs;
    this.places = new KnownPlaces(known);
  }

  read(file: FileEntry): Promise<ReadBefore> {
    return readBefore(file, this.places);
  }
}

/** Files that were found, oldest first, in one directory or family. */
export interface Arrived {
  files: FileEntry[];
  /** What a logger's directory calls its service. */
  label: string | undefined;
}

/** Of files whose times lie within what was read of a log: neither known nor certain to be another's. */
export interface Undecided {
  files: FileEntry[];
  /** When they were written, and from when to when the log was read. */
  own: WrittenSpan;
  read: WrittenSpan;
  /** The key of that log. */
  of: string;
}

export interface ArrivalDecision {
  whose: WhoseLog;
  /** From that file on it is a log of its own: nothing of it is known, and nothing speaks against reading it. */
  newFrom: number | undefined;
  goesOn: GoingOn | undefined;
  /** Logs that stand in it, as far as they are known. */
  holds: KnownLog[];
  known: FileEntry[];
  older: { files: FileEntry[]; of: KnownLog } | undefined;
  undecided: Undecided[];
}

/** The log that goes on, behind byte `at` of `files[index]`. */
export interface GoingOn {
  log: KnownLog;
  index: number;
  at: number;
  /** What of that file was read. */
  piece: KnownPiece | undefined;
  /** What was read last is not there. */
  isBehindGap: boolean;
}

/** What is known of a log besides. */
export interface LogStates {
  /** It is being read in another place. */
  isOpen(key: string): boolean;
  /** It is known how far it was read. */
  isPlaced(key: string): boolean;
  /** What is not known may be a part of it. */
  mayBePart(key: string): boolean;
}

export async function decide(
  { files, label }: Arrived,
  before: Before,
  options: SaidOfLogs,
  states: LogStates,
): Promise<ArrivalDecision> {
  const walked: ReadBefore[] = [];
  for (const file of files) walked.push(await before.read(file));
  const whose = await whoseIs(files, label, options);
  const pieces = walked.flatMap((one) => one.pieces);
  const holds = before.logs.filter(({ key }) => pieces.some(({ log }) => log.key === key));
  const rivals = before.logs.filter(
    (log) =>
      holds.includes(log) || (log.first && states.mayBePart(log.key) && mayBeOne(log, whose)),
  );
  const arrival: Arrival = { files, walked, rivals, options, ...states };
  const goesOn = await goingOn(arrival);
  const known = files.filter((_, i) => walked[i]?.isWhole);
  return { whose, goesOn, holds, known, ...(await sortUnknown(arrival, goesOn?.index)) };
}

interface Arrival extends LogStates {
  files: FileEntry[];
  walked: ReadBefore[];
  /** Logs of which it may be a part. */
  rivals: KnownLog[];
  options: SaidOfLogs;
}

/** Where a log goes on: behind what was read of it last, or with the first file that was written later. */
async function goingOn(arrival: Arrival): Promise<GoingOn | undefined> {
  const { files, walked, options } = arrival;
  const index = walked.findLastIndex(({ pieces }) => pieces.length > 0);
  const { pieces, isWhole } = walked[index] ?? NOTHING_KNOWN;
  const piece = pieces.at(-1);
  if (!piece || arrival.isOpen(piece.log.key) || !arrival.isPlaced(piece.log.key)) return undefined;
  const { log, file, to, isToEnd } = piece;
  const next = files[index + 1];
  const isLast = file === log.files.at(-1) && (isToEnd || !next);
  if (isLast && !(isWhole && isPacked(files[index])))
    return { log, index, at: to, piece, isBehindGap: false };
  const isNewer =
    next && (isLast || isWritten(await spanOf(next, [log], options), log) === "newer");
  if (!isNewer) return undefined;
  return { log, index: index + 1, at: 0, piece: undefined, isBehindGap: !isLast };
}

const NOTHING_KNOWN: ReadBefore = { pieces: [], isWhole: false };

/** Files before `end` of which nothing is known, or not all: older than what was read, newer, or of its time. */
async function sortUnknown(
  arrival: Arrival,
  end = arrival.files.length,
): Promise<Pick<ArrivalDecision, "older" | "undecided" | "newFrom">> {
  const { files, walked, rivals, options } = arrival;
  const isKnown = walked.some(({ pieces }) => pieces.length > 0);
  let older: ArrivalDecision["older"];
  let newFrom: number | undefined;
  const undecided = new Map<string, Undecided>();
  for (const [i, file] of files.slice(0, end).entries()) {
    const { pieces, isWhole } = walked[i] as ReadBefore;
    if (isWhole) continue;
    if (rivals.length === 0) {
      newFrom ??= i;
      continue;
    }
    const own = await spanOf(file, rivals, options);
    const when = (how: ReturnType<typeof isWritten>) =>
      rivals.find((log) => isWritten(own, log) === how);
    const within = when("within");
    const behind = when("older");
    if (!within && behind && pieces.length === 0) {
      older = { files: [...(older?.files ?? []), file], of: older?.of ?? behind };
      continue;
    }
    if (!within && !isKnown) {
      newFrom ??= i;
      continue;
    }
    // What was written just now of a log that is read in another place will be read there.
    const log = pieces.at(-1)?.log ?? within ?? (rivals[0] as KnownLog);
    if (arrival.isOpen(log.key) && endsBehind(own, log) && isOfNow(own)) continue;
    const { first, last } = log;
    const { files: others = [], own: span = own } = undecided.get(log.key) ?? {};
    const both = { files: [...others, file], own: spanOfBoth(span, own) };
    undecided.set(log.key, { ...both, read: { first, last }, of: log.key });
  }
  return { older, newFrom, undecided: [...undecided.values()] };
}

function endsBehind(own: WrittenSpan, { last }: WrittenSpan): boolean {
  return own.last !== undefined && last !== undefined && compareInstants(own.last, last) >= 0;
}

function isOfNow({ last }: WrittenSpan): boolean {
  return last !== undefined && last.seconds > Date.now() / 1000 - JUST_NOW_SECONDS;
}

const JUST_NOW_SECONDS = 60;

/** In words, with both times. */
export function wordsOfUndecided({ own, read }: Undecided, text: (at: Instant) => string): string {
  const span = ({ first, last }: WrittenSpan) =>
    first && last
      ? `${text(first)} to ${text(last)}`
      : first
        ? `${text(first)} on`
        : "no known time";
  return `it is left out: its lines are of ${span(own)}, and of ${span(read)} such a log was read already, without them`;
}
