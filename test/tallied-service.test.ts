/**
 * The engine for sessions counts what the plain way counts, in the logs of services in which anything
 * happens: to sessions, to lines, and to time.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fc, times } from "../src/chance.testing.ts";
import { SESSION_GRAMMARS } from "../src/grammars/session/grammars.ts";
import { openLogs } from "../src/pipeline/facts.ts";
import { Folding, foldIn } from "../src/pipeline/folding.ts";
import { overview } from "../src/reports/overview.ts";
import type { Instant } from "../src/time/instant.ts";
import { tai64nLabel } from "../src/time/tai64.ts";
import { utc } from "../src/time/zones.ts";
import { serviceLog } from "./sessions/service.ts";
import { CHANGES, changed } from "./tallying/changes.ts";
import { GIVEN, isTheSame, isTheSameIn } from "./tallying/twins.ts";

/** So much is read plainly before the engine begins. */
const HEAD = { sectionBytes: 1000 };
const SESSIONS = 60;

const anySeed = fc.integer({ min: 1, max: 1e9 });

function logOf(seed: number, sessions = SESSIONS, shapes = sessions): string {
  return serviceLog(seed, sessions, shapes)
    .map((line) => `${line}\n`)
    .join("");
}

test("sessions of all kinds", () =>
  fc.assert(
    fc.asyncProperty(anySeed, (seed) => isTheSame(logOf(seed), HEAD)),
    { numRuns: times(50, 400) },
  ));

test("sessions of a few kinds, which differ in what they name", () =>
  fc.assert(
    fc.asyncProperty(anySeed, fc.integer({ min: 1, max: 4 }), (seed, shapes) =>
      isTheSame(logOf(seed, 100, shapes), HEAD),
    ),
    { numRuns: times(50, 400) },
  ));

/** Of any program, a queue's among them, and what they say as if it was a client's. */
const EXAMPLES = SESSION_GRAMMARS.flatMap(({ forms }) => forms.flatMap(({ examples }) => examples));
const anyLine = fc.oneof(
  fc.constantFrom(...EXAMPLES),
  fc
    .tuple(fc.integer({ min: 100, max: 139 }), fc.constantFrom(...EXAMPLES))
    .map(([pid, said]) => `${pid} < ${said}\r `),
  fc.constantFrom(
    "new msg 7",
    "info msg 7: bytes 9 from <a@example.com> qp 1034 uid 7",
    "end msg 7",
  ),
  fc.string({ maxLength: 60 }),
);
const anyChange = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  at: fc.nat(1500),
  line: anyLine.filter((line) => !line.includes("\n")),
});

for (const change of Object.keys(CHANGES))
  test(`a log in which lines are ${change}`, () =>
    fc.assert(
      fc.asyncProperty(
        anySeed,
        fc.array(
          anyChange.map((one) => ({ ...one, change })),
          { minLength: 1, maxLength: 4 },
        ),
        (seed, changes) => isTheSame(changed(logOf(seed), changes), HEAD),
      ),
      { numRuns: times(5, 40) },
    ));

test("a log in which anything happens to lines", () =>
  fc.assert(
    fc.asyncProperty(anySeed, fc.array(anyChange, { maxLength: 8 }), (seed, changes) =>
      isTheSame(changed(logOf(seed), changes), HEAD),
    ),
    { numRuns: times(38, 300) },
  ));

test("only sessions that came in in a period", () =>
  fc.assert(
    fc.asyncProperty(anySeed, fc.nat(), fc.nat(), (seed, from, length) => {
      const lines = serviceLog(seed, SESSIONS, 3);
      const first = from % lines.length;
      const last = first + (length % (lines.length - first));
      const log = lines.map((line) => `${line}\n`).join("");
      return isTheSame(log, HEAD, {
        ...GIVEN,
        from: momentOf(lines[first]),
        to: momentOf(lines[last]),
      });
    }),
    { numRuns: times(8, 60) },
  ));

const MAIL = ["< MAIL FROM:<a@example.com>", "> 250 ok"];
const TAKEN = [...MAIL, "< RCPT TO:<x@example.org>", "> 250 ok", "< DATA", "> 354 go", "< ."];
const AGAIN = ["< DATA", "> 503 MAIL first (#5.5.1)"];

/** What differs decides, though it is not what the word of a line is for. */
const ALIKE: Record<string, string[][]> = {
  "the same recipient twice, in another spelling": [
    "x@example.org",
    "y@example.org",
    "\\x@example.org",
  ].map((second) => [
    ...[...MAIL, "< RCPT TO:<x@example.org>", "> 550 no mailbox"],
    ...[`< RCPT TO:<${second}>`, "> 550 no mailbox"],
  ]),
  "the first words of a reply of several lines": ["hello", "blacklist"].map((word) => [
    ...["< EHLO mail", `> 250-${word}`, "> 550 no"],
  ]),
  "how long after a mail the next is begun": [1, 5].map((seconds) => [
    ...[...TAKEN, "> 250 ok 1800000000 qp 7", `wait ${seconds}`, ...AGAIN],
  ]),
  "the number of the mail that is taken again": [7, 8].map((qp) => [
    ...[...TAKEN, "> 250 ok 1800000000 qp 7", "< .", `> 250 ok 1800000000 qp ${qp}`],
  ]),
  "the reply that lets a message begin": ["250 ok", "354 go"].map((reply) => [
    ...[...MAIL, "< DATA", `> ${reply}`, "< RCPT TO:<x@example.org>", "> 550 no mailbox"],
  ]),
  "a message that is not begun": ["< .", "< QUIT"].map((last) => [...MAIL, "< DATA", last]),
};

for (const [name, dialogues] of Object.entries(ALIKE))
  test(`sessions that differ in ${name}`, async () => {
    const plain = new Array(12).fill(["> 220 mx", "< QUIT", "> 221 bye"]);
    const log = logSaid([...plain, ...dialogues, ...dialogues.toReversed(), ...dialogues]);
    await isTheSame(log, HEAD);
  });

/** One session after the other, with a tenth of a second between lines. */
function logSaid(dialogues: readonly string[][]): string {
  const lines: string[] = [];
  let tenths = 0;
  const print = (text: string): void => {
    tenths++;
    const at = { seconds: 1_800_000_000 + Math.floor(tenths / 10), nanos: (tenths % 10) * 1e8 };
    lines.push(`${tai64nLabel(at, "daemontools")} ${text}\n`);
  };
  for (const [i, dialogue] of dialogues.entries()) {
    const pid = 100 + i;
    print(`tcpserver: pid ${pid} from 192.0.2.7`);
    print(`tcpserver: ok ${pid} mx.example.org:192.0.2.10:25 :192.0.2.7::4000`);
    for (const said of dialogue) {
      if (said.startsWith("wait ")) tenths += 10 * Number(said.slice("wait ".length));
      else print(`${pid} ${said}\r `);
    }
    print(`tcpserver: end ${pid} status 0`);
  }
  return lines.join("");
}

function momentOf(line = ""): Instant {
  return {
    seconds: Number.parseInt(line.slice(2, 17), 16) - 10,
    nanos: Number.parseInt(line.slice(17, 25), 16),
  };
}

test("a region that is full", async () => {
  for (const regionBytes of [17e6, 18e6, 30e6])
    await isTheSame(logOf(4, 500), { ...HEAD, regionBytes });
});

test("the log ends anywhere", () =>
  fc.assert(
    fc.asyncProperty(anySeed, fc.nat(), (seed, end) => {
      const log = logOf(seed);
      return isTheSame(log.slice(0, 2000 + (end % log.length)), HEAD);
    }),
    { numRuns: times(8, 60) },
  ));

test("a log that is a queue's too from some place on", async () => {
  const lines = serviceLog(5, 100);
  for (const place of [3, 700, lines.length]) {
    const stamp = (lines[place - 1] ?? "").slice(0, 26);
    const taken = `${stamp}100 > 250 ok 1800000000 qp 9000`;
    const skewed = `${stamp.slice(0, 16)}f${stamp.slice(17)}`;
    const queued = [
      "new msg 7",
      "info msg 7: bytes 9 from <a@example.com> qp 9000 uid 7",
      "starting delivery 1: msg 7 to local x@example.org",
    ].map((text) => skewed + text);
    const log = [...lines.slice(0, place), `${taken} `, ...queued, ...lines.slice(place)];
    await isTheSame(log.map((line) => `${line}\n`).join(""), HEAD);
  }
});

test("an interrupt ends the reading", async () => {
  const home = mkdtempSync(join(tmpdir(), "qtrail-interrupted-"));
  after(() => rmSync(home, { recursive: true }));
  const path = join(home, "smtpd.log");
  writeFileSync(path, logOf(6, 100), "latin1");
  const interrupt = new AbortController();
  const options = {
    zone: utc,
    signal: interrupt.signal,
    onProgress: () => interrupt.abort(new Error("enough")),
  };
  const logs = await openLogs([path], options);
  const folding = new Folding(overview, GIVEN);
  const reading = foldIn(logs, options, folding, { threads: 1, leastBytes: 0, ...HEAD });
  await assert.rejects(async () => {
    for await (const _ of reading);
  }, /enough/);
});

const REAL = ["run-a/smtpd", "run-b2/smtpd", "run-d2/smtpd", "run-d2/submission", "run-e/smtpd"];

for (const log of REAL)
  test(`the real log of ${log}`, () => isTheSameIn(`corpus/sessions/${log}`, HEAD));

test("a log in several files, one of them cut off within a line, others packed", async () => {
  const home = mkdtempSync(join(tmpdir(), "qtrail-service-"));
  after(() => rmSync(home, { recursive: true }));
  const lines = serviceLog(11, 400);
  const cuts = [0, 900, 1800, 2700, lines.length];
  const parts = cuts.slice(1).map((to, i) =>
    lines
      .slice(cuts[i], to)
      .map((line) => `${line}\n`)
      .join(""),
  );
  const [first = "", second = "", third = "", last = ""] = parts;
  writeFileSync(join(home, "smtpd.log.3"), first, "latin1");
  writeFileSync(join(home, "smtpd.log.2"), second.slice(0, -20), "latin1");
  writeFileSync(join(home, "smtpd.log.1.gz"), gzipSync(Buffer.from(third, "latin1")));
  writeFileSync(join(home, "smtpd.log"), last, "latin1");
  await isTheSameIn(home, HEAD);
  rmSync(join(home, "smtpd.log.2"));
  await isTheSameIn(home, HEAD);
  writeFileSync(
    join(home, "smtpd.log.1.gz"),
    gzipSync(Buffer.from(third, "latin1")).subarray(0, 9000),
  );
  await isTheSameIn(home, HEAD);
});
