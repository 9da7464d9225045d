/**
 * Log-in tries by user and by address, and what looks like guessing.
 *
 * A guessed password shows as a success of an address after failures in a row. "In a row" is
 * counted for each address from its last success on, so that a web mail server, from which many
 * users log in and some mistype, is not taken for a guesser: its successes stand between.
 * Sessions have to come in the order of their ends, as tracking hands them out.
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { AuthTry } from "../tracking/sessions/facts.ts";
import { addressText } from "./client-names.ts";
import { type FiguresByName, newFigures, rowOf } from "./figures-by-name.ts";
import { instantAt, newSpans, type SpansByRow, setInstant, widenRow } from "./first-and-last.ts";
import { addTo, columns, numberAt, setNumber } from "./number-rows.ts";
import type { Tally } from "./report.ts";

export interface AuthTally {
  users: FiguresByName;
  /** When each user was tried. */
  usersSeen: SpansByRow;
  addresses: FiguresByName;
  /** When each address tried, and when it failed. */
  addressesSeen: SpansByRow;
  addressesFailed: SpansByRow;
  /** Each address with each user that it tried. */
  pairs: FiguresByName;
  /** By address and user: the first success after failures. */
  guessed: Map<string, Guessed>;
}

/** A success after failures of the same address. */
export interface Guessed {
  user: string;
  address: string;
  /** Failures in a row of that address before it, and of how many users. */
  failures: number;
  users: number;
  /** The first of these failures. */
  from: Instant | undefined;
  at: Instant | undefined;
}

export const USER = columns("ok", "failed", "addresses");

/**
 * `longestRow`, `mostUsers`: the most failures in a row, and of how many users in a row. The
 * present row: its number, its failures, their users, its beginning.
 */
export const ADDRESS = columns(
  "tries",
  "ok",
  "failed",
  "users",
  "failedUsers",
  "longestRow",
  "mostUsers",
  "rowNumber",
  "inRow",
  "usersInRow",
  "rowFrom",
  "rowFromNanos",
);

/** `failedInRow`: in which row of failures of the address it last failed. */
const PAIR = columns("tried", "failedInRow");

/** From so many failures, or users with a failure, on it looks like guessing. */
export const LEAST_FAILURES = 10;
export const LEAST_USERS = 3;

/** Rows of failures go on from session to session, so facts have to come in one go. */
export const logInTries: Tally<AuthTally> = {
  name: "log-in-tries",
  tables: [],
  begin: () => ({
    users: newFigures(USER),
    addresses: newFigures(ADDRESS),
    pairs: newFigures(PAIR),
    usersSeen: newSpans(),
    addressesSeen: newSpans(),
    addressesFailed: newSpans(),
    guessed: new Map(),
  }),
  add: {
    session(tally, { session }) {
      for (const attempt of session.auth)
        addTry(tally, addressText(session.client), attempt, attempt.at ?? session.started);
    },
  },
  show: () => [],
};

/** Whether so many failures are more than a user's mistake. */
export function looksGuessed(failures: number, users: number): boolean {
  return failures >= LEAST_FAILURES || users >= LEAST_USERS;
}

/** Those that look guessed first, then most failures first, then in the order of time. */
export function guessedIn({ guessed }: AuthTally): Guessed[] {
  const weight = ({ failures, users }: Guessed): number => (looksGuessed(failures, users) ? 1 : 0);
  return [...guessed.values()].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      b.failures - a.failures ||
      (a.at && b.at ? compareInstants(a.at, b.at) : 0),
  );
}

export const NO_USER = "(not told)";

function addTry(
  tally: AuthTally,
  address: string,
  { ok, user }: AuthTry,
  at: Instant | undefined,
): void {
  const { users, addresses } = tally;
  const userName = user ?? NO_USER;
  const ofUser = rowOf(users, userName);
  const ofAddress = rowOf(addresses, address);
  addTo(users, ofUser, ok ? USER.ok : USER.failed, 1);
  addTo(addresses, ofAddress, ADDRESS.tries, 1);
  addTo(addresses, ofAddress, ok ? ADDRESS.ok : ADDRESS.failed, 1);
  widenRow(tally.usersSeen, ofUser, at);
  widenRow(tally.addressesSeen, ofAddress, at);
  const pair = pairOf(tally, address, userName, ofAddress, ofUser);
  if (ok) succeed(tally, address, userName, ofAddress, at);
  else fail(tally, ofAddress, user === undefined ? undefined : pair, at);
}

function pairOf(
  { pairs, users, addresses }: AuthTally,
  address: string,
  user: string,
  ofAddress: number,
  ofUser: number,
): number {
  const pair = rowOf(pairs, `${address}\n${user}`);
  if (numberAt(pairs, pair, PAIR.tried) > 0) return pair;
  addTo(pairs, pair, PAIR.tried, 1);
  addTo(users, ofUser, USER.addresses, 1);
  if (user !== NO_USER) addTo(addresses, ofAddress, ADDRESS.users, 1);
  return pair;
}

/** `pair` is undefined where no user was named. Rows are numbered from 1. */
function fail(
  { addresses, addressesFailed, pairs }: AuthTally,
  row: number,
  pair: number | undefined,
  at: Instant | undefined,
): void {
  widenRow(addressesFailed, row, at);
  if (numberAt(addresses, row, ADDRESS.inRow) === 0) {
    addTo(addresses, row, ADDRESS.rowNumber, 1);
    setInstant(addresses, row, ADDRESS.rowFrom, at);
  }
  addTo(addresses, row, ADDRESS.inRow, 1);
  raise(addresses, row, ADDRESS.longestRow, numberAt(addresses, row, ADDRESS.inRow));
  if (pair === undefined) return;
  const present = numberAt(addresses, row, ADDRESS.rowNumber);
  const last = numberAt(pairs, pair, PAIR.failedInRow);
  if (last === 0) addTo(addresses, row, ADDRESS.failedUsers, 1);
  if (last === present) return;
  setNumber(pairs, pair, PAIR.failedInRow, present);
  addTo(addresses, row, ADDRESS.usersInRow, 1);
  raise(addresses, row, ADDRESS.mostUsers, numberAt(addresses, row, ADDRESS.usersInRow));
}

function succeed(
  { addresses, guessed }: AuthTally,
  address: string,
  user: string,
  row: number,
  at: Instant | undefined,
): void {
  const failures = numberAt(addresses, row, ADDRESS.inRow);
  if (failures === 0) return;
  const users = numberAt(addresses, row, ADDRESS.usersInRow);
  const from = instantAt(addresses, row, ADDRESS.rowFrom);
  const key = `${address}\n${user}`;
  const before = guessed.get(key);
  if (!before || before.failures < failures)
    guessed.set(key, { user, address, failures, users, from, at });
  setNumber(addresses, row, ADDRESS.inRow, 0);
  setNumber(addresses, row, ADDRESS.usersInRow, 0);
}

function raise(figures: FiguresByName, row: number, column: number, to: number): void {
  if (to > numberAt(figures, row, column)) setNumber(figures, row, column, to);
}
