/**
 * chkuser: a look at the first bytes, then its two forms.
 *
 *     CHKUSER title: from <a@example.com|remoteinfo/auth:|chkuser-identify:> remote <helo:x|remotehostname:y|
 *       remotehostip:203.0.113.70> rcpt <b@example.net> : not existing recipient
 *
 * A line of this form in which no part holds `|`, `<` or `>` can be read in one way only, and is read where its
 * bytes lie.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import { textOf } from "../../bytes/remembering.ts";
import { newStep, type SessionEvent } from "../session/event.ts";
import { firstThatFits, type SessionGrammar } from "../session/grammar.ts";
import { withoutReturn } from "../session/prefix.ts";
import { decide, FORMS, type Parts, PROGRAM } from "./forms.ts";

export const chkuser: SessionGrammar = {
  name: "chkuser",
  programs: [],
  forms: FORMS,
  read,
  readPlainly,
};

function read(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, NAME)) return undefined;
  return frequent(bytes, at, end) ?? readPlainly(text(bytes, at, end));
}

function readPlainly(line: string): SessionEvent | undefined {
  if (!line.startsWith(HEAD)) return undefined;
  if (line.length > LONGEST) return { kind: "unknown" };
  return firstThatFits(FORMS, withoutReturn(line)) ?? { kind: "unknown" };
}

/** undefined if it may be read in several ways, or is of another form. */
function frequent(bytes: Uint8Array, at: number, end: number): SessionEvent | undefined {
  if (!startsWith(bytes, at, end, NAME)) return undefined;
  const lineEnd = end > at && bytes[end - 1] === RETURN ? end - 1 : end;
  if (end - at > LONGEST || !cut(bytes, at + NAME.length, lineEnd)) return undefined;
  const part = (place: number): string =>
    textOf(bytes, PART_AT[place] as number, PART_END[place] as number);
  const parts: Parts = {
    title: part(0),
    sender: part(1),
    auth: part(2),
    helo: part(4),
    name: part(5),
    ip: part(6),
    recipient: part(7),
    description: part(8),
  };
  return decide(newStep("decision", "rcpt"), parts, false, false);
}

/** Finds the parts of the line: false if the fixed words do not stand between them, or one holds what it may not. */
function cut(bytes: Uint8Array, at: number, end: number): boolean {
  let from = at;
  for (let part = 0; part < LETTERS.length; part++) {
    const letters = LETTERS[part] as Uint8Array;
    let i = from;
    while (i < end && letters[bytes[i] as number] === 1) i++;
    PART_AT[part] = from;
    PART_END[part] = i;
    const after = AFTER[part];
    if (after === undefined) return i === end;
    if (!startsWith(bytes, i, end, after)) return false;
    from = i + after.length;
  }
  return false;
}

/** Which bytes a part may hold: 1 at their places. */
function lettersOf(mayStand: (letter: string) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    mayStand(String.fromCharCode(byte)) ? 1 : 0,
  );
}

const SAID = lettersOf((letter) => !"|<>".includes(letter));
const NO_COLON = lettersOf((letter) => !"|<>:".includes(letter));
/** Of title, sender, auth, identify, helo, name, ip, recipient, description. */
const LETTERS = [
  lettersOf((letter) => /[a-z ]/.test(letter)),
  SAID,
  NO_COLON,
  NO_COLON,
  SAID,
  NO_COLON,
  lettersOf((letter) => /[0-9a-fA-F.:]/.test(letter)),
  SAID,
  NO_COLON,
];
/** The words behind each, but the last. */
const AFTER = [
  ": from <",
  "|remoteinfo/auth:",
  "|chkuser-identify:",
  "> remote <helo:",
  "|remotehostname:",
  "|remotehostip:",
  "> rcpt <",
  "> : ",
].map(ascii);
/** Where the parts lie of the line that is read. */
const PART_AT = new Int32Array(LETTERS.length);
const PART_END = new Int32Array(LETTERS.length);

/** chkuser cuts at its buffer; in a longer line the fixed words could be sought for ever. */
const LONGEST = 4096;
const HEAD = `${PROGRAM} `;
const NAME = ascii(HEAD);
const RETURN = 13;
