/**
 * One program, run once: how long it took and the most memory it held.
 *
 * Time is from before the program is started until it has exited, its output going to a pipe
 * that is read and thrown away (never to /dev/null: GNU grep sees that and stops at the first
 * match). Memory is the kernel's own high-water mark (VmHWM, threads included), asked for every
 * few milliseconds while the program runs, so a growth in its very last moments can be missed;
 * undefined where there is no /proc.
 */
import { spawn } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";

export interface Command {
  program: string;
  args: string[];
  /** The file on its standard input. */
  input?: string;
  /** Exit statuses that are no failure; 0 if absent. */
  allowed?: number[];
}

export interface Measured {
  seconds: number;
  peakBytes: number | undefined;
}

const ASK_MILLISECONDS = 5;

export async function measure(command: Command): Promise<Measured> {
  const { peakBytes, seconds } = await run(command, () => {});
  return { seconds, peakBytes };
}

/** What the program writes. */
export async function outputOf(command: Command): Promise<string> {
  const chunks: Buffer[] = [];
  await run(command, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks).toString();
}

async function run(
  { program, args, input, allowed = [0] }: Command,
  onOutput: (chunk: Buffer) => void,
): Promise<Measured> {
  const file = input === undefined ? undefined : await opened(input);
  const begin = performance.now();
  const child = spawn(program, args, { stdio: [file ?? "ignore", "pipe", "pipe"] });
  let peakBytes: number | undefined;
  const asking = setInterval(() => {
    peakBytes = highWaterMark(child.pid) ?? peakBytes;
  }, ASK_MILLISECONDS);
  child.stdout.on("data", onOutput);
  let talk = "";
  child.stderr.on("data", (chunk: Buffer) => {
    talk += chunk.toString();
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => clearInterval(asking));
  const seconds = (performance.now() - begin) / 1000;
  file?.destroy();
  if (status === null || !allowed.includes(status))
    throw new Error(`${program} ${args.join(" ")}: exit status ${status}\n${talk}`);
  return { seconds, peakBytes };
}

/** A stream that stands for an open file: the program gets its descriptor. */
async function opened(path: string): Promise<ReturnType<typeof createReadStream>> {
  const stream = createReadStream(path);
  await new Promise((resolve, reject) => {
    stream.once("open", resolve);
    stream.once("error", reject);
  });
  return stream;
}

function highWaterMark(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined; // it has just exited, or there is no /proc here
  }
}
