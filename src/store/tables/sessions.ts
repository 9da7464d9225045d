/** The sessions. */
import { HOST, REST, SEQUENCE, type StoredTable } from "./table.ts";

export const sessions = {
  name: "sessions",
  about: "one SMTP, POP3 or IMAP connection",
  moment: "coalesce(started, ended)",
  columns: {
    sequence: SEQUENCE,
    id: { type: "id", about: "the stable id", since: 1 },
    host: HOST,
    service: { type: "name", about: "where it was logged to: smtpd, pop3d, ...", since: 1 },
    pid: { type: "number", about: "process id of the connection", since: 1 },
    ip: { type: "text", about: "the client's address", since: 1 },
    name: { type: "text", about: "the client's name, as the server found it", since: 1 },
    started: { type: "time", about: "when it came in", since: 1 },
    ended: { type: "time", about: "when it was over", since: 1 },
    exit: { type: "number", about: "code with which the process ended", since: 1 },
    signal: { type: "number", about: "signal that ended the process", since: 1 },
    verdict: { type: "name", about: "what became of it", since: 1 },
    step: { type: "name", about: "the step at which it was turned away", since: 1 },
    rule: { type: "name", about: "the rule that turned it away", since: 1 },
    text: { type: "text", about: "the words with which it was turned away", since: 1 },
    helo: { type: "text", about: "how the client greeted", since: 1 },
    tls: { type: "name", about: "protocol and cipher", since: 1 },
    user: { type: "text", isDerived: true, about: "who logged in", since: 1 },
    rest: {
      ...REST,
      about:
        "log-ins, decisions, transactions, messages and what else has no column of its own, and what its column cannot hold",
    },
  },
} as const satisfies StoredTable;
