import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { dateOf, MONTH_NAMES } from "./calendar.ts";
import { localText } from "./format.ts";
import { emptyStamp, fileClock, readStamp } from "./stamps.ts";
import { firstYear, scanYears, yearScan } from "./years.ts";
import { utc, zone } from "./zones.ts";

const seconds = (text: string): number => Date.parse(text) / 1000;

function firstYearOf(lines: readonly string[], changed: string): number | undefined {
  const scan = yearScan();
  scanYears(Buffer.from(lines.map((line) => `${line}\n`).join("")), scan);
  return firstYear(scan, { seconds: seconds(changed), nanos: 0 }, utc);
}

test("a file that ends before New Year begins in the year of its last change", () => {
  assert.equal(
    firstYearOf(["Mar  1 00:00:00 mx x", "Mar  2 00:00:00 mx x"], "2026-03-02T08:00:00Z"),
    2026,
  );
});

test("each December to January on the way was a new year", () => {
  const lines = ["Jan  5 00:00:00", "Jul  1 00:00:00", "Dec 31 23:59:59", "Jan 10 00:00:00"];
  assert.equal(firstYearOf(lines, "2026-01-10T08:00:00Z"), 2025);
  assert.equal(firstYearOf([...lines, ...lines], "2026-01-10T08:00:00Z"), 2024);
});

test("beginning and end are enough for a file of less than a year", () => {
  assert.equal(firstYearOf(["Aug  1 00:00:00", "Apr  1 00:00:00"], "2026-04-01T08:00:00Z"), 2025);
  assert.equal(firstYearOf(["Apr 20 00:00:00", "Apr  1 00:00:00"], "2026-04-01T08:00:00Z"), 2025);
});

test("a file with February 29 is moved to where that day exists", () => {
  assert.equal(firstYearOf(["Feb 29 00:00:00", "Mar  1 00:00:00"], "2026-03-02T08:00:00Z"), 2024);
  assert.equal(firstYearOf(["Dec  1 00:00:00", "Feb 29 00:00:00"], "2026-03-02T08:00:00Z"), 2023);
});

test("priorities are skipped, and lines with a year or none do not count", () => {
  const lines = [
    "-- Journal begins",
    "<22>Mar  1 00:00:00 mx",
    "Jan  1",
    "2020-01-01 00:00:00 x",
    "",
  ];
  assert.equal(firstYearOf(lines, "2026-03-02T08:00:00Z"), 2026);
  assert.equal(firstYearOf(["new msg 5"], "2026-03-02T08:00:00Z"), undefined);
});

test("any log with a line a month at least is given back its years", () => {
  const berlin = zone("Europe/Berlin");
  const steps = fc.array(fc.integer({ min: 0, max: 30 * 86_400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.integer({ min: seconds("2001-01-01"), max: seconds("2030-01-01") }),
      steps,
      (start, gaps) => {
        let moment = start;
        const written = gaps.map((gap) => {
          moment += gap;
          return moment;
        });
        const lines = written.map((each) => {
          const [, month, day, time] =
            /-(\d\d)-(\d\d) (.*)/.exec(localText({ seconds: each, nanos: 0 }, berlin, 0)) ?? [];
          return `${MONTH_NAMES[Number(month) - 1]} ${day.replace(/^0/, " ")} ${time} mx x`;
        });
        const scan = yearScan();
        scanYears(Buffer.from(lines.map((line) => `${line}\n`).join("")), scan);
        const changed = { seconds: moment, nanos: 0 };
        const year = firstYear(scan, changed, berlin);
        const clock = fileClock({ zone: berlin, firstYear: year, changed, tai: "daemontools" });
        const stamp = emptyStamp();
        for (const [i, line] of lines.entries()) {
          assert.ok(readStamp(Buffer.from(line), 0, line.length, clock, stamp));
          // In the doubled autumn hour a line a month does not tell which is meant.
          assert.ok(Math.abs(stamp.seconds - written[i]) <= 3600, line);
        }
        assert.equal(
          clock.inferredYear,
          dateOf(Math.floor((written[0] + berlin.offsetAt(written[0])) / 86_400)).year,
        );
      },
    ),
  );
});
