/**
 * A real run of corpus/, made ready to be repeated: its lines, with what is open at its end
 * finished, and in each line the places of the numbers that differ from repeat to repeat.
 *
 *     @400000006b03890d06332e5c info msg 662: bytes 343 from <kim@a.example> qp 151 uid 999
 *       seconds since it began           msg                                    pid
 *
 * Delivery numbers are moved in the first life of qmail-send only, which goes on from the repeat
 * before; all later ones begin with 1, as they did.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { compressionOf, decompressor } from "../../src/sources/files/compression.ts";
import { tai64n } from "../log.ts";
import { type Numbered, numbersFinder } from "./numbers.ts";
import { OpenQueue } from "./open-queue.ts";
import { OpenSessions } from "./open-sessions.ts";

export type RunName = "run-a" | "run-b2" | "run-d2" | "run-e";

export interface RealRun {
  name: RunName;
  /** In the order of their stamps; of each log as it was written. */
  lines: RealLine[];
  /** As long as it lasts, what was added included. */
  seconds: number;
  /** Every number of a message, and of a process, is below. */
  msgs: number;
  pids: number;
  /** qmail-send's last delivery, if it still runs at the end; else 0. */
  lastDelivery: number;
}

export interface RealLine {
  /** The name of its log: `send`, or a service's. */
  log: string;
  /** Whole seconds since the run began, and the digits of the nanoseconds. */
  seconds: number;
  nanos: string;
  pieces: (string | Numbered)[];
}

/** Where the lines of each run lie, below corpus/. */
export const FOLDERS: { [Name in RunName]: { [log: string]: string } } = {
  "run-a": { send: "real/run-a/send", smtpd: "sessions/run-a/smtpd" },
  "run-b2": { send: "real/run-b2/send", smtpd: "sessions/run-b2/smtpd" },
  "run-d2": {
    send: "real/run-d2/send",
    smtpd: "sessions/run-d2/smtpd",
    submission: "sessions/run-d2/submission",
  },
  "run-e": { send: "real/run-e/send", smtpd: "sessions/run-e/smtpd" },
};

const CORPUS = fileURLToPath(new URL("../../../corpus", import.meta.url));

export async function realRun(name: RunName): Promise<RealRun> {
  const queue = new OpenQueue();
  const stamped: Stamped[] = [];
  for (const [log, folder] of Object.entries(FOLDERS[name])) {
    const open = log === "send" ? queue : new OpenSessions();
    stamped.push(...finished(log, await linesIn(join(CORPUS, folder)), open));
  }
  stamped.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const begin = secondsOf(stamped[0]?.label ?? "");
  const piecesOf = numbersFinder();
  const lines = stamped.map(({ log, label, text }) => ({
    log,
    seconds: secondsOf(label) - begin,
    nanos: label.slice(NANOS),
    pieces: piecesOf(log, text),
  }));
  return {
    name,
    lines,
    seconds: 1 + (lines.at(-1)?.seconds ?? 0),
    msgs: limitOf(lines, "msg"),
    pids: limitOf(lines, "pid"),
    lastDelivery: queue.lastDelivery,
  };
}

function limitOf(lines: RealLine[], what: Numbered["of"]): number {
  let limit = 0;
  for (const { pieces } of lines)
    for (const piece of pieces)
      if (typeof piece !== "string" && piece.of === what) limit = Math.max(limit, piece.number + 1);
  return limit;
}

interface Stamped {
  log: string;
  /** `@` and 24 digits. */
  label: string;
  text: string;
}

/** Whole lines; of a logger's directory its files in order, packed or not. */
async function linesIn(folder: string): Promise<string[]> {
  const names = readdirSync(folder).filter((name) => /^@|^current$|\.log\./.test(name));
  let text = "";
  for (const name of names.sort()) {
    const bytes = readFileSync(join(folder, name));
    for await (const some of unpacked(bytes)) text += some.toString("latin1");
  }
  return text.split("\n").slice(0, -1);
}

async function* unpacked(bytes: Buffer): AsyncGenerator<Buffer> {
  const compression = compressionOf(bytes);
  if (!compression) return yield bytes;
  const unpack = await decompressor(compression);
  yield* unpack(Readable.from([bytes]), (flaw) => {
    throw new Error(`a file of corpus/ is ${flaw}`);
  });
}

/** The lines, and a second later those that finish what they leave open, a millisecond each. */
function* finished(
  log: string,
  lines: string[],
  open: OpenQueue | OpenSessions,
): Generator<Stamped> {
  for (const line of lines) {
    const text = line.slice(LABEL + 1);
    open.note(text);
    yield { log, label: line.slice(0, LABEL), text };
  }
  let micros = (secondsOf(lines.at(-1) ?? "") + 2) * 1e6;
  for (const text of open.finish()) {
    yield { log, label: tai64n(micros), text };
    micros += 1000;
  }
}

/** Bytes of a label; where its nanoseconds begin. */
const LABEL = 25;
const NANOS = 17;

/** Unix seconds of a label. */
function secondsOf(label: string): number {
  return Number.parseInt(label.slice(2, NANOS), 16) - 10;
}
