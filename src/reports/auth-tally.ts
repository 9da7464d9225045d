/**
 * Log-in tries by user and by address, and what looks like guessing.
 *
 * A guessed password shows as a success of an address after failures in a row. "In a row" is
 * counted for each address from its last success on, so that a web mail server, from which many
 * users log in and some mistype, is not taken for a guesser: its successes stand between.
 *
 * Sessions are told when they have ended, but tries of an address are in a row as its sessions began: tries
 * wait in `tries` until it is asked for them, and are put in order then. So that days go together, of each address the
 * failures before its first success are kept as well as those behind its last:
 *
 *     failures --> success ... success --> failures
 *     first                                last          without a success both are all failures
 */
import { compareInstants, type Instant } from "../time/instant.ts";
import type { AuthTry, Session } from "../tracking/sessions/facts.ts";
import { addressText } from "./client-names.ts";
import {
  copyOfFigures,
  type FiguresByName,
  mergeNames,
  nameAt,
  newFigures,
  rowOf,
} from "./figures-by-name.ts";
import {
  instantAt,
  mergeSpansByRow,
  newSpans,
  type SpansByRow,
  setInstant,
  widenRow,
} from "./first-and-last.ts";
import {
  addRow,
  addTo,
  columns,
  type NumberRows,
  newRows,
  numberAt,
  setNumber,
} from "./number-rows.ts";
import { byName } from "./ranking.ts";
import type { Tally } from "./report.ts";
import { hashOfText } from "./suspects/hashes.ts";

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
  /** By address and user: the success after most failures. */
  guessed: Map<string, Guessed>;
  /** Tries that are not in a row yet. */
  tries: NumberRows;
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
 * `longestRow`, `mostUsers`: the most failures in a row, and of how many users in a row. `last`: failures since the
 * last success, in the row of failures of that number. `first`: those before the first success, which is `firstOk`.
 */
export const ADDRESS = columns(
  "tries",
  "ok",
  "failed",
  "users",
  "failedUsers",
  "longestRow",
  "mostUsers",
  "isTold",
  "last",
  "lastUsers",
  "lastFrom",
  "lastFromNanos",
  "lastNumber",
  "first",
  "firstUsers",
  "firstFrom",
  "firstFromNanos",
  "firstOkUser",
  "firstOkAt",
  "firstOkAtNanos",
);

/**
 * Its rows of addresses and users. `hasFailed`, `isInFirst`: 0 or 1. `inRow`: the number of the row of failures in
 * which it last failed.
 */
const PAIR = columns("tried", "address", "user", "hasFailed", "isInFirst", "inRow");

/** `pair`: its row; -1 where no user was named. Seconds and id are of the session. */
const TRY = columns("address", "user", "pair", "ok", "seconds", "nanos", "id", "at", "atNanos");

/** From so many failures, or users with a failure, on it looks like guessing. */
export const LEAST_FAILURES = 10;
export const LEAST_USERS = 3;

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
    tries: newRows(TRY),
  }),
  add: {
    session(tally, { session }) {
      for (const attempt of session.auth) addTry(tally, session, attempt);
    },
  },
  merge: mergeTries,
  show: () => [],
};

/** All tries put in rows; valid until the next is added. */
export function inRows(tally: AuthTally): AuthTally {
  if (tally.tries.rows === 0) return tally;
  const copy = {
    ...tally,
    addresses: copyOfFigures(tally.addresses),
    pairs: copyOfFigures(tally.pairs),
    guessed: new Map(tally.guessed),
  };
  putInRows(copy);
  return copy;
}

/** Whether so many failures are more than a user's mistake. */
export function looksGuessed(failures: number, users: number): boolean {
  return failures >= LEAST_FAILURES || users >= LEAST_USERS;
}

/**
 * Those that look guessed first, then most failures first, then in the order of time. `tally` has all its tries in
 * rows.
 */
export function guessedIn({ guessed }: AuthTally): Guessed[] {
  const weight = ({ failures, users }: Guessed): number => (looksGuessed(failures, users) ? 1 : 0);
  return [...guessed.values()].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      b.failures - a.failures ||
      compareMoments(a.at, b.at) ||
      byName(a.user, b.user) ||
      byName(a.address, b.address),
  );
}

const NO_USER = "(not told)";

/** What does not depend on the order is counted at once. */
function addTry(tally: AuthTally, session: Session, { ok, user, at = session.started }: AuthTry) {
  const { users, addresses, tries } = tally;
  const userName = user ?? NO_USER;
  const address = addressText(session.client);
  const ofUser = rowOf(users, userName);
  const ofAddress = rowOf(addresses, address);
  addTo(users, ofUser, ok ? USER.ok : USER.failed, 1);
  addTo(addresses, ofAddress, ADDRESS.tries, 1);
  addTo(addresses, ofAddress, ok ? ADDRESS.ok : ADDRESS.failed, 1);
  widenRow(tally.usersSeen, ofUser, at);
  widenRow(tally.addressesSeen, ofAddress, at);
  if (!ok) widenRow(tally.addressesFailed, ofAddress, at);
  const pair = rowOf(tally.pairs, `${address}\n${userName}`);
  meetPair(tally, pair, { address: ofAddress, user: ofUser });
  if (!ok && user !== undefined) failPair(tally, pair);
  const one = addRow(tries);
  const came = session.started ?? session.ended;
  setNumber(tries, one, TRY.address, ofAddress);
  setNumber(tries, one, TRY.user, ofUser);
  setNumber(tries, one, TRY.pair, user === undefined ? -1 : pair);
  setNumber(tries, one, TRY.ok, ok ? 1 : 0);
  setNumber(tries, one, TRY.seconds, came?.seconds ?? Number.POSITIVE_INFINITY);
  setNumber(tries, one, TRY.nanos, came?.nanos ?? 0);
  setNumber(tries, one, TRY.id, hashOfText(session.id));
  setInstant(tries, one, TRY.at, at);
}

function meetPair(
  { pairs, users, addresses }: AuthTally,
  pair: number,
  { address, user }: { address: number; user: number },
): void {
  if (numberAt(pairs, pair, PAIR.tried) > 0) return;
  setNumber(pairs, pair, PAIR.tried, 1);
  setNumber(pairs, pair, PAIR.address, address);
  setNumber(pairs, pair, PAIR.user, user);
  addTo(users, user, USER.addresses, 1);
  if (nameAt(users, user) !== NO_USER) addTo(addresses, address, ADDRESS.users, 1);
}

function failPair({ pairs, addresses }: AuthTally, pair: number): void {
  if (numberAt(pairs, pair, PAIR.hasFailed) > 0) return;
  setNumber(pairs, pair, PAIR.hasFailed, 1);
  addTo(addresses, numberAt(pairs, pair, PAIR.address), ADDRESS.failedUsers, 1);
}

// ---- rows of failures

/**
 * Sessions by their begin, those of a moment by their id; those without a time last, as they were told, and so tries
 * of one.
 */
function putInRows(tally: AuthTally): void {
  const { tries } = tally;
  const inOrder = Array.from({ length: tries.rows }, (_, one) => one).sort((a, b) => {
    const hasTime = numberAt(tries, a, TRY.seconds) < Number.POSITIVE_INFINITY;
    for (const column of hasTime ? ORDER : [TRY.seconds]) {
      const [ofA, ofB] = [numberAt(tries, a, column), numberAt(tries, b, column)];
      if (ofA !== ofB) return ofA - ofB;
    }
    return a - b;
  });
  for (const one of inOrder) {
    const row = numberAt(tries, one, TRY.address);
    if (numberAt(tries, one, TRY.ok) > 0)
      succeed(tally, row, numberAt(tries, one, TRY.user), instantAt(tries, one, TRY.at));
    else fail(tally, row, numberAt(tries, one, TRY.pair), instantAt(tries, one, TRY.at));
  }
  tally.tries = newRows(TRY);
}

const ORDER = [TRY.seconds, TRY.nanos, TRY.id];

/** `pair` is -1 where no user was named. */
function fail({ addresses, pairs }: AuthTally, row: number, pair: number, at?: Instant): void {
  const isFirst = numberAt(addresses, row, ADDRESS.isTold) === 0;
  if (numberAt(addresses, row, ADDRESS.last) === 0) {
    addTo(addresses, row, ADDRESS.lastNumber, 1);
    setInstant(addresses, row, ADDRESS.lastFrom, at);
    if (isFirst) setInstant(addresses, row, ADDRESS.firstFrom, at);
  }
  const isNew = pair >= 0 && !isInLast(addresses, row, pairs, pair);
  if (isNew) setNumber(pairs, pair, PAIR.inRow, numberAt(addresses, row, ADDRESS.lastNumber));
  if (isNew && isFirst) setNumber(pairs, pair, PAIR.isInFirst, 1);
  for (const [failures, users] of isFirst ? [LAST, FIRST] : [LAST]) {
    addTo(addresses, row, failures, 1);
    addTo(addresses, row, users, isNew ? 1 : 0);
  }
  noteLongest(addresses, row);
}

const LAST = [ADDRESS.last, ADDRESS.lastUsers];
const FIRST = [ADDRESS.first, ADDRESS.firstUsers];

function isInLast(
  addresses: FiguresByName,
  row: number,
  pairs: FiguresByName,
  pair: number,
): boolean {
  return numberAt(pairs, pair, PAIR.inRow) === numberAt(addresses, row, ADDRESS.lastNumber);
}

function noteLongest(addresses: FiguresByName, row: number): void {
  raise(addresses, row, ADDRESS.longestRow, numberAt(addresses, row, ADDRESS.last));
  raise(addresses, row, ADDRESS.mostUsers, numberAt(addresses, row, ADDRESS.lastUsers));
}

function succeed(tally: AuthTally, row: number, ofUser: number, at: Instant | undefined): void {
  const { addresses, users } = tally;
  const failures = numberAt(addresses, row, ADDRESS.last);
  if (failures > 0)
    noteGuessed(tally.guessed, {
      user: nameAt(users, ofUser),
      address: nameAt(addresses, row),
      failures,
      users: numberAt(addresses, row, ADDRESS.lastUsers),
      from: instantAt(addresses, row, ADDRESS.lastFrom),
      at,
    });
  if (numberAt(addresses, row, ADDRESS.isTold) === 0) {
    setNumber(addresses, row, ADDRESS.isTold, 1);
    setNumber(addresses, row, ADDRESS.firstOkUser, ofUser);
    setInstant(addresses, row, ADDRESS.firstOkAt, at);
  }
  setNumber(addresses, row, ADDRESS.last, 0);
  setNumber(addresses, row, ADDRESS.lastUsers, 0);
}

/** That after most failures; of several the first. */
function noteGuessed(guessed: AuthTally["guessed"], one: Guessed): void {
  const key = `${one.address}\n${one.user}`;
  const before = guessed.get(key);
  const isFirst = !before || one.failures - before.failures || compareMoments(before.at, one.at);
  if (isFirst === true || isFirst > 0) guessed.set(key, one);
}

function compareMoments(a: Instant | undefined, b: Instant | undefined): number {
  return a && b ? compareInstants(a, b) : Number(!a) - Number(!b);
}

function raise(figures: FiguresByName, row: number, column: number, to: number): void {
  if (to > numberAt(figures, row, column)) setNumber(figures, row, column, to);
}

// ---- days that go together

function mergeTries(tally: AuthTally, later: AuthTally): void {
  putInRows(tally);
  putInRows(later);
  const users = mergeNames(tally.users, later.users);
  const addresses = mergeNames(tally.addresses, later.addresses);
  const pairs = mergeNames(tally.pairs, later.pairs);
  mergeSpansByRow(tally.usersSeen, later.usersSeen, users);
  mergeSpansByRow(tally.addressesSeen, later.addressesSeen, addresses);
  mergeSpansByRow(tally.addressesFailed, later.addressesFailed, addresses);
  addColumns(tally.users, later.users, users, [USER.ok, USER.failed]);
  addColumns(tally.addresses, later.addresses, addresses, [
    ADDRESS.tries,
    ADDRESS.ok,
    ADDRESS.failed,
  ]);
  const rows = { users, addresses, pairs };
  joinPairs(tally, later, rows);
  const shared = usersInBoth(tally, later, rows);
  joinFirst(tally, later, rows);
  for (let from = 0; from < addresses.length; from++)
    joinFailures(tally, later, { from, row: addresses[from], users, shared: shared[from] });
  joinLast(tally, later, rows);
  for (const one of later.guessed.values()) noteGuessed(tally.guessed, one);
}

/** The rows here of those of another. */
interface JoinedRows {
  users: Uint32Array;
  addresses: Uint32Array;
  pairs: Uint32Array;
}

function addColumns(
  figures: FiguresByName,
  later: FiguresByName,
  rows: Uint32Array,
  all: readonly number[],
): void {
  for (let from = 0; from < rows.length; from++)
    for (const column of all) addTo(figures, rows[from], column, numberAt(later, from, column));
}

function joinPairs(tally: AuthTally, later: AuthTally, rows: JoinedRows): void {
  for (let from = 0; from < rows.pairs.length; from++) {
    const pair = rows.pairs[from];
    meetPair(tally, pair, {
      address: rows.addresses[numberAt(later.pairs, from, PAIR.address)],
      user: rows.users[numberAt(later.pairs, from, PAIR.user)],
    });
    if (numberAt(later.pairs, from, PAIR.hasFailed) > 0) failPair(tally, pair);
  }
}

/** By address: of how many users the failures before the first success there are, and the last ones here. */
function usersInBoth(tally: AuthTally, later: AuthTally, { addresses, pairs }: JoinedRows) {
  const shared = new Uint32Array(later.addresses.rows);
  for (let from = 0; from < pairs.length; from++) {
    const address = numberAt(later.pairs, from, PAIR.address);
    const isShared =
      numberAt(later.pairs, from, PAIR.isInFirst) > 0 &&
      numberAt(tally.addresses, addresses[address], ADDRESS.last) > 0 &&
      isInLast(tally.addresses, addresses[address], tally.pairs, pairs[from]);
    if (isShared) shared[address]++;
  }
  return shared;
}

/** The last failures of an address go on in the first ones there; then there may be a success. */
function joinFailures(
  tally: AuthTally,
  later: AuthTally,
  { from, row, users, shared }: { from: number; row: number; users: Uint32Array; shared: number },
): void {
  const { addresses } = tally;
  const told = (column: number): number => numberAt(later.addresses, from, column);
  const isFirst = numberAt(addresses, row, ADDRESS.isTold) === 0;
  if (told(ADDRESS.first) > 0) {
    if (numberAt(addresses, row, ADDRESS.last) === 0) {
      addTo(addresses, row, ADDRESS.lastNumber, 1);
      const begun = instantAt(later.addresses, from, ADDRESS.firstFrom);
      setInstant(addresses, row, ADDRESS.lastFrom, begun);
      if (isFirst) setInstant(addresses, row, ADDRESS.firstFrom, begun);
    }
    for (const [failures, ofUsers] of isFirst ? [LAST, FIRST] : [LAST]) {
      addTo(addresses, row, failures, told(ADDRESS.first));
      addTo(addresses, row, ofUsers, told(ADDRESS.firstUsers) - shared);
    }
    noteLongest(addresses, row);
  }
  raise(addresses, row, ADDRESS.longestRow, told(ADDRESS.longestRow));
  raise(addresses, row, ADDRESS.mostUsers, told(ADDRESS.mostUsers));
  if (told(ADDRESS.isTold) === 0) return;
  const at = instantAt(later.addresses, from, ADDRESS.firstOkAt);
  succeed(tally, row, users[told(ADDRESS.firstOkUser)], at);
  if (told(ADDRESS.last) === 0) return;
  addTo(addresses, row, ADDRESS.lastNumber, 1);
  setNumber(addresses, row, ADDRESS.last, told(ADDRESS.last));
  setNumber(addresses, row, ADDRESS.lastUsers, told(ADDRESS.lastUsers));
  setInstant(addresses, row, ADDRESS.lastFrom, instantAt(later.addresses, from, ADDRESS.lastFrom));
}

/** Users of failures before all successes here and there; before `joinFailures`. */
function joinFirst(tally: AuthTally, later: AuthTally, { addresses, pairs }: JoinedRows): void {
  for (let from = 0; from < pairs.length; from++) {
    const address = addresses[numberAt(later.pairs, from, PAIR.address)];
    const isFirst =
      numberAt(later.pairs, from, PAIR.isInFirst) > 0 &&
      numberAt(tally.addresses, address, ADDRESS.isTold) === 0;
    if (isFirst) setNumber(tally.pairs, pairs[from], PAIR.isInFirst, 1);
  }
}

/** Users of the failures that are the last now; after `joinFailures`. */
function joinLast(tally: AuthTally, later: AuthTally, { addresses, pairs }: JoinedRows): void {
  for (let from = 0; from < pairs.length; from++) {
    const address = numberAt(later.pairs, from, PAIR.address);
    const isLast =
      numberAt(later.addresses, address, ADDRESS.last) > 0 &&
      isInLast(later.addresses, address, later.pairs, from);
    if (!isLast) continue;
    const present = numberAt(tally.addresses, addresses[address], ADDRESS.lastNumber);
    setNumber(tally.pairs, pairs[from], PAIR.inRow, present);
  }
}
