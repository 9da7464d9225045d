/**
 * Whether a text is what a pattern of the query language asks for: any text, the name of a host, an
 * address in whichever form its domain is written.
 */
import { remembering } from "../../grammars/remembering.ts";
import type { Pattern } from "./filter.ts";
import { inOwnLetters } from "./international.ts";
import { finder, type Guard, regexOf } from "./regex.ts";

export function textTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (text: string) => boolean {
  const fold = (text: string): string => (caseSensitive ? text : text.toLowerCase());
  if ("alias" in pattern && pattern.alias !== undefined) {
    const { alias, ...typed } = pattern;
    const [test, isAlias] = [typed, { ...typed, text: alias }].map((one) =>
      textTest(one, caseSensitive),
    ) as [(text: string) => boolean, (text: string) => boolean];
    return (text) => test(text) || isAlias(text);
  }
  switch (pattern.kind) {
    case "part": {
      const part = fold(pattern.text);
      return (text) => fold(text).includes(part);
    }
    case "whole": {
      const whole = fold(pattern.text);
      return (text) => fold(text) === whole;
    }
    case "wildcard": {
      const pieces = pattern.pieces.map(fold);
      return (text) => fitsWildcard(pieces, fold(text));
    }
    case "regex": {
      const find = finder(regexOf(pattern.source, caseSensitive ? "u" : "iu"), guard);
      return (text) => find(text) !== undefined;
    }
  }
}

/** Each piece at its first place behind the one before; no going back, so never slow. */
function fitsWildcard(pieces: string[], text: string): boolean {
  const first = pieces[0] as string;
  const last = pieces[pieces.length - 1] as string;
  if (text.length < first.length + last.length) return false;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** Whether the name of a host or service is the one that was asked for, or its first part is: `mx1` is `mx1.example.net`, not `mx10`. */
export function nameTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (name: string) => boolean {
  if (pattern.kind !== "part") return textTest(pattern, caseSensitive, guard);
  const test = textTest({ kind: "whole", text: pattern.text }, caseSensitive);
  return remembering(
    (name: string) => name,
    (name) => test(name) || test(name.replace(/\..*$/s, "")),
  );
}

/** The same for an address or a domain, in whichever form its domain is typed, and logged. */
export function addressTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (text: string) => boolean {
  const test = textTest(pattern, caseSensitive, guard);
  const isOwn = textTest(inLetters(pattern), caseSensitive, guard);
  return (text) => test(text) || (INTERNATIONAL.test(text) && isOwn(inOwnLetters(text)));
}

const INTERNATIONAL = /xn--|[^\0-\x7f]/i;

function inLetters(pattern: Pattern): Pattern {
  switch (pattern.kind) {
    case "part":
    case "whole":
      return { ...pattern, text: inOwnLetters(pattern.text) };
    case "wildcard":
      return { kind: "wildcard", pieces: pattern.pieces.map(inOwnLetters) };
    case "regex":
      return pattern;
  }
}

/** What stands behind the last `@`; undefined if there is none. */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf("@");
  return at < 0 ? undefined : address.slice(at + 1);
}

/** Whether an id is the one that was asked for, or begins so. */
export function idTest(
  pattern: Pattern,
  caseSensitive: boolean,
  guard?: Guard,
): (id: string) => boolean {
  if (pattern.kind !== "part") return textTest(pattern, caseSensitive, guard);
  const beginning = pattern.text.toLowerCase();
  return (id) => id.toLowerCase().startsWith(beginning);
}
