/** What a part of a log says against what the whole log says of the same time. */
import type { Fact, Message } from "../../src/tracking/facts.ts";
import { surplus } from "./difference.ts";
import { at } from "./match.ts";
import { messagesIn, runsIn } from "./tracked.ts";

/**
 * Between its first and last line a part tells of the same messages, deliveries and ends. What
 * began before it has no beginning there: a delivery that ran already is not compared.
 */
export function comparePart(whole: Fact[], part: Fact[]): string[] {
  const [from, to] = periodOf(part);
  const [theirs, mine] = [rowsOf(messagesIn(whole), from, to), rowsOf(messagesIn(part), from, to)];
  return [
    ...surplus(theirs, mine).map((row) => `the whole alone: ${row}`),
    ...surplus(mine, theirs).map((row) => `the part alone: ${row}`),
  ];
}

function periodOf(facts: Fact[]): [from: number, to: number] {
  const runs = runsIn(facts);
  return [at(runs[0]?.from), at(runs.at(-1)?.to)];
}

/** One text for everything that happened to the messages in a period, in no order. */
function rowsOf(messages: Message[], from: number, to: number): string[] {
  const happened = (seconds: number) => from <= seconds && seconds <= to;
  return messages.flatMap((message) => {
    const { msg, qp, uid, bytes, sender, queued, ended } = message;
    const name = `msg ${msg}`;
    const rows: string[] = [];
    if (happened(at(queued)))
      rows.push(`${name} ${at(queued)} qp ${qp} uid ${uid} bytes ${bytes} <${sender}>`);
    if (happened(at(ended))) rows.push(`${name} ended ${at(ended)}`);
    for (const { address, channel, deliveries } of message.recipients) {
      for (const { delivery, started, finished, outcome, report } of deliveries) {
        if (!happened(at(started))) continue;
        const result = `${outcome} ${at(finished)} ${report}`;
        rows.push(`${name} ${channel} ${address} ${delivery} ${at(started)} ${result}`);
      }
    }
    return rows;
  });
}
