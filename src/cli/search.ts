/**
 * From flags and words of a search to its filter and its paths: one filter for both.
 */
import { existsSync } from "node:fs";
import type { Filter, Key, Term } from "../reports/filter/filter.ts";
import { KEYS } from "../reports/filter/filter.ts";
import { looksLikeTerm, parseQuery, parseTerm } from "../reports/filter/query.ts";
import type { Values } from "./command.ts";
import type { FILTERS } from "./flags.ts";

export function filterOf(flags: Values<typeof FILTERS>, words: string[]): Filter {
  const given: Record<string, unknown> = flags;
  const terms = Object.keys(KEYS).flatMap((key): Term[] => {
    const not = `not${key[0]?.toUpperCase()}${key.slice(1)}`;
    return [
      ...valuesOf(given[key]).map((value) => parseTerm(key as Key, value)),
      ...valuesOf(given[not]).map((value) => parseTerm(key as Key, value, true)),
    ];
  });
  const asked = parseQuery(words.join(" "), flags.case);
  return { ...asked, terms: [...terms, ...asked.terms] };
}

function valuesOf(flag: unknown): string[] {
  return Array.isArray(flag) ? flag : [];
}

/**
 * Which arguments are paths and which belong to the query. A term with a key is never a path;
 * what exists is one, and so is what can only have been meant as one.
 */
export function sortArguments(args: string[]): { words: string[]; paths: string[] } {
  const isPath = (arg: string): boolean =>
    arg === "-" || (!looksLikeTerm(arg) && (existsSync(arg) || looksLikePath(arg)));
  return {
    words: args.filter((arg) => !isPath(arg)),
    paths: args.filter(isPath),
  };
}

function looksLikePath(arg: string): boolean {
  const isRegex = /^!?\/(?:[^/\\]|\\.)+\/$/.test(arg);
  if (isRegex || /[\s<>"]/.test(arg)) return false;
  return arg.includes("/") || /(?:\.(?:log|txt|gz|bz2|xz|zst|[su])|^current|^maillog)$/.test(arg);
}
