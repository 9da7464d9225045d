// Not tested here: zones as stamps need them, by file order (clock.test.ts).
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { fixedZone, offsetText, UnknownZoneError, utc, type Zone, zone } from "./zones.ts";

const berlin = zone("Europe/Berlin");
const newYork = zone("America/New_York");
const seconds = (text: string): number => Date.parse(text) / 1000;

test("Berlin is one hour ahead of UTC in winter and two in summer, to the second", () => {
  assert.equal(berlin.offsetAt(seconds("2026-01-15T00:00:00Z")), 3600);
  assert.equal(berlin.offsetAt(seconds("2026-03-29T00:59:59Z")), 3600);
  assert.equal(berlin.offsetAt(seconds("2026-03-29T01:00:00Z")), 7200);
  assert.equal(berlin.offsetAt(seconds("2026-10-25T00:59:59Z")), 7200);
  assert.equal(berlin.offsetAt(seconds("2026-10-25T01:00:00Z")), 3600);
});

test("a local time comes once, twice in the autumn hour, and never in the spring hour", () => {
  const moments = (place: Zone, shown: string): string[] =>
    place.fromLocal(seconds(`${shown}Z`)).map((moment) => new Date(moment * 1000).toISOString());
  assert.deepEqual(moments(berlin, "2026-07-01T12:00:00"), ["2026-07-01T10:00:00.000Z"]);
  assert.deepEqual(moments(berlin, "2026-10-25T02:30:00"), [
    "2026-10-25T00:30:00.000Z",
    "2026-10-25T01:30:00.000Z",
  ]);
  assert.deepEqual(moments(berlin, "2026-03-29T02:30:00"), []);
  assert.deepEqual(moments(newYork, "2026-11-01T01:00:00"), [
    "2026-11-01T05:00:00.000Z",
    "2026-11-01T06:00:00.000Z",
  ]);
  assert.deepEqual(moments(newYork, "2026-03-08T02:59:59"), []);
  assert.deepEqual(moments(zone("Australia/Lord_Howe"), "2026-04-05T01:45:00").length, 2);
  assert.deepEqual(moments(zone("Pacific/Apia"), "2011-12-30T12:00:00"), []); // a day left out
});

const places = [
  "Europe/Berlin",
  "America/New_York",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
];

test("the kept weeks agree with Intl at any moment", () => {
  for (const place of places) {
    const kept = zone(place);
    const intl = new Intl.DateTimeFormat("sv-SE", {
      timeZone: place,
      dateStyle: "short",
      timeStyle: "medium",
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (moment) => {
        const shown = seconds(`${intl.format(moment * 1000).replace(" ", "T")}Z`);
        assert.equal(kept.offsetAt(moment), shown - moment);
        assert.ok(kept.fromLocal(shown).includes(moment));
      }),
    );
  }
});

test("a moment of any size has an offset and a name", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (moment) => {
      assert.ok(Math.abs(newYork.offsetAt(moment)) < 86_400);
      assert.ok(newYork.abbreviationAt(moment).length > 0);
    }),
    { numRuns: 50 },
  );
});

test("zones are called by their English short name, or by their offset", () => {
  const [winter, summer] = [seconds("2026-01-15T00:00:00Z"), seconds("2026-07-15T00:00:00Z")];
  assert.deepEqual([berlin.abbreviationAt(winter), berlin.abbreviationAt(summer)], ["CET", "CEST"]);
  assert.deepEqual(
    [newYork.abbreviationAt(winter), newYork.abbreviationAt(summer)],
    ["EST", "EDT"],
  );
  assert.equal(zone("Europe/London").abbreviationAt(summer), "BST");
  assert.equal(zone("Asia/Kathmandu").abbreviationAt(winter), "+05:45");
  assert.equal(utc.abbreviationAt(winter), "UTC");
  assert.equal(berlin.abbreviationAt(seconds("2026-10-25T00:30:00Z")), "CEST");
  assert.equal(berlin.abbreviationAt(seconds("2026-10-25T01:30:00Z")), "CET");
});

test("a zone is named by place, by offset, or UTC", () => {
  const offsetOf = (name: string): number => zone(name).offsetAt(0);
  assert.equal(offsetOf("+02:00"), 7200);
  assert.equal(offsetOf("-0330"), -12_600);
  assert.equal(offsetOf("UTC+2"), 7200);
  assert.equal(zone("utc"), utc);
  assert.equal(fixedZone(7200).name, "+02:00");
  assert.deepEqual(fixedZone(3600).fromLocal(3600), [0]);
});

test("an unknown zone is an error that says what to write", () => {
  for (const name of ["Europe/Bärlin", "", "+25:00", "nowhere"])
    assert.throws(
      () => zone(name),
      (error) =>
        error instanceof UnknownZoneError &&
        error.message === `there is no time zone "${name}"` &&
        error.hint.includes("Europe/Berlin"),
    );
});

test("an offset is shown with sign, hours and minutes", () => {
  assert.equal(offsetText(-12_600), "-03:30");
  assert.equal(offsetText(0), "+00:00");
  assert.equal(offsetText(3208), "+00:53:28");
});
