/**
 * The benchmark: `npm run bench -- [--size MB] [--before DIR] [--only WORDS] [--days] [--record]`.
 *
 * Makes the logs of a group of rows, checks every answer, times whole commands in turns, and goes on
 * to the next group. What it writes lies in a folder of its own, which is removed. See bench/README.md.
 */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { cpus, release, type as systemName, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { argv, exit, stdout, version } from "node:process";
import { parseArgs } from "node:util";
import { type Command, type Measured, measure, outputOf } from "./measure.ts";
import { asBefore } from "./questions.ts";
import { type Group, groupsOf, type Row } from "./rows.ts";
import { HEAD, linesRow, tableRow, wrongRow } from "./table.ts";
import { toolsTable } from "./tools.ts";

const RECORD = "bench/RECORD.md";
/** Of product in src/ when the issue began that the table is of. */
const LINES_BEFORE = 58_322;

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    size: { type: "string", default: "450" },
    before: { type: "string" },
    only: { type: "string", default: "" },
    runs: { type: "string", default: "3" },
    days: { type: "boolean", default: false },
    tools: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
  },
});
const megabytes = numberOf("size", values.size);
const runs = numberOf("runs", values.runs);
const { before } = values;
for (const folder of [".", ...(before ? [before] : [])])
  if (!existsSync(join(folder, "dist/program/cli/main.js")))
    fail(`${folder}: it has no dist/program; run: npm run build`);

const folder = mkdtempSync(join(tmpdir(), "qtrail-bench-"));
process.once("SIGINT", () => {
  rmSync(folder, { recursive: true });
  exit(130);
});
const isChosen = (what: string): boolean => what.includes(values.only);
let said = "";
let wrongAnswers = 0;
try {
  print(`${machine()}\n\n${megabytes} MB, ${runs} runs each, in turns, warm cache\n\n${HEAD}`);
  const setting = { megabytes, folder, before, isLong: values.days };
  for (const group of groupsOf(setting)) if (group.rows.some(isChosen)) await bench(group);
  if (isChosen("product lines")) print(linesRow(productLines(), LINES_BEFORE, 7000, 9000));
  if (values.tools) print(await toolsTable(folder, megabytes, runs));
  if (values.record) appendFileSync(RECORD, `\n## The table, ${today()}\n\n${said}`);
} finally {
  rmSync(folder, { recursive: true });
}
exit(wrongAnswers > 0 ? 1 : 0);

/** Prints the rows of a group. */
async function bench(group: Group): Promise<void> {
  say(`${group.name}: making its logs`);
  const rows: { row: Row; answer: string }[] = [];
  for (const row of await group.make(isChosen)) {
    const { isRight, answer } = await checked(row);
    say(`${row.what}: ${answer}`);
    if (isRight) rows.push({ row, answer: answer.split("\n")[0] as string });
    else print(wrongRow(row));
    if (!isRight) wrongAnswers++;
  }
  say(`${group.name}: timing`);
  const asked = rows.flatMap(({ row: { ours, beside } }) => [ours, ...(beside ? [beside] : [])]);
  const times = await inTurns(asked);
  const of = (command: Command): Measured[] => times.get(keyOf(command)) ?? [];
  for (const { row, answer } of rows)
    print(tableRow(row, of(row.ours.command), row.beside && of(row.beside.command), answer));
  // The queue's log is asked beside all others.
  if (group.name !== "queue") rmSync(join(folder, group.name), { recursive: true });
}

// ---- answers

/** What is known of the answer; a wrong one, and none at all, is not timed. */
async function checked(row: Row): Promise<{ isRight: boolean; answer: string }> {
  const sentences = await row.wrong().catch(({ message }: Error) => [message]);
  if (sentences.length > 0) return { isRight: false, answer: `wrong: ${sentences.join("; ")}` };
  if (!row.small || !before) return { isRight: true, answer: "as counted" };
  const difference = await differenceFrom(before, row.small);
  return { isRight: true, answer: difference ?? "as counted, and as before" };
}

/** The first line that the revision before said otherwise; undefined if there is none. */
async function differenceFrom(before: string, command: Command): Promise<string | undefined> {
  const is = (await outputOf(command)).split("\n");
  const was = (await outputOf(asBefore(command, before))).split("\n");
  const at = is.findIndex((line, i) => line !== was[i]);
  if (at < 0 && is.length === was.length) return undefined;
  const shown = (lines: string[]): string => (lines[at] ?? "(its end)").slice(0, 300);
  return `as counted, but not as before\n- ${shown(was)}\n+ ${shown(is)}`;
}

// ---- times

/** Each command once, then all of them again; one that several rows ask is run once a turn. */
async function inTurns(asked: { command: Command }[]): Promise<Map<string, Measured[]>> {
  const commands = new Map(asked.map(({ command }) => [keyOf(command), command]));
  const times = new Map([...commands.keys()].map((key) => [key, [] as Measured[]]));
  for (let turn = 0; turn < runs; turn++)
    for (const [key, command] of commands) times.get(key)?.push(await measure(command));
  return times;
}

function keyOf(command: Command): string {
  return JSON.stringify(command);
}

// ---- lines

/** Of TypeScript in src/, tests left out. */
function productLines(): number {
  const names = (readdirSync("src", { recursive: true }) as string[]).filter(
    (name) => name.endsWith(".ts") && !/\.(test|testing)\.ts$/.test(name),
  );
  const linesIn = (name: string): number =>
    readFileSync(join("src", name), "utf8").split("\n").length - 1;
  return names.reduce((sum, name) => sum + linesIn(name), 0);
}

// ---- words

function machine(): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const processors = `${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`;
  return `${processors}, ${memory}, ${systemName()} ${release()}, node ${version}, revision ${revision(".")}${
    before ? `, present is ${revision(before)}` : ""
  }`;
}

function revision(place: string): string {
  try {
    const git = (...args: string[]) =>
      execFileSync("git", args, { encoding: "utf8", cwd: place }).trim();
    const changed = git("status", "--porcelain", "--untracked-files=no") === "" ? "" : "+changes";
    return git("rev-parse", "--short", "HEAD") + changed;
  } catch {
    return "unknown"; // not a git checkout
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number > 0)) fail(`--${name}: "${text}" is no number above 0`);
  return number;
}

function print(text: string): void {
  said += text;
  stdout.write(text);
}

function say(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
}

function fail(why: string): never {
  process.stderr.write(`bench: fatal: ${why}\n`);
  if (folder) rmSync(folder, { recursive: true, force: true });
  exit(1);
}
