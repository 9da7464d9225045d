/**
 * What a store keeps of a day.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { REPORTS } from "./index.ts";
import { KEPT_TALLIES, keptOf } from "./kept-tallies.ts";

test("each tally has a name of its own", () => {
  const names = KEPT_TALLIES.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) < i),
    [],
  );
  assert.deepEqual(
    names.filter((name) => /undefined/.test(name)),
    [],
  );
});

test("all tallies that a report looks at are kept", () => {
  for (const report of REPORTS) assert.ok(keptOf(report).every(Boolean), report.name);
});
