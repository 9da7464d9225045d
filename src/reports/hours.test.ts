/** hours and days. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { days } from "./days.ts";
import { hours } from "./hours.ts";
import { mail, pick, recipient, rowsOf } from "./mail.testing.ts";

const DAY = 86_400;
/** Two hours before midnight in UTC; an hour later the zone's day is over. */
const FACTS = [
  mail({
    queued: 10 * 3600,
    to: [
      recipient("remote bob@x.example", [
        [10 * 3600, 10 * 3600 + 1, "deferral", ""],
        [12.5 * 3600, 12.5 * 3600, "success", ""],
      ]),
    ],
  }),
  mail({ queued: 3 * DAY }),
];

test("messages count when they are queued, attempts when they end", () => {
  const rows = rowsOf(hours, "hours", FACTS);
  assert.equal(rows.length, 24);
  const busy = rows.filter((row) => row.messages !== 0 || row.successes !== 0);
  assert.deepEqual(pick(busy, "hour", "messages", "successes", "deferrals"), [
    ["00", 0, 1, 0],
    ["12", 1, 0, 0],
    ["22", 1, 0, 1],
  ]);
});

test("hours and days are those of the display zone", () => {
  const given = { offsetAt: () => 2 * 3600 };
  const rows = rowsOf(days, "days", FACTS, given);
  assert.deepEqual(pick(rows, "day", "weekday", "messages", "successes"), [
    ["2026-11-21", "Sat", 1, 1],
    ["2026-11-22", "Sun", 0, 0],
    ["2026-11-23", "Mon", 1, 0],
  ]);
  const [first] = rowsOf(hours, "each", FACTS, given);
  assert.equal(first?.hour, "2026-11-21 00:00");
});

test("a stray stamp gives no endless table", () => {
  const rows = rowsOf(days, "days", [mail(), mail({ queued: 5000 * DAY })]);
  assert.deepEqual(pick(rows, "day"), [["2026-11-20"], ["2040-07-29"]]);
});
