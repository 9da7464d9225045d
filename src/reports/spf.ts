/**
 * What SPF said of the mail that was offered, and what became of it.
 */
import type { Session, Transaction } from "../tracking/sessions/facts.ts";
import { senderDomain } from "./addresses.ts";
import { type FiguresByName, mergeFigures, newFigures, rowOf } from "./figures-by-name.ts";
import { addTo, columns, numberAt } from "./number-rows.ts";
import { isTurnedAway, outcomeOf } from "./refusals.ts";
import { type Cell, type Column, reportOf, type TableForm, type Tally } from "./report.ts";
import { type Row, topRows } from "./top-list.ts";

const MAIL_COLUMNS = [
  { name: "mails", about: "accepted + refused + deferred + other.", type: "count" },
  { name: "accepted", about: "Mails that were taken.", type: "count" },
  { name: "refused", about: "Mails that were turned away for good.", type: "count" },
  { name: "deferred", about: "Mails that were turned away for now.", type: "count" },
  {
    name: "other",
    about: "Mails that the client left, or of which the log does not tell.",
    type: "count",
  },
  { name: "spfRule", head: "BY SPF", about: "Mails turned away because of SPF.", type: "count" },
] as const satisfies Column[];

const RESULTS: TableForm = {
  name: "results",
  title: "By result",
  columns: [
    {
      name: "result",
      about:
        "Result as RFC 7208 names it; (other) what it does not name; (not told) refused because of SPF, and no line tells the result.",
      type: "text",
    },
    { name: "share", about: "Its share of all these mails.", type: "percent" },
    ...MAIL_COLUMNS,
  ],
};

const DOMAINS: TableForm = {
  name: "domains",
  title: "Sender domains that fail",
  columns: [
    {
      name: "domain",
      about:
        "Domain of the sender in lower case; <> the empty sender, (unknown) where no sender was named.",
      type: "text",
    },
    { name: "fail", about: "Mails with fail, or turned away because of SPF.", type: "count" },
    { name: "softfail", about: "Mails with softfail.", type: "count" },
    { name: "pass", about: "Mails with pass.", type: "count" },
    ...MAIL_COLUMNS,
  ],
};

const NAMES = ["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror"];
const OTHER = "(other)";
const NOT_TOLD = "(not told)";

/** A mail that SPF was asked for, and how it ended. */
interface Asked {
  result: string;
  sender: string | undefined;
  ending: "accepted" | "refused" | "deferred" | "other";
  bySpf: boolean;
}

const ENDED = columns("mails", "accepted", "refused", "deferred", "other", "bySpf");
const SAID = columns(...(Object.keys(ENDED) as (keyof typeof ENDED)[]), "fail", "softfail", "pass");

const byResult: Tally<FiguresByName> = {
  tables: [RESULTS],
  begin: () => newFigures(ENDED),
  add: {
    session(results, { session }) {
      for (const asked of askedIn(session)) addAsked(results, rowOf(results, asked.result), asked);
    },
  },
  merge: mergeFigures,
  /** In the order of RFC 7208. */
  show(results) {
    const place = ({ name }: { name: string }): number => ORDER.indexOf(name);
    const rows = topRows(results, ENDED, {
      top: Number.POSITIVE_INFINITY,
      by: ["mails"],
    }).sort((a, b) => place(a) - place(b));
    const total = rows.reduce((sum, { mails }) => sum + mails, 0);
    return [
      {
        form: RESULTS,
        rows: rows.map((row) => [row.name, (100 * row.mails) / total, ...mailCells(row)]),
        notes: [],
      },
    ];
  },
};

const ORDER = [...NAMES, OTHER, NOT_TOLD];

const byDomain: Tally<FiguresByName> = {
  tables: [DOMAINS],
  begin: () => newFigures(SAID),
  add: {
    session(domains, { session }) {
      for (const asked of askedIn(session)) addDomain(domains, asked);
    },
  },
  merge: mergeFigures,
  show(domains, { top }) {
    const first = topRows(domains, SAID, {
      top,
      by: ["fail", "softfail"],
      isOf: (row) => numberAt(domains, row, SAID.fail) + numberAt(domains, row, SAID.softfail) > 0,
    });
    const rows = first.map((row) => [
      row.name,
      row.fail,
      row.softfail,
      row.pass,
      ...mailCells(row),
    ]);
    return [{ form: DOMAINS, rows, notes: [] }];
  },
};

export const spf = reportOf({
  name: "spf",
  version: 1,
  title: "What SPF said of the mail that was offered, and what became of it",
  about:
    "A mail counts once for each time it was offered and SPF was asked; a session in which SPF was asked before any sender counts as one mail. Sessions count that came in in the period.",
  needs: ["sessions"],
  counts: { per: [byResult, byDomain], by: { domain: [byDomain] } },
  tallies: [byResult, byDomain],
});

function askedIn(session: Session): Asked[] {
  const { transactions, decisions, verdict, rule } = session;
  const found = transactions.flatMap((one) => askedFor(one) ?? []);
  const decided = decisions.findLast((one) => one.spf !== undefined);
  const bySpf = rule === "spf" && isTurnedAway(verdict);
  if (found.length > 0 || (!decided && !bySpf)) return found;
  const isKnown = verdict === "accepted" || isTurnedAway(verdict);
  return [
    {
      result: resultName(decided?.spf),
      sender: transactions[0]?.sender,
      ending: isKnown ? verdict : "other",
      bySpf,
    },
  ];
}

function askedFor(transaction: Transaction): Asked | undefined {
  const { spf: result, sender, rule, recipients } = transaction;
  const ending = outcomeOf(transaction) ?? "other";
  const bySpf =
    isTurnedAway(ending) && (rule === "spf" || recipients.some((one) => one.rule === "spf"));
  if (result === undefined && !bySpf) return undefined;
  return { result: resultName(result), sender, ending, bySpf };
}

function resultName(result: string | undefined): string {
  if (result === undefined) return NOT_TOLD;
  const name = result.toLowerCase();
  return NAMES.includes(name) ? name : OTHER;
}

/** Both kinds of figures begin with these columns. */
function addAsked(figures: FiguresByName, row: number, { ending, bySpf }: Asked): void {
  addTo(figures, row, ENDED.mails, 1);
  addTo(figures, row, ENDED[ending], 1);
  if (bySpf) addTo(figures, row, ENDED.bySpf, 1);
}

function addDomain(domains: FiguresByName, asked: Asked): void {
  const row = rowOf(domains, senderDomain(asked.sender));
  addAsked(domains, row, asked);
  if (asked.result === "softfail" && !asked.bySpf) addTo(domains, row, SAID.softfail, 1);
  else if (asked.result === "pass") addTo(domains, row, SAID.pass, 1);
  else if (asked.result === "fail" || asked.bySpf) addTo(domains, row, SAID.fail, 1);
}

/** Cells for MAIL_COLUMNS. */
function mailCells(row: Row<keyof typeof ENDED>): Cell[] {
  return [row.mails, row.accepted, row.refused, row.deferred, row.other, row.bySpf];
}
