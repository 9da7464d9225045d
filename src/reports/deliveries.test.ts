import assert from "node:assert/strict";
import { test } from "node:test";
import { deliveries } from "./deliveries.ts";
import { at, mail, pick, recipient, rowsOf } from "./mail.testing.ts";

const FACTS = [
  mail({
    id: "late",
    ended: 30,
    to: [
      recipient("remote bob@x.example", [
        [1, 20, "deferral", "later"],
        [25, 30, "success", "ok"],
      ]),
    ],
  }),
  mail({
    id: "early",
    state: "delivering",
    sender: "#@[]",
    to: [
      recipient("local kim@x.example", [
        [2, 9, "interrupted"],
        [10, 12, "failure", "no"],
      ]),
      recipient("local eve@x.example", [[11]]),
      recipient("local tom@x.example", [[13]], "unknown"),
    ],
  }),
];

test("attempts come in the order of their ends", () => {
  const rows = rowsOf(deliveries, "deliveries", FACTS);
  assert.deepEqual(pick(rows, "time", "id", "attempt", "outcome", "ddelay", "xdelay"), [
    [at(2), "early", 1, "interrupted", undefined, undefined],
    [at(11), "early", 1, "running", undefined, undefined],
    [at(12), "early", 2, "failure", 12, 2],
    [at(13), "early", 1, "not-logged", undefined, undefined],
    [at(20), "late", 1, "deferral", 20, 19],
    [at(30), "late", 2, "success", 30, 5],
  ]);
  assert.equal(rows[0]?.sender, "<#@[]>");
});

test("a message is a row when it has left the queue", () => {
  const rows = rowsOf(deliveries, "messages", FACTS);
  assert.deepEqual(pick(rows, "time", "id", "bytes", "results", "deferrals", "qtime"), [
    [at(30), "late", 1000, 1, 1, 30],
  ]);
});
