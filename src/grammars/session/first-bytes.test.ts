/**
 * What a line may begin with, from the expression of its form.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { firstBytes } from "./first-bytes.ts";
import { SESSION_GRAMMARS } from "./grammars.ts";

/** Of plain letters, as one text. */
function lettersOf(pattern: string): string {
  const bytes = [...firstBytes(pattern)].filter((byte) => byte < 0x80);
  return bytes.length > 100 ? "any" : String.fromCharCode(...bytes.toSorted((a, b) => a - b));
}

test("the beginning is found in literals, groups, classes and what may be missing", () => {
  for (const [pattern, letters] of [
    ["^abc$", "a"],
    ["^(?:qmail-smtpd: )?MFCHECK .*$", "Mq"],
    ["^(?<what>one|two)(?: three)?$", "ot"],
    ["^\\d{1,10} [<>]$", "0123456789"],
    ["^x?[b-d]\\[", "bcdx"],
    ["^x{0,2}y", "xy"],
    ["^(?=a|b)c", "c"],
    ["^(?!no)yes", "y"],
    ["^(?:a|)b", "ab"],
    ["^\\[info\\]", "["],
    [".*x", "any"],
    ["^(?<a>x*)$", "any"],
    ["^\\u0041", "any"],
  ] as const)
    assert.equal(lettersOf(pattern), letters, pattern);
  assert.equal(firstBytes("^a", "i").size, 256);
});

test("every example of every form begins with a byte that its expression allows", () => {
  for (const { forms } of SESSION_GRAMMARS) {
    for (const { examples, pattern, name } of forms) {
      const bytes = firstBytes(pattern.source, pattern.flags);
      for (const line of examples)
        assert.ok(bytes.has(Buffer.from(line)[0] ?? 0), `${name}: ${line}`);
    }
  }
});
