/**
 * Runs qtrail in this process, and keeps what it prints: a process for each call would load and compile it as often.
 *
 * Calls wait for each other, as environment, working directory and streams are the process's. What reads standard
 * input, follows logs, is killed, starts a drop-in program, or has the settings of another user needs a process of its
 * own.
 */
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const PROGRAM = fileURLToPath(new URL("../../program/cli/main.js", import.meta.url));

export interface Printed {
  stdout: Buffer;
  stderr: Buffer;
}

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

export interface Place {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

let earlier: Promise<unknown> = Promise.resolve();

/** Runs `qtrail WORDS`. */
export async function qtrail(words: readonly string[], place: Place = {}): Promise<Ended> {
  const { result, stdout, stderr } = await printedBy(() => run("qtrail", [...words]), place);
  return { status: result, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** What `work` gives, and all that it prints meanwhile. */
export async function printedBy<Result>(
  work: () => Promise<Result>,
  place: Place = {},
): Promise<Printed & { result: Result }> {
  const mine = earlier.then(() => inPlace(work, place));
  earlier = mine.catch(() => undefined); // whoever waits for it is told
  return mine;
}

async function inPlace<Result>(
  work: () => Promise<Result>,
  { cwd, env }: Place,
): Promise<Printed & { result: Result }> {
  const [outside, from, called] = [process.env, process.cwd(), process.argv];
  const streams = { stdout: new Kept(), stderr: new Kept() };
  const original = Object.getOwnPropertyDescriptors(process);
  const listening = SIGNALS.map((signal) => process.listeners(signal));
  process.argv = [process.execPath, PROGRAM];
  if (env) process.env = env;
  if (cwd) process.chdir(cwd);
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  try {
    const result = await work();
    return { result, stdout: streams.stdout.bytes(), stderr: streams.stderr.bytes() };
  } finally {
    for (const name of Object.keys(streams) as (keyof typeof streams)[])
      Object.defineProperty(process, name, original[name]);
    process.chdir(from);
    process.env = outside;
    process.argv = called;
    for (const [i, signal] of SIGNALS.entries())
      for (const listener of process.listeners(signal))
        if (!listening[i]?.includes(listener)) process.off(signal, listener);
  }
}

/** Commands that can be interrupted leave the end of the process to end their listening. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

class Kept extends Writable {
  private readonly pieces: Buffer[] = [];

  override _write(piece: Buffer, _: BufferEncoding, done: () => void): void {
    this.pieces.push(piece);
    done();
  }

  bytes(): Buffer {
    return Buffer.concat(this.pieces);
  }
}
