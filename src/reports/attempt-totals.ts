/**
 * Delivery attempts by how they ended, in a table that adds up.
 */

import { secondsIn } from "../tracking/counting.ts";
import { type AttemptEnd, endOf } from "./attempts.ts";
import type { Cell, TableForm, Tally } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";

const ATTEMPTS: TableForm = {
  name: "attempts",
  title: "Delivery attempts",
  detail: true,
  columns: [
    {
      name: "outcome",
      head: "",
      about:
        "all: every attempt that was started; the other rows add up to it. interrupted: cut off by the end of qmail-send. running: at the end of the log. not-logged: the line with the outcome is missing.",
      type: "text",
    },
    { name: "attempts", about: "Attempts, local and remote.", type: "count" },
    { name: "local", about: "Attempts on the local channel.", type: "count" },
    { name: "remote", about: "Attempts on all other channels.", type: "count" },
    {
      name: "seconds",
      head: "TIME",
      about: "Time from their start to their end, in seconds: xdelay.",
      type: "seconds",
    },
    { name: "average", about: "seconds / attempts.", type: "seconds" },
  ],
};

interface AttemptTotals {
  ends: Record<AttemptEnd, AttemptTotal>;
  /** Recipients that were tried. */
  tried: number;
}

interface AttemptTotal {
  local: number;
  remote: number;
  time: Sum;
}

export const attemptTotals: Tally<AttemptTotals> = {
  tables: [ATTEMPTS],
  begin: () => ({
    ends: {
      success: newTotal(),
      deferral: newTotal(),
      failure: newTotal(),
      interrupted: newTotal(),
      running: newTotal(),
      "not-logged": newTotal(),
    },
    tried: 0,
  }),
  add: {
    message(totals, { message }) {
      for (const recipient of message.recipients) {
        if (recipient.fate !== "queued") totals.tried++;
        for (const delivery of recipient.deliveries) {
          const total = totals.ends[endOf(message, recipient, delivery)];
          if (recipient.channel === "local") total.local++;
          else total.remote++;
          addSpan(total.time, secondsIn(delivery) ?? 0);
        }
      }
    },
  },
  merge(totals, later) {
    totals.tried += later.tried;
    for (const name of END_NAMES) addTotal(totals.ends[name], later.ends[name]);
  },
  show({ ends, tried }) {
    const all = newTotal();
    for (const name of END_NAMES) addTotal(all, ends[name]);
    const rows = [row("all", all), ...END_NAMES.map((name) => row(name, ends[name]))];
    const perRecipient = ((all.local + all.remote) / tried).toFixed(2);
    const notes = tried > 0 ? [`Attempts for each recipient tried: ${perRecipient}.`] : [];
    return [{ form: ATTEMPTS, rows, notes }];
  },
};

const END_NAMES = [
  "success",
  "deferral",
  "failure",
  "interrupted",
  "running",
  "not-logged",
] as const satisfies AttemptEnd[];

function newTotal(): AttemptTotal {
  return { local: 0, remote: 0, time: newSum() };
}

function addTotal(sum: AttemptTotal, { local, remote, time }: AttemptTotal): void {
  sum.local += local;
  sum.remote += remote;
  addSum(sum.time, time);
}

function row(name: string, { local, remote, time }: AttemptTotal): Cell[] {
  const count = local + remote;
  const seconds = totalOf(time);
  return [name, count, local, remote, seconds, count > 0 ? seconds / count : undefined];
}
