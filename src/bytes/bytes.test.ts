import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { ascii, endsWith, escapeControls, find, findLast, startsWith, uint } from "./bytes.ts";

const bytesAndRange = fc
  .tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(40), fc.nat(40))
  .map(([bytes, a, b]) => {
    const [at, end] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)];
    return { bytes: Buffer.from(bytes), at, end };
  });
test("find and findLast agree with Buffer's own search inside the range", () => {
  fc.assert(
    fc.property(bytesAndRange, fc.nat(255), ({ bytes, at, end }, byte) => {
      const range = bytes.subarray(at, end);
      const first = range.indexOf(byte);
      assert.equal(find(bytes, byte, at, end), first < 0 ? end : at + first);
      assert.equal(findLast(bytes, byte, at, end), at + range.lastIndexOf(byte));
    }),
  );
});

test("words begin and end a range, and never beyond it", () => {
  const bytes = Buffer.from("end msg 5");
  assert.equal(startsWith(bytes, 0, 6, ascii("end msg")), false);
  assert.equal(startsWith(bytes, 0, 7, ascii("end msg")), true);
  assert.equal(endsWith(bytes, 0, 7, ascii("msg")), true);
  assert.equal(endsWith(bytes, 5, 7, ascii("msg")), false);
});

test("a number is all digits and exact, or it is none", () => {
  const number = (text: string) => uint(Buffer.from(text), 0, text.length);
  assert.equal(number("0"), 0);
  assert.equal(number("93869"), 93869);
  assert.equal(number("9007199254740991"), Number.MAX_SAFE_INTEGER);
  for (const none of ["", "-1", "1 ", "1a", "9007199254740992", "99999999999999999999"]) {
    assert.ok(Number.isNaN(number(none)), none);
  }
});

test("nothing that could steer a terminal is left unescaped", () => {
  assert.equal(escapeControls("a\u001b[2Jb"), "a\\x1b[2Jb");
  assert.equal(escapeControls("\u202egnp.exe\u202c"), "\\u202egnp.exe\\u202c");
  assert.equal(escapeControls("\u009b1m\r\n\t\0"), "\\x9b1m\\x0d\\x0a\\x09\\x00");
  assert.equal(escapeControls("müller@example.net 😀"), "müller@example.net 😀");
  assert.equal(escapeControls("\ud800x"), "\\ud800x");
});
