/**
 * The benchmark: `npm run bench -- [--megabytes N] [--runs N] [--only NAME]`.
 *
 * Makes the log, checks the answers, then times whole commands in turns on the same file:
 * every contender once, then every contender again. See bench/README.md.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, release, type as systemName, totalmem } from "node:os";
import { argv, exit, getuid, stdout, version } from "node:process";
import { parseArgs } from "node:util";
import { differences, figuresOfReport, figuresOfTruth } from "./check.ts";
import { type BenchLog, benchLog, syslogTwin } from "./data.ts";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";

const QTRAIL = "dist/program/cli/main.js";
const AWSTATS = "awstats maillogconvert";
const STARTING = "starting delivery";
/** Where Debian and others put the converter of awstats. */
const MAILLOGCONVERT = [
  "/usr/share/awstats/tools/maillogconvert.pl",
  "/usr/share/doc/awstats/examples/maillogconvert.pl",
];

interface Contender {
  name: string;
  command: Command;
  /** Bytes and lines of what it reads. */
  bytes: number;
}

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const megabytes = numberOf("megabytes", values.megabytes);
const runs = Math.max(3, numberOf("runs", values.runs));

say(`${machine()}\n`);
const log = benchLog(megabytes);
const { truth } = log;
say(
  `${log.path}: ${count(truth.bytes)} bytes, ${count(truth.lines.all)} lines, ` +
    `${count(truth.distinctSenders)} senders, ${count(truth.distinctRecipients)} recipients\n`,
);
await checkCount(log);
const contenders = await chosenContenders(log);
if (contenders.length === 0) fail(`no contender is named "${values.only}"`);
if (contenders.some(({ name }) => name.startsWith("qtrail"))) await checkAnswers(log);
await timeInTurns(contenders);

// ---- answers

async function checkCount({ path, truth }: BenchLog): Promise<void> {
  const counted = Number(await outputOf(grepStarting(path)));
  if (counted !== truth.lines.start)
    fail(`grep counts ${counted} of "${STARTING}", the simulator wrote ${truth.lines.start}`);
  say(`grep -c '${STARTING}': ${count(counted)}, as in truth\n`);
}

async function checkAnswers({ path, truth, address }: BenchLog): Promise<void> {
  if (!existsSync(QTRAIL)) fail(`${QTRAIL} is missing; run: npm run build`);
  const json = await outputOf(qtrail("report", "overview", "-o", "json", path));
  const known = figuresOfTruth(truth);
  const wrong = differences(known, figuresOfReport(json));
  if (wrong.length > 0) fail(`the report is wrong:\n  ${wrong.join("\n  ")}`);
  say(`qtrail report: ${Object.keys(known).length} figures, as in truth\n`);
  const found = await outputOf(qtrail("find", "--to", address, "-o", "ndjson", path));
  if (!found.includes(address)) fail(`qtrail find --to ${address} does not find it`);
  say(`qtrail find --to ${address}: found\n`);
}

// ---- contenders

async function chosenContenders({ path, truth, address }: BenchLog): Promise<Contender[]> {
  const { bytes } = truth;
  const chosen: Contender[] = [
    { name: "qtrail report", bytes, command: qtrail("report", "overview", "-o", "json", path) },
    { name: "qtrail find", bytes, command: qtrail("find", "--to", address, "-o", "ndjson", path) },
    { name: "grep starting delivery", bytes, command: grepStarting(path) },
    { name: "grep address", bytes, command: grepAddress(address, path) },
    { name: "wc -l", bytes, command: { program: "wc", args: ["-l", path] } },
  ].filter(({ name }) => isChosen(name));
  if (!isChosen(AWSTATS)) return chosen;
  const command = await awstats(path);
  return command ? [...chosen, { name: AWSTATS, bytes, command }] : chosen;
}

function isChosen(name: string): boolean {
  return values.only === undefined || name.includes(values.only);
}

function qtrail(...args: string[]): Command {
  return { program: "node", args: [QTRAIL, ...args] };
}

/** As an administrator types it. */
function grepStarting(path: string): Command {
  return { program: "grep", args: ["-c", STARTING, path] };
}

function grepAddress(address: string, path: string): Command {
  return { program: "grep", args: ["-cF", "--", address, path] };
}

/** It knows no multilog stamps: it gets the same lines in syslog form, and says so. */
async function awstats(path: string): Promise<Command | undefined> {
  const script = maillogconvert();
  if (script === undefined) return undefined;
  const input = await syslogTwin(path);
  const command = { program: "perl", args: [script, "standard"], input };
  const records = (await outputOf(command)).split("\n").length - 1;
  say(
    `${AWSTATS}: reads qmail's log in syslog form only, so it gets the same lines from ${input}; ` +
      `${count(records)} records for ${count(truth.deliveries.started)} deliveries started; ` +
      "its speed is reckoned by the log as multilog writes it\n",
  );
  return command;
}

/** Undefined, with the reason said, if it is not here and cannot be installed. */
function maillogconvert(): string | undefined {
  const present = MAILLOGCONVERT.find(existsSync);
  if (present) return present;
  const why = installAwstats();
  const installed = MAILLOGCONVERT.find(existsSync);
  if (!installed) say(`not run: ${AWSTATS} (${why ?? "the package has no such file"})\n`);
  return installed;
}

/** Why it could not be installed. */
function installAwstats(): string | undefined {
  if (getuid?.() !== 0) return "not installed; installing needs root: apt-get install awstats";
  try {
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "awstats"], {
      stdio: "ignore",
    });
    return undefined;
  } catch (error) {
    return `apt-get install awstats: ${error instanceof Error ? error.message : String(error)}`;
  }
}

// ---- timing

async function timeInTurns(contenders: Contender[]): Promise<void> {
  const measured = new Map<Contender, Measured[]>(contenders.map((one) => [one, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const [contender, times] of measured) times.push(await measure(contender.command));
  }
  say(`\n${runs} runs each, in turns, warm cache; MB/s and lines/s by the median\n\n`);
  say("| what | MB/s | lines/s | min s | median s | max s | peak MB |\n");
  say("|---|---:|---:|---:|---:|---:|---:|\n");
  for (const [contender, times] of measured) say(row(contender, times));
}

function row({ name, bytes }: Contender, times: Measured[]): string {
  const sorted = times.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const [min, median, max] = [0, 0.5, 1].map(
    (share) => sorted[Math.floor(share * (sorted.length - 1))] as number,
  ) as [number, number, number];
  const peaks = times.flatMap(({ peakBytes }) => peakBytes ?? []);
  const cells = [
    name,
    (bytes / 1e6 / median).toFixed(0),
    count(Math.round(truth.lines.all / median)),
    min.toFixed(3),
    median.toFixed(3),
    max.toFixed(3),
    peaks.length > 0 ? (Math.max(...peaks) / 1e6).toFixed(0) : "-",
  ];
  return `| ${cells.join(" | ")} |\n`;
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
