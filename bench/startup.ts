/**
 * The benchmark of starting: `node dist/bench/startup.js [--runs N]`.
 *
 * What a small question takes, beside `node -e 0`, below which no program of node's can come. The
 * small question is small.ts's. It must find what stands in the log; then all are timed in turns.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath, stdout } from "node:process";
import { parseArgs } from "node:util";
import { benchLog } from "./data.ts";
import { type Command, measure, outputOf } from "./measure.ts";
import { messagesFound, type Small, smallDirectory } from "./small.ts";

const QTRAIL = "dist/program/cli/main.js";
const LOG_MEGABYTES = 45;

const { values } = parseArgs({ options: { runs: { type: "string", default: "21" } } });
const directory = mkdtempSync(join(tmpdir(), "qtrail-startup-"));
try {
  const small = smallDirectory(benchLog(LOG_MEGABYTES).path, directory);
  const find = qtrail("find", "--to", `<${small.address}>`, "-o", "ndjson", small.directory);
  await checkFind(find, small);
  await checkVersion(qtrail("--version"));
  await timeInTurns([
    { name: "node -e 0", command: { program: execPath, args: ["-e", "0"] } },
    { name: "qtrail --version", command: qtrail("--version") },
    { name: "qtrail help find", command: qtrail("help", "find") },
    { name: "qtrail find, 1 MB", command: find },
  ]);
} finally {
  rmSync(directory, { recursive: true });
}

function qtrail(...words: string[]): Command {
  return { program: execPath, args: [QTRAIL, ...words] };
}

// ---- answers

async function checkFind(find: Command, { messages }: Small): Promise<void> {
  const found = messagesFound(await outputOf(find));
  if (found.join() !== messages.join())
    throw new Error(`find tells messages ${found.join()}, the log ${messages.join()}`);
  stdout.write(`find tells what stands in the log: message ${messages.join()}\n`);
}

async function checkVersion(version: Command): Promise<void> {
  const told = await outputOf(version);
  if (!/^qtrail \d+\.\d+\.\d+\n$/.test(told)) throw new Error(`the version is "${told}"`);
}

// ---- times

async function timeInTurns(contenders: { name: string; command: Command }[]): Promise<void> {
  const runs = Math.max(3, Number(values.runs));
  const times = contenders.map((): number[] => []);
  for (let turn = 0; turn < runs; turn++)
    for (const [i, { command }] of contenders.entries())
      times[i]?.push((await measure(command)).seconds * 1000);
  const [bare] = times.map((of) => atShare(of, 0.5));
  stdout.write(`\n${runs} runs each, in turns, warm cache\n\n`);
  stdout.write("| what | min ms | median ms | max ms | x node -e 0 |\n|---|---:|---:|---:|---:|\n");
  for (const [i, { name }] of contenders.entries()) {
    const [min, median, max] = [0, 0.5, 1].map((share) => atShare(times[i] ?? [], share));
    const cells = [min, median, max].map((milliseconds) => milliseconds?.toFixed(0));
    stdout.write(
      `| ${name} | ${cells.join(" | ")} | ${(Number(median) / Number(bare)).toFixed(2)} |\n`,
    );
  }
}

function atShare(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
