/**
 * Made-up mail for the tests of reports: a message in one line, its times in seconds after noon.
 */
import type { DeliveryNumber, Msg, Outcome } from "../grammars/qmail-send/event.ts";
import type { Instant } from "../time/instant.ts";
import { utc } from "../time/zones.ts";
import type { Delivery, Fact, Fate, Message, QueueName, Recipient } from "../tracking/facts.ts";
import { choiceOf, chosen } from "./filter/chosen.ts";
import { parseQuery } from "./filter/query.ts";
import type { Cell, Given, Report } from "./report.ts";

/** 2026-11-20T12:00:00Z */
export const NOON = 1_795_176_000;

export const QUEUE: QueueName = { host: "mx1", instance: "qmail" };

export function at(seconds: number): Instant {
  const whole = Math.floor(seconds);
  return { seconds: NOON + whole, nanos: Math.round((seconds - whole) * 1e9) };
}

/** `[start, end, outcome, report]`, the end and what follows absent while it runs. */
export type Attempt = [
  start: number,
  end?: number,
  outcome?: Outcome | "interrupted",
  report?: string,
];

/** `remote bob@x.example`, its attempts, and its fate if the attempts do not tell it. */
export function recipient(to: string, attempts: Attempt[], fate?: Fate): Recipient {
  const [channel, address] = to.split(" ") as [string, string];
  const deliveries = attempts.map(([start, end, outcome, report], i): Delivery => {
    const delivery: Delivery = { delivery: (i + 1) as DeliveryNumber, started: at(start) };
    if (end !== undefined && outcome !== "interrupted") delivery.finished = at(end);
    if (outcome) delivery.outcome = outcome;
    if (report !== undefined) delivery.report = report;
    return delivery;
  });
  return { channel, address, deliveries, fate: fate ?? fateAfter(deliveries.at(-1)) };
}

function fateAfter(last: Delivery | undefined): Fate {
  if (!last) return "queued";
  if (last.outcome === "success") return "delivered";
  return last.outcome === "failure" ? "bounced" : "deferred";
}

export interface Made extends Partial<Omit<Message, "queued" | "ended" | "recipients">> {
  /** Seconds after noon. */
  queued?: number;
  ended?: number;
  to?: Recipient[];
}

let made = 0;

export function mail({ queued = 0, ended, to = [], ...rest }: Made = {}): Fact {
  const message: Message = {
    id: `message${++made}`,
    queue: QUEUE,
    msg: 93_869 as Msg,
    qp: 27_763,
    uid: 1001,
    bytes: 1000,
    sender: "anna@shop.example",
    born: at(queued),
    queued: at(queued),
    state: ended === undefined ? "queued" : "ended",
    recipients: to,
    forwards: [],
    incomplete: [],
    ...(ended !== undefined && { ended: at(ended) }),
    ...rest,
  };
  return { kind: "message", message };
}

export const GIVEN: Given = {
  top: 10,
  queueLifetime: 604_800,
  offsetAt: () => 0,
};

/** What words in queries mean here. */
export const TIMES = { now: at(86_400), zone: utc };

/** The query for a period, in seconds after noon. */
export function between(from: number, to: number): string {
  return `since:@${NOON + from} until:@${NOON + to}`;
}

/** The rows of one table, cells by column name; columns without a figure are left out. */
export function rowsOf(
  report: Report,
  table: string,
  facts: Fact[],
  { query = "", ...given }: Partial<Given> & { end?: Instant; query?: string } = {},
): Record<string, Cell>[] {
  const fold = chosen(report.fold({ ...GIVEN, ...given }), choiceOf(parseQuery(query), TIMES));
  for (const fact of facts) fold.add(fact);
  const found = fold.tables(given.end).find(({ form }) => form.name === table);
  if (!found) throw new Error(`${report.name} has no table ${table}`);
  return found.rows.map((row) =>
    Object.fromEntries(
      found.form.columns
        .map(({ name }, i) => [name, row[i]] as const)
        .filter(([, cell]) => cell !== undefined),
    ),
  );
}

/** Only these columns of each row. */
export function pick(rows: Record<string, Cell>[], ...names: string[]): (Cell | undefined)[][] {
  return rows.map((row) => names.map((name) => row[name]));
}
