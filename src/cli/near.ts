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

export interface NearMisses {
  add(message: Message): void;
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
  let otherTimes = 0;
  const addresses = new Map<string, number>();
  const count = (address: string): void => {
    const seen = addresses.get(address) ?? 0;
    if (seen > 0 || addresses.size < MOST_ADDRESSES) addresses.set(address, seen + 1);
  };
  return {
    add(message) {
      if (atAnyTime?.message(message)) otherTimes++;
      if (wanted.length === 0) return;
      if (message.sender) count(message.sender.toLowerCase());
      for (const { address } of message.recipients) count(address.toLowerCase());
    },
    sentences() {
      const said: string[] = [];
      if (otherTimes > 0)
        said.push(`At other times: ${plural(otherTimes, "message")}; search without the period.`);
      const alike = [...addresses]
        .map(([address, messages]) => ({
          address,
          messages,
          distance: distanceTo(address, wanted),
        }))
        .filter(({ distance }) => distance < NEAR)
        .sort((a, b) => a.distance - b.distance || b.messages - a.messages);
      if (alike.length > 0) {
        const names = alike
          .slice(0, MOST_SHOWN)
          .map(({ address, messages }) => `${escapeControls(address)} (${messages})`);
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
