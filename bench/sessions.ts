/**
 * The benchmark of sessions: `node dist/bench/sessions.js [--megabytes N] [--runs N]`.
 *
 * Two logs (smtpd-log.ts): one with 200 sessions at a time, one with 100,000. What the overview
 * says of the door must be what happened; then whole commands are timed in turns. A machine that
 * others use too tells little by the clock, so the processors' time is given beside it.
 */
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { differences } from "./check.ts";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";
import { doorOfReport, doorOfTruth, type SmtpdLog, smtpdLog } from "./smtpd-log.ts";

const QTRAIL = "dist/program/cli/main.js";
const MANY = 100_000;

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
  },
});
const megabytes = Number(values.megabytes);
const logs = [smtpdLog(megabytes, 200), smtpdLog(megabytes, MANY)];
for (const log of logs) await checkDoor(log);
stdout.write(`\n${values.runs} runs each, in turns, warm cache; by the median\n\n`);
stdout.write("| what | open at one time | MB/s | s | CPU s | MB per CPU s | peak MB |\n");
stdout.write("|---|---:|---:|---:|---:|---:|---:|\n");
for (const log of logs) await time(log);

async function checkDoor({ path, truth }: SmtpdLog): Promise<void> {
  const known = doorOfTruth(truth);
  const wrong = differences(known, doorOfReport(await outputOf(report(path))));
  if (wrong.length > 0) throw new Error(`${path}: ${wrong.join("; ")}`);
  const words = Object.entries(known).map(([what, figure]) => `${figure} ${what}`);
  stdout.write(`${path}: ${truth.bytes} bytes; ${words.join(", ")}, as in truth\n`);
}

// ---- timing

function report(path: string): Command {
  return { program: "node", args: [QTRAIL, "report", "overview", "-o", "json", path] };
}

async function time({ path, truth }: SmtpdLog): Promise<void> {
  const contenders: [name: string, command: Command][] = [
    ["qtrail report", report(path)],
    ["grep -c tcpserver", { program: "grep", args: ["-c", "tcpserver", path] }],
  ];
  const measured = contenders.map((): Measured[] => []);
  for (let turn = 0; turn < Math.max(1, Number(values.runs)); turn++) {
    for (const [index, [, command]] of contenders.entries())
      measured[index]?.push(await measure(command));
  }
  for (const [index, [name]] of contenders.entries()) {
    const times = measured[index] ?? [];
    const seconds = median(times.map((one) => one.seconds));
    const cpu = median(times.map(({ cpuSeconds }) => cpuSeconds));
    const peak = Math.max(...times.map(({ peakBytes }) => peakBytes ?? 0));
    const cells = [
      name,
      truth.mostOpen.toLocaleString("en-US"),
      (truth.bytes / 1e6 / seconds).toFixed(0),
      seconds.toFixed(2),
      cpu.toFixed(2),
      (truth.bytes / 1e6 / cpu).toFixed(0),
      (peak / 1e6).toFixed(0),
    ];
    stdout.write(`| ${cells.join(" | ")} |\n`);
  }
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;
}
