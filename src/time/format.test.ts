import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { duration, humanText, localText, rfc3339, shortText } from "./format.ts";
import { utc, zone } from "./zones.ts";

const berlin = zone("Europe/Berlin");
const moment = { seconds: Date.parse("2026-11-20T08:14:07Z") / 1000, nanos: 412_000_000 };

test("machines get RFC 3339 with nine decimals in UTC", () => {
  assert.equal(rfc3339(moment), "2026-11-20T08:14:07.412000000Z");
  assert.equal(rfc3339({ seconds: -1, nanos: 5 }), "1969-12-31T23:59:59.000000005Z");
  assert.equal(
    rfc3339({ seconds: 253_402_300_800, nanos: 0 }),
    "+010000-01-01T00:00:00.000000000Z",
  );
});

test("RFC 3339 text agrees with Date in milliseconds", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      const ms = date.getTime();
      const seconds = Math.floor(ms / 1000);
      const text = rfc3339({ seconds, nanos: (ms - seconds * 1000) * 1e6 });
      assert.equal(text.replace(/0{6}Z$/, "Z"), date.toISOString());
    }),
  );
});

test("people get their zone's time, with the zone", () => {
  assert.equal(localText(moment, berlin, 3), "2026-11-20 09:14:07.412");
  assert.equal(localText(moment, utc, 0), "2026-11-20 08:14:07");
  assert.equal(humanText(moment, berlin), "Fri 20 Nov 2026 09:14:07 CET");
  assert.equal(humanText(moment, berlin, 3), "Fri 20 Nov 2026 09:14:07.412 CET");
  assert.equal(
    humanText({ seconds: 1_783_000_800, nanos: 0 }, berlin),
    "Thu 02 Jul 2026 16:00:00 CEST",
  );
  assert.equal(shortText(moment, berlin), "Fri 20 Nov 09:14:07");
});

test("digits not shown are cut off, not rounded", () => {
  assert.equal(localText({ ...moment, nanos: 999_999_999 }, utc, 3), "2026-11-20 08:14:07.999");
});

test("a span is shown by its two largest units", () => {
  const shown: [number, string][] = [
    [0, "0 s"],
    [0.0001, "<0.001 s"],
    [0.004, "0.004 s"],
    [0.08, "0.08 s"],
    [0.996, "1.0 s"],
    [2.5, "2.5 s"],
    [9.96, "10 s"],
    [43, "43 s"],
    [59.7, "1m 00s"],
    [403.108, "6m 43s"],
    [3599.8, "1h 00m"],
    [4320, "1h 12m"],
    [86_399, "1d 00h"],
    [439_200, "5d 02h"],
    [-403, "-6m 43s"],
  ];
  for (const [seconds, text] of shown) assert.equal(duration(seconds), text);
});
