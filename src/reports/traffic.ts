/**
 * What happened in a stretch of time: the tally and the columns that hours and days share.
 *
 * A message counts when it came into the queue, an attempt when it ended.
 */
import type { Instant } from "../time/instant.ts";
import type { Message } from "../tracking/facts.ts";
import type { Cell, Column, Given, Tally } from "./report.ts";

export interface Traffic {
  messages: number;
  bytes: number;
  recipients: number;
  success: number;
  deferral: number;
  failure: number;
}

/** Traffic by the number of the local quarter of an hour since 1970. */
export interface TrafficClock {
  quarters: Map<number, Traffic>;
  /** The last quarter asked for, in Unix time: most facts fall in the same one. */
  last: { quarter: number; traffic: Traffic } | undefined;
  /** Messages without a time. */
  timeless: number;
}

/** Zones are ahead of UTC by whole quarters of an hour. */
const QUARTER_SECONDS = 900;
export const QUARTERS_PER_HOUR = 4;
export const QUARTERS_PER_DAY = 96;

/** Counts traffic; what it shows is its report's. */
export const clock: Omit<Tally<TrafficClock>, "tables" | "show"> = {
  begin: () => ({ quarters: new Map(), last: undefined, timeless: 0 }),
  add: { message: (state, { message }, { offsetAt }) => addMessage(state, message, offsetAt) },
  merge(state, { quarters, timeless }) {
    for (const [quarter, traffic] of quarters) addAt(state.quarters, quarter, traffic);
    state.timeless += timeless;
  },
};

export function newTraffic(): Traffic {
  return { messages: 0, bytes: 0, recipients: 0, success: 0, deferral: 0, failure: 0 };
}

function addMessage(clock: TrafficClock, message: Message, offsetAt: Given["offsetAt"]): void {
  const entered = message.queued ?? message.born;
  if (entered) {
    const traffic = trafficAt(clock, entered, offsetAt);
    traffic.messages++;
    traffic.bytes += message.bytes ?? 0;
    traffic.recipients += message.recipients.length;
  } else clock.timeless++;
  for (const { deliveries } of message.recipients) {
    for (const { outcome, finished } of deliveries) {
      if (!finished || outcome === undefined || outcome === "interrupted") continue;
      trafficAt(clock, finished, offsetAt)[outcome]++;
    }
  }
}

function trafficAt(
  clock: TrafficClock,
  { seconds }: Instant,
  offsetAt: Given["offsetAt"],
): Traffic {
  const quarter = Math.floor(seconds / QUARTER_SECONDS);
  if (clock.last?.quarter === quarter) return clock.last.traffic;
  const local = Math.floor((seconds + offsetAt(seconds)) / QUARTER_SECONDS);
  let traffic = clock.quarters.get(local);
  if (!traffic) {
    traffic = newTraffic();
    clock.quarters.set(local, traffic);
  }
  clock.last = { quarter, traffic };
  return traffic;
}

/** Quarters put together under the number that `place` gives them. */
export function byPlace(
  clock: TrafficClock,
  place: (quarter: number) => number,
): Map<number, Traffic> {
  const places = new Map<number, Traffic>();
  for (const [quarter, traffic] of clock.quarters) addAt(places, place(quarter), traffic);
  return places;
}

function addAt(places: Map<number, Traffic>, place: number, traffic: Traffic): void {
  const sum = places.get(place) ?? newTraffic();
  places.set(place, sum);
  for (const key of FIGURES) sum[key] += traffic[key];
}

const FIGURES = [
  "messages",
  "bytes",
  "recipients",
  "success",
  "deferral",
  "failure",
] as const satisfies (keyof Traffic)[];

export const TRAFFIC_COLUMNS = [
  { name: "messages", about: "Messages that came into the queue then.", type: "count" },
  { name: "bytes", about: "Their bytes.", type: "bytes" },
  { name: "recipients", about: "Their recipients.", type: "count" },
  {
    name: "successes",
    head: "DELIVERED",
    about: "Delivery attempts that ended then in success.",
    type: "count",
  },
  {
    name: "deferrals",
    head: "PUT OFF",
    about: "Delivery attempts that were put off then.",
    type: "count",
  },
  {
    name: "failures",
    head: "FAILED",
    about: "Delivery attempts that failed for good then.",
    type: "count",
  },
] as const satisfies Column[];

/** Cells for TRAFFIC_COLUMNS. */
export function trafficCells(traffic: Traffic): Cell[] {
  return FIGURES.map((key) => traffic[key]);
}

export function timelessNote({ timeless }: TrafficClock): string[] {
  return timeless > 0 ? [`Messages without a time, not counted here: ${timeless}.`] : [];
}

/** More quiet rows in a row than this are left out: a stray stamp must not give a long table. */
const MOST_QUIET = 48;

/** Places in order, with the quiet ones between them. */
export function inOrder(places: Map<number, Traffic>): [number, Traffic][] {
  const rows: [number, Traffic][] = [];
  for (const place of [...places.keys()].sort((a, b) => a - b)) {
    const next = (rows.at(-1)?.[0] ?? place - 1) + 1;
    if (place - next <= MOST_QUIET) {
      for (let quiet = next; quiet < place; quiet++) rows.push([quiet, newTraffic()]);
    }
    rows.push([place, places.get(place) as Traffic]);
  }
  return rows;
}
