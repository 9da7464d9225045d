/**
 * Reads single lines of qmail-send: the twin of plain.ts that reads where the bytes lie. Both agree on every line
 * (agreement.test.ts). Who reads many lines fills columns instead (rows.ts).
 */
import type { SendEvent } from "./event.ts";
import { newSendRows, readSendRow, sendEventAt } from "./rows.ts";

/** What the line in [at, end) says, without stamp, prefix and newline. Any bytes may come. */
export function readSend(bytes: Uint8Array, at: number, end: number): SendEvent {
  readSendRow(ROW, 0, bytes, at, end);
  return sendEventAt(ROW, 0, bytes);
}

const ROW = newSendRows(1);
