/**
 * Status lines as rows, and back.
 */
import type { Slots } from "../../grammars/qmail-send/event.ts";
import type { Fact } from "../../tracking/facts.ts";
import { TABLES } from "../tables/index.ts";
import type { ColumnValues } from "./column-values.ts";
import { Left, type Rest, restAt } from "./rest.ts";
import { SlotsTexts, slotsIn, textOfUsed, type UsedOfLimit, usedIn } from "./slots-text.ts";
import { TableRows } from "./table-rows.ts";

export type LoadFact = Extract<Fact, { kind: "load" | "slots" }>;

export class LoadRows {
  readonly loads = new TableRows(TABLES.loads);
  readonly #left = new Left();
  readonly #texts = new SlotsTexts();

  add(fact: LoadFact, sequence: number): void {
    const { columns } = this.loads;
    const left = this.#left;
    columns.sequence.put(sequence, left);
    columns.kind.put(fact.kind, left);
    columns.moment.put(fact.at, left);
    let rest: Rest | undefined;
    if (fact.kind === "load") {
      const text = this.#texts.textOf(fact.slots);
      if (text === undefined) rest = { slots: fact.slots };
      columns.host.put(fact.queue.host, left);
      columns.service.put(fact.queue.instance, left);
      columns.slots.put(text, left);
      columns.exitasap.put(fact.exitasap, left);
    } else {
      const text = textOfUsed(fact);
      if (text === undefined) rest = { used: fact.used, limit: fact.limit };
      columns.host.put(fact.host, left);
      columns.service.put(fact.service, left);
      columns.slots.put(text, left);
      columns.exitasap.put(undefined, left);
    }
    columns.rest.put(left.take(rest), left);
    this.loads.count++;
  }
}

export function loadAt(values: ColumnValues<typeof TABLES.loads>, row: number): LoadFact {
  const rest = restAt(values.rest, row);
  const at = values.moment.at(row, rest);
  const host = values.host.at(row, rest) ?? "";
  const service = values.service.at(row, rest) ?? "";
  // What is no text is of another shape, in the rest.
  const slots: unknown = values.slots.at(row, rest);
  if (values.kind.at(row, rest) === "slots") {
    const { used, limit } = typeof slots === "string" ? usedIn(slots) : (rest as UsedOfLimit);
    return { kind: "slots", host, service, at, used, limit };
  }
  const queue = { host, instance: service };
  const exitasap = values.exitasap.at(row, rest) ?? false;
  const list = typeof slots === "string" ? slotsIn(slots) : (slots as Slots[]);
  return { kind: "load", queue, at, slots: list, exitasap };
}
