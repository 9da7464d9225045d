/**
 * A large packed file gives the same, and says the same, unpacked by a thread of its own.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { utc } from "../../time/zones.ts";
import { label, withFiles } from "../reading.testing.ts";
import type { FileEntry, Trouble } from "../source.ts";
import { type ChunkOptions, chunksOf, rangeOf, unpackedChunks } from "./chunks.ts";
import { findSources } from "./find.ts";
import { release } from "./held.ts";

/** Letters that do not become much shorter. */
const LOG = Buffer.from(
  Array.from(
    { length: 4_000 },
    (_, i) => `${label(i)} ${randomBytes(1500).toString("base64")}\n`,
  ).join(""),
);
const PACKED = gzipSync(LOG, { level: 1 });

async function withFile(bytes: Buffer, use: (file: FileEntry) => Promise<void>): Promise<void> {
  await withFiles({ "a.gz": bytes }, async (directory) => {
    const { sources } = await findSources([join(directory, "a.gz")], { zone: utc });
    await use(sources[0]?.files[0] as FileEntry);
  });
}

/** All bytes, how much was read of the disk, and what was said. */
async function read(
  chunks: (options: ChunkOptions) => AsyncIterable<Buffer>,
): Promise<{ bytes: Buffer; onDisk: number; troubles: Trouble[] }> {
  const progress = { bytesOnDisk: 0 };
  const troubles: Trouble[] = [];
  const parts: Buffer[] = [];
  for await (const chunk of chunks({ progress, trouble: (one) => troubles.push(one) }))
    parts.push(Buffer.from(chunk)); // it is used again
  return { bytes: Buffer.concat(parts), onDisk: progress.bytesOnDisk, troubles };
}

test("whole, cut off, and with broken bytes", async () => {
  const broken = Buffer.from(PACKED);
  const half = Math.floor(PACKED.length / 2);
  broken.fill(0xff, half, half + 20);
  for (const packed of [PACKED, PACKED.subarray(0, PACKED.length - 50_000), broken])
    await withFile(packed, async (file) => {
      assert.ok(file.size > 4e6);
      const elsewhere = await read((options) => chunksOf(file, options));
      const here = await read((options) => unpackedChunks(file, options));
      assert.deepEqual(elsewhere.troubles, here.troubles);
      assert.equal(elsewhere.onDisk, here.onDisk);
      assert.ok(elsewhere.bytes.equals(here.bytes));
      // Broken bytes may be unpacked to others before it shows.
      if (packed !== broken)
        assert.ok(here.bytes.equals(LOG.subarray(0, here.bytes.length)) && here.bytes.length > 3e6);
      assert.equal(here.troubles.length, packed === PACKED ? 0 : 1);
    });
});

test("a range of it, as it is counted unpacked", () =>
  withFile(PACKED, async (file) => {
    for (const [from, to] of [
      [0, 10_000],
      [5_000, 5_100],
      [6e6, Number.POSITIVE_INFINITY],
    ] as const) {
      const { bytes } = await read((options) => rangeOf(file, { from, to }, options));
      assert.ok(bytes.equals(LOG.subarray(from, to)));
    }
  }));

test("who stops asking ends the thread", () =>
  withFile(PACKED, async (file) => {
    for await (const chunk of chunksOf(file, { trouble: ({ what }) => assert.fail(what) })) {
      assert.ok(chunk.length > 0);
      break;
    }
  }));

test("a file that could not be held and has vanished is said to have", () =>
  withFile(PACKED, async (file) => {
    release([file]);
    rmSync(file.path);
    const { bytes, troubles } = await read((options) => chunksOf(file, options));
    assert.equal(bytes.length, 0);
    assert.match(troubles[0]?.what ?? "", /vanished/);
  }));
