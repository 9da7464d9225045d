/**
 * Metrics of a server: counters begin at 0 when all that was written has been read, only grow, and count nothing twice
 * when reading begins again; and what machines ask of it is open or not, as it should be.
 */
import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { FollowedFacts } from "../src/cli/serve/followed-facts.ts";
import { QuestionFigures } from "../src/cli/serve/question-figures.ts";
import { Telling } from "../src/cli/serve/telling.ts";
import type { MetricSamples } from "../src/reports/metrics/samples.ts";
import { Busy } from "../src/server/question.ts";
import { ROUTES } from "../src/server/routes.ts";
import type { LogsKnown, Served } from "../src/server/service.ts";
import { label } from "../src/sources/reading.testing.ts";
import { utc } from "../src/time/zones.ts";
import { FLAGS } from "./serving/flags.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-serve-metrics-"));
after(() => rmSync(home, { recursive: true, force: true }));

const START = 200_000;

function queued(msg: number, second: number): string {
  const texts = [`new msg ${msg}`, `info msg ${msg}: bytes 10 from <a@one.test> qp ${msg} uid 7`];
  return texts.map((text) => `${label(second, 0)} ${text}\n`).join("");
}

function delivered(msg: number, second: number): string {
  const texts = [
    `starting delivery ${msg}: msg ${msg} to remote b@two.test`,
    "status: local 0/10 remote 1/20",
    `delivery ${msg}: success: ok/`,
    "status: local 0/10 remote 0/20",
    `end msg ${msg}`,
  ];
  return texts.map((text) => `${label(second, 0)} ${text}\n`).join("");
}

test("counters begin at 0 where reading has come to the present, and go on over a new beginning", async () => {
  const log = join(home, "current");
  appendFileSync(log, queued(1, START - 50) + delivered(1, START - 40) + queued(2, START - 30));
  const telling = new Telling(() => {}, utc);
  const stop = new AbortController();
  const logs = { paths: [log], seconds: 86_400, flags: FLAGS };
  const now = { seconds: 1_773_047_730 + START, nanos: 0 };
  const following = { now, telling, wantsNews: () => false };
  const followed = await FollowedFacts.begin(logs, { ...following, signal: stop.signal });
  const look = (): MetricSamples => telling.figures.look(followed, followed.coverage());
  const first = look();
  assert.equal(first.get("qmail_messages_queued_total"), 0);
  assert.equal(first.get("qmail_queue_messages"), 1);
  assert.equal(first.get('qmail_concurrency_limit{channel="remote"}'), 20);
  assert.equal(first.get('qtrail_source_history_seconds{service="qmail-send"}'), 20);
  appendFileSync(log, delivered(2, START + 1) + queued(3, START + 2));
  let samples = look();
  for (let i = 0; samples.get("qmail_messages_queued_total") === 0; i++) {
    assert.ok(i < 100, "it takes too long");
    await pause(50);
    samples = look();
  }
  assert.equal(samples.get("qmail_messages_queued_total"), 1);
  assert.equal(
    samples.get('qmail_recipients_finished_total{channel="remote",fate="delivered"}'),
    1,
  );
  assert.equal(samples.get('qtrail_lines_total{kind="understood"}'), 7);
  stop.abort();
  telling.figures.begin();
  assert.equal(
    telling.figures.look(undefined, { sources: [] }).get("qmail_messages_queued_total"),
    1,
  );
  const stopped = new AbortController();
  const again = await FollowedFacts.begin(logs, { ...following, signal: stopped.signal });
  const same = telling.figures.look(again, again.coverage());
  assert.equal(same.get("qmail_messages_queued_total"), 1);
  assert.equal(same.get("qmail_queue_messages"), 1);
  stopped.abort();
});

test("questions are counted by what became of them, and those of who has gone are not", async () => {
  const figures = new QuestionFigures();
  const answer = { status: 0, out: "", said: [] };
  const ask = figures.counted(async ({ words: [verb] }) => {
    if (verb === "busy") throw new Busy("too many");
    return answer;
  });
  const scope = { kind: "all" } as const;
  await ask({ words: ["find"], scope });
  await assert.rejects(ask({ words: ["busy"], scope }));
  await assert.rejects(ask({ words: ["busy"], scope, signal: AbortSignal.abort() }));
  const { samples } = figures;
  assert.equal(samples.get('qtrail_questions_total{outcome="answered"}'), 1);
  assert.equal(samples.get('qtrail_questions_total{outcome="busy"}'), 1);
  assert.equal(samples.get("qtrail_question_duration_seconds_count"), 1);
});

test("it is ready when an answer can rest on something; health and readiness are open, metrics are not", async () => {
  const replyAt = async (path: string, known?: LogsKnown): Promise<number> => {
    const route = ROUTES.find((one) => one.path === path);
    return (await route?.reply({} as never, { known } as Served))?.status ?? 0;
  };
  const reading: LogsKnown = { state: "reading", logs: 1, troubles: [], gaps: 0 };
  assert.equal(await replyAt("/healthz", reading), 200);
  assert.equal(await replyAt("/readyz", reading), 503);
  assert.equal(await replyAt("/readyz", { ...reading, state: "waiting" }), 503);
  assert.equal(await replyAt("/readyz", { ...reading, asOf: { seconds: START, nanos: 0 } }), 200);
  assert.equal(await replyAt("/readyz", { ...reading, state: "following" }), 200);
  assert.equal(await replyAt("/readyz"), 200);
  const needs = ["/healthz", "/readyz", "/metrics"].map(
    (path) => ROUTES.find((one) => one.path === path)?.needs,
  );
  assert.deepEqual(needs, ["nothing", "nothing", "all"]);
});
