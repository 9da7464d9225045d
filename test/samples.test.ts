/**
 * What the pipeline concludes from short composed logs: one of each kind, every line on purpose.
 *
 * The conclusions were drawn by hand from qmail's sources, before there was a tracker.
 *
 * Not tested here: what the reasons mean (src/grammars/delivery-report); logs of a real qmail
 * (test/truth.test.ts); every container (src/sources).
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Message, Recipient } from "../src/tracking/facts.ts";
import { at } from "./truth/match.ts";
import { factsOfPaths } from "./truth/reading.ts";
import { messagesIn, noticesIn, runsIn, surprisesIn } from "./truth/tracked.ts";

interface Conclusions {
  /**
   * Each message in order of its first line, numbered from 1:
   *
   *     1 MSG <SENDER> BYTES bytes qp QP uid UID: STATE, what else is known
   *       CHANNEL ADDRESS: OUTCOME OUTCOME = FATE
   */
  messages: string;
  /** How each life of qmail-send ended, and how many deliveries that cut off. */
  runs: string[];
  notices: string[];
  surprises: { [name: string]: number };
}

function concludes(path: string, conclusions: Conclusions): void {
  test(`${path} is understood to its last message`, async () => {
    const { facts } = await factsOfPaths([path]);
    const runs = runsIn(facts).map(({ end, interrupted }) => `${end}, ${interrupted} cut off`);
    assert.deepEqual(storyOf(messagesIn(facts)), rowsOf(conclusions.messages));
    assert.deepEqual(runs, conclusions.runs);
    assert.deepEqual(noticesIn(facts), conclusions.notices);
    assert.deepEqual(surprisesIn(facts), conclusions.surprises);
  });
}

concludes("corpus/qmail-send/qmail-send-plain.log", {
  messages: `
    1 53 <me@example.org> 246 bytes qp 20345 uid 1000: ended
      local me@example.org: success = delivered
    2 53 <sender@example.com> 3189 bytes qp 27763 uid 82: ended, bounce is 4, forward is 3
      local example.net-joe@example.net: success = delivered
      remote ann@example.edu: deferral success = delivered
      remote nobody@example.edu: failure = bounced
    3 57 <sender@example.com> 3301 bytes qp 27770 uid 1004: ended, forward of 2
      local joe-home@mx.example.net: success = delivered
    4 53 <> 4012 bytes qp 27911 uid 87: ended, bounce of 2
      remote sender@example.com: success = delivered`,
  runs: ["running, 0 cut off"],
  notices: [],
  surprises: {},
});

concludes("corpus/qmail-send/qmail-send-bounces.log", {
  messages: `
    1 401 <gone@example.com> 900 bytes qp 3100 uid 82: ended, bounce is 2
      local nouser@example.org: failure = bounced
    2 402 <> 1480 bytes qp 3104 uid 87: ended, bounce is 3, bounce of 1
      remote gone@example.com: failure = bounced
    3 401 <#@[]> 2055 bytes qp 3109 uid 87: ended, triple bounce discarded, bounce of 2
      local postmaster@example.org: failure = bounced
    4 77001234567 unknown: ended, bounce is 5, without new, info
      remote slow@example.edu: failure = expired
    5 403 <> 812 bytes qp 3222 uid 87: ended, bounce of 4
      local root@example.org: deferral success = delivered
    6 404 <news-return-7-@lists.example.org-@[]> 5000 bytes qp 3300 uid 1008: ended, bounce is 7
      remote m__ller@example.de: failure = bounced
    7 404 <> 6100 bytes qp 3310 uid 87: ended, double bounce discarded, bounce of 6
      local news-return-7-@lists.example.org: failure = bounced`,
  runs: ["running, 0 cut off"],
  notices: ["warning: trouble injecting bounce message, will try later"],
  surprises: { adopted: 1 },
});

concludes("corpus/qmail-send/qmail-send-restart.log", {
  messages: `
    1 12 unknown: ended, without new, info
      remote a@example.edu: deferral interrupted success = delivered
    2 14 <b@example.com> 700 bytes qp 700 uid 82: ended
      local c@example.org: interrupted success = delivered
    3 15 <b@example.com> 701 bytes qp 702 uid 82: queued
      local c@example.org: deferral interrupted = deferred
    4 16 unknown: classifying`,
  runs: ["clean, 0 cut off", "crash, 2 cut off", "stopping, 1 cut off"],
  notices: [
    "alert: cannot start: hath the daemon spawn no fire?",
    "warning: trouble marking remote/12/12; message will be delivered twice!",
    "warning: unable to unlink info/12/12; will try again later",
    "alert: oh no! lost spawn connection! dying...",
  ],
  surprises: {
    adopted: 1,
    "outcome-without-start": 1,
    "preprocessed-again": 1,
    "ended-twice": 1,
  },
});

concludes("corpus/qmail-send/qmail-send-patched.log", {
  messages: `
    1 5001 <x@example.com> 2048 bytes qp 811 uid 1010: ended
      suppl0 y@example.edu: success = delivered
    2 5002 <x@example.com> 99 bytes qp 815 uid 1010: ended
      remote (odd)@example.edu: success = delivered
    3 5003 <x@example.com> 99 bytes qp 819 uid 1010: ended, bounce is unseen
      local full@example.org: failure = bounced`,
  runs: ["clean, 0 cut off"],
  notices: [
    "warning: qmail-todo: unable to stat mess/13/5004",
    "alert: unable to reread control/concurrencyremote",
  ],
  surprises: {},
});

concludes("corpus/qmail-send/qmail-send-indimail.log", {
  messages: `
    1 100926020 <root@example.org> 814 bytes qp 555 uid 0: ended, bounce is unseen
      local example.com-postmaster@example.com: success = delivered
      remote ann@example.edu: failure = bounced
    2 100926031 <> 400 bytes qp 560 uid 555: ended
      local root@example.org: success = delivered`,
  runs: ["clean, 0 cut off", "running, 0 cut off"],
  notices: [],
  surprises: {},
});

concludes("corpus/containers/syslog-splogger.log", {
  messages: `
    1 78833 <test@example.com> 190 bytes qp 13750 uid 0: ended
      local example.net-postmaster@example.net: success = delivered
    2 78833 <a@example.com> 5100 bytes qp 13760 uid 82: ended, bounce is unseen
      remote b@example.edu: failure = bounced`,
  runs: ["running, 0 cut off"],
  notices: ["warning: trouble injecting bounce message, will try later"],
  surprises: {},
});

concludes("corpus/containers/multilog-dir", {
  messages: `
    1 5 <a@example.com> 700 bytes qp 900 uid 82: ended
      local b@example.org: success = delivered
    2 6 unknown: queued, without new, info
      remote c@example.edu: failure = bounced
    3 7 unknown: delivering, without new, info
      local d@example.org: running = queued`,
  runs: ["crash, 0 cut off", "running, 0 cut off"],
  notices: [],
  surprises: { adopted: 2 },
});

test("a report of many lines is one report though splogger and multilog cut it in two", async () => {
  for (const [path, pattern] of [
    ["corpus/containers/syslog-splogger.log", /line_08.*mail_policy_at.*554_5\.7\.1_Message_/],
    ["corpus/containers/multilog-dir", /Remote_host_said:_554_x{3000,}\/$/],
  ] as const) {
    const { facts } = await factsOfPaths([path]);
    const reports = messagesIn(facts).flatMap(({ recipients }) => recipients.flatMap(reportsOf));
    assert.match(reports.find((report) => report.includes("_554")) ?? "", pattern);
  }
});

test("lines that the system says it lost are a gap with their number", async () => {
  const { coverage } = await factsOfPaths(["corpus/containers/syslog-splogger.log"]);
  assert.deepEqual(
    coverage.gaps.map(({ lines }) => lines),
    [312],
  );
});

test("a stump at the end of a file that a crash left is counted as torn", async () => {
  const { coverage } = await factsOfPaths(["corpus/containers/multilog-dir"]);
  assert.equal(coverage.torn, 1);
  assert.equal(coverage.unknown, 0);
});

test("a line that is cut off says nothing, though what is left of it fits a form", async () => {
  const whole = [
    "@400000006553f10a00000000 new msg 5",
    "@400000006553f10b00000000 info msg 5: bytes 700 from <a@example.com> qp 900 uid 82",
  ];
  const directory = mkdtempSync(join(tmpdir(), "samples-"));
  for (const stump of [
    "starting delivery 1: msg 5 to remote bob@partner.ex",
    "starting delivery 1: msg 5 to remote bob@partner.ex\0\0\0\n@400000006553f10d00000000 status: exiting\n",
  ]) {
    const log = `${whole.join("\n")}\n@400000006553f10c00000000 ${stump}`;
    writeFileSync(join(directory, "@400000006553f10d00000000.u"), log);
    const { facts, coverage } = await factsOfPaths([directory]);
    const messages = facts.filter(({ kind }) => kind === "message");
    assert.equal(messages.length, 1);
    assert.doesNotMatch(JSON.stringify(facts), /partner/);
    assert.deepEqual([coverage.torn, coverage.unknown], [1, 0]);
  }
  rmSync(directory, { recursive: true });
});

test("the year that the stamps lack does not matter where splogger's own stamp has it", async () => {
  const { facts } = await factsOfPaths(["corpus/containers/syslog-splogger.log"]);
  const [first] = messagesIn(facts);
  assert.equal(at(first?.born), 1_767_225_598.111512);
  assert.equal(at(first?.ended), 1_767_225_601.084911);
});

function storyOf(messages: Message[]): string[] {
  const sorted = messages.toSorted((one, other) => at(one.born) - at(other.born));
  const place = (id: string | undefined) =>
    String(sorted.findIndex((message) => message.id === id) + 1 || "unseen");
  return sorted.flatMap((message, index) => {
    const { msg, sender, bytes, qp, uid, state, incomplete } = message;
    const who = qp === undefined ? "unknown" : `<${sender}> ${bytes} bytes qp ${qp} uid ${uid}`;
    const known = [
      state,
      message.bounce && `bounce is ${place(message.bounce.id)}`,
      message.bounceDiscarded && `${message.bounceDiscarded} bounce discarded`,
      ...message.forwards.map(({ id }) => `forward is ${place(id)}`),
      message.bounceOf && `bounce of ${place(message.bounceOf.id)}`,
      message.forwardOf && `forward of ${place(message.forwardOf.id)}`,
      incomplete.length > 0 && `without ${incomplete.join(", ")}`,
    ].filter(Boolean);
    return [
      `${index + 1} ${msg} ${who}: ${known.join(", ")}`,
      ...message.recipients.map(({ channel, address, deliveries, fate }) => {
        const outcomes = deliveries.map(({ outcome }) => outcome ?? "running");
        return `${channel} ${address}: ${outcomes.join(" ")} = ${fate}`;
      }),
    ];
  });
}

function rowsOf(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .map((row) => row.trim());
}

function reportsOf({ deliveries }: Recipient): string[] {
  return deliveries.flatMap(({ report }) => (report === undefined ? [] : [report]));
}
