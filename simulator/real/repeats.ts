/**
 * Real runs of corpus/ one behind the other, so many times, as the log of one machine that runs on:
 * stamps, message numbers and process ids go on from repeat to repeat, and so do the deliveries of
 * a qmail-send that still runs.
 */
import { tai64 } from "../log.ts";
import type { Numbered } from "./numbers.ts";
import type { RealLine, RealRun } from "./run.ts";

export interface RepeatPlan {
  /** In turns. */
  runs: readonly RealRun[];
  repeats: number;
}

export interface LogLine {
  log: string;
  /** `@` and 24 digits, as multilog writes them. */
  label: string;
  text: string;
}

/** 2026-11-01T00:00:00Z. */
const BEGIN = 1_793_491_200;
/** Between two repeats nothing happens. */
const PAUSE_SECONDS = 900;
/** The kernel's pid_max of a machine of today. */
const PIDS = 4_194_304;

/** The lines of these logs, in the order of their stamps. */
export function* repeated({ runs, repeats }: RepeatPlan, ...logs: string[]): Generator<LogLine> {
  const ofLogs = runs.map(({ lines }) => lines.filter(({ log }) => logs.includes(log)));
  const move: Move = { seconds: BEGIN, msg: 0, pid: 0, delivery: 0 };
  for (let repeat = 0; repeat < repeats; repeat++) {
    const run = runs[repeat % runs.length] as RealRun;
    if (move.pid + run.pids > PIDS) move.pid = 0;
    yield* moved(ofLogs[repeat % runs.length] as RealLine[], move);
    move.seconds += run.seconds + PAUSE_SECONDS;
    move.msg += run.msgs;
    move.pid += run.pids;
    move.delivery = run.lastDelivery;
  }
}

/** How many repeats make `bytes` of these logs, as multilog writes them. */
export function repeatsFor(runs: readonly RealRun[], bytes: number, ...logs: string[]): number {
  let repeats = 0;
  for (let made = 0; made < bytes; repeats++)
    made += bytesOf(runs[repeats % runs.length] as RealRun, logs);
  return repeats;
}

type Move = Record<Numbered["of"] | "seconds", number>;

function* moved(lines: RealLine[], move: Move): Generator<LogLine> {
  let seconds = Number.NaN;
  let label = "";
  for (const line of lines) {
    if (line.seconds !== seconds) label = tai64(move.seconds + line.seconds);
    seconds = line.seconds;
    let text = "";
    for (const piece of line.pieces)
      text += typeof piece === "string" ? piece : piece.number + move[piece.of];
    yield { log: line.log, label: label + line.nanos, text };
  }
}

function bytesOf({ lines }: RealRun, logs: string[]): number {
  let bytes = 0;
  for (const { log, pieces } of lines) {
    if (!logs.includes(log)) continue;
    bytes += STAMP_AND_NEWLINE;
    for (const piece of pieces)
      bytes += typeof piece === "string" ? piece.length : DIGITS_OF_A_NUMBER;
  }
  return bytes;
}

const STAMP_AND_NEWLINE = 27;
/** On the average of many repeats. */
const DIGITS_OF_A_NUMBER = 6;
