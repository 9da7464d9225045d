/**
 * Sessions that have not told what became of a mail, in logs that are read without the queue's.
 *
 *     RCPT TO:<b@example.org>     250 ok      and then nothing more: the client has left
 *     info msg 7: … from <a@example.com>      but here is a message of that sender, at that time,
 *     starting delivery 3: msg 7 to … b@…     to that recipient
 *
 * Such a session counts as accepted where the message can be no other's (src/tracking/sessions/). Who
 * has read the sessions alone looks here whether there is any such message, but for those that another
 * session brought for sure (the client came again); if so, all has to be read together. So more may be
 * found than is one, but none is missed.
 */
import type { Msg, SendEvent } from "../grammars/qmail-send/event.ts";
import { readSend } from "../grammars/qmail-send/reader.ts";
import { fillingOf, WHOLE } from "../sources/chunks.ts";
import type { FileEntry, Source } from "../sources/source.ts";
import { addressMark, type Taken } from "../tallying/session-engine.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import { likeness, sameRecipient } from "../tracking/sessions/addresses.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import {
  AFTER_SECONDS,
  EARLY_SECONDS,
  notTurnedAway,
  timeOf,
  withoutHost,
} from "../tracking/sessions/fitting.ts";
import { isUndecided } from "../tracking/sessions/joins.ts";
import { isTurnedAway } from "../tracking/sessions/verdict.ts";
import { readInChunks, type TakeChunk } from "./chunk-reading.ts";
import { queueLines, type ReadQueueLine } from "./queue-lines.ts";

/** A mail that was offered, and when a message that is it would have come into the queue. */
interface Offered {
  recipients: string[];
  begin: Instant | undefined;
  end: Instant | undefined;
}

/** With more, it is as quick to read all together. */
const MOST_OFFERED = 100_000;

export class Undecided {
  /** By the sender, as the queue's log has it. */
  private readonly offered = new Map<string, Offered[]>();
  private count = 0;
  /** Mails that were taken. */
  private readonly taken: Taken[] = [];
  private readonly alsoTaken: Iterable<Taken>[] = [];

  get areTooMany(): boolean {
    return this.count > MOST_OFFERED;
  }

  /** A session told the qp of a mail that was taken. */
  get toldQps(): boolean {
    return this.taken.length + this.alsoTaken.length > 0;
  }

  /** Some more, which are looked through if need be. */
  addTaken(taken: Iterable<Taken>): void {
    this.alsoTaken.push(taken);
  }

  /** Looks at a session that was tracked. */
  see(session: Session): void {
    for (const { queued } of session.transactions)
      if (queued?.qp !== undefined) this.taken.push({ at: queued.at, qp: queued.qp, mark: 0 });
    this.add(session);
  }

  /** Keeps a session if it is an undecided one; whether it is. */
  add(session: Session): boolean {
    if (!isUndecided(session)) return false;
    const before = this.count;
    for (const transaction of session.transactions) {
      if (transaction.sender === undefined || isTurnedAway(transaction)) continue;
      const recipients = notTurnedAway(transaction).map(({ address }) => address);
      if (recipients.length > 0)
        this.keep(likeness(transaction.sender), { recipients, ...timeOf(session, transaction) });
    }
    return this.count > before;
  }

  /**
   * Whether the queues' logs have a message that one of them may have brought, or cannot be read to their
   * end. `seconds`: the most by which their clocks and the service's differ.
   */
  async mayHaveCome(
    queues: readonly Source[],
    seconds: number,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    if (this.count === 0) return false;
    // Of several queues one may have a message with the qp of another's.
    const taken = queues.length === 1 ? byQp([this.taken, ...this.alsoTaken]) : new Map();
    const offersOf = (message: Arrival): Offered[] => this.offersOf(message, seconds);
    for (const {
      files,
      strands: [strand = []],
      view,
    } of queues) {
      const arrivals = new Arrivals(offersOf, new Joined(taken), queueLines(view));
      for (const index of strand) {
        const isLast = index === strand.at(-1);
        if (!(await readFile(arrivals, files[index] as FileEntry, isLast, signal))) return true;
        if (arrivals.isFound) return true;
      }
    }
    return false;
  }

  private keep(sender: string, offered: Offered): void {
    this.count++;
    const known = this.offered.get(sender);
    if (known) known.push(offered);
    else this.offered.set(sender, [offered]);
  }

  /** Those that a message of this sender fits. */
  private offersOf({ sender, at }: Arrival, seconds: number): Offered[] {
    const known = likeness(sender);
    const names = known.includes("@") ? [known, withoutHost(known)] : [known];
    return names
      .flatMap((name) => this.offered.get(name) ?? [])
      .filter(({ begin, end }) => {
        const sinceBegin = begin && at ? secondsBetween(begin, at) : 0;
        const sinceEnd = end && at ? secondsBetween(end, at) : 0;
        return sinceBegin >= -EARLY_SECONDS - seconds && sinceEnd <= AFTER_SECONDS + seconds;
      });
  }
}

interface Arrival {
  sender: string;
  qp: number;
  at: Instant | undefined;
}

function byQp(taken: readonly Iterable<Taken>[]): Map<number, Taken[]> {
  const all = new Map<number, Taken[]>();
  for (const some of taken)
    for (const one of some) {
      const known = all.get(one.qp);
      if (known) known.push(one);
      else all.set(one.qp, [one]);
    }
  return all;
}

/**
 * Messages that are another session's for sure: one mail was taken as that qp, near in time and from that
 * sender, and no other message came as it (src/tracking/sessions/joins.ts).
 */
class Joined {
  private readonly taken: ReadonlyMap<number, Taken[]>;
  /** When a message of that qp came in last, and those of them that were taken for joined. */
  private readonly last = new Map<number, Instant>();
  private readonly sure = new Map<number, Instant>();

  constructor(taken: ReadonlyMap<number, Taken[]>) {
    this.taken = taken;
  }

  /** Takes note of each message. False if it makes doubtful what was told of another. */
  see({ qp, at }: Arrival): boolean {
    const before = this.sure.get(qp);
    this.sure.delete(qp);
    if (before && !(at && secondsBetween(before, at) > SETTLED_SECONDS)) return false;
    if (at && this.taken.has(qp)) this.last.set(qp, at);
    return true;
  }

  /** To be asked before it is seen. */
  has({ qp, at, sender }: Arrival): boolean {
    if (!at) return false;
    const isNear = (other: Instant | undefined): boolean =>
      !other || Math.abs(secondsBetween(other, at)) <= QP_SECONDS;
    const last = this.last.get(qp);
    const [one, again, ...more] = (this.taken.get(qp) ?? []).filter((mail) => isNear(mail.at));
    if ((last && isNear(last)) || !one?.at || !again || more.length > 0) return false;
    const late = secondsBetween(at, one.at);
    const mark = one.mark || again.mark;
    return (
      late < LATE_SECONDS && late > EARLIEST_SECONDS && mark !== 0 && mark === addressMark(sender)
    );
  }

  /** It is one for which `has` was true. */
  keep({ qp, at }: Arrival): void {
    this.sure.set(qp, at as Instant);
  }
}

/** A qp is another process's after so long; more than in joins.ts, for clocks may differ. */
const QP_SECONDS = 2000;
/** That the mail was taken is logged so near after the message came, or before it, that nothing else was decided. */
const LATE_SECONDS = 5;
const EARLIEST_SECONDS = -8;
/** After so long a message has its session, or none. */
const SETTLED_SECONDS = 120;

/** Follows the messages of a queue's log as far as they may be one of those offered. */
class Arrivals {
  isFound = false;
  private readonly lineAt: ReadQueueLine;
  private readonly offersOf: (message: Arrival) => Offered[];
  /** By the number, and the queue's name where there are several. */
  private readonly waiting = new Map<string, Offered[]>();
  private readonly joined: Joined;

  constructor(offersOf: (message: Arrival) => Offered[], joined: Joined, lineAt: ReadQueueLine) {
    this.offersOf = offersOf;
    this.joined = joined;
    this.lineAt = lineAt;
  }

  /** Takes whole lines, until one is found. */
  take(lines: Buffer): void {
    let at = 0;
    while (at < lines.length && !this.isFound) {
      // Only where one waits for its recipients all lines matter.
      if (this.waiting.size === 0) at = beginOfLine(lines, lines.indexOf(INFO, at));
      if (at < 0) return;
      const newline = lines.indexOf(NEWLINE, at);
      this.line(lines, at, newline);
      at = newline + 1;
    }
  }

  private line(bytes: Buffer, at: number, end: number): void {
    const line = this.lineAt(bytes, at, end);
    this.isFound ||= line === "odd";
    if (typeof line === "string") return;
    const event = readSend(bytes, line.at, end);
    switch (event.kind) {
      case "message-info": {
        const { sender, qp } = event;
        this.come(keyOf(event, event.msg), { sender, qp, at: line.moment });
        break;
      }
      case "delivery-started":
      case "recipient-announced":
        this.hear(event);
        break;
      case "message-ended":
        this.waiting.delete(keyOf(event, event.msg));
        break;
    }
  }

  private come(key: string, message: Arrival): void {
    const offers = this.offersOf(message);
    const isJoined = offers.length > 0 && this.joined.has(message);
    if (!this.joined.see(message)) this.isFound = true;
    if (isJoined) this.joined.keep(message);
    if (offers.length > 0 && !isJoined) this.waiting.set(key, offers);
    else this.waiting.delete(key);
  }

  private hear(event: Named): void {
    const { msg, recipient, channel } = event;
    const offers =
      msg === undefined ? [...this.waiting.values()].flat() : this.waiting.get(keyOf(event, msg));
    this.isFound ||= (offers ?? []).some(({ recipients }) =>
      recipients.some((named) => sameRecipient(named, recipient, channel)),
    );
  }
}

function keyOf({ queue }: SendEvent, msg: Msg): string {
  return `${msg} ${queue}`;
}

type Named = SendEvent & { kind: "delivery-started" | "recipient-announced" };

/** False if there is more of it than whole lines. */
async function readFile(
  arrivals: Arrivals,
  file: FileEntry,
  isLast: boolean,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const bytes = Buffer.allocUnsafe(CHUNK_BYTES);
  let isTroubled = false;
  const trouble = () => {
    isTroubled = true;
  };
  const filling = fillingOf(file, WHOLE, { trouble });
  let rest = 0;
  const take: TakeChunk = async (end) => {
    const at = bytes.subarray(0, end).lastIndexOf(NEWLINE) + 1;
    arrivals.take(bytes.subarray(0, at));
    rest = end - at;
    return { at, isLast: arrivals.isFound };
  };
  try {
    const chunk = { bytes, chunkAt: 0, chunkBytes: bytes.length };
    await readInChunks(chunk, filling, 0, signal, take);
  } finally {
    await filling.close();
  }
  // The last line may be without an end, as it is in a log that is written to.
  if (rest > 0 && isLast && rest < bytes.length) {
    bytes[rest] = NEWLINE;
    arrivals.take(bytes.subarray(0, rest + 1));
    rest = 0;
  }
  return !isTroubled && rest === 0;
}

function beginOfLine(lines: Buffer, at: number): number {
  return at < 0 ? -1 : lines.lastIndexOf(NEWLINE, at) + 1;
}

const CHUNK_BYTES = 1 << 20;
const NEWLINE = 0x0a;
const INFO = "info msg ";
