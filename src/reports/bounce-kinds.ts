/**
 * What became of the notices of failure, for the overview; the report `bounces` has each of them.
 */
import type { Message, Recipient } from "../tracking/facts.ts";
import type { TableForm, Tally } from "./report.ts";

const BOUNCES: TableForm = {
  name: "bounces",
  title: "Bounces",
  detail: true,
  columns: [
    {
      name: "kind",
      head: "",
      about:
        "single: told the sender; double: told the postmaster; discarded-double, discarded-triple: thrown away; pending: to be sent when all recipients are done; not-logged: no notice in the log.",
      type: "text",
    },
    { name: "messages", about: "Messages with failed recipients.", type: "count" },
  ],
};

/** Messages by kind. */
export const bounceKinds: Tally<Map<string, number>> = {
  tables: [BOUNCES],
  begin: () => new Map(),
  add: {
    message(kinds, { message }) {
      if (message.recipients.some(isFailed)) count(kinds, kindOf(message), 1);
    },
  },
  merge(kinds, later) {
    for (const [kind, messages] of later) count(kinds, kind, messages);
  },
  show(kinds) {
    const rows = KIND_NAMES.filter((kind) => kinds.has(kind)).map((kind) => [
      kind,
      kinds.get(kind),
    ]);
    return [{ form: BOUNCES, rows, notes: [] }];
  },
};

export function isFailed({ fate }: Recipient): boolean {
  return fate === "bounced" || fate === "expired";
}

/** In the order of their rows. */
export const KIND_NAMES = [
  "single",
  "double",
  "discarded-double",
  "discarded-triple",
  "pending",
  "not-logged",
];

/** What became of the notice of a message with failed recipients. */
export function kindOf({ sender, bounce, bounceDiscarded, state }: Message): string {
  if (bounceDiscarded) return `discarded-${bounceDiscarded}`;
  if (!bounce) return state === "ended" || state === "lost" ? "not-logged" : "pending";
  return sender === "" ? "double" : "single";
}

function count(kinds: Map<string, number>, kind: string, messages: number): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + messages);
}
