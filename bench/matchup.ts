/**
 * The benchmark of matchup and mtrack: `node dist/bench/matchup.js [--megabytes N] [--runs N]`.
 *
 * The same log as the benchmark's (data.ts). matchup's lines must count what the simulator's truth
 * counts, and mtrack must show each line that names a message once; then whole commands are timed
 * in turns. There is no original of either to compare with; wc -l reads the same file.
 */
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { type BenchLog, benchLog } from "./data.ts";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";

const QTRAIL = "dist/program/cli/main.js";

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
  },
});
const log = benchLog(Number(values.megabytes));
const contenders: { name: string; command: Command }[] = [
  // Its pending state goes to descriptor 5, which the shell opens.
  { name: "matchup", command: shell(`exec node ${QTRAIL} matchup 5>/dev/null`) },
  { name: "mtrack -u", command: shell(`exec node ${QTRAIL} mtrack -u`) },
  { name: "wc -l", command: { program: "wc", args: ["-l"], input: log.path } },
];
await checkMatchup(log);
await checkMtrack(log);
await time();

function shell(script: string): Command {
  return { program: "sh", args: ["-c", script], input: log.path };
}

async function checkMatchup({ truth }: BenchLog): Promise<void> {
  const script = `node ${QTRAIL} matchup 5>/dev/null | node ${QTRAIL} zoverall`;
  const overall = await outputOf(shell(script));
  const { deliveries, messages } = truth;
  const known: [string, number][] = [
    ["Completed messages", messages.ended],
    ["  success", deliveries.success],
    ["  failure", deliveries.failure],
    ["  deferral", deliveries.deferral],
  ];
  for (const [name, figure] of known)
    expect(`zoverall, ${name.trim()}`, figureOf(overall, name), figure);
}

function figureOf(overall: string, name: string): number {
  return Number(new RegExp(`^${name}: (\\d+)$`, "m").exec(overall)?.[1]);
}

/** The log begins on an empty queue, so every delivery that ends has begun in it. */
async function checkMtrack({ path }: BenchLog): Promise<void> {
  const names = "' msg \\| delivery [0-9]*: '";
  const inLog = Number(await outputOf(shell(`grep -c ${names}`)));
  const shown = Number(await outputOf(shell(`node ${QTRAIL} mtrack -u | grep -c ${names}`)));
  expect(`mtrack, lines of ${path} that name a message or a delivery`, shown, inLog);
}

function expect(what: string, found: number, known: number): void {
  if (found !== known) throw new Error(`${what}: ${found} found, ${known} in truth`);
  stdout.write(`${what}: ${found}, as in truth\n`);
}

async function time(): Promise<void> {
  const runs = Math.max(3, Number(values.runs));
  const measured = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 0; turn < runs; turn++)
    for (const { name, command } of contenders) measured.get(name)?.push(await measure(command));
  stdout.write(`\n${runs} runs each, in turns, warm cache; by the median\n\n`);
  stdout.write("| what | MB/s | lines/s | median s | peak MB |\n|---|---:|---:|---:|---:|\n");
  for (const [name, times] of measured) stdout.write(row(name, times));
}

function row(name: string, times: Measured[]): string {
  const { bytes, lines } = log.truth;
  const sorted = times.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const median = sorted[(sorted.length - 1) >> 1] as number;
  const peak = Math.max(...times.map(({ peakBytes }) => peakBytes ?? 0));
  const cells = [
    name,
    (bytes / 1e6 / median).toFixed(0),
    Math.round(lines.all / median).toLocaleString("en-US"),
    median.toFixed(3),
    (peak / 1e6).toFixed(0),
  ];
  return `| ${cells.join(" | ")} |\n`;
}
