/**
 * Which form of which grammar reads a line, with its fields: for who wants to tell of the line itself, not of
 * what it says. Slow, and asked for few lines.
 */
import { type FieldTexts, fieldsIn } from "../form.ts";
import type { SessionEvent } from "./event.ts";
import type { LoggedBy, SessionForm, SessionGrammar } from "./grammar.ts";
import { SESSION_GRAMMARS } from "./grammars.ts";

export interface SessionFormFound {
  grammar: SessionGrammar;
  form: SessionForm;
  /** None, where the grammar reads the line by other means than its form. */
  fields: FieldTexts;
  event: Exclude<SessionEvent, { kind: "unknown" }>;
}

/** undefined if the line, without stamp and container, is of none of these programs, or fits none of their forms. */
export function sessionFormOf(line: string, by: LoggedBy): SessionFormFound | undefined {
  for (const grammar of SESSION_GRAMMARS) {
    const event = grammar.readPlainly(line, by);
    if (!event || event.kind === "unknown") continue;
    const form = grammar.forms.find(({ name }) => name === event.form);
    if (form) return { grammar, form, fields: fieldsOf(form, line, by), event };
  }
  return undefined;
}

/** A container may have taken off the program's name, with its process, which the form knows. */
function fieldsOf(form: SessionForm, line: string, { tag, pid }: LoggedBy): FieldTexts {
  const text = line.replace(/\r$/, "");
  const named = tag === "" ? [] : [`${tag}: ${text}`, `${tag}[${pid}]: ${text}`, `${tag} ${text}`];
  for (const written of [line, text, ...named]) {
    const fields = fieldsIn(form, written);
    if (fields) return fields;
  }
  return {};
}
