/**
 * The benchmark of sessions: `node dist/bench/sessions.js [--megabytes N] [--runs N]`.
 *
 * The logs are of a tcpserver with recordio that serves nobody (simulate-smtpd.ts), made once and
 * kept beside their truth: one with 200 sessions at a time, one with 100,000. What the overview
 * says of the door must be what happened; then whole commands are timed in turns. A machine that
 * others use too tells little by the clock, so the processors' time is given beside it.
 */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";
import { type SmtpdTruth, simulateSmtpd } from "./simulate-smtpd.ts";

const QTRAIL = "dist/program/cli/main.js";
const DIRECTORY = "bench/data";
const SEED = 20_261_101;
/** Raised when the simulator writes another log than before. */
const EDITION = 2;
/** Sunday, 1 November 2026, 00:00 UTC. */
const BEGIN = 1_793_491_200;
const MANY = 100_000;

interface SessionLog {
  path: string;
  truth: SmtpdTruth;
}

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
  },
});
const bytes = Number(values.megabytes) * 1e6;
const logs = [logOf(200), logOf(MANY)];
for (const log of logs) await checkDoor(log);
stdout.write(`\n${values.runs} runs each, in turns, warm cache; by the median\n\n`);
stdout.write("| what | open at one time | MB/s | s | CPU s | MB per CPU s | peak MB |\n");
stdout.write("|---|---:|---:|---:|---:|---:|---:|\n");
for (const log of logs) await time(log);

// ---- logs

function logOf(atOneTime: number): SessionLog {
  const name = `smtpd-${values.megabytes}mb-${atOneTime}open-seed${SEED}-edition${EDITION}.log`;
  const path = join(DIRECTORY, name);
  const truthPath = `${path}.truth`;
  if (!isWhole(path, truthPath)) write(path, truthPath, atOneTime);
  return { path, truth: JSON.parse(readFileSync(truthPath, "utf8")) as SmtpdTruth };
}

function isWhole(path: string, truthPath: string): boolean {
  if (!existsSync(path) || !existsSync(truthPath)) return false;
  const truth = JSON.parse(readFileSync(truthPath, "utf8")) as SmtpdTruth;
  return statSync(path).size === truth.bytes;
}

function write(path: string, truthPath: string, atOneTime: number): void {
  mkdirSync(DIRECTORY, { recursive: true });
  const file = openSync(path, "w");
  const steps = simulateSmtpd({ seed: SEED, begin: BEGIN, bytesWanted: bytes, atOneTime });
  let step = steps.next();
  for (; !step.done; step = steps.next()) writeSync(file, step.value);
  closeSync(file);
  writeFileSync(truthPath, JSON.stringify(step.value));
}

// ---- answers

interface Overview {
  tables: { door: { verdict: string; rule?: string; sessions: number }[] };
  coverage: { lines: number };
}

async function checkDoor({ path, truth }: SessionLog): Promise<void> {
  const { tables, coverage } = JSON.parse(await outputOf(report(path))) as Overview;
  const at = (verdict: string, rule?: string) =>
    tables.door.find((row) => row.verdict === verdict && row.rule === rule)?.sessions;
  const figures: [what: string, found: number | undefined, known: number][] = [
    ["lines", coverage.lines, truth.lines],
    ["sessions", at("connections"), truth.sessions],
    ["accepted", at("accepted"), truth.accepted],
    ["listed", at("deferred", "dns-list"), truth.listed],
    ["denied", at("refused", "tcp-rules"), truth.denied],
    ["relaying", at("refused", "relaying"), truth.relaying],
    ["left without a word", at("nothing"), truth.left],
  ];
  for (const [what, found, known] of figures)
    if (found !== known) throw new Error(`${path}: ${what}: ${found} found, ${known} in truth`);
  const words = figures.map(([what, found]) => `${found} ${what}`).join(", ");
  stdout.write(`${path}: ${truth.bytes} bytes; ${words}, as in truth\n`);
}

// ---- timing

function report(path: string): Command {
  return { program: "node", args: [QTRAIL, "report", "overview", "-o", "json", path] };
}

async function time({ path, truth }: SessionLog): Promise<void> {
  const contenders: [name: string, command: Command][] = [
    ["qtrail report", report(path)],
    ["grep -c tcpserver", { program: "grep", args: ["-c", "tcpserver", path] }],
  ];
  const measured = contenders.map(() => ({ times: [] as Measured[], cpus: [] as number[] }));
  for (let turn = 0; turn < Math.max(1, Number(values.runs)); turn++) {
    for (const [index, [, command]] of contenders.entries()) {
      measured[index]?.times.push(await measure(command));
      measured[index]?.cpus.push(await cpuSeconds(command));
    }
  }
  for (const [index, [name]] of contenders.entries()) {
    const { times = [], cpus = [] } = measured[index] ?? {};
    const seconds = median(times.map((one) => one.seconds));
    const cpu = median(cpus);
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

/** User and system time of a command, as the shell's `times` tells it: `1m2.345s 0m0.678s`. */
async function cpuSeconds({ program, args }: Command): Promise<number> {
  const script = '"$@" | cat >/dev/null; times';
  const told = await outputOf({ program: "sh", args: ["-c", script, "sh", program, ...args] });
  const ofChildren = told.trim().split("\n").at(-1) ?? "";
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;
}
