/**
 * The z* tables of qmailanalog: as it printed them, and the same figures from our reports.
 *
 * A table is rows by key, a row figures by name. Printed figures stay text, so that their
 * number of decimals tells how exact they are.
 */

import { delays } from "../../src/reports/delays.ts";
import { deliveries } from "../../src/reports/deliveries.ts";
import { overview } from "../../src/reports/overview.ts";
import { byName } from "../../src/reports/ranking.ts";
import { recipientDomains } from "../../src/reports/recipient-domains.ts";
import { recipients } from "../../src/reports/recipients.ts";
import type { Cell, Report } from "../../src/reports/report.ts";
import { texts } from "../../src/reports/report-texts.ts";
import { senders } from "../../src/reports/senders.ts";
import { uids } from "../../src/reports/uids.ts";
import { type Instant, later } from "../../src/time/instant.ts";
import type { Fact } from "../../src/tracking/facts.ts";
import { distributionOf, QMAILANALOG } from "./distribution.ts";

export type Printed = Map<string, Record<string, string>>;
export type Ours = Map<string, Record<string, number>>;

export interface ZTable {
  printed(text: string): Printed;
  ours(facts: Fact[]): Ours;
}

/** Heads of the columns before the key, which is the rest of the line. */
const RECEIVED = ["sbytes", "mess", "tries", "xdelay"];
const SENT = ["mess", "bytes", "sbytes", "rbytes", "recips", "tries", "xdelay"];
const REASON = ["del", "xdelay"];

export const TABLES: Record<string, ZTable> = {
  zoverall: { printed: printedOverall, ours: ourOverall },
  zddist: {
    printed: (text) => columns(text, ["doneby", "avg"]),
    ours: (facts) => distributionOf(delaysOfMatchup(facts), QMAILANALOG),
  },
  zdeferrals: reasonTable("deferral"),
  zfailures: reasonTable("failure"),
  zsuccesses: reasonTable("success"),
  zrecipients: {
    printed: (text) => columns(text, RECEIVED),
    ours: (facts) =>
      keyed(rowsOf(recipients, "recipients", facts), (row) => [
        `${row.channel}.${row.recipient}`,
        received(row),
      ]),
  },
  zrhosts: {
    printed: (text) => columns(text, RECEIVED),
    ours: (facts) =>
      keyed(rowsOf(recipientDomains, "domains", facts), (row) => [
        String(row.domain === "(no domain)" ? "" : row.domain),
        received(row),
      ]),
  },
  zrxdelay: {
    printed: (text) => columns(text, ["avg", "tries"]),
    ours: (facts) =>
      keyed(rowsOf(recipients, "recipients", facts), (row) => [
        `${row.channel}.${row.recipient}`,
        {
          avg: rounded(number(row.seconds), 2) / number(row.attempts),
          tries: number(row.attempts),
        },
      ]),
  },
  zsenders: {
    printed: (text) => columns(text, SENT),
    ours: (facts) =>
      keyed(completedOnly(rowsOf(senders, "senders", facts)), (row) => [
        `${row.uid}/${bracketed(String(row.sender))}`,
        sent(row),
      ]),
  },
  zsuids: {
    printed: (text) => columns(text, SENT),
    ours: (facts) =>
      keyed(completedOnly(rowsOf(uids, "uids", facts)), (row) => [String(row.uid), sent(row)]),
  },
  zsendmail: { printed: printedSendmail, ours: ourSendmail },
};

type Row = Record<string, Cell>;

function reasonTable(outcome: string): ZTable {
  return {
    printed: (text) => columns(text, REASON),
    ours: (facts) =>
      keyed(
        rowsOf(texts, "texts", facts).filter((row) => row.outcome === outcome),
        (row) => [String(row.report), { del: number(row.attempts), xdelay: number(row.seconds) }],
      ),
  };
}

function received(row: Row): Record<string, number> {
  return {
    sbytes: number(row.successBytes),
    mess: number(row.results),
    tries: number(row.attempts),
    xdelay: number(row.seconds),
  };
}

function sent(row: Row): Record<string, number> {
  return {
    mess: number(row.completed),
    bytes: number(row.completedBytes),
    sbytes: number(row.successBytes),
    rbytes: number(row.resultBytes),
    recips: number(row.results),
    tries: number(row.completedAttempts),
    xdelay: number(row.seconds),
    spans: number(row.attempts),
  };
}

/** Seconds from queued to each success, of the report that has them one by one. */
export function delaysIn(facts: Fact[]): number[] {
  return rowsOf(deliveries, "deliveries", facts)
    .filter(({ outcome, ddelay }) => outcome === "success" && ddelay !== undefined)
    .map(({ ddelay }) => number(ddelay));
}

/** The same as matchup's doubles give them; from the start where `queued` is not known. */
function delaysOfMatchup(facts: Fact[]): number[] {
  return rowsOf(deliveries, "deliveries", facts)
    .filter(({ outcome }) => outcome === "success")
    .map(({ time, ddelay, xdelay }) => {
      const birth = later(time as Instant, -number(ddelay ?? xdelay));
      return Number(stamp(time)) - Number(stamp(birth));
    });
}

/** zddist's table from the report that is meant for it. */
export function ourDistribution(facts: Fact[]): Ours {
  return keyed(rowsOf(delays, "percents", facts), ({ percent, doneBy, distinctAverage }) => [
    String(percent),
    { doneby: number(doneBy), avg: number(distinctAverage) },
  ]);
}

/** zsenders and zsuids list nobody without a completed message. */
function completedOnly(rows: Row[]): Row[] {
  return rows.filter(({ completed }) => number(completed) > 0);
}

/** `Total xdelay (s): 291.222073` */
function printedOverall(text: string): Printed {
  const rows: Printed = new Map();
  for (const line of text.split("\n")) {
    const colon = line.lastIndexOf(": ");
    if (colon > 0) rows.set(line.slice(0, colon).trim(), { value: line.slice(colon + 2) });
  }
  return rows;
}

function ourOverall(facts: Fact[]): Ours {
  const [row] = rowsOf(overview, "completed", facts) as [Row];
  const named: [string, Cell][] = [
    ["Completed messages", row.messages],
    ["Recipients for completed messages", row.recipients],
    ["Total delivery attempts for completed messages", row.messageAttempts],
    ["Average delivery attempts per completed message", row.attemptsPerMessage],
    ["Bytes in completed messages", row.bytes],
    ["Bytes weighted by success", row.successBytes],
    ["Average message qtime (s)", row.qtime],
    ["Total delivery attempts", row.attempts],
    ["success", row.success],
    ["failure", row.failure],
    ["deferral", row.deferral],
    ["Total ddelay (s)", row.ddelay],
    ["Average ddelay per success (s)", row.averageDdelay],
    ["Total xdelay (s)", row.xdelay],
    ["Average xdelay per delivery attempt (s)", row.averageXdelay],
    ["Time span (s)", row.timeSpan],
    ["Queue concurrency", row.concurrency],
  ];
  return new Map(named.map(([name, value]) => [name, { value: number(value) }]));
}

const STAT: Record<string, string> = { success: "Sent", failure: "Failed", deferral: "Deferred" };

/**
 *     1795393795.429956500 qp 158: to=local.v@a.example, uid=995, ddelay=0.1, xdelay=0.1, stat=Sent (did_1+0+0/)
 *     1795393795.434915500 qp 167: from=<c@p.example>, uid=3, size=1320, nrcpts=1, deferrals=0, qtime=0.1
 *
 * Lines of matchup that it did not understand (`? `) are passed on; they are no rows.
 */
function printedSendmail(text: string): Printed {
  const rows: [string, Record<string, string>][] = [];
  for (const line of text.split("\n")) {
    const { head, uid, stat, ...figures } = { ...(TO.exec(line) ?? FROM.exec(line))?.groups };
    if (head) rows.push([`${head} uid=${uid}${stat ? ` ${stat}` : ""}`, figures]);
  }
  return inPairs(rows, ({ xdelay }) => Number(xdelay));
}

const TO =
  /^(?<head>\S+ qp \S+: to=.*), uid=(?<uid>\S+), ddelay=(?<ddelay>\S+), xdelay=(?<xdelay>\S+), (?<stat>stat=.*)$/;
const FROM =
  /^(?<head>\S+ qp \S+: from=.*), uid=(?<uid>\S+), size=(?<size>\d+), nrcpts=(?<nrcpts>\d+), deferrals=(?<deferrals>\d+), qtime=(?<qtime>\S+)$/;

function ourSendmail(facts: Fact[]): Ours {
  const rows: [string, Record<string, number>][] = [];
  for (const row of rowsOf(deliveries, "deliveries", facts)) {
    const stat = STAT[String(row.outcome)];
    if (!stat) continue;
    const to = `${row.channel}.${String(row.recipient).toLowerCase()}`;
    const head = `${stamp(row.time)} qp ${row.qp ?? "?"}: to=${to} uid=${row.uid ?? "?"}`;
    const ddelay = number(row.ddelay ?? row.xdelay);
    rows.push([
      `${head} stat=${stat} (${row.report ?? ""})`,
      { ddelay, xdelay: number(row.xdelay) },
    ]);
  }
  for (const row of rowsOf(deliveries, "messages", facts)) {
    const from = bracketed(String(row.sender).toLowerCase());
    rows.push([
      `${stamp(row.time)} qp ${row.qp}: from=${from} uid=${row.uid}`,
      {
        size: number(row.bytes),
        nrcpts: number(row.results),
        deferrals: number(row.deferrals),
        qtime: number(row.qtime),
      },
    ]);
  }
  return inPairs(rows, ({ xdelay = 0 }) => xdelay);
}

/** Rows that are alike are told apart by their xdelay. */
function inPairs<T>(rows: [string, T][], xdelay: (row: T) => number): Map<string, T> {
  const table = new Map<string, T>();
  rows.sort(([a, one], [b, other]) => byName(a, b) || xdelay(one) - xdelay(other));
  for (const [key, row] of rows) add(table, key, row);
  return table;
}

/** Rows of one table of a report over all facts, cells by column name. */
function rowsOf(report: Report, name: string, facts: Fact[]): Row[] {
  const fold = report.fold({
    top: Number.POSITIVE_INFINITY,
    queueLifetime: 604_800,
    offsetAt: () => 0,
  });
  for (const fact of facts) fold.add(fact);
  const table = fold.tables(undefined).find(({ form }) => form.name === name);
  if (!table) throw new Error(`${report.name} has no table ${name}`);
  return table.rows.map((row) =>
    Object.fromEntries(table.form.columns.map((column, i) => [column.name, row[i]])),
  );
}

function keyed(rows: Row[], entry: (row: Row) => [string, Record<string, number>]): Ours {
  const table: Ours = new Map();
  for (const row of rows) add(table, ...entry(row));
  return table;
}

/** Figures first, then the key, which may hold blanks or be empty; the first line are heads. */
function columns(text: string, heads: string[]): Printed {
  const rows: Printed = new Map();
  for (const line of text.split("\n").slice(1)) {
    const match = new RegExp(
      `^\\s*${"(\\S+)\\s+".repeat(heads.length - 1)}(\\S+)(?:  (.*))?$`,
    ).exec(line);
    if (!match) continue;
    const figures = Object.fromEntries(heads.map((head, i) => [head, match[i + 1] as string]));
    add(rows, match[heads.length + 1] ?? "", figures);
  }
  return rows;
}

/** Two rows with one key: the second is told apart by a number. */
function add<T>(rows: Map<string, T>, key: string, row: T): void {
  let name = key;
  for (let again = 2; rows.has(name); again++) name = `${key} #${again}`;
  rows.set(name, row);
}

function bracketed(sender: string): string {
  return sender === "<>" || sender === "<#@[]>" ? sender : `<${sender}>`;
}

function stamp(cell: Cell): string {
  const { seconds, nanos } = cell as Instant;
  return `${seconds}.${String(nanos).padStart(9, "0")}`;
}

function number(cell: Cell): number {
  return typeof cell === "number" ? cell : Number.NaN;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
