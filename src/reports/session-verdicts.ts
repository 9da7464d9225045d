/**
 * Sessions by verdict, in columns that add up:
 * sessions = accepted + refused + deferred + left + nothing + unknown.
 */
import type { Session, SessionVerdict } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import type { Column } from "./report.ts";

/** Where a session counts. */
export type Ending = "accepted" | "refused" | "deferred" | "left" | "nothing" | "unknown";

export const ENDINGS: Ending[] = ["accepted", "refused", "deferred", "left", "nothing", "unknown"];

const ENDING_OF: Record<SessionVerdict, Ending> = {
  accepted: "accepted",
  refused: "refused",
  deferred: "deferred",
  "given-up": "left",
  "cut-off": "left",
  nothing: "nothing",
  unknown: "unknown",
  open: "unknown",
};

export function endingOf({ verdict }: Session): Ending {
  return ENDING_OF[verdict];
}

export const ENDING_COLUMNS = [
  {
    name: "sessions",
    about: "accepted + refused + deferred + left + nothing + unknown.",
    type: "count",
  },
  {
    name: "accepted",
    about: "Sessions that got mail in, or a log-in where no mail is sent (POP3, IMAP).",
    type: "count",
    absent: "not logged",
  },
  { name: "refused", about: "Sessions that were turned away for good.", type: "count" },
  { name: "deferred", about: "Sessions that were turned away for now.", type: "count" },
  {
    name: "left",
    about: "Sessions that broke off in the middle of a mail, or were killed.",
    type: "count",
  },
  { name: "nothing", about: "Sessions in which no sender was named.", type: "count" },
  {
    name: "unknown",
    about: "Sessions of which the log does not tell what was said, or how they ended.",
    type: "count",
  },
] as const satisfies Column[];

/** Messages that a session got in, as its lines tell. */
export function messagesBrought({ transactions }: Session): number {
  return transactions.filter(isTaken).length;
}

/** Messages that are likely its own, though no line tells that one was accepted. */
export function messagesLikely({ messages }: Session): number {
  return messages.filter(({ join }) => join === "likely").length;
}
