/** The process that a syslog's tag names, and none that stands in what was logged. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { pidInTag } from "./tag-pid.ts";

const LINES: [line: string, pid: number | undefined][] = [
  ["Jun 19 09:12:24 mx spamd[77]: spamd: clean message", 77],
  ["2026-06-19T09:12:24.000001+02:00 mx spamd[7]: x", 7],
  ["Jun 19 09:12:24 mx smtpd: 1329 < HELO x[77]: y", undefined],
  ["Jun 19 09:12:24 mx smtpd[]: 1329 < x", undefined],
  ["Jun 19 09:12:24 mx smtpd[7a]: x", undefined],
  ["Jun 19 09:12:24 mx smtpd", undefined],
  ["", undefined],
];

for (const [line, pid] of LINES)
  test(`reads ${JSON.stringify(line)}`, () => {
    const lines = Buffer.from(`${line}\nJun 19 09:12:25 mx spamd[99]: y\n`);
    assert.equal(pidInTag(lines, 0, line.length), pid);
  });
