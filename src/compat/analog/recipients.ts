/**
 * zrecipients, zrhosts, zrxdelay: who got mail, and how long that took.
 */
import type { DeliveryLine } from "./matchup-lines.ts";
import { fixed, numberOf, plainNumber } from "./numbers.ts";
import type { AnalogReport, Count } from "./report.ts";
import { sumsOf } from "./sums.ts";
import { type TableRow, tableLines } from "./table.ts";

const COLUMNS = `sbytes  bytes that arrived
mess    messages that arrived or failed
tries   deliveries: successes, failures, deferrals
xdelay  seconds from start to end of these, added up
`;

export const zrecipients: AnalogReport = {
  title: "Recipients, most bytes first",
  explains: `${COLUMNS}A recipient is a channel and an address.\n`,
  begin: () => received("recipient", ({ to }) => to),
};

export const zrhosts: AnalogReport = {
  title: "Hosts of recipients, most bytes first",
  explains: `${COLUMNS}A host is what stands behind the last @ of an address.\n`,
  begin: () => received("host", ({ to }) => hostOf(to)),
};

export const zrxdelay: AnalogReport = {
  title: "Recipients, slowest first",
  explains: `avg    seconds from start to end of a delivery, on average
tries  deliveries: successes, failures, deferrals
`,
  keeps: `  - avg is reckoned from seconds that were rounded to hundredths before
`,
  begin: () =>
    counted(
      ({ to }) => to,
      (sums) =>
        tableLines(
          ["avg", "tries", "recipient"],
          sums.map(([to, { tries, xdelay }]) => [
            // The original divides what it has printed before.
            ...[fixed(Number(fixed(xdelay, 2)) / tries, 2), String(tries), to],
          ]),
          { by: [0], as: "numbers", direction: "down" },
        ),
    ),
};

interface Received {
  bytes: number;
  messages: number;
  tries: number;
  xdelay: number;
}

function nothingReceived(): Received {
  return { bytes: 0, messages: 0, tries: 0, xdelay: 0 };
}

function received(head: string, keyOf: (line: DeliveryLine) => string): Count {
  return counted(keyOf, (sums) => {
    const rows = sums.map(
      ([key, { bytes, messages, tries, xdelay }]): TableRow => [
        ...[plainNumber(bytes), String(messages), String(tries), fixed(xdelay, 2), key],
      ],
    );
    const heads = ["sbytes", "mess", "tries", "xdelay", head];
    return tableLines(heads, rows, { by: [0, 1, 3, 2], as: "numbers", direction: "down" });
  });
}

function counted(
  keyOf: (line: DeliveryLine) => string,
  lines: (sums: [string, Received][]) => string,
): Count {
  const sums = new Map<string, Received>();
  return {
    visitor: {
      delivery(line) {
        const sum = sumsOf(sums, keyOf(line), nothingReceived);
        if (line.result === "k") sum.bytes += numberOf(line.bytes);
        if (line.result === "k" || line.result === "d") sum.messages++;
        sum.tries++;
        sum.xdelay += numberOf(line.end) - numberOf(line.start);
      },
    },
    lines: () => lines([...sums]),
  };
}

/** "" if there is no @. */
function hostOf(to: string): string {
  const at = to.lastIndexOf("@");
  return at < 0 ? "" : to.slice(at + 1);
}
