/** What an answer lacks: kinds of log that were not read, times that no log covers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Instant } from "../time/instant.ts";
import { utc } from "../time/zones.ts";
import { isTold, type LogKind, type LogRead, lackingIn, lackingWords } from "./reach.ts";

const HOUR = 3600;
const MIDNIGHT = 1_795_046_400; // Thu 19 Nov 2026 00:00:00 UTC

/** Hours after that midnight. */
const at = (hours: number): Instant => ({ seconds: MIDNIGHT + hours * HOUR, nanos: 0 });
const log = (name: string, kind: LogKind, from: number, to: number): LogRead => ({
  name,
  kinds: [kind],
  from: at(from),
  to: at(to),
});
const send = log("send", "queue", 0, 24);
const smtpd = log("smtpd", "sessions", 0, 24);

function lacking(
  logs: LogRead[],
  period: { from?: number; to?: number },
  kinds: LogKind[] = ["queue"],
  now = 24,
): string[] {
  const { from, to } = period;
  const asked = {
    ...(from !== undefined && { from: at(from) }),
    ...(to !== undefined && { to: at(to) }),
  };
  const found = lackingIn(logs, { kinds, period: asked, now: at(now) });
  const levels = found.notCovered.map(({ isAlarming }) => (isAlarming ? "! " : "- "));
  return lackingWords(found, utc).map((sentence, i) => `${levels[i] ?? ""}${sentence}`);
}

test("logs that cover the period lack nothing, and no period is covered by all", () => {
  assert.deepEqual(lacking([send], { from: 3, to: 20 }), []);
  assert.deepEqual(lacking([send], {}), []);
});

test("a log that ends before what is kept tells nothing, whatever was asked", () => {
  const needs = { kinds: ["queue" as const], period: {}, now: at(80) };
  const old = lackingIn([send], { ...needs, keptSince: at(56) });
  assert.equal(isTold(old, "queue"), false);
  assert.deepEqual(lackingWords(old, utc), [
    "The logs end Fri 20 Nov 2026 00:00:00 UTC, and what was over before Sat 21 Nov 2026 08:00:00 UTC is not kept here: nothing is known but what was still open.",
  ]);
  assert.deepEqual(lackingIn([send], { ...needs, keptSince: at(20) }).notCovered, []);
  const [alone, ...more] = lackingIn([send, log("other", "queue", 0, 79)], {
    ...needs,
    keptSince: at(56),
  }).notCovered;
  assert.deepEqual([alone?.log, alone?.side, more], ["send", "kept", []]);
});

test("a log that ends before the period, or begins after it, tells nothing of it", () => {
  assert.deepEqual(lacking([send], { from: 48, to: 72 }, ["queue"], 80), [
    "! The logs end Fri 20 Nov 2026 00:00:00 UTC: nothing is known of the period asked, Sat 21 Nov 2026 00:00:00 UTC - Sun 22 Nov 2026 00:00:00 UTC.",
  ]);
  assert.deepEqual(lacking([send], { from: -48, to: -24 }), [
    "! The logs begin Thu 19 Nov 2026 00:00:00 UTC: nothing is known of the period asked, Tue 17 Nov 2026 00:00:00 UTC - Wed 18 Nov 2026 00:00:00 UTC.",
  ]);
  assert.deepEqual(lacking([send], { from: 48 }, ["queue"], 80), [
    "! The logs end Fri 20 Nov 2026 00:00:00 UTC: nothing is known of the period asked, Sat 21 Nov 2026 00:00:00 UTC - Sun 22 Nov 2026 08:00:00 UTC.",
  ]);
});

test("of a period that is covered in part it is said which part is not", () => {
  assert.deepEqual(lacking([send], { from: -12, to: 48 }, ["queue"], 80), [
    "- The logs begin Thu 19 Nov 2026 00:00:00 UTC: nothing is known of what was before, from Wed 18 Nov 2026 12:00:00 UTC on.",
    "! The logs end Fri 20 Nov 2026 00:00:00 UTC: nothing is known of what came after, up to Sat 21 Nov 2026 00:00:00 UTC.",
  ]);
});

test("a quiet half hour is no alarm, and what is still to come lacks nothing", () => {
  assert.match(lacking([send], { from: 0, to: 24.5 }, ["queue"], 30)[0] ?? "", /^- The logs end/);
  assert.deepEqual(lacking([send], { from: 0, to: 48 }, ["queue"], 24), []);
});

test("each kind of log is held against the period by itself", () => {
  assert.deepEqual(
    lacking([send, log("smtpd", "sessions", 0, 2)], { from: 3, to: 20 }, ["queue", "sessions"]),
    [
      "! The log of the sessions ends Thu 19 Nov 2026 02:00:00 UTC: nothing is known of the period asked, Thu 19 Nov 2026 03:00:00 UTC - Thu 19 Nov 2026 20:00:00 UTC.",
    ],
  );
  assert.deepEqual(lacking([send, log("smtpd", "sessions", 0, 2)], { from: 3, to: 20 }), []);
});

test("one log of several that has stopped is worth knowing", () => {
  const submission = log("submission", "sessions", 0, 2);
  assert.deepEqual(lacking([smtpd, submission], { from: 3, to: 20 }, ["sessions"]), [
    "- submission ends Thu 19 Nov 2026 02:00:00 UTC: nothing is known of the period asked, Thu 19 Nov 2026 03:00:00 UTC - Thu 19 Nov 2026 20:00:00 UTC.",
  ]);
});

test("a kind of which no line was read is named, and nothing is told of it", () => {
  const period = {};
  const needs = { kinds: ["queue", "sessions"] as const, period, now: at(24) };
  const found = lackingIn([send], needs);
  assert.deepEqual(found.notRead, ["sessions"]);
  assert.deepEqual([isTold(found, "queue"), isTold(found, "sessions")], [true, false]);
});

test("a log without times cannot tell what of a period is in it", () => {
  const timeless: LogRead = { name: "send", kinds: ["queue"] };
  assert.deepEqual(lacking([timeless], { from: 3, to: 20 }), [
    "! The logs have no times: it cannot be told what of the period asked is in them.",
  ]);
});
