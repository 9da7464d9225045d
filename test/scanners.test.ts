/**
 * What clamd, spamd and qmail-scanner found, from the logs that they keep themselves.
 *
 * Not tested here: what else these programs write (the grammars' own tests).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tellingOfLog } from "./sessions/forging.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

const field = (name: string) => tellingOf([`corpus/field/${name}.log`]);

/** Of findings that are nobody's: when, and what was found. */
function findings({ facts, sessions }: Told): unknown[] {
  assert.deepEqual(sessions, []);
  return facts.flatMap((fact) =>
    fact.kind === "scan"
      ? [[fact.at?.seconds, fact.scan.scanner, fact.scan.found, fact.scan.name ?? fact.scan.score]]
      : [],
  );
}

function allIsRead({ coverage }: Told): void {
  const { unknown, foreign } = coverage;
  assert.deepEqual({ unknown, foreign }, { unknown: 0, foreign: 0 });
}

const moment = (text: string) => Date.parse(text) / 1000;

test("clamd's own log has its findings with their times, in the time of the machine", async () => {
  const told = await field("s-clamd");
  const at = moment("2005-09-21T23:31:05+02:00");
  assert.deepEqual(findings(told), [
    [at, "clamd", "virus", "Worm.SomeFool.P"],
    [at, "clamd", "virus", "Eicar-Test-Signature"],
  ]);
  allIsRead(told);
});

for (const [name, at] of [
  ["s-spamd", "2005-09-21T23:31:07+02:00"],
  ["s-spamd-stderr", "2005-09-22T03:31:05Z"],
] as const)
  test(`${name}.log: spamd's own log has its score`, async () => {
    const told = await field(name);
    assert.deepEqual(findings(told), [[moment(at), "spamd", "spam", 7.2]]);
    allIsRead(told);
  });

test("the same under another logger, whose stamp counts", async () => {
  const told = await tellingOfLog(
    [
      "@40000000433225833b6e1a8c Wed Sep 21 23:31:05 2005 -> /tmp/a: Worm.SomeFool.P FOUND\n",
      "@40000000433225833b6e1a8c Sep 21 23:31:05.123 [7] info: spamd: clean message (0.1/5.0) for a:9 in 1.8 seconds, 3 bytes.\n",
    ].join(""),
    false,
  );
  const at = moment("2005-09-22T03:31:05Z");
  assert.deepEqual(findings(told), [
    [at, "clamd", "virus", "Worm.SomeFool.P"],
    [at, "spamd", "clean", 0.1],
  ]);
  allIsRead(told);
});

test("qmail-scanner's lines have the time that stands in them, by its zone", async () => {
  const told = await field("s-qmail-queue");
  const { from, to } = told.coverage;
  assert.equal(from?.seconds, moment("2005-09-21T23:31:05-04:00"));
  assert.equal(to?.seconds, moment("2005-09-21T23:31:07-04:00"));
  allIsRead(told);
});

test("what qmail-scanner finds is nobody's, where no session of its parent is known", async () => {
  const told = await field("s-qmail-queue");
  assert.deepEqual(findings(told), [
    [moment("2005-09-21T23:31:06-04:00"), "qmail-scanner", "virus", "Worm.SomeFool.P"],
    [moment("2005-09-21T23:31:07-04:00"), "qmail-scanner", "spam", 7.2],
  ]);
});

const SERVED = [
  "2005-09-22 03:31:01 tcpserver: pid 12340 from 203.0.113.4\n",
  "2005-09-22 03:31:01 tcpserver: ok 12340 mx.example.org:192.0.2.1:25 :203.0.113.4::4000\n",
  "2005-09-22 03:31:02 tcpserver: pid 12399 from 203.0.113.5\n",
];
const SCANNED = [
  "Thu, 22 Sep 2005 03:31:05 UTC:12345: +++ starting debugging for process 12345 (ppid=12340) by uid=1004\n",
  "Thu, 22 Sep 2005 03:31:06 UTC:12345: clamdscan: there be a virus! (Worm.SomeFool.P)\n",
];

test("what qmail-scanner finds is the session's that its process works for", async () => {
  const { sessions, facts } = await tellingOfLog([...SERVED, ...SCANNED].join(""), false);
  const found = sessions.map(({ pid, transactions }) => [
    pid,
    transactions.flatMap((mail) => mail.scans),
  ]);
  const virus = { scanner: "qmail-scanner", found: "virus", name: "Worm.SomeFool.P" };
  assert.deepEqual(found, [
    [12340, [virus]],
    [12399, []],
  ]);
  assert.deepEqual(
    facts.filter(({ kind }) => kind === "scan"),
    [],
  );
});

test("a scanner whose parent is not told is nobody's worker", async () => {
  const { sessions } = await tellingOfLog([...SERVED, ...SCANNED.slice(1)].join(""), false);
  assert.deepEqual(
    sessions.flatMap(({ transactions }) => transactions),
    [],
  );
});
