/**
 * Sends what is in the outbox to one receiver: each event at least once, those of the same subject in order, several subjects
 * at a time.
 *
 *     outbox    1a 2b 3a 4c 5a
 *     sending   1a 2b    4c          3a waits for 1a, 5a for 3a
 *     place     0                    until 1a is taken
 *
 * What is not taken is sent again, later and later; after three days the receiver is given up until the server is started
 * anew.
 */
import type { OutboxEntry } from "../../store/outbox.ts";
import type { ReceiverPlace } from "../../store/receivers.ts";
import { NotTaken, type Receiver } from "./receiver.ts";

export interface Sending {
  /** The place has changed: it is to be kept. */
  onMoved(): void;
  /** For whoever runs the server. */
  say(text: string): void;
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Seconds until what was not taken is sent again, the more often it failed the longer. */
  pauses?: readonly number[];
}

const SECONDS_PER_HOUR = 3600;
const PAUSES = [5, 30, 120, 600, 1800, 1, 3, 6, 12, 24].map((one, i) =>
  i < 5 ? one : one * SECONDS_PER_HOUR,
);
const GIVEN_UP_AFTER = 3 * 24 * SECONDS_PER_HOUR * 1000;
const MOST_AT_ONCE = 16;

export class EventSender {
  readonly receiver: Receiver;
  readonly place: ReceiverPlace;
  private readonly sending: Sending;
  /** In order: what it wants and does not have yet. */
  private readonly waiting: OutboxEntry[] = [];
  private readonly underWay = new Set<OutboxEntry>();
  private readonly busy = new Set<string>();
  /** The number of the last event that was offered. */
  offered: number;
  private failures = 0;
  private retry: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(receiver: Receiver, place: ReceiverPlace, sending: Sending) {
    this.receiver = receiver;
    this.place = place;
    this.sending = sending;
    this.offered = place.through;
  }

  /** It takes more. */
  get isHungry(): boolean {
    return !this.isGivenUp && this.waiting.length < MOST_AT_ONCE;
  }

  get isGivenUp(): boolean {
    return this.place.disabledAt !== undefined;
  }

  /** What follows in the outbox; what was offered before is left aside. */
  offer(entries: readonly OutboxEntry[]): void {
    const last = entries.at(-1);
    if (!last || this.isGivenUp) return;
    const fresh = entries.filter(({ number }) => number > this.offered);
    this.waiting.push(...fresh.filter(({ type }) => this.receiver.wants(type)));
    this.offered = Math.max(this.offered, last.number);
    this.move();
    this.sendOn();
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.retry);
  }

  /** Whoever has failed is asked with one event, and only then with more. */
  private sendOn(): void {
    if (this.isClosed || this.isGivenUp || this.retry) return;
    const most = this.failures > 0 ? 1 : MOST_AT_ONCE;
    for (const entry of this.waiting) {
      if (this.underWay.size >= most) return;
      if (this.underWay.has(entry) || this.busy.has(entry.subject)) continue;
      this.busy.add(entry.subject);
      this.underWay.add(entry);
      void this.send(entry);
    }
  }

  private async send(entry: OutboxEntry): Promise<void> {
    let error: unknown;
    try {
      await this.receiver.send(entry);
    } catch (failed) {
      error = failed;
    }
    this.underWay.delete(entry);
    this.busy.delete(entry.subject);
    if (this.isClosed) return;
    if (error === undefined) this.taken(entry);
    else this.failed(error);
    this.sendOn();
  }

  private taken(entry: OutboxEntry): void {
    this.waiting.splice(this.waiting.indexOf(entry), 1);
    if (this.place.failingSince !== undefined)
      this.sending.say(`${this.receiver.name}: it takes events again`);
    this.failures = 0;
    delete this.place.failingSince;
    delete this.place.why;
    this.move();
  }

  private failed(error: unknown): void {
    const { clock = Date.now, pauses = PAUSES, say, onMoved } = this.sending;
    const { place, receiver } = this;
    if (this.retry || this.isGivenUp) return; // one of several at a time
    const why = error instanceof Error ? error.message : String(error);
    const now = clock();
    if (place.failingSince === undefined)
      say(`${receiver.name}: ${why}; what it has not taken is sent again`);
    place.failingSince ??= now;
    place.why = why;
    const isGone = error instanceof NotTaken && error.isForGood;
    if (isGone || now - place.failingSince >= GIVEN_UP_AFTER) {
      place.disabledAt = now;
      this.waiting.length = 0;
      say(
        `${receiver.name}: ${isGone ? why : `nothing was taken for three days, the last: ${why}`}; nothing is sent to it until serve is started anew`,
      );
    } else {
      const pause = pauses[Math.min(this.failures, pauses.length - 1)] as number;
      this.failures++;
      this.retry = setTimeout(() => {
        this.retry = undefined;
        this.sendOn();
      }, pause * 1000).unref();
    }
    onMoved();
  }

  private move(): void {
    const [first] = this.waiting;
    const through = first ? first.number - 1 : this.offered;
    if (through === this.place.through) return;
    this.place.through = through;
    this.sending.onMoved();
  }
}
