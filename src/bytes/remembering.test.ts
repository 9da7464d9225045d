/**
 * An answer that is remembered is the one that would be given anew.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { rememberingBytes, textOf } from "./remembering.ts";

test("a text is what its bytes say, wherever they lie and whatever came before", () => {
  const anyText = fc.oneof(
    fc.constantFrom("a", "b", "", "joe@example.com"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, fc.nat(9)), { maxLength: 50 }), (said) => {
      for (const [word, at] of said) {
        const bytes = Buffer.concat([Buffer.alloc(at, "x"), Buffer.from(word), Buffer.from("y")]);
        const end = bytes.length - 1;
        assert.equal(textOf(bytes, at, end), bytes.toString("utf8", at, end));
      }
    }),
  );
});

test("more texts than are remembered, and longer ones, are answered too", () => {
  let asked = 0;
  const lengthOf = rememberingBytes((_, at, end) => {
    asked++;
    return `${end - at}`;
  });
  const texts = Array.from({ length: 20_000 }, (_, i) =>
    Buffer.alloc(1 + (i % 400) * (i % 7 === 0 ? 60 : 1), String(i)),
  );
  for (const bytes of [...texts, ...texts])
    assert.equal(lengthOf(bytes, 0, bytes.length), `${bytes.length}`);
  const [first] = texts as [Buffer];
  lengthOf(first, 0, first.length);
  const before = asked;
  lengthOf(first, 0, first.length);
  assert.equal(asked, before);
});
