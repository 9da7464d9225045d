/**
 * The sessions of real logs, and the messages they brought, are what really happened.
 *
 * Each client of a run in corpus/real wrote down what it sent and what it was answered, and a
 * stand-in for qmail-queue noted which process called it: for mail over SMTP, the session's. What
 * the log shows of a session, and which session a message is joined with, is compared with that.
 * Differences that can be explained are listed in sessions/known.ts.
 *
 * Not tested here: joins where a part of the logs is missing (sessions-left-out.test.ts); the steps within a session (src/grammars, sessions-samples.test.ts); run-b2's
 * last part, of which the log lacks most lines.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compareEnds, compareExact, judge, pairUp, wrongClaims } from "./sessions/compare.ts";
import { KNOWN } from "./sessions/known.ts";
import { pathsOf, tellingOf } from "./sessions/reading.ts";
import { readSessionTruth } from "./sessions/record.ts";
import { type Difference, unexplained } from "./truth/difference.ts";
import { match } from "./truth/match.ts";
import { type RunName, readTruth } from "./truth/record.ts";

interface Expected {
  run: RunName;
  /** No line of it was lost before. */
  until: number;
  /** Connections in the log, those included that the host made to itself. */
  sessions: number;
  /** Whether recordio ran; qlog, in its place, does not tell of every session what was said. */
  isRecorded: boolean;
  /** Messages that came by a session. */
  brought: number;
}

const RUNS: Expected[] = [
  { run: "run-a", until: Number.POSITIVE_INFINITY, sessions: 172, isRecorded: true, brought: 160 },
  { run: "run-b2", until: 1_795_394_801.95, sessions: 423, isRecorded: true, brought: 342 },
  {
    run: "run-d2",
    until: Number.POSITIVE_INFINITY,
    sessions: 326,
    isRecorded: false,
    brought: 224,
  },
  { run: "run-e", until: Number.POSITIVE_INFINITY, sessions: 260, isRecorded: true, brought: 226 },
];

for (const { run, until, sessions: count, isRecorded, brought } of RUNS) {
  const truth = readSessionTruth(run);
  const told = await tellingOf(pathsOf(run));
  const period = { from: 0, to: until, closing: 0 };
  const judged = judge(truth, match(readTruth(run), told.messages, period).pairs, told.sessions);
  const found: Difference[] = [];

  const agrees = (name: string, differences: Difference[]) =>
    test(`${run}: ${name}`, () => {
      found.push(...differences);
      const whats = new Set(differences.map(({ what }) => what));
      const known = KNOWN.filter((one) => one.run === run && whats.has(one.what));
      assert.deepEqual(unexplained(differences, known), []);
    });

  test(`${run}: every connection is one session, and there are no others`, () => {
    assert.equal(told.sessions.length, count);
    const ids = pairUp(truth, told.sessions).flatMap(({ session }) => session?.id ?? []);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, truth.sessions.filter(({ t }) => t < until).length);
  });

  agrees(
    "every session ended as its client saw it",
    compareEnds(truth, told.sessions, { until, mayBeUntold: !isRecorded }),
  );

  test(`${run}: ${brought} messages came by a session`, () => {
    assert.equal(judged.filter(({ real }) => real).length, brought);
  });

  agrees("each of them is joined exactly, with the right session", compareExact(judged));

  agrees("no join that is called exact or strong is wrong", wrongClaims(judged));

  test(`${run}: every explained difference still occurs`, () => {
    assert.deepEqual(
      unexplained(
        found,
        KNOWN.filter((known) => known.run === run),
      ),
      [],
    );
  });
}
