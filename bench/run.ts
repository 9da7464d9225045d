/**
 * The benchmark: `npm run bench -- [--megabytes N,N...] [--runs N] [--only WORDS]`.
 *
 * Makes the logs, checks every answer, then times whole commands in turns on the same files: every
 * goal's command and its yardstick once, then all of them again; then the other tools. See
 * bench/README.md.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, release, type as systemName, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { argv, exit, stdout, version } from "node:process";
import { parseArgs } from "node:util";
import { type Goal, goalsFor, type Inputs, inputsOf } from "./goals.ts";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";
import {
  awstats,
  grepCount,
  isHere,
  lnavCount,
  ripgrepCount,
  TOOLS,
  tai64nlocal,
  unzip,
  wcLines,
} from "./tools.ts";

const STARTING = "starting delivery";

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    megabytes: { type: "string", default: "45,450" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const sizes = values.megabytes.split(",").map((size) => numberOf("megabytes", size));
const runs = Math.max(3, numberOf("runs", values.runs));
if (!existsSync("dist/program/cli/main.js")) fail("dist/program is missing; run: npm run build");

say(`${machine()}\n`);
for (const { name, install } of TOOLS.filter((tool) => !tool.isHere))
  say(`not here: ${name}; on Debian: apt-get install ${install}\n`);
const directory = mkdtempSync(join(tmpdir(), "qtrail-bench-"));
try {
  for (const megabytes of sizes) await bench(await inputsOf(megabytes, directory));
} finally {
  rmSync(directory, { recursive: true });
}

async function bench(inputs: Inputs): Promise<void> {
  const { send, smtpd, megabytes } = inputs;
  say(`\n## ${megabytes} MB\n\n`);
  say(
    `${send.path}: ${count(send.truth.bytes)} bytes, ${count(send.truth.lines.all)} lines, ` +
      `${count(send.truth.distinctSenders)} senders, ${count(send.truth.distinctRecipients)} recipients\n` +
      `${smtpd.path}: ${count(smtpd.truth.bytes)} bytes, ${count(smtpd.truth.lines)} lines, ` +
      `${count(smtpd.truth.sessions)} sessions\n\n`,
  );
  await checkGrep(inputs);
  const goals = goalsFor(inputs).filter(({ name }) => isChosen(name));
  for (const goal of goals) await checkAnswer(goal);
  await timeGoals(goals);
  await timeTools(toolsFor(inputs).filter(([name]) => isChosen(name)));
}

function isChosen(name: string): boolean {
  return values.only === undefined || name.includes(values.only);
}

// ---- answers

async function checkGrep({ send: { path, truth } }: Inputs): Promise<void> {
  const counted = Number(await outputOf(grepCount(STARTING, path)));
  if (counted !== truth.lines.start)
    fail(`grep counts ${counted} of "${STARTING}", the simulator wrote ${truth.lines.start}`);
}

async function checkAnswer({ name, ours, wrong }: Goal): Promise<void> {
  const sentences = wrong(await outputOf(ours));
  if (sentences.length > 0) fail(`${name}: the answer is wrong:\n  ${sentences.join("\n  ")}`);
  say(`${name}: as in truth\n`);
}

// ---- goals

async function timeGoals(goals: readonly Goal[]): Promise<void> {
  const measured = goals.map(() => ({ ours: [] as Measured[], yardstick: [] as Measured[] }));
  for (let turn = 0; turn < runs; turn++) {
    for (const [i, { ours, yardstick }] of goals.entries()) {
      measured[i]?.ours.push(await measure(ours));
      measured[i]?.yardstick.push(await measure(yardstick));
    }
  }
  say(`\n${runs} runs each, in turns, warm cache; times in seconds: min/median/max\n\n`);
  say("| what | beside | ratio | at most | qtrail | yardstick | MB/s | peak MB | at most |\n");
  say("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
  for (const [i, goal] of goals.entries()) {
    const { ours = [], yardstick = [] } = measured[i] ?? {};
    say(goalRow(goal, ours, yardstick));
  }
}

/** The ratio of the medians, and of the best and worst turn. */
function goalRow(goal: Goal, ours: Measured[], yardstick: Measured[]): string {
  const ratios = ours.map(
    ({ seconds }, turn) => seconds / (yardstick[turn]?.seconds ?? Number.NaN),
  );
  const median = atShare(secondsOf(ours), 0.5);
  const ratio = median / atShare(secondsOf(yardstick), 0.5);
  const cells = [
    goal.name,
    `\`${goal.yardstickName}\``,
    `${ratio.toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    goal.most === undefined ? "-" : String(goal.most),
    spread(ours),
    spread(yardstick),
    goal.bytes === undefined ? "-" : (goal.bytes / 1e6 / median).toFixed(0),
    peak(ours),
    goal.mostBytes === undefined ? "-" : (goal.mostBytes / 1e6).toFixed(0),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

// ---- other tools

type Contender = [name: string, command: Command, bytes: number];

function toolsFor({ send, smtpd, packed, syslog }: Inputs): Contender[] {
  const { path, truth, address } = send;
  const all: [...Contender, tool: string][] = [
    [`grep -c '${STARTING}'`, grepCount(STARTING, path), truth.bytes, "grep"],
    ["grep -c tcpserver", grepCount("tcpserver", smtpd.path), smtpd.truth.bytes, "grep"],
    ["grep -c ADDRESS", grepCount(address, path), truth.bytes, "grep"],
    ["wc -l", wcLines(path), truth.bytes, "wc"],
    [`rg -c '${STARTING}'`, ripgrepCount(STARTING, path), truth.bytes, "rg"],
    ["zcat", unzip(packed), truth.bytes, "zcat"],
    ["tai64nlocal", tai64nlocal(path), truth.bytes, "tai64nlocal"],
    ["awstats' maillogconvert", awstats(syslog), truth.bytes, "maillogconvert.pl"],
    ["lnav -n, count", lnavCount(syslog), truth.bytes, "lnav"],
  ];
  return all
    .filter(([, , , tool]) => isHere(tool))
    .map(([name, command, bytes]) => [name, command, bytes]);
}

async function timeTools(contenders: readonly Contender[]): Promise<void> {
  const measured = contenders.map((): Measured[] => []);
  for (let turn = 0; turn < runs; turn++)
    for (const [i, [, command]] of contenders.entries()) measured[i]?.push(await measure(command));
  say("\n| tool | MB/s | seconds | peak MB |\n| --- | ---: | ---: | ---: |\n");
  for (const [i, [name, , bytes]] of contenders.entries()) {
    const times = measured[i] ?? [];
    const speed = bytes / 1e6 / atShare(secondsOf(times), 0.5);
    say(`| ${name} | ${speed.toFixed(0)} | ${spread(times)} | ${peak(times)} |\n`);
  }
}

// ---- figures

function secondsOf(times: readonly Measured[]): number[] {
  return times.map(({ seconds }) => seconds);
}

function spread(times: readonly Measured[]): string {
  return [0, 0.5, 1].map((share) => atShare(secondsOf(times), share).toFixed(3)).join("/");
}

function peak(times: readonly Measured[]): string {
  const peaks = times.flatMap(({ peakBytes }) => peakBytes ?? []);
  return peaks.length > 0 ? (Math.max(...peaks) / 1e6).toFixed(0) : "-";
}

function atShare(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

// ---- words

function machine(): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const processors = `${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`;
  return `${processors}, ${memory}, ${systemName()} ${release()}, node ${version}, revision ${revision()}`;
}

function revision(): string {
  try {
    const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
    const changed = git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "+changes";
    return git("rev-parse", "--short", "HEAD") + changed;
  } catch {
    return "unknown"; // not a git checkout
  }
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) fail(`--${name}: "${text}" is no number above 0`);
  return number;
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}

function say(text: string): void {
  stdout.write(text);
}

function fail(why: string): never {
  process.stderr.write(`bench: fatal: ${why}\n`);
  exit(1);
}
