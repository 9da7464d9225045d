/**
 * Remembering the answers of a pure function of a text: in a log the same texts come again and
 * again. The last few thousand are kept; long texts are not, since they seldom repeat.
 */
export function remembering<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  answerTo: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<string, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = answerTo(asked);
    if (key.length > LONGEST_KEPT) return answer;
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

const MOST_KEPT = 4096;
const LONGEST_KEPT = 1000;
