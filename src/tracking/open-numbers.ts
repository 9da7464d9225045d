/**
 * Numbers that come and go, each with the record it stands for: open messages, open deliveries, qps.
 *
 * A table of typed arrays with open addressing: a number stands at its home, or behind it where that was
 * taken, and one that goes lets those behind it move up. Plain data.
 */
export interface OpenNumbers {
  numbers: Float64Array;
  /** -1 where the place is free. */
  records: Int32Array;
  count: number;
}

export function newOpenNumbers(): OpenNumbers {
  return { numbers: new Float64Array(FIRST), records: new Int32Array(FIRST).fill(FREE), count: 0 };
}

/** The record of a number; -1 if it has none. */
export function recordOf({ numbers, records }: OpenNumbers, number: number): number {
  const mask = records.length - 1;
  let place = homeOf(number, mask);
  for (;;) {
    const record = records[place];
    if (record < 0 || numbers[place] === number) return record;
    place = (place + 1) & mask;
  }
}

export function setRecord(table: OpenNumbers, number: number, record: number): void {
  if (table.count * 2 >= table.records.length) enlarge(table);
  const { numbers, records } = table;
  const mask = records.length - 1;
  let place = homeOf(number, mask);
  while (records[place] >= 0 && numbers[place] !== number) place = (place + 1) & mask;
  if (records[place] < 0) table.count++;
  numbers[place] = number;
  records[place] = record;
}

export function removeNumber(table: OpenNumbers, number: number): void {
  const { numbers, records } = table;
  const mask = records.length - 1;
  let free = homeOf(number, mask);
  while (records[free] >= 0 && numbers[free] !== number) free = (free + 1) & mask;
  if (records[free] < 0) return;
  table.count--;
  for (let next = (free + 1) & mask; records[next] >= 0; next = (next + 1) & mask) {
    const home = homeOf(numbers[next], mask);
    if (((next - home) & mask) < ((next - free) & mask)) continue;
    numbers[free] = numbers[next];
    records[free] = records[next];
    free = next;
  }
  records[free] = FREE;
}

/** All records, in no order. */
export function recordsIn({ records }: OpenNumbers): number[] {
  return Array.from(records).filter((record) => record >= 0);
}

const FREE = -1;
const FIRST = 16;

/** Numbers that follow one another are spread over the table. */
function homeOf(number: number, mask: number): number {
  const mixed = Math.imul((number | 0) ^ (number / 0x100000000), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function enlarge(table: OpenNumbers): void {
  const { numbers, records } = table;
  table.numbers = new Float64Array(records.length * 2);
  table.records = new Int32Array(records.length * 2).fill(FREE);
  table.count = 0;
  for (let place = 0; place < records.length; place++)
    if (records[place] >= 0) setRecord(table, numbers[place], records[place]);
}
