/**
 * Reads the lines of greylisters: wrappers before qmail-smtpd and the plug-in within it.
 *
 * They write one line for a session or a recipient, so the forms do the reading, after a look at
 * the first bytes: those of the program that wrote it.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import {
  firstThatFits,
  type LoggedBy,
  type SessionForm,
  type SessionGrammar,
} from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { PLUGIN, PLUGIN_FORMS } from "./plugin.ts";
import { OTHER_WRAPPERS, WRAPPER_FORMS, WRAPPERS } from "./wrappers.ts";

const PROGRAMS = [...WRAPPERS, PLUGIN, ...OTHER_WRAPPERS];
const FORMS: readonly SessionForm[] = [...WRAPPER_FORMS, ...PLUGIN_FORMS];

export const greylisting: SessionGrammar = {
  name: "greylisting",
  forms: FORMS,
  read,
  readPlainly: (line, by) => readBy(FORMS, line, by),
};

function read(bytes: Buffer, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  if (by.tag === PLUGIN || startsWith(bytes, at, end, PLUGIN_NAME)) {
    const event = readBy(PLUGIN_FORMS, text(bytes, at, end), by);
    if (event !== undefined && event.kind !== "unknown") return event;
  }
  const isOurs =
    PROGRAMS.includes(by.tag) || NAMES.some((name) => startsWith(bytes, at, end, name));
  return isOurs ? readBy(FORMS, text(bytes, at, end), by) : undefined;
}

function readBy(
  forms: readonly SessionForm[],
  line: string,
  by: LoggedBy,
): SessionEvent | undefined {
  const written = asWritten(line, by, PROGRAMS, "with pid");
  if (written === undefined) return undefined;
  return firstThatFits(forms, withoutReturn(written)) ?? { kind: "unknown" };
}

const NAMES = PROGRAMS.map(ascii);
const PLUGIN_NAME = ascii(PLUGIN);
