/**
 * What SPF said of the mail that was offered, and what became of it.
 */
import type { Session, Transaction } from "../tracking/sessions/facts.ts";
import { senderDomain } from "./addresses.ts";
import { countsSession } from "./counted.ts";
import { addTo, type Counters, nameAt, newCounters, numberAt, rowOf } from "./counters.ts";
import { byName, topOf } from "./ranking.ts";
import { isTurnedAway, outcomeOf } from "./refusals.ts";
import type { Cell, Column, Fold, Given, Report, TableForm } from "./report.ts";

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

export const spf: Report = {
  name: "spf",
  version: 1,
  title: "What SPF said of the mail that was offered, and what became of it",
  about:
    "A mail counts once for each time it was offered and SPF was asked; a session in which SPF was asked before any sender counts as one mail. Sessions count that came in in the period.",
  needs: ["sessions"],
  tables: [RESULTS, DOMAINS],
  fold: foldSpf,
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

// Columns of both counters; those of the domains have three more.
const ENDINGS: Asked["ending"][] = ["accepted", "refused", "deferred", "other"];
const BY_SPF = 4;
const FAIL = 5;
const SOFTFAIL = 6;
const PASS = 7;

function foldSpf(given: Given): Fold {
  const results = newCounters(FAIL);
  const domains = newCounters(PASS + 1);
  return {
    add(fact) {
      if (fact.kind !== "session" || !countsSession(fact.session, given)) return;
      for (const asked of askedIn(fact.session)) {
        addAsked(results, rowOf(results, asked.result), asked);
        addDomain(domains, asked);
      }
    },
    tables() {
      return [
        { form: RESULTS, rows: resultRows(results), notes: [] },
        { form: DOMAINS, rows: domainRows(domains, given.top), notes: [] },
      ];
    },
  };
}

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

function addAsked(counters: Counters, row: number, { ending, bySpf }: Asked): void {
  addTo(counters, row, ENDINGS.indexOf(ending), 1);
  if (bySpf) addTo(counters, row, BY_SPF, 1);
}

function addDomain(domains: Counters, asked: Asked): void {
  const row = rowOf(domains, senderDomain(asked.sender));
  addAsked(domains, row, asked);
  if (asked.result === "softfail" && !asked.bySpf) addTo(domains, row, SOFTFAIL, 1);
  else if (asked.result === "pass") addTo(domains, row, PASS, 1);
  else if (asked.result === "fail" || asked.bySpf) addTo(domains, row, FAIL, 1);
}

interface Mails {
  name: string;
  accepted: number;
  refused: number;
  deferred: number;
  other: number;
  bySpf: number;
  fail: number;
  softfail: number;
  pass: number;
}

/** In the order of RFC 7208. */
function resultRows(results: Counters): Cell[][] {
  const rows = [...mailsIn(results)];
  const place = ({ name }: Mails): number => [...NAMES, OTHER, NOT_TOLD].indexOf(name);
  const total = rows.reduce((sum, row) => sum + mailsOf(row), 0);
  return rows
    .sort((a, b) => place(a) - place(b))
    .map((row) => [row.name, (100 * mailsOf(row)) / total, ...mailCells(row)]);
}

function domainRows(domains: Counters, top: number): Cell[][] {
  const rows = topOf(failing(domains), top, {
    order: (a, b) => b.fail - a.fail || b.softfail - a.softfail || byName(a.name, b.name),
    empty: newMails,
  });
  return rows.map((row) => [row.name, row.fail, row.softfail, row.pass, ...mailCells(row)]);
}

function* failing(domains: Counters): Generator<Mails> {
  for (const mails of mailsIn(domains)) if (mails.fail + mails.softfail > 0) yield mails;
}

function* mailsIn(counters: Counters): Generator<Mails> {
  const hasAll = counters.width > FAIL;
  for (let row = 0; row < counters.rows; row++) {
    const number = (column: number): number => numberAt(counters, row, column);
    yield {
      get name() {
        return nameAt(counters, row);
      },
      accepted: number(0),
      refused: number(1),
      deferred: number(2),
      other: number(3),
      bySpf: number(BY_SPF),
      fail: hasAll ? number(FAIL) : 0,
      softfail: hasAll ? number(SOFTFAIL) : 0,
      pass: hasAll ? number(PASS) : 0,
    };
  }
}

function newMails(name: string): Mails {
  return {
    name,
    accepted: 0,
    refused: 0,
    deferred: 0,
    other: 0,
    bySpf: 0,
    fail: 0,
    softfail: 0,
    pass: 0,
  };
}

function mailsOf({ accepted, refused, deferred, other }: Mails): number {
  return accepted + refused + deferred + other;
}

/** Cells for MAIL_COLUMNS. */
function mailCells(mails: Mails): Cell[] {
  const { accepted, refused, deferred, other, bySpf } = mails;
  return [mailsOf(mails), accepted, refused, deferred, other, bySpf];
}
