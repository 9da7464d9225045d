/**
 * qlog: two names, one form. A line with all keys in qlog's own order is read where its bytes lie.
 */
import { ascii, find, startsWith, text, uint } from "../../bytes/bytes.ts";
import { rememberingBytes, textOf } from "../../bytes/remembering.ts";
import { newStep, type SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { namedGrammar } from "../session/named.ts";
import { answerIn, decide, FORM, FORMS, KEYS, valuesIn } from "./forms.ts";

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
  const value = (place: number): string => textOf(bytes, VALUE_AT[place], VALUE_END[place]);
  const number = (place: number): number => uint(bytes, VALUE_AT[place], VALUE_END[place]);
  const who = {
    helo: value(AT.helo),
    mailfrom: value(AT.mailfrom),
    rcptto: value(AT.rcptto),
    relay: value(AT.relay),
    rcpthosts: value(AT.rcpthosts),
    remoteip: value(AT.remoteip),
    remotehost: value(AT.remotehost),
  };
  const numbers = {
    size: number(AT.size),
    localport: number(AT.localport),
    remoteport: number(AT.remoteport),
    qp: number(AT.qp),
    pid: number(AT.pid),
  };
  const answer = rememberedAnswer(bytes, VALUE_AT[AT.result], VALUE_END[AT.detail]);
  const how = rememberedValues(bytes, VALUE_END[AT.size], VALUE_END[AT.localip]);
  return decide(newStep(FORM, "mail"), kind.name, answer, who, how, numbers);
}

/** Servers answer the same few things again and again, and tell the same of how it came. */
const rememberedValues = rememberingBytes((bytes, at, end) => valuesIn(text(bytes, at, end)));
const rememberedAnswer = rememberingBytes((bytes, at, end) =>
  answerIn(valuesIn(`result=${text(bytes, at, end)}`)),
);

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
/** The place of each among the keys. */
const AT = Object.fromEntries(KEYS.map((name, place) => [name, place])) as Record<
  (typeof KEYS)[number],
  number
>;
/** Where the values lie of the line that is read. */
const VALUE_AT = new Int32Array(WORDS.length);
const VALUE_END = new Int32Array(WORDS.length);
const RETURN = 13;
const BLANK = 32;
