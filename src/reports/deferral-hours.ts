/**
 * In which hours how many attempts were put off, of very many domains: each a number of its own.
 *
 *     of  hour    count     an hour of a domain may stand in several rows: whoever reads them adds them up
 *     3   496801  12
 *
 * Plain data.
 */
import {
  addRow,
  addTo,
  columns,
  type NumberRows,
  newRows,
  numberAt,
  setNumber,
} from "./number-rows.ts";

export interface DeferralHours {
  rows: NumberRows;
  /** By domain its last row; none is needed. */
  last: Map<number, number>;
  /** So many rows may be there before those of an hour become one. */
  most: number;
}

const HOUR = columns("of", "hour", "count");
const FEW = 8192;
/** No hour since 1970 is larger. */
const HOURS = 2 ** 24;

export function newDeferralHours(): DeferralHours {
  return { rows: newRows(HOUR), last: new Map(), most: FEW };
}

export function countHour(hours: DeferralHours, of: number, hour: number): void {
  const { rows, last } = hours;
  const known = last.get(of);
  if (known !== undefined && numberAt(rows, known, HOUR.hour) === hour) {
    addTo(rows, known, HOUR.count, 1);
    return;
  }
  last.set(of, rows.rows);
  put(rows, of, hour, 1);
  if (rows.rows >= hours.most) settleHours(hours);
}

/** Takes over those of later days, whose domains have these numbers here. */
export function mergeHours(hours: DeferralHours, later: DeferralHours, numbers: Uint32Array): void {
  eachHour(later, (of, hour, count) => put(hours.rows, numbers[of], hour, count));
}

/** One row for each hour, in order. */
export function settleHours(hours: DeferralHours): void {
  const counts = new Map<number, number>();
  eachHour(hours, (of, hour, count) => {
    const key = of * HOURS + hour;
    counts.set(key, (counts.get(key) ?? 0) + count);
  });
  hours.rows = newRows(HOUR);
  hours.last.clear();
  for (const key of Float64Array.from(counts.keys()).sort())
    put(hours.rows, Math.floor(key / HOURS), key % HOURS, counts.get(key) ?? 0);
  hours.most = Math.max(FEW, 2 * hours.rows.rows);
}

/** The hours of some domains, each with its count. */
export function hoursOf(
  hours: DeferralHours,
  isWanted: (of: number) => boolean,
): Map<number, Map<number, number>> {
  const found = new Map<number, Map<number, number>>();
  eachHour(hours, (of, hour, count) => {
    if (!isWanted(of)) return;
    const own = found.get(of) ?? new Map<number, number>();
    found.set(of, own);
    own.set(hour, (own.get(hour) ?? 0) + count);
  });
  return found;
}

function put(rows: NumberRows, of: number, hour: number, count: number): void {
  const row = addRow(rows);
  setNumber(rows, row, HOUR.of, of);
  setNumber(rows, row, HOUR.hour, hour);
  setNumber(rows, row, HOUR.count, count);
}

function eachHour(
  { rows }: DeferralHours,
  show: (of: number, hour: number, count: number) => void,
): void {
  for (let row = 0; row < rows.rows; row++)
    show(
      numberAt(rows, row, HOUR.of),
      numberAt(rows, row, HOUR.hour),
      numberAt(rows, row, HOUR.count),
    );
}
