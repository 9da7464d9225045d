/**
 * Messages, recipients and bytes by fate, in a table that adds up.
 *
 * A message counts once, at the least settled fate among its recipients, so that messages and
 * bytes add up too: unknown before queued, deferred, expired, bounced, discarded, delivered.
 */
import type { Fate, Message } from "../tracking/facts.ts";
import type { Cell, TableForm, Tally } from "./report.ts";

const FATES: TableForm = {
  name: "totals",
  title: "What became of the mail",
  columns: [
    {
      name: "fate",
      head: "",
      about:
        "accepted: all that came into the queue; the other rows add up to it. delivered: the next server or the mailbox took it. discarded: taken and thrown away as configured. bounced: failed for good. expired: failed because the queue lifetime ran out. deferred: tried, still waiting. queued: not tried yet. unknown: not in the log.",
      type: "text",
    },
    {
      name: "messages",
      about: "Messages; one with several fates counts at the lowest of these rows.",
      type: "count",
    },
    {
      name: "recipients",
      about: "Recipients that the log shows, local and remote.",
      type: "count",
    },
    { name: "local", about: "Recipients on the local channel.", type: "count" },
    { name: "remote", about: "Recipients on all other channels.", type: "count" },
    { name: "bytes", about: "Bytes of the messages, each counted once.", type: "bytes" },
  ],
};

interface FateTotal {
  messages: number;
  local: number;
  remote: number;
  bytes: number;
}

/** How settled each fate is, in the order of the rows. */
const RANK: Record<Fate, number> = {
  delivered: 0,
  discarded: 1,
  bounced: 2,
  expired: 3,
  deferred: 4,
  queued: 5,
  unknown: 6,
};

const FATE_NAMES = Object.keys(RANK) as Fate[];

export const fateTotals: Tally<Record<Fate, FateTotal>> = {
  tables: [FATES],
  begin: () => ({
    delivered: newTotal(),
    discarded: newTotal(),
    bounced: newTotal(),
    expired: newTotal(),
    deferred: newTotal(),
    queued: newTotal(),
    unknown: newTotal(),
  }),
  add: {
    message(totals, { message }) {
      const total = totals[fateOf(message)];
      total.messages++;
      total.bytes += message.bytes ?? 0;
      for (const { fate, channel } of message.recipients) {
        if (channel === "local") totals[fate].local++;
        else totals[fate].remote++;
      }
    },
  },
  merge(totals, later) {
    for (const name of FATE_NAMES) addTotal(totals[name], later[name]);
  },
  show(totals) {
    const accepted = newTotal();
    for (const name of FATE_NAMES) addTotal(accepted, totals[name]);
    const rows = [row("accepted", accepted), ...FATE_NAMES.map((name) => row(name, totals[name]))];
    const sum =
      "accepted = delivered + discarded + bounced + expired + deferred + queued + unknown.";
    return [{ form: FATES, rows, notes: [sum] }];
  },
};

/** Of a message none of whose recipients is in the log: whether it still waits, or is unknown. */
function fateOf({ recipients, state }: Message): Fate {
  if (recipients.length === 0) return state === "ended" || state === "lost" ? "unknown" : "queued";
  let worst: Fate = "delivered";
  for (const { fate } of recipients) if (RANK[fate] > RANK[worst]) worst = fate;
  return worst;
}

function newTotal(): FateTotal {
  return { messages: 0, local: 0, remote: 0, bytes: 0 };
}

function addTotal(sum: FateTotal, { messages, local, remote, bytes }: FateTotal): void {
  sum.messages += messages;
  sum.local += local;
  sum.remote += remote;
  sum.bytes += bytes;
}

function row(name: string, { messages, local, remote, bytes }: FateTotal): Cell[] {
  return [name, messages, local + remote, local, remote, bytes];
}
