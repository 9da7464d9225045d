/**
 * Mail that came back to an address that had forwarded it, and mail that a server refused as looping.
 *
 * qmail-local names the copy that it sends on by the pid of its qmail-queue (qp), which the tracker ties to the
 * copy. Each copy is followed back to the first message; an address that stands on that way twice is a circle.
 */
import { forwardedQps } from "../../grammars/delivery-report/reading.ts";
import type { Instant } from "../../time/instant.ts";
import type { Delivery, Message, Recipient } from "../../tracking/facts.ts";
import { type Span, widen } from "../first-and-last.ts";
import { type LatestReport, mergeReport, noReport } from "../latest-report.ts";
import { reasonOfDelivery } from "../reason-of-report.ts";
import { inOneLine } from "../words.ts";
import { type Circle, wayBackTo, wayThrough } from "./went-round.ts";

export interface ForwardLinks {
  /** Messages that were forwarded or are copies, by id. */
  links: Map<string, Link>;
  /** Refusals of what is no such copy, by recipient. */
  refusals: Map<string, Refusals>;
  /** The oldest links were dropped, there being too many. */
  isCut: boolean;
}

interface Link {
  qp: number | undefined;
  /** The message that this is a copy of. */
  parent: string | undefined;
  at: Instant | undefined;
  /** Who sent which copies on. */
  sent: { address: string; qps: number[] }[];
  to: { address: string; refusal: LatestReport | undefined }[];
}

interface Refusals extends Span {
  count: number;
  latest: LatestReport;
}

export function newForwardLinks(): ForwardLinks {
  return { links: new Map(), refusals: new Map(), isCut: false };
}

export function addLinks(
  state: ForwardLinks,
  message: Message,
  nameOf: (recipient: Recipient) => string,
): void {
  const { id, qp, forwardOf, forwards, recipients, born } = message;
  const to = recipients.map((one) => ({ address: nameOf(one), refusal: refusalOf(one) }));
  if (!forwardOf && forwards.length === 0) {
    for (const { address, refusal } of to)
      if (refusal) see(refusalsFor(state.refusals, address), refusal);
    return;
  }
  const sent = recipients
    .map((one) => ({ address: nameOf(one), qps: one.deliveries.flatMap(copiesOf) }))
    .filter(({ qps }) => qps.length > 0);
  state.links.set(id, { qp, parent: forwardOf?.id, at: born, sent, to });
  dropOldest(state);
}

export function mergeLinks(state: ForwardLinks, others: ForwardLinks): void {
  for (const [id, link] of others.links) state.links.set(id, link);
  for (const [address, other] of others.refusals) {
    const one = refusalsFor(state.refusals, address);
    one.count += other.count;
    widen(one, other.first);
    widen(one, other.last);
    mergeReport(one.latest, other.latest);
  }
  state.isCut ||= others.isCut;
  dropOldest(state);
}

/** Circles by links, and those that only a refusal tells of. */
export function linkedCircles({ links, refusals }: ForwardLinks): Circle[] {
  const rounds = new Map<string, Rounds>();
  const others = structuredClone(refusals);
  for (const link of links.values()) {
    for (const { address, refusal } of link.to) {
      const way = [...forwardersOf(links, link), address];
      const before = way.lastIndexOf(address, -2);
      if (before >= 0) addRound(rounds, way, before, link, refusal);
      else if (refusal) see(refusalsFor(others, address), refusal);
    }
  }
  return [
    ...[...rounds].map(([way, one]) => linked(way, one)),
    ...[...others].map(([address, one]) => refused(address, one)),
  ];
}

interface Rounds extends Span {
  rounds: number;
  refusals: Refusals;
}

/** A round is done when mail is back at the first address of its way that it came to twice. */
function addRound(
  all: Map<string, Rounds>,
  way: readonly string[],
  before: number,
  { at }: Link,
  refusal: LatestReport | undefined,
): void {
  const address = way[way.length - 1];
  const name = wayThrough(way.slice(before, -1));
  let one = all.get(name);
  if (!one) {
    one = { rounds: 0, first: undefined, last: undefined, refusals: noRefusals() };
    all.set(name, one);
  }
  if (way.find((stop, i) => way.indexOf(stop, i + 1) >= 0) === address) one.rounds++;
  widen(one, at);
  if (refusal) see(one.refusals, refusal);
}

function linked(way: string, { rounds, first, last, refusals }: Rounds): Circle {
  const ended =
    refusals.count > 0 ? `; ${refusals.count} ended as looping: ${wordsOf(refusals)}` : "";
  const why = `Links: each forwarded the mail to the next, and it came back${ended}`;
  return { evidence: "links", way, rounds, first, last, why };
}

function refused(address: string, refusals: Refusals): Circle {
  const { count, first, last } = refusals;
  const why = `Failed as looping; the way is not in this log. The last: ${wordsOf(refusals)}`;
  return { evidence: "failures", way: wayBackTo(address), rounds: count, first, last, why };
}

function wordsOf({ latest }: Refusals): string {
  return inOneLine(latest.report) ?? "(no words)";
}

const MOST_HOPS = 100;

/** The addresses that sent this copy on, the first first. */
function forwardersOf(links: ReadonlyMap<string, Link>, copy: Link): string[] {
  const way: string[] = [];
  let link: Link | undefined = copy;
  while (link?.parent !== undefined && way.length < MOST_HOPS) {
    const { qp, parent }: Link = link;
    link = links.get(parent);
    const by = link?.sent.find(({ qps }) => qp !== undefined && qps.includes(qp));
    if (!by) break;
    way.unshift(by.address);
  }
  return way;
}

function copiesOf({ outcome, report = "" }: Delivery): readonly number[] {
  return outcome === "success" ? forwardedQps(report, outcome) : [];
}

function refusalOf({ deliveries }: Recipient): LatestReport | undefined {
  const last = deliveries.at(-1);
  if (last?.outcome !== "failure" || reasonOfDelivery(last, "failure") !== "loop") return undefined;
  return { at: last.finished, report: last.report ?? "" };
}

function refusalsFor(all: Map<string, Refusals>, address: string): Refusals {
  const one = all.get(address) ?? noRefusals();
  all.set(address, one);
  return one;
}

function noRefusals(): Refusals {
  return { count: 0, first: undefined, last: undefined, latest: noReport() };
}

function see(refusals: Refusals, refusal: LatestReport): void {
  refusals.count++;
  widen(refusals, refusal.at);
  mergeReport(refusals.latest, refusal);
}

const MOST_LINKS = 200_000;

/** Mail goes round in minutes: where there are too many links, the older half is done. */
function dropOldest(state: ForwardLinks): void {
  if (state.links.size <= MOST_LINKS) return;
  let left = MOST_LINKS / 2;
  for (const id of state.links.keys()) {
    if (left-- === 0) break;
    state.links.delete(id);
  }
  state.isCut = true;
}
