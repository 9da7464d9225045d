/**
 * What stands for a word when its variables, substitutions and quotes are done, each piece with where it was written.
 */
import { patternOf } from "../root.ts";
import { outputOf } from "./outputs.ts";
import { type Shell, variable } from "./shell.ts";
import type { Word, WordPart } from "./syntax.ts";
import { type Arg, splitAtBlanks, textOf, unknownOf, type Value } from "./value.ts";

/** Words after expansion and splitting. */
export function fieldsOf(shell: Shell, words: readonly Word[]): Value[] {
  return fieldsAt(shell, words).map(({ value }) => value);
}

export function fieldsAt(shell: Shell, words: readonly Word[]): Arg[] {
  return words.flatMap((word) => {
    const parts = word.parts.map((part) => ({ part, value: valueOfPart(shell, part, word.line) }));
    const isSplit = parts.some(({ part }) => !part.isQuoted && part.kind !== "text");
    const all = bounded(parts.flatMap(({ value }) => value));
    const isOnlyAll =
      parts.length === 1 && parts[0].part.kind === "variable" && /^[@*]$/.test(parts[0].part.name);
    if (isOnlyAll) return shell.args.map((value) => ({ value, line: word.line }));
    if (!isSplit) return [{ value: all, line: word.line }];
    if (all.some(({ unknown }) => unknown === TOO_LONG)) return [{ value: all, line: word.line }];
    return splitFields(parts).map((value) => ({ value, line: word.line }));
  });
}

/** Quoted parts stay whole: a blank in them is hidden while the rest is split. */
function splitFields(parts: readonly { part: WordPart; value: Value }[]): Value[] {
  const hidden = parts.flatMap(({ part, value }) =>
    part.isQuoted || part.kind === "text"
      ? value.map((piece) => ({ ...piece, text: piece.text.replace(/[ \t\n]/g, hide) }))
      : value,
  );
  return splitAtBlanks(hidden).map((word) =>
    word.map((piece) => ({ ...piece, text: piece.text.replace(/[\ue000-\ue002]/g, show) })),
  );
}

const HIDDEN = " \t\n";
const hide = (blank: string) => String.fromCharCode(0xe000 + HIDDEN.indexOf(blank));
const show = (sign: string) => HIDDEN[sign.charCodeAt(0) - 0xe000];

/** A word as one value, as in an assignment. */
export function joinedValue(shell: Shell, word: Word): Value {
  return bounded(word.parts.flatMap((part) => valueOfPart(shell, part, word.line)));
}

/** A text that doubles itself, line by line, is not followed to its end. */
function bounded(value: Value): Value {
  const length = value.reduce((sum, { text }) => sum + text.length, 0);
  const isSmall = value.length <= MOST_PIECES && length <= LONGEST;
  return isSmall ? value : [{ text: "", unknown: TOO_LONG }];
}

const MOST_PIECES = 1000;
const LONGEST = 1 << 16;
const TOO_LONG = "a text that grows too long";

/** What has no origin yet was written here. */
export function written({ file }: Shell, value: Value, line: number): Value {
  return value.map((piece) =>
    piece.from || piece.unknown ? piece : { ...piece, from: { file, line } },
  );
}

function valueOfPart(shell: Shell, part: WordPart, line: number): Value {
  if (part.kind === "text") return [{ text: part.text }];
  if (part.kind === "output") return outputOf(shell, part.of, line);
  const value = variable(shell, part.name);
  if (part.sign === "") return value ?? [];
  const operand = part.operand ? joinedValue(shell, part.operand) : [];
  return expanded(shell, part, value, written(shell, operand, line));
}

function expanded(
  shell: Shell,
  { name, sign }: WordPart & { kind: "variable" },
  value: Value | undefined,
  operand: Value,
): Value {
  const isSet = value !== undefined && (!sign.startsWith(":") || textOf(value) !== "");
  const unknown = value && unknownOf(value);
  const perhaps = unknown ? operand.map((piece) => ({ ...piece, unknown })) : operand;
  switch (sign.at(-1)) {
    case "=":
      if (!isSet) shell.variables.set(name, perhaps);
      return isSet ? value : perhaps;
    case "-":
      return isSet ? value : perhaps;
    case "+":
      return isSet ? operand : [];
    case "%":
    case "#":
      return trimmed(value ?? [], sign, textOf(operand));
    default:
      return value ?? [];
  }
}

/** `${NAME%pattern}` and its kin. */
function trimmed(value: Value, sign: string, pattern: string): Value {
  const text = textOf(value);
  const wanted = patternOf(pattern);
  const ends = [...Array(text.length + 1).keys()];
  const isEnd = sign.startsWith("%");
  // `%` takes the shortest end, `%%` the longest; `#` and `##` the same of the beginning.
  const order = (sign.length === 2) === isEnd ? ends : ends.reverse();
  const cut = order.find((at) => wanted.test(isEnd ? text.slice(at) : text.slice(0, at)));
  if (cut === undefined) return value;
  return [{ ...value[0], text: isEnd ? text.slice(0, cut) : text.slice(cut) }];
}
