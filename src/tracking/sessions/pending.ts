/**
 * What waits to be joined: mails that sessions offered, and messages that came into the queue.
 */
import type { Instant, Reached } from "../../time/instant.ts";
import { MessageView } from "../message-views.ts";
import type { Records } from "../records.ts";
import type { SetBacks } from "../set-back.ts";
import { type NumberTable, newTable } from "../table.ts";
import type { Session, Transaction } from "./facts.ts";

export interface Joins extends SetBacks {
  /** First and last line of the sessions' logs so far. */
  from: Instant | undefined;
  to: Reached | undefined;
  /** Accepted transactions by the qp that was printed with the acceptance. */
  offeredQps: NumberTable<number, Offer>;
  /** Those of sessions that were handed out: qmail-send may have been down for a while. */
  departedQps: NumberTable<number, Departed>;
  /** Offers by what loggers leave of the sender; those of ended sessions go with them. */
  bySender: Map<string, Offer[]>;
  /** Messages that wait to be joined, oldest first from `firstArrival` on. */
  arrivals: Arrival[];
  firstArrival: number;
  arrivalsByQp: NumberTable<number, Arrival>;
  arrivalsBySender: Map<string, Arrival[]>;
  /** Records of those joined by the qp before a recipient of theirs was known, with who was accepted so. */
  unchecked: Map<number, { arrival: Arrival; claim: Claim }>;
  /** Open sessions, by their start, and ended ones of which no line tells what was said, for a while. */
  silent: Set<Session>;
  /** Ended sessions that may still be joined, oldest first from `firstStaying` on. */
  staying: { session: Session; ended: Instant | undefined }[];
  firstStaying: number;
  /** Turns since old qps were last forgotten. */
  sinceForgetting: number;
  /** Kinds of sessions whose log tells acceptances with their qp, and those of which one was joined. */
  telling: Set<string>;
  proven: Set<string>;
  /** Kinds of sessions of which a message fitted an acceptance with a qp a little lower than its own. */
  wrapped: Set<string>;
  /** Of other messages, by uid: how many came while a session was open that may have brought them. */
  company: Map<number, { met: number; alone: number }>;
  /** The uids of messages that were joined exactly, with how often. */
  uids: Map<number, number>;
  /** Seconds that the queue's log is ahead of the sessions', of the first exact joins. */
  skews: number[];
  skew: number;
}

export interface Offer {
  session: Session;
  transaction: Transaction;
  /** Under which `bySender` holds it. */
  key: string;
  /** Messages that were decided and fit it too. */
  suitors: number;
  /** The id of the message that is known to be it. */
  taken: string | undefined;
}

/** What is left of an accepted transaction that nobody has come for. */
export interface Departed {
  id: string;
  transaction: Transaction;
}

export type Claim = Offer | Departed;

/** A message that came into the queue, in columns; its record stays as long as it stands here. */
export interface Arrival {
  records: Records;
  message: number;
  at: Instant | undefined;
  isSettled: boolean;
}

export function messageOf({ records, message }: Arrival): MessageView {
  return new MessageView(records, message);
}

export function newJoins(): Joins {
  return {
    from: undefined,
    to: undefined,
    offeredQps: newTable(),
    departedQps: newTable(),
    bySender: new Map(),
    arrivals: [],
    firstArrival: 0,
    arrivalsByQp: newTable(),
    arrivalsBySender: new Map(),
    unchecked: new Map(),
    silent: new Set(),
    staying: [],
    firstStaying: 0,
    sinceForgetting: 0,
    telling: new Set(),
    proven: new Set(),
    wrapped: new Set(),
    company: new Map(),
    uids: new Map(),
    skews: [],
    setBacks: 0,
    skew: 0,
  };
}
