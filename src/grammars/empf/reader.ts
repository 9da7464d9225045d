/**
 * Reads the lines of eMPF: of each recipient it asks its policy, and answers itself.
 *
 *     policy_check: remote a@example.com -> local joe@example.net (UNAUTHENTICATED SENDER)
 *     policy_check: policy allows transmission
 *
 * These two are nearly all; where an address holds an arrow itself, and for all other lines, the forms decide.
 */
import { ascii, endsWith, findWord, startsWith } from "../../bytes/bytes.ts";
import { textOf } from "../../bytes/remembering.ts";
import { newStep, type SessionEvent } from "../session/event.ts";
import type { LoggedBy, SessionGrammar } from "../session/grammar.ts";
import { unnamedGrammar } from "../session/unnamed.ts";
import { ALLOWS, FORMS, tell } from "./forms.ts";

const plainly = unnamedGrammar("empf", FORMS);

export const empf: SessionGrammar = { ...plainly, read };

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  return frequent(bytes, at, end) ?? plainly.read(bytes, at, end, by);
}

function frequent(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, NAME)) return undefined;
  const lineEnd = bytes[end - 1] === RETURN ? end - 1 : end;
  const wordsAt = at + NAME.length;
  if (
    lineEnd - wordsAt === ALLOWS_BYTES.length &&
    startsWith(bytes, wordsAt, lineEnd, ALLOWS_BYTES)
  )
    return { kind: "remark", form: "allowed", text: ALLOWS, exchange: "answers" };
  return asked(bytes, wordsAt, lineEnd);
}

function asked(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  const senderAt = behindPlace(bytes, at, end);
  const senderEnd = findWord(bytes, ARROW, senderAt, end);
  const recipientAt = behindPlace(bytes, senderEnd + ARROW.length, end);
  const login = LOGINS.find(({ words }) => endsWith(bytes, recipientAt, end, words));
  if (senderAt < 0 || recipientAt < 0 || !login) return undefined;
  const recipientEnd = end - login.words.length;
  if (findWord(bytes, ARROW, recipientAt, recipientEnd) < recipientEnd) return undefined;
  const sender = textOf(bytes, senderAt, senderEnd);
  return tell(
    newStep("asked", "rcpt"),
    sender,
    textOf(bytes, recipientAt, recipientEnd),
    login.name,
  );
}

/** Behind `local` or `remote`; -1 if neither stands there. */
function behindPlace(bytes: Uint8Array, at: number, end: number): number {
  const place = PLACES.find((word) => startsWith(bytes, at, end, word));
  return place && at >= 0 ? at + place.length : -1;
}

const NAME = ascii("policy_check: ");
const ALLOWS_BYTES = ascii(ALLOWS);
const PLACES = ["local ", "remote "].map(ascii);
const ARROW = ascii(" -> ");
const LOGINS = ["AUTHENTICATED", "UNAUTHENTICATED"].map((name) => ({
  name,
  words: ascii(` (${name} SENDER)`),
}));
const RETURN = 13;
