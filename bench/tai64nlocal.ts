/**
 * The benchmark of tai64nlocal: `node dist/bench/tai64nlocal.js [--megabytes N] [--runs N]`.
 *
 * The same log as the benchmark's (data.ts), through daemontools' tai64nlocal and ours: the two
 * must write the same bytes; then both are timed in turns.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { benchLog } from "./data.ts";
import { type Command, type Measured, measure } from "./measure.ts";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
  },
});
const log = benchLog(Number(values.megabytes));
const contenders: { name: string; command: Command }[] = [
  {
    name: "qtrail tai64nlocal",
    command: { program: "node", args: ["dist/src/cli/main.js", "tai64nlocal"], input: log.path },
  },
  {
    name: "daemontools tai64nlocal",
    command: { program: "tai64nlocal", args: [], input: log.path },
  },
];
const [ours, theirs] = await Promise.all(contenders.map(({ command }) => digest(command)));
if (ours !== theirs) throw new Error("the two do not write the same bytes");
stdout.write(`both write the same bytes (sha256 ${ours?.slice(0, 16)}...)\n`);

const runs = Math.max(3, Number(values.runs));
const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
for (let turn = 0; turn < runs; turn++)
  for (const { name, command } of contenders) measured.get(name)?.push(await measure(command));
stdout.write(`\n${runs} runs each, in turns, warm cache\n\n`);
stdout.write("| what | MB/s | min s | median s | max s |\n|---|---:|---:|---:|---:|\n");
for (const [name, times] of measured) stdout.write(row(name, times));

function row(name: string, times: Measured[]): string {
  const sorted = times.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const [min, median, max] = [0, 0.5, 1].map(
    (share) => sorted[Math.floor(share * (sorted.length - 1))] as number,
  ) as [number, number, number];
  const speed = (log.truth.bytes / 1e6 / median).toFixed(0);
  return `| ${name} | ${speed} | ${[min, median, max].map((s) => s.toFixed(3)).join(" | ")} |\n`;
}

/** SHA-256 of what the program writes. */
function digest({ program, args, input }: Command): Promise<string> {
  const hash = createHash("sha256");
  // The shell opens the file, so that both read it as they would in a script.
  const script = `exec ${[program, ...args].join(" ")} < '${input}'`;
  const child = spawn("sh", ["-c", script], { stdio: ["ignore", "pipe", "inherit"] });
  child.stdout.on("data", (chunk: Buffer) => hash.update(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) =>
      status === 0 ? resolve(hash.digest("hex")) : reject(new Error(`${program}: ${status}`)),
    );
  });
}
