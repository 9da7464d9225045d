/**
 * zsendmail: each line of matchup in the manner of sendmail's log.
 *
 *     1793491200.4 qp 8: to=remote.bob@example.org, uid=9, ddelay=0.3, xdelay=0.2, stat=Sent (Ok./)
 *     1793491200.5 qp 8: from=<ann@example.com>, uid=9, size=99, nrcpts=1, deferrals=0, qtime=0.4
 */
import type { DeliveryLine, MessageLine } from "./matchup-lines.ts";
import { fixed, numberOf, plainNumber } from "./numbers.ts";
import type { AnalogReport } from "./report.ts";

export const zsendmail: AnalogReport = {
  title: "Deliveries and messages in the manner of sendmail's log",
  explains: `A to= line is a delivery, a from= line a message that left the queue. ddelay is counted from
the info line of the message, xdelay from the start of the delivery, qtime is the message's time
in the queue; all are seconds. Other lines are as they came.
`,
  begin() {
    let output = "";
    const take = () => {
      const lines = output;
      output = "";
      return lines;
    };
    return {
      visitor: {
        message(line) {
          output += `${fromLine(line)}\n`;
        },
        delivery(line) {
          output += `${toLine(line)}\n`;
        },
        other(text) {
          output += `${text}\n`;
        },
      },
      ready: take,
      lines: take,
    };
  },
};

function toLine({ result, birth, start, end, to, qp, uid, reason }: DeliveryLine): string {
  const ddelay = seconds(birth, end);
  const xdelay = seconds(start, end);
  const stat = STAT[result] ?? "Deferred";
  return `${end} qp ${qp}: to=${to}, uid=${uid}, ddelay=${ddelay}, xdelay=${xdelay}, stat=${stat} (${reason})`;
}

const STAT: Record<string, string> = { k: "Sent", d: "Failed", z: "Deferred" };

function fromLine(line: MessageLine): string {
  const { birth, done, bytes, sender, qp, uid, deferrals } = line;
  const recipients = plainNumber(numberOf(line.successes) + numberOf(line.failures));
  const counts = `nrcpts=${recipients}, deferrals=${deferrals}`;
  return `${done} qp ${qp}: from=${sender}, uid=${uid}, size=${bytes}, ${counts}, qtime=${seconds(birth, done)}`;
}

function seconds(from: string, to: string): string {
  return fixed(numberOf(to) - numberOf(from), 6);
}
