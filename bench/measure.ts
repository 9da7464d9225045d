/**
 * One program, run once: how long it took, the processors' time, and the most memory it held.
 *
 * Time is from before the program is started until it has exited, its output going to a pipe
 * that is read and thrown away (never to /dev/null: GNU grep sees that and stops at the first
 * match). A shell starts it, a millisecond for all alike, for the shell knows what its children
 * took of the processors, to a hundredth of a second: what feeds a pipe counts too. Memory is the
 * kernel's own high-water mark (VmHWM, threads included), asked for every few milliseconds while
 * the program runs, so a growth in its very last moments can be missed; undefined where there is
 * no /proc.
 */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import type { Readable } from "node:stream";

export interface Command {
  program: string;
  args: string[];
  /** The file on its standard input. */
  input?: string;
  /** Files that come, one behind the other, through a pipe to its standard input. */
  piped?: string[];
  /** Exit statuses that are no failure; 0 if absent. */
  allowed?: number[];
}

export interface Measured {
  seconds: number;
  cpuSeconds: number;
  peakBytes: number | undefined;
}

const ASK_MILLISECONDS = 5;
/** Told at descriptor 3: the program's pid, then what all took. */
const TELLING = "& echo $! >&3; wait $!; status=$?; times >&3; exit $status";

export async function measure(command: Command): Promise<Measured> {
  return run(command, () => {});
}

/** What the program writes. */
export async function outputOf(command: Command): Promise<string> {
  const chunks: Buffer[] = [];
  await run(command, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks).toString();
}

/** Gives what the program writes, as it comes. */
export async function run(command: Command, onOutput: (chunk: Buffer) => void): Promise<Measured> {
  const { program, args, input, allowed = [0] } = command;
  const file = input === undefined ? undefined : openSync(input, "r");
  const begin = performance.now();
  const child = spawn("sh", ["-c", scriptOf(command)], {
    stdio: [file ?? "ignore", "pipe", "pipe", "pipe"],
  });
  if (file !== undefined) closeSync(file);
  const [, output, talk, telling] = child.stdio as Readable[];
  let peakBytes: number | undefined;
  const told = { talk: "", telling: "" };
  const asking = setInterval(() => {
    peakBytes = highWaterMark(Number.parseInt(told.telling, 10)) ?? peakBytes;
  }, ASK_MILLISECONDS);
  output.on("data", onOutput);
  talk.on("data", (chunk: Buffer) => {
    told.talk += chunk.toString();
  });
  telling.on("data", (chunk: Buffer) => {
    told.telling += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => clearInterval(asking));
  const seconds = (performance.now() - begin) / 1000;
  if (status === null || !allowed.includes(status))
    throw new Error(`${program} ${args.join(" ")}: exit status ${status}\n${told.talk}`);
  return { seconds, cpuSeconds: cpuSecondsIn(told.telling), peakBytes };
}

function scriptOf({ program, args, piped }: Command): string {
  const words = shellWords(program, ...args);
  const line = piped ? `${shellWords("cat", ...piped)} | ${words}` : `${words} <&0`;
  return `${line} ${TELLING}`;
}

function shellWords(...words: string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}

/** User and system time of the children: the last line of `times`, `0m2.345000s 0m0.678000s`. */
function cpuSecondsIn(telling: string): number {
  const ofChildren = telling.trim().split("\n").at(-1) ?? "";
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function highWaterMark(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined; // it has just exited, or there is no /proc here
  }
}
