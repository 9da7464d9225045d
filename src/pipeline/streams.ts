/**
 * Whose a line is: one stream for each writer of a source, of qmail-send, of a service, or mixed.
 *
 * A syslog holds many programs, a directory usually one. A stream is qmail-send's from the first
 * line that only qmail-send writes; before that, and for all other streams, its lines are tried
 * as those of the programs around qmail-smtpd, and are foreign if they are none of these either.
 * A line that is cut off says nothing: its missing rest could make another address or number of what stands there.
 * Bytes that a client could put into another program's line do not begin one, so a recorded SMTP
 * dialogue cannot pass for a delivery.
 *
 * The grammars of the programs around qmail-smtpd are many, and a log of qmail-send needs none: they
 * are loaded when the first line is met that may be theirs.
 */

import type { SendEvent } from "../grammars/qmail-send/event.ts";
import { isFrequent, isNone, sendEventAt } from "../grammars/qmail-send/rows.ts";
import { isSendsAlone } from "../grammars/qmail-send/sends-alone.ts";
import { isRecorded } from "../grammars/recordio/rows.ts";
import type { SessionEvent } from "../grammars/session/event.ts";
import type { LoggedBy, SessionGrammar } from "../grammars/session/grammar.ts";
import { pidInTag } from "../sources/containers/tag-pid.ts";
import type { Lines, Writer } from "../sources/lines.ts";
import type { Source } from "../sources/source.ts";
import { seedOf } from "../tracking/id.ts";
import type { Queue } from "../tracking/queue.ts";
import type { SessionHost } from "../tracking/sessions/state.ts";

/** Where a line stands. */
export type Standing = "understood" | "unknown" | "foreign" | "torn";

/** The lines of one writer. */
export interface Stream {
  host: string;
  /** The instance of its queue, without the queue that the lines themselves name (IndiMail). */
  instance: string;
  /** The name of the service, should its lines be of sessions. */
  service: string;
  /** It is of a host that was not asked for. */
  isLeftOut: boolean;
  /** Reading began within its log. */
  isContinued: boolean;
  /** The host that its own lines name, "" where they do not: unlike `host` it takes part in ids. */
  saidHost: string;
  /** That of ids, where the lines name no queue. */
  seed: number;
  /** Its queues, by the name that the lines themselves give (IndiMail), else "", with the seed of ids in it. */
  queues: Map<string, { queue: Queue; seed: number }>;
  /** True once a line was seen that only qmail-send writes. */
  isSend: boolean;
  /** True once a line was seen that a program of a session writes. */
  isSession: boolean;
  /** The only grammar that may read it, if one was named. */
  only: "qmail-send" | SessionGrammar | undefined;
  by: LoggedBy;
  /** The sessions of its host, once there was a line of one. */
  sessions: SessionHost | undefined;
}

/** What was read in a line: exactly one of the two, or neither. */
export interface Read {
  send: SendEvent | undefined;
  session: SessionEvent | undefined;
  standing: Standing;
}

export function newRead(): Read {
  return { send: undefined, session: undefined, standing: "foreign" };
}

/** The grammars of sessions, once they are loaded. */
let grammars: typeof import("../grammars/session/grammars.ts") | undefined;

export async function loadSessionGrammars(): Promise<void> {
  grammars ??= await import("../grammars/session/grammars.ts");
}

interface StreamOptions {
  logHost: string;
  label: string;
  /** What its service is called where its lines do not say. */
  service: string;
  several: boolean;
  isContinued: boolean;
  as?: string;
  isOfHost?: ((host: string) => boolean) | undefined;
}

/** Where `as` names a grammar of sessions, these are loaded before. */
export function streamOf(
  writer: Writer,
  { logHost, label, service, several, isContinued, as, isOfHost }: StreamOptions,
): Stream {
  const host = writer.host || logHost;
  return {
    host,
    isLeftOut: isOfHost !== undefined && !isOfHost(host),
    isContinued,
    saidHost: writer.host,
    seed: seedOf(writer.host),
    instance: writer.tag || (several ? label : ""),
    service: writer.tag || service,
    queues: new Map(),
    isSend: as === "qmail-send",
    isSession: false,
    only: as === undefined || as === "qmail-send" ? as : grammars?.grammarNamed(as),
    by: { tag: writer.tag, pid: undefined },
    sessions: undefined,
  };
}

/** Of all lines of a source, once they were read, it is known what they were. */
export function noteKinds({ coverage }: Source, streams: readonly Stream[]): void {
  for (const { isSend, isSession } of streams) {
    if (isSend) coverage.kinds.add("queue");
    if (isSession) coverage.kinds.add("sessions");
  }
}

/** Line `i` is qmail-send's, and its row in columns says all. */
export function isSendRow(stream: Stream, lines: Lines, i: number): boolean {
  return stream.isSend && lines.torn[i] === 0 && isFrequent(lines.send, i);
}

/**
 * Reads line `i` into `read`, which is used again and again. False if that needs the grammars of
 * sessions: load them, and ask again.
 */
export function readLine(stream: Stream, lines: Lines, i: number, read: Read): boolean {
  read.send = undefined;
  read.session = undefined;
  if (lines.torn[i] === 1 || (stream.isSend && endsInNul(lines, i))) {
    read.standing = stream.isSend || stream.isSession ? "torn" : "foreign";
    return true;
  }
  if (stream.isSession && !stream.isSend) {
    if (readAsSession(stream, lines, i, read)) return true;
  }
  const mayBeSends = stream.only === undefined || stream.only === "qmail-send";
  if (mayBeSends && !isNone(lines.send, i)) {
    const send = sendEventAt(lines.send, i, lines.bytes);
    if (send.kind !== "unknown") {
      stream.isSend ||= isSendsAlone(send);
      if (stream.isSend) {
        read.send = send;
        read.standing = "understood";
        return true;
      }
    }
  }
  if (!grammars) return false;
  if (!(stream.isSession && !stream.isSend) && readAsSession(stream, lines, i, read)) return true;
  const isEmpty = lines.at[i] === lines.end[i];
  const isOurs = stream.isSend || (stream.isSession && !isEmpty);
  read.standing = isOurs ? "unknown" : "foreign";
  return true;
}

/** Line `i` is a recorder's, in a log of sessions without a container: its row in columns says all. */
export function isRecordedRow(stream: Stream, lines: Lines, i: number): boolean {
  if (!isRecorded(lines.recorded, i)) return false;
  const { sessions, isSend, only, by } = stream;
  if (!sessions || isSend || by.tag !== "" || lines.torn[i] === 1) return false;
  return only === undefined || (only !== "qmail-send" && only.name === "recordio");
}

/** False if it is no line of a session's program. */
function readAsSession(stream: Stream, lines: Lines, i: number, read: Read): boolean {
  const { by, only } = stream;
  if (only === "qmail-send" || !grammars) return false;
  if (by.tag !== "")
    by.pid = pidInTag(lines.raw, lines.rawAt[i] as number, lines.rawEnd[i] as number);
  const end = lines.end[i] as number;
  let event = sessionEvent(stream, lines, i, end);
  if (!event || event.kind === "unknown") {
    const trimmed = trimmedEnd(lines, i);
    event = trimmed < end ? sessionEvent(stream, lines, i, trimmed) : undefined;
  }
  if (!event || event.kind === "unknown") return false;
  stream.isSession = true;
  read.session = event;
  read.standing = "understood";
  return true;
}

function sessionEvent(
  { by, only }: Stream,
  { bytes, at }: Lines,
  i: number,
  end: number,
): SessionEvent | undefined {
  if (only && only !== "qmail-send") return only.read(bytes, at[i] as number, end, by);
  return grammars?.readSession(bytes, at[i] as number, end, by);
}

/** qmail-send writes no NUL: a line that ends in one is what a crash left of it. */
function endsInNul({ bytes, at, end }: Lines, i: number): boolean {
  const last = (end[i] as number) - 1;
  return last >= (at[i] as number) && bytes[last] === 0;
}

/** Without the blanks that copying from a screen leaves at the end. */
function trimmedEnd({ bytes, at, end }: Lines, i: number): number {
  const from = at[i] as number;
  let to = end[i] as number;
  while (to > from && bytes[to - 1] === BLANK) to--;
  return to;
}

const BLANK = 0x20;
