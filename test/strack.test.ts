/**
 * strack: every line of a session comes once, with its session, whatever else lies between.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const QTRAIL = fileURLToPath(new URL("../program/cli/main.js", import.meta.url));
const RECORDED = "corpus/sessions/smtpd-recordio.log";
const PATCHED = "corpus/sessions/smtpd-jms1.log";

function strack(words: string[], input?: Buffer): { groups: string[][]; status: number | null } {
  const { stdout, status } = spawnSync("node", [QTRAIL, "strack", ...words], { input });
  const text = stdout.toString("latin1");
  const groups =
    text === "" ? [] : text.split(/\n\n/).map((one) => one.split("\n").filter(Boolean));
  return { groups, status };
}

test("a session's lines come together, the recorder's late ones too, and unchanged", () => {
  const { groups, status } = strack([RECORDED]);
  assert.equal(status, 0);
  assert.equal(groups.length, 2);
  const log = readFileSync(RECORDED, "latin1").split("\n").filter(Boolean);
  for (const [i, pid] of ["12345", "12400"].entries())
    assert.deepEqual(
      groups[i],
      log.filter((line) => new RegExp(`^@\\S+ (?:tcpserver: \\S+ )?${pid} `).test(line)),
    );
});

test("a session that is not seen to end is shown with -u alone", () => {
  const ended = strack([PATCHED]).groups;
  const all = strack(["-u", PATCHED]).groups;
  assert.equal(ended.length, 6);
  assert.equal(all.length, 7);
  assert.match(all.at(-1)?.[0] ?? "", / 26210 /);
  const lines = all.flat();
  assert.equal(new Set(lines).size, lines.length);
});

test("standard input is read, and a wrong option told", () => {
  assert.deepEqual(strack([], readFileSync(RECORDED)), strack(["-", RECORDED].slice(1)));
  assert.equal(strack(["-x"]).status, 2);
  assert.deepEqual(strack([], Buffer.from("no log\n")), { groups: [], status: 0 });
});
