/**
 * All lines of a syslog but those of some writers: they are what is left of all lines, however the bytes are
 * cut, whatever order alone tells of their dates, and whether or not a sieve has been there before.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../src/chance.testing.ts";
import { LineReader } from "../src/sources/reader.ts";
import { newSourceCoverage } from "../src/sources/source.ts";
import { headOf, isHiddenIn, type View } from "../src/sources/views.ts";
import { Writers } from "../src/sources/writers.ts";
import { loadEngine } from "../src/tallying/module.ts";
import { Sieve } from "../src/tallying/sieve.ts";
import { fileClock } from "../src/time/stamps.ts";
import { zone } from "../src/time/zones.ts";

const HIDDEN = [
  { host: "mx1", tag: "qmail" },
  { host: "mx1", tag: "smtpd" },
  { host: "mx2", tag: "qmail" },
];
const WITHOUT: View = { without: HIDDEN };

const engine = loadEngine("lines");
assert.ok(engine);
const sieve = new Sieve(
  engine,
  HIDDEN.map((writer) => ({ head: headOf(writer) ?? "", host: writer.host })),
);

/** What readers see of some chunks: lines, and what the coverage tells of them. */
function reading(files: Buffer[][], view: View | undefined, isSifted: boolean) {
  const coverage = newSourceCoverage(files.map(() => FILE));
  const writers = new Writers([{ host: "", tag: "" }], view);
  const reader = new LineReader(writers, coverage, { batchLines: 16 });
  const lines: string[] = [];
  const take = (batches: ReturnType<LineReader["finish"]>) => {
    for (const batch of batches)
      for (let i = 0; i < batch.count; i++) {
        const writer = writers.list[batch.writer[i] as number] ?? { host: "", tag: "" };
        if (isHiddenIn(WITHOUT, writer)) continue;
        const raw = batch.raw.toString("latin1", batch.rawAt[i], batch.rawEnd[i]);
        const text = batch.bytes.toString("latin1", batch.at[i], batch.end[i]);
        const stamp = `${batch.seconds[i]}.${batch.nanos[i]} ${batch.continued[i]}`;
        lines.push(`${stamp} ${writer.host} ${writer.tag} ${raw} | ${text}`);
      }
  };
  const clocks = files.map((chunks, file) => {
    const clock = fileClock({ zone: zone("Europe/Berlin"), changed, tai: "daemontools" });
    reader.beginFile({ file, clock, endsInCrash: false });
    sieve.beginFile();
    for (const chunk of chunks) take(reader.chunk(isSifted ? sieve.sift(chunk) : chunk));
    take(reader.endFile(file + 1 < files.length));
    return [clock.inferredYear, clock.absentHour > 0];
  });
  take(reader.finish());
  const { gaps, troubles } = coverage;
  const repeated = coverage.files.map((file) => file.repeated);
  return { lines, clocks, gaps, troubles, repeated };
}

const changed = { seconds: Date.UTC(2027, 1, 1) / 1000, nanos: 0 };
const FILE = { path: "mail.log", kind: "files", size: 0, identity: "", changed } as const;

const anyStep = fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 7, 61, -1, -59, 1900, -3600, 86_400);
const anyLine = fc.record({
  step: anyStep,
  what: fc.constantFrom(
    ...["mx1 qmail: STAMP new msg 7", "mx1 qmail: STAMP end msg 7", "mx1 smtpd: STAMP 7 < QUIT"],
    ...["mx2 qmail: STAMP new msg 9", "mx1 qmail: STAMP+piece", "mx1  qmail: STAMP new msg 8"],
    ...["mx1 dovecot[8]: login", "mx1 last message repeated 2 times", "mx2 cron: STAMP run"],
    ...["mx1 rsyslogd: imuxsock lost 3 messages from pid 7", "mx1 -- MARK --", "-"],
    ...["mx3 qmail: STAMP new msg 1", `mx1 qmail: STAMP ${"x".repeat(799)}`],
  ),
});
/** In the hour that came twice, in the one that did not come, and at New Year's Eve. */
const anyBegin = fc.constantFrom(
  Date.UTC(2026, 9, 25, 1, 58),
  Date.UTC(2026, 2, 29, 1, 58),
  Date.UTC(2026, 11, 31, 23, 50),
);
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function written(begin: number, lines: readonly { step: number; what: string }[]): Buffer {
  let at = begin / 1000;
  const texts = lines.map(({ step, what }, i) => {
    at += step;
    const date = new Date(at * 1000);
    const day = String(date.getUTCDate()).padStart(2, " ");
    const written = `${MONTHS[date.getUTCMonth()]} ${day} ${date.toISOString().slice(11, 19)}`;
    if (what === "-") return "what is this";
    return `${written} ${what.replace("STAMP", `${1_790_000_000 + i}.${String(i).padStart(6, "0")}`)}`;
  });
  return Buffer.from(texts.map((text) => `${text}\n`).join(""));
}

function cut(bytes: Buffer, shares: readonly number[]): Buffer[] {
  const places = [0, ...shares.map((share) => Math.floor(share * bytes.length)), bytes.length];
  places.sort((a, b) => a - b);
  return places.slice(1).map((to, i) => Buffer.from(bytes.subarray(places[i], to)));
}

test("what a view hides is left out, and nothing else changes", () =>
  fc.assert(
    fc.property(
      anyBegin,
      fc.array(anyLine, { minLength: 1, maxLength: 60 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (begin, lines, shares, where) => {
        const bytes = written(begin, lines);
        const at = bytes.indexOf("\n", Math.floor(where * (bytes.length - 1))) + 1;
        const whole = [[bytes.subarray(0, at)], [bytes.subarray(at)]];
        const pieces = whole.map(([file = bytes]) => cut(file, shares));
        const plain = reading(whole, undefined, false);
        assert.deepEqual(reading(pieces, WITHOUT, false), plain);
        assert.deepEqual(reading(pieces, WITHOUT, true), plain);
      },
    ),
    { numRuns: times(200, 2000) },
  ));

test("a sieve leaves few of the lines that are hidden", () => {
  const lines = new Array(1000).fill({ step: 0, what: "mx1 qmail: STAMP new msg 7" });
  const bytes = written(Date.UTC(2026, 9, 1), lines);
  sieve.beginFile();
  assert.equal(sieve.sift(bytes).length, bytes.length / 1000);
});
