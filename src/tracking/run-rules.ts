/**
 * Runs of qmail-send: what shows that one has ended, and what became of its deliveries then.
 */
import type { Slots } from "../grammars/qmail-send/event.ts";
import { instantOf } from "../time/instant.ts";
import { loseOutcome } from "./delivery-rules.ts";
import { DELIVERY_OUTCOMES, type Run } from "./facts.ts";
import { closeDelivery } from "./open-deliveries.ts";
import { newRun, type Queue } from "./queue.ts";
import { DEFERRED, isFinal } from "./recipients.ts";
import { NONE } from "./records.ts";
import type { Emit, SendLine } from "./send-line.ts";
import { showLoad } from "./views.ts";

/** The line may be the first of another run. */
export function beginRun(said: SendLine): void {
  const { queue, seconds, nanos, emit } = said;
  const before = queue.run;
  if (!before.exited) endRun(queue, emit);
  const { doubt, end, to, toNanos } = queue.run;
  const run =
    end === "clean"
      ? newRun(before.number + 1, Number.NaN, 0)
      : newRun(before.number + 1, to, toNanos);
  run.from = doubt?.at?.seconds ?? seconds;
  run.fromNanos = doubt?.at?.nanos ?? nanos;
  queue.run = run;
}

/** A delivery's number that does not go on from the last one shows another run, unless it had been left out. */
export function beginsAgain({ run }: Queue, delivery: number): boolean {
  return delivery <= run.lastDelivery && !run.missed.has(delivery);
}

export function status(said: SendLine): void {
  const { queue, slots } = said;
  const { run } = queue;
  if (said.exitasap) run.stopping = true;
  if ((queue.oldest !== NONE || !run.afterDelivery) && areFree(slots)) doubtDeliveries(said);
  run.afterDelivery = false;
  showLoad(said);
}

export function daemon(said: SendLine): void {
  const { queue, seconds, nanos } = said;
  const { run } = queue;
  if (said.daemon === "stopping") run.stopping = true;
  if (said.daemon !== "exiting") return;
  if (run.helperLost) run.interrupted += interruptAll(queue);
  while (queue.oldest !== NONE) loseOutcome(said, queue.oldest);
  run.doubtful.clear();
  run.end = run.helperLost ? "stopping" : "clean";
  if (!Number.isNaN(seconds)) {
    run.to = seconds;
    run.toNanos = nanos;
  }
  run.exited = true;
  emitRun(queue, run.end, said.emit);
}

/** The log ends: the run may go on, or have been cut off by what its last lines leave in doubt. */
export function finishRun(queue: Queue, emit: Emit): void {
  const { run } = queue;
  if (run.doubtful.size > 0) endRun(queue, emit);
  else if (run.helperLost) run.interrupted += interruptAll(queue);
  if (run.seen && !run.exited) emitRun(queue, endOf(queue), emit);
}

function areFree(slots: Slots[]): boolean {
  for (let i = 0; i < slots.length; i++) if (slots[i].used > 0) return false;
  return true;
}

function doubtDeliveries({ queue, seconds, nanos }: SendLine): void {
  const { run, records } = queue;
  const { number, newer } = records.deliveries;
  run.doubt ??= { at: instantOf(seconds, nanos), before: instantOf(run.to, run.toNanos) };
  for (let one = queue.oldest; one !== NONE; one = newer[one]) run.doubtful.add(number[one]);
}

function endRun(queue: Queue, emit: Emit): void {
  const { run } = queue;
  const before = run.doubt?.before;
  if (before) {
    run.to = before.seconds;
    run.toNanos = before.nanos;
  }
  const present = endOf(queue);
  run.end = present === "running" ? "crash" : present;
  run.interrupted += interruptAll(queue);
  run.doubtful.clear();
  run.exited = true;
  emitRun(queue, run.end, emit);
}

function endOf({ run }: Queue): "running" | "stopping" | "crash" {
  if (run.stopping) return "stopping";
  return run.doubtful.size > 0 ? "crash" : "running";
}

/** Deliveries of a run that is over: whether they succeeded, nobody knows. */
function interruptAll(queue: Queue): number {
  const { deliveries, recipients } = queue.records;
  let count = 0;
  for (; queue.oldest !== NONE; count++) {
    const one = queue.oldest;
    const recipient = deliveries.recipient[one];
    deliveries.outcome[one] = INTERRUPTED;
    closeDelivery(queue, one);
    if (!isFinal(recipients.fate[recipient])) recipients.fate[recipient] = DEFERRED;
  }
  return count;
}

const INTERRUPTED = DELIVERY_OUTCOMES.indexOf("interrupted");

function emitRun({ name, run }: Queue, end: Run["end"], emit: Emit): void {
  const { number, from, fromNanos, to, toNanos, interrupted } = run;
  const fact: Run = { queue: name, run: number, end, interrupted };
  const first = instantOf(from, fromNanos);
  if (first) fact.from = first;
  const last = instantOf(to, toNanos);
  if (last) fact.to = last;
  emit({ kind: "run", run: fact });
}
