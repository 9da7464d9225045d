// The right values of a log read under TZ (docs/guide.md, "Times").
// Not tested here: tai64nlocal's own use of the same reading (test/tai64n.test.ts).
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { UnknownZoneError, type Zone } from "../time/zones.ts";
import { libcZone, localZone, zoneNamed } from "./local-zone.ts";
import { saidOfLog } from "./of-log.ts";

const RULES = "CET-1CEST,M3.5.0,M10.5.0/3";
const home = mkdtempSync(join(tmpdir(), "qtrail-zones-"));
const BERLIN = join(home, "Europe", "Berlin");
mkdirSync(join(home, "Europe"));
writeFileSync(BERLIN, zoneFile(RULES));
writeFileSync(join(home, "Broken"), zoneFile(RULES).subarray(0, 60));
after(() => rmSync(home, { recursive: true, force: true }));

const WINTER = Date.parse("2026-01-15T00:00:00Z") / 1000;
const SUMMER = Date.parse("2026-07-01T12:00:00Z") / 1000;
const shown = (zone: Zone): string =>
  [WINTER, SUMMER].map((at) => `${zone.offsetAt(at) / 3600} ${zone.abbreviationAt(at)}`).join(", ");

const IN_BERLIN = "1 CET, 2 CEST";
const MEANT: [TZ: string, meant: string][] = [
  ["", "0 UTC, 0 UTC"],
  ["UTC", "0 UTC, 0 UTC"],
  [":UTC", "0 UTC, 0 UTC"],
  ["Europe/Berlin", IN_BERLIN],
  [":Europe/Berlin", IN_BERLIN],
  [BERLIN, IN_BERLIN],
  [`:${BERLIN}`, IN_BERLIN],
  [RULES, IN_BERLIN],
  ["EST5EDT", "-5 EST, -4 EDT"],
  ["NZST-12NZDT,M9.5.0,M4.1.0/3", "13 NZDT, 12 NZST"],
  ["<+0330>-3:30", "3.5 +03:30, 3.5 +03:30"],
  ["UTC+2", "-2 -02:00, -2 -02:00"],
  ["Asia/Kathmandu", "5.75 +05:45, 5.75 +05:45"],
];
for (const [TZ, meant] of MEANT) {
  test(`TZ=${TZ.replace(home, "DIR")} is what the C library makes of it`, () => {
    const zone = localZone({ TZ, TZDIR: home });
    assert.equal(shown(zone), meant);
    assert.equal(shown(zoneNamed(zone.name, { TZDIR: home })), meant, "by its name again");
  });
}

test("what no one knows is an error that names what was set", () => {
  for (const TZ of ["garbage", "Foo/Bar", "CET-", "/nowhere", "Broken"])
    assert.throws(
      () => localZone({ TZ, TZDIR: home }),
      (error) =>
        error instanceof UnknownZoneError &&
        error.message.includes(`TZ: there is no time zone "${TZ}"`),
    );
  assert.throws(() => zoneNamed("nowhere"), /^UnknownZoneError: there is no time zone "nowhere"/);
});

test("programs of C take UTC for what they do not know", () => {
  assert.equal(libcZone({ TZ: "garbage", TZDIR: home }).timeAt(SUMMER).offset, 0);
  assert.equal(libcZone({ TZ: "Europe/Berlin", TZDIR: home }).timeAt(SUMMER).offset, 7200);
});

test("an operator's UTC+2 is east of Greenwich, with a colon it is libc's", () => {
  assert.equal(zoneNamed("UTC+2").offsetAt(WINTER), 7200);
  assert.equal(zoneNamed(":UTC+2").offsetAt(WINTER), -7200);
  assert.equal(zoneNamed(RULES).offsetAt(SUMMER), 7200);
});

test("a log is of the zone that the longest path which holds it was given", () => {
  const [berlin, tokyo, kolkata] = ["Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata"].map((name) =>
    zoneNamed(name),
  );
  const logZones = [
    { value: berlin as Zone },
    { path: "/var/log/mail", value: tokyo as Zone },
    { path: "/var/log/mail/old.log", value: kolkata as Zone },
  ];
  const of = (file: string): string | undefined => saidOfLog(file, logZones)?.name;
  assert.equal(of("/var/log/mail/old.log"), "Asia/Kolkata");
  assert.equal(of("/var/log/mail/new.log"), "Asia/Tokyo");
  assert.equal(of("/var/log/mail.log"), "Europe/Berlin");
  assert.equal(of("-"), "Europe/Berlin");
  assert.equal(saidOfLog("a.log"), undefined);
});

/** A zone file (RFC 8536) with one local time, no transition, and `rules` at its end. */
function zoneFile(rules: string): Buffer {
  const header = (types: number, letters: number) => {
    const bytes = Buffer.alloc(44);
    bytes.write("TZif2");
    bytes.writeInt32BE(types, 36);
    bytes.writeInt32BE(letters, 40);
    return bytes;
  };
  const type = Buffer.from([0, 0, 14, 16, 0, 0]); // an hour ahead, no summer, first name
  const name = Buffer.from("CET\0");
  const body = Buffer.concat([type, name]);
  return Buffer.concat([header(1, 4), body, header(1, 4), body, Buffer.from(`\n${rules}\n`)]);
}
