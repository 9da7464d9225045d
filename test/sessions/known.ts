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

const count = (run: Explained["run"], why: string, ...rows: [what: string, ...ids: string[]][]) =>
  rows.flatMap(([what, ...ids]) => ids.map((id): Explained => ({ run, what, id, why })));

/** The same of rows of reports: `what` is the table, `id` the row. */
export const KNOWN_COUNTS: Explained[] = [
  ...count("run-a", "the record cuts long commands, and the sender's domain with them", [
    "domains",
    "x",
    "(no domain)",
  ]),
  ...count(
    "run-b2",
    "a newline in an address: from there on the client took each answer for another command's",
    ["rules", "syntax"],
    ["clients", "198.51.100.47", "198.51.100.37"],
    ["domains", "y.example", "greet5.example"],
    [
      "recipients",
      "ivan@b2.example",
      "ttlax.yfmamyed@school.example",
      "brm.gawcaj@bigmail.example",
      "alice@b2.example\nnew msg 99999",
    ],
    ["endings", "198.51.100.47", "198.51.100.37"],
  ),
  ...count(
    "run-b2",
    "qmail-queue refused the message; the client had left and does not know",
    ["rules", "all", "queue"],
    ["clients", "198.51.100.172"],
    ["domains", "<>"],
    ["recipients", "alice@b2.example"],
    ["endings", "198.51.100.172"],
  ),
  ...count(
    "run-d2",
    "two sessions of one address at a time: a line of chkuser, which tells no more than the address, went to the other one, and qlog's line of the same refusal counts besides",
    ["rules", "all", "unknown-user", "sender-syntax", "sender-domain"],
    ["clients", "198.51.100.190", "198.51.100.109", "198.51.100.113"],
    ["domains", "partner.example", "y.example", "nosuchdomain.invalid"],
    ["recipients", "nobody-whjax@d2.example"],
    ["endings", "198.51.100.109"],
  ),
  ...count("run-d2", "the record cuts long commands, and the sender's domain with them", [
    "domains",
    "(no domain)",
    "long.example",
  ]),
  ...count(
    "run-d2",
    "one recipient was named twice in a mail, and was one too many the second time: it is shown as that",
    ["endings", "198.51.100.17", "198.51.100.31"],
  ),
  ...count("run-d2", "two processes wrote at once: the line that accepts the mail is unknown", [
    "endings",
    "198.51.100.178",
  ]),
];
