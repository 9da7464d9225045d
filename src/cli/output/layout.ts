/**
 * Which columns of a table fit a screen, and how wide each may be.
 *
 * Where all fit, all stand side by side at their natural width. Else columns leave, as their
 * `narrow` says (reports/report.ts), until every text that stays has room to be read; what room is
 * left then goes to the answer, to the other texts and to sentences, in this order. Only if those
 * that stay are too wide by themselves are texts narrowed further, the answer last; and if that is
 * not enough they leave too.
 *
 *     terminal   nothing takes a second line: a text that is wider than its column is cut
 *     pipe       nothing is cut: a sentence wraps, or stands below its row where it has no room
 *                beside it; anything else that is too wide goes on on a line of its own
 *
 * What is cut or wrapped is done in table.ts.
 */
import type { Column } from "../../reports/report.ts";

/** A column and where it stands. */
export interface Placed {
  /** Of the column in the table. */
  index: number;
  /** Columns of the screen before it, and that it takes. */
  start: number;
  width: number;
}

export interface Layout {
  row: Placed[];
  /** Indexes of columns that stand below each row. */
  below: number[];
  /** How many columns have no room. */
  leftOut: number;
}

export interface Room {
  /** undefined: as much as there is. */
  width: number | undefined;
  /** Texts may be cut. */
  cuts: boolean;
}

export const GAP = 2;
/** Of a column without bounds, the most that its texts are filled up to. */
const FILLED = 100;
/** A sentence and another text need as much before a column leaves; */
const SENTENCE = 36;
const TEXT = 24;
/** on a terminal what stays in any case is rather cut to as much. */
const CUT = 16;
/** An id: a text is narrowed to that only where nothing else helps, and never below the least. */
const ID = 13;
const LEAST = 8;

/** `natural`: how wide each column is with all its texts whole; `heads`: its head alone. */
export function layOut(
  columns: readonly Column[],
  natural: readonly number[],
  heads: readonly number[],
  { width, cuts }: Room,
): Layout {
  const all = columns.map((_, index) => index);
  if (width === undefined) {
    const widths = natural.map((most) => Math.min(most, FILLED));
    return { row: placed(all, widths), below: [], leftOut: 0 };
  }
  const of = (index: number): Column => columns[index] as Column;
  const widths = columns.map((column, index) => {
    const most = natural[index] as number;
    if (column.type !== "text" && column.type !== "report") return most;
    if (column.narrow === "answer" && !isSentence(column)) return most;
    const readable = isSentence(column) ? SENTENCE : cuts && column.narrow === "stays" ? CUT : TEXT;
    return Math.min(most, Math.max(readable, heads[index] as number));
  });
  const over = (row: readonly number[]): number => widthOf(row, widths) - width;

  const mayBeBelow = cuts ? [] : all.filter((index) => isSentence(of(index)));
  let row = all.filter((index) => !mayBeBelow.includes(index));
  for (const index of leaving(columns, row)) {
    if (over(row) <= 0) break;
    row = row.filter((one) => one !== index);
  }
  const below: number[] = [];
  for (const index of mayBeBelow) {
    const beside = [...row, index].sort((a, b) => a - b);
    if (over(beside) <= 0) row = beside;
    else below.push(index);
  }
  narrow(row, widths, columns, over);
  for (const index of leavingAtLast(columns, row)) {
    if (over(row) <= 0) break;
    row = row.filter((one) => one !== index);
  }
  widen(row, widths, natural, columns, over);
  return { row: placed(row, widths), below, leftOut: all.length - row.length - below.length };
}

/** What was left out, said once for a whole answer. */
export function leftOutWords(columns: number): string[] {
  if (columns === 0) return [];
  return [`${columns} ${columns === 1 ? "column" : "columns"} left out: --wide, -o csv`];
}

/** Text that may wrap at its blanks. */
export function isSentence({ type, sentence }: Column): boolean {
  return type === "report" || sentence === true;
}

/** Those that may be left out, in the order in which they leave. */
function leaving(columns: readonly Column[], row: readonly number[]): number[] {
  const turn = (index: number): number => {
    const { narrow } = columns[index] as Column;
    return typeof narrow === "number" ? narrow : Number.MAX_SAFE_INTEGER - index;
  };
  return row
    .filter((index) => {
      const { narrow } = columns[index] as Column;
      return narrow === undefined ? index !== row[0] : typeof narrow === "number";
    })
    .sort((a, b) => turn(a) - turn(b) || b - a);
}

/** Figures may be so wide that what stays has no room: then that leaves too, the answer at last and the first never. */
function leavingAtLast(columns: readonly Column[], row: readonly number[]): number[] {
  const isAnswer = (index: number): boolean => columns[index]?.narrow === "answer";
  const others = row.slice(1).reverse();
  return [...others.filter((index) => !isAnswer(index)), ...others.filter(isAnswer)];
}

type Over = (row: readonly number[]) => number;

/** Takes room from the widest texts until the row fits: from the answer and from ids at last. */
function narrow(
  row: readonly number[],
  widths: number[],
  columns: readonly Column[],
  over: Over,
): void {
  const texts = row.filter((index) => ["text", "report"].includes(columns[index]?.type as string));
  const others = texts.filter((index) => columns[index]?.narrow !== "answer");
  for (const [from, least] of [
    [others, ID],
    [texts, ID],
    [texts, LEAST],
  ] as const) {
    for (let excess = over(row); excess > 0; excess--) {
      const widest = from.reduce(
        (most, index) => ((widths[index] as number) > (widths[most] ?? least) ? index : most),
        -1,
      );
      if (widest < 0) break;
      (widths[widest] as number)--;
    }
  }
}

/** Gives the room that is left to the answer, to other texts, and to sentences; the narrowest first. */
function widen(
  row: readonly number[],
  widths: number[],
  natural: readonly number[],
  columns: readonly Column[],
  over: Over,
): void {
  const rank = (index: number): number => {
    const column = columns[index] as Column;
    return isSentence(column) ? 2 : column.narrow === "answer" ? 0 : 1;
  };
  for (const one of [0, 1, 2]) {
    const ranked = row.filter((index) => rank(index) === one);
    for (let room = -over(row); room > 0; room--) {
      const narrowest = ranked.reduce((least, index) => {
        const isFull = (widths[index] as number) >= (natural[index] as number);
        return !isFull && (widths[index] as number) < (widths[least] ?? Number.POSITIVE_INFINITY)
          ? index
          : least;
      }, -1);
      if (narrowest < 0) break;
      (widths[narrowest] as number)++;
    }
  }
}

function widthOf(row: readonly number[], widths: readonly number[]): number {
  return row.reduce((sum, index) => sum + (widths[index] as number) + GAP, -GAP);
}

function placed(row: readonly number[], widths: readonly number[]): Placed[] {
  let start = 0;
  return row.map((index) => {
    const width = widths[index] as number;
    const place = { index, start, width };
    start += width + GAP;
    return place;
  });
}
