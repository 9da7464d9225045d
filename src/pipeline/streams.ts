/**
 * Which lines are qmail-send's: one stream for each writer of a source.
 *
 * A syslog holds many programs, a directory usually one. A stream is qmail-send's from the first
 * line that only qmail-send writes; before that, and for all other streams, lines are foreign.
 * Bytes that a client could put into another program's line do not begin one, so a recorded SMTP
 * dialogue cannot pass for a delivery.
 */
import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { readSend } from "../grammars/qmail-send/reader.ts";
import type { Lines, Writer } from "../sources/lines.ts";
import type { Queue } from "../tracking/queue.ts";

/** Where a line stands. */
export type Standing = "understood" | "unknown" | "foreign" | "torn";

/** The lines of one writer. */
export interface Stream {
  host: string;
  /** The instance of its queue, without the queue that the lines themselves name (IndiMail). */
  instance: string;
  /** Its queues, by the name that the lines themselves give (IndiMail), else "". */
  queues: Map<string, Queue>;
  /** True once a line was seen that only qmail-send writes. */
  isSend: boolean;
}

export function streamOf(writer: Writer, host: string, label: string): Stream {
  return {
    host: writer.host || host,
    instance: writer.tag || label,
    queues: new Map(),
    isSend: false,
  };
}

/** The event of line `i`, read by qmail-send's grammar. */
export function eventAt(lines: Lines, i: number): SendEvent {
  return readSend(lines.bytes, lines.at[i], lines.end[i]);
}

export function standingOf(stream: Stream, event: SendEvent, torn: boolean): Standing {
  if (event.kind !== "unknown") {
    stream.isSend ||= isSendsAlone(event);
    return stream.isSend ? "understood" : "foreign";
  }
  if (!stream.isSend) return "foreign";
  return torn ? "torn" : "unknown";
}

/** Other programs write warnings and remarks too; these lines nobody but qmail-send does. */
function isSendsAlone(event: SendEvent): boolean {
  switch (event.kind) {
    case "unknown":
    case "remark":
    case "daemon":
    case "warning":
    case "alert":
    case "recipient-announced":
      return false;
    case "message-new":
    case "message-info":
    case "message-ended":
    case "delivery-started":
    case "delivery-ended":
    case "delivery-mangled":
    case "delivery-log":
    case "bounce-sent":
    case "bounce-discarded":
    case "status":
      return true;
    default:
      return event satisfies never;
  }
}
