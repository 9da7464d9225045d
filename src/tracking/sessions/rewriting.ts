/**
 * One text in the spellings of several programs: qlog makes `_` of blanks and of bytes that are not printable,
 * splogger `?`.
 */

import { bytesOf } from "../../bytes/bytes.ts";

/** As the strictest of them writes it: those bytes, and `?`, are `_`. */
export function rewritten(text: string): string {
  let name = "";
  for (const byte of bytesOf(text))
    name += byte > BLANK && byte < DELETE && byte !== QUESTION ? String.fromCharCode(byte) : "_";
  return name;
}

/** `told` is `known`, or what one of those programs makes of it. */
export function mayBeWritten(known: string, told: string): boolean {
  if (known === told) return true;
  const isRewritten = told.includes("_") || told.includes("?");
  return isRewritten && rewritten(known) === rewritten(told);
}

const BLANK = 32;
const QUESTION = 63;
const DELETE = 127;
