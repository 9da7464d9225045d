/**
 * What one line of qmail-send says, as a value.
 *
 * An event is told apart by `kind`; it is what the tracker works on. Which line gives which
 * event is in forms.ts, how bytes become columns and these an event in rows.ts, and the same slowly in plain.ts.
 */

/**
 * A message number: the inode of the message's queue file, used again after `end msg`.
 * Exact: a number up to 2^53 - 1, a bigint above. As a Map key both compare by value.
 */
export type Msg = (number | bigint) & { readonly of: "msg" };
/** Counts up from 1 in each run of qmail-send. */
export type DeliveryNumber = number & { readonly of: "delivery" };

/** How one delivery ended, in qmail's words. */
export type Outcome = "success" | "deferral" | "failure";

/** Slots in use and allowed on one channel, from a `status:` line. */
export interface Slots {
  channel: string;
  used: number;
  limit: number;
  held: boolean;
}

/**
 * One line of qmail-send. `queue` is the queue's name where the line ends in one (IndiMail),
 * else "". Text fields are as logged: qmail-send has already put `_` for odd bytes. Events are not
 * to be changed: the same `status` may be handed out again and again.
 */
export type SendEvent = { queue: string } & (
  | { kind: "message-new"; msg: Msg }
  | {
      kind: "message-info";
      msg: Msg;
      bytes: number;
      /** "" for a bounce, "#@[]" for a double bounce. */
      sender: string;
      qp: number;
      uid: number;
    }
  /** IndiMail's `local: sender recipient msg bytes`: the recipient is announced. */
  | {
      kind: "recipient-announced";
      msg: Msg | undefined;
      channel: string;
      sender: string;
      recipient: string;
    }
  | {
      kind: "delivery-started";
      delivery: DeliveryNumber;
      msg: Msg;
      /** "local", "remote", or the word of a supplementary remote channel. */
      channel: string;
      recipient: string;
    }
  | { kind: "delivery-ended"; delivery: DeliveryNumber; outcome: Outcome; report: string }
  /** `report mangled, will defer`: a deferral whose reason is a bug in lspawn or rspawn. */
  | { kind: "delivery-mangled"; delivery: DeliveryNumber }
  /** qmail-ldap's `delivery N: log: text`: not an outcome. */
  | { kind: "delivery-log"; delivery: DeliveryNumber; text: string }
  | { kind: "bounce-sent"; msg: Msg; qp: number }
  /** The bounce is thrown away: a triple bounce, or a double one by configuration. */
  | { kind: "bounce-discarded"; msg: Msg; which: "double" | "triple" }
  | { kind: "message-ended"; msg: Msg }
  | { kind: "status"; slots: Slots[]; exitasap: boolean }
  /** A daemon's own word: running, exiting, stopping, signals, holds; `text` is the whole line. */
  | { kind: "daemon"; what: DaemonWord; text: string }
  /**
   * `warning:`; `form` names the line form (forms.ts), `msg` is the message its file belongs to,
   * `text` what stands behind the level.
   */
  | { kind: "warning"; form: string; msg: Msg | undefined; text: string }
  | { kind: "alert"; form: string; msg: Msg | undefined; text: string }
  /** Understood, but of no weight for tracking (IndiMail's bounce processor); the whole line. */
  | { kind: "remark"; form: string; msg: Msg | undefined; text: string }
  | { kind: "unknown" }
);

/**
 * - `started`  IndiMail's start line, 1.01's `running`
 * - `stopping` `qmail-todo stop processing asap`, 1.01's `number of deliveries left`
 * - `exiting`  the last line of an orderly end
 * - `signal`   IndiMail logs the signals it got
 * - `held`, `resumed`  deliveries of a channel put on hold and taken up again
 */
export type DaemonWord = "started" | "stopping" | "exiting" | "signal" | "held" | "resumed";

export type SendKind = SendEvent["kind"];
