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
 *
 * Sessions are told when they have ended, but go before and after each other as they began: what each did waits in
 * `events` until it is asked for. Somebody may have been put off on a day before, so who got in on a day is kept though
 * nobody put him off on it. Of names only a hash is kept: 64 bits, so that no two are taken for one.
 */
import { compareInstants, type Instant, spanBetween } from "../time/instant.ts";
import type { Decision, Session, Transaction } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { addToSketch, newSketch, percentileOf, type Sketch } from "./bounded-percentiles.ts";
import {
  type FiguresByName,
  knownRow,
  mergeNames,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import { instantAt, setInstant } from "./first-and-last.ts";
import {
  addRow,
  addTo,
  columns,
  type NumberRows,
  newRows,
  numberAt,
  setNumber,
} from "./number-rows.ts";
import { isTurnedAway, outcomeOf } from "./refusals.ts";
import type { Cell, TableForm, Tally } from "./report.ts";
import { hashOfText } from "./suspects/hashes.ts";

interface Greylisting {
  /** Those that were put off. */
  putOff: FiguresByName;
  /**
   * By name and outcome: when somebody first came so far, of whom nobody knows by then that he was put off, or who was
   * only in that very session.
   */
  unknown: FiguresByName;
  /** What happened to the names that are not in these yet. */
  names: FiguresByName;
  events: NumberRows;
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

export const greylisted: Tally<Greylisting> = {
  tables: [GREYLISTED],
  begin: () => ({
    putOff: newFigures(PUT_OFF),
    unknown: newFigures(CAME),
    names: newFigures({}),
    events: newRows(EVENT),
  }),
  add: {
    session: (state, { session }) => noteSession(state, session, true),
  },
  pass: {
    session: (state, { session }) => noteSession(state, session, false),
  },
  merge(state, later) {
    follow(state);
    follow(later);
    mergeUnknown(state, later);
    mergePutOff(state, later);
  },
  show: (state) => [{ form: GREYLISTED, rows: greylistRows(followed(state)), notes: [] }],
};

/** Sessions that were not asked for, as before and after a period, count only as a coming back. */
function noteSession(state: Greylisting, session: Session, isAsked: boolean): void {
  const { address } = session.client;
  if (!address) return;
  const at = session.started ?? session.ended;
  const note: Note = (name, outcome, moment) => {
    const row = addRow(state.events);
    setNumber(state.events, row, EVENT.name, rowOf(state.names, hashedName(name)));
    setNumber(state.events, row, EVENT.outcome, outcome);
    setNumber(state.events, row, EVENT.isAsked, isAsked ? 1 : 0);
    setNumber(state.events, row, EVENT.seconds, at?.seconds ?? Number.POSITIVE_INFINITY);
    setNumber(state.events, row, EVENT.nanos, at?.nanos ?? 0);
    setNumber(state.events, row, EVENT.id, hashOfText(session.id));
    setInstant(state.events, row, EVENT.at, moment);
  };
  const isPutOffAtOnce = session.decisions.some(isGreylisting);
  note(address, isPutOffAtOnce ? PUT_OFF_NOW : placeOf(outcomeOfSession(session)), at);
  for (const transaction of session.transactions)
    noteTransaction(note, address, transaction, transaction.at ?? at);
}

/** What a session did to a name: an outcome, or PUT_OFF_NOW. */
type Note = (name: string, outcome: number, at: Instant | undefined) => void;

const PUT_OFF_NOW = 0;

function hashedName(name: string): string {
  return letters(hashOfText(name)) + letters(hashOfText(name, OTHER_SEED));
}

const OTHER_SEED = 0x3c6ef372;

/** Of 32 bits, eight in a letter. */
function letters(bits: number): string {
  return String.fromCharCode(bits >>> 24, (bits >>> 16) & 0xff, (bits >>> 8) & 0xff, bits & 0xff);
}

/** None if nobody was greylisted. */
function greylistRows({ putOff }: Greylisting): Cell[][] {
  const all = newGroup("all");
  const groups = OUTCOMES.map(newGroup);
  for (let row = 0; row < putOff.rows; row++) {
    const { outcome, after, backAfter } = outcomeOfRow(putOff, row);
    const tries = numberAt(putOff, row, PUT_OFF.tries);
    addToGroup(all, tries, backAfter);
    addToGroup(groups[outcome], tries, after);
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

function placeOf(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

/** When it began, and its id's hash: what sessions go by. */
const SESSION_WORDS = ["seconds", "nanos", "id"] as const;
const SESSION = columns(...SESSION_WORDS);

/**
 * `first`: when it was put off first, in that session; behind it when it first came to
 * each outcome afterwards.
 */
const PUT_OFF = columns(
  ...SESSION_WORDS,
  "first",
  "firstNanos",
  "tries",
  "again",
  "againNanos",
  "left",
  "leftNanos",
  "turnedAway",
  "turnedAwayNanos",
  "gotIn",
  "gotInNanos",
);

/** When it came so far; Infinity where that is not known. */
const CAME = columns("at", "atNanos");

const EVENT = columns(...SESSION_WORDS, "name", "outcome", "isAsked", "at", "atNanos");

function isGreylisting({ step, rule, verdict, greylist }: Decision): boolean {
  if (step !== "connect" || verdict === "accepted") return false;
  if (isTurnedAway(verdict) && rule === "greylist") return true;
  return greylist === "first" || greylist === "too-soon";
}

function outcomeOfSession({ verdict, transactions }: Session): Outcome {
  if (verdict === "accepted" || transactions.some(isTaken)) return "got-in";
  return isTurnedAway(verdict) ? "turned-away" : "left";
}

function noteTransaction(
  note: Note,
  address: string,
  transaction: Transaction,
  at: Instant | undefined,
): void {
  const { sender = "", recipients } = transaction;
  const isWhole = isPutOff(transaction);
  const outcome = outcomeOf(transaction);
  const bySender = `${address}\n${sender.toLowerCase()}`;
  if (isWhole && recipients.length === 0) note(bySender, PUT_OFF_NOW, at);
  else if (!isWhole) note(bySender, placeOf(fateAfter(outcome)), at);
  for (const recipient of recipients) {
    const name = `${bySender}\n${recipient.address.toLowerCase()}`;
    const isPut = isPutOff(recipient) || (isWhole && !isTurnedAway(recipient.verdict));
    const fate = fateAfter(isTurnedAway(recipient.verdict) ? recipient.verdict : outcome);
    note(name, isPut ? PUT_OFF_NOW : placeOf(fate), recipient.at ?? at);
  }
}

function isPutOff({ verdict, rule }: Pick<Transaction, "verdict" | "rule">): boolean {
  return isTurnedAway(verdict) && rule === "greylist";
}

function fateAfter(verdict: string | undefined): Outcome {
  if (verdict === "accepted") return "got-in";
  return isTurnedAway(verdict) ? "turned-away" : "left";
}

// ---- what happened, in order

function followed(state: Greylisting): Greylisting {
  if (state.events.rows === 0) return state;
  const copy = structuredClone(state);
  follow(copy);
  return copy;
}

/** Sessions by their begin, those of a moment by their id; those without a time last, as they were told. */
function follow(state: Greylisting): void {
  const { events, names } = state;
  const number = (event: number, column: number): number => numberAt(events, event, column);
  const hasTime = (event: number): boolean => number(event, SESSION.seconds) < NO_TIME.seconds;
  const inOrder = Array.from({ length: events.rows }, (_, event) => event).sort(
    (a, b) => (hasTime(a) || hasTime(b) ? compareSessions(events, a, events, b) : 0) || a - b,
  );
  for (const event of inOrder) {
    const name = nameAt(names, number(event, EVENT.name));
    const at = instantAt(events, event, EVENT.at);
    const outcome = number(event, EVENT.outcome);
    const isPutOff = outcome === PUT_OFF_NOW;
    const isAsked = number(event, EVENT.isAsked) > 0;
    const row = knownRow(state.putOff, name);
    const order = row < 0 ? 0 : compareSessions(state.putOff, row, events, event);
    // It is told late: of a state that was kept he was put off after it.
    const isEarlier = order > 0 && hasTime(event);
    if (isPutOff && (row < 0 || isEarlier)) {
      if (isAsked) beginPutOff(state, name, event, at);
    } else if (isPutOff) {
      addTo(state.putOff, row, PUT_OFF.tries, 1);
      if (order !== 0) reach(state.putOff, row, PUT_OFF.again, at);
    } else if (order !== 0 && !isEarlier) reach(state.putOff, row, columnOf(outcome), at);
    else reachUnknown(state, name, outcome, at);
  }
  state.events = newRows(EVENT);
  state.names = newFigures({});
}

/** Both have the columns of SESSION. */
function compareSessions(rows: NumberRows, a: number, others: NumberRows, b: number): number {
  for (const column of Object.values(SESSION)) {
    const [one, other] = [numberAt(rows, a, column), numberAt(others, b, column)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function beginPutOff(
  { putOff, events }: Greylisting,
  name: string,
  event: number,
  at: Instant | undefined,
): void {
  const row = rowOf(putOff, name);
  const later = instantAt(putOff, row, PUT_OFF.first);
  if (later) reach(putOff, row, PUT_OFF.again, later);
  for (const column of Object.values(SESSION))
    setNumber(putOff, row, column, numberAt(events, event, column));
  setInstant(putOff, row, PUT_OFF.first, at);
  addTo(putOff, row, PUT_OFF.tries, 1);
}

/** Outcomes are counted from 1 on; each has a moment. */
function columnOf(outcome: number): number {
  return PUT_OFF.again + 2 * (outcome - 1);
}

/** Keeps the first moment. */
function reach(rows: NumberRows, row: number, column: number, at: Instant | undefined): void {
  const { seconds, nanos } = at ?? NO_TIME;
  const before = numberAt(rows, row, column);
  const isFirst =
    before === 0 ||
    seconds < before ||
    (seconds === before && nanos < numberAt(rows, row, column + 1));
  if (isFirst) setInstant(rows, row, column, { seconds, nanos });
}

/** Behind all moments. */
const NO_TIME: Instant = { seconds: Number.POSITIVE_INFINITY, nanos: 0 };

function reachUnknown(
  { unknown }: Greylisting,
  name: string,
  outcome: number,
  at: Instant | undefined,
): void {
  reach(unknown, rowOf(unknown, `${name}${outcome}`), CAME.at, at);
}

/** Who came on later days is known if he was put off here. */
function mergeUnknown(state: Greylisting, { unknown }: Greylisting): void {
  for (let from = 0; from < unknown.rows; from++) {
    const name = nameAt(unknown, from);
    const at = instantAt(unknown, from, CAME.at);
    const row = knownRow(state.putOff, name.slice(0, -1));
    if (row >= 0) reach(state.putOff, row, columnOf(Number(name.at(-1))), at);
    else reach(state.unknown, rowOf(state.unknown, name), CAME.at, at);
  }
}

function mergePutOff({ putOff }: Greylisting, { putOff: later }: Greylisting): void {
  const before = putOff.rows;
  const rows = mergeNames(putOff, later);
  for (let from = 0; from < rows.length; from++) {
    const row = rows[from];
    if (row >= before) {
      for (const column of Object.values(PUT_OFF))
        setNumber(putOff, row, column, numberAt(later, from, column));
      continue;
    }
    addTo(putOff, row, PUT_OFF.tries, numberAt(later, from, PUT_OFF.tries));
    reach(putOff, row, PUT_OFF.again, instantAt(later, from, PUT_OFF.first));
    for (let outcome = 1; outcome < OUTCOMES.length; outcome++) {
      const at = instantAt(later, from, columnOf(outcome));
      if (at) reach(putOff, row, columnOf(outcome), at);
    }
  }
}

/** Seconds are less than 0 where they are not known. */
function outcomeOfRow(
  putOff: FiguresByName,
  row: number,
): { outcome: number; after: number; backAfter: number } {
  const first = instantAt(putOff, row, PUT_OFF.first);
  const afterFirst = (at: Instant): number =>
    (first && at.seconds !== NO_TIME.seconds ? spanBetween(first, at) : undefined) ?? -1;
  let [last, back] = [0, NO_TIME];
  for (let outcome = 1; outcome < OUTCOMES.length; outcome++) {
    const at = instantAt(putOff, row, columnOf(outcome));
    if (!at) continue;
    last = outcome;
    if (compareInstants(at, back) < 0) back = at;
  }
  const reached = last > 0 ? instantAt(putOff, row, columnOf(last)) : undefined;
  return {
    outcome: last,
    after: reached ? afterFirst(reached) : -1,
    backAfter: last > 0 ? afterFirst(back) : -1,
  };
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

function addToGroup(group: Group, tries: number, after: number): void {
  group.clients++;
  group.tries += tries;
  if (after >= 0) addToSketch(group.spans, after);
}
