/**
 * Regular expressions from a stranger's hand.
 *
 * JavaScript's matcher goes back and tries again; a repeat inside a repeat, as in `(a+)+$`, takes time that
 * doubles with each letter. What could run away so, by the pattern or by a long text, is tried by a guard,
 * which can stop it; where there is none (a library, a page) such patterns are refused, and of a text
 * only the beginning is looked at.
 */
import { QueryError } from "./filter.ts";

/** Finds the first match in a text, or gives the text up: then there is none, and the guard says so itself. */
export type Find = (text: string) => Match | undefined;

export interface Match {
  at: number;
  length: number;
}

/** Makes a search that can be stopped of one that may run away. */
export type Guard = (regex: RegExp) => Find;

/** Letters of a pattern. */
const SOURCE_LIMIT = 200;
/** Open repeats (`*`, `+`, `{2,}`) of a pattern: time grows with the text to this power. */
const REPEAT_LIMIT = 3;
/** Letters of a text up to which any other pattern is quick. */
const TEXT_LIMIT = 1000;

/** The expression; throws a QueryError for one that is wrong. */
export function regexOf(source: string, flags: string): RegExp {
  if (source.length > SOURCE_LIMIT)
    throw new QueryError(
      `the regular expression has ${source.length} letters; ${SOURCE_LIMIT} are allowed`,
      "shorten it, or use several terms",
    );
  try {
    return new RegExp(source, flags);
  } catch (error) {
    const why = (error as Error).message.replace(/^.*: /, "");
    throw new QueryError(
      `/${source}/ is not a regular expression: ${why.toLowerCase()}`,
      'to search for the letters themselves, put them in quotes: "…"',
      [`/${source}/`, `"${source}"`],
    );
  }
}

/** A search for `regex`; throws a QueryError for one that could run away where nobody guards it. */
export function finder(regex: RegExp, guard: Guard | undefined): Find {
  const slow = slowPart(regex.source);
  if (!guard) {
    if (slow)
      throw new QueryError(
        `/${regex.source}/ could take for ever: ${slow}`,
        "write it without, for example /^[a-z.]+@shop/",
      );
    return (text) => firstIn(regex, text.length > TEXT_LIMIT ? text.slice(0, TEXT_LIMIT) : text);
  }
  const guarded = guard(regex);
  if (slow) return guarded;
  return (text) => (text.length > TEXT_LIMIT ? guarded(text) : firstIn(regex, text));
}

export function firstIn(regex: RegExp, text: string): Match | undefined {
  const found = regex.exec(text);
  return found ? { at: found.index, length: found[0].length } : undefined;
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
