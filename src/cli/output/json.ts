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

/**
 * JSON in which nothing acts on a terminal: what JSON lets pass of a stranger's signs (C1 controls, those
 * that turn the direction of text, those without width) is written as an escape, and reads as the same text.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSEEN, (signs) =>
    [...Array(signs.length).keys()].map((i) => escapeOf(signs, i)).join(""),
  );
}

function escapeOf(signs: string, i: number): string {
  return `\\u${signs.charCodeAt(i).toString(16).padStart(4, "0")}`;
}

const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;

/** No string in JSON has a newline of its own. */
function indented(value: unknown, indent: string): string {
  return jsonText(value, 2).replaceAll("\n", `\n${indent}`);
}
