/**
 * The random weeks are what their truth says, by what stands in their lines.
 *
 * Not tested here: how the queue and tcpserver work (simulator.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { simulateWeeks } from "../simulator/weeks/weeks.ts";

const asked = { seed: 5, weeks: 1, abuse: "both", doors: "qlog" } as const;
const made = simulateWeeks(asked);
const [account, site] = made.truth.abuses;

test("the same seed gives the same weeks", () => {
  assert.deepEqual(simulateWeeks(asked), made);
});

test("the queue took what was sent through the site, and what the account did", () => {
  const bySite = made.logs.send.toString("latin1").split(` uid ${site?.who}\n`).length - 1;
  assert.ok(bySite >= (site?.messages ?? 0), `${bySite} of ${site?.messages}`);
  const submission = made.logs.submission?.toString("latin1") ?? "";
  const byAccount = submission.match(new RegExp(`qlogreceived.* authuser=${account?.who} `, "g"));
  assert.ok((byAccount?.length ?? 0) >= (account?.messages ?? 0));
});

test("each log-in that was guessed wrong stands in the log", () => {
  const submission = made.logs.submission?.toString("latin1") ?? "";
  const failed = submission.split(`auth-failed type=`).length - 1;
  assert.ok(failed >= (account?.failedLogIns ?? 0));
});

test("a site's uid is a user of the machine", () => {
  assert.match(made.passwd, new RegExp(`^[a-z0-9-]+:x:${site?.who}:.*:/var/www`, "m"));
});

test("without sessions and abuse there is the queue's log alone", () => {
  const { logs, truth } = simulateWeeks({ seed: 6, weeks: 1, abuse: "none", doors: "none" });
  assert.deepEqual(Object.keys(logs), ["send"]);
  assert.deepEqual(truth.abuses, []);
  assert.ok(truth.send.messages.taken > 2000, String(truth.send.messages.taken));
});
