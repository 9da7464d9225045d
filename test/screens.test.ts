/**
 * Answers look as test/screens/ has them, and fit what was asked for.
 *
 * Not tested here: any facts in any width (src/cli/output/table.test.ts).
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { qtrail } from "../src/cli/in-this-process.testing.ts";
import { displayWidth } from "../src/cli/output/width.ts";
import { screens } from "./screens.ts";

const LOG = "corpus/real/run-a/send";

describe("on the demo", async () => {
  const now = await screens();

  test("there is a file for each command, and none besides", () => {
    assert.deepEqual(readdirSync("test/screens").sort(), [...now.keys()].sort());
  });

  for (const [name, text] of now)
    test(`${name} is what is printed now`, () => {
      const kept = readFileSync(`test/screens/${name}`, "utf8");
      assert.equal(text, kept, "write it anew: npm run generate");
    });

  for (const [name, text] of now)
    test(`${name}: a report's lines are no wider than asked, but for commands and paths`, async () => {
      for (const part of text.split(/^== /m).slice(1)) {
        const width = Number(/^(?:--width|on a terminal of) (\d+)/.exec(part)?.[1] ?? Infinity);
        const table = part.split("\nSearched ")[0] as string;
        for (const line of table.split("\n"))
          if (!/^ {3}qtrail |columns left out/.test(line))
            assert.ok(displayWidth(line) <= width, `${width}: ${line}`);
      }
    });
});

async function printed(words: string[], env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const place = { env: { PATH: process.env.PATH, TZ: "UTC", ...env } };
  return (await qtrail([...words, LOG], place)).stdout.trimEnd().split("\n");
}

const widest = (lines: string[]): number => Math.max(...lines.map(displayWidth));

test("a report in a pipe has 120 columns, or what COLUMNS or --width says", async () => {
  assert.ok(widest(await printed(["report", "bounces"])) <= 120);
  assert.ok(widest(await printed(["report", "bounces"], { COLUMNS: "70" })) <= 70);
  assert.ok(widest(await printed(["report", "bounces", "--width", "90"], { COLUMNS: "70" })) <= 90);
  assert.ok(widest(await printed(["report", "deliveries", "--wide"], { COLUMNS: "70" })) > 120);
});

test("a list in a pipe has one whole line a row, whatever COLUMNS says", async () => {
  const asList = await printed(["find"], { COLUMNS: "40" });
  const asTable = await printed(["find"]);
  assert.deepEqual(asList, asTable);
  assert.ok(!asList.some((line) => line.includes("left out")));
});

test("what was left out is said once", async () => {
  const lines = await printed(["report", "deliveries", "--width", "60"]);
  assert.equal(lines.filter((line) => /columns left out: --wide, -o csv$/.test(line)).length, 1);
});

test("the overview's first line can be the subject of a mail", async () => {
  for (const words of [["report"], ["report", "--width", "200"]])
    assert.ok(displayWidth((await printed(words))[0] ?? "") <= 78);
});

test("csv and tsv know no width", async () => {
  for (const format of ["csv", "tsv"])
    assert.deepEqual(
      await printed(["report", "deliveries", "-o", format, "--width", "40"]),
      await printed(["report", "deliveries", "-o", format]),
    );
});
