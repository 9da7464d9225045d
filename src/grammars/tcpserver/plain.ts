/**
 * Reads a line of tcpserver slowly and plainly: the twin that says what reader.ts must do.
 */
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type LoggedBy } from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { PROGRAMS } from "./fields.ts";
import { FORMS } from "./forms.ts";

export function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  const written = asWritten(line, by, PROGRAMS);
  if (written === undefined) return undefined;
  return firstThatFits(FORMS, withoutReturn(written)) ?? { kind: "unknown" };
}
