/**
 * What tracking concludes from the logs of a real qmail is what really happened.
 *
 * Each run in corpus/real has a truth that was written without looking at the logs: by the
 * injector, the receiving servers, the programs, and a stand-in for qmail-queue. The whole log
 * of a run, whatever it was kept in, is one queue's here and is compared with that truth; what
 * the pipeline makes of each part, in each form it was kept in, is compared with the whole.
 * Differences that can be explained are listed in truth/known.ts.
 *
 * Not tested here: SMTP sessions; the deliveries of the rate-limited log, of which nothing can
 * be told; which of two equal recipients a delivery was for.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TimedLine } from "../src/pipeline/each-line.ts";
import { compareFiles, comparePrograms, compareRemote } from "./truth/deliveries.ts";
import { type Difference, unexplained } from "./truth/difference.ts";
import { KNOWN } from "./truth/known.ts";
import { compareExpiry, compareLifetimes } from "./truth/lifetime.ts";
import { compareBounces, compareForwards, compareUntold } from "./truth/links.ts";
import { match, type Period } from "./truth/match.ts";
import { comparePart } from "./truth/part.ts";
import { compareQueue } from "./truth/queue.ts";
import { factsOfPaths, linesOfPaths } from "./truth/reading.ts";
import { compareFates, compareRecipients } from "./truth/recipients.ts";
import { type RunName, readTruth } from "./truth/record.ts";
import { compareRuns } from "./truth/runs.ts";
import {
  countsIn,
  factsOfQueue,
  factsUntil,
  isOpen,
  messagesIn,
  runsIn,
  surprisesIn,
  withoutQueue,
} from "./truth/tracked.ts";

interface WholeLog {
  run: RunName;
  /** Its parts in time order, below corpus/real/RUN. */
  parts: string[];
  /** Other keepings of a part, which must say the same. */
  twins: [part: string, twin: string][];
  /** What the recorder of the run counted in the log, by other means than ours. */
  counts: { [what: string]: number };
  surprises: { [name: string]: number };
  period: Period;
}

const ALWAYS: Period = { from: 0, to: Number.POSITIVE_INFINITY, closing: Number.POSITIVE_INFINITY };

const WHOLE_LOGS: WholeLog[] = [
  {
    run: "run-a",
    parts: ["send", "syslog/mail.log.gz"],
    twins: [
      ["syslog/mail.log.gz", "syslog/mail-iso.log.gz"],
      ["syslog/mail.log.gz", "syslog/mail-5424.log.gz"],
    ],
    counts: { info: 370, deferral: 702, success: 510, failure: 97, bounces: 53, open: 55 },
    surprises: {},
    period: ALWAYS,
  },
  {
    run: "run-b2",
    parts: ["send", "syslog/mail.log.gz"],
    twins: [
      ["send", "send-local"],
      ["syslog/mail.log.gz", "syslog/mail-iso.log.gz"],
      ["syslog/mail.log.gz", "syslog/mail-5424.log.gz"],
    ],
    counts: {
      info: 947,
      deferral: 1183,
      success: 1541,
      failure: 424,
      interrupted: 24,
      bounces: 218,
      triple: 6,
      open: 51,
    },
    surprises: {},
    // Then the log was rate-limited; from the signal to end on, no new mail was looked at.
    period: { from: 0, to: 1_795_394_801.95, closing: 1_795_394_796.2 },
  },
  {
    run: "run-d2",
    parts: ["send"],
    twins: [],
    counts: {
      info: 422,
      deferral: 480,
      success: 737,
      failure: 128,
      interrupted: 29,
      bounces: 48,
      open: 69,
    },
    // The one whose lines qmail-todo could not pass on any more.
    surprises: { adopted: 1 },
    period: ALWAYS,
  },
  {
    run: "run-e",
    parts: ["send"],
    twins: [],
    counts: { info: 339, deferral: 199, success: 474, failure: 97, bounces: 43, open: 46 },
    surprises: {},
    period: ALWAYS,
  },
];

for (const { run, parts, twins, counts, surprises, period } of WHOLE_LOGS) {
  const truth = readTruth(run);
  const pathOf = (part: string) => `corpus/real/${run}/${part}`;
  const lines = await linesOfPaths(parts.map(pathOf));
  const facts = factsOfQueue(lines);
  const messages = messagesIn(facts);
  const matches = match(truth, messages, period);
  const found: Difference[] = [];

  /** Compares, and keeps what was found for the test of the list. */
  const agrees = (name: string, ...compared: Difference[][]) =>
    test(`${run}: ${name}`, () => {
      const differences = compared.flat();
      found.push(...differences);
      const whats = new Set(differences.map(({ what }) => what));
      const known = KNOWN.filter((one) => one.run === run && whats.has(one.what));
      assert.deepEqual(unexplained(differences, known), []);
    });

  test(`${run}: every line of qmail-send is understood`, () => {
    assert.deepEqual(textsOf(lines, "unknown"), []);
    assert.deepEqual(textsOf(lines, "torn"), []);
  });

  test(`${run}: all is counted that the recorder counted, and nothing else`, () => {
    assert.deepEqual(countsIn(messages), counts);
  });

  test(`${run}: no surprise but the real ones`, () => {
    assert.deepEqual(surprisesIn(facts), surprises);
  });

  agrees("every message that was queued is one message of the log", matches.differences);
  agrees("every recipient is one of the envelope", compareRecipients(truth, matches));
  agrees("every recipient of an ended message has one result", compareFates(matches));
  agrees(
    "recipients expire by the lifetime that was set, and bounce by a final word",
    compareLifetimes(truth, messages),
    compareExpiry(truth, messages),
  );
  agrees("every message a server took is a success", compareRemote(truth, matches));
  agrees("every file in a Maildir is a success", compareFiles(truth, matches));
  agrees("every program that ran is a success", comparePrograms(truth, messages));
  agrees(
    "every bounce is tied to the message it tells of",
    compareBounces(truth, matches, messages),
    compareUntold(truth, matches),
  );
  agrees("every forward is tied to its copy", compareForwards(truth, matches, messages));
  agrees(
    "every life of qmail-send begins and ends as recorded",
    compareRuns(truth, runsIn(facts), period),
  );
  agrees(
    "the queue is what qmail-qread saw at each moment",
    ...truth.queues
      .filter(({ t }) => t < period.to)
      .map((queue) => compareQueue(queue, messagesIn(factsUntil(lines, queue.t)).filter(isOpen))),
  );

  test(`${run}: every explained difference still occurs`, () => {
    assert.deepEqual(
      unexplained(
        found,
        KNOWN.filter((known) => known.run === run),
      ),
      [],
    );
  });

  for (const [part, twin] of twins) {
    test(`${run}: ${twin} says what ${part} says`, async () => {
      const [one, other] = [await factsOfPaths([pathOf(part)]), await factsOfPaths([pathOf(twin)])];
      assert.deepEqual(withoutQueue(other.facts), withoutQueue(one.facts));
    });
  }

  for (const part of parts) {
    test(`${run}: ${part} alone says its part of the whole`, async () => {
      const { facts: alone } = await factsOfPaths([pathOf(part)]);
      assert.deepEqual(comparePart(facts, alone), []);
    });
  }
}

test("run-b2: send-short, whose oldest files were thrown away, says the end of send", async () => {
  const { facts: whole } = await factsOfPaths(["corpus/real/run-b2/send"]);
  const { facts: short } = await factsOfPaths(["corpus/real/run-b2/send-short"]);
  assert.deepEqual(comparePart(whole, short), []);
  const headless = messagesIn(short).filter(({ incomplete }) => incomplete.includes("new"));
  assert.ok(headless.length > 0);
  assert.equal(surprisesIn(short).adopted, headless.length);
});

for (const name of ["limited.log.gz", "limited-iso.log.gz"]) {
  test(`run-b2: ${name}, which lacks most lines, is read with its gaps named`, async () => {
    const { facts, coverage } = await factsOfPaths([`corpus/real/run-b2/syslog/${name}`]);
    assert.ok(messagesIn(facts).length > 0);
    const losses = coverage.gaps.map(({ lines }) => lines).filter((lost) => lost !== undefined);
    assert.deepEqual(losses, [12, 237, 174]);
    assert.ok((coverage.surprises["delivery-gap"] ?? 0) > 0);
  });
}

function textsOf(lines: TimedLine[], standing: TimedLine["standing"]): string[] {
  return lines.flatMap((line) => (line.standing === standing ? [line.text] : []));
}
