/**
 * The same lines in two logs count once where one is a copy of the other, or of a part of it; where two loggers
 * wrote them the answer says so, and what to name.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openLogs } from "../src/pipeline/facts.ts";
import { tai64nLabel } from "../src/time/tai64.ts";
import { utc } from "../src/time/zones.ts";
import { tellingOf } from "./sessions/reading.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-said-twice-"));
after(() => rmSync(home, { recursive: true }));

type Line = [micros: number, text: string];
type Form = (line: Line, tag: string) => string;

const BEGIN = 1_800_000_000;

/** Sessions with what qlog says of each, and their messages. */
const SMTPD: Line[] = [];
const SEND: Line[] = [];
for (let i = 0; i < 40; i++) {
  const [at, pid] = [i * 2_000_123, 100 + i];
  const mail = "helo=x mailfrom=a@example.com rcptto=b@example.net relay=no rcpthosts=no";
  SMTPD.push(
    [at, `tcpserver: pid ${pid} from 192.0.2.7`],
    [at + 9, `qlogenvelope: result=rejected code=553 reason=dontrelay detail= ${mail} pid=${pid}`],
    [at + 20, `tcpserver: end ${pid} status 0`],
  );
  SEND.push(
    [at, `new msg ${pid}`],
    [at + 7, `info msg ${pid}: bytes 9 from <a@example.com> qp ${pid} uid 7`],
    [at + 20, `end msg ${pid}`],
  );
}

const multilog: Form = ([micros, text]) => {
  const [seconds, nanos] = [BEGIN + Math.floor(micros / 1e6), (micros % 1e6) * 1000];
  return `${tai64nLabel({ seconds, nanos }, "daemontools")} ${text}\n`;
};
const iso = (micros: number): string => new Date(BEGIN * 1000 + micros / 1000).toISOString();
const splogger: Form = ([micros, text], tag) => {
  const stamp = (BEGIN + micros / 1e6).toFixed(6);
  return `${iso(micros).slice(0, 19)}Z mx1 ${tag}: ${stamp} ${text}\n`;
};
const journal: Form = ([micros, text], tag) =>
  `${JSON.stringify({ MESSAGE: text, SYSLOG_IDENTIFIER: tag, _HOSTNAME: "mx1", __REALTIME_TIMESTAMP: String(BEGIN * 1e6 + micros + 300) })}\n`;

let runs = 0;

function write(name: string, lines: readonly Line[], form: Form, tag = ""): string {
  const directory = join(home, String(++runs), name);
  mkdirSync(directory, { recursive: true });
  const path = join(directory, form === multilog ? "current" : "maillog");
  writeFileSync(path, lines.map((line) => form(line, tag)).join(""));
  return form === multilog ? directory : path;
}

async function doubtsIn(paths: string[]): Promise<(string | undefined)[]> {
  const { troubles } = await openLogs(paths, { zone: utc });
  return troubles.map(({ hint, isWhole }) => (isWhole ? hint : undefined));
}

test("a directory that got the lines of qlog alone adds nothing", async () => {
  const all = write("smtpd", SMTPD, multilog);
  const some = SMTPD.filter(([, text]) => text.startsWith("qlog"));
  const { sessions, coverage } = await tellingOf([all, write("qlog", some, multilog)]);
  const refused = sessions.flatMap(({ transactions }) => transactions);
  assert.deepEqual([sessions.length, refused.length, coverage.skipped], [40, 40, 40]);
  assert.deepEqual(coverage.troubles, []);
});

for (const [name, lines, tag] of [
  ["a service's", SMTPD, "smtpd"],
  ["a queue's", SEND, "qmail"],
] as const) {
  test(`${name} lines by multilog and by splogger: it is said that they are the same`, async () => {
    const paths = [write("log", lines, multilog), write("syslog", lines, splogger, tag)];
    assert.deepEqual(await doubtsIn(paths), [`name one of the two: ${paths[0]} or ${paths[1]}`]);
  });

  test(`${name} lines in a journal and in the syslog: it is said that they are the same`, async () => {
    const paths = [write("journal", lines, journal, tag), write("syslog", lines, splogger, tag)];
    assert.equal((await doubtsIn(paths)).length, 1);
  });
}

test("logs of two machines, of a queue and its service, and of two times are no doubt", async () => {
  const late = SEND.map(([micros, text]): Line => [micros + 3_000_000, text]);
  const other: Form = (line, tag) => splogger(line, tag).replace(" mx1 ", " mx2 ");
  for (const [one, two] of [
    [write("one", SEND, splogger, "qmail"), write("two", SEND, other, "qmail")],
    [write("send", SEND, multilog), write("syslog", SMTPD, splogger, "smtpd")],
    [write("send", SEND, multilog), write("syslog", late, splogger, "qmail")],
  ] as const)
    assert.deepEqual(await doubtsIn([one, two]), []);
});

test("a queue's log that moved to the syslog is no doubt", async () => {
  assert.deepEqual(
    await doubtsIn(["corpus/real/run-a/send", "corpus/real/run-a/syslog/mail.log.gz"]),
    [],
  );
});
