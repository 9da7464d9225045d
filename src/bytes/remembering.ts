/**
 * Remembering what bytes mean: in a log the same texts come again and again (addresses, replies, names), so
 * their string is made once, and what they say is worked out once.
 *
 *     hash of the bytes --> slot: the bytes themselves, and the answer
 *
 * Each text has one of two slots, which it may lose to others, and all are forgotten when their bytes have become many:
 * so nothing grows, whatever clients say. An answer must depend on the bytes alone.
 */
import { hashOf, text, viewOf } from "./bytes.ts";

/** Answers for the range [at, end) of `bytes`; who knows its `hashOf` saves the time to make it. */
export type OfBytes<Answer> = (bytes: Uint8Array, at: number, end: number, hash?: number) => Answer;

const SLOTS = 4096;
const SLOT_WIDTH = 4;
const MOST_BYTES = 1 << 20;
/** No line's text that comes again is longer. */
const LONGEST_KEPT = 1 << 14;

export function rememberingBytes<Answer>(
  answerTo: (bytes: Uint8Array, at: number, end: number) => Answer,
): OfBytes<Answer> {
  /** Of each slot the hash, the length and the place in `texts`, side by side: a processor fetches them at once. */
  const slots = new Int32Array(SLOTS * SLOT_WIDTH).fill(-1);
  const texts = new Uint8Array(MOST_BYTES);
  let used = 0;
  const answers: Answer[] = [];
  const kept = new DataView(texts.buffer);
  return (bytes, at, end, hash = hashOf(bytes, at, end)) => {
    const length = end - at;
    if (length > LONGEST_KEPT) return answerTo(bytes, at, end);
    const view = viewOf(bytes);
    const newer = hash & (SLOTS - 2);
    const older = newer + 1;
    for (let slot = newer; slot <= older; slot++) {
      const column = slot * SLOT_WIDTH;
      if (slots[column] !== hash || slots[column + 1] !== length) continue;
      const from = slots[column + 2];
      let i = 0;
      while (i + 4 <= length && kept.getInt32(from + i) === view.getInt32(at + i)) i += 4;
      while (i < length && texts[from + i] === bytes[at + i]) i++;
      if (i === length) return answers[slot] as Answer;
    }
    const answer = answerTo(bytes, at, end);
    if (used + length > MOST_BYTES) {
      slots.fill(-1);
      used = 0;
    }
    const column = newer * SLOT_WIDTH;
    slots.copyWithin(column + SLOT_WIDTH, column, column + SLOT_WIDTH);
    answers[older] = answers[newer] as Answer;
    slots[column] = hash;
    slots[column + 1] = length;
    slots[column + 2] = used;
    let i = 0;
    for (; i + 4 <= length; i += 4) kept.setInt32(used + i, view.getInt32(at + i));
    for (; i < length; i++) texts[used + i] = bytes[at + i] as number;
    used += length;
    answers[newer] = answer;
    return answer;
  };
}

const rememberedText = rememberingBytes(text);

/** `text`, which is made anew only where the bytes have not been met lately. */
export function textOf(bytes: Uint8Array, at: number, end: number): string {
  return at === end ? "" : rememberedText(bytes, at, end);
}
