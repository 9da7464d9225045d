/**
 * `report suspects` on random weeks: what was abused is named, with hardly anybody else. Many more weeks:
 * suspects.long.ts.
 *
 * Not tested here: what is in the log of each kind of abuse (weeks.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { simulateWeeks } from "../simulator/weeks/weeks.ts";
import { judgeWeeks, namesIn } from "./suspects/judged.ts";

const weeks = simulateWeeks({ seed: 31, weeks: 2, abuse: "both", doors: "qlog" });
const both = await judgeWeeks(weeks);
const queueOnly = await judgeWeeks({ ...weeks, logs: { send: weeks.logs.send } });

test("a stolen account and an abused site are named, and nobody else", () => {
  for (const { found, missed, falseNames } of [both, queueOnly]) {
    assert.ok(found.length > 0);
    assert.deepEqual(missed, []);
    assert.deepEqual(falseNames, []);
  }
});

test("the account is told by its log-in, the site by its uid", () => {
  const [account, site] = both.truth.abuses;
  const named = namesIn(both.tables.find(({ form }) => form.name === "suspects"));
  const kinds = new Map(named.map(({ kind, name }) => [kind, name]));
  assert.deepEqual(
    kinds,
    new Map([
      ["user", account?.who],
      ["uid", site?.who],
    ]),
  );
});

test("each suspect has its story, with the command that shows it", () => {
  const stories = [...(both.tables.find(({ form }) => form.name === "stories")?.rows ?? [])];
  assert.equal(stories.length, 2);
  for (const [, , story, advice, see] of stories) {
    assert.match(String(story), /at most \d+ a minute .* recipient domains/);
    assert.match(String(advice), /^Suggested: 1 /);
    assert.match(String(see), /^qtrail (find|sessions) --/);
  }
});
