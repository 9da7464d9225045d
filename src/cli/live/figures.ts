/**
 * What happens in figures, each with its words: for the head of a screen, and for a line a minute.
 */
import { escapeControls } from "../../bytes/bytes.ts";
import { grouped } from "../../reports/cells.ts";
import { duration, localText } from "../../time/format.ts";
import { type Instant, spanBetween } from "../../time/instant.ts";
import type { Zone } from "../../time/zones.ts";
import type { CellStyle } from "./cells.ts";
import { type Alert, type Channel, type Happening, mostOf, oldestSince } from "./happening.ts";
import { type PerMinute, rateAt } from "./per-minute.ts";

export interface Figure {
  words: string;
  style?: CellStyle;
  /** Of a whole, from 0 to 1. */
  share?: number;
}

/** How much goes in and out, and is refused. */
export function ratesOf(happening: Happening, now: Instant): Figure[] {
  const rate = (words: string, of: PerMinute): Figure => {
    const perMinute = rateAt(of, now.seconds);
    return { words: `${words} ${grouped(perMinute)}/min`, share: perMinute / Math.max(1, of.peak) };
  };
  const channels = [...happening.outgoing].sort(([a], [b]) => order(a) - order(b));
  return [
    rate("in", happening.incoming),
    ...channels.map(([channel, of]) => rate(`out ${escapeControls(channel)}`, of)),
    rate("refused", happening.refused),
  ];
}

/** What goes out first, supplementary channels last. */
function order(channel: string): number {
  return channel === "remote" ? 0 : channel === "local" ? 1 : 2;
}

/** How full it is: slots, connections, the queue. */
export function levelsOf(happening: Happening, now: Instant): Figure[] {
  const several = new Set([...happening.channels.values()].map(queueName)).size > 1;
  const channels = [...happening.channels.values()].filter(({ limit }) => limit > 0);
  const slots = channels.map((one): Figure => {
    const name = several ? `${queueName(one)} ` : "";
    return {
      words: `${escapeControls(name + one.channel)} ${one.used}/${one.limit}`,
      share: one.used / one.limit,
      ...(one.above && { style: "waiting" }),
    };
  });
  const services = [...happening.services.values()].map(({ service, used, limit }): Figure => {
    return { words: `${escapeControls(service)} ${used}/${limit}` };
  });
  const since = oldestSince(happening);
  const age = since && spanBetween(since, now);
  const oldest = age === undefined ? "" : ` (oldest ${duration(Math.max(0, Math.round(age)))})`;
  const queue = `queue ${grouped(happening.inQueue.size)} seen${oldest}`;
  const all = [...slots, ...services, { words: queue }];
  return all.map((one, i) =>
    i === 0 && slots.length > 0 ? { ...one, words: `slots ${one.words}` } : one,
  );
}

function queueName({ host, instance }: Channel): string {
  return [host, instance].filter(Boolean).join(" ");
}

/** An alert in words, for a screen or a line. */
export function alertWords({ of, from, until }: Alert, { limits }: Happening, zone: Zone): string {
  const time = (at: Instant): string => localText(at, zone, 0).slice(11, 16);
  const what = `${escapeControls(of.channel)} slots above ${limits.slotsPercent} % for ${limits.slotsMinutes} minutes`;
  if (until) return `over since ${time(until)}: ${what}`;
  const { domain, count, all } = mostOf(of);
  const why = count > 0 ? `; ${count} of ${all} are ${escapeControls(domain)}` : "";
  return `ALERT ${time(from)}  ${what}${why}`;
}
