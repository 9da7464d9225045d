// Not tested here: files that need looking through for their years (years.test.ts).
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { localText, rfc3339 } from "./format.ts";
import type { Instant } from "./instant.ts";
import { type Clock, type ClockOptions, emptyStamp, fileClock, readStamp } from "./stamps.ts";
import { utc, type Zone, zone } from "./zones.ts";

const berlin = zone("Europe/Berlin");
const newYork = zone("America/New_York");
const instant = (text: string): Instant => ({ seconds: Date.parse(text) / 1000, nanos: 0 });

function clockOf(options: Partial<ClockOptions>): Clock {
  return fileClock({ zone: utc, tai: "daemontools", ...options });
}

function moments(lines: readonly string[], clock: Clock): string[] {
  const stamp = emptyStamp();
  return lines.map((line) => {
    const bytes = Buffer.from(line);
    if (!readStamp(bytes, 0, bytes.length, clock, stamp)) return "";
    return rfc3339(stamp).replace(/(?:\.0+)?Z$/, "");
  });
}

function inOrder(name: string, place: Zone, lines: readonly (readonly [string, string])[]): void {
  test(name, () => {
    const stamps = lines.map(([stamp]) => stamp);
    const expected = lines.map(([, moment]) => moment);
    assert.deepEqual(moments(stamps, clockOf({ zone: place })), expected);
  });
}

inOrder("the doubled hour in Berlin is told by the jump back", berlin, [
  ["2026-10-25 01:59:59", "2026-10-24T23:59:59"],
  ["2026-10-25 02:00:00", "2026-10-25T00:00:00"],
  ["2026-10-25 02:59:59", "2026-10-25T00:59:59"],
  ["2026-10-25 02:59:58", "2026-10-25T00:59:58"], // a late line is no change
  ["2026-10-25 02:00:00", "2026-10-25T01:00:00"],
  ["2026-10-25 02:30:00", "2026-10-25T01:30:00"],
  ["2026-10-25 02:59:59", "2026-10-25T01:59:59"],
  ["2026-10-25 02:59:40", "2026-10-25T01:59:40"],
  ["2026-10-25 03:00:00", "2026-10-25T02:00:00"],
  ["2026-10-25 02:59:59", "2026-10-25T01:59:59"],
]);

inOrder("the doubled hour in New York, with silence in between", newYork, [
  ["2026-11-01 01:40:00", "2026-11-01T05:40:00"],
  ["2026-11-01 01:20:00", "2026-11-01T06:20:00"],
  ["2026-11-01 01:50:00", "2026-11-01T06:50:00"],
  ["2026-11-01 02:00:00", "2026-11-01T07:00:00"],
]);

inOrder("syslog's local time too is told by order", berlin, [
  ["Sun Oct 25 02:30:00 2026", "2026-10-25T00:30:00"],
  ["Sun Oct 25 02:10:00 2026", "2026-10-25T01:10:00"],
]);

inOrder("an appended older log begins with the first of the two hours again", berlin, [
  ["2026-10-26 12:00:00", "2026-10-26T11:00:00"],
  ["2026-10-25 02:30:00", "2026-10-25T00:30:00"],
]);

inOrder("an hour that clocks skipped is read as of a clock not yet put forward", berlin, [
  ["2026-03-29 01:59:59", "2026-03-29T00:59:59"],
  ["2026-03-29 02:30:00", "2026-03-29T01:30:00"],
  ["2026-03-29 03:00:00", "2026-03-29T01:00:00"],
]);

inOrder("New York's spring gap", newYork, [
  ["2026-03-08 01:59:59", "2026-03-08T06:59:59"],
  ["2026-03-08 03:00:00", "2026-03-08T07:00:00"],
]);

test("a clock counts what order alone decided, and local times that never were", () => {
  const clock = clockOf({ zone: berlin });
  moments(["2026-10-25 02:00:00", "2026-10-25 02:30:00", "2026-03-29 02:30:00"], clock);
  assert.deepEqual([clock.doubledHour, clock.absentHour], [2, 1]);
});

test("a log written in local time through both changes of a year is read back exactly", () => {
  const from = instant("2026-01-01T00:00:00Z").seconds;
  const gaps = fc.array(fc.integer({ min: 0, max: 1700 }), { maxLength: 400 });
  const starts = fc.constantFrom(
    from,
    from + 86 * 86_400,
    from + 296 * 86_400,
    from + 303 * 86_400,
  );
  fc.assert(
    fc.property(starts, gaps, fc.constantFrom(berlin, newYork), (start, steps, place) => {
      let seconds = start;
      const written = steps.map((step) => {
        seconds += step;
        return { seconds, nanos: 0 };
      });
      const lines = written.map((moment) => localText(moment, place, 9));
      const expected = written.map((moment) => rfc3339(moment).replace(/\.0+Z$/, ""));
      assert.deepEqual(moments(lines, clockOf({ zone: place })), expected);
    }),
  );
});

test("a stamp without a year is of the latest year before the file's last change", () => {
  const clock = clockOf({ changed: instant("2026-03-09T12:00:00Z") });
  assert.deepEqual(moments(["Mar  9 10:15:30"], clock), ["2026-03-09T10:15:30"]);
  assert.equal(clock.inferredYear, 2026);
  const older = clockOf({ changed: instant("2026-03-09T12:00:00Z") });
  assert.deepEqual(moments(["Mar 11 10:15:30"], older), ["2025-03-11T10:15:30"]);
  assert.equal(older.inferredYear, 2025);
});

test("December to January is a new year, and a late line does not make another", () => {
  const lines = ["Dec 31 23:59:59", "Jan  1 00:00:01", "Dec 31 23:59:58", "Jan  1 00:00:02"];
  const clock = clockOf({ changed: instant("2026-01-02T00:00:00Z") });
  assert.deepEqual(moments(lines, clock), [
    "2025-12-31T23:59:59",
    "2026-01-01T00:00:01",
    "2025-12-31T23:59:58",
    "2026-01-01T00:00:02",
  ]);
  assert.equal(clock.inferredYear, 2025);
});

test("New Year is the zone's", () => {
  const clock = clockOf({ zone: berlin, changed: instant("2025-12-31T23:30:00Z") });
  assert.deepEqual(moments(["Dec 31 23:59:59", "Jan  1 00:00:00"], clock), [
    "2025-12-31T22:59:59",
    "2025-12-31T23:00:00",
  ]);
});

test("February 29 is of a leap year", () => {
  const clock = clockOf({ changed: instant("2026-12-01T00:00:00Z") });
  assert.deepEqual(moments(["Feb 29 12:00:00", "Mar  1 12:00:00"], clock), [
    "2024-02-29T12:00:00",
    "2024-03-01T12:00:00",
  ]);
  const stated = clockOf({ year: 2025 });
  assert.deepEqual(moments(["Feb 28 12:00:00", "Feb 29 12:00:00"], stated), [
    "2025-02-28T12:00:00",
    "",
  ]);
});

test("a stated year is the first line's, whatever the file's last change says", () => {
  const clock = clockOf({ year: 2019, changed: instant("2018-01-01T00:00:00Z") });
  assert.deepEqual(moments(["Dec 31 00:00:00", "Jan  1 00:00:00"], clock), [
    "2019-12-31T00:00:00",
    "2020-01-01T00:00:00",
  ]);
  assert.equal(clock.inferredYear, undefined);
});

test("no stamp is later than the file's last change: a clock that was set wrong makes no new year", () => {
  const lines = ["Nov 20 10:00:00", "Jan  1 00:00:05", "Nov 20 10:01:00"];
  assert.deepEqual(moments(lines, clockOf({ changed: instant("2026-11-20T11:00:00Z") })), [
    "2026-11-20T10:00:00",
    "2026-01-01T00:00:05",
    "2026-11-20T10:01:00",
  ]);
});
