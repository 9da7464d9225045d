/**
 * qlog: two names, one form. A line with all keys in qlog's own order is read where its bytes lie.
 */
import { ascii, find, startsWith, text } from "../../bytes/bytes.ts";
import { rememberingBytes, textOf } from "../../bytes/remembering.ts";
import { newStep, type SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { namedGrammar } from "../session/named.ts";
import { decide, FORM, FORMS, KEYS, wordsOf } from "./forms.ts";

const plainly = namedGrammar("qlog", ["qlogenvelope", "qlogreceived"], FORMS);

export const qlog: SessionGrammar = { ...plainly, read, readFrequent };

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  return readFrequent(bytes, at, end) ?? plainly.read(bytes, at, end, by);
}

/** undefined if the line is not of that order. */
function readFrequent(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  const kind = KINDS.find(({ head }) => startsWith(bytes, at, end, head));
  const lineEnd = end > at && bytes[end - 1] === RETURN ? end - 1 : end;
  if (!kind || !cut(bytes, at + kind.head.length, lineEnd)) return undefined;
  const value = (place: number): string =>
    textOf(bytes, VALUE_AT[place] as number, VALUE_END[place] as number);
  const values = {
    result: value(0),
    code: value(1),
    reason: value(2),
    detail: value(3),
    helo: value(4),
    mailfrom: value(5),
    rcptto: value(6),
    relay: value(7),
    rcpthosts: value(8),
    size: value(9),
    authuser: value(10),
    authtype: value(11),
    encrypted: value(12),
    sslverified: value(13),
    localip: value(14),
    localport: value(15),
    remoteip: value(16),
    remoteport: value(17),
    remotehost: value(18),
    qp: value(19),
    pid: value(20),
  } satisfies Record<(typeof KEYS)[number], string>;
  const words = rememberedWords(bytes, VALUE_AT[1] as number, VALUE_END[3] as number);
  return decide(newStep(FORM, "mail"), kind.name, values, words);
}

/** Of `250 reason=rcptto detail=chkuser`: servers answer the same few things again and again. */
const rememberedWords = rememberingBytes((bytes, at, end) => {
  const [code, reason = "", detail = ""] = text(bytes, at, end).split(" ");
  return wordsOf({ code, reason: valueIn(reason), detail: valueIn(detail) });
});

function valueIn(pair: string): string {
  return pair.slice(pair.indexOf("=") + 1);
}

/** Finds the values of the pairs. */
function cut(bytes: Uint8Array, at: number, end: number): boolean {
  let i = at;
  for (let place = 0; place < WORDS.length; place++) {
    const word = WORDS[place] as Uint8Array;
    if (!startsWith(bytes, i, end, word)) return false;
    const valueAt = i + word.length;
    i = find(bytes, BLANK, valueAt, end);
    VALUE_AT[place] = valueAt;
    VALUE_END[place] = i;
  }
  return i === end;
}

const KINDS = ["envelope", "received"].map((name) => ({ name, head: ascii(`qlog${name}:`) }));
const WORDS = KEYS.map((name) => ascii(` ${name}=`));
/** Where the values lie of the line that is read. */
const VALUE_AT = new Int32Array(WORDS.length);
const VALUE_END = new Int32Array(WORDS.length);
const RETURN = 13;
const BLANK = 32;
