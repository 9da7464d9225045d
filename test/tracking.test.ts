/**
 * Tracking over records concludes what its plain twin in test/plain-tracking/ does: the same facts, in the same
 * order, to the letter, from events and from rows, on real logs and on logs as chance writes them.
 *
 * Not tested here: what is concluded (src/tracking/tracker.test.ts, truth.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, generator, seed, times } from "../src/chance.testing.ts";
import { isFrequent, newSendRows, readSendRow } from "../src/grammars/qmail-send/rows.ts";
import { linesIn, type TimedLine } from "../src/pipeline/each-line.ts";
import { openLogs } from "../src/pipeline/facts.ts";
import { zone } from "../src/time/zones.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { seedOf } from "../src/tracking/id.ts";
import { hostOf, newTracking, queueOf } from "../src/tracking/queue.ts";
import { trackSession } from "../src/tracking/sessions/tracker.ts";
import { finish, track, trackRows } from "../src/tracking/tracker.ts";
import { keep } from "../src/tracking/views.ts";
import { anyLog, longLog, type SendStep } from "./any-log.ts";
import * as plain from "./plain-tracking/queue.ts";
import * as plainSessions from "./plain-tracking/sessions/tracker.ts";
import * as plainTracker from "./plain-tracking/tracker.ts";

/** What both are given of a line. */
type Said = Pick<TimedLine, "host" | "service" | "event" | "at" | "session"> & { raw?: string };

const QUEUES = [
  ["corpus/qmail-send/qmail-send-bounces.log"],
  ["corpus/qmail-send/qmail-send-indimail.log"],
  ["corpus/qmail-send/qmail-send-patched.log"],
  ["corpus/qmail-send/qmail-send-plain.log"],
  ["corpus/qmail-send/qmail-send-restart.log"],
  ["corpus/real/run-a/send", "corpus/sessions/run-a"],
  ["corpus/real/run-b2/send", "corpus/sessions/run-b2"],
  ["corpus/real/run-d2/send", "corpus/sessions/run-d2"],
  ["corpus/real/run-e/send", "corpus/sessions/run-e"],
];

for (const paths of QUEUES) {
  test(`${paths} gives the twin's facts, with sessions and lines`, async () => {
    const lines = await linesOf(paths);
    assert.ok(lines.length > 10);
    assertSame(factsOf(lines), plainFactsOf(lines));
  });
}

test("any log gives the twin's facts, from events and from rows", () => {
  fc.assert(
    fc.property(anyLog(), (steps) => {
      const said = steps.map(saidIn);
      const twins = plainFactsOf(said);
      assertSame(factsOf(said), twins);
      assertSame(factsOfRows(steps), plainFactsOf(said.map(({ raw, ...line }) => line)));
    }),
    { numRuns: times(350, 20_000) },
  );
});

test("long logs give the twin's facts, from events and from rows", () => {
  const random = generator(seed);
  for (let log = 0; log < times(3, 200); log++) {
    const steps = longLog(random, 2000);
    const said = steps.map(saidIn);
    assertSame(factsOf(said), plainFactsOf(said));
    assertSame(factsOfRows(steps), plainFactsOf(said.map(({ raw, ...line }) => line)));
  }
});

function saidIn({ event, at, line }: SendStep): Said {
  return { host: "", service: "", event, raw: line, ...(at && { at }) };
}

/** In the order of time, as every command reads them. */
async function linesOf(paths: string[]): Promise<Said[]> {
  const options = { zone: zone("Europe/Berlin"), year: 2026 };
  const lines: Said[] = [];
  for await (const batch of linesIn(await openLogs(paths, options), options))
    for (const line of batch)
      if (line.standing === "understood") lines.push({ ...line, raw: line.text });
  return lines;
}

function factsOf(lines: readonly Said[]): string[] {
  const facts: string[] = [];
  const tracking = newTracking();
  const emit = (fact: Fact) => facts.push(json(keep(fact)));
  for (const { host, service, event, session, at, raw } of lines) {
    const name = { host, instance: event.queue };
    if (session) trackSession(hostOf(tracking, host).sessions, service, session, at, emit, raw);
    else track(queueOf(tracking, name, seedOf(host, event.queue)), event, at, emit, raw);
  }
  finish(tracking, emit);
  return facts;
}

function plainFactsOf(lines: readonly Said[]): string[] {
  const facts: string[] = [];
  const tracking = plain.newTracking();
  const emit = (fact: Fact) => facts.push(json(fact));
  for (const { host, service, event, session, at, raw } of lines) {
    const name = { host, instance: event.queue };
    if (session)
      plainSessions.trackSession(
        plain.hostOf(tracking, host).sessions,
        service,
        session,
        at,
        emit,
        raw,
      );
    else
      plainTracker.track(
        plain.queueOf(tracking, name, seedOf(host, event.queue)),
        event,
        at,
        emit,
        raw,
      );
  }
  plainTracker.finish(tracking, emit);
  return facts;
}

function factsOfRows(steps: readonly SendStep[]): string[] {
  const facts: string[] = [];
  const tracking = newTracking();
  const rows = newSendRows(1);
  const emit = (fact: Fact) => facts.push(json(keep(fact)));
  for (const { line, event, at } of steps) {
    const bytes = Buffer.from(line);
    const queue = queueOf(tracking, { host: "", instance: event.queue }, seedOf("", event.queue));
    readSendRow(rows, 0, bytes, 0, bytes.length);
    const { seconds, nanos } = at ?? { seconds: Number.NaN, nanos: 0 };
    if (isFrequent(rows, 0)) {
      const lines = {
        send: rows,
        bytes,
        seconds: Float64Array.of(seconds),
        nanos: Int32Array.of(nanos),
      };
      trackRows(queue, lines, 0, 1, emit);
    } else track(queue, event, at, emit);
  }
  finish(tracking, emit);
  return facts;
}

function assertSame(facts: string[], twins: string[]): void {
  const different = twins.findIndex((twin, i) => twin !== facts[i]);
  if (different >= 0) assert.equal(facts[different], twins[different]);
  assert.equal(facts.length, twins.length);
}

function json(fact: Fact): string {
  return JSON.stringify(fact, (_, value) => (typeof value === "bigint" ? `${value}n` : value));
}
