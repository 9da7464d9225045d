/**
 * Who logs in, who fails to, and who guesses passwords: the guessed ones come first.
 */
import type { Instant } from "../time/instant.ts";
import {
  ADDRESS,
  type AuthTally,
  addTries,
  guessedIn,
  LEAST_FAILURES,
  LEAST_USERS,
  looksGuessed,
  newAuthTally,
  USER,
} from "./auth-tally.ts";
import { learnName, nameOf, newClientNames } from "./client-names.ts";
import { countsSession } from "./counted.ts";
import { nameAt, numberAt } from "./counters.ts";
import { byName, topOf } from "./ranking.ts";
import type { Cell, Fold, Given, Report, Table, TableForm } from "./report.ts";
import { firstSeen, lastSeen } from "./seen.ts";

const GUESSED: TableForm = {
  name: "guessed",
  title: "Logged in after failures of the same address",
  columns: [
    {
      name: "level",
      head: "",
      about: `! after ${LEAST_FAILURES} failures or ${LEAST_USERS} users: a guessed password?; - after fewer: rather a mistake in typing.`,
      type: "text",
    },
    { name: "user", about: "The user that logged in.", type: "text", narrow: "stays" },
    { name: "address", about: "From where.", type: "text", narrow: "stays" },
    {
      name: "failures",
      about: "Failures of that address in a row before it, whoever the user was.",
      type: "count",
      narrow: "answer",
    },
    { name: "users", about: "Users that these failures named.", type: "count" },
    { name: "from", about: "The first of these failures.", type: "time" },
    { name: "at", about: "The success.", type: "time" },
  ],
};

const RUNS: TableForm = {
  name: "runs",
  title: "Guessing runs",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text", narrow: 1 },
    { name: "tries", about: "Log-ins that failed.", type: "count", narrow: "answer" },
    { name: "users", about: "Users that it failed for.", type: "count" },
    {
      name: "inRow",
      head: "IN A ROW",
      about: "The most without a success between.",
      type: "count",
    },
    { name: "ok", about: "Log-ins of that address that succeeded.", type: "count" },
    { name: "from", about: "The first failure.", type: "time" },
    { name: "to", about: "The last failure.", type: "time" },
  ],
};

const USERS: TableForm = {
  name: "users",
  title: "By user",
  columns: [
    { name: "user", about: "As logged; (not told) where no line names it.", type: "text" },
    { name: "ok", about: "Log-ins that succeeded.", type: "count" },
    { name: "failed", about: "Log-ins that failed.", type: "count", narrow: "answer" },
    { name: "addresses", about: "Addresses that it was tried from.", type: "count" },
    { name: "first", about: "The first try.", type: "time" },
    { name: "last", about: "The last try.", type: "time" },
  ],
};

const ADDRESSES: TableForm = {
  name: "addresses",
  title: "By address",
  columns: [
    { name: "address", about: "The client's IP address.", type: "text" },
    { name: "name", about: "The last name that the server found for it.", type: "text", narrow: 1 },
    { name: "tries", about: "ok + failed.", type: "count" },
    { name: "ok", about: "Log-ins that succeeded.", type: "count" },
    { name: "failed", about: "Log-ins that failed.", type: "count", narrow: "answer" },
    { name: "users", about: "Users that it tried.", type: "count" },
    { name: "first", about: "The first try.", type: "time", detail: true },
    { name: "last", about: "The last try.", type: "time" },
  ],
};

const MECHANISMS: TableForm = {
  name: "mechanisms",
  title: "By mechanism",
  columns: [
    { name: "service", about: "Where the log-in was tried.", type: "text" },
    {
      name: "mechanism",
      about: "AUTH mechanism; (not told) where no line names it.",
      type: "text",
      narrow: "stays",
    },
    { name: "tries", about: "ok + failed.", type: "count" },
    { name: "ok", about: "Log-ins that succeeded.", type: "count" },
    { name: "failed", about: "Log-ins that failed.", type: "count" },
  ],
};

export const auth: Report = {
  name: "auth",
  version: 1,
  title: "Who logs in, who fails to, and who guesses passwords",
  about: `Every try to log in counts once, however many programs tell of it, of SMTP, POP3 and IMAP alike, in sessions that came in in the period. A success right after failures of the same address may be a guessed password. A guessing run is an address with ${LEAST_FAILURES} failures or more, or with failures for ${LEAST_USERS} users or more; one from which many users log in, such as a web mail server, may be among them: then few failures stand in a row.`,
  needs: ["sessions"],
  tables: [GUESSED, RUNS, USERS, ADDRESSES, MECHANISMS],
  fold: foldAuth,
};

interface Mechanism {
  service: string;
  name: string;
  ok: number;
  failed: number;
}

function foldAuth(given: Given): Fold {
  const tally = newAuthTally();
  const names = newClientNames();
  const mechanisms = new Map<string, Mechanism>();
  return {
    add(fact) {
      if (fact.kind !== "session" || fact.session.auth.length === 0) return;
      if (!countsSession(fact.session, given)) return;
      const { service, client } = fact.session;
      addTries(tally, fact.session);
      learnName(names, client);
      for (const { ok, mechanism } of fact.session.auth) {
        const one = mechanismOf(mechanisms, service, mechanism ?? "(not told)");
        one[ok ? "ok" : "failed"]++;
      }
    },
    tables() {
      const nameFor = (address: string): string | undefined => nameOf(names, address);
      return [
        { form: GUESSED, ...guessedRows(tally, given.top) },
        { form: RUNS, rows: runRows(tally, given.top, nameFor), notes: [] },
        { form: USERS, rows: userRows(tally, given.top), notes: [] },
        { form: ADDRESSES, rows: addressRows(tally, given.top, nameFor), notes: [] },
        { form: MECHANISMS, rows: mechanismRows(mechanisms, given.top), notes: [] },
      ];
    },
  };
}

function mechanismOf(mechanisms: Map<string, Mechanism>, service: string, name: string): Mechanism {
  const key = `${service}\n${name}`;
  let one = mechanisms.get(key);
  if (!one) {
    one = { service, name, ok: 0, failed: 0 };
    mechanisms.set(key, one);
  }
  return one;
}

/** All that look guessed, and of the others so many that there are `top`. */
function guessedRows(tally: AuthTally, top: number): Pick<Table, "rows" | "notes"> {
  const all = guessedIn(tally);
  const shown = all.filter(({ failures, users }, i) => i < top || looksGuessed(failures, users));
  const left = all.length - shown.length;
  return {
    rows: shown.map(({ user, address, failures, users, from, at }) => [
      looksGuessed(failures, users) ? "!" : "-",
      user,
      address,
      failures,
      users,
      from,
      at,
    ]),
    notes: left > 0 ? [`${left} more after fewer failures.`] : [],
  };
}

interface Address {
  name: string;
  tries: number;
  ok: number;
  failed: number;
  users: number;
  failedUsers: number;
  inRow: number;
  first: Instant | undefined;
  last: Instant | undefined;
  from: Instant | undefined;
  to: Instant | undefined;
}

type NameFor = (address: string) => string | undefined;

function runRows(tally: AuthTally, top: number, nameFor: NameFor): Cell[][] {
  const rows = topOf(guessersIn(tally), top, {
    order: (a, b) => b.failed - a.failed || byName(a.name, b.name),
    empty: newAddress,
  });
  return rows.map((one) => [
    one.name,
    nameFor(one.name),
    one.failed,
    one.failedUsers,
    one.inRow || undefined,
    one.ok,
    one.from,
    one.to,
  ]);
}

function* guessersIn(tally: AuthTally): Generator<Address> {
  for (const address of addressesIn(tally)) {
    if (looksGuessed(address.failed, address.failedUsers)) yield address;
  }
}

function addressRows(tally: AuthTally, top: number, nameFor: NameFor): Cell[][] {
  const rows = topOf(addressesIn(tally), top, {
    order: (a, b) => b.tries - a.tries || byName(a.name, b.name),
    empty: newAddress,
  });
  return rows.map((one) => [
    one.name,
    nameFor(one.name),
    one.tries,
    one.ok,
    one.failed,
    one.users,
    one.first,
    one.last,
  ]);
}

/** Names and times are made when asked for: most rows are far from the top. */
function* addressesIn({ addresses }: AuthTally): Generator<Address> {
  for (let row = 0; row < addresses.rows; row++) {
    const number = (column: number): number => numberAt(addresses, row, column);
    const ok = number(ADDRESS.ok);
    const failed = number(ADDRESS.failed);
    yield {
      get name() {
        return nameAt(addresses, row);
      },
      tries: ok + failed,
      ok,
      failed,
      users: number(ADDRESS.users),
      failedUsers: number(ADDRESS.failedUsers),
      inRow: number(ADDRESS.longestRow),
      get first() {
        return firstSeen(addresses, row, ADDRESS.seen);
      },
      get last() {
        return lastSeen(addresses, row, ADDRESS.seen);
      },
      get from() {
        return firstSeen(addresses, row, ADDRESS.failedSeen);
      },
      get to() {
        return lastSeen(addresses, row, ADDRESS.failedSeen);
      },
    };
  }
}

function newAddress(name: string): Address {
  return {
    name,
    tries: 0,
    ok: 0,
    failed: 0,
    users: 0,
    failedUsers: 0,
    inRow: 0,
    first: undefined,
    last: undefined,
    from: undefined,
    to: undefined,
  };
}

interface User {
  name: string;
  ok: number;
  failed: number;
  addresses: number;
  first: Instant | undefined;
  last: Instant | undefined;
}

/** Most failures first. */
function userRows(tally: AuthTally, top: number): Cell[][] {
  const rows = topOf(usersIn(tally), top, {
    order: (a, b) => b.failed - a.failed || b.ok - a.ok || byName(a.name, b.name),
    empty: (name): User => ({
      name,
      ok: 0,
      failed: 0,
      addresses: 0,
      first: undefined,
      last: undefined,
    }),
  });
  return rows.map(({ name, ok, failed, addresses, first, last }) => [
    name,
    ok,
    failed,
    addresses,
    first,
    last,
  ]);
}

function* usersIn({ users }: AuthTally): Generator<User> {
  for (let row = 0; row < users.rows; row++) {
    yield {
      get name() {
        return nameAt(users, row);
      },
      ok: numberAt(users, row, USER.ok),
      failed: numberAt(users, row, USER.failed),
      addresses: numberAt(users, row, USER.addresses),
      get first() {
        return firstSeen(users, row, USER.seen);
      },
      get last() {
        return lastSeen(users, row, USER.seen);
      },
    };
  }
}

function mechanismRows(mechanisms: Map<string, Mechanism>, top: number): Cell[][] {
  const rows = topOf(mechanisms.values(), top, {
    order: (a, b) =>
      b.ok + b.failed - (a.ok + a.failed) || byName(a.service, b.service) || byName(a.name, b.name),
    empty: (name): Mechanism => ({ service: "", name, ok: 0, failed: 0 }),
  });
  return rows.map(({ service, name, ok, failed }) => [service, name, ok + failed, ok, failed]);
}
