/**
 * Every command that an answer points to works when it is pasted, and finds something: on logs of all
 * kinds, with the paths and the period that were given.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { againOn } from "../src/cli/again.ts";
import { DEMO_LOG } from "../src/cli/demo-log.ts";
import { type Ended, qtrail } from "../src/cli/in-this-process.testing.ts";
import { newCoverage } from "../src/pipeline/coverage.ts";
import { parseQuery } from "../src/reports/filter/query.ts";
import { wordsOf } from "./words-of.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail see's-")); // a name that a shell takes apart
after(() => rmSync(home, { recursive: true }));

const paste = (command: string): Promise<Ended> =>
  qtrail(wordsOf(command), { env: { ...process.env, TZ: "UTC", NO_COLOR: "1" } });

/** The commands of a report's problems, by the problem's name. */
async function pointersOf(report: string): Promise<Map<string, string>> {
  const { stdout, stderr } = await paste(`${report} -o json`);
  assert.equal(stderr, "");
  const { tables } = JSON.parse(stdout) as {
    tables: { problems: { problem: string; see: string }[] };
  };
  return new Map(tables.problems.map(({ problem, see }) => [problem, see]));
}

const oddLog = join(home, "odd.log");
const stamp = (second: number): string =>
  `@40000000${(1_795_046_410 + second).toString(16)}00000000`;
writeFileSync(
  oddLog,
  [
    "status: local 0/10 remote 0/1",
    "alert: cannot start: unable to switch to queue directory",
    "warning: trouble opening remote/0/93869; will try again later",
    "new msg 93869",
    "info msg 93869: bytes 700 from <a@shop.example> qp 100 uid 1000",
    "starting delivery 1: msg 93869 to remote c@partner.test",
    "status: local 0/10 remote 1/1",
    "nobody knows this line",
    "delivery 7: deferral: late/",
    "status: local 0/10 remote 0/1",
    "status: exiting",
    "status: local 0/10 remote 0/1",
    "new msg 93870",
    "info msg 93870: bytes 700 from <a@shop.example> qp 101 uid 1000",
    "starting delivery 1: msg 93870 to remote d@partner.test",
    "status: local 0/10 remote 1/1",
    "status: local 0/10 remote 0/1",
    "",
  ]
    .map((line, i) => line && `${stamp(i * 100)} ${line}`)
    .join("\n"),
);

for (const log of [
  oddLog,
  "corpus/qmail-send/qmail-send-restart.log",
  "corpus/qmail-send/qmail-send-patched.log",
  "corpus/qmail-send/qmail-send-bounces.log",
  "corpus/real/run-a/send",
  "corpus/sessions/run-d2",
]) {
  test(`each command that the overview of ${log.replace(home, "")} points to finds something`, async () => {
    for (const [problem, see] of await pointersOf(
      `qtrail report '${log.replaceAll("'", "'\\''")}'`,
    )) {
      const { status, stdout, stderr } = await paste(
        `${see}${/^qtrail report/.test(see) ? " --exit-code" : ""}`,
      );
      assert.equal(status, 0, `${problem}: ${see}: ${stderr}`);
      assert.notEqual(stdout, "", `${problem}: ${see}`);
    }
  });
}

test("a pointer finds what was counted, and no more", async () => {
  const pointers = await pointersOf(`qtrail report '${oddLog.replaceAll("'", "'\\''")}'`);
  const found = async (problem: string): Promise<string> =>
    (await paste(pointers.get(problem) ?? "")).stdout;
  const alert = [...pointers].find(([, see]) => see.includes("cannot-start")) ?? ["none"];
  assert.equal((await found(alert[0])).trim().split("\n").length, 1);
  assert.match(await found(alert[0]), /alert: cannot start/);
  assert.match(await found("slots-full"), /remote/);
});

test("the period and how the logs were read go with the command", async () => {
  const log = join(home, "send");
  cpSync("corpus/qmail-send/qmail-send-restart.log", join(log, "current"));
  const quoted = `'${log.replaceAll("'", "'\\''")}'`;
  const pointers = await pointersOf(`qtrail report ${quoted} --since 2000-01-01 --tz Asia/Tokyo`);
  const see = [...pointers.values()].find((one) => one.startsWith("qtrail find")) ?? "none";
  const end = ` --since 2000-01-01 --tz Asia/Tokyo ${quoted}`;
  assert.equal(see.slice(-end.length), end);
});

test("of a store lines are looked for in its logs that are still there, or nowhere", () => {
  const given = { store: "/srv/kept" };
  const ofStore = (logsOfStore: string[]) =>
    againOn([], given, { read: { ...newCoverage([]), logsOfStore } });
  const there = ofStore(["/var/log/qmail/send"]);
  assert.equal(there("qtrail lines --unknown"), "qtrail lines --unknown /var/log/qmail/send");
  assert.equal(there("qtrail report auth"), "qtrail report auth --store /srv/kept");
  assert.equal(ofStore([])("qtrail lines --unknown"), "");
  assert.equal(againOn([], {}, {})("qtrail lines --unknown"), "qtrail lines --unknown");
});

test("on the demo commands are the demo's, and help is help", () => {
  const again = againOn(
    [DEMO_LOG],
    { tz: "Europe/Berlin" },
    { filter: parseQuery("on:today to:a@shop.example ip:192.0.2.7"), kindsOf: () => ["sessions"] },
  );
  assert.equal(
    again("qtrail report auth"),
    "qtrail demo report auth --on today --to a@shop.example --ip 192.0.2.7",
  );
  assert.equal(
    again("qtrail find --status bounced"),
    "qtrail demo find --status bounced --on today --to a@shop.example",
  );
  assert.equal(again("qtrail lines --unknown"), "qtrail demo lines --unknown --on today");
  assert.equal(again("qtrail help adopted"), "qtrail help adopted");
  assert.equal(again("qtrail show 4c3he"), "qtrail demo show 4c3he"); // it has no period
});
