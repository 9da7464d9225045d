/**
 * Lexed by a thread of its own or here, files give the same lines, and the same is said of them.
 */
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { utc } from "../time/zones.ts";
import { findSources } from "./files/find.ts";
import { release } from "./files/held.ts";
import { type Lexed, lineFormNumber } from "./lexed.ts";
import type { FilePart, LexedStep } from "./lexed-parts.ts";
import { lexedAhead, lexedHere, lexedPipe } from "./lexing-ahead.ts";
import { linesOf } from "./read.ts";
import { label, withFiles } from "./reading.testing.ts";
import type { FileEntry } from "./source.ts";

/** Letters that do not become much shorter. */
const LOG = Buffer.from(
  Array.from(
    { length: 1000 },
    (_, i) => `${label(i)} new msg ${i}\n${label(i)} ${randomBytes(1500).toString("base64")}\n`,
  ).join(""),
);
const PACKED = gzipSync(LOG, { level: 1 });

async function withFilesHeld(
  files: Record<string, Buffer>,
  use: (files: FileEntry[], directory: string) => Promise<void>,
): Promise<void> {
  await withFiles(files, async (directory) => {
    const paths = Object.keys(files).map((name) => join(directory, name));
    const { sources } = await findSources(paths, { zone: utc });
    const held = sources.flatMap(({ files }) => files);
    await use(held, directory);
    release(held);
  });
}

const wholes = (files: FileEntry[]): FilePart[] =>
  files.map((file) => ({ file, from: 0, to: Number.POSITIVE_INFINITY }));

/** What steps give, cut into chunks in whatever way. */
async function told(steps: AsyncIterable<LexedStep>) {
  const lines: string[] = [];
  const parts = new Map<number, { bytes: number; bytesOnDisk: number; troubles: unknown[] }>();
  for await (const { part, chunk, bytes, bytesOnDisk, troubles } of steps) {
    const sum = parts.get(part) ?? { bytes: 0, bytesOnDisk: 0, troubles: [] };
    parts.set(part, sum);
    sum.bytes += bytes;
    sum.bytesOnDisk += bytesOnDisk;
    sum.troubles.push(...troubles);
    if (!chunk) continue;
    for (let i = 0; i < chunk.count; i++) lines.push(`${part} ${rowOf(chunk, i)}`);
    if (chunk.tailEnd > chunk.tailAt)
      lines.push(`${part} ${chunk.bytes.toString("latin1", chunk.tailAt, chunk.tailEnd)}`);
  }
  return { lines, parts: [...parts] };
}

function rowOf({ bytes, rawAt, rawEnd, form, seconds, send }: Lexed, i: number): string {
  const raw = bytes.toString("latin1", rawAt[i], rawEnd[i]);
  return form[i] === ODD ? raw : [form[i], seconds[i], send.kind[i], raw].join(" ");
}

const ODD = lineFormNumber("odd");

async function agree(parts: FilePart[]) {
  const ahead = await told(lexedAhead(parts));
  assert.deepEqual(ahead, await told(lexedHere(parts)));
  return ahead;
}

test("files, packed or not, one after the other", () =>
  withFilesHeld(
    { "a.log": LOG, "b.log.gz": PACKED, "c.log": Buffer.from("end msg 5") },
    async (files) => {
      const { lines, parts } = await agree(wholes(files));
      assert.equal(lines.length, 4001);
      assert.deepEqual(
        parts.map(([, { bytesOnDisk }]) => bytesOnDisk).sort(),
        [PACKED.length, LOG.length, 9].sort(),
      );
    },
  ));

test("packed files cut off, and with broken bytes", async () => {
  const broken = Buffer.from(PACKED);
  const half = Math.floor(PACKED.length / 2);
  broken.fill(0xff, half, half + 20);
  for (const packed of [PACKED.subarray(0, PACKED.length - 50_000), broken])
    await withFilesHeld({ "a.gz": packed }, async (files) => {
      const { lines, parts } = await agree(wholes(files));
      assert.equal(parts[0]?.[1].troubles.length, 1);
      assert.ok(lines.length > 500);
    });
});

test("a range of a file, packed or not", () =>
  withFilesHeld({ "a.log": LOG, "b.gz": PACKED }, async (files) => {
    const from = LOG.indexOf("\n", 400_000) + 1;
    const to = LOG.indexOf("\n", 900_000) + 1;
    const { parts } = await agree(files.map((file) => ({ file, from, to })));
    for (const [, { bytes }] of parts) assert.equal(bytes, to - from);
  }));

test("a file that could not be held and has vanished, or was emptied, is said to be", () =>
  withFilesHeld({ "a.log": LOG, "b.log": LOG }, async (files) => {
    release(files.slice(0, 1));
    rmSync(files[0].path);
    truncateSync(files[1].path, 100_000);
    const { parts } = await agree(wholes(files));
    assert.match(JSON.stringify(parts[0]), /vanished/);
    assert.match(JSON.stringify(parts[1]), /shrank/);
  }));

test("a pipe, packed or not, lexed here or handed on at any line", async () => {
  const [pipe] = (await findSources(["-"], { zone: utc })).sources.flatMap(({ files }) => files);
  for (const log of [LOG, PACKED]) {
    const here = await told(lexedPipe({ file: pipe }, cut(log, 50_000), Number.POSITIVE_INFINITY));
    assert.equal(here.lines.length, 2000);
    for (const mostHere of [1, 300_000, 2_000_000])
      assert.deepEqual(await told(lexedPipe({ file: pipe }, cut(log, 50_000), mostHere)), here);
  }
});

async function* cut(log: Buffer, bytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < log.length; at += bytes) yield Buffer.from(log.subarray(at, at + bytes));
}

test("who stops asking ends the waiting for more of a pipe", async () => {
  const [pipe] = (await findSources(["-"], { zone: utc })).sources.flatMap(({ files }) => files);
  const stdin = new PassThrough();
  stdin.write(LOG.subarray(0, 500_000));
  for await (const { chunk } of lexedPipe({ file: pipe }, stdin, 100_000)) {
    if ((chunk?.count ?? 0) > 0 && stdin.readableLength === 0) break;
  }
  await once(stdin, "close");
});

test("a signal is heard between any two chunks, however many there are already", () =>
  withFiles({ "a.log": LOG }, async (directory) => {
    const { sources } = await findSources([join(directory, "a.log")], { zone: utc });
    let turns = 0;
    let next = setImmediate(function turn() {
      turns++;
      next = setImmediate(turn);
    });
    let batches = 0;
    for await (const lines of linesOf(sources[0], { zone: utc })) batches += lines.to > 0 ? 1 : 0;
    clearImmediate(next);
    assert.ok(batches > 4 && turns >= batches - 1, `${turns} turns, ${batches} batches`);
  }));

test("who stops asking ends the thread", () =>
  withFilesHeld({ "a.log": LOG }, async (files) => {
    for await (const { chunk } of lexedAhead(wholes(files))) {
      assert.ok(chunk);
      break;
    }
  }));
