// Not tested here: what containers do with the text behind a stamp (sources), and which
// local time or year is meant (clock.test.ts, years.test.ts).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { rfc3339 } from "./format.ts";
import {
  type Clock,
  emptyStamp,
  fileClock,
  readStamp,
  type Stamp,
  type StampForm,
} from "./stamps.ts";
import { readStampPlainly } from "./stamps-plainly.testing.ts";
import { leapSeconds, type Tai, tai64nLabel } from "./tai64.ts";
import { utc, type Zone, zone } from "./zones.ts";

const berlin = zone("Europe/Berlin");
const newYork = zone("America/New_York");
const changed = { seconds: Date.parse("2026-03-10T00:00:00Z") / 1000, nanos: 0 };

function clockOf(place: Zone = utc, tai: Tai = "daemontools"): Clock {
  return fileClock({ zone: place, changed, tai });
}

/** The stamp of `line`, with bytes around it that a reader must not look at. */
function read(line: string, clock: Clock): Stamp | undefined {
  const bytes = Buffer.from(`0${line}0`, "latin1");
  const stamp = emptyStamp();
  if (!readStamp(bytes, 1, bytes.length - 1, clock, stamp)) return undefined;
  return { ...stamp, end: stamp.end - 1 };
}

function reads(line: string, form: StampForm, moment: string, rest: string, place = berlin): void {
  test(`"${line}" is ${form} of ${moment}`, () => {
    const stamp = read(line, clockOf(place));
    assert.ok(stamp);
    assert.deepEqual([stamp.form, rfc3339(stamp), line.slice(stamp.end)], [form, moment, rest]);
    assert.deepEqual(readStampPlainly(line, clockOf(place), "daemontools"), stamp);
  });
}

const SECOND = "2026-03-09T09:15:30.000000000Z";
const MICRO = "2026-03-09T09:15:30.123456000Z";
const NANO = "2026-03-09T09:15:30.123456789Z";

reads("@400000004332258538eae27c new", "tai64n", "2005-09-22T03:31:07.954917500Z", "new");
reads("@400000004332258538eae27c", "tai64n", "2005-09-22T03:31:07.954917500Z", "");
reads("@400000004332258538eae27c  two", "tai64n", "2005-09-22T03:31:07.954917500Z", " two");
reads("@400000004332258538eae27c\ttab", "tai64n", "2005-09-22T03:31:07.954917500Z", "tab");
reads(
  "@400000004332258538eae27c\tnew msg 5",
  "tai64n",
  "2005-09-22T03:31:07.954917500Z",
  "new msg 5",
);
reads("@3ffffffffffffff600000001 old", "tai64n", "1969-12-31T23:59:40.000000001Z", "old");
reads("@4000000100000000075bcd15 far", "tai64n", "2106-02-07T06:28:06.123456789Z", "far");
reads("@4000000043322585 text", "tai64", "2005-09-22T03:31:07.000000000Z", "text");
reads("@400000004332258538eae27c3b9ac9ff x", "tai64na", "2005-09-22T03:31:07.954917500Z", "x");
reads("1773047730.123456 new msg 5", "accustamp", MICRO, "new msg 5");
reads("1773047730.123456+AAAA", "accustamp", MICRO, "+AAAA");
reads("1773047730.123456789", "accustamp", NANO, "");
reads("915314142.1 new", "accustamp", "1999-01-02T21:55:42.100000000Z", "new");
reads("1773047730 new", "epoch", SECOND, "new");
reads("1773047730123 new", "epoch", "2026-03-09T09:15:30.123000000Z", "new");
reads("1773047730123456", "epoch", MICRO, "");
reads("1773047730123456789 new", "epoch", NANO, "new");
reads("2026-03-09 10:15:30.123456789 new", "datetime", NANO, "new");
reads("2026-03-09 10:15:30.123456789  new", "datetime", NANO, "new");
reads("2026-03-09 10:15:30.123456 new", "datetime", MICRO, "new");
reads("2026-03-09 10:15:30", "datetime", SECOND, "");
reads("2026-03-09T10:15:30 new", "datetime", SECOND, "new");
reads("2026-03-09 05:15:30.123456789 new", "datetime", NANO, "new", newYork);
reads("2026-03-09_09:15:30.12345 new", "svlogd", "2026-03-09T09:15:30.123450000Z", "new");
reads("2026-03-09T09:15:30.12345 new", "svlogd-t", "2026-03-09T09:15:30.123450000Z", "new");
reads("2026-03-09T09:15:30.123456789Z", "rfc3339", NANO, "");
reads("2026-03-09T10:15:30.123456+01:00 mx", "rfc3339", MICRO, "mx");
reads("2026-03-09T10:15:30+0100 mx", "rfc3339", SECOND, "mx");
reads("2026-03-09T04:45:30-04:30 mx", "rfc3339", SECOND, "mx");
reads("2026-03-09T10:15:30+01 mx", "rfc3339", SECOND, "mx");
reads("Mar  9 10:15:30 mx qmail:", "rfc3164", SECOND, "mx qmail:");
reads("Mar 09 10:15:30 mx qmail:", "rfc3164", SECOND, "mx qmail:");
reads("Mar 9 10:15:30 mx", "rfc3164", SECOND, "mx");
reads("Mar 09 10:15:30.123456 mx", "rfc3164", MICRO, "mx");
reads("Dec 31 23:59:60 mx", "rfc3164", "2025-12-31T23:00:00.000000000Z", "mx");
reads("Mon Mar  9 10:15:30 2026 -> x", "ctime", SECOND, "-> x");
reads("Wed Sep 21 23:31:06 2005 x", "ctime", "2005-09-22T03:31:06.000000000Z", "x", newYork);
reads("Mon 2026-03-09 10:15:30 CET mx", "short-full", SECOND, "mx");
reads("Mon, 09 Mar 2026 10:15:30 CET:7: x", "rfc5322", SECOND, ":7: x");
reads("Mon, 9 Mar 2026 05:15:30 EDT:7: x", "rfc5322", SECOND, ":7: x");
reads("Mon, 09 Mar 2026 10:15:30 +0100:7: x", "rfc5322", SECOND, ":7: x");
reads("Mon, 09 Mar 2026 09:15:30 GMT", "rfc5322", SECOND, "");
reads("Mon 2026-03-09 09:15:30 UTC mx", "short-full", SECOND, "mx");
reads("Mon 2026-03-09 06:15:30 -03 mx", "short-full", SECOND, "mx");
reads("Mon 2026-03-09 04:15:30 EST mx", "short-full", SECOND, "mx");
reads("Mon 2026-03-09 10:15:30 CET mx", "short-full", SECOND, "mx", newYork);
reads("2026-03-09 10:15:30.123456 CET new", "datetime", MICRO, "new", newYork);
reads("2026-03-09 05:15:30 EDT new", "datetime", SECOND, "new", berlin);
reads("2026-03-09 14:45:30 IST new", "datetime", SECOND, "new", zone("Asia/Kolkata"));
reads("2026-03-09 10:15:30 +0100 new", "datetime", SECOND, "new", newYork);
reads("2026-03-09 10:15:30,123 DEBG x", "datetime", "2026-03-09T09:15:30.123000000Z", "DEBG x");
reads("2026-03-09 10:15:30 +01000 new", "datetime", SECOND, "+01000 new");
reads("Mon Mar  9 05:15:30 EDT 2026 x", "ctime", SECOND, "x", berlin);
reads("Mar  9 2026 10:15:30 mx qmail:", "rfc3164", SECOND, "mx qmail:");
reads("Mar 09 2005 10:15:30 mx", "rfc3164", "2005-03-09T09:15:30.000000000Z", "mx");
// In autumn the name tells the two hours apart that clocks show alike.
reads("2025-10-26 02:30:00 CEST x", "datetime", "2025-10-26T00:30:00.000000000Z", "x");
reads("2025-10-26 02:30:00 CET x", "datetime", "2025-10-26T01:30:00.000000000Z", "x");

test("a zone's name that means several zones is read in the log's own, and named", () => {
  const clock = clockOf(berlin);
  assert.equal(rfc3339(read("Mon 2026-03-09 10:15:30 IST mx", clock) as Stamp), SECOND);
  assert.equal(clock.strangeZone, "IST");
});

test("a line without a stamp has none", () => {
  for (const line of [
    "",
    "new msg 5",
    "@",
    "@400000004332258538EAE27C upper case",
    "@400000004332258538eae27 23 digits",
    "@400000004332258538eae27cc 25 digits",
    "@400000004332258538eae27c: no blank",
    "@4000000043322585ffffffff 4294967295 ns",
    "@g00000004332258538eae27c no hex",
    "@ffffffffffffffff00000000 reserved",
    "@4000000043322585 38eae27c".slice(0, 16),
    "2026-02-29 10:15:30 no such day",
    "2026-13-01 10:15:30 no such month",
    "2026-00-01 10:15:30 no such month",
    "2026-03-00 10:15:30 no such day",
    "2026-03-09 24:15:30 no such hour",
    "2026-03-09 10:60:30 no such minute",
    "2026-03-09 10:15:61 no such second",
    "2026-03-09 10:15:30. no digits",
    "2026-03-09 10:15:30.1234567890 ten digits",
    "2026-03-09 10:15:30: no blank",
    "2026-03-09x10:15:30 x",
    "2026-03-09T10:15:30+24:00 no such offset",
    "2026-03-09T10:15:30+01: x",
    "2026-03-09_10:15:30Z x",
    "Feb 30 10:15:30 no such day",
    "Mar 32 10:15:30 no such day",
    "Mar  0 10:15:30 no such day",
    "mar  9 10:15:30 lower case",
    "Mrz  9 10:15:30 not English",
    "Mar  9 10:15 no seconds",
    "Mon Feb 29 10:15:30 2026 no such day",
    "Mon Mar  9 10:15:30 26 no year",
    "Mon 2026-03-09 10:15:30 no zone",
    "192.0.2.1 is an address",
    "1773047730. x",
    "1773047730.1234567890 x",
    "17730477301 x",
    "12345 > 220 mx.example.org ESMTP",
  ]) {
    assert.equal(read(line, clockOf()), undefined, line);
    assert.equal(readStampPlainly(line, clockOf(), "daemontools"), undefined, line);
  }
});

test("s6-log's label is read by the table of leap seconds", () => {
  const line = "@4000000069ae8fd7075bca00 new msg 5";
  assert.equal(rfc3339(read(line, clockOf(utc, leapSeconds)) as Stamp), MICRO);
  assert.equal(
    rfc3339(read(line, clockOf(utc, "daemontools")) as Stamp),
    "2026-03-09T09:15:57.123456000Z",
  );
});

test("a stamp without a year has no moment if nothing tells the year, but is a stamp", () => {
  const clock = fileClock({ zone: utc, tai: "daemontools" });
  const stamp = read("Mar  9 10:15:30 mx", clock);
  assert.deepEqual([stamp?.seconds, stamp?.form, stamp?.end], [Number.NaN, "rfc3164", 16]);
});

/** First line's form and fraction, the file's zone, and where in the line the stamp begins. */
const CONTAINERS: readonly [string, StampForm, number, Zone, Tai, RegExp][] = [
  ["accustamp", "accustamp", 123_456_000, utc, "daemontools", /^/],
  ["rsyslog-iso", "rfc3339", 123_999_000, utc, "daemontools", /^/],
  ["rsyslog-iso", "accustamp", 123_456_000, utc, "daemontools", /qmail: /],
  ["rfc5424", "rfc3339", 123_999_000, utc, "daemontools", /^<22>1 /],
  ["rfc5424", "accustamp", 123_456_000, utc, "daemontools", / - - - /],
  ["journal-short", "rfc3164", 0, utc, "daemontools", /^/],
  ["svlogd-tt", "svlogd", 123_450_000, newYork, "daemontools", /^/],
  ["svlogd-ttt", "svlogd-t", 123_450_000, newYork, "daemontools", /^/],
  ["s6-log-t", "tai64n", 123_456_000, utc, leapSeconds, /^/],
  ["s6-log-T", "datetime", 123_456_000, utc, "daemontools", /^/],
  ["tai64nlocal-newyork", "datetime", 123_456_000, newYork, "daemontools", /^/],
];

for (const [name, form, nanos, place, tai, before] of CONTAINERS) {
  test(`${name}: the seven lines have ${form} stamps from 09:15:30 UTC on, one a second`, () => {
    const clock = clockOf(place, tai);
    const text = readFileSync(`corpus/time/${name}.log`, "latin1");
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("--"));
    for (const [i, line] of lines.slice(0, 7).entries()) {
      const prefix = before.exec(line);
      const stamp = read(line.slice((prefix?.index ?? 0) + (prefix?.[0].length ?? 0)), clock);
      assert.deepEqual(
        [stamp?.form, stamp?.seconds, stamp?.nanos],
        [form, 1_773_047_730 + i, nanos],
      );
    }
  });
}

const two = (number: number): string => String(number).padStart(2, "0");
const between = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map(two);
const anyDate = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), between(0, 13), between(0, 32))
  .map(([year, month, day]) => `${String(year).padStart(4, "0")}-${month}-${day}`);
const anyFraction = fc.oneof(fc.constant(""), fc.stringMatching(/^[.,][0-9]{0,10}$/));
const anyTime = fc
  .tuple(between(0, 24), between(0, 60), between(0, 61), anyFraction)
  .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`);
const anyOffset = fc.stringMatching(/^(Z|[+-]([01][0-9]|2[0-5]):?([0-6][0-9])?)?$/);
const anyMonth = fc.constantFrom("Jan", "Feb", "Mar", "Sep", "Oct", "Dec", "mar", "Mai");
const anyDayOfMonth = fc.stringMatching(/^( [0-9]|[0-3][0-9]|[0-9])$/);
const anyWeekday = fc.constantFrom("Mon", "Sun", "Mo ");
const anyZoneWord = fc.oneof(
  fc.constantFrom(
    "CET",
    "EST",
    "CEST",
    "IST",
    "GMT",
    "AB",
    "ABCDEF",
    "Cet",
    "+0100",
    "-9999",
    "+1",
  ),
  fc.stringMatching(/^[+-][0-2][0-9][0-6][0-9]$/),
);
const anyStamp = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("@", "@4", "@40000000", "@3fffffff"),
      fc.stringMatching(/^[0-9a-fG]{7,32}$/),
    )
    .map((parts) => parts.join("")),
  fc.stringMatching(/^@40000000[0-9a-f]{8}([0-3][0-9a-f]{7}){0,2}$/),
  fc.stringMatching(/^[0-9]{8,12}\.[0-9]{0,10}$/),
  fc.stringMatching(/^1[0-9]{8,19}$/),
  fc.tuple(anyDate, fc.constantFrom(" ", "_", "T", "x"), anyTime, anyOffset).map((p) => p.join("")),
  fc.tuple(anyDate, anyTime, anyZoneWord).map((parts) => parts.join(" ")),
  fc.tuple(anyMonth, anyDayOfMonth, anyTime).map((parts) => parts.join(" ")),
  fc
    .tuple(anyMonth, anyDayOfMonth, fc.constantFrom("2026", "1999", "99", "0x12"), anyTime)
    .map((parts) => parts.join(" ")),
  fc
    .tuple(anyWeekday, anyMonth, anyDayOfMonth, anyTime, anyZoneWord, fc.constant("2026"))
    .map((parts) => parts.join(" ")),
  fc
    .tuple(anyWeekday, anyMonth, anyDayOfMonth, anyTime, fc.integer({ min: 990, max: 10_000 }))
    .map((parts) => parts.join(" ")),
  fc
    .tuple(
      anyWeekday,
      anyDate,
      anyTime,
      fc.oneof(anyOffset, fc.stringMatching(/^[A-Z]{1,6}$|^UTC$|^gmt$/)),
    )
    .map((parts) => parts.join(" ")),
);
const anyRest = fc.constantFrom(
  "",
  " ",
  " new msg 5",
  "  two",
  "\tx",
  "\tnew msg 5",
  "+more",
  ":",
  "0",
  "a",
);

test("bytes and plain reading agree on every line, and on what they leave to the next", () => {
  const anyLine = fc.tuple(anyStamp, anyRest).map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(utc, berlin, newYork),
      fc.constantFrom<Tai>("daemontools", leapSeconds),
      (lines, place, tai) => {
        const [fast, plain] = [clockOf(place, tai), clockOf(place, tai)];
        for (const line of lines)
          assert.deepEqual(read(line, fast), readStampPlainly(line, plain, tai), line);
      },
    ),
    { numRuns: times(1000, 5000) },
  );
});

test("no bytes make the reader throw or look past the end of the line", () => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc.tuple(anyStamp, fc.nat(40)).map(([line, cut]) => Buffer.from(line.slice(0, cut))),
  );
  const clock = clockOf(berlin);
  fc.assert(
    fc.property(anyBytes, (line) => {
      const stamp = emptyStamp();
      const found = readStamp(Buffer.from(line), 0, line.length, clock, stamp);
      if (!found) return;
      assert.ok(stamp.end > 0 && stamp.end <= line.length);
      assert.ok(stamp.nanos >= 0 && stamp.nanos <= 999_999_999);
      assert.ok(Number.isSafeInteger(stamp.seconds));
    }),
    { numRuns: times(1000, 5000) },
  );
});

test("a moment survives being written as a label and read from a line", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e11 }), fc.nat(999_999_999), (seconds, nanos) => {
      for (const tai of ["daemontools", leapSeconds] as const) {
        const stamp = read(`${tai64nLabel({ seconds, nanos }, tai)} new`, clockOf(utc, tai));
        assert.deepEqual([stamp?.seconds, stamp?.nanos], [seconds, nanos]);
      }
    }),
  );
});
