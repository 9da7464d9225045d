/**
 * What became of those that were greylisted: did they come back, when, and did they get in?
 *
 * A greylister knows a client by its address, by address and sender, or by address, sender and
 * recipient; each is followed as the log shows it put off, and each counts once:
 *
 *     never --seen again, put off again--> put-off-again
 *       |   --seen again, let through----> left, turned-away, got-in
 *
 * An outcome only rises, in this order; what comes back within the same session does not count.
 * A client that comes back from another address is not known again: the first one stays `never`.
 * Sessions have to come in the order of their ends, as tracking hands them out.
 */
import { type Instant, spanBetween } from "../time/instant.ts";
import type { Decision, Session, Transaction } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { addToSketch, newSketch, percentileOf, type Sketch } from "./bounded-percentiles.ts";
import { type FiguresByName, knownRow, newFigures, rowOf } from "./figures-by-name.ts";
import { instantAt, setInstant } from "./first-and-last.ts";
import { addTo, columns, numberAt, setNumber } from "./number-rows.ts";
import { isTurnedAway, outcomeOf } from "./refusals.ts";
import type { Cell, TableForm, Tally } from "./report.ts";

interface Greylisting {
  /** Clients of which something may have been put off: of no other can anything come back. */
  addresses: FiguresByName;
  /** `address`, `address\nsender` or `address\nsender\nrecipient`. */
  byName: FiguresByName;
  /** Number of the session that is looked at. */
  session: number;
  /** Whether those that it put off first count. */
  isAskedFor: boolean;
}

const GREYLISTED: TableForm = {
  name: "greylisted",
  title: "What became of those that were greylisted",
  columns: [
    {
      name: "outcome",
      head: "",
      about:
        "all: the other rows add up to it. got-in: came back and its mail was taken. turned-away: came back and was let through, but refused or put off for another reason. left: came back and was let through, but the log shows no mail. put-off-again: came back only to be put off again. never: not seen again.",
      type: "text",
    },
    {
      name: "clients",
      about:
        "Client addresses, each with its sender and recipient where the greylister asks for them.",
      type: "count",
    },
    { name: "share", about: "Its share of all.", type: "percent" },
    { name: "tries", about: "How often they were put off.", type: "count" },
    {
      name: "p50",
      about:
        "Half of them took no longer from being put off first to this outcome, in seconds; in the row all, to coming back first.",
      type: "seconds",
    },
    { name: "p90", about: "The same for 90 % of them.", type: "seconds" },
    { name: "longest", about: "The longest, in seconds.", type: "seconds" },
  ],
};

/** It follows clients from session to session, so these have to come in one go. */
export const greylisted: Tally<Greylisting> = {
  tables: [GREYLISTED],
  begin: () => ({
    addresses: newFigures(NOTHING_MORE),
    byName: newFigures(PUT_OFF),
    session: 0,
    isAskedFor: true,
  }),
  add: {
    session: (state, { session }) => followGreylisting(state, session, true),
  },
  pass: {
    session: (state, { session }) => followGreylisting(state, session, false),
  },
  show: (state) => [{ form: GREYLISTED, rows: greylistRows(state), notes: [] }],
};

/** Sessions that were not asked for, as before and after a period, count only as a coming back. */
function followGreylisting(greylisting: Greylisting, session: Session, isAskedFor: boolean): void {
  const { address } = session.client;
  if (!address || (greylisting.byName.rows === 0 && !isAskedFor)) return;
  greylisting.session++;
  greylisting.isAskedFor = isAskedFor;
  const at = session.started ?? session.ended;
  const { decisions, transactions } = session;
  const isPutOffAtOnce = decisions.some(isGreylisting);
  if (isPutOffAtOnce || transactions.some(isPutOffInPart)) rowOf(greylisting.addresses, address);
  else if (knownRow(greylisting.addresses, address) < 0) return;
  if (isPutOffAtOnce) putOff(greylisting, address, at);
  else comeBack(greylisting, address, outcomeOfSession(session), at);
  for (const transaction of transactions)
    followTransaction(greylisting, address, transaction, transaction.at ?? at);
}

/** None if nobody was greylisted. */
function greylistRows({ byName }: Greylisting): Cell[][] {
  const all = newGroup("all");
  const groups = OUTCOMES.map(newGroup);
  for (let row = 0; row < byName.rows; row++) {
    const group = groups[numberAt(byName, row, PUT_OFF.outcome)] as Group;
    addRow(all, byName, row, PUT_OFF.backAfter);
    addRow(group, byName, row, PUT_OFF.outcomeAfter);
  }
  if (all.clients === 0) return [];
  return [all, ...groups.reverse()].map(({ outcome, clients, tries, spans }) => [
    outcome,
    clients,
    (100 * clients) / all.clients,
    tries,
    percentileOf(spans, 50),
    percentileOf(spans, 90),
    percentileOf(spans, 100),
  ]);
}

/** Rising. */
const OUTCOMES = ["never", "put-off-again", "left", "turned-away", "got-in"] as const;
type Outcome = (typeof OUTCOMES)[number];

/**
 * `first`: when it was put off first; `session`: the last that it was seen in; spans are in seconds
 * from the first time on, less than 0 where that is not known.
 */
const PUT_OFF = columns(
  "first",
  "firstNanos",
  "tries",
  "session",
  "outcome",
  "outcomeAfter",
  "backAfter",
);

const NOTHING_MORE = columns();

function isGreylisting({ step, rule, verdict, greylist }: Decision): boolean {
  if (step !== "connect" || verdict === "accepted") return false;
  if (isTurnedAway(verdict) && rule === "greylist") return true;
  return greylist === "first" || greylist === "too-soon";
}

function outcomeOfSession({ verdict, transactions }: Session): Outcome {
  if (verdict === "accepted" || transactions.some(isTaken)) return "got-in";
  return isTurnedAway(verdict) ? "turned-away" : "left";
}

function followTransaction(
  greylisting: Greylisting,
  address: string,
  transaction: Transaction,
  at: Instant | undefined,
): void {
  const { sender = "", recipients } = transaction;
  const isWhole = isPutOff(transaction);
  const outcome = outcomeOf(transaction);
  const bySender = `${address}\n${sender.toLowerCase()}`;
  if (isWhole && recipients.length === 0) putOff(greylisting, bySender, at);
  else if (!isWhole) comeBack(greylisting, bySender, fateAfter(outcome), at);
  for (const recipient of recipients) {
    const name = `${bySender}\n${recipient.address.toLowerCase()}`;
    if (isPutOff(recipient) || (isWhole && !isTurnedAway(recipient.verdict)))
      putOff(greylisting, name, recipient.at ?? at);
    else
      comeBack(
        greylisting,
        name,
        fateAfter(isTurnedAway(recipient.verdict) ? recipient.verdict : outcome),
        recipient.at ?? at,
      );
  }
}

function isPutOff({ verdict, rule }: Pick<Transaction, "verdict" | "rule">): boolean {
  return isTurnedAway(verdict) && rule === "greylist";
}

function isPutOffInPart(transaction: Transaction): boolean {
  return isPutOff(transaction) || transaction.recipients.some(isPutOff);
}

function fateAfter(verdict: string | undefined): Outcome {
  if (verdict === "accepted") return "got-in";
  return isTurnedAway(verdict) ? "turned-away" : "left";
}

function putOff(
  { byName, session, isAskedFor }: Greylisting,
  name: string,
  at: Instant | undefined,
): void {
  const known = knownRow(byName, name);
  if (known < 0) {
    if (!isAskedFor) return;
    const row = rowOf(byName, name);
    setInstant(byName, row, PUT_OFF.first, at);
    addTo(byName, row, PUT_OFF.tries, 1);
    setNumber(byName, row, PUT_OFF.session, session);
    return;
  }
  addTo(byName, known, PUT_OFF.tries, 1);
  if (isAnotherSession(byName, known, session)) rise(byName, known, "put-off-again", at);
}

function comeBack(
  { byName, session }: Greylisting,
  name: string,
  outcome: Outcome,
  at: Instant | undefined,
): void {
  const row = knownRow(byName, name);
  if (row >= 0 && isAnotherSession(byName, row, session)) rise(byName, row, outcome, at);
}

function isAnotherSession(byName: FiguresByName, row: number, session: number): boolean {
  return numberAt(byName, row, PUT_OFF.session) !== session;
}

function rise(byName: FiguresByName, row: number, outcome: Outcome, at: Instant | undefined): void {
  const before = numberAt(byName, row, PUT_OFF.outcome);
  const now = OUTCOMES.indexOf(outcome);
  if (now <= before) return;
  const first = instantAt(byName, row, PUT_OFF.first);
  const after = (first && at && spanBetween(first, at)) ?? -1;
  setNumber(byName, row, PUT_OFF.outcome, now);
  setNumber(byName, row, PUT_OFF.outcomeAfter, after);
  if (before === 0) setNumber(byName, row, PUT_OFF.backAfter, after);
}

interface Group {
  outcome: string;
  clients: number;
  tries: number;
  spans: Sketch;
}

function newGroup(outcome: string): Group {
  return { outcome, clients: 0, tries: 0, spans: newSketch() };
}

function addRow(group: Group, byName: FiguresByName, row: number, column: number): void {
  group.clients++;
  group.tries += numberAt(byName, row, PUT_OFF.tries);
  const after = numberAt(byName, row, column);
  if (numberAt(byName, row, PUT_OFF.outcome) > 0 && after >= 0) addToSketch(group.spans, after);
}
