/**
 * Compressed files are told by their bytes, and what is broken gives what can be read.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { times } from "../../chance.testing.ts";
import { label, readAll, textsOf, withFiles } from "../reading.testing.ts";
import type { Trouble } from "../source.ts";
import { unxz } from "./xz.ts";

const PACKED = "corpus/containers/packed";
const LINES = Array.from({ length: 20_000 }, (_, i) => `${label(i)} end msg ${i * 7919}`);
const LOG = Buffer.from(`${LINES.join("\n")}\n`);

for (const suffix of ["gz", "bz2", "xz", "zst"]) {
  test(`${suffix} is read by content, whatever the name`, async () => {
    const log = readFileSync(`${PACKED}/accustamp.log.${suffix}`);
    await withFiles({ "a.log": log }, async (directory) => {
      const reading = await readAll([join(directory, "a.log")]);
      assert.equal(reading.lines.length, 7);
      assert.equal(reading.lines[6].text, "end msg 5");
      assert.deepEqual(reading.troubles, []);
      const [file] = reading.sources[0].coverage.files;
      assert.equal(file.bytesOnDisk, log.length);
      assert.equal(file.bytes, 347);
    });
  });

  test(`${suffix} that is cut off says at which byte`, async () => {
    const log = readFileSync(`${PACKED}/accustamp.log.${suffix}`);
    const half = log.subarray(0, log.length - 40);
    await withFiles({ "a.log": half, "b.log": LOG }, async (directory) => {
      const paths = ["a.log", "b.log"].map((name) => join(directory, name));
      const reading = await readAll(paths);
      assert.ok(reading.lines.length >= LINES.length);
      const trouble = reading.troubles.find(({ path }) => path === paths[0]);
      assert.match(trouble?.what ?? "", new RegExp(`breaks off at about byte ${half.length}`));
    });
  });

  test(`two copies in ${suffix} are read side by side`, async () => {
    const log = readFileSync(`${PACKED}/accustamp.log.${suffix}`);
    await withFiles({ "a.log": log, "b.log": log }, async (directory) => {
      const reading = await readAll(["a.log", "b.log"].map((name) => join(directory, name)));
      assert.equal(reading.lines.length, 7);
    });
  });
}

for (const suffix of ["gz", "bz2", "xz", "zst"]) {
  test(`${suffix} in two pieces, one behind the other, is one log`, async () => {
    const log = readFileSync(`${PACKED}/accustamp-in-two.log.${suffix}`);
    await withFiles({ "a.log": log }, async (directory) => {
      const reading = await readAll([join(directory, "a.log")]);
      assert.deepEqual(reading.troubles, []);
      assert.equal(reading.lines.length, 7);
      assert.equal(reading.lines[6].text, "end msg 5");
    });
  });
}

test("xz in two pieces is one log, wherever the file is cut in chunks", async () => {
  const log = readFileSync(`${PACKED}/accustamp-in-two.log.xz`);
  for (let cut = 0; cut <= log.length; cut += times(3, 1)) {
    async function* chunks(): AsyncGenerator<Buffer> {
      yield log.subarray(0, cut);
      yield log.subarray(cut);
    }
    const unpacked: Buffer[] = [];
    for await (const bytes of unxz(chunks())) unpacked.push(bytes);
    assert.equal(Buffer.concat(unpacked).toString().split("\n").length, 8, `cut at ${cut}`);
  }
});

test("xz logs that are read in turns do not spoil each other, whichever ends first", async () => {
  const logs = ["run-a", "run-b2", "run-d2", "run-e"].map((run) =>
    readFileSync(`corpus/sessions/${run}/smtpd/smtpd.log.xz`),
  );
  const alone: Buffer[] = [];
  for (const log of logs) {
    const parts: Buffer[] = [];
    for await (const bytes of unxz(once(log))) parts.push(bytes);
    alone.push(Buffer.concat(parts));
  }
  const inTurns = logs.map((log) => ({ parts: [] as Buffer[], unpacked: unxz(once(log)) }));
  const open = new Set(inTurns);
  while (open.size > 0) {
    for (const one of open) {
      const { done, value } = await one.unpacked.next();
      if (done) open.delete(one);
      else one.parts.push(value);
    }
  }
  assert.deepEqual(
    inTurns.map(({ parts }) => Buffer.concat(parts)),
    alone,
  );
  async function* once(log: Buffer): AsyncGenerator<Buffer> {
    yield log;
  }
});

test("behind the end of an xz stream only another may come", async () => {
  const log = readFileSync(`${PACKED}/accustamp.log.xz`);
  await withFiles({ "a.log": Buffer.concat([log, Buffer.from("noise")]) }, async (directory) => {
    const reading = await readAll([join(directory, "a.log")]);
    assert.equal(reading.lines.length, 7);
    assert.match(reading.troubles[0]?.what ?? "", /breaks off/);
  });
});

test("the mark of UTF-8 at a file's beginning is passed over, packed or not", async () => {
  const marked = Buffer.concat([Buffer.from("efbbbf", "hex"), LOG.subarray(0, 500)]);
  for (const bytes of [marked, gzipSync(marked)])
    await withFiles({ "a.log": bytes }, async (directory) => {
      const [first] = textsOf(await readAll([join(directory, "a.log")]));
      assert.equal(first, "end msg 0");
    });
});

test("gzip of several members is one log", async () => {
  const half = LINES.length / 2;
  const members = [LINES.slice(0, half), LINES.slice(half)].map((lines) =>
    gzipSync(`${lines.join("\n")}\n`),
  );
  await withFiles({ "a.gz": Buffer.concat(members) }, async (directory) => {
    assert.equal((await readAll([join(directory, "a.gz")])).lines.length, LINES.length);
  });
});

test("a large gzip file leaves no warning behind", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): void => void warnings.push(warning);
  process.on("warning", note);
  const lines = Array.from({ length: 40_000 }, (_, i) => `${label(i)} end msg ${i ** 3 % 99_991}`);
  const packed = gzipSync(`${lines.join("\n")}\n`);
  await withFiles({ "a.gz": packed }, async (directory) => {
    assert.equal((await readAll([join(directory, "a.gz")])).lines.length, lines.length);
  });
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", note);
  assert.deepEqual(warnings, []);
});

test("gzip that is cut off gives all lines up to there", async () => {
  const packed = gzipSync(LOG);
  await withFiles({ "a.gz": packed.subarray(0, packed.length / 2) }, async (directory) => {
    const reading = await readAll([join(directory, "a.gz")]);
    const texts = textsOf(reading);
    assert.ok(texts.length > LINES.length / 3, `${texts.length} lines`);
    assert.deepEqual(
      texts.slice(0, -1),
      LINES.slice(0, texts.length - 1).map((line) => line.slice(26)),
    );
    assert.match(reading.troubles[0].what, /gzip data breaks off/);
    assert.equal(reading.troubles[0].isInPart, true);
  });
});

test("gzip with broken bytes gives what can be inflated", async () => {
  const packed = gzipSync(LOG);
  packed.fill(0xff, packed.length / 2, packed.length / 2 + 20);
  await withFiles({ "a.gz": packed }, async (directory) => {
    const reading = await readAll([join(directory, "a.gz")]);
    assert.ok(reading.lines.length > LINES.length / 4, `${reading.lines.length} lines`);
    assert.match(reading.troubles[0].what, /gzip data breaks off|gzip checksum is wrong/);
  });
});

for (const [name, head] of [
  ["gzip", "1f8b0800"],
  ["xz", "fd377a585a00"],
  ["zstd", "28b52ffd"],
  ["bzip2", "425a6839"],
]) {
  test(`a head of ${name} with noise behind it is trouble, not a crash`, async () => {
    const noise = Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919 + (i >> 3)) & 0xff));
    const file = Buffer.concat([Buffer.from(head, "hex"), noise]);
    await withFiles({ "a.log": file }, async (directory) => {
      const reading = await readAll([join(directory, "a.log")]);
      assert.match(reading.troubles[0].what, /breaks off/);
    });
  });
}

test("a packer that is not known names what unpacks it", async () => {
  await withFiles({ "a.lz4": Buffer.from("04224d1840", "hex") }, async (directory) => {
    const { lines, troubles } = await readAll([join(directory, "a.lz4")]);
    assert.deepEqual(lines, []);
    assert.match(troubles[0].hint ?? "", /lz4/);
  });
});

test("gzip from standard input is unpacked", async () => {
  const packed = gzipSync(LOG);
  async function* stdin(): AsyncGenerator<Buffer> {
    yield packed.subarray(0, 1);
    yield packed.subarray(1);
  }
  assert.equal((await readAll(["-"], { stdin: stdin() })).lines.length, LINES.length);
});

const MEMBERS = [0, 1, 2].map((i) => LINES.slice(i * 1000, (i + 1) * 1000));
const [FIRST = "", SECOND = "", THIRD = ""] = MEMBERS.map((lines) => `${lines.join("\n")}\n`);

/** The lines that are whole, how many are not, and what is said. */
async function gunzipped(...parts: Buffer[]) {
  let whole: string[] = [];
  let torn = 0;
  let troubles: Trouble[] = [];
  await withFiles({ "a.gz": Buffer.concat(parts) }, async (directory) => {
    const reading = await readAll([join(directory, "a.gz")]);
    whole = reading.lines.filter(({ torn }) => !torn).map(({ raw }) => raw);
    torn = reading.lines.length - whole.length;
    troubles = reading.troubles;
  });
  return { whole, torn, troubles };
}

test("gzip with something else behind its end is read whole, and that is said; padding is nothing", async () => {
  for (const behind of ["trailing text\n", "\0\0x"]) {
    const { whole, torn, troubles } = await gunzipped(gzipSync(FIRST), Buffer.from(behind));
    assert.deepEqual(whole, MEMBERS[0]);
    assert.equal(torn, 0);
    assert.deepEqual(
      troubles.map(({ what, isWhole }) => [what, isWhole]),
      [["behind the gzip data stands something else", true]],
    );
  }
  const padded = await gunzipped(gzipSync(FIRST), Buffer.alloc(1000));
  assert.deepEqual([padded.whole, padded.troubles], [MEMBERS[0], []]);
});

test("a wrong checksum or length of any gzip member loses no line, and is said once", async () => {
  for (const [wrong, from] of [
    [0, 8],
    [1, 4],
    [2, 5],
  ]) {
    const members = [FIRST, SECOND, THIRD].map((text) => gzipSync(text));
    members[wrong][members[wrong].length - from] ^= 1;
    members[2][members[2].length - 7] ^= 1;
    const { whole, troubles } = await gunzipped(...members);
    assert.deepEqual(whole, MEMBERS.flat());
    assert.equal(troubles.length, 1);
    assert.match(troubles[0].what, /gzip checksum is wrong/);
    assert.equal(troubles[0].isWhole, true);
  }
});

test("noise between gzip members, or in one, loses what is there alone; its line is a stump", async () => {
  const noise = Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 31 + 7) & 0xff));
  const between = await gunzipped(gzipSync(FIRST), noise, gzipSync(THIRD));
  assert.deepEqual(between.whole, [...MEMBERS[0], ...MEMBERS[2]]);
  assert.equal(between.troubles[0].isInPart, true);

  const stump = gzipSync(SECOND).subarray(0, -600);
  const within = await gunzipped(gzipSync(FIRST), stump, gzipSync(THIRD));
  assert.deepEqual(within.whole.slice(0, 1000), MEMBERS[0]);
  assert.deepEqual(within.whole.slice(-1000), MEMBERS[2]);
  assert.equal(within.troubles[0].isInPart, true);
});

test("a gzip member may have a name, a comment, more fields and a checksum of its head", async () => {
  const plain = gzipSync(FIRST);
  const head = Buffer.from(plain.subarray(0, 10));
  head[3] = 0x1e;
  const fields = Buffer.from("\x03\0abcname\0comment\0\x12\x34", "latin1");
  const { whole, troubles } = await gunzipped(head, fields, plain.subarray(10));
  assert.deepEqual([whole, troubles], [MEMBERS[0], []]);
});

for (const [name, lines, torn, what] of [
  ["p13a.log.gz", 7, 0, "behind the gzip data stands something else"],
  ["p13b.log.gz", 7, 0, "its gzip checksum is wrong: some of it may have been changed"],
  ["p15.log.xz", 14_000, 1, "the xz data breaks off at about byte 38333"],
  [
    "p15.log.bz2",
    0,
    0,
    "the bzip2 data breaks off at about byte 156, and nothing of it could be unpacked",
  ],
] as const) {
  test(`${name}: all that can be unpacked, and what is wrong in plain words`, async () => {
    const reading = await readAll([`corpus/field/${name}`]);
    const stumps = reading.lines.filter((line) => line.torn).length;
    assert.deepEqual([reading.lines.length - stumps, stumps], [lines, torn]);
    assert.equal(reading.troubles[0]?.what, what);
  });
}

test("p18.log: a stump before NULs is torn, and the line behind them is read", async () => {
  const { lines } = await readAll(["corpus/field/p18.log"]);
  assert.deepEqual(
    lines.filter(({ torn }) => torn).map(({ text }) => text),
    ["new "],
  );
  assert.equal(lines[8].text, "new msg 6");
  assert.equal(lines.length, 15);
});
