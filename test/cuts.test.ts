/**
 * It does not matter where a log is cut: into files, or by a program that stops and goes on.
 *
 * Logs are a real one (corpus/real/run-a) and generated ones, in which every line may be
 * missing: numbers come back, ends lack their beginnings, runs change unannounced.
 *
 * Not tested here: what is concluded (truth.test.ts, samples.test.ts); cuts into chunks
 * (src/sources).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { fc, times } from "../src/chance.testing.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { seedOf } from "../src/tracking/id.ts";
import { newTracking, queueOf, type Tracking } from "../src/tracking/queue.ts";
import { finish, track } from "../src/tracking/tracker.ts";
import { keep } from "../src/tracking/views.ts";
import { anyLog, type SendStep, stepAt } from "./any-log.ts";
import { factsOfPaths, linesOfPaths } from "./truth/reading.ts";
import { messagesIn, withoutQueue } from "./truth/tracked.ts";

const SEND = "corpus/real/run-a/send";
const REAL = await stepsOfRunA();
const REAL_FACTS = factsOf(REAL, []);

/** The copy has come and gone before the report of the forward is read. */
const LATE_FORWARD = stepsOf(
  [0, "new msg 5"],
  [0, "info msg 5: bytes 9 from <a@x.example> qp 50 uid 7"],
  [0, "starting delivery 1: msg 5 to local b@x.example"],
  [1, "new msg 6"],
  [1, "info msg 6: bytes 9 from <a@x.example> qp 60 uid 7"],
  [2, "end msg 6"],
  [20, "new msg 7"],
  [21, "end msg 7"],
  [100, "delivery 1: success: did_0+1+0/qp_60/"],
  [100, "end msg 5"],
);

test("a real log gives the same facts wherever tracking was saved and resumed", () => {
  const anyStops = fc.array(fc.nat(REAL.length), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(anyStops, (stops) => {
      assert.deepEqual(factsOf(REAL, stops), REAL_FACTS);
    }),
    { numRuns: times(6, 40) },
  );
});

test("any log gives the same facts if tracking is saved and resumed at every line", () => {
  fc.assert(
    fc.property(anyLog(), (steps) => {
      assert.deepEqual(
        factsOf(
          steps,
          steps.map((_, index) => index),
        ),
        factsOf(steps, []),
      );
    }),
  );
});

test("facts that were handed out never change, though tracking goes on", () => {
  fc.assert(
    fc.property(anyLog(), (steps) => {
      const kept: Fact[] = [];
      const copies: Fact[] = [];
      trackAll(newTracking(), steps, (fact) => {
        kept.push(keep(fact));
        copies.push(structuredClone(keep(fact)));
      });
      assert.deepEqual(kept, copies);
    }),
    { examples: [[LATE_FORWARD]] },
  );
});

test("in any log each delivery and each outcome is counted once", () => {
  fc.assert(
    fc.property(anyLog(), (steps) => {
      const facts = factsOf(steps, []);
      const deliveries = messagesIn(facts)
        .flatMap(({ recipients }) => recipients)
        .flatMap((recipient) => recipient.deliveries);
      const started = steps.filter(({ event }) => event.kind === "delivery-started");
      assert.equal(deliveries.length, started.length);
      for (const outcome of ["success", "failure", "deferral"] as const) {
        const logged = steps.filter(
          ({ event }) => event.kind === "delivery-ended" && event.outcome === outcome,
        );
        const tied = deliveries.filter((delivery) => delivery.outcome === outcome);
        const untied = facts.filter(
          (fact) => fact.kind === "surprise" && fact.surprise.outcome === outcome,
        );
        assert.equal(tied.length + untied.length, logged.length, outcome);
      }
    }),
  );
});

test("in any log no two messages share an id, and nobody is named by two", () => {
  fc.assert(
    fc.property(anyLog(), (steps) => {
      const messages = messagesIn(factsOf(steps, []));
      const byId = new Map(messages.map((message) => [message.id, message]));
      assert.equal(byId.size, messages.length);
      const named: string[] = [];
      for (const { id, bounce, forwards } of messages) {
        for (const link of [...forwards, ...(bounce ? [bounce] : [])]) {
          if (link.id === undefined) continue;
          named.push(link.id);
          const other = byId.get(link.id);
          assert.equal(other?.qp, link.qp);
          assert.equal((other?.bounceOf ?? other?.forwardOf)?.id ?? id, id);
        }
      }
      assert.equal(new Set(named).size, named.length);
    }),
  );
});

test("a multilog directory gives the same facts wherever its files were cut", async () => {
  const names = readdirSync(SEND).filter((name) => name.startsWith("@"));
  const log = Buffer.concat(
    [...names.sort(), "current"].map((name) => readFileSync(join(SEND, name))),
  );
  const { facts } = await factsOfPaths([SEND]);
  const whole = withoutQueue(facts);
  const anyCuts = fc.array(fc.nat(log.length), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anyCuts, async (cuts) => {
      const folder = mkdtempSync(join(tmpdir(), "qtrail-cuts-"));
      try {
        writeParts(folder, log, cuts);
        const split = await factsOfPaths([join(folder, "send")]);
        assert.deepEqual(withoutQueue(split.facts), whole);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: times(5, 15), examples: [[[log.indexOf(" from <") + " from ".length]]] },
  );
});

/** A multilog directory with the log cut at `cuts`; each file is named by the last stamp in it. */
function writeParts(folder: string, log: Buffer, cuts: number[]): void {
  const places = new Set([...cuts.map((cut) => outsideStamp(log, cut)), log.length]);
  const ends = [...places].filter((end) => end > 0).sort((one, other) => one - other);
  mkdirSync(join(folder, "send"));
  let from = 0;
  let stamp = "@400000000000000000000000";
  for (const end of ends) {
    const part = log.subarray(from, end);
    stamp =
      part
        .toString("latin1")
        .match(/@[0-9a-f]{24}/g)
        ?.at(-1) ?? stamp;
    const name = end === log.length ? "current" : nextName(folder, stamp);
    writeFileSync(join(folder, "send", name), part, { mode: 0o744 });
    from = end;
  }
}

/** multilog cuts between lines, or far behind the start of a long one. */
function outsideStamp(log: Buffer, cut: number): number {
  const start = log.subarray(0, cut).lastIndexOf("\n") + 1;
  return cut < start + STAMP_LENGTH ? start : cut;
}

const STAMP_LENGTH = "@400000000000000000000000 ".length;

/** Several files may end in lines of one stamp; multilog would have rotated a moment later. */
function nextName(folder: string, stamp: string): string {
  const last = readdirSync(join(folder, "send")).sort().at(-1)?.slice(0, 25) ?? "";
  const next = last < stamp ? stamp : `@${(BigInt(`0x${last.slice(1)}`) + 1n).toString(16)}`;
  return `${next}.s`;
}

function stepsOf(...rows: [second: number, line: string][]): SendStep[] {
  return rows.map(([seconds, line]) => stepAt(line, { seconds, nanos: 0 }));
}

/** Facts of a log, the state written to bytes and read back before each line in `stops`. */
function factsOf(steps: SendStep[], stops: number[]): Fact[] {
  const facts: Fact[] = [];
  const emit = (fact: Fact) => facts.push(keep(fact));
  const at = [...new Set(stops)].sort((one, other) => one - other);
  let tracking = newTracking();
  let from = 0;
  for (const stop of at) {
    trackSome(tracking, steps.slice(from, stop), emit);
    tracking = deserialize(serialize(tracking)) as Tracking;
    from = stop;
  }
  trackAll(tracking, steps.slice(from), emit);
  return facts;
}

function trackAll(tracking: Tracking, steps: SendStep[], emit: (fact: Fact) => void): void {
  trackSome(tracking, steps, emit);
  finish(tracking, emit);
}

function trackSome(tracking: Tracking, steps: SendStep[], emit: (fact: Fact) => void): void {
  for (const { event, at } of steps) {
    track(
      queueOf(tracking, { host: "", instance: event.queue }, seedOf("", event.queue)),
      event,
      at,
      emit,
    );
  }
}

async function stepsOfRunA(): Promise<SendStep[]> {
  const lines = await linesOfPaths([SEND, "corpus/real/run-a/syslog/mail.log.gz"]);
  return lines.flatMap(({ text, event, at, standing }) =>
    standing === "understood" ? [{ line: text, event, at }] : [],
  );
}
