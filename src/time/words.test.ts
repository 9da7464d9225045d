// Not tested here: what commands do with a period without end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { humanText, rfc3339 } from "./format.ts";
import type { Instant } from "./instant.ts";
import { type Period, parseMoment, parsePeriod, TimeWordsError } from "./words.ts";
import { utc, type Zone, zone } from "./zones.ts";

/** Friday 20 November 2026, 17:31:40 in Berlin (CET). */
const now: Instant = { seconds: Date.parse("2026-11-20T16:31:40Z") / 1000, nanos: 250_000_000 };
const berlin = zone("Europe/Berlin");

function brief(instant: Instant | undefined): string {
  return instant === undefined ? "" : rfc3339(instant).replace(/(:00)?\.?0*Z$/, "");
}

function moment(words: string, expected: string, place: Zone = berlin, at = now): void {
  test(`"${words}" is the moment ${expected} UTC`, () => {
    assert.equal(brief(parseMoment(words, { now: at, zone: place })), expected);
  });
}

function period(words: string, from: string, to: string, at = now): void {
  test(`"${words}" is the period ${from}..${to} UTC`, () => {
    const found: Period = parsePeriod(words, { now: at, zone: berlin });
    assert.deepEqual([brief(found.from), brief(found.to)], [from, to]);
  });
}

moment("now", "2026-11-20T16:31:40.25");
moment("today", "2026-11-19T23:00");
moment("Yesterday", "2026-11-18T23:00");
moment("tomorrow", "2026-11-20T23:00");
moment("yesterday", "2026-11-19T00:00", utc);
moment("2026-11-20", "2026-11-19T23:00");
moment("2026-11-20 09:14", "2026-11-20T08:14");
moment("2026-11-20 09:14:07.4", "2026-11-20T08:14:07.4");
moment("2026-11-20T09:14:07,000000001", "2026-11-20T08:14:07.000000001");
moment("2026-11-20_09:14:07", "2026-11-20T08:14:07");
moment("2026-11-20T08:14:07.412Z", "2026-11-20T08:14:07.412");
moment("2026-11-20t08:14:07z", "2026-11-20T08:14:07");
moment("2026-11-20T09:14:07+02:00", "2026-11-20T07:14:07");
moment("2026-11-20 09:14 -0330", "2026-11-20T12:44");
moment("2026-11-20 09:14 UTC", "2026-11-20T09:14");
moment("2026-11-20 09:14 America/New_York", "2026-11-20T14:14");
moment("2026-11-19 24:00", "2026-11-19T23:00");
moment("09:14", "2026-11-20T08:14");
moment("9:14:07", "2026-11-20T08:14:07");
moment("noon", "2026-11-20T11:00");
moment("midnight", "2026-11-19T23:00");
moment("2pm", "2026-11-20T13:00");
moment("2pm yesterday", "2026-11-19T13:00");
moment("yesterday at 2:30 p.m.", "2026-11-19T13:30");
moment("yesterday 14:00", "2026-11-19T13:00");
moment("12am", "2026-11-19T23:00");
moment("friday", "2026-11-19T23:00");
moment("fri", "2026-11-19T23:00");
moment("last friday", "2026-11-12T23:00");
moment("last Monday", "2026-11-15T23:00");
moment("monday 09:00", "2026-11-16T08:00");
moment("sat", "2026-11-13T23:00");
moment("Fri 2026-11-20 09:14", "2026-11-20T08:14");
moment("20 Nov", "2026-11-19T23:00");
moment("21 Nov", "2025-11-20T23:00");
moment("Nov 5 2026 10:00", "2026-11-05T09:00");
moment("Fri, 20 Nov 2026 09:14:07 CET", "2026-11-20T08:14:07");
moment("-2h", "2026-11-20T14:31:40.25");
moment("2h", "2026-11-20T14:31:40.25");
moment("+2h", "2026-11-20T18:31:40.25");
moment("90min", "2026-11-20T15:01:40.25");
moment("30 min ago", "2026-11-20T16:01:40.25");
moment("1h30min", "2026-11-20T15:01:40.25");
moment("1 hour 30 minutes ago", "2026-11-20T15:01:40.25");
moment("1.5h", "2026-11-20T15:01:40.25");
moment("0.25s", "2026-11-20T16:31:40");
moment("3d", "2026-11-17T16:31:40.25");
moment("2w", "2026-11-06T16:31:40.25");
moment("1mo", "2026-10-20T15:31:40.25"); // 17:31 in summer time
moment("1M", "2026-10-20T15:31:40.25");
moment("1y", "2025-11-20T16:31:40.25");
moment("@1700000000", "2023-11-14T22:13:20");
moment("@1700000000.5", "2023-11-14T22:13:20.5");
moment("@-1.5", "1969-12-31T23:59:58.5");
moment("@400000004332258538eae27c", "2005-09-22T03:31:07.9549175");
moment("@4000000043322585", "2005-09-22T03:31:07");
moment("2026-11", "2026-10-31T23:00");
moment("2026-W47", "2026-11-15T23:00");
moment("2026", "2025-12-31T23:00");
moment("last week", "2026-11-08T23:00");

period("2026-11-20", "2026-11-19T23:00", "2026-11-20T23:00");
period("yesterday", "2026-11-18T23:00", "2026-11-19T23:00");
period("2026-11", "2026-10-31T23:00", "2026-11-30T23:00");
period("nov 2026", "2026-10-31T23:00", "2026-11-30T23:00");
period("2026-12", "2026-11-30T23:00", "2026-12-31T23:00");
period("2026", "2025-12-31T23:00", "2026-12-31T23:00");
period("2026-W47", "2026-11-15T23:00", "2026-11-22T23:00");
period("2026-W47-5", "2026-11-19T23:00", "2026-11-20T23:00");
period("this week", "2026-11-15T23:00", "2026-11-22T23:00");
period("last month", "2026-09-30T22:00", "2026-10-31T23:00");
period("last year", "2024-12-31T23:00", "2025-12-31T23:00");
period("09:14", "2026-11-20T08:14", "2026-11-20T08:15");
period("2pm", "2026-11-20T13:00", "2026-11-20T14:00");
period("2026-11-20 09:14:07.4", "2026-11-20T08:14:07.4", "2026-11-20T08:14:07.5");
period("@400000004332258538eae27c", "2005-09-22T03:31:07.9549175", "2005-09-22T03:31:07.954917501");
period("2h", "2026-11-20T14:31:40.25", "");
period("yesterday..today", "2026-11-18T23:00", "2026-11-19T23:00");
period("2026-11-01..2026-11-05", "2026-10-31T23:00", "2026-11-04T23:00");
period("2026-10..", "2026-09-30T22:00", "");
period("..yesterday", "", "2026-11-18T23:00");
period("-2h..now", "2026-11-20T14:31:40.25", "2026-11-20T16:31:40.25");
period("09:00 .. 17:00", "2026-11-20T08:00", "2026-11-20T16:00");
period("yesterday 09:00..10:00", "2026-11-19T08:00", "2026-11-19T09:00");

period("2026-03-29", "2026-03-28T23:00", "2026-03-29T22:00"); // 23 hours
period("2026-10-25", "2026-10-24T22:00", "2026-10-25T23:00"); // 25 hours
moment("2026-03-29 02:30", "2026-03-29T01:30"); // there was no such hour: 03:30 CEST
moment("2026-10-25 02:30", "2026-10-25T00:30"); // the first of two
moment("2026-10-25 02:30 CEST", "2026-10-25T00:30");
moment("2026-10-25 02:30 CET", "2026-10-25T01:30");

const afterChange = { seconds: Date.parse("2026-03-29T10:00:00Z") / 1000, nanos: 0 };
moment("1d", "2026-03-28T11:00", berlin, afterChange); // noon to noon, 23 hours
moment("24h", "2026-03-28T10:00", berlin, afterChange);
const endOfMonth = { seconds: Date.parse("2026-03-31T10:00:00Z") / 1000, nanos: 0 };
moment("1mo", "2026-02-28T11:00", berlin, endOfMonth);

function fails(words: string, message: string, hint: RegExp): void {
  test(`"${words}" is an error: ${message}`, () => {
    assert.throws(
      () => parsePeriod(words, { now, zone: berlin }),
      (error) => {
        assert.ok(error instanceof TimeWordsError);
        assert.equal(error.message, message);
        assert.match(error.hint, hint);
        return true;
      },
    );
  });
}

fails("", "no time was given", /yesterday/);
fails("whenever", '"whenever" names no time', /try "yesterday"/);
fails("yestreday", '"yestreday" names no time', /did you mean "yesterday"/);
fails("yestreday 09:00", '"yestreday" in "yestreday 09:00" is unknown', /"yesterday"/);
fails("20/11/2026", '"20/11/2026" may be read with the day or the month first', /2026-11-20/);
fails("2026-13", '"2026-13": there is no month 13', /year-month-day/);
fails("2026-02-29", '"2026-02-29": Feb 2026 has no day 29', /1 to 28/);
fails("2025-W53", "2025 has no week 53", /52 weeks/);
fails("25:00", 'there is no time of day "25:00"', /24:00/);
fails("13pm", 'there is no time of day "13pm"', /2pm/);
fails("3 parsecs", '"parsecs" in "3 parsecs" is no unit of time', /min, h, d/);
fails("1.5mo", '"1.5mo" is not a whole number of months', /45d/);
fails("Mon 2026-11-20", '"Mon 2026-11-20": that day is a Fri, not a Mon', /weekday/);
fails("today yesterday", '"today yesterday" gives two days', /try/);
fails("09:00 10:00", '"09:00 10:00" gives two times of day', /try/);
fails("09:00-10:00", '"09:00-10:00" may be a period or a zone', /09:00\.\.10:00/);
fails("2026-11 09:00", '"2026-11 09:00" gives a time of day, but no day', /one day/);
fails("today..yesterday", '"today..yesterday" ends before it begins', /yesterday\.\.today/);
fails("a..b..c", '"a..b..c" is no period', /A\.\.B/);
fails("..", '".." is no period', /A\.\.B/);
fails("@12x", '"@12x" is neither Unix seconds nor a TAI64N label', /@1700000000/);
fails("2026-11-20 09:00 Europe/Nowhere", 'there is no time zone "Europe/Nowhere"', /Berlin/);

test("a period is no moment", () => {
  assert.throws(() => parseMoment("today..now", { now, zone: berlin }), TimeWordsError);
});

test("any words are understood or refused with a hint, and a span never ends before it begins", () => {
  const anyWord = fc.oneof(
    fc.constantFrom(
      "2h",
      "ago",
      "last",
      "monday",
      "09:14",
      "..",
      "2026-11",
      "@17",
      "UTC",
      "20",
      "nov",
      "2pm",
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 5 }), (words) => {
      try {
        const { from, to } = parsePeriod(words.join(" "), { now, zone: berlin });
        if (from && to) assert.ok(from.seconds <= to.seconds);
      } catch (error) {
        assert.ok(error instanceof TimeWordsError, String(error));
      }
    }),
    { numRuns: times(400, 2000) },
  );
});

test("what we show to people, we understand", () => {
  const anySecond = fc.integer({ min: 0, max: 4_000_000_000 });
  fc.assert(
    fc.property(anySecond, fc.nat(999_999_999), (seconds, nanos) => {
      const shown = { seconds, nanos };
      assert.deepEqual(parseMoment(humanText(shown, berlin, 9), { now, zone: berlin }), shown);
      assert.deepEqual(parseMoment(rfc3339(shown), { now, zone: berlin }), shown);
    }),
  );
});
