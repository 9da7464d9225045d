/**
 * What a search nearly found: the same search at another time, and addresses that look alike.
 */
import { escapeControls } from "../bytes/bytes.ts";
import type { Filter, Pattern } from "../reports/filter/filter.ts";
import { domainOf, matcher } from "../reports/filter/match.ts";
import { editDistance } from "../reports/filter/nearest.ts";
import type { TimeContext } from "../time/words.ts";
import type { Message } from "../tracking/facts.ts";
import { plural } from "./coverage.ts";
import { grouped } from "./output/cells.ts";

export interface NearMisses {
  add(message: Message): void;
  /** A message that would have been, had it not been turned away at the door. */
  addRefused(message: Message): void;
  /** One sentence for each kind of near miss there is. */
  sentences(): string[];
}

/** Distinct addresses that are remembered; in a larger log the rest goes unseen. */
const MOST_ADDRESSES = 100_000;
/** Letters that an address may differ in. */
const NEAR = 3;
/** An address of the very domain that was asked for comes after the slips. */
const SAME_DOMAIN = NEAR - 0.5;
const MOST_SHOWN = 5;

export function nearMisses(filter: Filter, times: TimeContext): NearMisses {
  const timeless = filter.terms.filter(
    ({ key }) => key !== "since" && key !== "until" && key !== "on",
  );
  const atAnyTime =
    timeless.length < filter.terms.length && timeless.length > 0
      ? matcher({ ...filter, terms: timeless }, times)
      : undefined;
  const wanted = timeless.flatMap(({ key, negated, value }) =>
    !negated && (key === "from" || key === "to" || key === "word") ? textOf(value as Pattern) : [],
  );
  const otherTimes = { messages: 0, refused: 0 };
  const addresses = new Map<string, number>();
  const count = (address: string): void => {
    const seen = addresses.get(address) ?? 0;
    if (seen > 0 || addresses.size < MOST_ADDRESSES) addresses.set(address, seen + 1);
  };
  const add = (message: Message, among: keyof typeof otherTimes): void => {
    if (atAnyTime?.message(message)) otherTimes[among]++;
    if (wanted.length === 0) return;
    if (message.sender) count(message.sender.toLowerCase());
    for (const { address } of message.recipients) count(address.toLowerCase());
  };
  return {
    add: (message) => add(message, "messages"),
    addRefused: (message) => add(message, "refused"),
    sentences() {
      const said: string[] = [];
      const times = [
        otherTimes.messages > 0 && plural(otherTimes.messages, "message"),
        otherTimes.refused > 0 && `${grouped(otherTimes.refused)} turned away at the door`,
      ].filter(Boolean);
      if (times.length > 0)
        said.push(`At other times: ${times.join(", ")}; search without the period.`);
      const alike = [...addresses]
        .map(([address, times]) => ({
          address,
          times,
          distance: distanceTo(address, wanted),
        }))
        .filter(({ distance }) => distance < NEAR)
        .sort((a, b) => a.distance - b.distance || b.times - a.times);
      if (alike.length > 0) {
        const names = alike
          .slice(0, MOST_SHOWN)
          .map(({ address, times }) => `${escapeControls(address)} (${times})`);
        said.push(`Near misses: ${names.join(", ")}.`);
      }
      return said;
    },
  };
}

function textOf(pattern: Pattern): string[] {
  const text = pattern.kind === "part" || pattern.kind === "whole" ? pattern.text : "";
  return text.length > 2 ? [text.toLowerCase()] : [];
}

/** Smallest distance of the address, its local part or its domain to one of the texts. */
function distanceTo(address: string, wanted: string[]): number {
  const domain = domainOf(address);
  const parts =
    domain === undefined ? [address] : [address, domain, address.slice(0, -domain.length - 1)];
  const distances = wanted.flatMap((text) =>
    text.includes("@")
      ? [editDistance(address, text, NEAR), domain === domainOf(text) ? SAME_DOMAIN : NEAR]
      : parts.map((part) => (part.length > 3 ? editDistance(part, text, NEAR) : NEAR)),
  );
  return Math.min(NEAR, ...distances);
}
