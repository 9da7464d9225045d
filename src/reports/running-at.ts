/**
 * Whether each queue's qmail-send runs at the moment that a report speaks of, and how many of its slots the
 * last status line before it has in use.
 *
 * A queue whose qmail-send was stopped makes no attempt, whatever the schedule says. A crash shows in the log
 * only when qmail-send starts again, so at a log's end "running" is no more than that no line tells otherwise.
 */
import type { Slots } from "../grammars/qmail-send/event.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Delivery, Fact, QueueName, Run } from "../tracking/facts.ts";
import { byName } from "./ranking.ts";
import type { Cell, Given, TableForm, Tally } from "./report.ts";

const RUNNING: TableForm = {
  name: "running",
  title: "qmail-send at that moment",
  isOfAll: true,
  detail: true,
  columns: [
    { name: "queue", about: "Host and instance, where the log tells them.", type: "text" },
    {
      name: "state",
      about:
        "running; stopping: told to end, it waits for open deliveries; stopped: by `status: exiting`; crashed: ended without a word; unknown: no line of it by then.",
      type: "text",
    },
    { name: "since", about: "When it was stopped, or seen last before it crashed.", type: "time" },
    { name: "channel", about: "local, remote, or a supplementary channel.", type: "text" },
    { name: "used", about: "Slots in use, by the last status line.", type: "count" },
    { name: "limit", about: "Slots that there are.", type: "count" },
  ],
};

export type SendState = "running" | "stopping" | "stopped" | "crashed" | "unknown";

/** By host and instance. */
export type QueuesSeen = Map<string, QueueSeen>;

interface QueueSeen {
  name: QueueName;
  /** The last that had begun by the moment, or is not known to have begun. */
  run: Run | undefined;
  /** The last status line by the moment, of whatever run. */
  load: { at: Instant | undefined; slots: Slots[]; exitasap: boolean } | undefined;
}

export const runningAt: Tally<QueuesSeen> = {
  tables: [RUNNING],
  begin: () => new Map(),
  add: { run: addRun, load: addLoad },
  pass: { run: addRun, load: addLoad },
  merge(queues, later) {
    for (const [key, { name, run, load }] of later) {
      const known = seenOf(queues, name);
      queues.set(key, { name, run: run ?? known.run, load: load ?? known.load });
    }
  },
  show(queues, asked) {
    const at = asked.at ?? asked.end;
    const inOrder = [...queues].sort(([a], [b]) => byName(a, b));
    return [{ form: RUNNING, rows: inOrder.flatMap(([, one]) => rowsOf(one, at)), notes: [] }];
  },
};

/** Whether the queue's qmail-send runs, and since when it does not. */
export function sendStateAt(
  queues: QueuesSeen,
  name: QueueName,
  at: Instant | undefined,
): { state: SendState; since?: Instant } {
  const seen = queues.get(keyOf(name));
  return seen ? stateOf(seen, at) : { state: "unknown" };
}

/** Whether a delivery without an outcome was open: one that was cut off was open until its run ended. */
export function isOpenAt(
  queues: QueuesSeen,
  name: QueueName,
  { started, outcome }: Delivery,
  at: Instant | undefined,
): boolean {
  if (outcome !== "interrupted") return true;
  const run = queues.get(keyOf(name))?.run;
  if (!run || isOver(run, at)) return false;
  return !started || !run.from || compareInstants(started, run.from) >= 0;
}

function stateOf(
  { run, load }: QueueSeen,
  at: Instant | undefined,
): ReturnType<typeof sendStateAt> {
  if (run && isOver(run, at)) {
    const state = run.end === "clean" ? "stopped" : run.end === "crash" ? "crashed" : "stopping";
    return run.to ? { state, since: run.to } : { state };
  }
  if (load?.exitasap)
    return load.at ? { state: "stopping", since: load.at } : { state: "stopping" };
  return { state: run || load ? "running" : "unknown" };
}

function isOver({ end, to }: Run, at: Instant | undefined): boolean {
  return end !== "running" && (!to || !at || compareInstants(to, at) <= 0);
}

function rowsOf(seen: QueueSeen, at: Instant | undefined): Cell[][] {
  const { host, instance } = seen.name;
  const { state, since } = stateOf(seen, at);
  const head = [[host, instance].filter(Boolean).join(" ") || undefined, state, since];
  const isUp = state === "running" || state === "stopping";
  const slots = isUp ? (seen.load?.slots ?? []) : [];
  if (slots.length === 0) return [[...head, undefined, undefined, undefined]];
  return slots.map(({ channel, used, limit }) => [...head, channel, used, limit]);
}

function addRun(queues: QueuesSeen, { run }: Extract<Fact, { kind: "run" }>, given: Given): void {
  if (isBy(run.from, given)) seenOf(queues, run.queue).run = { ...run };
}

function addLoad(queues: QueuesSeen, load: Extract<Fact, { kind: "load" }>, given: Given): void {
  const { queue, at, slots, exitasap } = load;
  if (isBy(at, given))
    seenOf(queues, queue).load = { at, slots: slots.map((one) => ({ ...one })), exitasap };
}

/** What has no time is taken to have been before. */
function isBy(happened: Instant | undefined, { at }: Given): boolean {
  return !happened || !at || compareInstants(happened, at) <= 0;
}

function seenOf(queues: QueuesSeen, name: QueueName): QueueSeen {
  const key = keyOf(name);
  let seen = queues.get(key);
  if (!seen) {
    seen = { name: { ...name }, run: undefined, load: undefined };
    queues.set(key, seen);
  }
  return seen;
}

function keyOf({ host, instance }: QueueName): string {
  return `${host}\n${instance}`;
}
