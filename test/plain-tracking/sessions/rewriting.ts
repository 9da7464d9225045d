/**
 * One text in the spellings of several programs: qlog makes `_` of blanks and of bytes that are not printable,
 * splogger `?`.
 */

/** As the strictest of them writes it: those bytes, and `?`, are `_`. */
export function rewritten(text: string): string {
  let name = "";
  for (const byte of Buffer.from(text))
    name += byte > BLANK && byte < DELETE && byte !== QUESTION ? String.fromCharCode(byte) : "_";
  return name;
}

/** `told` is `known`, or what one of those programs makes of it. */
export function mayBeWritten(known: string, told: string): boolean {
  return known === told || (/[_?]/.test(told) && rewritten(known) === rewritten(told));
}

const BLANK = 32;
const QUESTION = 63;
const DELETE = 127;
