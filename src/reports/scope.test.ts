/** What is shown under a scope has the fields that are named there, and no other. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { anyMail, anySession } from "./any-facts.testing.ts";
import { seenUnder } from "./scope.ts";

const SEEN = [
  seenUnder({ kind: "figures" }),
  seenUnder({ kind: "domains", domains: ["x.example", "y.example"] }),
];

/** The same with a field more in every object of it. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore);
  if (typeof value !== "object" || value === null) return value;
  const more = Object.entries(value).map(([name, inner]) => [name, withMore(inner)]);
  return { ...Object.fromEntries(more), yetAnother: "z0x0q" };
}

function isInstant(name: string): boolean {
  return ["at", "born", "queued", "ended", "started", "finished", "from", "to"].includes(name);
}

test("a field that nobody has decided upon is not shown", () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.oneof(anyMail, anySession), (fact) => {
      for (const seen of SEEN) {
        const told = seen?.of(withMore(fact) as typeof fact);
        if (told) shown++;
        const text = JSON.stringify(told, (name, value) =>
          isInstant(name) && value?.seconds !== undefined ? "" : value,
        );
        assert.ok(text === undefined || !text.includes("z0x0q"), text);
      }
    }),
    { numRuns: 60 },
  );
  assert.ok(shown > 60);
});

test("who may see all is shown facts as they are", () => {
  assert.equal(seenUnder({ kind: "all" }), undefined);
});
