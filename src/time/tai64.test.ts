// Not tested here: labels at the beginning of lines (stamps.test.ts).
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import type { Instant } from "./instant.ts";
import {
  LeapSecondsError,
  leapSeconds,
  parseLeapSeconds,
  parseTai64,
  tai64Label,
  tai64nLabel,
  taiMinusUtc,
  unixFromTai,
} from "./tai64.ts";

const seconds = (text: string): number => Date.parse(text) / 1000;
const founding: Instant = { seconds: seconds("2005-09-22T03:31:07Z"), nanos: 954_917_500 };

test("a label of multilog is Unix time + 10 s", () => {
  assert.equal(tai64nLabel(founding, "daemontools"), "@400000004332258538eae27c");
  assert.equal(tai64Label(founding, "daemontools"), "@4000000043322585");
  assert.deepEqual(parseTai64("@400000004332258538eae27c", "daemontools"), founding);
  assert.deepEqual(parseTai64("@4000000043322585", "daemontools"), { ...founding, nanos: 0 });
  assert.deepEqual(parseTai64("@400000004332258538eae27c1dcd6500", "daemontools"), founding);
});

test("a label of s6-log is true TAI: Unix time + 37 s since 2017", () => {
  const unix = { seconds: 1_795_393_567, nanos: 0 };
  assert.equal(tai64Label(unix, leapSeconds), "@400000006b038844"); // as s6-log wrote it
  assert.deepEqual(parseTai64("@400000006b038844", leapSeconds), unix);
  assert.equal(parseTai64("@400000006b038844", "daemontools")?.seconds, unix.seconds + 27);
});

test("TAI - UTC steps at the leap seconds", () => {
  const at = (text: string): number => taiMinusUtc(seconds(text), leapSeconds);
  assert.equal(at("1970-01-01T00:00:00Z"), 10);
  assert.equal(at("2005-09-22T00:00:00Z"), 32);
  assert.equal(at("2005-12-31T23:59:59Z"), 32);
  assert.equal(at("2006-01-01T00:00:00Z"), 33);
  assert.equal(at("2016-12-31T23:59:59Z"), 36);
  assert.equal(at("2026-11-20T00:00:00Z"), 37);
});

test("the leap second is the 23:59:59 that Unix clocks repeat", () => {
  const midnight = seconds("2017-01-01T00:00:00Z");
  const after = [-2, -1, 0].map((second) => unixFromTai(midnight + 37 + second, leapSeconds));
  assert.deepEqual(after, [midnight - 1, midnight - 1, midnight]);
});

const anyTai = fc.constantFrom("daemontools" as const, leapSeconds);

test("a moment's label is read back as the moment", () => {
  const limit = 2 ** 51 - 2 ** 33;
  const anyInstant = fc.record({
    seconds: fc.oneof(fc.integer({ min: -1e9, max: 5e9 }), fc.integer({ min: -limit, max: limit })),
    nanos: fc.nat(999_999_999),
  });
  fc.assert(
    fc.property(anyInstant, anyTai, (instant, tai) => {
      const label = tai64nLabel(instant, tai);
      assert.match(label, /^@[0-9a-f]{24}$/);
      assert.deepEqual(parseTai64(label, tai), { ...instant });
    }),
  );
});

test("labels sort as their moments do", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 45 }), fc.nat(2 ** 40), (a, more) => {
      const [first, second] = [a, a + more + 1].map((unix) =>
        tai64nLabel({ seconds: unix, nanos: 0 }, "daemontools"),
      );
      assert.ok(first < second);
    }),
  );
});

test("what is no label is not read as one", () => {
  for (const text of [
    "",
    "@",
    "400000004332258538eae27c",
    "@400000004332258538EAE27C",
    "@400000004332258538eae27",
    "@400000004332258538eae27cc",
    "@4000000043322585ffffffff", // more than 999,999,999 ns
    "@ffffffffffffffff00000000",
    "@400000004332258538eae27c ",
  ])
    assert.equal(parseTai64(text, "daemontools"), undefined, text);
});

test("a leap-seconds.list gives the table, and when it expires", () => {
  const text = [
    "#\tNTP seconds, TAI - UTC",
    "#$\t3676924800",
    "#@\t3928521600",
    "2272060800\t10\t# 1 Jan 1972",
    "2287785600\t11\t# 1 Jul 1972",
    "",
    "3692217600\t37\t# 1 Jan 2017",
  ].join("\r\n");
  assert.deepEqual(parseLeapSeconds(text), {
    steps: [
      { from: seconds("1972-01-01T00:00:00Z"), taiMinusUtc: 10 },
      { from: seconds("1972-07-01T00:00:00Z"), taiMinusUtc: 11 },
      { from: seconds("2017-01-01T00:00:00Z"), taiMinusUtc: 37 },
    ],
    expires: seconds("2024-06-28T00:00:00Z"),
  });
  assert.equal(leapSeconds.steps.length, 28);
  assert.deepEqual(leapSeconds.steps.at(-1), { from: 1_483_228_800, taiMinusUtc: 37 });
});

test("a leap-second table that cannot be read names its line", () => {
  const fails = (text: string, message: RegExp): void =>
    assert.throws(
      () => parseLeapSeconds(text),
      (error) => error instanceof LeapSecondsError && message.test(error.message),
    );
  fails("# nothing", /no leap second/);
  fails("2272060800 10\nLeap 1972 Jun 30 23:59:60 + S", /line 2/);
  fails("2287785600 11\n2272060800 10", /line 2 is not later/);
});
