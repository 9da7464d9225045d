/**
 * A report is the same to the byte, on how many threads its log was read and in whatever sections.
 *
 * Logs are the real ones, the sample day, and four megabytes of the benchmark's, in which
 * qmail-send is stopped, killed and stopped in the middle of deliveries.
 *
 * Not tested here: the tracking of any log's sections (cuts.test.ts).
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { bigPlan } from "../bench/big-plan.ts";
import { simulateWhole } from "../bench/simulate.ts";
import { openLogs, type ReadOptions } from "../src/pipeline/facts.ts";
import { Folding, foldIn } from "../src/pipeline/folding.ts";
import type { Sharing } from "../src/pipeline/source-fold.ts";
import { REPORTS } from "../src/reports/index.ts";
import { overview } from "../src/reports/overview.ts";
import type { Given, Report } from "../src/reports/report.ts";
import { utc, zone } from "../src/time/zones.ts";
import { asText } from "./tallying/twins.ts";

const OPTIONS: ReadOptions = { zone: utc };
const GIVEN: Given = { top: 10, queueLifetime: 604_800, offsetAt: utc.offsetAt };
const ALONE: Sharing = { threads: 1, leastBytes: Number.POSITIVE_INFINITY };

const home = mkdtempSync(join(tmpdir(), "qtrail-folding-"));
after(() => rmSync(home, { recursive: true }));

const { log } = simulateWhole(bigPlan(4e6, 7));
const big = join(home, "big.log");
writeFileSync(big, log);

/** What is shown of a log, and how many sections other threads have read. */
async function answer(
  paths: string[],
  sharing: Sharing,
  asked: Partial<Given> = {},
  options: ReadOptions = OPTIONS,
  report: Report = overview,
): Promise<{ shown: string; taken: number }> {
  const given = { ...GIVEN, ...asked, offsetAt: options.zone.offsetAt };
  const folding = new Folding(report, given);
  const { parts } = folding.fold;
  let taken = 0;
  if (parts)
    folding.fold.parts = {
      ...parts,
      merge(part) {
        taken++;
        parts.merge(part);
      },
    };
  const reading = foldIn(await openLogs(paths, options), options, folding, sharing);
  for (;;) {
    const { done, value: coverage } = await reading.next();
    if (!done) continue;
    const tables = folding.fold.tables(coverage.to);
    return { shown: asText([tables, coverage]), taken };
  }
}

async function isTheSame(
  paths: string[],
  sections: { threads: number; sectionBytes: number },
  least: number,
  asked: Partial<Given> = {},
): Promise<void> {
  const alone = await answer(paths, ALONE, asked);
  const shared = await answer(paths, { leastBytes: 0, ...sections }, asked);
  assert.equal(shared.shown, alone.shown);
  assert.ok(shared.taken >= least, `${shared.taken} sections were taken over`);
}

for (const [threads, sectionBytes, least] of [
  [2, 20_000, 50],
  [3, 100_000, 10],
  [5, 1_000_000, 1],
] as const)
  test(`four megabytes on ${threads} threads, ${sectionBytes} bytes a section`, () =>
    isTheSame([big], { threads, sectionBytes }, least));

test("each report that can be put together from parts, in local time", async () => {
  const local: ReadOptions = { zone: zone("Asia/Kolkata") };
  // The engine knows no labels of true TAI: they are read plainly.
  const leapSeconds = "3692217600 37 # 1 Jan 2017\n";
  const sharing = { threads: 3, leastBytes: 0, sectionBytes: 100_000 };
  const names: string[] = [];
  for (const report of REPORTS) {
    if (!report.fold(GIVEN).parts) continue;
    names.push(report.name);
    for (const options of [local, { ...local, leapSeconds }]) {
      const alone = await answer([big], ALONE, {}, options, report);
      const shared = await answer([big], sharing, {}, options, report);
      assert.equal(shared.shown, alone.shown, report.name);
      assert.ok(shared.taken >= 10, `${shared.taken} sections were taken over`);
    }
  }
  assert.deepEqual(names, [
    ...["overview", "senders", "sender-domains", "uids", "recipients", "recipient-domains"],
    ...["hosts", "reasons", "texts", "queue", "delays", "hours", "days", "sizes"],
  ]);
});

test("only what came in a period", () =>
  isTheSame([big], { threads: 3, sectionBytes: 50_000 }, 10, periodIn(log)));

for (const run of ["run-a", "run-b2", "run-d2", "run-e"])
  test(`the real queue of ${run}, a multilog directory`, () =>
    isTheSame([`corpus/real/${run}/send`], { threads: 3, sectionBytes: 10_000 }, 0));

test("compressed files beside others, each read as a whole", async () => {
  const third = log.indexOf("\n", log.length / 3) + 1;
  const family = ["qmail.log.1.gz", "qmail.log"].map((name) => join(home, name)) as [
    string,
    string,
  ];
  writeFileSync(family[0], gzipSync(log.subarray(0, third)));
  writeFileSync(family[1], log.subarray(third));
  await isTheSame(family, { threads: 3, sectionBytes: 50_000 }, 5);
});

test("a log of sessions, of unknown lines, or of a syslog is read by one", async () => {
  const sharing = { threads: 3, leastBytes: 0, sectionBytes: 20_000 };
  for (const path of ["corpus/real/run-a/smtpd", "corpus/real/run-a/syslog/mail.log.gz"]) {
    const shared = await answer([path], sharing);
    assert.equal(shared.shown, (await answer([path], ALONE)).shown);
    assert.equal(shared.taken, 0);
  }
});

test("lines that are not understood are counted, wherever they were read", async () => {
  const lines = log.toString("latin1").split("\n");
  const strange = join(home, "strange.log");
  for (let i = 50; i < lines.length; i += 997) lines[i] = `${lines[i]?.slice(0, 26)}what is this`;
  writeFileSync(strange, lines.join("\n"), "latin1");
  await isTheSame([strange], { threads: 3, sectionBytes: 50_000 }, 5);
});

test("a file that is cut short while it is read: what was there counts, and it is said once", async () => {
  const short = join(home, "short.log");
  writeFileSync(short, log);
  const sharing = { threads: 3, leastBytes: 0, sectionBytes: 50_000 };
  const logs = await openLogs([short], OPTIONS);
  truncateSync(short, 1_000_000);
  const reading = foldIn(logs, OPTIONS, new Folding(overview, GIVEN), sharing);
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  const { bytes, troubles } = step.value;
  assert.equal(bytes, 1_000_000);
  assert.deepEqual(
    troubles.map(({ what }) => what.replace(/\d+/g, "N")),
    ["it shrank while it was read: N bytes, N when it was found"],
  );
});

test("an interrupt ends the reading, and the threads", async () => {
  const interrupt = new AbortController();
  const reading = answer(
    [big],
    { threads: 3, leastBytes: 0, sectionBytes: 20_000 },
    {},
    { ...OPTIONS, signal: interrupt.signal },
  );
  await sleep(20);
  interrupt.abort(new Error("enough"));
  await assert.rejects(reading, /enough/);
});

test("who stops asking ends the threads too", async () => {
  const sharing = { threads: 3, leastBytes: 0, sectionBytes: 20_000 };
  const folding = new Folding(overview, GIVEN);
  for await (const _ of foldIn(await openLogs([big], OPTIONS), OPTIONS, folding, sharing)) break;
});

/** The middle third of the log's time. */
function periodIn(bytes: Buffer): Pick<Given, "from" | "to"> {
  const secondsAt = (at: number): number =>
    Number.parseInt(bytes.toString("latin1", at + 2, at + 17), 16) - 10;
  const from = secondsAt(0);
  const third = (secondsAt(bytes.lastIndexOf("\n@") + 1) - from) / 3;
  return {
    from: { seconds: Math.floor(from + third), nanos: 0 },
    to: { seconds: Math.floor(from + 2 * third), nanos: 0 },
  };
}
