/**
 * How full the slots were: deliveries at one time, against the limit of each channel.
 *
 * qmail-send logs `status: local 1/10 remote 20/20` whenever a number changes, so a channel is
 * full from a line that says so to the next line of the same queue. The time after the last
 * line of a run is not known and not counted.
 */
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { Fact, QueueName } from "../tracking/facts.ts";
import { isWithin } from "./counted.ts";
import { byName } from "./ranking.ts";
import type { Cell, Given, TableForm } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

export interface Load {
  queues: Map<string, QueueLoad>;
  last: { name: QueueName; queue: QueueLoad } | undefined;
}

export interface QueueLoad {
  name: QueueName;
  at: Instant | undefined;
  /** Time between status lines of one run. */
  time: Sum;
  channels: ChannelLoad[];
}

export interface ChannelLoad {
  channel: string;
  peak: number;
  /** Deliveries that were allowed at the peak: `control/concurrencyremote` may change later. */
  limit: number;
  isFull: boolean;
  full: Sum;
  /** First and last time that it became full. */
  firstFull: Instant | undefined;
  lastFull: Instant | undefined;
  isHeld: boolean;
}

export const CAPACITY: TableForm = {
  name: "capacity",
  title: "Deliveries at one time",
  detail: true,
  columns: [
    {
      name: "queue",
      about: "Host and instance, where the log tells them.",
      type: "text",
      detail: true,
    },
    { name: "channel", about: "local, remote, or a supplementary channel.", type: "text" },
    { name: "peak", about: "Most deliveries at one time.", type: "count" },
    { name: "limit", about: "Deliveries that were allowed at that moment.", type: "count" },
    {
      name: "fullSeconds",
      head: "FULL FOR",
      about: "Time with all slots taken, in seconds.",
      type: "seconds",
    },
    {
      name: "fullPercent",
      head: "FULL",
      about: "That time as a share of the time between status lines.",
      type: "percent",
    },
  ],
};

export function newLoad(): Load {
  return { queues: new Map(), last: undefined };
}

export function addLoad(load: Load, fact: Fact, given: Given): void {
  if (fact.kind === "run") {
    rest(queueOf(load, fact.run.queue));
    return;
  }
  if (fact.kind !== "load" || !isWithin(fact.at, given)) return;
  const { at, slots } = fact;
  const queue = queueOf(load, fact.queue);
  const seconds = queue.at && at ? Math.max(0, secondsBetween(queue.at, at)) : 0;
  addSpan(queue.time, seconds);
  queue.at = at;
  for (let i = 0; i < slots.length; i++) {
    const { channel, used, limit, held } = slots[i] as (typeof slots)[number];
    const one = channelOf(queue, channel, i);
    if (one.isFull) addSpan(one.full, seconds);
    const isFull = limit > 0 && used >= limit;
    if (isFull && !one.isFull) {
      one.firstFull ??= at;
      one.lastFull = at;
    }
    one.isFull = isFull;
    if (used > one.peak || one.peak === 0) one.limit = limit;
    if (used > one.peak) one.peak = used;
    if (held) one.isHeld = true;
  }
}

/**
 * Begins at a status line in the middle of a run: how it was before, whoever takes this over knows
 * from having added the same line.
 */
export function beginLoad(load: Load, fact: Fact & { kind: "load" }, given: Given): void {
  if (!isWithin(fact.at, given)) return;
  const queue = queueOf(load, fact.queue);
  queue.at = fact.at;
  for (const [i, { channel, used, limit }] of fact.slots.entries()) {
    const one = channelOf(queue, channel, i);
    one.isFull = limit > 0 && used >= limit;
    one.limit = limit;
  }
}

/** Takes over what goes on from the line that `other` was begun at, the last one added here. */
export function mergeLoad(load: Load, other: Load): void {
  for (const { name, at, time, channels } of other.queues.values()) {
    const queue = queueOf(load, name);
    queue.at = at;
    addSum(queue.time, time);
    for (const [i, channel] of channels.entries())
      mergeChannel(channelOf(queue, channel.channel, i), channel);
  }
}

function mergeChannel(one: ChannelLoad, other: ChannelLoad): void {
  if (other.peak > one.peak || one.peak === 0) one.limit = other.limit;
  one.peak = Math.max(one.peak, other.peak);
  addSum(one.full, other.full);
  one.isFull = other.isFull;
  one.firstFull ??= other.firstFull;
  one.lastFull = other.lastFull ?? one.lastFull;
  one.isHeld ||= other.isHeld;
}

/** CAPACITY; of several queues it has to say which. */
export function capacityForm({ queues }: Load): TableForm {
  if (queues.size < 2) return CAPACITY;
  const columns = CAPACITY.columns.map((column) =>
    column.name === "queue" ? { ...column, detail: false } : column,
  );
  return { ...CAPACITY, columns };
}

/** Rows for CAPACITY. */
export function capacityRows(load: Load): Cell[][] {
  return loadsIn(load).map(({ queue, channel, fullSeconds, percent }) => [
    queueText(queue) || undefined,
    channel.channel,
    channel.peak,
    channel.limit,
    fullSeconds,
    percent,
  ]);
}

/** Each channel of each queue, by queue and in the order of the status line. */
export function loadsIn({ queues }: Load): {
  queue: QueueName;
  channel: ChannelLoad;
  fullSeconds: number;
  percent: number | undefined;
}[] {
  return [...queues.values()]
    .sort((a, b) => byName(queueText(a.name), queueText(b.name)))
    .flatMap(({ name, time, channels }) =>
      channels.map((channel) => {
        const [fullSeconds, seconds] = [totalOf(channel.full), totalOf(time)];
        const percent = seconds > 0 ? (100 * fullSeconds) / seconds : undefined;
        return { queue: name, channel, fullSeconds, percent };
      }),
    );
}

/** `mx1 qmail`, or what there is of it. */
export function queueText({ host, instance }: QueueName): string {
  return [host, instance].filter((word) => word !== "").join(" ");
}

/** The run is over: nothing is delivered until the next status line. */
function rest(queue: QueueLoad): void {
  queue.at = undefined;
  for (const channel of queue.channels) channel.isFull = false;
}

function queueOf(load: Load, name: QueueName): QueueLoad {
  if (load.last?.name === name) return load.last.queue;
  const key = `${name.host}\n${name.instance}`;
  let queue = load.queues.get(key);
  if (!queue) {
    queue = { name, at: undefined, time: newSum(), channels: [] };
    load.queues.set(key, queue);
  }
  load.last = { name, queue };
  return queue;
}

function channelOf({ channels }: QueueLoad, channel: string, place: number): ChannelLoad {
  const likely = channels[place];
  if (likely?.channel === channel) return likely;
  const known = channels.find((one) => one.channel === channel);
  if (known) return known;
  const added: ChannelLoad = {
    channel,
    peak: 0,
    limit: 0,
    isFull: false,
    full: newSum(),
    firstFull: undefined,
    lastFull: undefined,
    isHeld: false,
  };
  channels.push(added);
  return added;
}
