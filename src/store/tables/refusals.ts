/** What was turned away. Told by the sessions: from these rows no fact is made. */
import { HOST, SEQUENCE, type StoredTable } from "./table.ts";

export const refusals = {
  name: "refusals",
  about: "one connection, sender or recipient that was turned away",
  moment: "moment",
  columns: {
    sequence: { ...SEQUENCE, about: "the sequence of its session" },
    moment: { type: "time", about: "when it was turned away", since: 1 },
    host: HOST,
    service: { type: "name", about: "the service that turned it away", since: 1 },
    ip: { type: "text", about: "the client's address", since: 1 },
    unit: {
      type: "word",
      words: ["connection", "recipient", "message"],
      about: "what was turned away",
      since: 1,
    },
    verdict: {
      type: "word",
      words: ["refused", "deferred"],
      about: "for good, or for now",
      since: 1,
    },
    rule: { type: "name", about: "the rule that turned it away", since: 1 },
    sender: { type: "text", about: "the sender that was named", since: 1 },
    recipients: { type: "text", about: "the recipients: addresses, a blank between", since: 1 },
  },
} as const satisfies StoredTable;
