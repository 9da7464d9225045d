/**
 * The fields of a line, as facts: each with what stands in it, and what it is.
 */
import type { FieldTexts } from "../grammars/form.ts";
import type { NamedFact } from "./explanation.ts";

/** In the order of the form; those that the line leaves out are left out, but for the empty sender. */
export function fieldFacts(
  form: { readonly fields: FieldTexts },
  fields: FieldTexts,
  without: readonly string[] = [],
): NamedFact[] {
  return Object.entries(form.fields).flatMap(([name, is]) => {
    const text = fields[name];
    if (text === undefined || without.includes(name)) return [];
    if (text === "" && name !== "sender") return [];
    return [{ name, value: text === "" ? "<>" : text.trim(), ...(is !== "" && { is }) }];
  });
}
