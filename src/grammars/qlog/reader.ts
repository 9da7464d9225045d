/**
 * qlog: two names, one form. A line with all keys in qlog's own order is read where its bytes lie.
 */
import { ascii, find, startsWith } from "../../bytes/bytes.ts";
import { textOf } from "../../bytes/remembering.ts";
import type { FieldTexts } from "../form.ts";
import { newStep, type SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { namedGrammar } from "../session/named.ts";
import { decide, FORM, FORMS, KEYS } from "./forms.ts";

const plainly = namedGrammar("qlog", ["qlogenvelope", "qlogreceived"], FORMS);

export const qlog: SessionGrammar = { ...plainly, read, readFrequent };

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  return readFrequent(bytes, at, end) ?? plainly.read(bytes, at, end, by);
}

/** undefined if the line is not of that order. */
function readFrequent(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  const kind = KINDS.find(({ head }) => startsWith(bytes, at, end, head));
  const lineEnd = end > at && bytes[end - 1] === RETURN ? end - 1 : end;
  return kind && valuesAt(bytes, at + kind.head.length, lineEnd)
    ? decide(newStep(FORM, "mail"), kind.name, VALUES)
    : undefined;
}

/** Reads the pairs into VALUES. */
function valuesAt(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  for (const { name, word } of PAIRS) {
    if (!startsWith(bytes, i, end, word)) return false;
    const valueAt = i + word.length;
    const valueEnd = find(bytes, BLANK, valueAt, end);
    VALUES[name] = textOf(bytes, valueAt, valueEnd);
    i = valueEnd;
  }
  return i === end;
}

const KINDS = ["envelope", "received"].map((name) => ({ name, head: ascii(`qlog${name}:`) }));
const PAIRS = KEYS.map((name) => ({ name, word: ascii(` ${name}=`) }));
/** Of the line that is read; refilled for each. */
const VALUES = Object.fromEntries(KEYS.map((name) => [name, ""])) satisfies FieldTexts;
const RETURN = 13;
const BLANK = 32;
