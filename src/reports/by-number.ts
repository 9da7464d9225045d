/**
 * What depends on a text alone, worked out once for each text that has a number (tracking/views.ts), and found
 * again by that without the text being made. Each number has one slot, which it may lose to another one.
 */
import { type FiguresByName, rowOf } from "./figures-by-name.ts";

const SLOTS = 1 << 13;

/** `answerTo` must depend on the text that the number stands for; it is asked each time where that is 0. */
export function byNumber<One, Answer>(
  numberOf: (one: One) => number,
  answerTo: (one: One) => Answer,
): (one: One) => Answer {
  const numbers = new Float64Array(SLOTS);
  const answers: Answer[] = [];
  return (one) => {
    const number = numberOf(one);
    if (number === 0) return answerTo(one);
    const slot = number & (SLOTS - 1);
    if (numbers[slot] !== number) {
      answers[slot] = answerTo(one);
      numbers[slot] = number;
    }
    return answers[slot];
  };
}

/** The same for rows of names: `nameOf` is asked for a name whose number was not met lately. */
export function rowByNumber(figures: FiguresByName, number: number, nameOf: () => string): number {
  if (number === 0) return rowOf(figures, nameOf());
  let known = ROWS_OF.get(figures);
  if (!known) {
    known = { numbers: new Float64Array(ROW_SLOTS), rows: new Float64Array(ROW_SLOTS) };
    ROWS_OF.set(figures, known);
  }
  const slot = number & (ROW_SLOTS - 1);
  if (known.numbers[slot] !== number) {
    known.numbers[slot] = number;
    known.rows[slot] = rowOf(figures, nameOf());
  }
  return known.rows[slot];
}

const ROW_SLOTS = 1 << 10;
const ROWS_OF = new WeakMap<FiguresByName, { numbers: Float64Array; rows: Float64Array }>();
