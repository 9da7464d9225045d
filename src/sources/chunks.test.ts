/**
 * Compressed files are told by their bytes, and what is broken gives what can be read.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { label, readAll, textsOf, withFiles } from "./reading.testing.ts";
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
  for (let cut = 0; cut <= log.length; cut++) {
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

test("gzip with a broken byte gives the lines before it", async () => {
  const packed = gzipSync(LOG);
  packed.fill(0xff, packed.length / 2, packed.length / 2 + 20);
  await withFiles({ "a.gz": packed }, async (directory) => {
    const reading = await readAll([join(directory, "a.gz")]);
    assert.ok(reading.lines.length > LINES.length / 4, `${reading.lines.length} lines`);
    assert.match(reading.troubles[0].what, /gzip data breaks off/);
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
