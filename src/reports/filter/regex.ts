/**
 * Regular expressions from a stranger's hand, held to a size that cannot hang the program.
 *
 * JavaScript's matcher goes back and tries again; a repeat inside a repeat, as in `(a+)+$`,
 * takes time that doubles with each letter. Such patterns are refused, as are long ones and
 * those with many open repeats, and no text longer than TEXT_LIMIT is tried.
 */
import { QueryError } from "./filter.ts";

/** Letters of a pattern. */
const SOURCE_LIMIT = 200;
/** Open repeats (`*`, `+`, `{2,}`) of a pattern: time grows with the text to this power. */
const REPEAT_LIMIT = 3;
/** Letters of a text that are looked at. */
const TEXT_LIMIT = 1000;

/** A test for `source`; throws a QueryError for a pattern that is wrong or could run away. */
export function regexTest(source: string, caseSensitive: boolean): (text: string) => boolean {
  if (source.length > SOURCE_LIMIT)
    throw new QueryError(
      `the regular expression has ${source.length} letters; ${SOURCE_LIMIT} are allowed`,
      "shorten it, or use several terms",
    );
  const slow = slowPart(source);
  if (slow)
    throw new QueryError(
      `/${source}/ could take for ever: ${slow}`,
      "write it without, for example /^[a-z.]+@shop/",
    );
  let regex: RegExp;
  try {
    regex = new RegExp(source, caseSensitive ? "u" : "iu");
  } catch (error) {
    const why = (error as Error).message.replace(/^.*: /, "");
    throw new QueryError(
      `/${source}/ is not a regular expression: ${why.toLowerCase()}`,
      'to search for the letters themselves, put them in quotes: "…"',
    );
  }
  return (text) => regex.test(text.length > TEXT_LIMIT ? text.slice(0, TEXT_LIMIT) : text);
}

/** What makes `source` slow, in words; undefined if nothing does. */
function slowPart(source: string): string | undefined {
  const plain = source
    .replace(/\\[1-9k]/g, "\0")
    .replace(/\\./g, "x")
    .replace(/\[[^\]]*\]/g, "x");
  if (plain.includes("\0")) return "it refers back to a group";
  /** For each open group: does it hold a repeat or a choice? */
  const groups: boolean[] = [false];
  let repeats = 0;
  for (let i = 0; i < plain.length; i++) {
    const repeated = /^(?:[*+]|\{\d*,\d*\}|\{\d{2,}\})/.test(plain.slice(i, i + 12));
    if (plain[i] === "(") groups.push(false);
    else if (plain[i] === "|") groups[groups.length - 1] = true;
    else if (repeated) {
      repeats++;
      groups[groups.length - 1] = true;
    } else if (plain[i] === ")" && groups.length > 1) {
      const varied = groups.pop() as boolean;
      if (varied && /^(?:[*+]|\{)/.test(plain.slice(i + 1)))
        return "a repeated group holds a repeat or a choice";
      if (varied) groups[groups.length - 1] = true;
    }
  }
  return repeats > REPEAT_LIMIT ? `it has more than ${REPEAT_LIMIT} repeats` : undefined;
}
