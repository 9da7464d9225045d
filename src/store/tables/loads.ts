/** How busy queues and services were: two rows for each delivery, so what they say is one text that comes again. */
import { HOST, REST, SEQUENCE, type StoredTable } from "./table.ts";

export const loads = {
  name: "loads",
  about: "one status line of qmail-send or of a connection server",
  moment: "moment",
  columns: {
    sequence: SEQUENCE,
    kind: { type: "word", words: ["load", "slots"], about: "of a queue, or a service", since: 1 },
    moment: { type: "time", about: "when the line was written", since: 1 },
    host: HOST,
    service: { type: "name", about: "the queue's instance, or the service", since: 1 },
    slots: {
      type: "name",
      about: "slots used and their limit: `local 0/10 remote 3/20(held)`, of a service `3/20`",
      since: 1,
    },
    exitasap: { type: "flag", about: "qmail-send stops as soon as it can", since: 1 },
    rest: REST,
  },
} as const satisfies StoredTable;
