/**
 * The folders of answers by which two revisions are compared (bench/answers.ts).
 *
 * Not tested here: what the answers are, and the logs that take longer.
 */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { compareFolders } from "../bench/answers/comparing.ts";
import { answersIn, keepAnswers, manifestOf, writeManifest } from "../bench/answers/folder.ts";
import { REPORTS } from "../src/reports/index.ts";

const ANSWERS = fileURLToPath(new URL("../bench/answers.js", import.meta.url));
const LOG = "corpus/qmail-send/qmail-send-plain.log";

const home = mkdtempSync(join(tmpdir(), "qtrail-answers-test-"));
after(() => rmSync(home, { recursive: true }));
const [first, second, changed] = ["first", "second", "changed"].map((name) => join(home, name)) as [
  string,
  string,
  string,
];
for (const folder of [first, second]) {
  const { status, stderr } = answers("write", folder, "--only", LOG);
  assert.equal(status, 0, stderr);
}

function answers(...words: string[]) {
  return spawnSync(process.execPath, [ANSWERS, ...words], { encoding: "utf8" });
}

test("every report and every command answers in every format", () => {
  const kept = manifestOf(first).get(LOG);
  assert.ok(kept);
  const given = answersIn(first, kept);
  for (const { name, needs } of REPORTS)
    for (const format of ["table", "json", "ndjson", "csv", "tsv", "md"]) {
      const answer = given.get(`report ${name} -o ${format} ${LOG}`);
      assert.equal(answer?.status, 0, `${name} ${format}`);
      // This log tells of no session: their tables are left out, and csv has nothing else.
      const isLeftOut = needs[0] === "sessions" && ["csv", "tsv"].includes(format);
      assert.equal(answer?.stdout === "", isLeftOut, `${name} ${format}`);
    }
  for (const { asked, status } of given.values()) assert.match(String(status), /^[01]$/, asked);
  const commands = [...given.keys()].map((asked) => asked.split(" ")[0]);
  const all = ["report", "find", "show", "sessions", "lines", "grep"];
  assert.deepEqual([...new Set(commands)].sort(), all.sort());
});

test("the same revision writes the same answers", () => {
  const { status, stdout } = answers("compare", first, second);
  assert.match(stdout, /^0 of \d+ answers differ\n$/);
  assert.equal(status, 0);
  const manifests = [first, second].map((folder) => readFileSync(join(folder, "manifest.json")));
  assert.deepEqual(manifests[0], manifests[1]);
});

test("one changed byte is found, and lines in another order are", () => {
  const kept = manifestOf(first).get(LOG);
  assert.ok(kept);
  const was = [...answersIn(first, kept).values()];
  const asked = `find -o csv ${LOG}`;
  const [line, next] = was.find((answer) => answer.asked === asked)?.stdout.split("\n") ?? [];
  for (const change of [
    (text: string) => text.replace("sender", "sendex"),
    (text: string) => text.replace(`${line}\n${next}\n`, `${next}\n${line}\n`),
  ]) {
    const now = was.map((answer) =>
      answer.asked === asked ? { ...answer, stdout: change(answer.stdout) } : answer,
    );
    writeManifest(changed, [keepAnswers(changed, LOG, now)]);
    const { report, differing } = compareFolders(first, changed);
    assert.equal(differing, 1);
    assert.ok(report.startsWith(`$ qtrail ${asked}\n  stdout, line 1\n- ${line}\n+ `), report);
    assert.equal(answers("compare", first, changed).status, 1);
  }
});
