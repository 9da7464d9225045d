/**
 * Answers claim no more than was read: the wrong kind of log, and times that no log covers, for every
 * command that answers from logs.
 *
 * What is lacking of which logs, and how it is worded, src/reports/reach.test.ts shows.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Ended, qtrail as inThisProcess } from "../src/cli/in-this-process.testing.ts";

const MAIN = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const SEND = "corpus/real/run-a/send";
const SMTPD = "corpus/sessions/smtpd-jms1.log";
const NO_SEND = "Not read: none of these logs is qmail-send's, so nothing is known of messages.";
const NO_SMTPD =
  "Not read: none of these logs is of qmail-smtpd or the like, so nothing is known of sessions.";

const home = mkdtempSync(join(tmpdir(), "qtrail-reach-"));
after(() => rmSync(home, { recursive: true }));

const qtrail = (...words: string[]): Promise<Ended> =>
  inThisProcess(words, { env: { ...process.env, TZ: "UTC", NO_COLOR: "1" } });

interface Answer {
  tables: Record<string, object[]>;
  coverage: { notRead?: string[]; notCovered?: { side: string; isWhole: boolean }[] };
}

async function asJson(...words: string[]): Promise<Answer> {
  return JSON.parse((await qtrail(...words, "-o", "json")).stdout) as Answer;
}

for (const [name, path, kind, sentence] of [
  ["refused", SEND, "sessions", NO_SMTPD],
  ["auth", SEND, "sessions", NO_SMTPD],
  ["clients", SEND, "sessions", NO_SMTPD],
  ["queue", SMTPD, "queue", NO_SEND],
  ["senders", SMTPD, "queue", NO_SEND],
  ["delays", SMTPD, "queue", NO_SEND],
] as const) {
  test(`report ${name} on ${path} says first that no such log was read, and shows no table`, async () => {
    const { stdout } = await qtrail("report", name, path);
    assert.equal(stdout.split("\n")[0], sentence);
    assert.doesNotMatch(stdout, /\(none\)|0 of 0/);
    const { tables, coverage } = await asJson("report", name, path);
    assert.deepEqual(tables, {});
    assert.deepEqual(coverage.notRead, [kind]);
    const asCsv = await qtrail("report", name, path, "-o", "csv");
    assert.equal(asCsv.stdout, "");
    assert.ok(asCsv.stderr.includes(sentence));
  });
}

test("the overview of sessions alone has their table, and none of messages", async () => {
  const { stdout } = await qtrail("report", SMTPD);
  assert.deepEqual(stdout.split("\n").slice(0, 2), ["Nothing is known of messages", NO_SEND]);
  assert.deepEqual(Object.keys((await asJson("report", SMTPD)).tables), ["problems", "door"]);
});

test("the overview of a queue alone says behind it that no sessions were read", async () => {
  const { stdout } = await qtrail("report", SEND);
  assert.match(stdout, /^Overview/m);
  assert.ok(stdout.trimEnd().endsWith(NO_SMTPD));
  assert.equal((await asJson("report", SEND)).tables.door, undefined);
});

test("the kinds that were read are told whichever way they were read", async () => {
  const large = join(home, "large");
  cpSync("corpus/real/run-d2/send", large, { recursive: true });
  const kinds = async (...words: string[]) =>
    (
      JSON.parse((await qtrail("report", ...words, "-o", "json")).stdout) as {
        coverage: { sources: { kinds: string[] }[] };
      }
    ).coverage.sources.map((source) => source.kinds);
  assert.deepEqual(await kinds(large), [["queue"]]);
  assert.deepEqual(await kinds("refused", "corpus/sessions/run-d2/smtpd"), [["sessions"]]);
  assert.deepEqual(await kinds(SEND, SMTPD), [["queue"], ["sessions"]]);
  assert.deepEqual(await kinds("corpus/real/run-a/syslog"), [["queue"]]);
});

test("lists of messages and of sessions say that no such log was read", async () => {
  assert.equal((await qtrail("sessions", SEND)).stdout.split("\n")[0], NO_SMTPD);
  assert.equal((await qtrail("session", "abcd", SEND)).stdout.split("\n")[0], NO_SMTPD);
  assert.equal((await qtrail("find", SMTPD)).stdout.split("\n")[0], NO_SEND);
  assert.equal((await qtrail("show", "abcd", SMTPD)).stdout.split("\n")[0], NO_SEND);
  assert.ok((await qtrail("find", SMTPD, "-o", "csv")).stderr.includes(NO_SEND));
});

const P04 = "corpus/field/p04.log"; // Tue 14 Nov 2023 22:13:20 - 22:13:26
const NOTHING =
  /^(1 thing is urgent; nothing is known of messages\n)?The logs begin Tue 14 Nov 2023 22:13:20 UTC: nothing is known of the period asked/;
const ENDED =
  /^(1 thing is urgent; nothing is known of messages\n)?The logs end Tue 14 Nov 2023 22:13:26 UTC: nothing is known of the period asked/;

test("a report of a day before the log says so first, as a danger, and shows no zeros", async () => {
  const { stdout, status } = await qtrail("report", "--on", "2020-01-01", "--exit-code", P04);
  assert.match(stdout, NOTHING);
  assert.match(stdout, /\nURGENT {2}The logs begin/);
  assert.doesNotMatch(stdout, /\(none\)|\b0\b {2}/);
  assert.equal(status, 1);
});

test("a report of yesterday shouts if logging has stopped", async () => {
  const { stdout, status } = await qtrail("report", "--on", "yesterday", "--exit-code", P04);
  assert.match(stdout, ENDED);
  assert.match(stdout, /\nURGENT {2}The logs end/);
  assert.equal(status, 1);
  assert.equal((await qtrail("report", "--on", "yesterday", P04)).status, 0);
});

test("a period with an open end does not run backwards", async () => {
  const { stdout } = await qtrail("report", "--since", "2d", P04);
  assert.match(stdout, ENDED);
  assert.match(stdout, /^1 thing is urgent; [\s\S]*\nOverview {3}from [^-]* on\n/);
  const { period } = JSON.parse(
    (await qtrail("report", "--since", "2d", P04, "-o", "json")).stdout,
  );
  assert.deepEqual(Object.keys(period), ["from"]);
});

test("of a day that the log reaches in part it is said which part is not known", async () => {
  const { stdout } = await qtrail("report", "--on", "2023-11-14", P04);
  assert.match(
    stdout,
    /^1 thing is urgent; .*\nThe logs begin .*: nothing is known of what was before, from Tue 14 Nov 2023 00:00:00 UTC on\.\nThe logs end .*: nothing is known of what came after, up to Wed 15 Nov 2023 00:00:00 UTC\.\n/,
  );
  assert.match(stdout, /\nQueued|messages|accepted/);
  const { coverage } = await asJson("report", "--on", "2023-11-14", P04);
  assert.deepEqual(
    coverage.notCovered?.map(({ side, isWhole }) => [side, isWhole]),
    [
      ["begins", false],
      ["ends", false],
    ],
  );
});

for (const words of [
  ["find", "on:2020-01-01"],
  ["find", "--on", "2020-01-01"],
  ["find", "--until", "2020-01-01"],
]) {
  test(`${words.join(" ")} says first that the log begins later`, async () => {
    assert.match((await qtrail(...words, P04)).stdout, NOTHING);
  });
}

test("so do sessions; lines and grep say it beside their output", async () => {
  const sessions = await qtrail("sessions", "--on", "2020-01-01", SMTPD);
  assert.match(sessions.stdout, /^The logs begin .* nothing is known of the period asked/);
  assert.match((await qtrail("lines", "--on", "2020-01-01", P04)).stderr, NOTHING);
  assert.match((await qtrail("grep", "new", "--on", "2020-01-01", P04)).stderr, NOTHING);
});

test("grep looks only at what came in the period", async () => {
  const day = ["--on", "2026-11-23", "-c"];
  assert.equal((await qtrail("grep", "user", SEND, ...day)).status, 0);
  assert.equal((await qtrail("grep", "user", SEND, "--on", "2026-11-22", "-c")).stdout, "0\n");
});

test("the queue at a moment behind the log's end is that at its end, and this is said", async () => {
  const { stdout } = await qtrail("report", "queue", "--at", "2026-11-24", SEND);
  assert.match(stdout, /^The logs end .* nothing is known of what came after/);
  assert.match(stdout, /waiting in the queue/);
});

test("a period that runs backwards is a slip, with the two changed over as the hint", async () => {
  for (const command of ["report", "find", "sessions", "lines"]) {
    const { status, stderr } = await qtrail(
      command,
      ...["--since", "2026-11-20", "--until", "2026-11-19", P04],
    );
    assert.equal(status, 2);
    assert.match(
      stderr,
      /there is no time in it\n .*--since '2026-11-19 00:00:00' --until '2026-11-20/,
    );
  }
});

test("one service of two that has stopped logging is worth knowing", async () => {
  const [smtpd, old] = [join(home, "smtpd"), join(home, "old")];
  const session = (seconds: number): string =>
    [
      `@40000000${(seconds + 10).toString(16)}00000000 tcpserver: pid 7 from 192.0.2.7`,
      `@40000000${(seconds + 11).toString(16)}00000000 tcpserver: end 7 status 0`,
      "",
    ].join("\n");
  writeFileSync(`${smtpd}.log`, session(1_795_046_400) + session(1_795_132_799));
  writeFileSync(`${old}.log`, session(1_700_000_000));
  cpSync(`${smtpd}.log`, join(smtpd, "current"));
  cpSync(`${old}.log`, join(old, "current"));
  const { stdout } = await qtrail("report", "services", "--on", "2026-11-19", smtpd, old);
  assert.match(stdout, /old ends Tue 14 Nov 2023 22:13:21 UTC: nothing is known of the period/);
  assert.match(stdout, /\nsmtpd/);
});

test("where standard input is as empty as cron's, the logs of this machine are looked for", () => {
  const cron = (...words: string[]) =>
    spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8", input: "" });
  const { status, stdout, stderr } = cron("report", "--on", "yesterday");
  // Whether this machine has logs of qmail or not:
  if (status === 2) assert.match(stderr, /standard input: .*, and no log was found/);
  else assert.match(stdout, /^Standard input is empty; read instead: \//);
  const named = cron("report", "-");
  assert.equal(named.status, 2);
  assert.match(named.stderr, /^qtrail: fatal: standard input: there is no line in it/);
});
