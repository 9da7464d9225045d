/** Texts stay what they were while others come and go, and room that was given back is used again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { dropText, isTextAt, keepText, newTexts, textAt } from "./texts.ts";

const LENGTH = fc.oneof(fc.nat(70), fc.constantFrom(0, 16, 17, 256, 257, 512, 513, 5000));

test("each text that is kept is read back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(LENGTH, fc.nat(25), fc.boolean()), { maxLength: 80 }),
      (turns) => {
        const texts = newTexts();
        const kept: { block: number; text: string }[] = [];
        for (const [length, letter, goes] of turns) {
          const text = String.fromCharCode(97 + letter).repeat(length);
          const bytes = Buffer.from(`-${text}-`);
          kept.push({ block: keepText(texts, bytes, 1, 1 + length), text });
          const [old] = goes ? kept.splice(letter % kept.length, 1) : [];
          if (old) dropText(texts, old.block, old.text.length);
        }
        for (const { block, text } of kept) {
          assert.equal(textAt(texts, block, text.length), text);
          assert.equal(isTextAt(texts, block, text.length, Buffer.from(`-${text}`), 1), true);
        }
      },
    ),
  );
});

test("texts that come and go take no more room than those that are there at once", () => {
  const texts = newTexts();
  const bytes = new Uint8Array(1000);
  for (let turn = 0; turn < 10_000; turn++) {
    const length = (turn * 37) % 1000;
    dropText(texts, keepText(texts, bytes, 0, length), length);
  }
  assert.ok(texts.bytes.length < 100_000, `${texts.bytes.length} bytes`);
});
