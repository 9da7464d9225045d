/**
 * Why deliveries ended as they did: reports that differ only in addresses, numbers and ids are
 * one template, and each template has a reason.
 */
import { howOf } from "../grammars/delivery-report/reading.ts";
import { SUCCESSES, REASONS as WORDS } from "../grammars/delivery-report/reason-words.ts";
import { template } from "../grammars/delivery-report/template.ts";
import type { Outcome } from "../grammars/qmail-send/event.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import { reportNumber, secondsIn } from "../tracking/counting.ts";
import type { Delivery } from "../tracking/facts.ts";
import { byNumber } from "./by-number.ts";
import { type LatestReport, mergeReport, noReport, seeReport } from "./latest-report.ts";
import { byName, topOf } from "./ranking.ts";
import { reasonOfDelivery, reasonOfReport } from "./reason-of-report.ts";
import { reportOf, type Table, type TableForm, type Tally } from "./report.ts";
import { addSpan, addSum, newSum, type Sum, totalOf } from "./sum.ts";
import { inOneLine } from "./words.ts";

const REASONS: TableForm = {
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

/** Deferrals and failures by reason. */
const byReason: Tally<Attempts> = {
  tables: [REASONS],
  begin: () => ({ success: new Map(), deferral: new Map(), failure: new Map() }),
  add: {
    message(attempts, { message }) {
      for (const { deliveries } of message.recipients) {
        for (const delivery of deliveries) {
          const { outcome } = delivery;
          if (outcome !== "deferral" && outcome !== "failure") continue;
          const reason = reasonOfDelivery(delivery, outcome);
          count(attemptsNamed(attempts, outcome, reason), delivery);
        }
      }
    },
  },
  merge: mergeAttempts,
  show: (attempts, { top }) => [reasonTable(REASONS, attempts, top)],
};

export const byTemplate: Tally<Attempts> = {
  ...byReason,
  tables: [TEMPLATES],
  add: {
    message(attempts, { message }) {
      for (const { deliveries } of message.recipients) {
        for (const delivery of deliveries) {
          const { outcome } = delivery;
          if (outcome === undefined || outcome === "interrupted") continue;
          const name = outcome === "success" ? howOfDelivery(delivery) : templateOf(delivery);
          count(attemptsNamed(attempts, outcome, name), delivery);
        }
      }
    },
  },
  show(attempts, { top }) {
    for (const ended of allIn(attempts)) ended.reason = reasonOfLast(ended);
    const rows = topOf(allIn(attempts), top, BY_ATTEMPTS).map((ended) => [
      ended.outcome,
      ended.reason,
      ended.attempts,
      totalOf(ended),
      ended.first,
      ended.latest.at,
      ended.name,
      inOneLine(ended.latest.report),
    ]);
    return [{ form: TEMPLATES, rows, notes: [] }];
  },
};

export const reasons = reportOf({
  name: "reasons",
  version: 2,
  title: "Why deliveries were put off, failed or succeeded",
  about:
    "Attempts by the reason that the delivery report gives: first by reason, then by templates of like reports. Literal reports are in the report named texts. Messages count that came into the queue in the period.",
  needs: ["queue"],
  counts: { per: [byReason, byTemplate], by: { template: [byTemplate] } },
  tallies: [byReason, byTemplate],
});

/** The literal reports are long: the report `reasons` shows them. */
const FRONT_REASONS: TableForm = {
  ...REASONS,
  columns: REASONS.columns.map((column) =>
    column.name === "report" ? { ...column, detail: true } : column,
  ),
};

/** By reason, for the overview. */
export const topReasons: Tally<Attempts> = {
  ...byReason,
  tables: [FRONT_REASONS],
  show: (attempts, { top }) => [reasonTable(FRONT_REASONS, attempts, top)],
};

/** Attempts by their outcome, and then by reason or template. */
type Attempts = Record<Outcome, Map<string, Ended>>;

/** Attempts that ended alike; its sum is their time. */
interface Ended extends Sum {
  outcome: Outcome | undefined;
  /** The reason, or the template. */
  name: string;
  /** Of a template, when it is shown: why, as its last report says; else the name. */
  reason: string;
  attempts: number;
  first: Instant | undefined;
  latest: LatestReport;
}

/** Attempts that were put off or failed for that reason. */
export function attemptsFor({ deferral, failure }: Attempts, reason: string): number {
  return (deferral.get(reason)?.attempts ?? 0) + (failure.get(reason)?.attempts ?? 0);
}

function mergeAttempts(attempts: Attempts, later: Attempts): void {
  for (const [outcome, ended] of Object.entries(later) as [Outcome, Map<string, Ended>][]) {
    for (const other of ended.values()) {
      const sum = attemptsNamed(attempts, outcome, other.name);
      sum.attempts += other.attempts;
      addSum(sum, other);
      mergeReport(sum.latest, other.latest);
      reachBack(sum, other.first);
    }
  }
}

function reasonTable(form: TableForm, attempts: Attempts, top: number): Table {
  const rows = topOf(allIn(attempts), top, BY_ATTEMPTS).map((ended) => {
    const words = WORDS.find(({ name }) => name === ended.name);
    return [
      ended.outcome,
      ended.name,
      words?.side,
      words?.meaning,
      ended.attempts,
      totalOf(ended),
      ended.first,
      ended.latest.at,
      inOneLine(ended.latest.report),
    ];
  });
  return { form, rows, notes: [] };
}

const BY_ATTEMPTS = {
  order: (a: Ended, b: Ended): number =>
    b.attempts - a.attempts ||
    totalOf(b) - totalOf(a) ||
    byName(a.reason, b.reason) ||
    byName(a.outcome ?? "", b.outcome ?? "") ||
    byName(a.name, b.name),
  empty: (name: string): Ended => newEnded(undefined, name),
};

function* allIn(attempts: Attempts): Generator<Ended> {
  for (const ended of Object.values(attempts)) yield* ended.values();
}

function attemptsNamed(attempts: Attempts, outcome: Outcome, name: string): Ended {
  let ended = attempts[outcome].get(name);
  if (!ended) {
    ended = newEnded(outcome, name);
    attempts[outcome].set(name, ended);
  }
  return ended;
}

function newEnded(outcome: Outcome | undefined, name: string): Ended {
  return {
    outcome,
    name,
    reason: name,
    attempts: 0,
    ...newSum(),
    first: undefined,
    latest: noReport(),
  };
}

function count(ended: Ended, delivery: Delivery): void {
  ended.attempts++;
  addSpan(ended, secondsIn(delivery) ?? 0);
  seeReport(ended.latest, delivery);
  reachBack(ended, delivery.finished);
}

function reachBack(ended: Ended, at: Instant | undefined): void {
  if (at && (!ended.first || compareInstants(at, ended.first) < 0)) ended.first = at;
}

/** Others of the template may be understood otherwise. */
function reasonOfLast({ outcome, name, latest }: Ended): string {
  if (outcome === undefined) return name;
  return outcome === "success" ? howOf(latest.report) : reasonOfReport(latest.report, outcome);
}

/** Nearly every success has a text of its own, with the next server's queue id. */
function howWords(report: string): string {
  const how = howOf(report);
  const words = SUCCESSES.find(({ name }) => name === how);
  return words?.meaning ?? "done in a way that the report does not tell";
}

const howOfDelivery = byNumber(reportNumber, ({ report = "" }: Delivery) => howWords(report));
const templateOf = byNumber(reportNumber, ({ report = "" }: Delivery) => template(report));
