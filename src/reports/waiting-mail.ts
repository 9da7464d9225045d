/**
 * How much mail waits in the queue at the end of the log, for the overview; the report `queue` tells
 * for what.
 */
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { TableForm, Tally } from "./report.ts";

const QUEUE: TableForm = {
  name: "queue",
  title: "In the queue at the end of the log",
  columns: [
    { name: "messages", about: "Messages that have not left the queue.", type: "count" },
    {
      name: "recipients",
      about: "Their recipients that wait, as far as they are known.",
      type: "count",
    },
    { name: "oldest", about: "Age of the oldest, in seconds.", type: "seconds" },
  ],
};

interface Waiting {
  messages: number;
  recipients: number;
  oldest: Instant | undefined;
}

export const waitingMail: Tally<Waiting> = {
  tables: [QUEUE],
  begin: () => ({ messages: 0, recipients: 0, oldest: undefined }),
  add: {
    message(waiting, { message }) {
      const { state } = message;
      if (state === "ended" || state === "lost") return;
      waiting.messages++;
      for (const { fate } of message.recipients)
        if (fate === "queued" || fate === "deferred") waiting.recipients++;
      age(waiting, message.queued ?? message.born);
    },
  },
  merge(waiting, { messages, recipients, oldest }) {
    waiting.messages += messages;
    waiting.recipients += recipients;
    age(waiting, oldest);
  },
  show({ messages, recipients, oldest }, { end }) {
    const seconds = oldest && end && spanBetween(oldest, end);
    return [{ form: QUEUE, rows: [[messages, recipients, seconds]], notes: [] }];
  },
};

function age(waiting: Waiting, entered: Instant | undefined): void {
  const { oldest } = waiting;
  if (entered && (!oldest || compareInstants(entered, oldest) < 0)) waiting.oldest = entered;
}
