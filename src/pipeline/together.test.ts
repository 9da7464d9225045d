import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { fc } from "../chance.testing.ts";
import { label, withFiles } from "../sources/reading.testing.ts";
import { utc } from "../time/zones.ts";
import { openLogs } from "./facts.ts";
import { together } from "./together.ts";

/** Every line as `second:file`, in the order in which it was handed out. */
async function readTogether(logs: readonly (readonly number[])[]): Promise<string[]> {
  const files = Object.fromEntries(
    logs.map((seconds, file) => [
      `${"abcde"[file]}/current`,
      Buffer.from(seconds.map((second) => `${label(second)} end msg ${file}\n`).join("")),
    ]),
  );
  const read: string[] = [];
  await withFiles(files, async (directory) => {
    const paths = Object.keys(files).map((name) => join(directory, name, ".."));
    const options = { zone: utc };
    const { sources } = await openLogs(paths, options);
    for await (const stretches of together(sources, options)) {
      for (const { lines, from, to } of stretches) {
        for (let i = from; i < to; i++) {
          const text = lines.bytes.toString("latin1", lines.at[i], lines.end[i]);
          read.push(`${(lines.seconds[i] ?? 0) - FIRST}:${text.slice("end msg ".length)}`);
        }
      }
    }
  });
  return read;
}

const FIRST = Number.parseInt(label(0).slice(2, 17), 16) - 10;

test("lines of several sources come in the order of their stamps, none lost", async () => {
  const seconds = fc
    .uniqueArray(fc.nat(200), { minLength: 1, maxLength: 30 })
    .map((each) => each.sort((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(fc.array(seconds, { minLength: 1, maxLength: 5 }), async (logs) => {
      const read = await readTogether(logs);
      const all = logs.flatMap((each, file) => each.map((second) => `${second}:${file}`));
      assert.deepEqual([...read].sort(), all.sort());
      const times = read.map((line) => Number.parseInt(line, 10));
      assert.deepEqual(
        times,
        [...times].sort((a, b) => a - b),
      );
    }),
    { numRuns: 60 },
  );
});

test("a source whose clock went back keeps its own order", async () => {
  const read = await readTogether([
    [5, 9, 3, 7],
    [1, 6, 8],
  ]);
  assert.deepEqual(
    read.filter((line) => line.endsWith(":0")),
    ["5:0", "9:0", "3:0", "7:0"],
  );
  assert.equal(read.length, 7);
});

test("who wants no more leaves no thread behind that unpacks", async () => {
  const noise = (seed: number): string =>
    Buffer.from(
      Array.from({ length: 75 }, (_, i) => (seed * (i + 7) * 2_654_435_761) >>> 23),
    ).toString("base64");
  const lines = Array.from({ length: 60_000 }, (_, i) => `${label(i)} ${noise(i + 1)}\n`);
  const files = { "mail.log.1.gz": gzipSync(lines.join(""), { level: 1 }) };
  assert.ok(files["mail.log.1.gz"].length > 4e6, "it is unpacked by a thread");
  await withFiles(files, async (directory) => {
    const options = { zone: utc };
    const { sources } = await openLogs([join(directory, "mail.log.1.gz")], options);
    const before = process.getActiveResourcesInfo().length;
    for await (const _ of together(sources, options)) break;
    assert.equal(process.getActiveResourcesInfo().length, before);
  });
});
