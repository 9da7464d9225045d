import { jsonText } from "../../bytes/json-text.ts";

/**
 * A JSON document piece by piece, indented by two as JSON.stringify does it, for documents that are larger
 * than any string: a value of an object may be anything iterable, which is an array there.
 */
export function* jsonPieces(value: unknown, indent = ""): Generator<string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield indented(value, indent);
    return;
  }
  const inner = `${indent}  `;
  let isFirst = true;
  const next = (bracket: string): string => {
    const before = isFirst ? bracket : ",";
    isFirst = false;
    return `${before}\n${inner}`;
  };
  if (Symbol.iterator in value) {
    for (const one of value as Iterable<unknown>) yield next("[") + indented(one, inner);
    yield isFirst ? "[]" : `\n${indent}]`;
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    yield `${next("{")}${jsonText(key)}: `;
    yield* jsonPieces(one, inner);
  }
  yield isFirst ? "{}" : `\n${indent}}`;
}

/** No string in JSON has a newline of its own. */
function indented(value: unknown, indent: string): string {
  return jsonText(value, 2).replaceAll("\n", `\n${indent}`);
}
