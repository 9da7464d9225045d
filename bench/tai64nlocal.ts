/**
 * The benchmark of tai64nlocal: `node dist/bench/tai64nlocal.js [--megabytes N] [--runs N]`.
 *
 * The same log as the benchmark's (data.ts), through daemontools' tai64nlocal and ours: the two
 * must write the same bytes; then both are timed in turns, writing to /dev/null, so that no
 * reader's pace is measured.
 */
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { benchLog } from "./data.ts";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
  },
});
const log = benchLog(Number(values.megabytes));
const contenders = [
  { name: "qtrail tai64nlocal", program: "node dist/program/cli/main.js tai64nlocal" },
  { name: "daemontools tai64nlocal", program: "tai64nlocal" },
];
const [ours, theirs] = await Promise.all(contenders.map(({ program }) => digest(program)));
if (ours !== theirs) throw new Error("the two do not write the same bytes");
stdout.write(`both write the same bytes (sha256 ${ours?.slice(0, 16)}...)\n`);

const runs = Math.max(3, Number(values.runs));
const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
for (let turn = 0; turn < runs; turn++)
  for (const { name, program } of contenders)
    measured.get(name)?.push(await measure(shell(`${program} > /dev/null`)));
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

/** The shell opens the files, as in a script. */
function shell(script: string): Command {
  return { program: "sh", args: ["-c", script], input: log.path };
}

/** SHA-256 of what the program writes. */
async function digest(program: string): Promise<string> {
  return (await outputOf(shell(`${program} | sha256sum`))).slice(0, 64);
}
