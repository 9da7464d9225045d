/**
 * zsenders, zsuids: who sent mail, and how much work that was.
 */
import type { DeliveryLine, MessageLine } from "./matchup-lines.ts";
import { fixed, numberOf, plainNumber } from "./numbers.ts";
import type { AnalogReport, Count } from "./report.ts";
import { sumsOf } from "./sums.ts";
import { tableLines } from "./table.ts";

const COLUMNS = `mess    messages that left the queue; who has none is not here
bytes   their bytes
sbytes  their bytes times the recipients that got them
rbytes  their bytes times all their recipients
recips  their recipients: successes and failures
tries   their deliveries: successes, failures, deferrals
xdelay  seconds from start to end of all deliveries, added up
`;

export const zsenders: AnalogReport = {
  title: "Senders, most messages first",
  explains: `${COLUMNS}A sender is the number of the user who queued the mail, and an address.\n`,
  begin: () => sent("sender", ({ uid, sender }) => `${uid}/${sender}`, [0, 1, 2, 3, 5]),
};

export const zsuids: AnalogReport = {
  title: "Users who queued mail, most messages first",
  explains: `${COLUMNS}A uid is the number of the user who queued the mail.\n`,
  begin: () => sent("uid", ({ uid }) => uid, [0, 1, 2, 3]),
};

interface Sent {
  messages: number;
  bytes: number;
  successBytes: number;
  recipientBytes: number;
  recipients: number;
  tries: number;
  xdelay: number;
}

function sent(
  head: string,
  keyOf: (line: MessageLine | DeliveryLine) => string,
  by: number[],
): Count {
  const senders = new Map<string, Sent>();
  const sumOf = (line: MessageLine | DeliveryLine) => sumsOf(senders, keyOf(line), nothingSent);
  return {
    visitor: {
      message: (line) => addMessage(sumOf(line), line),
      delivery(line) {
        sumOf(line).xdelay += numberOf(line.end) - numberOf(line.start);
      },
    },
    lines() {
      const rows = [...senders]
        .filter(([, { messages }]) => messages > 0)
        .map(([key, sum]) => [...figuresOf(sum), key]);
      const heads = ["mess", "bytes", "sbytes", "rbytes", "recips", "tries", "xdelay", head];
      return tableLines(heads, rows, { by, as: "numbers", direction: "down" });
    },
  };
}

function nothingSent(): Sent {
  return {
    ...{ messages: 0, bytes: 0, successBytes: 0, recipientBytes: 0 },
    ...{ recipients: 0, tries: 0, xdelay: 0 },
  };
}

function addMessage(sum: Sent, line: MessageLine): void {
  const bytes = numberOf(line.bytes);
  const successes = numberOf(line.successes);
  const recipients = successes + numberOf(line.failures);
  sum.messages++;
  sum.bytes += bytes;
  sum.successBytes += bytes * successes;
  sum.recipientBytes += bytes * recipients;
  sum.recipients += recipients;
  sum.tries += recipients + numberOf(line.deferrals);
}

function figuresOf(sum: Sent): string[] {
  const { messages, bytes, successBytes, recipientBytes, recipients, tries, xdelay } = sum;
  const whole = [messages, bytes, successBytes, recipientBytes, recipients, tries];
  return [...whole.map(plainNumber), fixed(xdelay, 6)];
}
