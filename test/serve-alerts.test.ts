/**
 * What needs attention is opened when it was seen twice, or at once if it is urgent, and closed when it was gone for a while:
 * once each, whatever comes and goes, and over restarts.
 */
import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { qtrail } from "../src/cli/in-this-process.testing.ts";
import { pageAssets } from "../src/cli/page-assets.ts";
import type { News } from "../src/reports/news.ts";
import { ProblemWatch } from "../src/server/alerts/problem-watch.ts";
import {
  lookedAgain,
  openOnes,
  type ProblemSeen,
  type WatchedProblems,
} from "../src/server/alerts/standing-problems.ts";
import type { Incoming } from "../src/server/http/exchange.ts";
import { HOME } from "../src/server/pages/home.ts";
import type { Ask } from "../src/server/question.ts";
import type { Served } from "../src/server/service.ts";
import { label } from "../src/sources/reading.testing.ts";
import { utc } from "../src/time/zones.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-alerts-"));
after(() => rmSync(home, { recursive: true, force: true }));

const OPEN: ProblemSeen = {
  key: "deferrals silent.test",
  name: "deferrals",
  state: "open",
  what: "",
  see: "",
};
const URGENT: ProblemSeen = { ...OPEN, key: "crash", name: "crash", state: "urgent" };

test("what is seen twice is opened, what is gone five times is closed", () => {
  assert.deepEqual(toldOf("x.x..xxx.x....xx.....x"), [
    [6, "problem.opened"],
    [20, "problem.closed"],
  ]);
});

test("what is urgent is opened at once", () => {
  assert.deepEqual(toldOf("x.....x", URGENT), [
    [0, "problem.opened"],
    [5, "problem.closed"],
    [6, "problem.opened"],
  ]);
});

test("it is the same problem with other figures, and another one when it comes back", () => {
  let problems: WatchedProblems = {};
  const ids: string[] = [];
  for (let i = 0; i < 12; i++) {
    const found = i < 3 || i > 8 ? [{ ...OPEN, what: `${i} attempts put off` }] : [];
    // What is kept is plain data.
    const again = lookedAgain(
      JSON.parse(JSON.stringify(problems)) as WatchedProblems,
      found,
      at(i),
    );
    problems = again.problems;
    ids.push(...again.news.map(({ id }) => id));
  }
  assert.equal(new Set(ids).size, 3);
  assert.deepEqual(
    openOnes(problems).map(({ what, opened }) => [what, opened]),
    [["11 attempts put off", at(9)]],
  );
});

test("what reports and checks know is looked at by asking them", async () => {
  const log = join(home, "current");
  const when = Math.floor(Date.now() / 1000) - 100 - 1_773_047_730;
  const stamp = (second: number): string => label(when + second);
  appendFileSync(
    log,
    `${stamp(0)} status: local 0/10 remote 0/20\n${stamp(1)} alert: unable to opendir todo, sleeping...\n${stamp(2)} status: exiting\n`,
  );
  const told: News[] = [];
  const asked: string[][] = [];
  const ask: Ask = async ({ words }) => {
    asked.push([...words]);
    const { stdout, stderr, status } = await qtrail([...words, log, "--utc"]);
    return { status, out: stdout, said: [stderr] };
  };
  const watch = new ProblemWatch(
    {},
    {
      ask,
      now: () => at(0),
      isPresent: () => true,
      others: () => [],
      tell: (news) => told.push(...news),
      onError: assert.fail,
    },
    1e9,
  );
  await watch.look();
  await watch.look();
  watch.close();
  assert.deepEqual(
    asked.slice(0, 2).map(([verb]) => verb),
    ["report", "check"],
  );
  const keys = ["alert-unable-to-opendir", "restart", "check sending"];
  assert.deepEqual(told.map(keyOf).sort(), keys.toSorted());
  assert.deepEqual(new Set(told.map(({ type }) => type)), new Set(["problem.opened"]));
  assert.deepEqual(watch.open.map(({ key }) => key).sort(), keys.toSorted());
  const service = { ask, problems: watch.open, base: "", host: "mx1", zone: utc };
  const words = (command: readonly string[]): string => command.join(" ");
  const { body } = await HOME.reply(
    { viewer: { name: "this machine", scope: { kind: "all" } } } as Incoming,
    { ...service, now: () => at(0), command: words, assets: pageAssets() } as unknown as Served,
  );
  assert.match(String(body), /qmail-send was stopped, or died, and its log shows no start since/);
});

function keyOf({ about }: News): string {
  return about.kind === "problem" ? about.problem.key : "";
}

/** What is told of a problem that is there (x) or not at each look. */
function toldOf(looks: string, problem = OPEN): [number, string][] {
  let problems: WatchedProblems = {};
  return [...looks].flatMap((sign, i) => {
    const again = lookedAgain(problems, sign === "x" ? [problem] : [], at(i));
    problems = again.problems;
    return again.news.map(({ type }): [number, string] => [i, type]);
  });
}

function at(minute: number) {
  return { seconds: 1_763_600_000 + 60 * minute, nanos: 0 };
}
