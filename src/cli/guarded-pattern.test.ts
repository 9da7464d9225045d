import assert from "node:assert/strict";
import { test } from "node:test";
import { newCoverage } from "../pipeline/coverage.ts";
import { patternGuard } from "./guarded-pattern.ts";

test("texts on which a pattern runs away take no more time together than is allowed for all", () => {
  const patterns = patternGuard({ each: 40, all: 60 });
  const find = patterns.guard(/(a+)+$/);
  assert.deepEqual(find("aa"), { at: 0, length: 2 });
  const begun = performance.now();
  for (let i = 0; i < 50; i++) assert.equal(find(`${i}${"a".repeat(60)}!`), undefined);
  assert.ok(performance.now() - begun < 1000);
  const coverage = newCoverage([]);
  patterns.cover(coverage);
  assert.equal(coverage.givenUp?.texts, 50);
  assert.match(coverage.givenUp?.first ?? "", /^0aaa/);
});
