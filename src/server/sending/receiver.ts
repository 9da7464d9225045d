/**
 * Who is told of events elsewhere: a web server that was named, or a command.
 */
import type { OutboxEntry } from "../../store/outbox.ts";

export interface Receiver {
  /** What it is known by from one start to the next. */
  key: string;
  /** What it is called in the log: never what may be a secret. */
  name: string;
  wants(type: string): boolean;
  /** Ends when it has it. @throws NotTaken, or whatever went wrong on the way */
  send(entry: OutboxEntry): Promise<void>;
}

/** It was reached, and did not take it. */
export class NotTaken extends Error {
  /** It says that it is gone: it is not asked again. */
  readonly isForGood: boolean;

  constructor(message: string, isForGood = false) {
    super(message);
    this.name = "NotTaken";
    this.isForGood = isForGood;
  }
}
