/**
 * Where bytes are cut makes no difference, and no line is too long, too odd or too broken.
 *
 * Not tested here: what lines are wrapped in (containers.test.ts).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { ROW_KINDS } from "../grammars/qmail-send/rows.ts";
import { fileClock } from "../time/stamps.ts";
import { utc } from "../time/zones.ts";
import { Writers } from "./containers/writers.ts";
import { type Lexed, lexedWhole, lineFormNumber, newLexed } from "./lexed.ts";
import { Lexer } from "./lexer.ts";
import { LineReader } from "./reader.ts";
import { label, readAll, textsOf, withFiles } from "./reading.testing.ts";
import { newSourceCoverage } from "./source.ts";

const MOST = 1000;
const ODD = lineFormNumber("odd");

/**
 * Lines of files that are given as chunks: what the grammars will see of them. `isWhole`: each is lexed as one
 * chunk; `isOdd`: nothing of it was understood then.
 */
async function linesOf(
  files: Buffer[][],
  { endsInCrash = false, isWhole = false, isOdd = false } = {},
): Promise<string[]> {
  const coverage = newSourceCoverage(files.map(() => NO_FILE));
  const writers = new Writers([{ host: "", tag: "" }]);
  const reader = new LineReader(writers, coverage, { mostLineBytes: MOST, batchLines: 16 });
  const found: string[] = [];
  const take = (batches: ReturnType<LineReader["finish"]>) => {
    for (const lines of batches)
      for (let i = lines.from; i < lines.to; i++) {
        const { host, tag } = writers.list[lines.writer[i]];
        const stamp = `${lines.seconds[i]}.${lines.nanos[i]}`;
        const text = lines.bytes.toString("latin1", lines.at[i], lines.end[i]);
        const raw = lines.raw.toString("latin1", lines.rawAt[i], lines.rawEnd[i]);
        const marks = `${lines.torn[i]}${lines.continued[i]}`;
        const said = ROW_KINDS[lines.send.kind[i]];
        found.push([stamp, host, tag, marks, text, raw, said].join("|"));
      }
  };
  for (const [file, chunks] of files.entries()) {
    const changed = { seconds: 1_773_100_000, nanos: 0 };
    const clock = fileClock({ zone: utc, changed, tai: "daemontools" });
    reader.beginFile({ file, clock, endsInCrash });
    const lexer = new Lexer(nextChunk, 1);
    if (isWhole) {
      const chunk = lexedWhole(Buffer.concat(chunks));
      if (isOdd) chunk.form.fill(ODD);
      take(reader.chunk(chunk));
    }
    for (const bytes of isWhole ? [] : chunks)
      for await (const chunk of lexer.take(bytes)) take(reader.chunk(chunk));
    for await (const chunk of lexer.end()) take(reader.chunk(chunk));
    take(reader.endFile(file + 1 < files.length));
  }
  take(reader.finish());
  return found;
}

/** Small ones, so that lines are longer than a chunk, and chunks have more lines than rows. */
const CHUNKS = [newLexed(4, 500), newLexed(4, 500)];
let turn = 0;
function nextChunk(): Lexed {
  turn = 1 - turn;
  return CHUNKS[turn];
}

const NO_FILE = {
  path: "x",
  kind: "files",
  size: 0,
  identity: "",
  changed: { seconds: 0, nanos: 0 },
} as const;

/** Cuts `bytes` at these shares of its length, each cut in a buffer of its own. */
function cut(bytes: Buffer, shares: readonly number[]): Buffer[] {
  const places = [0, ...shares.map((share) => Math.floor(share * bytes.length)), bytes.length];
  places.sort((a, b) => a - b);
  return places.slice(1).map((to, i) => Buffer.from(bytes.subarray(places[i], to)));
}

const anyCuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

/** Whole lines of every container, odd ones among them. */
const anyLine = fc.oneof(
  fc.nat(3).map((n) => `@4000000069ae8f${n}c075bca00 status: local ${n}/10 remote 0/20`),
  fc.nat(3).map((n) => `Mar  9 09:15:3${n} mx qmail: 177304773${n}.500000 new msg ${n}`),
  fc.nat(3).map((n) => `Mar  9 09:15:3${n} mx vpopmail[${n}]: vchkpw: no ${n}`),
  fc.nat(3).map((n) => `Dec 31 23:59:5${n} mx qmail: end msg ${n}`),
  fc.nat(3).map((n) => `Jan  1 00:00:0${n} mx${n} qmail: end msg ${n}`),
  fc.nat(3).map((n) => `2026-03-09T10:15:3${n}+01:00 mx smtpd: 177304773${n}.500000 7 < QUIT`),
  fc.nat(3).map((n) => `Mar  9 09:15:30 mx last message repeated ${n} times`),
  fc
    .constantFrom(799, 798, 20)
    .map((n) => `Mar  9 09:15:30 mx qmail: 1773047730.5 ${"a".repeat(n)}`),
  fc.nat(800).map((n) => `Mar  9 09:15:30 mx qmail: 1773047730.5+${"b".repeat(n)}`),
  fc.nat(3).map((n) => `{"log":"new msg ${n}","stream":"stdout","time":"2026-03-09T09:15:3${n}Z"}`),
  fc.nat(3).map((n) => `{"log":"end ${n}\\n","stream":"stdout","time":"2026-03-09T09:15:3${n}Z"}`),
  fc.nat(3).map((n) => `2026-03-09T09:15:3${n}Z stdout P part ${n}`),
  fc.nat(3).map((n) => `2026-03-09T09:15:3${n}Z stdout F whole ${n}`),
  fc.nat(3).map((n) => `__REALTIME_TIMESTAMP=177304773${n}000000\nMESSAGE=end msg ${n}\n`),
  fc.constantFrom("", "\r", "\0", "\0\0\0x", "-- Reboot --", "plain words", "x".repeat(2 * MOST)),
  fc.string({ maxLength: 60 }),
);
const anyLog = fc
  .array(anyLine, { maxLength: 40 })
  .chain((lines) => fc.constantFrom("\n", "").map((end) => Buffer.from(lines.join("\n") + end)));

test("any cut into chunks gives the same lines", async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, anyCuts, async (log, cuts) => {
      assert.deepEqual(await linesOf([cut(log, cuts)]), await linesOf([[log]], { isWhole: true }));
    }),
    { numRuns: times(100, 500) },
  );
});

test("lines settled from columns are those that are taken out of their containers one by one", () =>
  fc.assert(
    fc.asyncProperty(anyLog, async (log) => {
      const lexed = await linesOf([[log]], { isWhole: true });
      assert.deepEqual(lexed, await linesOf([[log]], { isWhole: true, isOdd: true }));
    }),
    { numRuns: times(300, 3000) },
  ));

test("any cut of a multilog directory into files gives the same lines", async () => {
  const anyStamped = fc
    .array(
      fc.tuple(fc.nat(9), fc.string({ unit: fc.constantFrom(..."abc: /@+1{<"), maxLength: 80 })),
      { minLength: 1, maxLength: 20 },
    )
    .map((lines) =>
      Buffer.from(lines.map(([second, text]) => `${label(second)} ${text}\n`).join("")),
    );
  await fc.assert(
    fc.asyncProperty(anyStamped, anyCuts, async (log, cuts) => {
      // multilog never cuts within a stamp: it stands in the first 26 bytes of a line.
      const files = cut(log, cuts).reduce<Buffer[]>((made, piece) => {
        const before = made.at(-1);
        const behindLine = before && before.length - (before.lastIndexOf("\n") + 1);
        const isApart = before && (behindLine === 0 || (behindLine ?? 0) > 26);
        const goesOnInText = piece[0] !== 0x7b && piece[0] !== 0x3c && piece[0] !== 0x40;
        if (isApart && (behindLine === 0 || goesOnInText)) made.push(piece);
        else if (before) made.splice(-1, 1, Buffer.concat([before, piece]));
        else made.push(piece);
        return made;
      }, []);
      assert.deepEqual(await linesOf(files.map((file) => [file])), await linesOf([[log]]));
    }),
    { numRuns: times(100, 500) },
  );
});

test("a multilog directory: cut lines are joined, a crash's stump is torn", async () => {
  const reading = await readAll(["corpus/containers/multilog-dir"]);
  const { lines } = reading;
  assert.equal(lines.length, 13);
  assert.match(lines[8].text, /^delivery 2: failure: .*_554_x+.*\/$/);
  assert.equal(lines[8].text.length, 4788);
  assert.deepEqual(
    lines.filter(({ torn }) => torn).map(({ text }) => text),
    ["starting deliv"],
  );
  assert.equal(lines[11].text, "status: local 0/10 remote 0/20");
  const { coverage, kind } = reading.sources[0];
  assert.equal(kind, "multilog");
  assert.equal(
    coverage.files.reduce((sum, { torn }) => sum + torn, 0),
    1,
  );
});

test("a crash's stump is whole again if the next file goes on from it", async () => {
  const first = Buffer.from(`${label(0)} delivery 1: succ`);
  const second = Buffer.from(`ess: did_1+0+0/\n${label(1)} end msg 5\n`);
  const [joined, next] = await linesOf([[first], [second]], { endsInCrash: true });
  assert.match(joined, /\|00\|delivery 1: success: did_1\+0\+0\/\|/);
  assert.match(next, /\|end msg 5\|/);
});

test("a last line without newline is a line", async () => {
  assert.deepEqual((await linesOf([[Buffer.from("a\nb")]])).length, 2);
});

test("unstamped files are not joined, though one ends without newline", async () => {
  assert.equal((await linesOf([[Buffer.from("new msg 5")], [Buffer.from("end msg 5")]])).length, 2);
});

test("a line that is too long is cut, torn, and does not disturb the next", async () => {
  const log = Buffer.from(`${label(0)} ${"x".repeat(5 * MOST)}\n${label(1)} end msg 5\n`);
  const [long, next] = await linesOf([[log]]);
  assert.match(long, /\|10\|x+\|/);
  assert.ok(long.length < 2 * MOST + 100);
  assert.match(next, /\|00\|end msg 5\|/);
});

test("a hole that a crash left ends a stump, however long it is; behind it a stamp begins a line", async () => {
  for (const nuls of [768, 4096, 5 * MOST]) {
    const parts = [`${label(0)} new`, "\0".repeat(nuls), `${label(1)} end msg 5\n${label(2)} x\n`];
    const log = Buffer.from(parts.join(""));
    for (const chunks of [[log], cut(log, [0.1, 0.5, 0.9]), cut(log, [0.01, 0.99])]) {
      const [stump, next, last] = await linesOf([chunks]);
      assert.match(stump, /\|10\|new\|/);
      assert.match(next, /\|00\|end msg 5\|/);
      assert.match(last, /\|00\|x\|/);
    }
  }
});

test("what stands behind a hole without a stamp is the rest of a line; NULs alone are a stump", async () => {
  const hole = "\0".repeat(2000);
  const log = Buffer.from(`${label(0)} new${hole}msg 5\n\0\0\0\n${label(1)} end msg 5\n\0\0`);
  const torn = (await linesOf([[log]])).map((line) =>
    /\|([01])\d\|(.*?)\|/.exec(line)?.slice(1).join(" "),
  );
  assert.deepEqual(torn, ["1 new", "1 msg 5", "1 ", "0 end msg 5", "1 "]);
});

test("fewer NULs than a hole has are the line's own, whoever wrote it: a client may have sent them", async () => {
  for (const head of ["1234 < QUIT", "7923 dispatching NOOP ", "warning: "]) {
    const log = Buffer.from(`${label(0)} ${head}${"\0".repeat(500)}${label(5)} new msg 5\n`);
    assert.equal((await linesOf([[log]])).length, 1);
  }
});

test("the NULs of a client are of the line in which its dialogue was recorded", async () => {
  const said = `1234 < QUIT\0${label(5)} new msg 5`;
  const log = Buffer.from(`${label(0)} ${said}\n`);
  assert.equal((await linesOf([[log]])).length, 1);
});

test("NULs that a crash left before a line are no part of it, however many", async () => {
  const log = Buffer.concat([Buffer.alloc(5 * MOST), Buffer.from(`${label(0)} end msg 5\n`)]);
  for (const chunks of [[log], cut(log, [0.1, 0.5, 0.9])])
    assert.match((await linesOf([chunks]))[0], /\|00\|end msg 5\|/);
});

test("every line of noise is a line", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ min: 1, maxLength: 3000 }), async (noise) => {
      const log = Buffer.from(noise);
      const newlines = log.filter((byte) => byte === 10).length;
      const rest = log.length > 0 && log[log.length - 1] !== 10 ? 1 : 0;
      assert.equal((await linesOf([[log]])).length, newlines + rest);
    }),
  );
});

test("a line of 100 MB is cut in bounded memory", async () => {
  async function* log(): AsyncGenerator<Buffer> {
    yield Buffer.from(`${label(0)} new msg 5\n`);
    const piece = Buffer.alloc(1 << 20, "x");
    for (let i = 0; i < 100; i++) yield piece;
    yield Buffer.from(`\n${label(1)} end msg 5\n`);
  }
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const reading = await readAll(["-"], {
    stdin: (async function* watched() {
      for await (const chunk of log()) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        yield chunk;
      }
    })(),
  });
  assert.deepEqual(
    reading.lines.map(({ text, torn }) => [text.slice(0, 9), torn]),
    [
      ["new msg 5", false],
      ["xxxxxxxxx", true],
      ["end msg 5", false],
    ],
  );
  assert.equal(reading.lines[1].raw.length, 1 << 20);
  assert.ok(most < 150e6, `${most} bytes`); // chunks that are not yet collected
});

test("a file of one mail server's day is read from standard input as from the file", async () => {
  const log = readFileSync("corpus/containers/syslog-splogger.log");
  await withFiles({ "mail.log": log }, async (directory) => {
    const fromFile = await readAll([`${directory}/mail.log`]);
    const stdin = (async function* pieces() {
      for (const piece of cut(log, [0.2, 0.4, 0.7])) yield piece;
    })();
    assert.deepEqual(textsOf(await readAll(["-"], { stdin })), textsOf(fromFile));
  });
});
