/**
 * Tracking one line after the other, so that what each changes is known: a message came into the queue, a delivery of it
 * ended, it left, or qmail-send was started again.
 */
import { sendEventAt } from "../../grammars/qmail-send/rows.ts";
import { type Change, changeBy, deliveryOf } from "../../tracking/changes.ts";
import type { Queue, Tracking } from "../../tracking/queue.ts";
import { NONE } from "../../tracking/records.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import type { Joins } from "../../tracking/sessions/pending.ts";
import type { Emit } from "../../tracking/tracker.ts";
import type { Coverage } from "../coverage.ts";
import { type Batch, type ReadOptions, trackBatch } from "../facts.ts";
import type { Stream } from "../streams.ts";

/** What a line changed, told while its records are as it has left them. */
export interface Changed {
  change: Change | "restarted";
  queue: Queue;
  /** Records; NONE where it is about none. */
  message: number;
  delivery: number;
  seconds: number;
  nanos: number;
  /** What qmail-send was before that line. */
  runBefore: Queue["run"];
}

export function trackLine(
  tracking: Tracking,
  batch: Batch,
  i: number,
  [coverage, options]: [Coverage, ReadOptions],
  emit: Emit,
  onChange: (changed: Changed) => void,
): void {
  const { lines, streams } = batch;
  const stream = streams[lines.writer[i]] as Stream;
  const event = sendEventAt(lines.send, i, lines.bytes);
  const queueOf = () => (stream.isSend ? stream.queues.get(event.queue)?.queue : undefined);
  const before = queueOf();
  const runBefore = before?.run;
  const delivery = before ? deliveryOf(before, event) : NONE;
  const ofDelivery =
    before && delivery !== NONE ? before.records.deliveries.message[delivery] : NONE;
  trackBatch(tracking, { ...batch, from: i, to: i + 1 }, coverage, options, emit);
  const queue = queueOf(); // it may be this line that shows whose log it is
  if (!queue) return;
  const [seconds, nanos] = [lines.seconds[i], lines.nanos[i]];
  const told = { queue, delivery, seconds, nanos, runBefore: runBefore ?? queue.run };
  if (runBefore && runBefore !== queue.run)
    onChange({ ...told, change: "restarted", message: NONE, delivery: NONE });
  const changed = changeBy(queue, event, seconds, ofDelivery);
  if (changed) onChange({ ...told, ...changed });
}

/** Ended sessions that wait for their messages. */
export function* stayingSessions({ hosts }: Tracking): Generator<Session> {
  const all = [...hosts.values()].map(({ sessions }): Joins => sessions.joins);
  for (const { staying, firstStaying } of new Set(all))
    for (let i = firstStaying; i < staying.length; i++) yield staying[i].session;
}
