/**
 * How a report is counted: one way for all, so that no report has periods or groups of its own.
 *
 *     by     other tallies take the place of its own: rows of addresses are summed up by domain or network
 *     fold   a message comes under the sender that people typed: VERP, BATV and SRS are one row
 *     per    each period has a fold of the whole report, and its tables begin with the period
 *
 * A message belongs to the period in which it came into the queue, a session to that in which it came in, and both
 * to one alone: totals over all periods are those of the report. A period without any has no row.
 */
import { plainOf } from "../grammars/addresses/plain-address.ts";
import type { Instant } from "../time/instant.ts";
import type { Fact } from "../tracking/facts.ts";
import { ORIGIN_OF_MESSAGE, ORIGIN_OF_OTHER, ORIGIN_OF_SESSION } from "./filter/origin.ts";
import { messageFrom } from "./filter/part.ts";
import { PERIOD_FORMS, type PeriodWord } from "./periods.ts";
import {
  type By,
  type Fold,
  type Given,
  type Report,
  reportOf,
  type Table,
  type TableForm,
} from "./report.ts";

export const BYS: readonly By[] = ["domain", "network", "template"];

/** What was asked for; all else is as the report has it. */
export interface Counting {
  per?: PeriodWord | undefined;
  by?: By | undefined;
  fold?: boolean | undefined;
}

/** Whether the report can be counted so. */
export function canCount({ counts = {} }: Report, { per, by, fold }: Counting): boolean {
  return (!per || !!counts.per) && (!by || !!counts.by?.[by]) && (!fold || !!counts.fold);
}

/** The report, counted so. */
export function reportCounted(report: Report, { per, by, fold }: Counting): Report {
  const tallies = (by && report.counts?.by?.[by]) ?? (per && report.counts?.per);
  const words = [by && `by ${by}`, per && `per ${per}`, fold && "variants of senders folded"];
  const told = words.filter(Boolean).join(", ");
  const title = told ? `${report.title} (${told})` : report.title;
  const counted = tallies ? reportOf({ ...report, title, tallies }) : { ...report, title };
  const folded: Report = fold
    ? { ...counted, fold: (given) => foldOfTyped(counted.fold(given)) }
    : counted;
  if (!per) return folded;
  return {
    ...folded,
    tables: folded.tables.map((form) => withPeriod(form, per)),
    fold: (given) => foldPer(folded, given, per),
  };
}

/** Hands on each message under the sender that people typed. */
function foldOfTyped(fold: Fold): Fold {
  const typed = (fact: Fact): Fact => {
    if (fact.kind !== "message") return fact;
    const { message } = fact;
    const sender = message.sender === undefined ? undefined : plainOf(message.sender);
    return sender === undefined
      ? fact
      : { kind: "message", message: messageFrom(message, { sender }) };
  };
  return {
    ...fold,
    add: (fact) => fold.add(typed(fact)),
    pass: (fact) => fold.pass(typed(fact)),
  };
}

/** Behind all periods: of facts without a time. */
const NO_TIME = Number.POSITIVE_INFINITY;

function foldPer(report: Report, given: Given, per: PeriodWord): Fold {
  const { place, name } = PERIOD_FORMS[per];
  const whole = report.fold(given);
  const folds = new Map<number, Fold>();
  const foldFor = (at: Instant | undefined): Fold => {
    const period = at ? place(at.seconds + given.offsetAt(at.seconds)) : NO_TIME;
    let fold = folds.get(period);
    if (!fold) {
      fold = report.fold(given);
      folds.set(period, fold);
    }
    return fold;
  };
  return {
    found: whole.found,
    add: (fact) => foldFor(timeOf(fact)).add(fact),
    pass: (fact) => foldFor(timeOf(fact)).pass(fact),
    merge: (later, at) => foldFor(at).merge(later, at),
    tables(end) {
      const inOrder = [...folds].sort(([a], [b]) => a - b);
      const all = inOrder.map(([, fold]) => fold);
      const answers = inOrder.map(([period, fold]) => ({
        period: period === NO_TIME ? "(no time)" : name(period),
        tables: fold.tables(end, all),
      }));
      return report.tables.map((form) => tableOf(form, per, answers));
    },
  };
}

/** When a fact counts; undefined if that is not known. */
export function timeOf(fact: Fact): Instant | undefined {
  switch (fact.kind) {
    case "message":
      return ORIGIN_OF_MESSAGE.at(fact.message);
    case "session":
      return ORIGIN_OF_SESSION.at(fact.session);
    default:
      return ORIGIN_OF_OTHER.at(fact);
  }
}

function tableOf(
  form: TableForm,
  per: PeriodWord,
  answers: readonly { period: string; tables: Table[] }[],
): Table {
  const ofForm = answers.flatMap(({ period, tables }) =>
    tables.filter((table) => table.form === form).map((table) => ({ period, table })),
  );
  return {
    form: withPeriod(form, per),
    rows: ofForm.flatMap(({ period, table }) => table.rows.map((row) => [period, ...row])),
    notes: [...new Set(ofForm.flatMap(({ table }) => table.notes))],
  };
}

function withPeriod(form: TableForm, per: PeriodWord): TableForm {
  const about = `The ${per} in the display zone: when messages came into the queue, or sessions came in.`;
  const period = { name: "period", head: per.toUpperCase(), about, type: "text" } as const;
  return { ...form, columns: [period, ...form.columns] };
}
