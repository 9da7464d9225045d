/** delays and sizes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { delays } from "./delays.ts";
import { mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { sizes } from "./sizes.ts";

const FACTS = [
  mail({
    to: [
      recipient("remote bob@x.example", [
        [2, 5, "deferral", ""],
        [400, 410, "success", ""],
      ]),
      recipient("local kim@x.example", [[1, 2, "success", ""]]),
      recipient("remote eve@x.example", [[3, 7, "failure", ""]]),
      recipient("remote tom@x.example", []),
    ],
  }),
];

test("spans begin when the message is queued", () => {
  const all = rowsOf(delays, "spans", FACTS).filter(({ channel }) => channel === "all");
  assert.deepEqual(pick(all, "span", "count", "average", "p50", "longest"), [
    ["waiting", 3, 2, 2, 3],
    ["attempt", 4, 4.5, 3, 10],
    ["first-attempt", 3, 14 / 3, 5, 7],
    ["delivered", 2, 206, 2, 410],
    ["final", 3, 419 / 3, 7, 410],
  ]);
});

test("percents tell within which delay a share of the deliveries was made", () => {
  const rows = rowsOf(delays, "percents", FACTS);
  assert.equal(rows.length, 91);
  assert.deepEqual(pick(rows.slice(0, 1), "percent", "doneBy", "average"), [[100, 410, 206]]);
  assert.deepEqual(pick(rows.slice(50, 51), "percent", "doneBy", "average"), [[50, 2, 2]]);
});

test("a delivered recipient counts under the number of its attempts", () => {
  assert.deepEqual(pick(rowsOf(delays, "tries", FACTS), "attempts", "recipients", "percent"), [
    [1, 1, 50],
    [2, 1, 50],
  ]);
});

test("sizes fall into classes of powers of four", () => {
  const facts = [0, 1023, 1024, 20_000].map((bytes) => mail({ bytes }));
  assert.deepEqual(pick(rowsOf(sizes, "sizes", facts), "from", "below", "messages", "upTo"), [
    [0, 1024, 2, 50],
    [1024, 4096, 1, 75],
    [4096, 16_384, 0, 75],
    [16_384, 65_536, 1, 100],
  ]);
  assert.deepEqual(rowsOf(sizes, "spread", facts), [
    {
      messages: 4,
      bytes: 22_047,
      average: 5512,
      p50: 1023,
      p90: 20_000,
      p99: 20_000,
      largest: 20_000,
    },
  ]);
});

test("without a delivery or a message there are no rows", () => {
  assert.deepEqual(rowsOf(delays, "spans", []), []);
  assert.deepEqual(rowsOf(delays, "percents", []), []);
  assert.deepEqual(rowsOf(sizes, "sizes", []), []);
});
