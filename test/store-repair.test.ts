/**
 * A store in which bits have flipped: it is found, no answer is made of it, and it is made whole again, or the loss is
 * in every later answer.
 */
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Answer, answerTo } from "../bench/answers/asking.ts";
import { type Manifest, readManifest } from "../src/store/manifest.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-repair-"));
after(() => rmSync(home, { recursive: true, force: true }));
const store = join(home, "store");
const log = join(home, "send.log");
const first = readFileSync("corpus/demo/send/@400000006afe559f10924964.s", "latin1");
writeFileSync(log, `${first.split("\n").slice(0, 392).join("\n")}\n`, "latin1");

function ask(...words: string[]): Promise<Answer> {
  return answerTo([...words, "--store", store]);
}

/** The messages of a day, without what the answer rests on. */
async function messages(): Promise<string> {
  const { stdout } = await ask("find", "-o", "csv", "--until", "2026-11-14");
  return stdout;
}

/** Damages a file of the store, as it was imported. */
function flip(which: (manifest: Manifest) => { file: string } | undefined): void {
  rmSync(store, { recursive: true });
  cpSync(sound, store, { recursive: true });
  const { file } = which(readManifest(store) as Manifest) as { file: string };
  const bytes = readFileSync(join(store, file));
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 4, middle);
  writeFileSync(join(store, file), bytes);
}

const rowsOf =
  (table: string, day = "2026-11-13") =>
  ({ segments }: Manifest) =>
    segments.find((one) => one.table === table && one.day === day);

// Asked before the first test: the answers are taken from standard output, which tests write to as well.
await ask("import", "--quiet", "--tz", "UTC", log);
const sound = join(home, "sound");
cpSync(store, sound, { recursive: true });
const whole = await messages();
const untouched = await ask("fsck");

interface Case {
  what: string;
  answer: Answer;
  checked: Answer;
  mended: Answer;
  again: string;
}
const cases: Case[] = [];
for (const [what, which] of [
  ["24 rows of deliveries, 2026-11-13", rowsOf("deliveries")],
  ["rows of messages, 2026-11-14", rowsOf("messages", "2026-11-14")],
  ["rows of messages, open", rowsOf("messages", "open")],
  ["the totals of 2026-11-13", ({ tallies }: Manifest) => tallies[1]],
  ["what was in flight", ({ state }: Manifest) => state],
  ["where the logs were read to", ({ places }: Manifest) => places],
] as const) {
  flip(which);
  const answer = await ask("find", "--on", "2026-11-13", "--wide");
  const checked = await ask("fsck");
  const mended = await ask("fsck", "--repair", log);
  await ask("import", "--quiet", log);
  cases.push({ what, answer, checked, mended, again: await messages() });
}

flip(rowsOf("deliveries"));
const other = join(home, "other");
mkdirSync(other);
writeFileSync(join(other, "current"), readFileSync(log, "latin1").slice(0, 8_000), "latin1");
const ofOther = await ask("fsck", "--repair", other);
const lost = await ask("find", "--on", "2026-11-13");
const afterLoss = await ask("fsck");

writeFileSync(join(store, "manifest.json"), "{}");
const nothingKnown = await ask("fsck");

test("a store that is as it was written is sound", () => {
  assert.equal(untouched.status, 0);
  assert.match(untouched.stdout, /^Sound: /);
  assert.equal(nothingKnown.status, 1);
  assert.match(nothingKnown.stdout, /^Damaged: .*manifest\.json: it is damaged/);
});

test("what is damaged is named, no answer is made of it, and it is made again of the rest or of the logs", () => {
  for (const { what, checked, mended, again } of cases) {
    assert.equal(checked.status, 1, what);
    assert.match(checked.stdout, new RegExp(`: wrong checksum: .*${what}`));
    assert.equal(mended.status, 0, mended.stdout + mended.stderr);
    assert.match(mended.stdout, new RegExp(`^Mended: .*${what}, .*\nSound: `));
    assert.equal(again, whole, what);
  }
});

test("messages are left out whose deliveries are damaged", () => {
  const [{ answer }] = cases as [Case];
  assert.equal(answer.status, 2);
  assert.match(answer.stdout, /Not read: .*24 rows of deliveries, 2026-11-13/);
  assert.doesNotMatch(answer.stdout, /delivered/);
});

test("what no log tells any more is lost, and said so by every later answer", () => {
  assert.equal(ofOther.status, 1);
  assert.match(ofOther.stdout, /^Lost: 18 rows of messages, 2026-11-13/m);
  assert.match(lost.stdout, /^Gap: Fri 13 Nov .*: damaged in the store, and in no log any more: /m);
  assert.doesNotMatch(lost.stdout, /delivered/);
  assert.equal(afterLoss.status, 0);
});
