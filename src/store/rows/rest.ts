/**
 * The rest of a fact, as JSON: what has no column of its own, and what its column cannot hold.
 *
 * Facts hold numbers that JSON has no words for: they are `{"":"-0"}`, `{"":"NaN"}`, `{"":"Infinity"}`, and of more
 * than 53 bits `{"":"18446744073709551616n"}`. No fact has a key that is empty.
 */
import type { ReadValues } from "./column-values.ts";

export type Rest = { readonly [Name in string]: unknown };

const NOTHING: Rest = {};

/** Who is told of a value that a column cannot hold. */
export interface Spill {
  keep(name: string, value: unknown): void;
}

/** What a row's columns could not hold, by their names. */
export class Left implements Spill {
  #values: Record<string, unknown> | undefined;

  keep(name: string, value: unknown): void {
    this.#values ??= {};
    this.#values[name] = value;
  }

  /** All that is left, with what has no column; begins anew. */
  take(more?: Rest): string | undefined {
    const values = this.#values;
    if (!values && !more) return undefined;
    this.#values = undefined;
    return jsonOf({ ...more, ...values });
  }
}

function jsonOf(value: unknown): string {
  return hasWords(value) ? JSON.stringify(value) : JSON.stringify(value, withoutWords);
}

/** Whether JSON has words for all that it holds: to ask so is quicker than to help JSON with each value. */
function hasWords(value: unknown): boolean {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0);
    case "bigint":
      return false;
    case "object": {
      for (const key in value) if (!hasWords(value[key as keyof typeof value])) return false;
      return true;
    }
    default:
      return true;
  }
}

/** The rest of a row, read from its column. */
export function restAt(column: ReadValues<string>, row: number): Rest {
  const json = column.at(row, NOTHING);
  return json === undefined ? NOTHING : (ofJson(json) as Rest);
}

function ofJson(json: string): unknown {
  return json.includes('{"":') ? JSON.parse(json, withWords) : JSON.parse(json);
}

function withoutWords(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return { "": `${value}n` };
  if (typeof value !== "number") return value;
  if (Object.is(value, -0)) return { "": "-0" };
  return Number.isFinite(value) ? value : { "": String(value) };
}

function withWords(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("" in value)) return value;
  const word = String(value[""]);
  return word.endsWith("n") ? BigInt(word.slice(0, -1)) : Number(word);
}
