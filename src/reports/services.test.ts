import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fact } from "../tracking/facts.ts";
import type { ServiceWord } from "../tracking/sessions/facts.ts";
import { at, pick, rowsOf } from "./mail.testing.ts";
import { services } from "./services.ts";
import { session, turnedAway } from "./session.testing.ts";

function slots(seconds: number, used: number): Fact {
  return { kind: "slots", host: "mx1", service: "smtpd", at: at(seconds), used, limit: 20 };
}

function says(seconds: number, what: ServiceWord, text: string): Fact {
  return { kind: "service", host: "mx1", service: "smtpd", at: at(seconds), what, text };
}

test("a service's sessions add up, with its share of TLS and how long they were", () => {
  const facts = [
    session({ ended: 2, tls: "TLSv1.3" }),
    session({ ended: 4 }),
    turnedAway("tcp-rules", "refused", { ended: 1 }),
    session({ service: "submission", verdict: "open" }),
  ];
  const rows = rowsOf(services, "services", facts);
  assert.deepEqual(
    pick(rows, "service", "sessions", "refused", "nothing", "unknown", "p50", "p99"),
    [
      ["smtpd", 3, 1, 2, 0, 2, 4],
      ["submission", 1, 0, 0, 1, 1, 1],
    ],
  );
  assert.equal(Math.round(rows[0]?.encrypted as number), 33);
});

test("time at the limit runs from a status line that says so to the next", () => {
  const facts = [slots(0, 5), slots(100, 20), slots(160, 19), slots(200, 0)];
  assert.deepEqual(rowsOf(services, "limits", facts), [
    {
      host: "mx1",
      service: "smtpd",
      peak: 20,
      limit: 20,
      fullSeconds: 60,
      fullPercent: 30,
      firstFull: at(100),
      lastFull: at(100),
      started: 0,
      stopped: 0,
      trouble: 0,
    },
  ]);
});

test("the time after a stop is not known, full or not", () => {
  const facts = [slots(0, 20), slots(10, 20), says(20, "stopped", "sigterm"), slots(500, 0)];
  const [row] = rowsOf(services, "limits", facts);
  assert.equal(row?.fullSeconds, 10);
  assert.equal(row?.stopped, 1);
});

test("what a service said of itself is listed once, troubles first", () => {
  const facts = [
    says(0, "started", "listening"),
    says(1, "started", "listening"),
    says(2, "trouble", "unable to bind"),
  ];
  assert.deepEqual(pick(rowsOf(services, "lines", facts), "what", "count", "text", "last"), [
    ["trouble", 1, "unable to bind", at(2)],
    ["started", 2, "listening", at(1)],
  ]);
});

test("a log of ever new words does not grow without bound", () => {
  const facts = Array.from({ length: 3000 }, (_, i) => says(i, "trouble", `lost ${i}`));
  const rows = rowsOf(services, "lines", facts, { top: Number.POSITIVE_INFINITY });
  assert.equal(rows.length, 1001);
  assert.deepEqual(pick(rows, "text", "count")[0], ["(other texts)", 2000]);
});
