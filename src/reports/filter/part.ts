/**
 * A message, a session or a mail of it, of which only a part was asked for, or that goes under another sender: it
 * has these recipients, or this sender, and all else is read from the whole when somebody asks. So it is valid as
 * long as the whole is.
 */
import type { Message } from "../../tracking/facts.ts";
import type { Session, Transaction } from "../../tracking/sessions/facts.ts";

class Part {
  readonly whole: object;
  constructor(whole: object) {
    this.whole = whole;
  }
}

/** Every key, so that a new one is not forgotten. */
const MESSAGE: Record<keyof Message, true> = {
  id: true,
  queue: true,
  msg: true,
  qp: true,
  uid: true,
  bytes: true,
  sender: true,
  recipients: true,
  born: true,
  queued: true,
  ended: true,
  state: true,
  bounce: true,
  bounceDiscarded: true,
  bounceOf: true,
  forwards: true,
  forwardOf: true,
  session: true,
  incomplete: true,
  lines: true,
};

/** The message with some of its recipients. */
export const partOfMessage = partsOf<Message, "recipients">(MESSAGE, "recipients");

/** The message under another sender. */
export const messageFrom = partsOf<Message, "sender">(MESSAGE, "sender");

/** The session with some of its mail. */
export const partOfSession = partsOf<Session, "transactions">(
  {
    id: true,
    host: true,
    service: true,
    pid: true,
    client: true,
    local: true,
    started: true,
    ended: true,
    exit: true,
    signal: true,
    verdict: true,
    step: true,
    rule: true,
    text: true,
    helo: true,
    tls: true,
    slots: true,
    auth: true,
    decisions: true,
    messages: true,
    incomplete: true,
    dialogue: true,
    lines: true,
    transactions: true,
  },
  "transactions",
);

/** The mail with some of its recipients. */
export const partOfTransaction = partsOf<Transaction, "recipients">(
  {
    at: true,
    sender: true,
    senderDomain: true,
    verdict: true,
    rule: true,
    text: true,
    bytes: true,
    spf: true,
    scans: true,
    queued: true,
    recipients: true,
  },
  "recipients",
);

/** What it is a part of; itself if it is the whole. */
export function wholeOf<Whole extends object>(one: Whole): Whole {
  return one instanceof Part ? (one.whole as Whole) : one;
}

/** What makes parts that have `own` themselves, and all other keys of the whole. */
function partsOf<Whole extends object, Own extends keyof Whole>(
  keys: Record<keyof Whole, true>,
  own: Own,
): (whole: Whole, part: Pick<Whole, Own>) => Whole {
  class PartOfIt extends Part {}
  for (const key of Object.keys(keys))
    if (key !== own)
      Object.defineProperty(PartOfIt.prototype, key, {
        get(this: Part) {
          return this.whole[key as keyof object];
        },
      });
  return (whole, part) =>
    Object.assign(new PartOfIt(whole), part) as Part & Pick<Whole, Own> as unknown as Whole;
}
