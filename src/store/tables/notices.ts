/** What is rare: runs of qmail-send, its warnings, surprises of tracking, services' own words, scans of no session. */
import { HOST, REST, SEQUENCE, type StoredTable } from "./table.ts";

export const notices = {
  name: "notices",
  about: "one thing that queues, services and scanners say of themselves",
  moment: "moment",
  columns: {
    sequence: SEQUENCE,
    kind: {
      type: "word",
      words: ["run", "notice", "surprise", "service", "scan"],
      about: "what it is",
      since: 1,
    },
    moment: { type: "time", about: "when it happened; of a run its last line", since: 1 },
    host: HOST,
    service: { type: "name", about: "the queue's instance, or the service", since: 1 },
    name: {
      type: "name",
      about: "how a run ended; the form of a notice; the surprise; what a service did; who scanned",
      since: 1,
    },
    msg: { type: "inode", about: "qmail's number of the message that it is about", since: 1 },
    text: { type: "text", about: "its words, as logged", since: 1 },
    rest: REST,
  },
} as const satisfies StoredTable;
