/**
 * JSON Schema (2020-12) as values, of which docs/schema.md, the OpenAPI document and the tests' checks are made.
 *
 *     record({ id: text("stable id") }, { qp: count("process id") })   `id` is always there, `qp` where the log tells it
 */
export interface JsonSchema {
  description?: string;
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema;
  items?: JsonSchema;
  enum?: readonly string[];
  const?: string;
  format?: "date-time";
  $ref?: string;
}

type Properties = Record<string, JsonSchema>;

export function record(always: Properties, sometimes: Properties = {}, about = ""): JsonSchema {
  return {
    type: "object",
    ...described(about),
    properties: { ...always, ...sometimes },
    required: Object.keys(always),
  };
}

export function text(about: string): JsonSchema {
  return { type: "string", ...described(about) };
}

export function word(words: readonly string[], about = ""): JsonSchema {
  return { type: "string", enum: words, ...described(about) };
}

export function time(about: string): JsonSchema {
  return { type: "string", format: "date-time", ...described(about) };
}

export function count(about: string): JsonSchema {
  return { type: "integer", ...described(about) };
}

export function figure(about: string): JsonSchema {
  return { type: "number", ...described(about) };
}

export function yes(about: string): JsonSchema {
  return { type: "boolean", ...described(about) };
}

export function list(items: JsonSchema, about: string): JsonSchema {
  return { type: "array", items, ...described(about) };
}

/** A value for each name, whatever these are. */
export function byName(value: JsonSchema, about: string): JsonSchema {
  return { type: "object", additionalProperties: value, ...described(about) };
}

export function anything(about: string): JsonSchema {
  return described(about);
}

/** The name of its schema, which stands in every record. */
export function schemaNamed(name: string): JsonSchema {
  return { const: name, description: `\`${name}\`` };
}

/** Another schema of the table, by its name there. */
export function like(name: string, about = ""): JsonSchema {
  return { $ref: `#/components/schemas/${name}`, ...described(about) };
}

function described(about: string): { description?: string } {
  return about === "" ? {} : { description: about };
}
