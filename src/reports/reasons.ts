/**
 * Why deliveries ended as they did: reports that differ only in addresses, numbers and ids are
 * one template, and each template has a reason.
 */
import { howOf, reasonOf } from "../grammars/delivery-report/reading.ts";
import { SUCCESSES, REASONS as WORDS } from "../grammars/delivery-report/reason-words.ts";
import { template } from "../grammars/delivery-report/template.ts";
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Delivery } from "../tracking/facts.ts";
import { secondsIn } from "./attempts.ts";
import { counts } from "./counted.ts";
import { byName, topOf } from "./ranking.ts";
import type { Cell, Fold, Given, Report, TableForm } from "./report.ts";
import { widen } from "./seen.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";
import { inOneLine } from "./words.ts";

export const REASONS: TableForm = {
  name: "reasons",
  title: "Why mail was put off or failed",
  columns: [
    { name: "outcome", about: "deferral or failure.", type: "text" },
    { name: "reason", about: "Why: one of 36 words.", type: "text", narrow: "answer" },
    {
      name: "side",
      head: "WHOSE SIDE",
      about: "On whose side the cause lies, so who can mend it.",
      type: "text",
      detail: true,
    },
    {
      name: "meaning",
      about: "The reason in plain words.",
      type: "text",
      detail: true,
      sentence: true,
    },
    { name: "attempts", about: "Attempts that ended so.", type: "count", narrow: "stays" },
    {
      name: "seconds",
      head: "TIME",
      about: "Time spent in them, in seconds: xdelay.",
      type: "seconds",
      narrow: 1,
    },
    { name: "first", about: "End of the first of them.", type: "time", detail: true },
    { name: "last", about: "End of the last of them.", type: "time", narrow: 2 },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The last of their reports, in readable words.",
      type: "text",
      sentence: true,
    },
  ],
};

const TEMPLATES: TableForm = {
  name: "templates",
  title: "Delivery reports without what differs",
  columns: [
    { name: "outcome", about: "success, deferral or failure.", type: "text" },
    {
      name: "reason",
      about:
        "Why, in one of 36 words; of a success what became of the mail: accepted by the next server, stored, forwarded, piped into a program, discarded.",
      type: "text",
      narrow: "answer",
    },
    {
      name: "attempts",
      about: "Attempts that ended with such a report.",
      type: "count",
      narrow: "stays",
    },
    {
      name: "seconds",
      head: "TIME",
      about: "Time spent in them, in seconds: xdelay.",
      type: "seconds",
      narrow: 1,
    },
    { name: "first", about: "End of the first of them.", type: "time", detail: true },
    { name: "last", about: "End of the last of them.", type: "time", narrow: 2 },
    {
      name: "template",
      about:
        "The report with addresses, numbers and ids left out; of successes what was done with the mail.",
      type: "text",
      sentence: true,
      narrow: "stays",
    },
    {
      name: "report",
      head: "LAST REPORT",
      about: "The last of these reports, in readable words.",
      type: "text",
      detail: true,
      sentence: true,
    },
  ],
};

export const reasons: Report = {
  name: "reasons",
  version: 2,
  title: "Why deliveries were put off, failed or succeeded",
  about:
    "Attempts by the reason that the delivery report gives: first by reason, then by templates of like reports. Literal reports are in the report named texts. Messages count that came into the queue in the period.",
  needs: ["queue"],
  tables: [REASONS, TEMPLATES],
  fold: foldReasons,
};

/** Its sum is the time of the attempts. */
interface Tally extends Sum {
  outcome: Outcome | undefined;
  /** Of a template: its text; of a reason: "". */
  name: string;
  reason: string | undefined;
  attempts: number;
  first: Instant | undefined;
  last: Instant | undefined;
  /** The latest report; of those that came at the same time the first by name. */
  example: string;
}

function foldReasons(given: Given): Fold {
  const byReason = newReasons();
  const byTemplate = new Map<string, Tally>();
  return {
    add(fact) {
      if (fact.kind !== "message" || !counts(fact.message, given)) return;
      for (const { deliveries } of fact.message.recipients) {
        for (const delivery of deliveries) {
          addReason(byReason, delivery);
          addTemplate(byTemplate, delivery);
        }
      }
    },
    parts: {
      begin() {},
      part: () => [byReason.tallies, byTemplate],
      merge(part) {
        const [reasons, templates] = part as Map<string, Tally>[];
        mergeReasonTallies(byReason.tallies, reasons);
        mergeReasonTallies(byTemplate, templates);
      },
    },
    tables() {
      for (const tally of byTemplate.values()) tally.reason = reasonIn(tally);
      return [
        { form: REASONS, rows: reasonRows(byReason, given.top), notes: [] },
        {
          form: TEMPLATES,
          rows: top(byTemplate, given.top).map((tally) => [
            tally.outcome,
            tally.reason,
            tally.attempts,
            totalOf(tally),
            tally.first,
            tally.last,
            tally.name,
            inOneLine(tally.example),
          ]),
          notes: [],
        },
      ];
    },
  };
}

/** Deferrals and failures by reason. */
export interface Reasons {
  tallies: Map<string, Tally>;
  /** By the literal report, so that each is understood once; emptied when it grows large. */
  known: { deferral: Map<string, Tally>; failure: Map<string, Tally> };
}

const MOST_KNOWN = 10_000;

export function newReasons(): Reasons {
  return { tallies: new Map(), known: { deferral: new Map(), failure: new Map() } };
}

/** Counts a deferral or a failure; nothing else. */
export function addReason(reasons: Reasons, delivery: Delivery): void {
  const { outcome, report = "" } = delivery;
  if (outcome !== "deferral" && outcome !== "failure") return;
  const known = reasons.known[outcome];
  let tally = known.get(report);
  if (!tally) {
    tally = reasonTally(reasons, outcome, reasonOf(report, outcome)?.reason ?? "unknown");
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(report, tally);
  }
  count(tally, delivery);
}

/** What is to be taken over, without what is only remembered. */
export function talliesOf({ tallies }: Reasons): Reasons {
  return { ...newReasons(), tallies };
}

/** Takes over what was counted of other deliveries. */
export function mergeReasons({ tallies }: Reasons, others: Reasons): void {
  mergeReasonTallies(tallies, others.tallies);
}

function mergeReasonTallies(
  tallies: Map<string, Tally>,
  others: ReadonlyMap<string, Tally> = new Map(),
): void {
  for (const [key, other] of others) {
    const tally = tallies.get(key) ?? newTally(other.outcome, other.reason, other.name);
    tallies.set(key, tally);
    tally.attempts += other.attempts;
    addSum(tally, other);
    seeReport(tally, other.last, other.example);
    widen(tally, other.first);
    widen(tally, other.last);
  }
}

/** Attempts that ended for that reason. */
export function attemptsFor({ tallies }: Reasons, reason: string): number {
  let attempts = 0;
  for (const tally of tallies.values()) if (tally.reason === reason) attempts += tally.attempts;
  return attempts;
}

/** Rows for REASONS. */
export function reasonRows({ tallies }: Reasons, most: number): Cell[][] {
  return top(tallies, most).map((tally) => {
    const words = WORDS.find(({ name }) => name === tally.reason);
    return [
      tally.outcome,
      tally.reason,
      words?.side,
      words?.meaning,
      tally.attempts,
      totalOf(tally),
      tally.first,
      tally.last,
      inOneLine(tally.example),
    ];
  });
}

function addTemplate(templates: Map<string, Tally>, delivery: Delivery): void {
  const { outcome, report = "" } = delivery;
  if (outcome === undefined || outcome === "interrupted") return;
  const name = outcome === "success" ? howWords(report) : template(report);
  const key = `${outcome} ${name}`;
  let tally = templates.get(key);
  if (!tally) {
    tally = newTally(outcome, undefined, name);
    templates.set(key, tally);
  }
  count(tally, delivery);
}

/** That of the latest report, should others of the template be understood otherwise. */
function reasonIn({ outcome, example }: Tally): string | undefined {
  if (outcome === undefined) return undefined;
  return outcome === "success" ? howOf(example) : reasonOf(example, outcome)?.reason;
}

/** Nearly every success has a text of its own, with the next server's queue id. */
function howWords(report: string): string {
  const how = howOf(report);
  const words = SUCCESSES.find(({ name }) => name === how);
  return words?.meaning ?? "done in a way that the report does not tell";
}

/** The tally of a reason of deferrals or failures, made if it is new. */
export function reasonTally({ tallies }: Reasons, outcome: Outcome, reason: string): Tally {
  const key = `${outcome} ${reason}`;
  const known = tallies.get(key);
  if (known) return known;
  const tally = newTally(outcome, reason, "");
  tallies.set(key, tally);
  return tally;
}

function newTally(outcome: Outcome | undefined, reason: string | undefined, name: string): Tally {
  return {
    outcome,
    name,
    reason,
    attempts: 0,
    ...newSum(),
    first: undefined,
    last: undefined,
    example: "",
  };
}

function count(tally: Tally, delivery: Delivery): void {
  const { finished, report = "" } = delivery;
  tally.attempts++;
  addSpan(tally, secondsIn(delivery) ?? 0);
  seeReport(tally, finished, report);
  widen(tally, finished);
}

function seeReport(tally: Tally, at: Instant | undefined, report: string): void {
  const { last, example } = tally;
  const order = at && last ? compareInstants(at, last) : 1;
  if (order > 0 || (order === 0 && report < example)) tally.example = report;
}

function top(tallies: Map<string, Tally>, most: number): Tally[] {
  return topOf(tallies.values(), most, {
    order: (a, b) =>
      b.attempts - a.attempts ||
      totalOf(b) - totalOf(a) ||
      byName(a.reason ?? "", b.reason ?? "") ||
      byName(a.outcome ?? "", b.outcome ?? "") ||
      byName(a.name, b.name),
    empty: (name) => newTally(undefined, name, name),
  });
}
