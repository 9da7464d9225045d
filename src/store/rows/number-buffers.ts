/**
 * Columns of numbers: in typed arrays that grow, and go to DuckDB as they are. Where there is no value it is NaN.
 */
import type { Msg } from "../../grammars/qmail-send/event.ts";
import type { Instant } from "../../time/instant.ts";
import { bitsOfId } from "../../tracking/id-bits.ts";
import { type ColumnBuffer, constant, FEW, type PackedColumn, twice } from "./packed-column.ts";
import type { Spill } from "./rest.ts";

export class NumberBuffer implements ColumnBuffer {
  readonly #name: string;
  #values = new Float64Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#values.byteLength;
  }

  put(value: number | undefined, spill: Spill): void {
    if (this.#count === this.#values.length) this.#values = twice(this.#values);
    const fits = Number.isSafeInteger(value) && !Object.is(value, -0);
    if (fits) this.#hasAny = true;
    else if (value !== undefined) spill.keep(this.#name, value);
    this.#values[this.#count++] = fits ? (value as number) : Number.NaN;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::BIGINT");
    return {
      types: ["DOUBLE"],
      sql: ([number]) => `if(isnan(${number}), NULL, ${number}::BIGINT)`,
      slices: (from, to) => [this.#values.subarray(from, to)],
    };
  }
}

export class TimeBuffer implements ColumnBuffer {
  readonly #name: string;
  #seconds = new Float64Array(FEW);
  #nanos = new Int32Array(FEW);
  #count = 0;
  #hasAny = false;

  constructor(name: string) {
    this.#name = name;
  }

  get bytes(): number {
    return this.#seconds.byteLength + this.#nanos.byteLength;
  }

  put(value: Instant | undefined, spill: Spill): void {
    if (this.#count === this.#seconds.length) {
      this.#seconds = twice(this.#seconds);
      this.#nanos = twice(this.#nanos);
    }
    const fits = value !== undefined && isInRange(value);
    if (fits) this.#hasAny = true;
    else if (value !== undefined) spill.keep(this.#name, value);
    this.#seconds[this.#count] = fits ? value.seconds : Number.NaN;
    this.#nanos[this.#count++] = fits ? value.nanos : 0;
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::BIGINT");
    return {
      types: ["DOUBLE", "INTEGER"],
      sql: ([seconds, nanos]) =>
        `if(isnan(${seconds}), NULL, ${seconds}::BIGINT * ${NANOS} + ${nanos})`,
      slices: (from, to) => [this.#seconds.subarray(from, to), this.#nanos.subarray(from, to)],
    };
  }
}

const NANOS = 1_000_000_000;
/** Of these the nanoseconds since 1970 have 64 bits. */
const MOST_SECONDS = 9_223_372_035;

function isInRange({ seconds, nanos }: Instant): boolean {
  if (!Number.isInteger(seconds) || Math.abs(seconds) > MOST_SECONDS) return false;
  if (!Number.isInteger(nanos) || nanos < 0 || nanos >= NANOS) return false;
  return !Object.is(seconds, -0) && !Object.is(nanos, -0);
}

/** Two words of 32 bits; no value where the higher is NaN. */
class WordsBuffer implements ColumnBuffer {
  #high = new Float64Array(FEW);
  #low = new Uint32Array(FEW);
  #count = 0;
  #hasAny = false;

  get bytes(): number {
    return this.#high.byteLength + this.#low.byteLength;
  }

  protected add(high: number, low: number): void {
    if (this.#count === this.#high.length) {
      this.#high = twice(this.#high);
      this.#low = twice(this.#low);
    }
    this.#high[this.#count] = high;
    this.#low[this.#count++] = low;
    this.#hasAny ||= !Number.isNaN(high);
  }

  protected addNone(): void {
    this.add(Number.NaN, 0);
  }

  packed(): PackedColumn {
    if (!this.#hasAny) return constant("NULL::UBIGINT");
    return {
      types: ["DOUBLE", "UINTEGER"],
      sql: ([high, low]) => `if(isnan(${high}), NULL, (${high}::UBIGINT << 32) | ${low})`,
      slices: (from, to) => [this.#high.subarray(from, to), this.#low.subarray(from, to)],
    };
  }
}

export class IdBuffer extends WordsBuffer {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  put(id: string | undefined, spill: Spill): void {
    const bits = id === undefined ? undefined : bitsOfId(id);
    if (bits) this.add(bits.high, bits.low);
    else {
      if (id !== undefined) spill.keep(this.#name, id);
      this.addNone();
    }
  }
}

export class InodeBuffer extends WordsBuffer {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  put(value: Msg | number | undefined, spill: Spill): void {
    if (typeof value === "bigint" && value > MAX_SAFE && value < BITS_64)
      this.add(Number(value >> 32n), Number(value & 0xffffffffn));
    else if (Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0))
      this.add(Math.floor((value as number) / 2 ** 32), (value as number) >>> 0);
    else {
      if (value !== undefined) spill.keep(this.#name, value);
      this.addNone();
    }
  }
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const BITS_64 = 1n << 64n;
