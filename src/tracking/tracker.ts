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
import type { SendEvent, SendKind } from "../grammars/qmail-send/event.ts";
import { ROW_KINDS, type SendRows } from "../grammars/qmail-send/rows.ts";
import type { Instant } from "../time/instant.ts";
import { deliveryEnded, deliveryLog, deliveryStarted } from "./delivery-rules.ts";
import { handOut, leaveAll } from "./leaving.ts";
import {
  bounceDiscarded,
  bounceSent,
  messageEnded,
  messageInfo,
  messageNew,
  recipientAnnounced,
} from "./message-rules.ts";
import { type Queue, type Tracking, waitingIn } from "./queue.ts";
import { beginRun, beginsAgain, daemon, finishRun, status } from "./run-rules.ts";
import { type Emit, newSendLine, type SendLine, sayEvent, sayRow } from "./send-line.ts";
import { finishSessions } from "./sessions/tracker.ts";
import { showsStep } from "./set-back.ts";
import { notice, surprise } from "./surprises.ts";
import { alert, isFailedStart, remark, warning } from "./trouble-rules.ts";
import { endShowing } from "./views.ts";

export type { Emit } from "./send-line.ts";

type Rule = (said: SendLine) => void;

/** A rule for each thing that qmail-send says. */
const RULES: { [Kind in SendKind]: Rule } = {
  "message-new": messageNew,
  "message-info": messageInfo,
  "recipient-announced": recipientAnnounced,
  "delivery-started": deliveryStarted,
  "delivery-ended": deliveryEnded,
  "delivery-mangled": deliveryEnded,
  "delivery-log": deliveryLog,
  "bounce-sent": bounceSent,
  "bounce-discarded": bounceDiscarded,
  "message-ended": messageEnded,
  status,
  daemon,
  warning,
  alert,
  remark,
  unknown: () => {},
};

/** The same by the number of a row's kind. */
const ROW_RULES = ROW_KINDS.map((kind): Rule => {
  if (kind === "none" || kind === "plain") return RULES.unknown;
  return RULES[kind === "status-of-more" ? "status" : kind];
});

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
  const { kind } = event;
  const said = sayWhen(queue, at?.seconds ?? Number.NaN, at?.nanos ?? 0, emit, line);
  sayEvent(said, event);
  if (kind === "alert" && isFailedStart(said.form)) notice(said, "alert");
  else if (kind !== "unknown") apply(said, kind, RULES[kind]);
}

/** Lines in columns, as far as the tracker looks at them: position i of each is line i. */
export interface SendLines {
  send: SendRows;
  /** Where the texts lie. */
  bytes: Uint8Array;
  seconds: Float64Array;
  nanos: Int32Array;
}

/** The same for what rows [from, to) say, which are of the frequent kinds. `lineAt` gives the raw line of a row. */
export function trackRows(
  queue: Queue,
  { send, bytes, seconds, nanos }: SendLines,
  from: number,
  to: number,
  emit: Emit,
  lineAt?: (i: number) => string,
): void {
  const said = sayWhen(queue, Number.NaN, 0, emit, undefined);
  const { kind } = send;
  said.bytes = bytes;
  for (let i = from; i < to; i++) {
    said.seconds = seconds[i];
    said.nanos = Number.isNaN(seconds[i]) ? 0 : nanos[i];
    if (lineAt) said.line = lineAt(i);
    apply(said, sayRow(said, send, i), ROW_RULES[kind[i]]);
  }
}

/** The log ends here: emits what is still open. The state is spent; save it before to go on. */
export function finish(tracking: Tracking, emit: Emit): void {
  const { records } = tracking;
  for (const queue of tracking.queues.values()) finishRun(queue, emit);
  for (const { links, leaving, sessions } of tracking.hosts.values()) {
    finishSessions(sessions, emit);
    leaveAll(records, leaving, emit);
    links.wanted.clear();
  }
  for (const queue of tracking.queues.values())
    for (const message of waitingIn(queue)) handOut(records, queue.host.leaving, message, emit);
  present = undefined;
  endShowing();
}

/** Refilled for each line. */
let present: SendLine | undefined;

function sayWhen(
  queue: Queue,
  seconds: number,
  nanos: number,
  emit: Emit,
  line: string | undefined,
): SendLine {
  present ??= newSendLine(queue, emit);
  present.queue = queue;
  present.seconds = seconds;
  present.nanos = Number.isNaN(seconds) ? 0 : nanos;
  present.emit = emit;
  present.line = line;
  return present;
}

function apply(said: SendLine, kind: SendKind, rule: Rule): void {
  const { queue, seconds, nanos } = said;
  const before = queue.run;
  const since = seconds - before.to + (nanos - before.toNanos) / 1e9;
  if (showsStep(queue, queue.host.leaving.joins, since)) surprise(said, "clock-set-back");
  if (isFirstOfRun(said, kind)) beginRun(said);
  queue.run.seen = true;
  if (Number.isNaN(queue.run.from)) setFrom(queue, seconds, nanos);
  rule(said);
  if (Number.isNaN(seconds)) return;
  queue.run.to = seconds;
  queue.run.toNanos = nanos;
}

function isFirstOfRun({ queue, delivery, daemon }: SendLine, kind: SendKind): boolean {
  const { seen, exited } = queue.run;
  if (!seen) return false;
  if (exited) return true;
  if (kind === "daemon") return daemon === "started";
  return kind === "delivery-started" && beginsAgain(queue, delivery);
}

function setFrom({ run }: Queue, seconds: number, nanos: number): void {
  run.from = seconds;
  run.fromNanos = nanos;
}
