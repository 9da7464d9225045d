/**
 * Slots as one text, near to how they are logged: `local 0/10 remote 3/20(held)`, of a service `3/20`.
 *
 * Two for each delivery are written, and few are different.
 */
import type { Slots } from "../../grammars/qmail-send/event.ts";
import { remembering } from "../../grammars/remembering.ts";

/** Of a service, whose slots have no channel. */
export type UsedOfLimit = Pick<Slots, "used" | "limit">;

/** undefined where a number or channel is not as it is logged. */
export function textOfSlots(slots: readonly Slots[]): string | undefined {
  let text = "";
  for (const { channel, used, limit, held } of slots) {
    if (!isChannel(channel) || !areCounts(used, limit)) return undefined;
    const end = held ? HELD : "";
    text +=
      text === "" ? `${channel} ${used}/${limit}${end}` : ` ${channel} ${used}/${limit}${end}`;
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

const isChannel = remembering(
  (channel: string) => channel,
  (channel) => /^[^\s\p{Surrogate}]+$/u.test(channel),
);
