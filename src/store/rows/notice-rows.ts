/**
 * What is rare as rows, and back: runs of qmail-send, notices, surprises, services' words, scans of no session.
 */
import type { Fact, Notice, QueueName, Run, Surprise } from "../../tracking/facts.ts";
import { TABLES } from "../tables/index.ts";
import type { ColumnValues } from "./column-values.ts";
import { Left, type Rest, restAt } from "./rest.ts";
import { TableRows } from "./table-rows.ts";

export type NoticeFact = Extract<
  Fact,
  { kind: "run" | "notice" | "surprise" | "service" | "scan" }
>;

export class NoticeRows {
  readonly notices = new TableRows(TABLES.notices);
  readonly #left = new Left();

  add(fact: NoticeFact, sequence: number): void {
    const { columns } = this.notices;
    const left = this.#left;
    const { at, host, service, name, msg, text, rest } = rowOf(fact);
    columns.sequence.put(sequence, left);
    columns.kind.put(fact.kind, left);
    columns.moment.put(at, left);
    columns.host.put(host, left);
    columns.service.put(service, left);
    columns.name.put(name, left);
    columns.msg.put(msg, left);
    columns.text.put(text, left);
    columns.rest.put(left.take(rest), left);
    this.notices.count++;
  }
}

interface NoticeRow extends Partial<Pick<Notice, "at" | "msg" | "text">> {
  host: string;
  service: string;
  name: string;
  rest?: Rest;
}

function rowOf(fact: NoticeFact): NoticeRow {
  switch (fact.kind) {
    case "run": {
      const { queue, to, end, run, from, interrupted } = fact.run;
      return { ...ofQueue(queue), at: to, name: end, rest: { run, from, interrupted } };
    }
    case "notice": {
      const { queue, at, form, msg, text, level } = fact.notice;
      return { ...ofQueue(queue), at, name: form, msg, text, rest: { level } };
    }
    case "surprise": {
      const { queue, at, name, msg, delivery, outcome } = fact.surprise;
      const rest = delivery === undefined && !outcome ? undefined : { delivery, outcome };
      return { ...ofQueue(queue), at, name, msg, rest };
    }
    case "service": {
      const { host, service, at, what, text } = fact;
      return { host, service, at, name: what, text };
    }
    case "scan": {
      const { host, service, at, scan, ip } = fact;
      return { host, service, at, name: scan.scanner, rest: { scan, ip } };
    }
  }
}

function ofQueue({ host, instance }: QueueName): { host: string; service: string } {
  return { host, service: instance };
}

export function noticeAt(values: ColumnValues<typeof TABLES.notices>, row: number): NoticeFact {
  const rest = restAt(values.rest, row);
  const kind = values.kind.at(row, rest) as NoticeFact["kind"];
  const at = values.moment.at(row, rest);
  const host = values.host.at(row, rest) ?? "";
  const service = values.service.at(row, rest) ?? "";
  const name = values.name.at(row, rest) ?? "";
  const msg = values.msg.at(row, rest);
  const text = values.text.at(row, rest) ?? "";
  const queue = { host, instance: service };
  switch (kind) {
    case "run": {
      const { run = 1, from, interrupted = 0 } = rest as Partial<Run>;
      return { kind, run: { queue, run, from, to: at, end: name as Run["end"], interrupted } };
    }
    case "notice": {
      const { level = "warning" } = rest as Partial<Notice>;
      return { kind, notice: { queue, level, form: name, at, msg, text } };
    }
    case "surprise": {
      const { delivery, outcome } = rest as Partial<Surprise>;
      return {
        kind,
        surprise: { queue, name: name as Surprise["name"], at, msg, delivery, outcome },
      };
    }
    case "service":
      return { kind, host, service, at, what: name as ServiceFact["what"], text };
    case "scan": {
      const { scan, ip } = rest as Pick<ScanFact, "scan" | "ip">;
      return { kind, host, service, at, scan, ip };
    }
  }
}

type ServiceFact = Extract<Fact, { kind: "service" }>;
type ScanFact = Extract<Fact, { kind: "scan" }>;
