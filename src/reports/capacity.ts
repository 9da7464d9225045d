/**
 * How full the slots were: deliveries at one time, against the limit of each channel.
 *
 * qmail-send logs `status: local 1/10 remote 20/20` whenever a number changes, so a channel is
 * full from a line that says so to the next line of the same queue. The time after the last
 * line of a run is not known and not counted; the first line after a crash has all slots free at once. That it was one
 * may be told later, so the time before such a line can be taken back.
 */
import {
  compareInstants,
  type Instant,
  instantOf,
  type Reached,
  reachedAt,
} from "../time/instant.ts";
import { isBegunAnew, nanosOfLoad, secondsOfLoad, slotsUsed } from "../tracking/counting.ts";
import type { Fact, QueueName } from "../tracking/facts.ts";
import { byName } from "./ranking.ts";
import type { TableForm, Tally } from "./report.ts";
import { addBetween, addSum, newSum, type Sum, takeBetween, totalOf } from "./sum.ts";

const CAPACITY: TableForm = {
  name: "capacity",
  title: "Deliveries at one time",
  isOfAll: true,
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

/** By host and instance. */
type Queues = Map<string, QueueSlots>;

interface Capacity {
  queues: Queues;
  /** That of the last line: most logs have one. */
  last: QueueSlots | undefined;
}

interface QueueSlots {
  name: QueueName;
  /** The first status line, if no run ended before it: it goes on from what was before. */
  begun: Instant | undefined;
  /** The last status line of a run that goes on. */
  at: Reached | undefined;
  /** From here to `at` no clock was set back, and the time is not in `time` yet. */
  since: Instant | undefined;
  /** Before the last line with all slots free: time that is counted, and channels that were full. */
  doubt: { from: Instant; to: Instant; full: string[] } | undefined;
  /** Nothing was added yet. */
  isNew: boolean;
  /** Slots of all channels that the first and the last status line say are used. */
  begunUsed: number;
  used: number;
  /** Time between status lines of one run. */
  time: Sum;
  channels: ChannelSlots[];
}

interface ChannelSlots {
  channel: string;
  peak: number;
  /** Deliveries that were allowed at the peak: `control/concurrencyremote` may change later. */
  limit: number;
  isFull: boolean;
  /** Since when, as far as it is not in `full` yet. */
  fullSince: Instant | undefined;
  full: Sum;
  /** It was full in the line at which its queue begun. */
  begunFull: boolean;
  /** First and last time that it became full later. */
  firstFull: Instant | undefined;
  lastFull: Instant | undefined;
}

export const capacity: Tally<Capacity> = {
  tables: [CAPACITY],
  begin: () => ({ queues: new Map(), last: undefined }),
  add: {
    load: addLoad,
    run: (state, { run }) => endRun(queueOf(state, run.queue), run.to),
  },
  merge(state, later) {
    for (const [key, queue] of later.queues) {
      const known = state.queues.get(key);
      if (known) mergeQueue(known, queue);
      else state.queues.set(key, queue);
    }
  },
  show(state) {
    const rows = fullChannels(state).map((one) => [
      queueText(one.queue) || undefined,
      one.channel,
      one.peak,
      one.limit,
      one.fullSeconds,
      one.percent,
    ]);
    return [{ form: formFor(state), rows, notes: [] }];
  },
};

/** How full a channel of a queue was. */
export interface FullChannel {
  queue: QueueName;
  channel: string;
  peak: number;
  limit: number;
  fullSeconds: number;
  /** Of the time between status lines. */
  percent: number | undefined;
  /** First and last time that it became full. */
  first: Instant | undefined;
  last: Instant | undefined;
  /** In the last status line. */
  isFull: boolean;
}

/** Each channel of each queue, by queue and in the order of the status line. */
export function fullChannels({ queues }: Capacity): FullChannel[] {
  for (const queue of queues.values()) settle(queue);
  return [...queues.values()]
    .sort((a, b) => byName(queueText(a.name), queueText(b.name)))
    .flatMap((queue) => queue.channels.map((channel) => fullChannel(queue, channel)));
}

function fullChannel({ name, begun, time }: QueueSlots, one: ChannelSlots): FullChannel {
  const { channel, peak, limit, firstFull, lastFull } = one;
  const [fullSeconds, seconds] = [totalOf(one.full), totalOf(time)];
  const begunFull = one.begunFull ? begun : undefined;
  return {
    queue: name,
    channel,
    peak,
    limit,
    fullSeconds,
    percent: seconds > 0 ? (100 * fullSeconds) / seconds : undefined,
    first: begunFull ?? firstFull,
    last: lastFull ?? begunFull,
    isFull: one.isFull,
  };
}

/** `mx1 qmail`, or what there is of it. */
function queueText({ host, instance }: QueueName): string {
  return [host, instance].filter((word) => word !== "").join(" ");
}

/** CAPACITY; of several queues it has to say which. */
function formFor({ queues }: Capacity): TableForm {
  if (queues.size < 2) return CAPACITY;
  const columns = CAPACITY.columns.map((column) =>
    column.name === "queue" ? { ...column, detail: false } : column,
  );
  return { ...CAPACITY, columns };
}

/** Two lines in seven are status lines, and most change but a number: a moment is made only where it is kept. */
function addLoad(state: Capacity, fact: Extract<Fact, { kind: "load" }>): void {
  const { slots } = fact;
  const seconds = secondsOfLoad(fact);
  const nanos = nanosOfLoad(fact);
  const queue = queueOf(state, fact.queue);
  const { isNew } = queue;
  const used = slotsUsed(fact);
  if (isBegunAnew(queue.used, used)) rest(queue);
  queue.used = used;
  const before = queue.at;
  if (isNew) {
    queue.begun = instantOf(seconds, nanos);
    queue.begunUsed = used;
  }
  queue.isNew = false;
  if (used === 0 && before) doubtTime(queue, before, instantOf(seconds, nanos));
  if (!before || !isNotBefore(before, seconds, nanos)) {
    settle(queue);
    goOnFrom(queue, instantOf(seconds, nanos));
  }
  queue.at = Number.isNaN(seconds) ? undefined : reachedAt(before, seconds, nanos);
  for (let i = 0; i < slots.length; i++) {
    const { channel, used, limit } = slots[i];
    const one = channelOf(queue, channel, i);
    const isFull = limit > 0 && used >= limit;
    if (isFull && !one.isFull) {
      one.fullSince = instantOf(seconds, nanos);
      if (isNew) one.begunFull = true;
      else becomeFull(one, one.fullSince);
    }
    if (one.isFull && !isFull) settleFull(one, queue.at);
    one.isFull = isFull;
    if (used > one.peak || one.peak === 0) one.limit = limit;
    if (used > one.peak) one.peak = used;
  }
  if (queue.channels.length > slots.length) endUnnamed(queue, fact);
}

function doubtTime(queue: QueueSlots, from: Instant, to: Instant | undefined): void {
  const full = queue.channels.filter(({ isFull }) => isFull).map(({ channel }) => channel);
  queue.doubt = to && { from: { ...from }, to, full };
}

/** False where one of the two has no stamp. */
function isNotBefore(before: Instant, seconds: number, nanos: number): boolean {
  return seconds > before.seconds || (seconds === before.seconds && nanos >= before.nanos);
}

/** Of a channel that the line does not name nobody knows how full it is from here on. */
function endUnnamed(
  { channels }: QueueSlots,
  { at, slots }: Extract<Fact, { kind: "load" }>,
): void {
  for (const one of channels) {
    if (!one.isFull || slots.some(({ channel }) => channel === one.channel)) continue;
    settleFull(one, at);
    one.isFull = false;
  }
}

/** Takes the time up to the last status line into the sums. */
function settle(queue: QueueSlots): void {
  const { since, at, channels } = queue;
  if (!since || !at) return;
  addBetween(queue.time, since, at);
  for (const one of channels) if (one.isFull) settleFull(one, at);
  goOnFrom(queue, at);
}

function settleFull(one: ChannelSlots, at: Instant | undefined): void {
  if (one.fullSince && at) addBetween(one.full, one.fullSince, at);
}

function goOnFrom(queue: QueueSlots, at: Instant | undefined): void {
  const since = at && { ...at };
  queue.since = since;
  for (const one of queue.channels) one.fullSince = since;
}

function becomeFull(one: ChannelSlots, at: Instant | undefined): void {
  one.firstFull ??= at;
  one.lastFull = at;
}

/** A run that ended before the last line is not the one of that line. */
function endRun(queue: QueueSlots, at: Instant | undefined): void {
  const { doubt, begun } = queue;
  if (!at || !queue.at || compareInstants(at, queue.at) >= 0) {
    rest(queue);
    return;
  }
  if (begun && compareInstants(at, begun) < 0) beginAnew(queue, begun);
  if (!doubt || compareInstants(at, doubt.from) < 0 || compareInstants(at, doubt.to) >= 0) return;
  takeBetween(queue.time, doubt.from, doubt.to);
  for (const one of queue.channels)
    if (doubt.full.includes(one.channel)) takeBetween(one.full, doubt.from, doubt.to);
  queue.doubt = undefined;
}

/** Its first line goes on from nothing. */
function beginAnew(queue: QueueSlots, begun: Instant): void {
  queue.begun = undefined;
  for (const one of queue.channels) {
    if (!one.begunFull) continue;
    one.begunFull = false;
    one.firstFull = begun;
    one.lastFull ??= begun;
  }
}

/** The run is over: nothing is delivered until the next status line. */
function rest(queue: QueueSlots): void {
  settle(queue);
  goOnFrom(queue, undefined);
  queue.isNew = false;
  queue.at = undefined;
  for (const channel of queue.channels) channel.isFull = false;
}

function mergeQueue(queue: QueueSlots, later: QueueSlots): void {
  settle(queue);
  settle(later);
  const { begun, at, time, channels } = later;
  if (!begun || isBegunAnew(queue.used, later.begunUsed)) rest(queue);
  if (begun && queue.at) {
    addBetween(queue.time, queue.at, begun);
    for (const one of queue.channels) if (one.isFull) addBetween(one.full, queue.at, begun);
  }
  queue.at = at;
  queue.doubt = later.doubt;
  queue.used = later.used;
  addSum(queue.time, time);
  for (const [i, channel] of channels.entries())
    mergeChannel(channelOf(queue, channel.channel, i), channel, begun);
  goOnFrom(queue, at);
}

function mergeChannel(one: ChannelSlots, later: ChannelSlots, begun: Instant | undefined): void {
  if (later.peak > one.peak || one.peak === 0) one.limit = later.limit;
  one.peak = Math.max(one.peak, later.peak);
  addSum(one.full, later.full);
  if (later.begunFull && !one.isFull) becomeFull(one, begun);
  one.isFull = later.isFull;
  one.firstFull ??= later.firstFull;
  one.lastFull = later.lastFull ?? one.lastFull;
}

function queueOf(state: Capacity, name: QueueName): QueueSlots {
  if (state.last?.name === name) return state.last;
  const key = `${name.host}\n${name.instance}`;
  let queue = state.queues.get(key);
  if (!queue) {
    queue = newQueue(name);
    state.queues.set(key, queue);
  }
  queue.name = name;
  state.last = queue;
  return queue;
}

function newQueue(name: QueueName): QueueSlots {
  return {
    name,
    begun: undefined,
    at: undefined,
    since: undefined,
    doubt: undefined,
    isNew: true,
    begunUsed: 0,
    used: 0,
    time: newSum(),
    channels: [],
  };
}

function channelOf({ channels }: QueueSlots, channel: string, place: number): ChannelSlots {
  const likely = channels[place];
  if (likely?.channel === channel) return likely;
  const known = channels.find((one) => one.channel === channel);
  if (known) return known;
  const added: ChannelSlots = {
    channel,
    peak: 0,
    limit: 0,
    isFull: false,
    fullSince: undefined,
    full: newSum(),
    begunFull: false,
    firstFull: undefined,
    lastFull: undefined,
  };
  channels.push(added);
  return added;
}
