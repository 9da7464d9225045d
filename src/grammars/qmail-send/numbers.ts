/**
 * Numbers of qmail-send's lines, exact or not at all.
 *
 * A message number is an inode and may pass 2^53, above which it becomes a bigint; all others
 * are counters and sizes of at most 15 digits, so that a number always holds them.
 */
import type { DeliveryNumber, Msg } from "./event.ts";

/** The digits 0 to 9, at most 20 of them. */
export function exactMsg(digits: string): Msg {
  const msg = Number(digits);
  return (Number.isSafeInteger(msg) ? msg : BigInt(digits)) as Msg;
}

export function deliveryNumber(digits: string): DeliveryNumber {
  return Number(digits) as DeliveryNumber;
}

/** The message whose file this is, if the last part of `path` is a number: `info/12/12`. */
export function msgOfPath(path: string): Msg | undefined {
  const digits = MSG_IN_PATH.exec(path)?.[1];
  return digits === undefined ? undefined : exactMsg(digits);
}

/**
 * The message number at the end of a file's path in the queue. Not for directories: the 3 of
 * `mess/3` is no message.
 */
const MSG_IN_PATH = /\/(\d{1,20})$/;
