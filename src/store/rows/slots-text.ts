/**
 * Slots as one text, near to how they are logged: `local 0/10 remote 3/20(held)`, of a service `3/20`.
 *
 * Two for each delivery are written, and few are different.
 */
import type { Slots } from "../../grammars/qmail-send/event.ts";
import { remembering } from "../../grammars/remembering.ts";

/** Of a service, whose slots have no channel. */
export type UsedOfLimit = Pick<Slots, "used" | "limit">;

/**
 * Texts of slots, remembered: from one line to the next only the numbers that are used differ, so that a number is made
 * of them, and looked up. What is not as it is logged has no text.
 */
export class SlotsTexts {
  /** All but what is used. */
  #shape: readonly Slots[] = [];
  readonly #texts = new Map<number, string | undefined>();

  textOf(slots: readonly Slots[]): string | undefined {
    if (!this.#hasShapeOf(slots)) {
      this.#shape = slots.map((one) => ({ ...one }));
      this.#texts.clear();
    }
    let key = 0;
    for (const { used } of slots) {
      if (!Object.is(used & (MOST_USED - 1), used)) return written(slots);
      key = key * MOST_USED + used;
    }
    let text = this.#texts.get(key);
    if (text === undefined) {
      text = written(slots);
      this.#texts.set(key, text);
    }
    return text;
  }

  #hasShapeOf(slots: readonly Slots[]): boolean {
    const shape = this.#shape;
    if (shape.length !== slots.length || slots.length > MOST_CHANNELS) return false;
    for (let i = 0; i < slots.length; i++) {
      const one = slots[i] as Slots;
      const other = shape[i] as Slots;
      if (!Object.is(one.limit, other.limit) || one.channel !== other.channel) return false;
      if (one.held !== other.held) return false;
    }
    return true;
  }
}

/** Numbers below it, a power of two, of so many channels, make one number. */
const MOST_USED = 4096;
const MOST_CHANNELS = 4;

/** undefined where a number or channel is not as it is logged. */
function written(slots: readonly Slots[]): string | undefined {
  let text = "";
  for (const { channel, used, limit, held } of slots) {
    if (!isChannel(channel) || !areCounts(used, limit)) return undefined;
    const blank = text === "" ? "" : " ";
    text += `${blank}${channel} ${used}/${limit}${held ? HELD : ""}`;
  }
  return text;
}

export function textOfUsed({ used, limit }: UsedOfLimit): string | undefined {
  return areCounts(used, limit) ? `${used}/${limit}` : undefined;
}

/** The same list for the same text: not to be changed. */
export const slotsIn = remembering(
  (text: string) => text,
  (text): Slots[] => {
    const words = text === "" ? [] : text.split(" ");
    const slots: Slots[] = [];
    for (let i = 0; i < words.length; i += 2) {
      const counts = words[i + 1] as string;
      const held = counts.endsWith(HELD);
      slots.push({ channel: words[i] as string, ...usedIn(counts.replace(HELD, "")), held });
    }
    return slots;
  },
);

export function usedIn(text: string): UsedOfLimit {
  const [used, limit] = text.split("/");
  return { used: Number(used), limit: Number(limit) };
}

const HELD = "(held)";

function areCounts(used: number, limit: number): boolean {
  return isCount(used) && isCount(limit);
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0 && !Object.is(number, -0);
}

function isChannel(channel: string): boolean {
  return /^[^\s\p{Surrogate}]+$/u.test(channel);
}
