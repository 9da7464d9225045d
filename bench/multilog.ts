/**
 * The benchmark of multilog: `node dist/bench/multilog.js [--megabytes N] [--runs N]`.
 *
 * The benchmark's log (data.ts) goes from a pipe, as a service's lines do, into one directory with
 * `t`, through daemontools' multilog and ours. All files being kept, both must leave as many, of
 * the same sizes and, without their stamps, with the same lines. Then they run in turns, ten files
 * being kept. Told are the seconds of the clock and of the processor: for the disk both wait.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { stdout } from "node:process";
import { parseArgs } from "node:util";
import { type BenchLog, benchLog } from "./data.ts";
import { outputOf } from "./measure.ts";

const QTRAIL = resolve("dist/program/cli/main.js");
/** The size of files that holds if none is given, and the largest. */
const SIZES = ["s99999", "s16777215"];

const { values } = parseArgs({
  options: {
    megabytes: { type: "string", default: "450" },
    runs: { type: "string", default: "3" },
  },
});

interface Contender {
  name: string;
  program: string;
  size: string;
}

interface Timed {
  clockSeconds: number;
  processorSeconds: number;
}

const log = benchLog(Number(values.megabytes));
const home = mkdtempSync(join(tmpdir(), "qtrail-bench-multilog-"));
try {
  for (const size of SIZES) await check(log, size);
  await time(log);
} finally {
  rmSync(home, { recursive: true });
}

function contenders(size: string): [original: Contender, ours: Contender] {
  return [
    { name: `daemontools ${size}`, program: "multilog", size },
    { name: `qtrail ${size}`, program: `node ${QTRAIL} multilog`, size },
  ];
}

/** The shell counts the time of its children: of cat too, which is the same for both. */
async function run(
  { program, size }: Contender,
  { path }: BenchLog,
  files: "n10" | "n100000",
): Promise<Timed> {
  rmSync(join(home, "d"), { recursive: true, force: true });
  const script = `cat ${path} | (cd ${home} && exec ${program} t ${size} ${files} ./d) && times`;
  const begin = performance.now();
  const printed = await outputOf({ program: "sh", args: ["-c", script] });
  const clockSeconds = (performance.now() - begin) / 1000;
  const spent = [...printed.matchAll(/(\d+)m([\d.]+)s/g)].slice(2);
  const seconds = spent.map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return { clockSeconds, processorSeconds: seconds.reduce((sum, each) => sum + each, 0) };
}

// ---- answers

async function check(log: BenchLog, size: string): Promise<void> {
  const left: string[] = [];
  for (const contender of contenders(size)) {
    await run(contender, log, "n100000");
    left.push(`${sizesLeft()}; ${await linesLeft()}`);
  }
  const [original, ours] = left;
  if (ours !== original) throw new Error(`${size}: ${ours}\nthe original left ${original}`);
  stdout.write(`t ${size} ./d: ${ours?.slice(0, 60)}..., as the original\n`);
}

function sizesLeft(): string {
  const names = readdirSync(join(home, "d")).sort();
  const sizes = names.map((name) => statSync(join(home, "d", name)).size);
  return `${names.length} files of ${sizes.join(" ")} bytes`;
}

/** A sum over all lines without their stamps of 26 bytes. */
async function linesLeft(): Promise<string> {
  const script = `cat ${home}/d/@* ${home}/d/current | cut -b 27- | sha256sum`;
  return outputOf({ program: "sh", args: ["-c", script] });
}

// ---- timing

async function time(log: BenchLog): Promise<void> {
  const runs = Math.max(3, Number(values.runs));
  const measured = new Map(SIZES.flatMap(contenders).map((one) => [one, [] as Timed[]]));
  for (let turn = 0; turn < runs; turn++)
    for (const [contender, times] of measured) times.push(await run(contender, log, "n10"));
  stdout.write(`\n${runs} runs each, in turns, from a pipe; by the median\n\n`);
  stdout.write("| multilog t | MB/s | clock s | processor s |\n|---|---:|---:|---:|\n");
  for (const [{ name }, times] of measured) {
    const clock = median(times.map(({ clockSeconds }) => clockSeconds));
    const processor = median(times.map(({ processorSeconds }) => processorSeconds));
    const speed = (log.truth.bytes / 1e6 / clock).toFixed(0);
    stdout.write(`| ${name} | ${speed} | ${clock.toFixed(3)} | ${processor.toFixed(3)} |\n`);
  }
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[(numbers.length - 1) >> 1] as number;
}
