/**
 * chkuser: a look at the first bytes, then its two forms.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type SessionGrammar } from "../session/grammar.ts";
import { withoutReturn } from "../session/prefix.ts";
import { FORMS, PROGRAM } from "./forms.ts";

export const chkuser: SessionGrammar = {
  name: "chkuser",
  forms: FORMS,
  read: (bytes, at, end) =>
    startsWith(bytes, at, end, NAME) ? readPlainly(text(bytes, at, end)) : undefined,
  readPlainly,
};

function readPlainly(line: string): SessionEvent | undefined {
  if (!line.startsWith(HEAD)) return undefined;
  if (line.length > LONGEST) return { kind: "unknown" };
  return firstThatFits(FORMS, withoutReturn(line)) ?? { kind: "unknown" };
}

/** chkuser cuts at its buffer; in a longer line the fixed words could be sought for ever. */
const LONGEST = 4096;
const HEAD = `${PROGRAM} `;
const NAME = ascii(HEAD);
