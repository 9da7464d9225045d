/**
 * Prometheus' own promtool takes what `qtrail metrics` prints, and the alerts made of it, without a word.
 *
 * The package is some 150 MB, so this is for the long run alone.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FollowedFacts } from "../src/cli/serve/followed-facts.ts";
import { QuestionFigures } from "../src/cli/serve/question-figures.ts";
import { Telling } from "../src/cli/serve/telling.ts";
import { exposition } from "../src/reports/metrics/samples.ts";
import { utc } from "../src/time/zones.ts";
import { original, without } from "./originals.ts";
import { FLAGS } from "./serving/flags.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "qtrail-promtool-"));
after(() => rmSync(home, { recursive: true }));

const skip = without("promtool", "prometheus");

function promtool(words: string[], input: string): { said: string; status: number | null } {
  const done = spawnSync(original("promtool", "prometheus") as string, words, {
    input,
    encoding: "utf8",
  });
  return { said: done.stdout + done.stderr, status: done.status };
}

for (const cursor of [[], ["--cursor-file", join(home, "cursor")]])
  test(`promtool check metrics is silent: ${cursor.length > 0 ? "counters" : "gauges"}`, {
    skip,
  }, () => {
    const words = ["metrics", ...cursor, "corpus/demo/send", "corpus/demo/smtpd"];
    const { stdout } = spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8" });
    assert.match(stdout, /^# HELP /);
    assert.deepEqual(promtool(["check", "metrics"], stdout), { said: "", status: 0 });
  });

test("promtool check metrics is silent: of a server", { skip }, async () => {
  const telling = new Telling(() => {}, utc);
  const stop = new AbortController();
  const logs = { paths: ["corpus/demo"], seconds: 86_400, flags: FLAGS };
  const now = { seconds: 1_795_129_200, nanos: 0 };
  const followed = await FollowedFacts.begin(logs, {
    now,
    telling,
    wantsNews: () => false,
    signal: stop.signal,
  });
  const questions = new QuestionFigures();
  const samples = telling.figures.look(followed, followed.coverage());
  stop.abort();
  const text = exposition(new Map([...samples, ...questions.samples]));
  assert.match(text, /^qmail_queue_messages/m);
  assert.match(text, /^qtrail_questions_total/m);
  assert.deepEqual(promtool(["check", "metrics"], text), { said: "", status: 0 });
});

test("promtool check rules takes the alerts", { skip }, () => {
  const { said, status } = promtool(["check", "rules", "docs/metrics/alerts.yml"], "");
  assert.match(said, /SUCCESS: 14 rules found/);
  assert.equal(status, 0);
});
