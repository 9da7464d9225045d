/**
 * What a search nearly found: the same search at another time, and addresses that look alike.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { grouped } from "../reports/cells.ts";
import type { Filter, Pattern } from "../reports/filter/filter.ts";
import { messageFinder } from "../reports/filter/match.ts";
import { distancesTo } from "../reports/filter/nearest.ts";
import type { FilterContext } from "../reports/filter/origin.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { byName } from "../reports/ranking.ts";
import type { Message } from "../tracking/facts.ts";
import { plural } from "./coverage.ts";

export interface NearMisses {
  /** Messages of other times, or with other addresses, may be near. */
  isOfOthers: boolean;
  add(message: Message): void;
  /** A message that would have been, had it not been turned away at the door. */
  addRefused(message: Message): void;
  /** One sentence for each kind of near miss there is. */
  sentences(): string[];
}

/** Distinct addresses that are remembered. */
const MOST_ADDRESSES = 100_000;
/** Letters that an address may differ in. */
const NEAR = 3;
/** In a short name two changed letters make another one: erin is nobody's slip for alice. */
const NEAR_TO_SHORT = 2;
const SHORT = 5;
const MOST_SHOWN = 5;

export function nearMisses(filter: Filter, times: FilterContext): NearMisses {
  const timeless = filter.terms.filter((term) => !isOfTime(term));
  const atAnyTime =
    timeless.length < filter.terms.length && timeless.length > 0
      ? messageFinder({ ...filter, terms: timeless }, times)
      : undefined;
  const wanted = timeless.flatMap(({ key, negated, value }) =>
    !negated && (key === "from" || key === "to" || key === "word") ? textOf(value as Pattern) : [],
  );
  const distanceOf = distances(wanted);
  const otherTimes = { messages: 0, refused: 0 };
  /** Near addresses in lower case, with how often they were seen. */
  const addresses = new Map<string, number>();
  const count = (address: string): void => {
    const lower = withoutHash(address.toLowerCase());
    if (distanceOf(lower) >= NEAR) return;
    const seen = addresses.get(lower) ?? 0;
    if (seen > 0 || addresses.size < MOST_ADDRESSES) addresses.set(lower, seen + 1);
  };
  const gather = (message: Message, among: "messages" | "refused"): void => {
    if (atAnyTime?.(message)) otherTimes[among]++;
    if (wanted.length === 0) return;
    const { sender, recipients } = message;
    if (sender) count(sender);
    for (const { address } of recipients) count(address);
  };
  return {
    isOfOthers: atAnyTime !== undefined || wanted.length > 0,
    add: (message) => gather(message, "messages"),
    addRefused: (message) => gather(message, "refused"),
    sentences() {
      const said: string[] = [];
      const { messages, refused } = otherTimes;
      const times = [
        messages > 0 && plural(messages, "message"),
        refused > 0 && `${grouped(refused)} turned away at the door`,
      ].filter(Boolean);
      if (times.length > 0)
        said.push(`At other times: ${times.join(", ")}; search without the period.`);
      const alike = [...addresses]
        .map(([address, times]) => ({ address, times, distance: distanceOf(address) }))
        .sort(
          (a, b) => a.distance - b.distance || b.times - a.times || byName(a.address, b.address),
        );
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

/** Of an address that a store has hashed the domain alone says something. */
function withoutHash(address: string): string {
  return HASHED.test(address) ? `@${domainOf(address) ?? ""}` : address;
}

/** Names as src/store/pruning/hashed-names.ts makes them. */
const HASHED = /\bsha-[a-z2-9]{12}(?![a-z2-9])/;

function textOf(pattern: Pattern): string[] {
  const text = pattern.kind === "part" || pattern.kind === "whole" ? pattern.text : "";
  return text.length > 2 ? [text.toLowerCase()] : [];
}

/** Smallest distance of an address, its local part or its domain to one of the texts; at most NEAR. */
function distances(wanted: readonly string[]): (address: string) => number {
  const each = wanted.map(distanceFrom);
  return (address) => {
    let least = NEAR;
    for (const distance of each) least = Math.min(least, distance(address));
    return least;
  };
}

function distanceFrom(text: string): (address: string) => number {
  const limit = text.split("@", 1).join().length <= SHORT ? NEAR_TO_SHORT : NEAR;
  const within = distancesTo(text, limit);
  const distance = (other: string): number => {
    const letters = within(other);
    return letters < limit ? letters : NEAR;
  };
  if (text.includes("@")) return distance;
  const ofPart = (part: string): number => (part.length > 3 ? distance(part) : NEAR);
  return (address) => {
    const domain = domainOf(address);
    if (domain === undefined) return ofPart(address);
    const local = address.slice(0, -domain.length - 1);
    return Math.min(ofPart(address), ofPart(domain), ofPart(local));
  };
}
