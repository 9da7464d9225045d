/**
 * What was typed, and the word or words that were meant: errors of every room carry some, so that the command
 * line can answer with the whole command as it should have been.
 */
export type Correction = readonly [typed: string, ...meant: string[]];

/** The words with what was meant; undefined if nothing of it is among them. */
export function corrected(
  words: readonly string[],
  corrections: readonly Correction[],
): string[] | undefined {
  const found = words.map((word) => correctedWord(word, corrections));
  return found.some(Boolean) ? words.flatMap((word, i) => found[i] ?? [word]) : undefined;
}

/** The word itself, its value (`--status=failed`, `!status:failed`, `24016@noon`), or those of a whole query. */
function correctedWord(word: string, corrections: readonly Correction[]): string[] | undefined {
  for (const [typed, ...meant] of corrections) {
    if (word === typed) return meant;
    if (typed === "") continue; // it stands in no word
    const [head = "", key = ""] = /^!?(?:--)?([\w-]+[:=@])!?/.exec(word) ?? ["!"];
    const [first = "", ...rest] = meant;
    if (key === typed) return [word.replace(key, first), ...rest];
    if (word === head + typed) return [head + first, ...rest];
  }
  if (!/\s/.test(word)) return undefined;
  const parts = word.split(/(\s+)/);
  const found = parts.map((part) =>
    /\s/.test(part) ? undefined : correctedWord(part, corrections)?.join(" "),
  );
  return found.some(Boolean) ? [parts.map((part, i) => found[i] ?? part).join("")] : undefined;
}
