/**
 * The real runs of corpus/, repeated by simulator/real/, are read as what they were, so many times:
 * nothing is open where a repeat ends, and no repeat has to do with another.
 *
 * Not tested here: that they are quick to read (bench/).
 */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { writeMultilogFiles } from "../simulator/multilog-files.ts";
import { asMultilog, asOneSyslog, withLosses } from "../simulator/real/forms.ts";
import { type RepeatPlan, repeated, repeatsFor } from "../simulator/real/repeats.ts";
import { FOLDERS, type RunName, realRun } from "../simulator/real/run.ts";
import { type Told, tellingOf } from "./sessions/reading.ts";

const FILE_BYTES = 99_999;
const home = mkdtempSync(join(tmpdir(), "qtrail-repeats-"));
after(() => rmSync(home, { recursive: true }));

for (const name of Object.keys(FOLDERS) as RunName[]) {
  const logs = Object.keys(FOLDERS[name]);

  test(`${name}, twice, has all twice that is over in it, and nothing is open`, async () => {
    const plan = { runs: [await realRun(name)], repeats: 2 };
    for (const log of logs)
      writeMultilogFiles(join(home, name, log), asMultilog(repeated(plan, log)), FILE_BYTES);
    const once = await tellingOf(logs.map((log) => join("corpus", FOLDERS[name][log] as string)));
    const twice = await tellingOf(logs.map((log) => join(home, name, log)));
    for (const [what, count] of Object.entries(countsOf(once)))
      assert.equal(countsOf(twice)[what], 2 * count, what);
    for (const { state } of twice.messages) assert.equal(state, "ended");
    for (const { incomplete } of twice.sessions) assert.ok(!incomplete.includes("end"));
  });
}

test("runs one after the other are read from a syslog as from directories", async () => {
  const plan = { runs: [await realRun("run-a"), await realRun("run-e")], repeats: 2 };
  const lines = [...repeated(plan, "send", "smtpd")];
  for (const log of ["send", "smtpd"])
    writeMultilogFiles(join(home, "both", log), asMultilog(repeated(plan, log)), FILE_BYTES);
  writeFileSync(join(home, "mail.log"), Buffer.concat([...asOneSyslog(lines, 7)]));
  const apart = await tellingOf([join(home, "both", "send"), join(home, "both", "smtpd")]);
  const together = await tellingOf([join(home, "mail.log")]);
  assert.deepEqual(countsOf(together), countsOf(apart));
  const { understood, unknown, foreign } = together.coverage;
  assert.equal(foreign - apart.coverage.foreign, Math.floor(lines.length / 4));
  assert.equal(understood + unknown, apart.coverage.understood + apart.coverage.unknown);
});

test("a file of a multilog directory is named by the stamp of the line behind it", async () => {
  writeMultilogFiles(join(home, "files"), asMultilog(repeated(await runA(2), "send")), FILE_BYTES);
  const names = readdirSync(join(home, "files")).sort();
  const files = names.map((name) => readFileSync(join(home, "files", name), "latin1"));
  for (const [i, next] of files.slice(1).entries())
    assert.equal(names[i], `${next.slice(0, 25)}.s`);
  for (const file of files) assert.ok(file.length <= FILE_BYTES && file.endsWith("\n"));
});

test("one line of a hundred is lost, the same ones for the same seed", async () => {
  const plan = await runA(2);
  const left = (seed: number) => [...withLosses(repeated(plan, "send"), 100, seed)];
  assert.deepEqual(left(1), left(1));
  assert.notDeepEqual(left(1), left(2));
  const lines = [...repeated(plan, "send")].length;
  const share = (lines - left(1).length) / lines;
  assert.ok(share > 0.005 && share < 0.02, `${share}`);
});

test("as many repeats are made as make the bytes that are wanted", async () => {
  const { runs } = await runA(1);
  const repeats = repeatsFor(runs, 3e6, "send");
  const chunks = [...asMultilog(repeated({ runs, repeats }, "send"))];
  const bytes = chunks.reduce((sum, { length }) => sum + length, 0);
  assert.ok(Math.abs(bytes - 3e6) < 0.4e6, `${bytes}`);
});

async function runA(repeats: number): Promise<RepeatPlan> {
  return { runs: [await realRun("run-a")], repeats };
}

/** What cannot change where a run's end is finished. */
function countsOf({ facts, messages, sessions, coverage }: Told): Record<string, number> {
  const fates = messages.flatMap(({ recipients }) => recipients.map(({ fate }) => fate));
  return {
    sessions: sessions.length,
    exact: messages.filter(({ session }) => session?.join === "exact").length,
    bounced: fates.filter((fate) => fate === "bounced").length,
    expired: fates.filter((fate) => fate === "expired").length,
    notices: facts.filter(({ kind }) => kind === "notice").length,
    surprises: facts.filter(({ kind }) => kind === "surprise").length,
    unknown: coverage.unknown,
  };
}
