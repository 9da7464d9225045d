/**
 * Remembering the answers of a pure function of a text: in a log the same texts come again and
 * again. All are forgotten when they have become many, or many letters.
 */
export function remembering<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  answerTo: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  let letters = 0;
  return (asked) => {
    const key = keyOf(asked);
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = answerTo(asked);
    if (key.length > LONGEST_KEPT) return answer;
    letters += key.length;
    if (answers.size >= MOST_KEPT || letters > MOST_LETTERS) {
      answers.clear();
      letters = key.length;
    }
    answers.set(key, answer);
    return answer;
  };
}

const MOST_KEPT = 4096;
/** No report that qmail-send writes is longer. */
const LONGEST_KEPT = 1 << 14;
const MOST_LETTERS = 1 << 20;
