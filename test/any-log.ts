/**
 * Logs of qmail-send as chance writes them: a few numbers and addresses, so that they meet, in lines of any
 * order, or in stories of messages that are told side by side, with lines lost.
 */
import { fc, type Random } from "../src/chance.testing.ts";
import type { SendEvent } from "../src/grammars/qmail-send/event.ts";
import { readPlainly } from "../src/grammars/qmail-send/plain.ts";
import { type Instant, later } from "../src/time/instant.ts";

/** A line, and when it was logged. */
export interface SendStep {
  line: string;
  event: SendEvent;
  at: Instant | undefined;
}

export function stepAt(line: string, at: Instant | undefined): SendStep {
  return { line, event: readPlainly(line), at };
}

/** Either lines in any order, or stories of messages that run side by side, with lines lost. */
export function anyLog(): fc.Arbitrary<SendStep[]> {
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
        return stepAt(line, unstamped === 0 ? undefined : now);
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

/**
 * A long log, as hard on a tracker as it gets: hundreds of messages at a time, some to many recipients, numbers
 * and qps used again soon, bounces and forwards, restarts and crashes, lines lost and out of place.
 */
export function longLog(random: Random, lines: number): SendStep[] {
  const open: Generator<string>[] = [];
  const steps: SendStep[] = [];
  const run = { delivery: 0 };
  const isStamped = random(4) > 0;
  const queue = random(2) === 0 ? "" : " queue1";
  let now: Instant = { seconds: 1_000_000, nanos: 0 };
  let late: string | undefined;
  while (steps.length < lines) {
    while (open.length < 30) open.push(longStory(random, run, queue));
    const place = random(open.length);
    const told = random(150) === 0 ? { value: strangeLine(random, run) } : open[place].next();
    if (told.value === undefined) {
      open.splice(place, 1);
      continue;
    }
    const chance = random(40);
    if (chance === 0) continue;
    now = later(now, [0, 0.001, 0.3, 2][random(4)]);
    const at = isStamped ? now : undefined;
    if (chance === 1 && late === undefined) late = told.value;
    else steps.push(stepAt(told.value, at));
    if (late !== undefined && random(5) === 0) {
      steps.push(stepAt(late, at));
      late = undefined;
    }
  }
  return steps;
}

function* longStory(random: Random, run: { delivery: number }, queue: string): Generator<string> {
  const msg = random(20) === 0 ? String(2n ** 60n + BigInt(random(9))) : String(1 + random(60));
  const sender = ["", "#@[]", "a@x.example", "list@x.example"][random(4)];
  const recipients = 1 + (random(8) === 0 ? random(40) : random(3));
  yield `new msg ${msg}${queue}`;
  yield `info msg ${msg}: bytes ${random(3000)} from <${sender}> qp ${100 + random(90)} uid 7${queue}`;
  for (let recipient = 0; recipient < recipients; recipient++) {
    const name = `user${random(25)}`;
    const isLocal = random(2) === 0;
    const isAnnounced = random(6) === 0;
    if (isAnnounced) yield `local: a@x.example ${name}@x.example ${msg} 100 bytes${queue}`;
    for (let goes = random(3); goes >= 0; goes--) {
      const delivery = ++run.delivery;
      const to = `${isAnnounced ? "x.example-" : ""}${name}@x.example`;
      yield `starting delivery ${delivery}: msg ${msg} to ${isLocal ? "local" : "remote"} ${to}${queue}`;
      yield `status: local ${random(2)}/10 remote ${random(2)}/20`;
      yield `delivery ${delivery}: ${longResult(random)}${queue}`;
    }
  }
  if (random(4) === 0) yield `bounce msg ${msg} qp ${100 + random(90)}${queue}`;
  yield `end msg ${msg}${queue}`;
}

function longResult(random: Random): string {
  const forwarded = `success: did_0+1+0/qp_${100 + random(90)}/`;
  const expired =
    "failure: busy/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./";
  return [
    "success: ok/",
    "success: did_0+0+0/",
    forwarded,
    expired,
    "failure: no/",
    "deferral: busy/",
  ][random(6)];
}

function strangeLine(random: Random, run: { delivery: number }): string {
  const msg = 1 + random(60);
  const begins = random(3) === 0;
  if (begins) run.delivery = 0;
  return begins
    ? ["status: exiting", "status: local 0/10 remote 0/20"][random(2)]
    : [
        "status: local 0/10 remote 0/20",
        "status: local 1/10 remote 0/20 exitasap",
        "alert: oh no! lost spawn connection! dying...",
        `warning: trouble marking local/1/${msg}; message will be delivered twice!`,
        `warning: unable to unlink info/2/${msg}; will try again later`,
        `double bounce: discarding bounce/${msg}`,
      ][random(6)];
}
