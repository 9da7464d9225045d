/**
 * No line of any program around a session, however broken, ends the reading, is counted twice or
 * not at all, reaches a terminal raw, or touches another's session.
 *
 * Every grammar gives its own examples: their bytes are changed, and the words in them that a
 * client chooses are replaced by lies.
 *
 * Not tested here: mutated lines of whole real logs, and lies in lines written for them
 * (sessions-hostile.test.ts).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { escapeControls } from "../src/bytes/bytes.ts";
import { generator, type Random, seed, times } from "../src/chance.testing.ts";
import { colours } from "../src/cli/colours.ts";
import { sessionStory } from "../src/cli/session-story.ts";
import type { SessionEvent } from "../src/grammars/session/event.ts";
import { BARE, type SessionGrammar } from "../src/grammars/session/grammar.ts";
import { readSession, SESSION_GRAMMARS } from "../src/grammars/session/grammars.ts";
import { utc } from "../src/time/zones.ts";
import { hostOf, newTracking } from "../src/tracking/queue.ts";
import type { Session } from "../src/tracking/sessions/facts.ts";
import { finishSessions, trackSession } from "../src/tracking/sessions/tracker.ts";
import {
  LIAR,
  LIES,
  logLines,
  logWith,
  RECORDED,
  stamp,
  tellingOfLog,
  VICTIM,
} from "./sessions/forging.ts";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
/** Of all grammars together so many and some. */
const MUTATIONS = Math.ceil(times(10_000, 200_000) / SESSION_GRAMMARS.length);
const NEWLINE = 10;

const STYLE = {
  zone: utc,
  screen: { colours: await colours(false) },
  withDialogue: true,
  withLines: true,
};

/** Mutations of all grammars' lines, a few of each, for the program itself. */
const someOfAll: Buffer[] = [];

for (const grammar of SESSION_GRAMMARS) {
  test(`${grammar.name}: ${MUTATIONS} mutated lines are read, counted once and shown escaped`, async () => {
    const rows = mutatedLog(grammar, generator(seed));
    someOfAll.push(...rows.slice(0, 200));
    const { coverage, sessions } = await tellingOfLog(Buffer.concat(rows), true);
    const { understood, unknown, foreign, torn, skipped } = coverage;
    assert.equal(coverage.lines, rows.length);
    assert.equal(understood + unknown + foreign + torn + skipped, rows.length);
    assert.ok(sessions.length > 0);
    for (const session of sessions) isPrintable(sessionStory(session, [], STYLE));
  });
}

test("qtrail sessions prints mutated lines without a raw control byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "qtrail-mutated-"));
  try {
    const file = join(folder, "smtpd.log");
    writeFileSync(file, Buffer.concat(someOfAll));
    const { stdout, stderr, status } = spawnSync(process.execPath, [QTRAIL, "sessions", file], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, NO_COLOR: "1" },
    });
    assert.equal(status, 0, stderr);
    isPrintable(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function isPrintable(answer: string): void {
  for (const line of answer.split("\n")) assert.equal(line, escapeControls(line));
}

/** Sessions of tcpserver and recordio come and go; every other line is one of `grammar`, mutated. */
function mutatedLog(grammar: SessionGrammar, random: Random): Buffer[] {
  const around = logLines([], false);
  const examples = examplesOf(grammar).map((example) => Buffer.from(example));
  const rows: Buffer[] = [];
  for (let i = 0; i < 2 * MUTATIONS; i++) {
    const line =
      i % 2 === 0
        ? Buffer.from(around[(i / 2) % around.length] as string)
        : mutated(examples[random(examples.length)] as Buffer, random);
    rows.push(Buffer.concat([Buffer.from(`${stamp(i)} `), line, Buffer.from([NEWLINE])]));
  }
  return rows;
}

/** As they are, and as if the two clients' own lines. */
function examplesOf({ forms }: SessionGrammar): string[] {
  const examples = forms.flatMap((form) => form.examples);
  return [...examples, ...examples.map((example) => ofClient(example, LIAR))];
}

const HARMFUL = [0, 0x1b, 0x0d, 0x9b, 0xff, 0xc0, 0x25, 0x3c, 0x3e, 0x3a, 0x2b, 0x20];

/** One to four changes: a byte, a cut, a repeat, a sign that means something; seldom a long one. */
function mutated(line: Buffer, random: Random): Buffer {
  let bytes = line;
  for (let changes = 1 + random(4); changes > 0 && bytes.length > 0; changes--) {
    const at = random(bytes.length);
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
    const how = random(500);
    if (how === 0) bytes = Buffer.concat([before, Buffer.alloc(100_000, 0x41), after]);
    else if (how < 100) bytes = before;
    else if (how < 200) bytes = Buffer.concat([before, after.subarray(1 + random(8))]);
    else if (how < 300) bytes = Buffer.concat([before, after.subarray(0, 40), after]);
    else if (how < 400)
      bytes = Buffer.concat([before, Buffer.from([random(256)]), after.subarray(1)]);
    else
      bytes = Buffer.concat([before, Buffer.from([HARMFUL[random(HARMFUL.length)] ?? 0]), after]);
  }
  return Buffer.from(bytes.map((byte) => (byte === NEWLINE ? 0x20 : byte)));
}

test("a carriage return in what a client says begins no line", async () => {
  for (const { name, lines } of RECORDED) {
    const honest = await victimOf(lines("harmless.example"));
    for (const lie of LIES)
      assert.deepEqual(await victimOf(lines(`x\r${lie}`)), honest, `${name}: ${lie}`);
  }
});

async function victimOf(lines: string[]): Promise<unknown> {
  const { sessions, messages } = await tellingOfLog(logWith(lines, false), true);
  assert.equal(messages.length, 0);
  const liar = sessions.find((session) => session.pid === LIAR.pid);
  assert.ok(liar?.transactions.every(({ queued }) => queued === undefined));
  return [sessions.length, sessions.find((session) => session.pid === VICTIM.pid)];
}

const EXCHANGED = 4000;

test(`${EXCHANGED} mutated lines of any program, said by a client, change no other session`, () => {
  const random = generator(seed);
  const examples = SESSION_GRAMMARS.flatMap(examplesOf).map((line) => ofClient(line, VICTIM));
  const honest = followed(RECORDED[3]?.lines("harmless.example") ?? []).victim;
  for (let i = 0; i < EXCHANGED; i++) {
    const example = Buffer.from(examples[random(examples.length)] as string);
    const words = mutated(example, random).toString("latin1");
    const place = RECORDED[random(RECORDED.length)] as (typeof RECORDED)[number];
    const { victim, liar } = followed(place.lines(words));
    assert.deepEqual(victim, honest, `${place.name}: ${words}`);
    assert.ok(
      liar?.transactions.every(({ queued }) => queued === undefined),
      words,
    );
  }
});

for (const grammar of SESSION_GRAMMARS) {
  const examples = grammar.forms.flatMap((form) => form.examples);
  const said = examples.flatMap((example) => sayings(example, LIAR));
  /** The program's own words behind a client's, as they would be for the other client. */
  const endings = examples.flatMap((example) => sayings(example, VICTIM)).map(({ after }) => after);
  if (said.length === 0) continue; // its lines hold no words of a client
  test(`${grammar.name}: lies in its ${said.length} words of clients change no other session`, () => {
    for (const { before, after } of said) {
      const honest = followed([`${before}harmless.example${after}`]);
      for (const lie of [...LIES, ...endings.map((ending) => `x${ending}`)]) {
        const line = `${before}${lie}${after}`;
        const { others, victim } = followed([line]);
        assert.deepEqual(victim, honest.victim, line);
        // dovecot and courier have sessions of their own.
        assert.ok(
          others.every(({ client }) => client.address !== VICTIM.ip),
          line,
        );
        assert.ok(others.length <= Math.max(1, honest.others.length), line);
      }
    }
  });
}

/** The places of a line that hold what a client chose; the line itself of `client`. */
function sayings(example: string, client: typeof LIAR): { before: string; after: string }[] {
  const line = ofClient(example, client);
  const event = read(line);
  if (event?.kind !== "step" || (event.pid !== client.pid && event.ip !== client.ip)) return [];
  const { helo, sender, recipients = [], user, ident, scan } = event;
  const words = new Set([helo, sender, ...recipients, user, ident, scan?.subject]);
  return [...words].flatMap((word) => {
    const parts = word === undefined || word === "" ? [] : line.split(word);
    return parts.length === 2 ? [{ before: parts[0] as string, after: parts[1] as string }] : [];
  });
}

/** The same line, should it be this client's: its process and its address put in. */
function ofClient(line: string, { pid, ip }: { pid: number; ip: string }): string {
  const event = read(line);
  if (!event || !("form" in event)) return line;
  const whose = event as { pid?: number; ip?: string };
  const withPid =
    whose.pid === undefined
      ? line
      : line.replace(new RegExp(`(?<!\\d)${whose.pid}(?!\\d)`), String(pid));
  return whose.ip === undefined ? withPid : withPid.replaceAll(whose.ip, ip);
}

function read(line: string): SessionEvent | undefined {
  const bytes = Buffer.from(line, "latin1");
  return readSession(bytes, 0, bytes.length, BARE);
}

interface Followed {
  victim: Session | undefined;
  liar: Session | undefined;
  others: Session[];
}

/** The sessions of a log with these lines in the liar's, without files between. */
function followed(lines: string[]): Followed {
  const host = hostOf(newTracking(), "").sessions;
  const sessions: Session[] = [];
  const emit = (fact: { kind: string; session?: unknown }) => {
    if (fact.kind === "session") sessions.push(fact.session as Session);
  };
  // All at one moment, so that the number of lines changes nothing.
  const at = { seconds: 1_773_047_831, nanos: 0 };
  for (const line of logLines(lines, false)) {
    const event = read(line);
    if (event) trackSession(host, "smtpd", event, at, emit, line);
  }
  finishSessions(host, emit);
  const [victim, liar] = [VICTIM, LIAR].map(({ pid }) => sessions.find((one) => one.pid === pid));
  return { victim, liar, others: sessions.filter((one) => one !== victim && one !== liar) };
}
