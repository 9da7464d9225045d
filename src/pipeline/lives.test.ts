import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { findSources } from "../sources/find.ts";
import type { Source } from "../sources/source.ts";
import { StrandBytes } from "../sources/strand-bytes.ts";
import { tai64nLabel } from "../time/tai64.ts";
import { utc } from "../time/zones.ts";
import { LEAST_BLOCK, type Life, lifeOf } from "./lives.ts";
import { queueLines } from "./queue-lines.ts";

const home = mkdtempSync(join(tmpdir(), "qtrail-lives-"));
after(() => rmSync(home, { recursive: true }));
const path = join(home, "send.log");

/** The life that the line which is the `hit` is of, and where each line begins. */
async function lifeIn(
  texts: string[],
  hit: string,
): Promise<[Life | undefined, Map<string, number>]> {
  const places = new Map<string, number>();
  let log = "";
  for (const [i, text] of texts.entries()) {
    places.set(text, log.length);
    log += `${tai64nLabel({ seconds: 1_800_000_000 + i, nanos: 0 }, "daemontools")} ${text}\n`;
  }
  writeFileSync(path, log);
  const { sources } = await findSources([path], { zone: utc });
  const bytes = StrandBytes.of(sources[0] as Source) as StrandBytes;
  const search = { bytes, lineAt: queueLines(undefined), left: 1e9, leftForLinks: 1e9 };
  try {
    return [lifeOf(search, { msg: "7", at: places.get(hit) as number }), places];
  } finally {
    bytes.close();
  }
}

/** A label is so long, and a line without its text. */
const LABEL = 25;
const LINE = LABEL + 2;
/** Lines of other messages, of so many bytes in all. */
function filler(bytes: number): string[] {
  const texts: string[] = [];
  for (let left = bytes; left > 0; ) {
    const length = left > 200 ? 100 : left;
    texts.push(`info msg 77: ${"x".repeat(Math.max(0, length - LINE - 13))}`);
    left -= length;
  }
  return texts;
}

test("a life is found wherever its lines lie in the blocks that are read", async () => {
  const hit = "starting delivery 1: msg 7 to local joe@example.com";
  for (let shift = 100; shift < 400; shift += 3) {
    const texts = [
      "end msg 7",
      "new msg 7",
      "info msg 7: bytes 9 from <jane@example.com> qp 050 uid 7",
      ...filler(LEAST_BLOCK - shift),
      hit,
      "delivery 1: success: did_0+1+0/qp_60/",
      ...filler(4 * LEAST_BLOCK - shift),
      "bounce msg 7 qp 70",
      "end msg 7",
    ];
    const [life, places] = await lifeIn(texts, hit);
    const at = (text: string) => places.get(text);
    assert.ok(life, String(shift));
    assert.equal(life.born, (at("new msg 7") as number) + LABEL);
    assert.equal(life.qp, "50");
    assert.equal(life.told, at(texts[2] as string));
    assert.deepEqual(life.naming, [
      at("delivery 1: success: did_0+1+0/qp_60/"),
      at("bounce msg 7 qp 70"),
    ]);
    assert.equal(life.to, at("end msg 7"));
  }
});
