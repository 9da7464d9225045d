/**
 * Sessions followed on bytes and columns are those that the plain twin in test/plain-tracking/ follows line by line:
 * the same facts, in the same order, to the letter, on the corpus' services and on what is left of them when lines are
 * lost, doubled, cut, out of order, merged, and pids used again.
 *
 * Not tested here: what is concluded (sessions-truth.test.ts), services whose queue is read too (tracking.test.ts),
 * what a line says (src/grammars/).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { generator, type Random, seed, times } from "../src/chance.testing.ts";
import { isRecorded, readRecordedRow } from "../src/grammars/recordio/rows.ts";
import { BARE } from "../src/grammars/session/grammar.ts";
import { readSession } from "../src/grammars/session/grammars.ts";
import { linesIn } from "../src/pipeline/each-line.ts";
import { openLogs } from "../src/pipeline/facts.ts";
import { type Lines, newLines } from "../src/sources/lines.ts";
import type { Instant } from "../src/time/instant.ts";
import { utc } from "../src/time/zones.ts";
import { NONE } from "../src/tracking/lists.ts";
import type { SessionFact } from "../src/tracking/sessions/facts.ts";
import { newSessionHost } from "../src/tracking/sessions/state.ts";
import {
  finishSessions,
  trackBody,
  trackRecorded,
  trackSession,
} from "../src/tracking/sessions/tracker.ts";
import * as plain from "./plain-tracking/sessions/state.ts";
import * as plainTracker from "./plain-tracking/sessions/tracker.ts";

// Who adds to the list that all share is told here.
Object.freeze(NONE);

interface Said {
  bytes: Buffer;
  at: Instant | undefined;
}

const SERVICES = [
  "corpus/sessions/run-a/smtpd",
  "corpus/sessions/run-b2/smtpd",
  "corpus/sessions/run-d2/smtpd",
  "corpus/sessions/run-d2/submission",
  "corpus/sessions/run-e/smtpd",
  "corpus/sessions/smtpd-recordio.log",
  "corpus/sessions/smtpd-patches.log",
  "corpus/sessions/smtpd-jms1.log",
  "corpus/sessions/servers-variants.log",
];

const LABEL = "@400000004332258538eae27c ".length;

const services = await Promise.all(SERVICES.map(linesOf));

for (const [i, path] of SERVICES.entries()) {
  test(`${path} gives the twin's sessions, with lines and without`, () => {
    isSame(services[i] as Said[]);
  });
}

test("what is left of services in bad hands gives the twin's sessions", () => {
  const random = generator(seed);
  for (let i = 0; i < times(200, 10_000); i++) isSame(inBadHands(random));
});

async function linesOf(path: string): Promise<Said[]> {
  const lines: Said[] = [];
  for await (const batch of linesIn(await openLogs([path], { zone: utc }), { zone: utc }))
    for (const { text, at } of batch) lines.push({ bytes: Buffer.from(text.slice(LABEL)), at });
  return lines;
}

function isSame(lines: readonly Said[]): void {
  for (const keepsLines of [false, true]) {
    const [facts, twins] = [factsOf(lines, keepsLines), plainFactsOf(lines, keepsLines)];
    const different = twins.findIndex((twin, i) => twin !== facts[i]);
    if (different >= 0) assert.equal(facts[different], twins[different]);
    assert.equal(facts.length, twins.length);
  }
}

function factsOf(lines: readonly Said[], keepsLines: boolean): string[] {
  const facts: string[] = [];
  const emit = (fact: SessionFact) => facts.push(JSON.stringify(fact));
  const host = newSessionHost("mx");
  const columns = columnsOf(lines);
  const { recorded } = columns;
  for (let i = 0; i < lines.length; ) {
    const { bytes, at } = lines[i] as Said;
    const raw = keepsLines ? bytes.toString("latin1") : undefined;
    if (!isRecorded(recorded, i)) {
      const event = readSession(bytes, 0, bytes.length, BARE);
      if (event) trackSession(host, "smtpd", event, at, emit, raw);
      i++;
      continue;
    }
    const behind = keepsLines ? i : trackBody(host, "smtpd", columns, i, lines.length);
    const [seconds, nanos] = [columns.seconds[i] as number, columns.nanos[i] as number];
    if (behind === i)
      trackRecorded(host, "smtpd", recorded, i, columns.bytes, seconds, nanos, emit, raw);
    i = Math.max(behind, i + 1);
  }
  finishSessions(host, emit);
  return facts;
}

/** All of them in one batch. */
function columnsOf(lines: readonly Said[]): Lines {
  const columns = newLines(lines.length);
  columns.bytes = Buffer.concat(lines.map(({ bytes }) => bytes));
  let end = 0;
  for (const [i, { bytes, at }] of lines.entries()) {
    columns.seconds[i] = at?.seconds ?? Number.NaN;
    columns.nanos[i] = at?.nanos ?? 0;
    end += bytes.length;
    readRecordedRow(columns.recorded, i, columns.bytes, end - bytes.length, end);
  }
  return columns;
}

function plainFactsOf(lines: readonly Said[], keepsLines: boolean): string[] {
  const facts: string[] = [];
  const emit = (fact: SessionFact) => facts.push(JSON.stringify(fact));
  const host = plain.newSessionHost("mx");
  for (const { bytes, at } of lines) {
    const event = readSession(bytes, 0, bytes.length, BARE);
    const raw = keepsLines ? bytes.toString("latin1") : undefined;
    if (event) plainTracker.trackSession(host, "smtpd", event, at, emit, raw);
  }
  plainTracker.finishSessions(host, emit);
  return facts;
}

/** Some lines of one or two services, one behind the other or among each other. */
function inBadHands(random: Random): Said[] {
  const parts = Array.from({ length: 1 + random(2) }, () => somePids(someLines(random), random));
  const merged: Said[] = [];
  while (parts.some((part) => part.length > 0)) {
    const part = parts[random(parts.length)] as Said[];
    merged.push(...part.splice(0, 1 + random(12)));
  }
  return merged.flatMap((line) => hurt(line, random));
}

function someLines(random: Random): Said[] {
  const lines = services[random(services.length)] as Said[];
  const from = random(lines.length);
  return lines.slice(from, from + 20 + random(200));
}

/** Few pids: so they are used again, by the other part too. */
function somePids(lines: readonly Said[], random: Random): Said[] {
  const most = 2 + random(20);
  const pid = (digits: string): string => String(1 + (Number(digits) % most));
  return lines.map(({ bytes, at }) => {
    const line = bytes
      .toString("latin1")
      .replace(/^\d+(?= [<>])/, pid)
      .replace(/(?<=^tcpserver: (?:pid|ok|end|deny) )\d+/, pid)
      .replace(/(?<=^qmail-smtpd\[)\d+/, pid)
      .replace(/(?<=^qlog.* pid=)\d+$/, pid);
    return { bytes: Buffer.from(line, "latin1"), at };
  });
}

function hurt(line: Said, random: Random): Said[] {
  const { bytes, at } = line;
  switch (random(60)) {
    case 0:
      return [];
    case 1:
      return [line, line];
    case 2:
      return [{ bytes: bytes.subarray(0, random(bytes.length + 1)), at }];
    case 3:
      return [{ bytes: Buffer.concat([bytes, Buffer.from(random(2) === 0 ? " " : "+")]), at }];
    case 4:
      return [{ bytes, at: undefined }];
    case 5:
      return [{ bytes, at: at && { ...at, seconds: at.seconds + random(200) - 100 } }];
    case 6:
      return [{ bytes, at: at && { ...at, seconds: at.seconds + random(30_000) } }];
    default:
      return [line];
  }
}
