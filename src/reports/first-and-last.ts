/**
 * When something was first and last seen: of one thing, and of each row of figures by name.
 *
 * Of rows an instant is two numbers, which keeps its nanoseconds; 0 seconds stands for "never".
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import { type NumberRows, numberAt, setNumber } from "./number-rows.ts";

export interface Span {
  first: Instant | undefined;
  last: Instant | undefined;
}

export function widen(span: Span, at: Instant | undefined): void {
  if (!at) return;
  if (!span.first || compareInstants(at, span.first) < 0) span.first = at;
  if (!span.last || compareInstants(at, span.last) > 0) span.last = at;
}

/** Takes over when another was seen. */
export function widenBy(span: Span, { first, last }: Span): void {
  widen(span, first);
  widen(span, last);
}

/** Plain data: four numbers for each row. */
export interface SpansByRow {
  numbers: Float64Array;
}

export function newSpans(): SpansByRow {
  return { numbers: new Float64Array(64) };
}

/** In numbers, as this is done for every session: no Instant is made to compare. */
export function widenRow(spans: SpansByRow, row: number, at: Instant | undefined): void {
  if (!at) return;
  const place = 4 * row;
  if (place >= spans.numbers.length) enlarge(spans, place);
  const { numbers } = spans;
  const { seconds, nanos } = at;
  if (numbers[place] === 0 || isBefore(seconds, nanos, numbers[place], numbers[place + 1])) {
    numbers[place] = seconds;
    numbers[place + 1] = nanos;
  }
  if (
    numbers[place + 2] === 0 ||
    isBefore(numbers[place + 2], numbers[place + 3], seconds, nanos)
  ) {
    numbers[place + 2] = seconds;
    numbers[place + 3] = nanos;
  }
}

/** Takes over those of others, each under its row here. */
export function mergeSpansByRow(spans: SpansByRow, others: SpansByRow, rows: Uint32Array): void {
  for (let row = 0; row < rows.length; row++) {
    widenRow(spans, rows[row], firstOf(others, row));
    widenRow(spans, rows[row], lastOf(others, row));
  }
}

/** Neither of a row that stands for several (-1). */
export function firstOf(spans: SpansByRow, row: number): Instant | undefined {
  return momentAt(spans, 4 * row);
}

export function lastOf(spans: SpansByRow, row: number): Instant | undefined {
  return momentAt(spans, 4 * row + 2);
}

/** An instant in two columns of rows, the second behind the first. */
export function instantAt(rows: NumberRows, row: number, column: number): Instant | undefined {
  const seconds = numberAt(rows, row, column);
  return seconds === 0 ? undefined : { seconds, nanos: numberAt(rows, row, column + 1) };
}

export function setInstant(
  rows: NumberRows,
  row: number,
  column: number,
  at: Instant | undefined,
): void {
  setNumber(rows, row, column, at?.seconds ?? 0);
  setNumber(rows, row, column + 1, at?.nanos ?? 0);
}

function momentAt({ numbers }: SpansByRow, place: number): Instant | undefined {
  const seconds = numbers[place] ?? 0;
  return seconds === 0 ? undefined : { seconds, nanos: numbers[place + 1] };
}

function enlarge(spans: SpansByRow, place: number): void {
  const larger = new Float64Array(Math.max(place + 4, 2 * spans.numbers.length));
  larger.set(spans.numbers);
  spans.numbers = larger;
}

function isBefore(seconds: number, nanos: number, thanSeconds: number, thanNanos: number): boolean {
  return seconds < thanSeconds || (seconds === thanSeconds && nanos < thanNanos);
}
