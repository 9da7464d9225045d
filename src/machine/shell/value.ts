/**
 * A word of a script after its expansion, in pieces that remember where each was written: `n${COUNT}` may be
 * "n" of one file and "50" of another, and who wants to change the number has to change the second.
 */

export interface ValuePiece {
  text: string;
  from?: Origin | undefined;
  /** Only running this program would tell what stands here; `text` is what stands there without. */
  unknown?: string | undefined;
  /** It was to be read from this file, which is not there. */
  missing?: string | undefined;
}

/** Where a text was written. */
export interface Origin {
  file: string;
  /** Counted from 1; 0 if the text is all that the file holds. */
  line: number;
}

export type Value = readonly ValuePiece[];

/** A word as a program is given it. */
export interface Arg {
  value: Value;
  /** Of the command that it stands in. */
  line: number;
}

export function textOf(value: Value): string {
  return value.map((piece) => piece.text).join("");
}

export function valueFrom(text: string, from?: Origin): Value {
  return [{ text, from }];
}

/** What is not known of it, if anything: the program that would have to be run. */
export function unknownOf(value: Value): string | undefined {
  return value.find(({ unknown }) => unknown !== undefined)?.unknown;
}

/** Split at blanks, as the shell splits what was not quoted; each word keeps its pieces' origins. */
export function splitAtBlanks(value: Value): Value[] {
  const words: ValuePiece[][] = [];
  let isOpen = false;
  for (const piece of value) {
    for (const text of piece.text.split(/([ \t\n]+)/)) {
      if (/^[ \t\n]+$/.test(text)) isOpen = false;
      else if (text !== "" || piece.unknown !== undefined || piece.missing !== undefined) {
        if (text === "" && !isOpen) continue;
        if (!isOpen) words.push([]);
        isOpen = true;
        words.at(-1)?.push({ ...piece, text });
      }
    }
  }
  return words;
}
