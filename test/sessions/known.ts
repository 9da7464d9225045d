/**
 * The differences between sessions in a log and their record that are no mistake of ours. One
 * that no longer occurs fails the test, so that this list stays true.
 */
import type { Explained } from "../truth/difference.ts";

/** The client sent a newline within an address: for the server these are two commands. */
const outOfStep = (what: string, id: string): Explained => ({
  run: "run-b2",
  what,
  id,
  why: "a newline in an address: from there on the client took each answer for another command's",
});

/** Two sessions of one address at a time, and chkuser's lines tell no more than the address. */
const sameAddress = (id: string): Explained => ({
  run: "run-d2",
  what: "end",
  id,
  why: "a line of chkuser went to the other session that this address had open",
});

export const KNOWN: Explained[] = [
  sameAddress("idle 198.51.100.43:57595"),
  sameAddress("spf 198.51.100.109:57971"),
  {
    run: "run-d2",
    what: "not exact",
    id: "qp 816, msg 1246",
    why: "two processes wrote at once: qlog's line goes on with another session's, and is unknown",
  },
  outOfStep("end", "normal 198.51.100.37:46007"),
  outOfStep("end", "normal 198.51.100.47:35945"),
  outOfStep("exit", "normal 198.51.100.47:35945"),
  {
    run: "run-b2",
    what: "end",
    id: "leave_before_answer 198.51.100.172:40799",
    why: "qmail-queue refused the message; the client had left and does not know",
  },
];
