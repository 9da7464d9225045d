/**
 * Values that columns name by a number: the place at which each came first. They are few: channels, and message
 * numbers that are too large for a column. Plain data.
 */
export interface ByNumber<Value> {
  values: Value[];
  numbers: Map<Value, number>;
}

export function newByNumber<Value>(first: readonly Value[] = []): ByNumber<Value> {
  return { values: [...first], numbers: new Map(first.map((value, number) => [value, number])) };
}

export function numberOf<Value>({ values, numbers }: ByNumber<Value>, value: Value): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, values.length);
  return values.push(value) - 1;
}
