/**
 * A day's mail in five lines, from the tables of an overview: what came in, what was delivered, what failed, what
 * waits, who was turned away.
 */
import { escapeControls } from "../bytes/bytes.ts";
import { grouped } from "../reports/cells.ts";
import type { LogKind } from "../reports/reach.ts";
import type { Cell, Table } from "../reports/report.ts";
import { duration } from "../time/format.ts";
import { plural } from "./coverage.ts";

/** `notRead`: the kinds of logs that were not there to be read. */
export function dayLines(tables: readonly Table[], notRead: readonly LogKind[]): string[] {
  const rowsOf = (name: string): Row[] => recordsOf(tables.find(({ form }) => form.name === name));
  const hasQueue = !notRead.includes("queue");
  return [
    ...(hasQueue ? queueLines(rowsOf) : ["in, out, waiting: no log of qmail-send was read"]),
    notRead.includes("sessions")
      ? "door        no log of SMTP sessions was read"
      : doorLine(rowsOf("door")),
  ];
}

type Row = Record<string, Cell>;

/** Each row by the names of its columns. */
function recordsOf(table: Table | undefined): Row[] {
  if (!table) return [];
  return table.rows.map((row) =>
    Object.fromEntries(table.form.columns.map(({ name }, i) => [name, row[i]])),
  );
}

function queueLines(rowsOf: (name: string) => Row[]): string[] {
  const totals = rowsOf("totals");
  const of = (fate: string, figure: string): number =>
    count(totals.find((row) => row.fate === fate)?.[figure]);
  const [sender] = rowsOf("senders");
  const median = rowsOf("delays").find(({ span }) => span === "final")?.p50;
  const [reason] = rowsOf("reasons");
  const [waiting] = rowsOf("queue");
  const failed = of("bounced", "recipients") + of("expired", "recipients");
  const messages = of("accepted", "messages");
  return [
    `in          ${plural(messages, "message")}, ${grouped(of("accepted", "bytes"))} bytes${sender && messages > 0 ? `, most from ${text(sender.sender)} (${grouped(count(sender.messages))})` : ""}`,
    `delivered   ${grouped(of("delivered", "recipients"))} of ${plural(of("accepted", "recipients"), "recipient")}${median === undefined ? "" : `, half of them within ${duration(count(median))}`}`,
    `failed      ${plural(failed, "recipient")}${reason ? `; attempts that failed or were put off, most often: ${text(reason.reason)} (${grouped(count(reason.attempts))})` : ""}`,
    `waiting     ${plural(count(waiting?.messages), "message")}${waiting?.oldest === undefined ? "" : `, the oldest for ${duration(count(waiting.oldest))}`}`,
  ];
}

function doorLine(rows: Row[]): string {
  const all = count(rows.find(({ verdict }) => verdict === "connections")?.sessions);
  const away = rows.filter(({ verdict }) => verdict === "refused" || verdict === "deferred");
  const sum = away.reduce((sessions, row) => sessions + count(row.sessions), 0);
  const [most] = away.sort((a, b) => count(b.sessions) - count(a.sessions));
  const by = most ? `, most by ${text(most.rule)} (${grouped(count(most.sessions))})` : "";
  return `door        ${plural(all, "connection")}, ${grouped(sum)} turned away${by}`;
}

function count(cell: Cell): number {
  return typeof cell === "number" ? cell : 0;
}

function text(cell: Cell): string {
  return escapeControls(String(cell ?? ""));
}
