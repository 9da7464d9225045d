/** Recipients, and the attempts for them. */
import { DELIVERY_OUTCOMES, FATES } from "../../tracking/facts.ts";
import { REST, SEQUENCE, type StoredTable } from "./table.ts";

export const deliveries = {
  name: "deliveries",
  about: "one attempt for one recipient; a recipient that was never tried has one row without it",
  moment: "coalesce(started, finished)",
  columns: {
    sequence: { ...SEQUENCE, about: "the sequence of its message" },
    recipient: { type: "number", about: "the recipient's place in its message, from 0", since: 1 },
    address: { type: "text", about: "the recipient, as logged", since: 1 },
    channel: { type: "name", about: "local, remote, or another channel's word", since: 1 },
    fate: { type: "word", words: FATES, about: "what became of the recipient", since: 1 },
    delivery: { type: "number", about: "qmail-send's number of the attempt", since: 1 },
    started: { type: "time", about: "when the attempt began", since: 1 },
    finished: { type: "time", about: "when it ended", since: 1 },
    outcome: { type: "word", words: DELIVERY_OUTCOMES, about: "how it ended", since: 1 },
    report: { type: "text", about: "the text behind the outcome, as logged", since: 1 },
    reason: {
      type: "name",
      isDerived: true,
      about: "why it was put off or failed, as the report was read when it was stored",
      since: 1,
    },
    rest: REST,
  },
} as const satisfies StoredTable;
