/**
 * A report on a syslog in which a queue's log lies, a service's, and what others wrote, each read by itself,
 * is that of reading it line by line.
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { bigPlan } from "../bench/big-plan.ts";
import { simulateWhole } from "../bench/simulate.ts";
import { fc, times } from "../src/chance.testing.ts";
import type { Sharing } from "../src/pipeline/source-fold.ts";
import { senders } from "../src/reports/senders.ts";
import { type Queueing, queueLog } from "./sessions/queue.ts";
import { serviceLog } from "./sessions/service.ts";
import { DATES, type Dates, DOVECOT, OTHERS, syslogOf, withOthers } from "./sessions/syslog.ts";
import { apart, endsAnywhere } from "./tallying/apart.ts";
import { CHANGES, changed } from "./tallying/changes.ts";
import { GIVEN, isTheSameIn } from "./tallying/twins.ts";

const SHARING: Sharing = { threads: 1, leastBytes: 0, sectionBytes: 3000, firstBytes: 20_000 };

const home = mkdtempSync(join(tmpdir(), "qtrail-syslogs-"));
after(() => rmSync(home, { recursive: true }));
const path = join(home, "mail.log");

function write(lines: readonly string[] | string): void {
  const log = typeof lines === "string" ? lines : lines.map((line) => `${line}\n`).join("");
  writeFileSync(path, log, "latin1");
}

const anySeed = fc.integer({ min: 1, max: 1e9 });
const anyQueueing: fc.Arbitrary<Queueing> = fc.record({
  ahead: fc.constantFrom(0, 0, 0, 3, -7),
  taken: fc.constantFrom(0, 50, 90, 100),
  unheard: fc.constantFrom(0, 0, 5, 50),
  others: fc.constantFrom(0, 0, 2, 30),
});
const anyDates = fc.constantFrom(...(Object.keys(DATES) as Dates[]));

test("a queue and its service, of all kinds, and others", async () => {
  let readApart = 0;
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      anySeed,
      anyQueueing,
      fc.constantFrom(1, 3, 60),
      anyDates,
      fc.constantFrom(3, 40, 1e6),
      fc.constantFrom(OTHERS, OTHERS, [...OTHERS, DOVECOT]),
      async (seed, how, shapes, dates, every, others) => {
        const smtpd = serviceLog(seed, 60, shapes);
        const qmail = queueLog(seed, smtpd, how);
        write(withOthers(syslogOf({ qmail, smtpd }, { dates }), every, others));
        await isTheSameIn(path, SHARING);
        runs++;
        if (await apart(path, SHARING)) readApart++;
      },
    ),
    { numRuns: times(16, 80) },
  );
  assert.ok(readApart > runs / 10 && readApart < runs, `${readApart} of ${runs} were read apart`);
});

const queues = [1, 2, 3].map((seed) =>
  simulateWhole(bigPlan(60_000, seed)).log.toString("latin1").split("\n").slice(0, -1),
);
const anyQueue = fc.nat(queues.length - 1);

test("a queue alone, in sections of any size, on several threads too", () =>
  fc.assert(
    fc.asyncProperty(
      anyQueue,
      anyDates,
      fc.integer({ min: 500, max: 30_000 }),
      fc.constantFrom(1, 1, 1, 3),
      async (which, dates, sectionBytes, threads) => {
        const lines = syslogOf({ qmail: queues[which] ?? [] }, { dates });
        write(withOthers(lines, 9, [...OTHERS, DOVECOT]));
        await isTheSameIn(path, { ...SHARING, threads, sectionBytes });
        assert.ok(await apart(path, SHARING));
      },
    ),
    { numRuns: times(8, 40) },
  ));

/** It is sure of all mails what became of them. */
const SURE: Queueing = { taken: 100, unheard: 0, others: 0 };

const STRANGE = [
  "Nov  1 00:00:00 mx1 qmail: new msg 7",
  "Nov  1 00:00:00 mx1 qmail: 1800000009.000001 new msg 7",
  "Nov  1 00:00:00 mx1  qmail: 1800000009.000001 new msg 7",
  "Nov  1 00:00:00 mx1 qmail[7]: 1800000009.000001 new msg 7",
  "Nov  1 00:00:00 qmail: 1800000009.000001 new msg 7",
  "Nov 1 00:00:00 mx1 qmail: 1800000009.000001 new msg 7",
  "Feb 29 00:00:00 mx1 qmail: 1800000009.000001 new msg 7",
  "Nov 31 00:00:00 mx1 qmail: 1800000009.000001 new msg 7",
  "<22>Nov  1 00:00:00 mx1 qmail: 1800000009.000001 new msg 7",
  "Nov  1 00:00:00 mx1 qmail: 1800000009.000001+a rest",
  "Nov  1 00:00:00 mx1 qmail: message repeated 2 times: [ 1800000009.000001 new msg 7]",
  "Nov  1 00:00:00 mx1 last message repeated 2 times",
  "Nov  1 00:00:00 mx1 vchkpw-smtp[9]: vchkpw-smtp: password fail joe@example.com:192.0.2.1",
  "Nov  1 00:00:00 mx1 rsyslogd: imuxsock lost 12 messages from pid 7 due to rate-limiting",
  "2026-11-01T00:00:00+00:00 mx1 qmail: 1800000009.000001 new msg 7",
  "@400000006b49d20a00000000 new msg 7",
  "@400000006b49d20a00000000 what is this",
  "Nov  1 00:00:00 mx1 qmail:1800000009.000001 new msg 7",
  "\0\0\0Nov  1 00:00:00 mx1 qmail: 1800000009.000001 new msg 7",
  '{"MESSAGE":"new msg 7","SYSLOG_IDENTIFIER":"qmail","_HOSTNAME":"mx1"}',
  "-- Reboot --",
  "",
  "\0",
];

const anyChange = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(3000),
  line: fc.constantFrom(...STRANGE),
});

test("each strange line alone", async () => {
  const smtpd = serviceLog(7, 60, 1);
  const logs = [syslogOf({ qmail: queueLog(7, smtpd, SURE), smtpd })];
  logs.push(withOthers(syslogOf({ qmail: queues[0] ?? [] }), 9));
  for (const log of logs)
    for (const line of STRANGE) {
      const half = Math.floor(log.length / 2);
      write([...log.slice(0, half), line, ...log.slice(half)]);
      await isTheSameIn(path, SHARING);
    }
});

test("anything happens to lines", () =>
  fc.assert(
    fc.asyncProperty(
      anySeed,
      anyQueueing,
      anyDates,
      fc.array(anyChange, { minLength: 1, maxLength: 3 }),
      async (seed, how, dates, changes) => {
        const smtpd = serviceLog(seed, 60, 4);
        const qmail = queueLog(seed, smtpd, how);
        const log = syslogOf({ qmail, smtpd }, { dates }).map((line) => `${line}\n`);
        write(changed(log.join(""), changes));
        await isTheSameIn(path, SHARING);
      },
    ),
    { numRuns: times(24, 120) },
  ));

test("anything happens to lines of a queue and of others", () =>
  fc.assert(
    fc.asyncProperty(
      anyQueue,
      anyDates,
      fc.array(anyChange, { minLength: 1, maxLength: 5 }),
      async (which, dates, changes) => {
        const log = withOthers(syslogOf({ qmail: queues[which] ?? [] }, { dates }), 6);
        write(changed(log.map((line) => `${line}\n`).join(""), changes));
        await isTheSameIn(path, SHARING);
      },
    ),
    { numRuns: times(24, 120) },
  ));

test("reports that splogger cuts into pieces", () =>
  fc.assert(
    fc.asyncProperty(
      anyQueue,
      fc.integer({ min: 2, max: 300 }),
      fc.integer({ min: 700, max: 1700 }),
      async (which, every, length) => {
        let failures = 0;
        const qmail = queues[which]?.map((line) =>
          /: failure: /.test(line) && failures++ % every === 0 ? line.padEnd(length, "_x") : line,
        );
        write(withOthers(syslogOf({ qmail: qmail ?? [] }), 7));
        await isTheSameIn(path, SHARING);
        assert.ok(await apart(path, SHARING));
      },
    ),
    { numRuns: times(6, 30) },
  ));

test("a report that counts no sessions", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, async (seed, how) => {
      const smtpd = serviceLog(seed, 60, 4);
      write(syslogOf({ qmail: queueLog(seed, smtpd, how), smtpd }));
      await isTheSameIn(path, SHARING, GIVEN, senders);
    }),
    { numRuns: times(8, 40) },
  ));

test("two queues, two services, and logs that are no syslog's", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, async (seed, how) => {
      const smtpd = serviceLog(seed, 40, 3);
      const submission = serviceLog(seed + 1, 40, 3);
      const qmail = queueLog(seed, smtpd, how);
      const second = queueLog(seed + 1, submission, how);
      write(withOthers(syslogOf({ qmail, smtpd, submission, "qmail-out": second }), 11));
      await isTheSameIn(path, SHARING);
      const directory = join(home, "smtpd");
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, "current"), `${smtpd.join("\n")}\n`, "latin1");
      write(withOthers(syslogOf({ qmail, "qmail-out": second }), 11));
      await isTheSameIn([path, directory], SHARING);
    }),
    { numRuns: times(8, 40) },
  ));

test("hosts that log to one", () =>
  fc.assert(
    fc.asyncProperty(anySeed, anyQueueing, async (seed, how) => {
      const smtpd = serviceLog(seed, 40, 3);
      const here = syslogOf({ qmail: queueLog(seed, smtpd, how), smtpd });
      const there = syslogOf({ qmail: queueLog(seed + 1, smtpd, how) }, { host: "mx2" });
      write(here.flatMap((line, i) => [line, ...there.slice(i, i + 1)]));
      await isTheSameIn(path, SHARING);
    }),
    { numRuns: times(8, 40) },
  ));

test("a family of files, of which one is packed", () =>
  fc.assert(
    fc.asyncProperty(anyQueue, fc.nat(), async (which, at) => {
      const lines = withOthers(syslogOf({ qmail: queues[which] ?? [] }), 5);
      const cut = at % lines.length;
      const [before, behind] = [lines.slice(0, cut), lines.slice(cut)].map((some) =>
        some.map((line) => `${line}\n`).join(""),
      );
      writeFileSync(join(home, "mail.log.1.gz"), gzipSync(before as string));
      write(behind as string);
      await isTheSameIn([`${path}.1.gz`, path], SHARING);
    }),
    { numRuns: times(5, 20) },
  ));

for (const run of ["run-a", "run-b2", "run-d2", "run-e"])
  test(`the real logs of ${run}, in one syslog`, async () => {
    const linesIn = (directory: string): string[] =>
      readdirSync(directory)
        .filter((name) => /\.s$|^current$/.test(name))
        .flatMap((name) => readFileSync(join(directory, name), "latin1").split("\n"))
        .filter((line) => line.startsWith("@"));
    const qmail = linesIn(`corpus/real/${run}/send`);
    const smtpd = linesIn(`corpus/sessions/${run}/smtpd`);
    write(syslogOf({ qmail, smtpd }));
    await isTheSameIn(path, SHARING);
  });

const RULES: Record<string, string> = {
  "a line of the queue without splogger's stamp": "mx1 qmail: new msg 7",
  "a line of the queue's writer with a pid": "mx1 qmail[7]: new msg 7",
  "another queue": "mx1 qmail-out: 1800000009.000001 new msg 7",
};

for (const [rule, line] of Object.entries(RULES))
  test(`read line by line: ${rule}`, async () => {
    const smtpd = serviceLog(7, 700, 1);
    const lines = syslogOf({ qmail: queueLog(7, smtpd, SURE), smtpd });
    write(lines);
    await isTheSameIn(path, SHARING);
    assert.ok(await apart(path, SHARING));
    const last = lines.at(-1) ?? "";
    write([...lines, `${last.slice(0, last.indexOf(" mx1 "))} ${line}`]);
    await isTheSameIn(path, SHARING);
    assert.equal(await apart(path, SHARING), undefined);
  });

test("a log of many chunks, on several threads", async () => {
  const smtpd = serviceLog(7, 700, 1);
  const qmail = queueLog(7, smtpd, SURE);
  for (const dates of Object.keys(DATES) as Dates[]) {
    write(withOthers(syslogOf({ qmail, smtpd }, { dates }), 5));
    await isTheSameIn(path, { ...SHARING, threads: 3, sectionBytes: 300_000 });
    assert.ok(await apart(path, SHARING));
  }
});

test("an interrupt ends the reading, wherever it comes", async () => {
  const smtpd = serviceLog(9, 40, 4);
  write(withOthers(syslogOf({ qmail: queueLog(9, smtpd, SURE), smtpd }), 5));
  await endsAnywhere(path, SHARING);
});

for (const [name, isApart] of [
  ["mail.log", true],
  ["mail-iso.log", true],
  ["mail-5424.log", false],
] as const)
  test(`${name} of a real syslogd`, async () => {
    writeFileSync(path, gunzipSync(readFileSync(`corpus/real/run-a/syslog/${name}.gz`)));
    await isTheSameIn(path, SHARING);
    assert.equal((await apart(path, SHARING)) !== undefined, isApart);
  });
