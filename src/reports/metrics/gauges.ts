/**
 * What stands: the queue and the slots of each queue, and when its qmail-send was started.
 *
 * Two tallies, for who goes on counting needs the one and not the other: what waits is told anew each time, while
 * the last status line may have come long before.
 */

import type { Slots } from "../../grammars/qmail-send/event.ts";
import { compareInstants, type Instant, secondsBetween } from "../../time/instant.ts";
import type { QueueName } from "../../tracking/facts.ts";
import { capacity, fullChannels } from "../capacity.ts";
import type { Tally } from "../report.ts";
import { queueLabels } from "./counters.ts";
import { addSample, type MetricSamples, setSample } from "./samples.ts";

export interface InQueue {
  queue: QueueName;
  messages: number;
  recipients: { [channel: string]: number };
  oldest: Instant | undefined;
}

/** By host and instance. */
export type QueuesNow = Map<string, InQueue>;

export const waiting: Tally<QueuesNow> = {
  tables: [],
  begin: () => new Map(),
  add: {
    load: (state, { queue }) => void inQueue(state, queue),
    message(state, { message }) {
      const one = inQueue(state, message.queue);
      if (message.state === "ended" || message.state === "lost") return;
      one.messages++;
      for (const { fate, channel } of message.recipients)
        if (fate === "queued" || fate === "deferred")
          one.recipients[channel] = (one.recipients[channel] ?? 0) + 1;
      const entered = message.queued ?? message.born;
      if (entered && (!one.oldest || compareInstants(entered, one.oldest) < 0))
        one.oldest = entered;
    },
  },
  show: () => [],
};

/** The queue, also where nothing of it waits. */
export function inQueue(state: QueuesNow, queue: QueueName): InQueue {
  const key = keyOf(queue);
  const known = state.get(key);
  if (known) return known;
  const added = { queue, messages: 0, recipients: { local: 0, remote: 0 }, oldest: undefined };
  state.set(key, added);
  return added;
}

export interface SendsNow {
  queues: Map<string, StandingQueue>;
  full: ReturnType<typeof capacity.begin>;
}

interface StandingQueue {
  queue: QueueName;
  slots: readonly Slots[];
  /** A run ended: the next status line is the first of another. */
  isDown: boolean;
  started: Instant | undefined;
}

export const standing: Tally<SendsNow> = {
  tables: [],
  begin: () => ({ queues: new Map(), full: capacity.begin() }),
  add: {
    load(state, fact, given) {
      const { queue, slots } = fact;
      const one = standingQueue(state, queue);
      one.slots = slots.map((each) => ({ ...each }));
      if (one.isDown) one.started = fact.at;
      one.isDown = false;
      capacity.add.load?.(state.full, fact, given);
    },
    run(state, fact, given) {
      const { queue, end } = fact.run;
      const one = standingQueue(state, queue);
      if (end !== "running") one.isDown = true;
      capacity.add.run?.(state.full, fact, given);
    },
  },
  show: () => [],
};

function standingQueue({ queues }: SendsNow, queue: QueueName): StandingQueue {
  const key = keyOf(queue);
  const known = queues.get(key);
  if (known) return known;
  const added: StandingQueue = { queue, slots: [], isDown: false, started: undefined };
  queues.set(key, added);
  return added;
}

function keyOf({ host, instance }: QueueName): string {
  return `${host}\n${instance}`;
}

export function addWaiting(samples: MetricSamples, state: QueuesNow): void {
  for (const { queue, messages, recipients, oldest } of state.values()) {
    const labels = queueLabels(queue);
    setSample(samples, "queueMessages", labels, messages);
    for (const [channel, count] of Object.entries(recipients))
      setSample(samples, "queueRecipients", { ...labels, channel }, count);
    if (oldest) setSample(samples, "queueOldest", labels, unixSeconds(oldest));
  }
}

/** Of a queue that is down no slot is in use, whatever its last line said. */
export function addStanding(samples: MetricSamples, { queues }: SendsNow): void {
  for (const { queue, slots, isDown, started } of queues.values()) {
    const labels = queueLabels(queue);
    for (const { channel, used, limit } of slots) {
      setSample(samples, "concurrency", { ...labels, channel }, isDown ? 0 : used);
      setSample(samples, "concurrencyLimit", { ...labels, channel }, limit);
    }
    if (started) setSample(samples, "start", labels, unixSeconds(started));
  }
}

/** Since the first status line that was counted. */
export function addFullSeconds(samples: MetricSamples, { full }: SendsNow): void {
  for (const { queue, channel, fullSeconds } of fullChannels(full))
    addSample(samples, "fullSeconds", { ...queueLabels(queue), channel }, fullSeconds);
}

function unixSeconds({ seconds, nanos }: Instant): number {
  return seconds + nanos / 1e9;
}

/** One log that was read. */
export interface SourceTimes {
  host: string;
  service: string;
  /** The oldest and the newest line of it that are kept. */
  from: Instant | undefined;
  to: Instant | undefined;
}

/** Of several logs of one service the newest line, and the longest history. */
export function addSources(samples: MetricSamples, sources: readonly SourceTimes[]): void {
  const times = new Map<string, { labels: SourceTimes; last: number; history: number }>();
  for (const one of sources) {
    const { host, service, from, to } = one;
    if (!from || !to) continue;
    const key = `${host}\n${service}`;
    const known = times.get(key) ?? { labels: one, last: 0, history: 0 };
    known.last = Math.max(known.last, unixSeconds(to));
    known.history = Math.max(known.history, secondsBetween(from, to));
    times.set(key, known);
  }
  for (const { labels, last, history } of times.values()) {
    const { host, service } = labels;
    setSample(samples, "lastLine", { host, service }, last);
    setSample(samples, "history", { host, service }, history);
  }
}
