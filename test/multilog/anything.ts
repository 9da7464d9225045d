/**
 * Generated inputs and scripts for multilog: short lines that patterns can match, and lines about
 * as long as its limits (1000 bytes are looked at, files may end 2000 before their size).
 */
import { fc } from "../../src/chance.testing.ts";

export const anyInput: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: wordsOf("ab *\x00\xff@:", 30) },
        { weight: 8, arbitrary: repeated(20, 120) },
        { weight: 2, arbitrary: repeated(960, 1040) },
        { weight: 1, arbitrary: repeated(1900, 9000) },
      ),
      { maxLength: 220, size: "max" },
    ),
    fc.constantFrom("", "\n"),
  )
  .map(([lines, end]) => Buffer.from(lines.join("\n") + end, "latin1"));

export interface AnyScript {
  /** DIRECTORY and FILE stand for paths. */
  words: string[];
  directories: number;
}

/** One to three directories behind any actions; `t` means something as the first word only. With stamps, patterns skip them. */
export const anyScript: fc.Arbitrary<AnyScript> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(fc.array(anyAction(), { maxLength: 4 }), anySettings()), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([isStamped, parts]) => {
    const words = parts.flatMap(([actions, settings]) => [...actions, ...settings, "DIRECTORY"]);
    const shown = isStamped ? ["t", ...words.map(behindStamp)] : ["x", ...words];
    return { words: shown, directories: parts.length };
  });

function anyAction(): fc.Arbitrary<string> {
  return fc.oneof(
    wordsOf("ab *@:", 4).map((pattern) => `-${pattern}*`),
    wordsOf("ab *@:", 4).map((pattern) => `+${pattern}*`),
    fc.constantFrom("-*", "+*", "e", "n1", "=FILE", "t", "", "unknown"),
  );
}

function anySettings(): fc.Arbitrary<string[]> {
  return fc.tuple(
    fc.constantFrom("s4096", "s5000", "s9999", "s", "x"),
    fc.constantFrom("n2", "n3", "n100", "n100", "n100"),
    fc.oneof(
      { weight: 20, arbitrary: fc.constant("x") },
      { weight: 1, arbitrary: fc.constantFrom("!tr a b", "!cat; cat <&4 >&5; echo new >&5") },
    ),
  );
}

/** `*` up to the blank behind the stamp, whose digits are never the same in two runs. */
function behindStamp(word: string): string {
  return /^[-+]/.test(word) ? `${word[0]}@* ${word.slice(1)}` : word;
}

function wordsOf(letters: string, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...letters), maxLength, size: "max" });
}

function repeated(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("a", "xyz", "b: "), fc.integer({ min, max }))
    .map(([text, length]) => text.repeat(length).slice(0, length));
}
