/**
 * `qtrail help WORD`: every kind of word that it is, explained.
 */
import { DEFINITIONS, type Definition } from "../explaining/words.ts";
import { wrapped } from "./helptext.ts";

/** undefined if no answer uses `word`. */
export function definitionHelp(word: string): string | undefined {
  const asked = word.toLowerCase();
  const found = DEFINITIONS.filter((one) => one.word === asked);
  if (found.length === 0) return undefined;
  return found.map(definitionText).join("\n");
}

function definitionText({ word, kind, is, why, so }: Definition): string {
  const sentences = [`${is[0]?.toUpperCase()}${is.slice(1)}.`, why, so].filter(Boolean);
  return `${word}: ${kind}\n\n${sentences.map((one) => `${wrapped(one as string, 78, "  ")}\n`).join("")}`;
}
