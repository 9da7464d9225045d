/**
 * What tracking concludes: the values that reports, commands and the library work on.
 *
 * Facts are plain data. Times are Instants, undefined where the log had no stamps.
 */
import type { Msg, Outcome, Slots } from "../grammars/qmail-send/event.ts";
import { OUTCOMES } from "../grammars/qmail-send/rows.ts";
import type { Instant } from "../time/instant.ts";
import type { MessageSession, SessionFact } from "./sessions/facts.ts";

export type Fact =
  | { kind: "message"; message: Message }
  | { kind: "load"; queue: QueueName; at: Instant | undefined; slots: Slots[]; exitasap: boolean }
  | { kind: "run"; run: Run }
  | { kind: "notice"; notice: Notice }
  | { kind: "surprise"; surprise: Surprise }
  | SessionFact;

/** Which queue: one qmail-send on one host. "" where the log does not say. */
export interface QueueName {
  host: string;
  /** The syslog tag, IndiMail's queue, or the directory's name where there are several. */
  instance: string;
}

/** One stay of one mail in one queue. */
export interface Message {
  /** The same for the same log on every run, in any cutting: 13 letters and digits. */
  id: string;
  queue: QueueName;
  msg: Msg;
  /** From `info msg`; undefined if that line was not seen. */
  qp?: number;
  uid?: number;
  bytes?: number;
  /** "" for a bounce, "#@[]" for a double bounce. */
  sender?: string;
  /** First sign of the message in the log; the time of `new msg` unless incomplete. */
  born?: Instant;
  /** Time of `info msg`. */
  queued?: Instant;
  /** Time of `end msg`. */
  ended?: Instant;
  state: MessageState;
  recipients: Recipient[];
  /** The bounce that told the sender; `id` once it was seen in the queue. */
  bounce?: { qp: number; id?: string };
  /** The notice of failure was thrown away instead of sent. */
  bounceDiscarded?: "double" | "triple";
  /** The message whose failure this one tells of. */
  bounceOf?: { id: string };
  /** Copies sent on by qmail-local (`qp_` in a report). */
  forwards: { qp: number; id?: string }[];
  /** The message that was forwarded to make this one. */
  forwardOf?: { id: string };
  /** The session that brought it, where logs of sessions were read. */
  session?: MessageSession;
  /** What is missing of the story. */
  incomplete: Missing[];
  /** The raw lines of the message, if the tracker was told to keep them. */
  lines?: string[];
}

// Lists: what is in columns is the place in a list, so to these one only adds at the end.

/**
 * - `classifying` `new msg` was seen, `info msg` not yet
 * - `queued`      in the queue, nothing under way
 * - `delivering`  at least one delivery is open
 * - `ended`       `end msg`: it has left the queue
 * - `lost`        the number was used again before `end msg` was seen
 */
export const MESSAGE_STATES = ["classifying", "queued", "delivering", "ended", "lost"] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Names of what is missing: the beginning, the `info msg` line, an outcome, the end. */
export const MISSING = ["new", "info", "outcome", "end"] as const;
export type Missing = (typeof MISSING)[number];

export interface Recipient {
  /** As logged: with the prefix of a virtual domain where there is one. */
  address: string;
  /** "local", "remote", or the word of a supplementary remote channel. */
  channel: string;
  fate: Fate;
  deliveries: Delivery[];
}

/**
 * - `queued`    not tried yet
 * - `deferred`  tried, still waiting
 * - `delivered` the next server, or the mailbox, took it
 * - `bounced`   failed for good
 * - `expired`   failed because the queue lifetime ran out
 * - `discarded` taken and thrown away, as the configuration says
 * - `unknown`   the evidence is missing
 */
export const FATES = [
  "queued",
  "deferred",
  "delivered",
  "bounced",
  "expired",
  "discarded",
  "unknown",
] as const;
export type Fate = (typeof FATES)[number];

/** How a delivery ended: as its line says, or because qmail-send did. */
export const DELIVERY_OUTCOMES = [...OUTCOMES, "interrupted"] as const;
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

/** One attempt for one recipient. */
export interface Delivery {
  /** qmail-send's number for it; 1 again after a restart. */
  delivery: number;
  started?: Instant;
  /** Absent while it runs, when it was interrupted, and when its end was not logged. */
  finished?: Instant;
  /** Absent while it runs and when its end was not logged. */
  outcome?: DeliveryOutcome;
  /** The text behind the outcome, as logged; may be empty. */
  report?: string;
}

/** One life of qmail-send. */
export interface Run {
  queue: QueueName;
  /** 1 for the first that the log shows. */
  run: number;
  /** First and last line of it. */
  from?: Instant;
  to?: Instant;
  /**
   * - `running` still on at the end of the log
   * - `clean`   `status: exiting`
   * - `stopping` it had begun to stop (exitasap, a lost helper) and no `exiting` was seen
   * - `crash`   nothing announced the end
   */
  end: "running" | "clean" | "stopping" | "crash";
  /** Deliveries that the end cut off: that mail may arrive twice. */
  interrupted: number;
}

/** A warning or alert of qmail-send. */
export interface Notice {
  queue: QueueName;
  level: "warning" | "alert";
  /** Name of the line form. */
  form: string;
  at?: Instant;
  msg?: Msg;
  text: string;
}

/** Something the log should not have shown, by name. */
export interface Surprise {
  /** Whose log it is: a queue's, or a service's. */
  queue: QueueName;
  name: SurpriseName;
  at?: Instant;
  msg?: Msg;
  delivery?: number;
  /** Of a delivery that was not seen to start. */
  outcome?: Outcome;
}

/**
 * - `adopted`            a message first seen in the middle of its life
 * - `lost-track`         `new msg` for a number whose old message never ended
 * - `preprocessed-again` `new msg` and `info msg` again for the same message
 * - `ended-twice`        `end msg` again (after an unlink warning)
 * - `unknown-message`    `end msg`, `bounce msg` for a message never seen
 * - `outcome-without-start` a delivery ended that was not seen to start
 * - `end-with-open-delivery` `end msg` while a delivery ran
 * - `delivery-gap`       delivery numbers left out: lines were lost
 * - `outcome-lost`       a delivery's end was not logged though qmail-send went on
 * - `bounced-again`      a second `bounce msg` for the same message
 * - `clock-set-back`     a stamp earlier than the one before it: spans across it are not known
 */
export const SURPRISES = [
  "adopted",
  "lost-track",
  "preprocessed-again",
  "ended-twice",
  "unknown-message",
  "outcome-without-start",
  "end-with-open-delivery",
  "delivery-gap",
  "outcome-lost",
  "bounced-again",
  "clock-set-back",
] as const;
export type SurpriseName = (typeof SURPRISES)[number];
