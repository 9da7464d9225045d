/**
 * What the word that is being typed in a search may become: a key of the query language, or one of the words that a key takes.
 *
 *     from:anna sta      --> from:anna status:
 *     status:bo          --> status:bounced
 */
import { KEY_WORDS, keysOf, type NamedKey } from "../../../reports/filter/keys.ts";

/** More are no help. */
const MOST = 12;

/** The whole text of the search, each time. */
export function completionsOf(text: string): string[] {
  const [, before = "", word = ""] = /^((?:.*\s)?)(\S*)$/s.exec(text) ?? [];
  const [, not = "", typed = ""] = /^(!?)(.*)$/s.exec(word) ?? [];
  const [key, value] = typed.split(/:(.*)/s) as [string, string?];
  if (value === undefined)
    return typed === ""
      ? []
      : keysOf(["queue"])
          .filter((name) => name.startsWith(typed.toLowerCase()))
          .map((name) => `${before}${not}${name}:`);
  const words = Object.hasOwn(KEY_WORDS, key) ? (KEY_WORDS[key as NamedKey] ?? []) : [];
  return words
    .filter((one) => one.startsWith(value.toLowerCase()) && one !== value)
    .slice(0, MOST)
    .map((one) => `${before}${not}${key}:${one}`);
}
