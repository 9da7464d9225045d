/**
 * A syslog in another zone than the one that is asked for is read by what splogger's stamps of the queue tell of
 * it, so that what is told of messages and of sessions agrees: also where the service's lines have no such stamps.
 */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { zone } from "../src/time/zones.ts";
import { tellingOf } from "./sessions/reading.ts";

const SYSLOG = "corpus/real/run-b2/syslog/mail.log.gz";

const home = mkdtempSync(join(tmpdir(), "qtrail-told-clock-"));
after(() => rmSync(home, { recursive: true }));

/** The same log, had the service been logged by logger(1). */
const UNSTAMPED = join(home, "mail.log");
const FURTHER_PIECE = /^.* smtpd: \d{10}\.\d{6}\+.*\n/gm;
const text = gunzipSync(readFileSync(SYSLOG)).toString("latin1").replace(FURTHER_PIECE, "");
writeFileSync(UNSTAMPED, text.replace(/( smtpd: )\d{10}\.\d{6} /g, "$1"), "latin1");

for (const [name, path] of [
  ["with splogger's stamps", SYSLOG],
  ["without any", UNSTAMPED],
] as const)
  test(`a service's lines ${name} are of the hour that the queue's are of, in every zone`, async () => {
    for (const asked of ["UTC", "Europe/Berlin", "America/New_York"]) {
      const { sessions, messages } = await tellingOf([path], { zone: zone(asked), logHost: "" });
      const exact = messages.filter(({ session }) => session?.join === "exact");
      assert.deepEqual([sessions.length, messages.length, exact.length], [78, 180, 74], asked);
      const [first] = sessions;
      assert.equal(first?.started?.seconds, 1_795_394_771, asked);
    }
  });
