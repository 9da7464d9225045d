/**
 * Brings what is in the store's outbox to all who were named, and keeps how far each has got.
 */
import { entriesIn, type Outbox, type OutboxEntry, type OutboxFile } from "../../store/outbox.ts";
import {
  keepReceivers,
  type ReceiverPlace,
  type ReceiverPlaces,
  receiversIn,
} from "../../store/receivers.ts";
import type { Receiver } from "./receiver.ts";
import { EventSender, type Sending } from "./sender.ts";

interface PostOptions extends Omit<Sending, "onMoved"> {
  /** All have what is up to this number: it need not be kept. */
  onTaken(through: number): void;
}

/** Milliseconds after which places are kept. */
const KEEP_AFTER = 500;

export class Post {
  private readonly folder: string;
  private readonly senders: readonly EventSender[];
  private readonly places: ReceiverPlaces = {};
  private readonly options: PostOptions;
  private files: OutboxFile[] = [];
  private keeping: NodeJS.Timeout | undefined;

  /** A receiver that is new, or that was given up, is told of what happens from now on. */
  constructor(
    folder: string,
    receivers: readonly Receiver[],
    outbox: Outbox,
    options: PostOptions,
  ) {
    this.folder = folder;
    this.options = options;
    const known = receiversIn(folder);
    this.senders = receivers.map((receiver) => {
      const before = known[receiver.key];
      const isGoneOn = before && before.disabledAt === undefined;
      const place = isGoneOn ? before : { name: receiver.name, through: outbox.next - 1 };
      this.places[receiver.key] = place;
      return new EventSender(receiver, place, { ...options, onMoved: () => this.keepSoon() });
    });
    this.keep(); // who is new is known from now on, whatever happens
    this.committed(outbox);
  }

  /** How far each has got. */
  get receivers(): ReceiverPlace[] {
    return Object.values(this.places);
  }

  /** The outbox as it was committed last. */
  committed(outbox: Outbox): void {
    this.files = outbox.files;
    this.bring();
  }

  close(): void {
    for (const sender of this.senders) sender.close();
    if (this.keeping) this.keep();
  }

  private bring(): void {
    for (const sender of this.senders)
      for (const file of this.files) {
        if (file.last <= sender.offered) continue;
        if (!sender.isHungry) break;
        sender.offer(this.entriesOf(file));
      }
  }

  /** A file that is damaged has none: the rest is sent. */
  private entriesOf(file: OutboxFile): OutboxEntry[] {
    try {
      return entriesIn(this.folder, file);
    } catch (error) {
      const { message } = error as Error;
      this.options.say(`${file.file}: its events are not sent, for it cannot be read: ${message}`);
      return [{ number: file.last, id: "", type: "", subject: "", body: "" }];
    }
  }

  private keepSoon(): void {
    this.keeping ??= setTimeout(() => {
      this.keep();
      this.bring();
    }, KEEP_AFTER);
  }

  private keep(): void {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    keepReceivers(this.folder, this.places);
    const open = this.senders.filter(({ isGivenUp }) => !isGivenUp);
    const through = open.map(({ place }) => place.through);
    this.options.onTaken(open.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...through));
  }
}
