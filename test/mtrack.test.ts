/**
 * The program mtrack: options, files, and what stands between groups.
 *
 * Not tested here: which lines belong together (src/compat/mtrack/grouping.test.ts).
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const ENDED = "@400000006ae690ca075bcd15 new msg 5\n@400000006ae690ca075bcd16 end msg 5\n";
const ALSO_ENDED = "@400000006ae690ca075bcd17 new msg 5\n@400000006ae690ca075bcd18 end msg 5\n";
const OPEN = "@400000006ae690ca075bcd19 new msg 6\n";

function mtrack(words: string[], input: string) {
  const { status, stdout, stderr } = spawnSync("node", [QTRAIL, "mtrack", ...words], { input });
  return { status, output: stdout.toString(), talk: stderr.toString() };
}

test("a blank line stands between messages", () => {
  const expected = { status: 0, output: `${ENDED}\n${ALSO_ENDED}`, talk: "" };
  assert.deepEqual(mtrack([], OPEN + ENDED + ALSO_ENDED), expected);
});

test("-u shows at the end what is unfinished", () => {
  assert.equal(mtrack(["-u"], OPEN + ENDED).output, `${ENDED}\n${OPEN}`);
  assert.equal(mtrack(["-u"], "").output, "");
});

test("a last line without its newline is a line", () => {
  assert.equal(mtrack([], ENDED.trimEnd()).output, ENDED);
});

test("files are read in the order given, - is standard input", () => {
  const log = "corpus/qmail-send/qmail-send-plain.log";
  const piped = mtrack([], readFileSync(log, "utf8")).output;
  assert.equal(mtrack([log], "").output, piped);
  assert.equal(mtrack([log, "-"], ENDED).output, `${piped}\n${ENDED}`);
});

test("what cannot be used is said in a sentence", () => {
  assert.deepEqual(mtrack(["-x"], ""), {
    status: 2,
    output: "",
    talk: "mtrack: fatal: unknown option -x\nusage: mtrack [-u] [FILE ...]\n",
  });
  const { status, talk } = mtrack(["corpus/absent.log"], "");
  assert.equal(status, 111);
  assert.equal(
    talk,
    "mtrack: fatal: unable to open corpus/absent.log: no such file or directory\n",
  );
});
