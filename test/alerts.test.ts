/**
 * A log that begins with alerts and warnings, or holds nothing else: they are qmail-send's, and shown.
 *
 * Not tested here: what each of these lines means (the grammar's own tests).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ALERTS } from "../src/grammars/qmail-send/alerts.ts";
import { readSend } from "../src/grammars/qmail-send/reader.ts";
import { isSendsAlone } from "../src/grammars/qmail-send/sends-alone.ts";
import { WARNINGS } from "../src/grammars/qmail-send/warnings.ts";
import { tellingOfLog } from "./sessions/forging.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

const STAMP = "@400000005c1f6a213864f93c";

/** What the log said beside mail, and how many of its lines were left aside or not understood. */
function noticesOf({ facts, coverage }: Told): { notices: string[]; others: number } {
  const notices = facts.flatMap((fact) => (fact.kind === "notice" ? [fact.notice.text] : []));
  return { notices, others: coverage.foreign + coverage.unknown };
}

const logOf = (...lines: string[]) =>
  tellingOfLog(lines.map((line) => `${line}\n`).join(""), false);

test("four alerts alone are a log of qmail-send", async () => {
  const alert = "cannot start: qmail-send is already running";
  assert.deepEqual(noticesOf(await tellingOf(["corpus/field/w67.log"])), {
    notices: [alert, alert, alert, alert],
    others: 0,
  });
});

test("what it said before its first status line counts", async () => {
  const told = await logOf(
    `${STAMP} alert: cannot start: hath the daemon spawn no fire?`,
    `${STAMP} warning: trouble writing to info/3/26`,
    `${STAMP} status: local 0/10 remote 0/20`,
  );
  assert.deepEqual(noticesOf(told), {
    notices: ["cannot start: hath the daemon spawn no fire?", "trouble writing to info/3/26"],
    others: 0,
  });
});

test("`status: exiting` alone is the end of a run", async () => {
  const { facts, coverage } = await logOf(`${STAMP} status: exiting`);
  assert.equal(facts.filter(({ kind }) => kind === "run").length, 1);
  assert.equal(coverage.foreign, 0);
});

function isKnownBy(line: string): boolean {
  const bytes = Buffer.from(line);
  return isSendsAlone(readSend(bytes, 0, bytes.length));
}

test("each alert and warning of qmail-send's source begins its log", () => {
  const lines = [...ALERTS, ...WARNINGS].flatMap(({ name, examples }) =>
    name === "alert-cannot-start-other" || name === "alert-lost-other" ? [] : examples,
  );
  assert.deepEqual(
    lines.filter((line) => !isKnownBy(line)),
    [],
  );
  assert.ok(isKnownBy("warn: qmail-send: queue1: the moon is full"));
  assert.ok(isKnownBy("info: qmail-send: pid 310 queue1 exiting"));
});

test("what another program may have said begins none", () => {
  for (const line of [
    "warning: unable to open /etc/aliases.db",
    "warning: unable to open /var/spool/mail/123",
    "warning: unable to open log/12",
    "warning: hostname client.example.net does not resolve to address 203.0.113.9",
    "warning: backup: out of memory, sleeping...",
    "alert: disk full",
    "alert: cannot start: no such printer",
    "running",
    "exiting",
  ])
    assert.ok(!isKnownBy(line), line);
});

test("another program's warnings in a syslog stay another's", async () => {
  const told = await logOf(
    "Nov 14 22:13:20 mx postfix/smtpd[12]: warning: unable to open /etc/aliases.db",
    "Nov 14 22:13:21 mx qmail: 1700000001.000001 alert: out of memory, sleeping...",
  );
  assert.deepEqual(noticesOf(told), { notices: ["out of memory, sleeping..."], others: 1 });
});
