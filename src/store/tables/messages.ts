/** The messages. */
import { MESSAGE_STATES } from "../../tracking/facts.ts";
import { HOST, REST, SEQUENCE, type StoredTable } from "./table.ts";

export const messages = {
  name: "messages",
  about: "one stay of one mail in one queue",
  moment: "coalesce(queued, born)",
  columns: {
    sequence: SEQUENCE,
    id: { type: "id", about: "the stable id", since: 1 },
    host: HOST,
    instance: { type: "name", about: "the queue, where a host has several", since: 1 },
    msg: { type: "inode", about: "qmail's number of the message, used again", since: 1 },
    qp: { type: "number", about: "process id of the qmail-queue that took it", since: 1 },
    uid: { type: "number", about: "user id of the process that handed it in", since: 1 },
    bytes: { type: "number", about: "size in bytes", since: 1 },
    sender: { type: "text", about: "envelope sender; empty for a bounce", since: 1 },
    born: { type: "time", about: "the first sign of it in the log", since: 1 },
    queued: { type: "time", about: "when its info line was written", since: 1 },
    ended: { type: "time", about: "when it left the queue", since: 1 },
    state: { type: "word", words: MESSAGE_STATES, about: "where it was at the end", since: 1 },
    incomplete: {
      type: "name",
      about: "what of its story is missing in the log: words with a blank between",
      since: 1,
    },
    session: { type: "id", about: "the session that brought it", since: 1 },
    joined: {
      type: "word",
      words: ["none", "exact", "strong", "likely"],
      about: "how surely that session did",
      since: 1,
    },
    rest: REST,
    recipients: {
      type: "number",
      about: "how many recipients it has, as far as the log tells",
      since: 1,
    },
  },
} as const satisfies StoredTable;
