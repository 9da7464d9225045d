/**
 * Rows of numbers, for millions of them: in blocks, so that nothing is copied when they grow. Plain data.
 */
export interface NumberRows {
  /** Numbers in each row. */
  width: number;
  rows: number;
  /** Rows in blocks of ROWS, each row `width` numbers. */
  numbers: Float64Array[];
}

export const ROW_BITS = 12;
export const ROWS = 1 << ROW_BITS;
export const ROW_MASK = ROWS - 1;

/** Columns of these names, in their order. */
export function columns<Column extends string>(...names: Column[]): Record<Column, number> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Column, number>;
}

/** With a number in each row for each column. */
export function newRows(columns: Record<string, number>): NumberRows {
  return { width: Object.keys(columns).length, rows: 0, numbers: [] };
}

/** A new row, all zeros. */
export function addRow(rows: NumberRows): number {
  if ((rows.rows & ROW_MASK) === 0) rows.numbers.push(new Float64Array(ROWS * rows.width));
  return rows.rows++;
}

/** All numbers of a column. */
export function columnOf(rows: NumberRows, column: number): Float64Array {
  const numbers = new Float64Array(rows.rows);
  for (let row = 0; row < numbers.length; row++) numbers[row] = numberAt(rows, row, column);
  return numbers;
}

/** Rows whose columns these are. */
export function rowsOfColumns(rows: number, columns: readonly Float64Array[]): NumberRows {
  const width = columns.length;
  const numbers: Float64Array[] = [];
  for (let first = 0; first < rows; first += ROWS) {
    const block = new Float64Array(ROWS * width);
    const count = Math.min(ROWS, rows - first);
    for (let column = 0; column < width; column++) {
      const from = columns[column];
      for (let row = 0; row < count; row++) block[row * width + column] = from[first + row];
    }
    numbers.push(block);
  }
  return { width, rows, numbers };
}

/** Adds to the number in `column` of a row. */
export function addTo(rows: NumberRows, row: number, column: number, amount: number): void {
  const block = rows.numbers[row >>> ROW_BITS];
  block[(row & ROW_MASK) * rows.width + column] += amount;
}

/** Adds a span to two columns, its whole seconds and behind them the nanoseconds: sums are exact. */
export function addSpanTo(rows: NumberRows, row: number, column: number, span: number): void {
  const whole = Math.floor(span);
  addTo(rows, row, column, whole);
  addTo(rows, row, column + 1, Math.round((span - whole) * 1e9));
}

export function setNumber(rows: NumberRows, row: number, column: number, to: number): void {
  const block = rows.numbers[row >>> ROW_BITS];
  block[(row & ROW_MASK) * rows.width + column] = to;
}

export function numberAt(rows: NumberRows, row: number, column: number): number {
  const block = rows.numbers[row >>> ROW_BITS];
  return block[(row & ROW_MASK) * rows.width + column];
}
