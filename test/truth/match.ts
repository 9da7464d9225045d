/**
 * Which message of the log is which record of the queueing program.
 *
 * A record and a message belong together by qp, uid and sender. Process ids are used again, so
 * a message goes with the latest record before it.
 */
import type { Instant } from "../../src/time/instant.ts";
import type { Message } from "../../src/tracking/facts.ts";
import type { Difference } from "./difference.ts";
import { asLogged } from "./envelope.ts";
import type { QueuedRecord, Truth } from "./record.ts";

/** The part of a run that a log covers, in seconds. A record in a margin may be in or out. */
export interface Period {
  from: number;
  to: number;
  /** From here to `to`, mail may have come too late for qmail-send. */
  closing: number;
}

export interface Match {
  record: QueuedRecord;
  message: Message;
}

export interface Matches {
  pairs: Match[];
  ofRecord: Map<QueuedRecord, Message>;
  ofMessage: Map<Message, QueuedRecord>;
  differences: Difference[];
}

export function match(truth: Truth, messages: Message[], period: Period): Matches {
  const due = truth.queued.filter(
    ({ complete, forced_exit, t_env }) =>
      complete && !forced_exit && period.from <= t_env && t_env < period.to,
  );
  const ofRecord = new Map<QueuedRecord, Message>();
  const differences: Difference[] = [];
  for (const message of messages) {
    if (message.qp === undefined) continue;
    const record = due.findLast(
      (one) => isSameEnvelope(one, message) && one.t_env <= at(message.queued) + CLOCK_SECONDS,
    );
    const id = `qp ${message.qp}, msg ${message.msg}`;
    if (!record) {
      const detail = `from <${message.sender}> uid ${message.uid} at ${at(message.queued)}`;
      differences.push({ what: "message without a record", id, detail });
    } else if (ofRecord.has(record)) {
      differences.push({ what: "record with two messages", id, detail: message.id });
    } else {
      ofRecord.set(record, message);
    }
  }
  for (const record of due) {
    if (ofRecord.has(record) || record.t_env >= period.closing) continue;
    const detail = `from <${record.sender}> uid ${record.uid} at ${record.t_env}`;
    differences.push({ what: "record without a message", id: `qp ${record.qp}`, detail });
  }
  const pairs = [...ofRecord].map(([record, message]) => ({ record, message }));
  const ofMessage = new Map(pairs.map(({ record, message }) => [message, record]));
  return { pairs, ofRecord, ofMessage, differences };
}

/** The record of the queueing program with `qp` that was the last before `seconds`. */
export function recordOf(truth: Truth, qp: number, seconds: number): QueuedRecord | undefined {
  return truth.queued.findLast(
    (record) => record.qp === qp && record.complete && record.t <= seconds + CLOCK_SECONDS,
  );
}

export function at(instant: Instant | undefined): number {
  return instant ? instant.seconds + instant.nanos / 1e9 : Number.NaN;
}

/** The stamps of log and truth come from different processes. */
const CLOCK_SECONDS = 0.05;

function isSameEnvelope(record: QueuedRecord, message: Message): boolean {
  return (
    record.qp === message.qp &&
    record.uid === message.uid &&
    asLogged(record.sender) === message.sender
  );
}
