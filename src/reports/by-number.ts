/**
 * What depends on a text alone, worked out once for each text that has a number (tracking/views.ts), and found
 * again by that without the text being made. Each number has one slot, which it may lose to another one.
 */
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
