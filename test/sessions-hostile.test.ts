/**
 * A client writes what it likes into a log, and is believed for nothing but its own words; and
 * whatever lines come, in whatever pieces, sessions are followed to the end.
 *
 * The cases of forging are told in docs/sessions.md, with those that no reader could detect.
 *
 * Not tested here: noise that is no log at all (hostile.test.ts).
 */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { deserialize, serialize } from "node:v8";
import { fc, generator, type Random, seed, times } from "../src/chance.testing.ts";
import type { TimedLine } from "../src/pipeline/each-line.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { hostOf, newTracking, type Tracking } from "../src/tracking/queue.ts";
import { trackSession } from "../src/tracking/sessions/tracker.ts";
import { finish } from "../src/tracking/tracker.ts";
import { keep } from "../src/tracking/views.ts";
import {
  LIAR,
  LIES,
  logWith,
  NAMES,
  type Place,
  RECORDED,
  TOLD,
  tellingOfLog,
  VICTIM,
} from "./sessions/forging.ts";
import { LOGS, tellingOf } from "./sessions/reading.ts";
import { linesOfPaths } from "./truth/reading.ts";
import type { RunName } from "./truth/record.ts";

const { pid, qp } = VICTIM;

/** What the facts say, without the liar's own words. */
interface Outline {
  sessions: number;
  victim: unknown;
  liar: string;
  others: string[];
}

for (const place of [...RECORDED, ...NAMES, ...TOLD]) {
  test(`what a client says in ${place.name} speaks for no other, and takes no mail in`, async () => {
    for (const keepLines of [false, true]) {
      const honest = await outlineOf(place, "harmless.example", keepLines);
      for (const lie of LIES) {
        assert.deepEqual(await outlineOf(place, lie, keepLines), honest, lie);
      }
    }
  });
}

async function outlineOf(place: Place, words: string, keepLines: boolean): Promise<Outline> {
  const log = logWith(place.lines(words), NAMES.includes(place));
  const { facts, sessions, messages } = await tellingOfLog(log, keepLines);
  assert.equal(messages.length, 0);
  const victim = sessions.find((session) => session.pid === pid);
  const liar = sessions.find((session) => session.pid === LIAR.pid);
  assert.equal(victim?.transactions[0]?.queued?.qp, qp);
  assert.equal(liar?.client.address, LIAR.ip);
  assert.ok(liar?.transactions.every(({ queued }) => queued === undefined));
  return {
    sessions: sessions.length,
    victim,
    // A line that its own words have spoilt tells nothing of the liar either.
    liar: TOLD.includes(place) ? "" : `${liar?.exit} ${liar?.transactions.length}`,
    others: facts.map(({ kind }) => kind).sort(),
  };
}

// Any lines

const MUTATIONS = times(2000, 20_000);
/** Beyond what a run's own facts and V8's young space take. */
const MOST_MEGABYTES = 150;

for (const run of Object.keys(LOGS) as RunName[]) {
  const paths = LOGS[run].services.map((part) => `corpus/sessions/${run}/${part}`);
  const lines = await linesOfPaths(paths);

  test(`${run}: ${MUTATIONS} mutated lines are read and followed without a throw`, async () => {
    const random = generator(seed);
    const rows: Buffer[] = [];
    for (let i = 0; i < MUTATIONS; i++) {
      const row = Buffer.from(`${lines[random(lines.length)]?.text ?? ""}\n`);
      rows.push(random(2) === 0 ? row : mutated(row, random));
    }
    const before = process.memoryUsage().heapUsed;
    const { coverage } = await tellingOfLog(Buffer.concat(rows), false);
    const grown = (process.memoryUsage().heapUsed - before) / 1e6;
    assert.ok(coverage.lines >= MUTATIONS / 2);
    assert.ok(grown < MOST_MEGABYTES, `${grown.toFixed(0)} MB`);
  });

  test(`${run}: sessions are the same wherever the log is cut into files`, async () => {
    const log = Buffer.from(
      lines
        .slice(0, 3000)
        .map(({ text }) => `${text}\n`)
        .join(""),
    );
    const whole = await factsInParts([log]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(log.length), { maxLength: 6 }), async (places) => {
        assert.deepEqual(await factsInParts(cutAt(log, places)), whole);
      }),
      { numRuns: times(4, 10) },
    );
  });

  test(`${run}: sessions are the same wherever tracking was saved and resumed`, async () => {
    const some = lines.slice(0, 3000);
    const straight = factsOf(some, []);
    fc.assert(
      fc.property(fc.array(fc.nat(some.length), { minLength: 1, maxLength: 4 }), (stops) => {
        assert.deepEqual(factsOf(some, stops), straight);
      }),
      { numRuns: times(4, 10) },
    );
  });
}

for (const run of ["run-a", "run-b2"] as const) {
  test(`${run}: messages counted where they lie say what messages heard line by line say`, async () => {
    const path = `corpus/sessions/${run}/smtpd`;
    const [brief, long] = [await tellingOf([path]), await tellingOf([path], { keepLines: true })];
    const withoutLines = long.sessions.map(({ lines: _, dialogue: __, ...session }) => session);
    assert.deepEqual(brief.sessions, withoutLines);
  });
}

/** Cut between lines, as multilog does it. */
function cutAt(log: Buffer, places: number[]): Buffer[] {
  const ends = places.map((place) => log.indexOf(10, place) + 1).filter((end) => end > 0);
  const cuts = [...new Set([...ends, log.length])].sort((a, b) => a - b);
  return cuts
    .map((end, i) => log.subarray(cuts[i - 1] ?? 0, end))
    .filter(({ length }) => length > 0);
}

async function factsInParts(parts: Buffer[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-parts-"));
  try {
    const service = join(folder, "smtpd");
    mkdirSync(service);
    for (const [i, part] of parts.entries()) {
      const isLast = i === parts.length - 1;
      // A finished file has the time of its end in its name: these only keep the order.
      const name = isLast ? "current" : `@400000006b038${String(i).padStart(11, "0")}.s`;
      writeFileSync(join(service, name), part, { mode: 0o744 });
    }
    return (await tellingOf([service])).facts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The facts of the lines; the state written to bytes and read back before each in `stops`. */
function factsOf(lines: TimedLine[], stops: number[]): Fact[] {
  const facts: Fact[] = [];
  const emit = (fact: Fact) => facts.push(keep(fact));
  let tracking = newTracking();
  for (const [i, { session, at, file }] of lines.entries()) {
    if (stops.includes(i)) tracking = deserialize(serialize(tracking)) as Tracking;
    if (session) trackSession(hostOf(tracking, "").sessions, file, session, at, emit);
  }
  finish(tracking, emit);
  return facts;
}

/** A few bytes changed, taken out, or put in. */
function mutated(row: Buffer, random: Random): Buffer {
  const bytes = [...row];
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(bytes.length);
    const how = random(3);
    if (how === 0) bytes[at] = random(256);
    else if (how === 1) bytes.splice(at, 1 + random(8));
    else bytes.splice(at, 0, random(256), random(256));
  }
  return Buffer.from(bytes);
}
