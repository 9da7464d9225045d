/**
 * `qtrail import -f` follows a log that is rotated several times a second, and is killed and begun again, with kill -9 and
 * with TERM, in a long run for two minutes: what its store tells is what was logged, and what was deleted before it was
 * read is told as a gap.
 */
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { figuresOfReport } from "../bench/check.ts";
import { generator, isLong, seed, times } from "../src/chance.testing.ts";
import { linesOf } from "./following/soak.ts";
import { RotatingLog, type RotatingPlan } from "./store/rotating-log.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const SECONDS = times(2, 120);
const LIVES = times(1200, 5000);
const random = generator(seed);

const FAST: RotatingPlan = { linesPerSecond: times(2000, 20_000), size: 40_000, files: 100_000 };

test("what was logged is in the store, once", { timeout: 600_000 }, () =>
  follow(FAST, ({ times }, { found, gaps, report }) => {
    assert.deepEqual(gaps, []);
    assert.deepEqual(
      found,
      [...times.keys()].map((i) => FIRST_MSG + i),
    );
    const { lines, messages, successes, delivered } = figuresOfReport(report);
    const all = times.length;
    assert.deepEqual(
      { lines, messages, successes, delivered },
      { lines: all * linesOf(0).length, messages: all, successes: all, delivered: all },
    );
  }),
);

test(
  "what was deleted unread is a gap",
  { skip: !isLong && "in long runs", timeout: 600_000 },
  () =>
    follow({ ...FAST, size: 10_000, files: 2 }, ({ times }, { found, begins, gaps }) => {
      assert.equal(new Set(found).size, found.length);
      const known = new Set(found);
      const isMissing = (at: number, i: number) => at > begins && !known.has(FIRST_MSG + i);
      const missing = times.filter(isMissing);
      assert.ok(missing.length > 0);
      const untold = missing.filter((at) => !gaps.some(({ from, to }) => from <= at && at <= to));
      assert.deepEqual(untold, []);
    }),
);

const FIRST_MSG = 1_000_000;

interface Told {
  /** Numbers of messages, in order. */
  found: number[];
  /** Milliseconds: when its coverage begins, and what is missing of it. */
  begins: number;
  gaps: { from: number; to: number }[];
  report: string;
}

async function follow(plan: RotatingPlan, check: (log: RotatingLog, told: Told) => void) {
  const home = mkdtempSync(join(tmpdir(), "qtrail-followed-"));
  try {
    const log = new RotatingLog(join(home, "send"), plan);
    const store = join(home, "store");
    const importing = ["import", "--quiet", "--store", store, log.directory];
    await whileItIsWritten(log, importing);
    run(importing);
    const report = run(["report", "overview", "-o", "json", "--store", store]);
    const records = run(["find", "-o", "ndjson", "--store", store]);
    const found = [...records.matchAll(/"msg":"(\d+)"/g)].map(([, msg]) => Number(msg));
    check(log, { found: found.sort((a, b) => a - b), ...coverageIn(report), report });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function whileItIsWritten(log: RotatingLog, importing: string[]): Promise<void> {
  const end = Date.now() + SECONDS * 1000;
  const writing = setInterval(() => log.write(), 10);
  while (Date.now() < end) {
    const child = spawn(process.execPath, [MAIN, ...importing, "-f"], { stdio: "ignore" });
    await sleep(LIVES / 3 + random((LIVES * 2) / 3));
    await ended(child, random(2) === 0 ? "SIGKILL" : "SIGTERM");
    await sleep(random(LIVES / 3));
  }
  clearInterval(writing);
  log.write();
  log.close();
}

async function ended(child: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const closed = once(child, "close");
  child.kill(signal);
  const [status, by] = await closed;
  // A TERM in its first moments finds nobody who would commit.
  assert.ok(by !== null || status === 130, `${signal}: exit status ${status}`);
}

function run(words: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

function coverageIn(report: string): Pick<Told, "begins" | "gaps"> {
  const { coverage } = JSON.parse(report) as {
    coverage: { from: string; gaps: { from: string; to: string }[] };
  };
  const gaps = coverage.gaps.map(({ from, to }) => ({
    from: Date.parse(from),
    to: Date.parse(to),
  }));
  return { begins: Date.parse(coverage.from), gaps };
}
