/**
 * Reads vchkpw's lines; its name in front is followed by the service.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type SessionGrammar } from "../session/grammar.ts";
import { withoutReturn } from "../session/prefix.ts";
import { FORMS } from "./forms.ts";

export const vchkpw: SessionGrammar = {
  name: "vchkpw",
  programs: [],
  forms: FORMS,
  read: (bytes, at, end) =>
    startsWith(bytes, at, end, NAME) ? readPlainly(text(bytes, at, end)) : undefined,
  readPlainly,
};

function readPlainly(line: string): SessionEvent | undefined {
  if (!line.startsWith(HEAD)) return undefined;
  return firstThatFits(FORMS, withoutReturn(line)) ?? { kind: "unknown" };
}

const HEAD = "vchkpw-";
const NAME = ascii(HEAD);
