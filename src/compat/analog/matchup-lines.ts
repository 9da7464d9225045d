/**
 * The lines of matchup, read for the z* commands.
 *
 *     m BIRTH DONE BYTES SUCCESSES FAILURES DEFERRALS SENDER QP UID
 *     d RESULT BIRTH START END BYTES SENDER TO QP UID REASON
 *
 * All words stay text, one character for each byte; a word that is not there is "".
 */
import { Fields } from "../matchup/fields.ts";

export interface MessageLine {
  birth: string;
  done: string;
  bytes: string;
  successes: string;
  failures: string;
  deferrals: string;
  /** With its angle brackets; `?` if the message's info line was not seen. */
  sender: string;
  qp: string;
  uid: string;
}

export interface DeliveryLine {
  /** `k` success, `d` failure, `z` deferral. */
  result: string;
  birth: string;
  start: string;
  end: string;
  bytes: string;
  sender: string;
  /** `CHANNEL.RECIPIENT` */
  to: string;
  qp: string;
  uid: string;
  reason: string;
}

/** The reports that are to see the lines. */
export interface LineVisitor {
  message?(line: MessageLine): void;
  delivery?(line: DeliveryLine): void;
  /** Any other line, whole. */
  other?(text: string): void;
}

/** Hands the line in [at, end) to its visitor. */
export type ReadLine = (bytes: Buffer, at: number, end: number) => void;

export function matchupLineReader(visitor: LineVisitor): ReadLine {
  const fields = new Fields();
  return (bytes, at, end) => {
    const letter = at < end ? bytes[at] : undefined;
    if (letter === LETTER_M) {
      if (!visitor.message) return;
      fields.split(bytes, at, end);
      visitor.message(messageLine(fields));
    } else if (letter === LETTER_D) {
      if (!visitor.delivery) return;
      fields.split(bytes, at, end);
      visitor.delivery(deliveryLine(fields));
    } else visitor.other?.(bytes.toString("latin1", at, end));
  };
}

function messageLine(fields: Fields): MessageLine {
  return {
    birth: fields.text(1),
    done: fields.text(2),
    bytes: fields.text(3),
    successes: fields.text(4),
    failures: fields.text(5),
    deferrals: fields.text(6),
    sender: fields.text(7),
    qp: fields.text(8),
    uid: fields.text(9),
  };
}

function deliveryLine(fields: Fields): DeliveryLine {
  return {
    result: fields.text(1),
    birth: fields.text(2),
    start: fields.text(3),
    end: fields.text(4),
    bytes: fields.text(5),
    sender: fields.text(6),
    to: fields.text(7),
    qp: fields.text(8),
    uid: fields.text(9),
    reason: fields.text(10),
  };
}

const LETTER_M = 109;
const LETTER_D = 100;
