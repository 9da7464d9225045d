/**
 * Whose slip a name may be: a search that finds nothing tells of addresses that are near, and of no others.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQuery } from "../reports/filter/query.ts";
import { at, mail, recipient } from "../reports/mail.testing.ts";
import { utc } from "../time/zones.ts";
import { nearMisses } from "./near.ts";

const NAMES = ["alice", "carol", "erin", "bob", "billing"];

function nearTo(query: string): string[] {
  const near = nearMisses(parseQuery(query), { now: at(0), zone: utc });
  for (const name of NAMES) {
    const fact = mail({ to: [recipient(`local ${name}@shop.example`, [[1, 2, "success", "ok"]])] });
    if (fact.kind === "message") near.add(fact.message);
  }
  return near.sentences();
}

for (const [typed, found] of [
  ["to:alise", "alice"],
  ["alise@shop.example", "alice"],
  ["to:alcie@shop.example", "alice"],
  ["to:biling", "billing"],
] as const) {
  test(`${typed} is near ${found} and nobody else`, () => {
    assert.deepEqual(nearTo(typed), [`Near misses: ${found}@shop.example (1).`]);
  });
}

test("nobody is near a name of other letters", () => {
  assert.deepEqual(nearTo("to:zoltan"), []);
});
