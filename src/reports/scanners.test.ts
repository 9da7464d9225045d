import assert from "node:assert/strict";
import { test } from "node:test";
import type { Scan } from "../grammars/session/event.ts";
import type { Fact } from "../tracking/facts.ts";
import { at, NOON, pick, rowsOf } from "./mail.testing.ts";
import { scanners } from "./scanners.ts";
import { session, taken } from "./session.testing.ts";

function scanned(...scans: Scan[]): Fact {
  return session({ transactions: [taken("a@x.example", ["b@shop.example"], { scans })] });
}

const CLEAN: Scan = { scanner: "simscan", found: "clean", did: "passed", score: 1, seconds: 0.2 };
const SPAM: Scan = { scanner: "simscan", found: "spam", did: "refused", score: 15, seconds: 0.4 };
const VIRUS: Scan = { scanner: "clamd", found: "virus", name: "Eicar-Signature" };

const FACTS = [
  scanned(CLEAN),
  scanned({ ...CLEAN, score: 2, seconds: 0.6 }),
  scanned(SPAM),
  scanned(VIRUS, { ...SPAM, did: "dropped" }),
  { kind: "scan", host: "mx1", service: "clamd", at: at(9), scan: VIRUS } as const,
];

test("each look of a scanner counts by what it found and did, with score and time", () => {
  const rows = rowsOf(scanners, "findings", FACTS);
  assert.deepEqual(pick(rows, "scanner", "found", "did", "scans", "share", "score", "p50", "p90"), [
    ["clamd", "virus", "(not told)", 2, 100, undefined, undefined, undefined],
    ["simscan", "clean", "passed", 2, 50, 1.5, 0.2, 0.6],
    ["simscan", "spam", "dropped", 1, 25, 15, 0.4, 0.4],
    ["simscan", "spam", "refused", 1, 25, 15, 0.4, 0.4],
  ]);
});

test("names of viruses are ranked, whether or not their session is known", () => {
  const rows = rowsOf(scanners, "names", FACTS);
  assert.deepEqual(pick(rows, "found", "name", "scanner", "scans", "last"), [
    ["virus", "Eicar-Signature", "clamd", 2, at(9)],
  ]);
});

test("a scan without a session counts when it was logged", () => {
  const rows = rowsOf(scanners, "findings", FACTS, { query: `since:@${NOON + 5}` });
  assert.deepEqual(pick(rows, "scanner", "scans"), [["clamd", 1]]);
});
