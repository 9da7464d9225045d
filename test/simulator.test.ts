/**
 * The simulator tells the truth: a plain recount of its lines gives its own account.
 *
 * Not tested here: how real its mail is; that was judged by eye against real logs.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { bigPlan, planOfDays } from "../simulator/big-plan.ts";
import { demoFiles, simulateDemo } from "../simulator/demo/make-demo.ts";
import { inFlightPlan } from "../simulator/in-flight-plan.ts";
import { nextRetry, type Plan, simulateWhole } from "../simulator/qmail-send.ts";
import { mailbox } from "../simulator/world.ts";

const DEMO = "corpus/demo";
const logs = {
  "the queue of the sample week": simulateDemo().send,
  "four megabytes of the benchmark": simulateWhole(bigPlan(4e6, 7)),
};

/** Regular expressions for lines behind their stamp. */
const FORMS = {
  new: /^new msg \d+$/,
  info: /^info msg \d+: bytes \d+ from <\S*> qp \d+ uid \d+$/,
  start: /^starting delivery \d+: msg \d+ to (local|remote) \S+$/,
  success: /^delivery \d+: success: \S*$/,
  deferral: /^delivery \d+: deferral: \S*$/,
  failure: /^delivery \d+: failure: \S*$/,
  bounce: /^bounce msg \d+ qp \d+$/,
  triple: /^triple bounce: discarding bounce\/\d+$/,
  end: /^end msg \d+$/,
  status: /^status: local \d+\/\d+ remote \d+\/\d+( exitasap)?$/,
  exiting: /^status: exiting$/,
  warning: /^warning: /,
  alert: /^alert: /,
};

for (const [name, { log, truth }] of Object.entries(logs)) {
  const lines = linesOf(log);

  test(`${name}: lines of each form are as many as in truth`, () => {
    for (const [form, pattern] of Object.entries(FORMS))
      assert.equal(
        lines.filter((line) => pattern.test(line.text)).length,
        truth.lines[form as keyof typeof FORMS],
        form,
      );
    assert.equal(lines.length, truth.lines.all);
    assert.equal(log.length, truth.bytes);
  });

  test(`${name}: deliveries and recipients add up`, () => {
    const { deliveries, recipients, messages, runs } = truth;
    const { success, deferral, failure, interrupted, open, withoutStart } = deliveries;
    assert.equal(
      deliveries.started,
      success + deferral + failure + interrupted + open - withoutStart,
    );
    assert.equal(deliveries.started, deliveries.local + deliveries.remote);
    const { all, ...fates } = recipients;
    assert.equal(
      all,
      Object.values(fates).reduce((sum, count) => sum + count, 0),
    );
    assert.equal(messages.taken + messages.adopted, messages.ended + messages.waiting);
    assert.equal(
      interrupted,
      runs.reduce((sum, run) => sum + run.interrupted, 0),
    );
  });

  test(`${name}: stamps never go back`, () => {
    for (const [i, line] of lines.entries())
      assert.ok(i === 0 || line.stamp >= (lines[i - 1] as Line).stamp, `line ${i + 1}`);
  });

  test(`${name}: a status line follows each start and each outcome`, () => {
    for (const [i, { text }] of lines.entries()) {
      if (!/^starting delivery|^delivery/.test(text) || i === lines.length - 1) continue;
      assert.match((lines[i + 1] as Line).text, FORMS.status, `line ${i + 2}`);
    }
  });
}

test("bytes, senders and addresses are those of a plain recount", () => {
  const { log, truth } = logs["the queue of the sample week"];
  const lines = linesOf(log).map(({ text }) => text);
  const infos = lines.flatMap((line) => /bytes (\d+) from <(.*)> qp/.exec(line)?.slice(1) ?? []);
  const bytes = infos.filter((_, i) => i % 2 === 0).reduce((sum, text) => sum + Number(text), 0);
  assert.equal(bytes, truth.messages.bytes);
  assert.equal(new Set(infos.filter((_, i) => i % 2 === 1)).size, truth.senders.size);
  const addresses = lines.flatMap((line) => / to (?:local|remote) (\S+)$/.exec(line)?.[1] ?? []);
  assert.equal(new Set(addresses).size, truth.addresses.size);
});

test("a bounce is queued under the qp that was announced", () => {
  const lines = linesOf(logs["the queue of the sample week"].log).map(({ text }) => text);
  const announced = lines.flatMap((line) => /^bounce msg \d+ qp (\d+)$/.exec(line)?.[1] ?? []);
  const queued = lines.flatMap(
    (line) => / from <(?:#@\[\])?> qp (\d+) uid 7796$/.exec(line)?.[1] ?? [],
  );
  assert.deepEqual(announced, queued);
});

test("the sample week has what it is told to have", () => {
  const { truth } = logs["the queue of the sample week"];
  assert.deepEqual(
    truth.runs.map(({ end }) => end),
    ["clean", "crash", "running"],
  );
  const { interrupted, withoutStart, open } = truth.deliveries;
  assert.ok(interrupted > 0 && withoutStart > 0 && open > 0);
  assert.ok(truth.bounces.double > 0 && truth.bounces.triple > 0);
  assert.ok(truth.recipients.expired > 0 && truth.recipients.discarded > 0);
  assert.ok(truth.messages.adopted > 0);
  assert.ok(truth.lines.warning > 0);
  assert.equal(truth.lines.odd, 3);
});

test("retries of an undisturbed message follow the quadratic schedule", () => {
  for (const [channel, step] of [
    ["local", 10],
    ["remote", 20],
  ] as const) {
    const { log } = simulateWhole(failing(channel));
    const starts = linesOf(log)
      .filter(({ text }) => /^starting.*b@slow/.test(text))
      .map(({ seconds }) => seconds);
    const birth = starts[0] as number;
    assert.ok(starts.length > 10);
    for (const [n, at] of starts.entries()) {
      const late = at - (birth + (step * n) ** 2);
      assert.ok(late >= 0 && late <= 2, `try ${n} of ${channel} is ${late} s late`);
    }
  }
});

test("the next retry is at birth + (root of the age + 10 or 20)^2", () => {
  assert.equal(nextRetry(1000, 1000, "remote"), 1400);
  assert.equal(nextRetry(1000, 1401, "remote"), 2600);
  assert.equal(nextRetry(1000, 1000, "local"), 1100);
  assert.equal(nextRetry(1000, 900, "local"), 1100);
});

test("a message older than the queue's lifetime is given up with qmail's words", () => {
  const { log, truth } = simulateWhole(failing("remote"));
  assert.equal(truth.recipients.expired, 1);
  assert.match(
    log.toString("latin1"),
    /failure: later\/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long\.\/\n/,
  );
});

test("the same seed gives the same bytes, another seed others", () => {
  const once = simulateWhole(bigPlan(3e5, 1)).log;
  assert.ok(once.equals(simulateWhole(bigPlan(3e5, 1)).log));
  assert.ok(!once.equals(simulateWhole(bigPlan(3e5, 2)).log));
});

test("the bundled sample week is what make-demo writes", () => {
  const made = demoFiles();
  for (const [name, bytes] of made)
    assert.ok(
      readFileSync(join(DEMO, name)).equals(bytes),
      `${name}: run node dist/simulator/demo/make-demo.js`,
    );
  assert.deepEqual(
    readdirSync(DEMO, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "ORIGIN.md")
      .map(({ parentPath, name }) => relative(DEMO, join(parentPath, name)))
      .sort(),
    [...made.keys()].sort(),
  );
});

interface Line {
  stamp: string;
  seconds: number;
  text: string;
}

function linesOf(log: Buffer): Line[] {
  return log
    .toString("latin1")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, stamp, text] = /^@([0-9a-f]{24}) (.*)$/.exec(line) ?? assert.fail(line);
      return {
        stamp: stamp as string,
        seconds: Number.parseInt((stamp as string).slice(1, 16), 16) - 10,
        text: text as string,
      };
    });
}

/** One message to an address that is always put off, for nine days. */
function failing(channel: "local" | "remote"): Plan {
  const begin = 1_800_000_000;
  return {
    seed: 5,
    begin,
    logBegin: begin,
    end: begin + 9 * 86_400,
    slots: { local: 10, remote: 20 },
    queueLifetimeSeconds: 604_800,
    doubleBounceTo: "postmaster@host.example",
    pidLimit: 32_768,
    firstMsg: 100,
    route: (address) =>
      address === "a@host.example"
        ? { channel: "local", recipient: address, destination: mailbox() }
        : {
            channel,
            recipient: address,
            destination: () => ({ letter: "Z", report: "later/", seconds: 1 }),
          },
    streams: [
      {
        next: (now) => (now === begin ? begin + 10 : Number.POSITIVE_INFINITY),
        mail: () => ({
          sender: "a@host.example",
          recipients: ["b@slow.test"],
          bytes: 500,
          uid: 1000,
        }),
      },
    ],
    stops: [],
    remarks: [],
  };
}

test("a newsletter in flight leaves every message waiting", () => {
  const { truth } = simulateWhole(inFlightPlan(500, 3));
  assert.equal(truth.messages.taken, 500);
  assert.equal(truth.messages.waiting, 500);
  assert.equal(truth.recipients.deferred, 500);
});

test("so many days take as long, be their mail little or much", () => {
  for (const bytes of [1e6, 2e6]) {
    const { truth } = simulateWhole(planOfDays(30, bytes, 3));
    const days = (truth.toMicros - truth.fromMicros) / 86_400e6;
    assert.ok(days > 25 && days < 35, `${days} days`);
  }
});
