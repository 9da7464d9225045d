import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { dateOf, daysInMonth, daysOf, mondayOfWeek, weekdayOf, weeksInYear } from "./calendar.ts";

const anyDay = fc.integer({ min: -1_000_000, max: 100_000_000 });

test("a day has one date and a date one day", () => {
  fc.assert(
    fc.property(anyDay, (days) => {
      const { year, month, day } = dateOf(days);
      assert.equal(daysOf(year, month, day), days);
      assert.ok(day >= 1 && day <= daysInMonth(year, month));
    }),
  );
});

test("dates and weekdays are those of Date", () => {
  fc.assert(
    fc.property(anyDay, (days) => {
      const date = new Date(days * 86_400_000);
      assert.deepEqual(dateOf(days), {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      assert.equal((weekdayOf(days) + 1) % 7, date.getUTCDay());
    }),
  );
});

test("ISO weeks begin on Monday, the first one holding January 4", () => {
  assert.deepEqual(dateOf(mondayOfWeek(2026, 47)), { year: 2026, month: 11, day: 16 });
  assert.deepEqual(dateOf(mondayOfWeek(2026, 1)), { year: 2025, month: 12, day: 29 });
  assert.equal(weeksInYear(2026), 53);
  assert.equal(weeksInYear(2025), 52);
});
