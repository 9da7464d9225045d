/**
 * Follows messages, deliveries and runs of qmail-send through its log.
 *
 *     message   (none) --new--> classifying --info--> queued --starting--> delivering
 *               delivering --last open delivery ends--> queued
 *               any --end--> ended        any --new, then another info--> lost
 *     delivery  (none) --starting--> open --success, deferral, failure--> closed
 *               open --run ends--> interrupted
 *     run       present --status: exiting--> exited --any line--> next run
 *               present --delivery numbers begin again--> next run
 *
 * The log may start in the middle, lose lines and use every number again: a message first
 * seen in the middle is adopted, and each surprise is emitted by name. Nothing throws.
 * Rules and their sources: docs/tracking.md.
 */
import { forwardedQps, isExpired, localWork } from "../../src/grammars/delivery-report/reading.ts";
import type {
  DeliveryNumber,
  Msg,
  Outcome,
  SendEvent,
  Slots,
} from "../../src/grammars/qmail-send/event.ts";
import type { Instant } from "../../src/time/instant.ts";
import type {
  Delivery,
  Fact,
  Fate,
  Message,
  Recipient,
  SurpriseName,
} from "../../src/tracking/facts.ts";
import { stableId } from "../../src/tracking/id.ts";
import { bear } from "./births.ts";
import { announce, earliestBounce, handOut, leave, leaveAll, stopWanting, want } from "./links.ts";
import { added, NONE } from "./lists.ts";
import {
  newRun,
  type OpenDelivery,
  type OpenMessage,
  openMessage,
  type Queue,
  type Tracking,
  waitingIn,
} from "./queue.ts";
import { addRecipient, isFinal, takeRecipient } from "./recipients.ts";
import { arrive, checkJoin } from "./sessions/joins.ts";
import { finishSessions } from "./sessions/tracker.ts";
import { wasSetBack } from "./set-back.ts";
import { clear, entriesOf, get, put, remove, sizeOf } from "./table.ts";

export type Emit = (fact: Fact) => void;

/**
 * Takes one event of a queue's log, in the log's order. `at` is its stamp; `line` its raw line,
 * given where message facts shall carry their lines.
 */
export function track(
  queue: Queue,
  event: SendEvent,
  at: Instant | undefined,
  emit: Emit,
  line?: string,
): void {
  if (event.kind === "unknown" || (event.kind === "alert" && isFailedStart(event.form))) {
    if (event.kind === "alert") notice(queue, event, at, emit);
    return;
  }
  if (wasSetBack(queue, queue.host.leaving.joins, queue.run.fact.to, at))
    surprise(queue, "clock-set-back", at, emit);
  if (beginsRun(queue, event)) nextRun(queue, at, emit);
  queue.run.seen = true;
  if (at) queue.run.fact.from ??= at;
  switch (event.kind) {
    case "status":
      status(queue, event.slots, event.exitasap, at, emit);
      break;
    case "delivery-started":
      deliveryStarted(queue, event, at, emit, line);
      break;
    case "delivery-ended":
      deliveryEnded(queue, event.delivery, event.outcome, event.report, at, emit, line);
      break;
    case "delivery-mangled":
      deliveryEnded(queue, event.delivery, "deferral", MANGLED, at, emit, line);
      break;
    case "delivery-log":
      keep(get(queue.deliveries, event.delivery)?.holder, line);
      break;
    case "message-new":
      messageNew(queue, event.msg, at, emit, line);
      break;
    case "message-info":
      messageInfo(queue, event, at, emit, line);
      break;
    case "recipient-announced":
      recipientAnnounced(queue, event.msg, event.channel, event.recipient, line);
      break;
    case "bounce-sent":
      bounceSent(queue, event.msg, event.qp, at, emit, line);
      break;
    case "bounce-discarded": {
      const holder = openOrAdopt(queue, event.msg, at, emit);
      holder.message.bounceDiscarded = event.which;
      keep(holder, line);
      break;
    }
    case "message-ended":
      messageEnded(queue, event.msg, at, emit, line);
      break;
    case "daemon":
      daemon(queue, event.what, at, emit);
      break;
    case "warning":
    case "alert":
      notice(queue, event, at, emit);
      trouble(queue, event.form, event.msg, line);
      break;
    case "remark":
      if (event.msg !== undefined) keep(get(queue.messages, event.msg), line);
      break;
    default:
      never(event);
  }
  if (at) queue.run.fact.to = at;
}

/** The log ends here: emits what is still open. The state is spent; save it before to go on. */
export function finish(tracking: Tracking, emit: Emit): void {
  for (const queue of tracking.queues.values()) {
    const { run } = queue;
    if (run.doubtful.size > 0) endRun(queue, emit);
    else if (run.helperLost) run.fact.interrupted += interruptAll(queue);
    if (run.seen && !run.exited) emit({ kind: "run", run: { ...run.fact, end: endOf(queue) } });
  }
  for (const { links, leaving, sessions } of tracking.hosts.values()) {
    finishSessions(sessions, emit);
    leaveAll(links, leaving, emit);
  }
  for (const queue of tracking.queues.values()) {
    for (const message of waitingIn(queue)) handOut(queue.host.leaving, message, emit);
  }
}

const MANGLED = "report mangled, will defer";

// Runs of qmail-send

function beginsRun(queue: Queue, event: SendEvent): boolean {
  const { run } = queue;
  if (!run.seen) return false;
  if (run.exited) return true;
  if (event.kind === "daemon") return event.what === "started";
  if (event.kind !== "delivery-started" || event.delivery > run.lastDelivery) return false;
  return !run.missed.has(event.delivery);
}

function nextRun(queue: Queue, at: Instant | undefined, emit: Emit): void {
  if (!queue.run.exited) endRun(queue, emit);
  const { fact, doubt } = queue.run;
  const crashed = fact.end === "clean" ? undefined : fact.to;
  queue.run = newRun(queue.name, fact.run + 1, crashed);
  const from = doubt?.at ?? at;
  if (from) queue.run.fact.from = from;
}

function endRun(queue: Queue, emit: Emit): void {
  const { run } = queue;
  if (run.doubt?.before) run.fact.to = run.doubt.before;
  const present = endOf(queue);
  run.fact.end = present === "running" ? "crash" : present;
  run.fact.interrupted += interruptAll(queue);
  run.doubtful.clear();
  run.exited = true;
  emit({ kind: "run", run: run.fact });
}

function endOf(queue: Queue): "running" | "stopping" | "crash" {
  const { run } = queue;
  if (run.stopping) return "stopping";
  return run.doubtful.size > 0 ? "crash" : "running";
}

/** Deliveries of a run that is over: whether they succeeded, nobody knows. */
function interruptAll(queue: Queue): number {
  const count = sizeOf(queue.deliveries);
  for (const [, open] of entriesOf(queue.deliveries)) {
    open.delivery.outcome = "interrupted";
    close(open);
    if (!isFinal(open.recipient.fate)) open.recipient.fate = "deferred";
  }
  clear(queue.deliveries);
  return count;
}

function status(
  queue: Queue,
  slots: Slots[],
  exitasap: boolean,
  at: Instant | undefined,
  emit: Emit,
): void {
  const { run } = queue;
  if (exitasap) run.stopping = true;
  if (areFree(slots) && (sizeOf(queue.deliveries) > 0 || !run.afterDelivery)) {
    run.doubt ??= { at, before: run.fact.to };
    for (const [delivery] of entriesOf(queue.deliveries)) run.doubtful.add(delivery);
  }
  run.afterDelivery = false;
  emit({ kind: "load", queue: queue.name, at, slots, exitasap });
}

export function areFree(slots: Slots[]): boolean {
  for (const { used } of slots) if (used > 0) return false;
  return true;
}

function daemon(
  queue: Queue,
  what: (SendEvent & { kind: "daemon" })["what"],
  at: Instant | undefined,
  emit: Emit,
): void {
  const { run } = queue;
  if (what === "stopping") run.stopping = true;
  if (what !== "exiting") return;
  if (run.helperLost) run.fact.interrupted += interruptAll(queue);
  for (const [, open] of entriesOf(queue.deliveries)) loseOutcome(queue, open, at, emit);
  run.doubtful.clear();
  run.fact.end = run.helperLost ? "stopping" : "clean";
  if (at) run.fact.to = at;
  run.exited = true;
  emit({ kind: "run", run: run.fact });
}

export function isFailedStart(form: string): boolean {
  return form.startsWith("alert-cannot-start");
}

// Messages

function messageNew(
  queue: Queue,
  msg: Msg,
  at: Instant | undefined,
  emit: Emit,
  line: string | undefined,
): void {
  const known = get(queue.messages, msg);
  if (!known) {
    keep(open(queue, msg, at, bear(queue.births, msg, at), []), line);
    return;
  }
  keep(known, known.again?.line);
  known.again = { at, line, ordinal: bear(queue.births, msg, at) };
  const adopted = known.message.qp === undefined && known.message.recipients.length > 0;
  if (adopted) present(queue, known, emit);
}

function messageInfo(
  queue: Queue,
  info: SendEvent & { kind: "message-info" },
  at: Instant | undefined,
  emit: Emit,
  line: string | undefined,
): void {
  const holder = holderOfInfo(queue, info, at, emit);
  const { message } = holder;
  keep(holder, line);
  if (message.qp !== undefined) return;
  message.bytes = info.bytes;
  message.sender = info.sender;
  message.qp = info.qp;
  message.uid = info.uid;
  if (at) message.queued = at;
  if (message.incomplete.length > 0) {
    message.incomplete = message.incomplete.filter((what) => what !== "info");
  }
  if (message.state === "classifying") message.state = "queued";
  const { links, leaving } = queue.host;
  announce(links, leaving, message, at, emit);
  arrive(leaving.joins, message, at);
}

/** Decides whether `info msg` repeats the open message, or shows that a new one began. */
function holderOfInfo(
  queue: Queue,
  info: SendEvent & { kind: "message-info" },
  at: Instant | undefined,
  emit: Emit,
): OpenMessage {
  const known = get(queue.messages, info.msg);
  if (!known) return open(queue, info.msg, at, bear(queue.births, info.msg, at), ["new", "info"]);
  if (!known.again && known.message.qp === undefined) return known;
  if (isSame(known.message, info)) {
    keep(known, known.again?.line);
    known.again = undefined;
    surprise(queue, "preprocessed-again", at, emit, info.msg);
    return known;
  }
  const announced = known.again !== undefined;
  known.again ??= { at, line: undefined, ordinal: bear(queue.births, info.msg, at) };
  const holder = present(queue, known, emit);
  if (!announced) missing(holder.message, "new");
  return holder;
}

/** Nothing to compare with (`info msg` not seen yet) counts as the same. */
function isSame(message: Message, info: SendEvent & { kind: "message-info" }): boolean {
  return (
    message.qp === undefined ||
    (message.qp === info.qp &&
      message.bytes === info.bytes &&
      message.sender === info.sender &&
      message.uid === info.uid)
  );
}

function recipientAnnounced(
  queue: Queue,
  msg: Msg | undefined,
  channel: string,
  address: string,
  line: string | undefined,
): void {
  const holder = msg === undefined ? undefined : get(queue.messages, msg);
  if (!holder) return;
  addRecipient(holder, channel, address);
  holder.announced++;
  keep(holder, line);
}

function bounceSent(
  queue: Queue,
  msg: Msg,
  qp: number,
  at: Instant | undefined,
  emit: Emit,
  line: string | undefined,
): void {
  const holder = openOrAdopt(queue, msg, at, emit);
  const { message } = holder;
  keep(holder, line);
  const { links, leaving } = queue.host;
  if (message.bounce) {
    surprise(queue, "bounced-again", at, emit, msg);
    stopWanting(links, message.bounce);
  }
  message.bounce = { qp };
  const wanted = { kind: "bounce", from: message, link: message.bounce, at } as const;
  want(links, leaving, wanted, earliestBounce(at), emit);
}

function messageEnded(
  queue: Queue,
  msg: Msg,
  at: Instant | undefined,
  emit: Emit,
  line: string | undefined,
): void {
  if (!get(queue.messages, msg) && queue.unlinkTrouble.delete(msg)) {
    surprise(queue, "ended-twice", at, emit, msg);
    return;
  }
  const holder = openOrAdopt(queue, msg, at, emit);
  const { message } = holder;
  keep(holder, line);
  if (at) message.ended = at;
  message.state = "ended";
  blameBounce(message);
  if (holder.busy.length > 0) surprise(queue, "end-with-open-delivery", at, emit, msg);
  forget(queue, holder);
  leaveQueue(queue, message, at, emit);
}

/**
 * A bounce was sent, and the lines of a delivery that failed are missing: where all of the message is in
 * the log but the end of one recipient's, and no other recipient failed, it is that one that bounced.
 */
function blameBounce({ bounce, recipients, incomplete }: Message): void {
  if (!bounce || incomplete.includes("new")) return;
  const open = recipients.filter(({ fate }) => !isFinal(fate));
  const [only] = open;
  const hasFailed = recipients.some(({ fate }) => fate === "bounced" || fate === "expired");
  if (only && open.length === 1 && !hasFailed) only.fate = "bounced";
}

/** The message of an open number; one first seen here is adopted. */
function openOrAdopt(queue: Queue, msg: Msg, at: Instant | undefined, emit: Emit): OpenMessage {
  const known = get(queue.messages, msg);
  if (known) {
    const holder = known.again ? present(queue, known, emit) : known;
    if (holder.message.qp === undefined) missing(holder.message, "info");
    return holder;
  }
  surprise(queue, "adopted", at, emit, msg);
  return open(queue, msg, at, bear(queue.births, msg, at), ["new", "info"]);
}

/** `new msg` came for an open number and it was another message: the old one is lost. */
function present(queue: Queue, old: OpenMessage, emit: Emit): OpenMessage {
  const { message, again } = old;
  message.state = "lost";
  message.incomplete.push("end");
  surprise(queue, "lost-track", again?.at, emit, message.msg);
  forget(queue, old);
  leaveQueue(queue, message, again?.at, emit);
  const holder = open(queue, message.msg, again?.at, again?.ordinal ?? 0, ["info"]);
  keep(holder, again?.line);
  return holder;
}

function open(
  queue: Queue,
  msg: Msg,
  born: Instant | undefined,
  ordinal: number,
  incomplete: Message["incomplete"],
): OpenMessage {
  const message = newMessage(
    stableId(queue.seed, msg, born, ordinal),
    queue.name,
    msg,
    born,
    incomplete,
  );
  const holder = openMessage(message);
  put(queue.messages, msg, holder);
  queue.unlinkTrouble.delete(msg);
  return holder;
}

/** All keys at once: an object whose shape never changes is small and quick to reach into. */
function newMessage(
  id: string,
  queue: Message["queue"],
  msg: Msg,
  born: Instant | undefined,
  incomplete: Message["incomplete"],
): Message {
  return {
    id,
    queue,
    msg,
    qp: undefined,
    uid: undefined,
    bytes: undefined,
    sender: undefined,
    born,
    queued: undefined,
    ended: undefined,
    state: incomplete.length > 1 ? "queued" : "classifying",
    recipients: NONE,
    bounce: undefined,
    bounceDiscarded: undefined,
    bounceOf: undefined,
    forwards: NONE,
    forwardOf: undefined,
    incomplete,
  };
}

/** The number is free again. Recipients without a final result have an unknown fate. */
function forget(queue: Queue, holder: OpenMessage): void {
  const { message } = holder;
  remove(queue.messages, message.msg);
  if (holder.busy.length > 0) {
    for (const [, open] of entriesOf(queue.deliveries)) {
      if (open.holder === holder) dropDelivery(queue, open);
    }
  }
  for (const recipient of message.recipients) {
    if (isFinal(recipient.fate)) continue;
    recipient.fate = "unknown";
    missing(message, "outcome");
  }
}

function leaveQueue(queue: Queue, message: Message, at: Instant | undefined, emit: Emit): void {
  const { links, leaving } = queue.host;
  leave(links, leaving, message, at, emit);
}

// Deliveries

function deliveryStarted(
  queue: Queue,
  event: SendEvent & { kind: "delivery-started" },
  at: Instant | undefined,
  emit: Emit,
  line: string | undefined,
): void {
  countUp(queue, event.delivery, at, emit);
  const holder = openOrAdopt(queue, event.msg, at, emit);
  keep(holder, line);
  const stale = get(queue.deliveries, event.delivery);
  if (stale) loseOutcome(queue, stale, at, emit);
  const recipient = takeRecipient(queue, holder, event.channel, event.recipient);
  checkJoin(queue.host.leaving.joins, holder.message);
  const delivery: Delivery = {
    delivery: event.delivery,
    started: at,
    finished: undefined,
    outcome: undefined,
    report: undefined,
  };
  recipient.deliveries = added(recipient.deliveries, delivery);
  holder.message.state = "delivering";
  holder.busy.push(recipient);
  queue.run.afterDelivery = true;
  put(queue.deliveries, event.delivery, { holder, recipient, delivery });
}

/** Numbers left out are lost lines; deliveries in doubt were no restart, since numbers go on. */
function countUp(queue: Queue, number: DeliveryNumber, at: Instant | undefined, emit: Emit): void {
  const { run } = queue;
  if (run.doubtful.size > 0) {
    for (const doubtful of run.doubtful) {
      const lost = get(queue.deliveries, doubtful);
      if (lost) loseOutcome(queue, lost, at, emit);
    }
    run.doubtful.clear();
  }
  run.doubt = undefined;
  if (number < run.lastDelivery) {
    run.missed.delete(number);
    return;
  }
  if (run.lastDelivery > 0 && number > run.lastDelivery + 1) {
    surprise(queue, "delivery-gap", at, emit, undefined, number);
    const first = Math.max(run.lastDelivery + 1, number - MISSED_KEPT);
    if (run.missed.size > MISSED_KEPT) run.missed.clear();
    for (let missed = first; missed < number; missed++) run.missed.add(missed);
  }
  run.lastDelivery = number;
}

const MISSED_KEPT = 100;

function deliveryEnded(
  queue: Queue,
  number: DeliveryNumber,
  outcome: Outcome,
  report: string,
  at: Instant | undefined,
  emit: Emit,
  line: string | undefined,
): void {
  queue.run.afterDelivery = true;
  const open = get(queue.deliveries, number);
  if (!open) {
    surprise(queue, "outcome-without-start", at, emit, undefined, number, outcome);
    return;
  }
  queue.run.doubtful.delete(number);
  const { holder, recipient, delivery } = open;
  const { message } = holder;
  keep(holder, line);
  delivery.outcome = outcome;
  delivery.report = report;
  if (at) delivery.finished = at;
  recipient.fate = fateAfter(outcome, report, recipient);
  remove(queue.deliveries, number);
  close(open);
  if (outcome === "success" && recipient.channel === "local")
    forwarded(queue, message, delivery, emit);
}

function forwarded(queue: Queue, message: Message, delivery: Delivery, emit: Emit): void {
  const { links, leaving } = queue.host;
  for (const qp of forwardedQps(delivery.report ?? "", "success")) {
    const link = { qp };
    message.forwards = [...message.forwards, link];
    const wanted = { kind: "forward", from: message, link, at: delivery.finished } as const;
    want(links, leaving, wanted, delivery.started, emit);
  }
}

function fateAfter(outcome: Outcome, report: string, recipient: Recipient): Fate {
  if (outcome === "deferral") return "deferred";
  if (outcome === "failure") return isExpired(report) ? "expired" : "bounced";
  if (recipient.channel !== "local") return "delivered";
  if (report === "" && recipient.address.startsWith("@")) return "discarded";
  const work = localWork(report);
  const idle = work !== undefined && work.files + work.forwards + work.programs === 0;
  return idle ? "discarded" : "delivered";
}

function close({ holder, recipient }: OpenDelivery): void {
  holder.busy.splice(holder.busy.indexOf(recipient), 1);
  if (holder.busy.length === 0 && holder.message.state === "delivering")
    holder.message.state = "queued";
}

/** qmail-send went on, but the end of this delivery is not in the log. */
function loseOutcome(queue: Queue, open: OpenDelivery, at: Instant | undefined, emit: Emit): void {
  dropDelivery(queue, open);
  missing(open.holder.message, "outcome");
  open.recipient.fate = "unknown";
  surprise(queue, "outcome-lost", at, emit, open.holder.message.msg, open.delivery.delivery);
}

function dropDelivery(queue: Queue, open: OpenDelivery): void {
  remove(queue.deliveries, open.delivery.delivery as DeliveryNumber);
  close(open);
}

// Warnings, alerts, surprises

function notice(
  queue: Queue,
  event: SendEvent & { kind: "warning" | "alert" },
  at: Instant | undefined,
  emit: Emit,
): void {
  const { form, msg, text } = event;
  emit({
    kind: "notice",
    notice: {
      queue: queue.name,
      level: event.kind,
      form,
      text,
      ...(at && { at }),
      ...(msg !== undefined && { msg }),
    },
  });
}

function trouble(queue: Queue, form: string, msg: Msg | undefined, line: string | undefined): void {
  if (form.startsWith("alert-lost-")) {
    queue.run.stopping = true;
    queue.run.helperLost = true;
  }
  if (msg === undefined) return;
  const holder = get(queue.messages, msg);
  keep(holder, line);
  if (form === "warning-trouble-marking" && holder) holder.unmarked++;
  if (form === "warning-unable-to-unlink-later" && !holder) queue.unlinkTrouble.add(msg);
}

function surprise(
  queue: Queue,
  name: SurpriseName,
  at: Instant | undefined,
  emit: Emit,
  msg?: Msg,
  delivery?: number,
  outcome?: Outcome,
): void {
  emit({
    kind: "surprise",
    surprise: {
      queue: queue.name,
      name,
      ...(at && { at }),
      ...(msg !== undefined && { msg }),
      ...(delivery !== undefined && { delivery }),
      ...(outcome && { outcome }),
    },
  });
}

function missing(message: Message, what: Message["incomplete"][number]): void {
  if (!message.incomplete.includes(what)) message.incomplete.push(what);
}

function keep(holder: OpenMessage | undefined, line: string | undefined): void {
  if (!holder || line === undefined) return;
  holder.message.lines ??= [];
  holder.message.lines.push(line);
}

function never(event: never): never {
  throw new Error(`no rule for ${JSON.stringify(event)}`);
}
