/**
 * Advice about a suspect is pasted into a shell, with the name that a stranger chose.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { adviceText } from "./suspect-words.ts";
import type { Suspicion } from "./suspicions.ts";

test("a sender of any bytes is one word of the command that is suggested", () => {
  const of = (name: string) =>
    adviceText({ sender: { kind: "sender", name } } as unknown as Suspicion);
  assert.match(of("anna@club.example"), /; qmHandle -fanna@club\.example\);/);
  assert.ok(of("a'$(id)@club.example").includes("; qmHandle '-fa'\\''$(id)@club.example');"));
});
