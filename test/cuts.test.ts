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
import type { SendEvent } from "../src/grammars/qmail-send/event.ts";
import { readPlainly } from "../src/grammars/qmail-send/plain.ts";
import { type Instant, later } from "../src/time/instant.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { seedOf } from "../src/tracking/id.ts";
import { follow, mayFollow, newPassing, passageOf, trackPassing } from "../src/tracking/passing.ts";
import { newTracking, queueOf, type Tracking } from "../src/tracking/queue.ts";
import { finish, track } from "../src/tracking/tracker.ts";
import { factsOfPaths, linesOfPaths } from "./truth/reading.ts";
import { messagesIn, withoutQueue } from "./truth/tracked.ts";

interface Step {
  event: SendEvent;
  at: Instant | undefined;
}

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
    { numRuns: times(10, 40) },
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

test("any log gives the same conclusions if its sections are tracked side by side", () => {
  let followed = 0;
  fc.assert(
    fc.property(anyLog(), fc.array(fc.nat(60), { maxLength: 8 }), (steps, cuts) => {
      const { facts, follows } = factsOfSections(steps, cuts);
      followed += follows;
      assert.deepEqual(conclusions(facts), conclusions(factsOf(steps, [])));
    }),
    { numRuns: times(750, 3000) },
  );
  assert.ok(followed > times(250, 1000), `${followed} sections were taken over`);
});

test("a real log gives the same conclusions if its sections are tracked side by side", () => {
  const whole = conclusions(REAL_FACTS);
  const anyCuts = fc.array(fc.nat(REAL.length), { minLength: 10, maxLength: 30 });
  let followed = 0;
  fc.assert(
    fc.property(anyCuts, (cuts) => {
      const { facts, follows } = factsOfSections(REAL, cuts);
      followed += follows;
      assert.deepEqual(conclusions(facts), whole);
    }),
    { numRuns: times(10, 40) },
  );
  assert.ok(followed > times(25, 100), `${followed} sections were taken over`);
});

test("facts that were handed out never change, though tracking goes on", () => {
  fc.assert(
    fc.property(anyLog(), (steps) => {
      const kept: Fact[] = [];
      const copies: Fact[] = [];
      trackAll(newTracking(), steps, (fact) => {
        kept.push(fact);
        copies.push(structuredClone(fact));
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

function stepsOf(...rows: [second: number, line: string][]): Step[] {
  return rows.map(([seconds, line]) => ({ event: readPlainly(line), at: { seconds, nanos: 0 } }));
}

/** Facts of a log, the state written to bytes and read back before each line in `stops`. */
function factsOf(steps: Step[], stops: number[]): Fact[] {
  const facts: Fact[] = [];
  const emit = (fact: Fact) => facts.push(structuredClone(fact));
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

/** The same, with the sections between the cuts tracked by themselves, where they can be. */
function factsOfSections(steps: Step[], cuts: number[]): { facts: Fact[]; follows: number } {
  const facts: Fact[] = [];
  const emit = (fact: Fact) => facts.push(structuredClone(fact));
  const tracking = newTracking();
  const places = [...new Set([0, ...cuts, steps.length])].sort((one, other) => one - other);
  let follows = 0;
  for (const [i, from] of places.entries()) {
    const section = steps.slice(from, places[i + 1]);
    const own: Fact[] = [];
    const passing = newPassing(queueOf(newTracking(), { host: "", instance: "" }, seedOf("")));
    const emitOwn = (fact: Fact) => own.push(structuredClone(fact));
    for (const { event, at } of section) trackPassing(passing, event, at, emitOwn);
    const passage = passageOf(passing, emitOwn);
    const queue = tracking.queues.get("\n");
    if (passage && queue && tracking.queues.size === 1 && mayFollow(queue, passage)) {
      follow(queue, structuredClone(passage), emit);
      facts.push(...own);
      follows++;
    } else trackSome(tracking, section, emit);
  }
  finish(tracking, emit);
  return { facts, follows };
}

/** Facts in any order, without ids and without what ties messages to one another. */
function conclusions(facts: Fact[]): string[] {
  return facts
    .map((fact) =>
      JSON.stringify(fact, (key, value) =>
        ["id", "bounceOf", "forwardOf"].includes(key)
          ? undefined
          : typeof value === "bigint"
            ? String(value)
            : value,
      ),
    )
    .sort();
}

function trackAll(tracking: Tracking, steps: Step[], emit: (fact: Fact) => void): void {
  trackSome(tracking, steps, emit);
  finish(tracking, emit);
}

function trackSome(tracking: Tracking, steps: Step[], emit: (fact: Fact) => void): void {
  for (const { event, at } of steps) {
    track(
      queueOf(tracking, { host: "", instance: event.queue }, seedOf("", event.queue)),
      event,
      at,
      emit,
    );
  }
}

async function stepsOfRunA(): Promise<Step[]> {
  const lines = await linesOfPaths([SEND, "corpus/real/run-a/syslog/mail.log.gz"]);
  return lines.flatMap(({ event, at, standing }) =>
    standing === "understood" ? [{ event, at }] : [],
  );
}

/** Either lines in any order, or stories of messages that run side by side, with lines lost. */
function anyLog(): fc.Arbitrary<Step[]> {
  const anyOrder = fc.array(anyLine(), { maxLength: 60 });
  return fc
    .tuple(
      fc.oneof(anyOrder, anyStories()),
      fc.array(fc.constantFrom(0, 0.01, 1, 20, 100)),
      fc.nat(4),
    )
    .map(([lines, pauses, unstamped]) => {
      let now: Instant = { seconds: 1_000_000, nanos: 0 };
      return lines.map((line, index) => {
        now = later(now, pauses[index % pauses.length] ?? 0);
        return { event: readPlainly(line), at: unstamped === 0 ? undefined : now };
      });
    });
}

const MSG = fc.integer({ min: 1, max: 4 });
const QP = fc.integer({ min: 51, max: 53 });
const SENDER = fc.constantFrom("", "#@[]", "a@x.example");
const TO = fc.constantFrom("local b@x.example", "local c@x.example", "remote d@y.example");
const RESULT = fc.constantFrom(
  "success: ok/",
  "success: did_0+1+0/qp_51/",
  "failure: no/",
  "deferral: busy/",
);

/** Few numbers and addresses, so that they meet. */
function anyLine(): fc.Arbitrary<string> {
  const delivery = fc.integer({ min: 1, max: 8 });
  return fc.oneof(
    MSG.map((msg) => `new msg ${msg}`),
    fc
      .tuple(MSG, SENDER, QP)
      .map(([msg, from, qp]) => `info msg ${msg}: bytes 9 from <${from}> qp ${qp} uid 7`),
    fc
      .tuple(delivery, MSG, TO)
      .map(([number, msg, to]) => `starting delivery ${number}: msg ${msg} to ${to}`),
    fc.tuple(delivery, RESULT).map(([number, result]) => `delivery ${number}: ${result}`),
    fc.tuple(MSG, QP).map(([msg, qp]) => `bounce msg ${msg} qp ${qp}`),
    MSG.map((msg) => `end msg ${msg}`),
    MSG.map((msg) => `triple bounce: discarding bounce/${msg}`),
    anyDaemonLine(),
  );
}

function anyDaemonLine(): fc.Arbitrary<string> {
  return fc.constantFrom(
    "status: local 0/10 remote 0/20",
    "status: local 1/10 remote 1/20",
    "status: local 1/10 remote 0/20 exitasap",
    "status: exiting",
    "alert: oh no! lost spawn connection! dying...",
    "warning: trouble marking local/1/1; message will be delivered twice!",
    "warning: unable to unlink info/2/2; will try again later",
  );
}

interface Turn {
  story: number;
  lines: number;
  /** Before it, a message comes and goes: what is on its way out leaves when another one ends. */
  passing: boolean;
  /** Its last line is lost. */
  lost: boolean;
}

/** Stories told in turns: which one goes on, and for how long, is drawn. */
function anyStories(): fc.Arbitrary<string[]> {
  const anyTurn = fc.record({
    story: fc.nat(5),
    lines: fc.integer({ min: 1, max: 5 }),
    passing: fc.boolean(),
    lost: fc.nat(15).map((draw) => draw === 0),
  });
  const turns = fc.array(anyTurn, { minLength: 10, maxLength: 40 });
  return fc.tuple(fc.array(anyStory(), { minLength: 2, maxLength: 6 }), turns).map(tell);
}

/** A message with two deliveries, a bounce or a forward; `#1` is the number of the first. */
function anyStory(): fc.Arbitrary<string[]> {
  return fc
    .tuple(MSG, SENDER, QP, TO, RESULT, TO, RESULT, QP, fc.boolean())
    .map(([msg, from, qp, to, result, other, otherResult, bounceQp, bounces]) => [
      `new msg ${msg}`,
      `info msg ${msg}: bytes 9 from <${from}> qp ${qp} uid 7`,
      `starting delivery #1: msg ${msg} to ${to}`,
      `starting delivery #2: msg ${msg} to ${other}`,
      `delivery #1: ${result}`,
      `delivery #2: ${otherResult}`,
      ...(bounces ? [`bounce msg ${msg} qp ${bounceQp}`] : []),
      `end msg ${msg}`,
    ]);
}

function tell([stories, turns]: [string[][], Turn[]]): string[] {
  const rest = stories.map((story) => [...story]);
  const numbers = new Map<string, number>();
  return turns.flatMap(({ story, lines, passing, lost }) => {
    const index = story % rest.length;
    const told = (rest[index]?.splice(0, lines) ?? []).map((line) =>
      line.replace(/#\d/, (name) => {
        const key = `${index} ${name}`;
        if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
        return String(numbers.get(key));
      }),
    );
    if (lost) told.pop();
    return passing ? ["new msg 9", "end msg 9", ...told] : told;
  });
}
