/**
 * The table's real-shaped logs: real runs of the corpus repeated (simulator/real/), in the forms in
 * which such logs lie on disks. Each is made twice: `once`, every run one time, and so many times
 * that it is as large as wanted; so what is said of the one tells what must be said of the other.
 */
import { createWriteStream, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { writeMultilogFiles } from "../simulator/multilog-files.ts";
import { asMultilog, asOneSyslog, withLosses } from "../simulator/real/forms.ts";
import { type LogLine, repeated, repeatsFor } from "../simulator/real/repeats.ts";
import { type RealRun, type RunName, realRun } from "../simulator/real/run.ts";
import type { Figures } from "./counting.ts";

/** Which folders of the corpus each log comes from: simulator/real/run.ts names them. */
export const QUEUE: Plan = { runs: ["run-a", "run-b2", "run-d2", "run-e"], logs: ["send"] };
export const WITH_RECORDIO: Plan = { runs: ["run-a", "run-b2", "run-e"], logs: ["send", "smtpd"] };
export const WITH_QLOG: Plan = { runs: ["run-d2"], logs: ["smtpd", "submission"] };

interface Plan {
  runs: RunName[];
  logs: string[];
}

/** Where a log lies: files, or directories of multilog's. */
export interface PlacedLog {
  paths: string[];
  /** On the disk. */
  bytes: number;
  /** What qmail-send's lines in it say, counted as grep would. */
  said: Figures;
}

export interface RealLog extends PlacedLog {
  once: PlacedLog;
  /** Everything in `once` is in the whole so many times. */
  times: number;
}

/** Writes logs below a folder, and gives the paths. */
type Form = (folder: string, logs: string[], linesOf: LinesOf) => string[] | Promise<string[]>;
type LinesOf = (...logs: string[]) => Iterable<LogLine>;

export async function realLog(
  folder: string,
  { runs: names, logs }: Plan,
  megabytes: number,
  form: Form,
  lostOneIn?: number,
): Promise<RealLog> {
  const runs: RealRun[] = [];
  for (const name of names) runs.push(await realRun(name));
  const times = Math.ceil(repeatsFor(runs, megabytes * 1e6, ...logs) / runs.length);
  const made = async (name: string, repeats: number): Promise<PlacedLog> => {
    const account = new QueueAccount();
    const paths = await form(join(folder, name), logs, (...some) => {
      const lines = repeated({ runs, repeats }, ...some);
      return account.counted(lostOneIn ? withLosses(lines, lostOneIn, SEED) : lines);
    });
    return { paths, bytes: bytesOf(paths), said: account.figures };
  };
  const once = await made("once", runs.length);
  return { ...(await made("whole", times * runs.length)), once, times };
}

/** What multilog's s is at most. */
const FILE_BYTES = 16_777_215;
const SEED = 20_261_101;

export const inDirectories: Form = (folder, logs, linesOf) =>
  logs.map((log) => {
    writeMultilogFiles(join(folder, log), asMultilog(linesOf(log)), FILE_BYTES);
    return join(folder, log);
  });

/** Every fifth line is of another program. */
export const inOneSyslog: Form = (folder, logs, linesOf) =>
  inFile(join(folder, "mail.log"), asOneSyslog(linesOf(...logs), SEED));

export const packed: Form = (folder, logs, linesOf) =>
  inFile(join(folder, "send.log.gz"), asMultilog(linesOf(...logs)), createGzip());

async function inFile(
  path: string,
  chunks: Iterable<Buffer>,
  ...through: NodeJS.ReadWriteStream[]
): Promise<string[]> {
  mkdirSync(dirname(path), { recursive: true });
  await pipeline([Readable.from(chunks), ...through, createWriteStream(path)]);
  return [path];
}

/** Of a directory its files, in the order in which they were written. */
export function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.map((name) => join(path, name));
}

export function bytesOf(paths: string[]): number {
  return paths.flatMap(filesOf).reduce((sum, file) => sum + statSync(file).size, 0);
}

class QueueAccount {
  readonly #counts = { lines: 0, success: 0, deferral: 0, failure: 0 };
  /** A message whose `info msg` comes again, after a crash, is one. */
  readonly #taken = new Set<string>();
  /** Numbers of messages that are in the queue; and how many were there unseen. */
  readonly #present = new Set<string>();
  #adopted = 0;

  get figures(): Figures {
    const { lines, success, deferral, failure } = this.#counts;
    const messages = this.#taken.size + this.#adopted;
    return { lines, messages, successes: success, deferrals: deferral, failures: failure };
  }

  *counted(lines: Iterable<LogLine>): Generator<LogLine> {
    for (const line of lines) {
      if (line.log === "send") this.#note(line.text);
      yield line;
    }
  }

  #note(text: string): void {
    this.#counts.lines++;
    const [, outcome, word, msg = ""] = SAYS.exec(text) ?? [];
    if (outcome) this.#counts[outcome as "success" | "deferral" | "failure"]++;
    if (word === "info") this.#taken.add(text);
    if (word === undefined) return;
    if (word !== "new" && !this.#present.has(msg)) this.#adopted++;
    if (word === "end") this.#present.delete(msg);
    else this.#present.add(msg);
  }
}

const SAYS =
  /^delivery \d+: (success|deferral|failure):|^(new|info|end|starting delivery \d+:) msg (\d+)/;
