/**
 * Messages and status lines to look at while they lie in columns.
 *
 * A view has the fields of its kind, and reads one when it is asked for it. There is one view of a message
 * (message-views.ts), and one of a status line, which are shown to the caller's function and are valid until that
 * returns: code that stores one, or anything that hangs on it, must `keep` it.
 */
import { type Instant, instantOf } from "../time/instant.ts";
import type { Fact, Message, QueueName } from "./facts.ts";
import { DeliveryView, MessageView, OVERWRITTEN, RecipientView } from "./message-views.ts";
import { NONE, poison, type Records } from "./records.ts";
import type { Emit, SendLine } from "./send-line.ts";

/** Emits the message, as long as `emit` runs. */
export function showMessage(records: Records, message: number, emit: Emit): void {
  MESSAGE.show(records, message);
  emit(MESSAGE_FACT);
  if (poison.isOn) MESSAGE.overwrite();
}

/** Emits what a status line says, as long as `emit` runs. */
export function showLoad({ queue, emit, seconds, nanos, slots, exitasap }: SendLine): void {
  LOAD.queue = queue.name;
  LOAD.seconds = seconds;
  LOAD.nanos = nanos;
  LOAD.slots = slots;
  LOAD.exitasap = exitasap;
  emit(LOAD);
  if (poison.isOn) LOAD.overwrite();
}

/** Nothing is shown any more: what was shown last goes with its tracking. */
export function endShowing(): void {
  MESSAGE.overwrite();
}

/** The fact in memory of its own, which nobody changes any more. */
export function keep(fact: Fact): Fact {
  switch (fact.kind) {
    case "message":
      return { kind: "message", message: keptMessage(fact.message) };
    case "load":
      return fact instanceof LoadView ? fact.keep() : fact;
    default:
      return fact;
  }
}

export function keptMessage(message: Message): Message {
  return message instanceof MessageView ? message.keep() : message;
}

/** The message as it is now, with this one of its deliveries; NONE: with nobody it goes to. */
export function messageWith(records: Records, message: number, delivery: number): Message {
  const view = new MessageView(records, message);
  if (delivery === NONE) return view.keepWith([]);
  const to = new RecipientView();
  const attempt = new DeliveryView();
  to.show(records, records.deliveries.recipient[delivery]);
  attempt.show(records, delivery);
  const { address, channel, fate } = to;
  return view.keepWith([{ address, channel, fate, deliveries: [attempt.keep()] }]);
}

export class LoadView {
  readonly kind = "load";
  queue: QueueName = { host: "", instance: "" };
  seconds = Number.NaN;
  nanos = 0;
  slots: SendLine["slots"] = [];
  exitasap = false;

  get at(): Instant | undefined {
    return instantOf(this.seconds, this.nanos);
  }

  overwrite(): void {
    this.queue = { host: "overwritten", instance: "overwritten" };
    this.seconds = -1;
    this.slots = [];
  }

  keep(): Fact {
    const { kind, queue, at, exitasap } = this;
    return { kind, queue, at, slots: this.slots.map((slots) => ({ ...slots })), exitasap };
  }
}

const MESSAGE = new MessageView(OVERWRITTEN, 0);
const MESSAGE_FACT: Fact = { kind: "message", message: MESSAGE };
const LOAD = new LoadView();
