/// <reference lib="es2024.string" />
/**
 * Columns of texts, and of what is one of few texts: the place of each in a list, from 1, and 0 where there is none.
 */
import { quoted } from "../duckdb.ts";
import { type ColumnBuffer, constant, FEW, type PackedColumn, twice } from "./packed-column.ts";
import type { Spill } from "./rest.ts";

export class TextBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #values: (string | null)[] = [];
  #letters = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.length * BYTES_OF_A_STRING + this.#letters;
  }

  put(value: string | undefined, spill: Spill): void {
    if (value === undefined) this.#values.push(null);
    else if (value.isWellFormed()) {
      this.#letters += value.length;
      this.#hasAny = true;
      this.#values.push(value);
    } else {
      // A surrogate without its other half has no bytes in UTF-8.
      spill.keep(this.#name, value);
      this.#values.push(null);
    }
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::VARCHAR");
    return {
      types: ["VARCHAR"],
      sql: ([text]) => text as string,
      slices: (from, to) => [this.#values.slice(from, to)],
    };
  }
}

const BYTES_OF_A_STRING = 24;

/** Few texts that come again and again: the place of each in a list, from 1. */
export class NameBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #places = new Map<string, number>();
  readonly #names: string[] = [];
  #letters = 0;
  #values = new Uint32Array(FEW);
  #count = 0;
  #hasNone = false;
  #last: string | undefined;
  #lastPlace = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.byteLength + this.#names.length * 3 * BYTES_OF_A_STRING + this.#letters;
  }

  put(name: string | undefined, spill: Spill): void {
    if (this.#count === this.#values.length) this.#values = twice(this.#values);
    if (name === undefined) {
      this.#hasNone = true;
      this.#values[this.#count++] = 0;
      return;
    }
    if (name !== this.#last) {
      this.#last = name;
      this.#lastPlace = this.#places.get(name) ?? this.#newPlace(name);
    }
    if (this.#lastPlace === 0) {
      spill.keep(this.#name, name);
      this.#hasNone = true;
    }
    this.#values[this.#count++] = this.#lastPlace;
  }

  #newPlace(name: string): number {
    const place = name.isWellFormed() ? this.#names.push(name) : 0;
    this.#places.set(name, place);
    this.#letters += name.length;
    return place;
  }

  packed(): PackedColumn {
    const names = this.#names;
    if (names.length === 0) return constant("NULL::VARCHAR");
    if (names.length === 1 && !this.#hasNone) return constant(quoted(names[0] as string));
    if (names.length > MOST_NAMES)
      return {
        types: ["VARCHAR"],
        sql: ([text]) => text as string,
        slices: (from, to) => [
          Array.from(this.#values.subarray(from, to), (place) => names[place - 1] ?? null),
        ],
      };
    return {
      types: ["UINTEGER"],
      sql: ([place]) => `([${names.map(quoted).join(", ")}])[${place}]`,
      slices: (from, to) => [this.#values.subarray(from, to)],
    };
  }
}

/** A query of more would be long. */
const MOST_NAMES = 4096;

/** The place of the word, from 1. */
export class WordBuffer implements ColumnBuffer {
  readonly #name: string;
  readonly #words: readonly string[];
  #places = new Uint8Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string, words: readonly string[]) {
    this.#name = name;
    this.#words = words;
  }

  get bytes(): number {
    return this.#places.byteLength;
  }

  put(word: string | undefined, spill: Spill): void {
    if (this.#count === this.#places.length) this.#places = twice(this.#places);
    const place = word === undefined ? 0 : this.#words.indexOf(word) + 1;
    if (place > 0) this.#hasAny = true;
    else if (word !== undefined) spill.keep(this.#name, word);
    this.#places[this.#count++] = place;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::UTINYINT");
    return {
      types: ["UTINYINT"],
      sql: ([place]) => `nullif(${place}, 0::UTINYINT)`,
      slices: (from, to) => [this.#places.subarray(from, to)],
    };
  }
}

/** 1 for false, 2 for true. */
export class FlagBuffer implements ColumnBuffer {
  readonly #name: string;
  #flags = new Uint8Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#flags.byteLength;
  }

  put(flag: boolean | undefined, spill: Spill): void {
    if (this.#count === this.#flags.length) this.#flags = twice(this.#flags);
    const fits = typeof flag === "boolean";
    if (fits) this.#hasAny = true;
    else if (flag !== undefined) spill.keep(this.#name, flag);
    this.#flags[this.#count++] = fits ? (flag ? 2 : 1) : 0;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::BOOLEAN");
    return {
      types: ["UTINYINT"],
      sql: ([flag]) => `if(${flag} = 0, NULL, ${flag} = 2)`,
      slices: (from, to) => [this.#flags.subarray(from, to)],
    };
  }
}
