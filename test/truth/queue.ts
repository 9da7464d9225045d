/** The queue as tracking has it at a moment against `qmail-qread` at that moment. */
import type { Message, Recipient } from "../../src/tracking/facts.ts";
import { type Difference, surplus } from "./difference.ts";
import { asLogged } from "./envelope.ts";
import type { QueueRecord } from "./record.ts";

export function compareQueue({ label, qmail_qread }: QueueRecord, open: Message[]): Difference[] {
  const real = readQread(qmail_qread);
  const byNumber = new Map(open.map((message) => [String(message.msg), message]));
  const differences: Difference[] = [];
  const differ = (what: string, msg: string, detail: string) =>
    differences.push({ what, id: `${label}, msg ${msg}`, detail });
  for (const message of open) {
    if (!real.has(String(message.msg))) differ("not in the queue", String(message.msg), message.id);
  }
  for (const [msg, there] of real) {
    const message = byNumber.get(msg);
    if (!message) {
      differ("missing in the queue", msg, there.head);
      continue;
    }
    const head = `${message.bytes}  <${message.sender}>`;
    if (head !== there.head) differ("other message in the queue", msg, `${head}, ${there.head}`);
    const bouncing = message.recipients.some(hasFailed);
    if (bouncing !== there.bouncing) differ("bouncing", msg, `${bouncing} in the log`);
    const rows = message.recipients.map(
      ({ channel, address, fate }) => `${isDone(fate) ? "done " : ""}${channel} ${address}`,
    );
    for (const row of surplus(rows, there.rows)) {
      if (!isUnlisted(row, there.rows)) differ("recipient in the log alone", msg, row);
    }
    const untold = surplus(there.rows, rows);
    for (const row of untold) differ("recipient in the queue alone", msg, row);
  }
  return differences;
}

interface Entry {
  /** `bytes  <sender>` */
  head: string;
  bouncing: boolean;
  /** `done local address` or `remote address` */
  rows: string[];
}

function readQread(rows: string[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let entry: Entry | undefined;
  for (const row of rows) {
    const message = /^\d.*? GMT {2}#(\d+) {2}(\d+ {2}<.*>) ( bouncing)?$/s.exec(row);
    if (message) {
      entry = { head: asLoggedHead(message[2] as string), bouncing: Boolean(message[3]), rows: [] };
      entries.set(message[1] as string, entry);
      continue;
    }
    if (!row.includes("\t")) continue;
    const [done, channel, address] = row.split("\t") as [string, string, string];
    entry?.rows.push(`${done.trim() ? "done " : ""}${channel} ${asLogged(address)}`);
  }
  return entries;
}

/** qmail-send throws the list of a channel away when all of it is done. */
function isUnlisted(row: string, rows: string[]): boolean {
  const channel = row.split(" ").at(-2);
  return row.startsWith("done ") && !rows.some((one) => one.includes(`${channel} `));
}

function asLoggedHead(head: string): string {
  return head.replace(/<.*>/s, (sender) => asLogged(sender));
}

function isDone(fate: Recipient["fate"]): boolean {
  return fate !== "queued" && fate !== "deferred" && fate !== "unknown";
}

function hasFailed({ fate }: Recipient): boolean {
  return fate === "bounced" || fate === "expired";
}
