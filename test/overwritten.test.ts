/**
 * Nobody looks at a view when its time is over: with records that were given back, and views that were shown,
 * overwritten at once, all reports, find, show, lines and near misses answer what they do otherwise.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { compareFolders } from "../bench/answers/comparing.ts";
import { type Fact, MESSAGE_STATES, type Message } from "../src/tracking/facts.ts";
import { seedOf } from "../src/tracking/id.ts";
import { newTracking, queueOf } from "../src/tracking/queue.ts";
import { poison } from "../src/tracking/records.ts";
import { finish, track } from "../src/tracking/tracker.ts";
import { stepAt } from "./any-log.ts";

const [ANSWERS, QTRAIL, OVERWRITING] = [
  "../bench/answers.js",
  "../src/cli/main.js",
  "overwriting.js",
].map((name) => fileURLToPath(new URL(name, import.meta.url))) as [string, string, string];
const LOG = "corpus/qmail-send/qmail-send-bounces.log";

const home = mkdtempSync(join(tmpdir(), "qtrail-overwritten-"));
after(() => rmSync(home, { recursive: true }));

test("all answers are the same with views overwritten", () => {
  const [plainly, overwriting] = [join(home, "plainly"), join(home, "overwriting")];
  run([ANSWERS, "write", plainly, "--only", LOG]);
  run(["--import", OVERWRITING, ANSWERS, "write", overwriting, "--only", LOG]);
  const { report, differing } = compareFolders(plainly, overwriting);
  assert.equal(differing, 0, report);
});

test("near misses are the same with views overwritten", () => {
  const asked = [QTRAIL, "find", "--to", "nobody@nowhere.example", LOG];
  const plainly = run(asked, 1);
  assert.match(plainly, /nowhere/);
  assert.equal(run(["--import", OVERWRITING, ...asked], 1), plainly);
});

test("a view that was stored shows that its time is over", () => {
  const stored: Message[] = [];
  const tracking = newTracking();
  const queue = queueOf(tracking, { host: "", instance: "" }, seedOf(""));
  const emit = (fact: Fact) => fact.kind === "message" && stored.push(fact.message);
  poison.isOn = true;
  for (const line of ["new msg 5", "starting delivery 1: msg 5 to local a@x.example", "end msg 5"])
    track(queue, stepAt(line, undefined).event, undefined, emit);
  finish(tracking, emit);
  poison.isOn = false;
  assert.equal(stored.length, 1);
  assert.notEqual(stored[0]?.msg, 5);
  assert.equal(MESSAGE_STATES.includes(stored[0]?.state as never), false);
});

/** What the program says, on both of its outputs. */
function run(words: string[], expected = 0): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  assert.equal(status, expected, stderr);
  return stdout + stderr;
}
