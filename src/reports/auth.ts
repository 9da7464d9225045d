/**
 * Who logs in, who fails to, and who guesses passwords: the guessed ones come first.
 */
import {
  ADDRESS,
  type AuthTally,
  guessedIn,
  inRows,
  LEAST_FAILURES,
  LEAST_USERS,
  logInTries,
  looksGuessed,
  USER,
} from "./auth-tally.ts";
import { grouped } from "./cells.ts";
import {
  type ClientNames,
  learnName,
  mergeNamesOfClients,
  nameOf,
  newClientNames,
} from "./client-names.ts";
import { firstOf, lastOf } from "./first-and-last.ts";
import { namedRows } from "./named-rows.ts";
import { numberAt } from "./number-rows.ts";
import { byName, topOf } from "./ranking.ts";
import { type Cell, reportOf, type Table, type TableForm, type Tally } from "./report.ts";
import { topRows } from "./top-list.ts";

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

/** Names of the addresses; what else is shown, the tally of tries found. */
const logIns: Tally<ClientNames> = {
  tables: [GUESSED, RUNS, USERS, ADDRESSES],
  looksAt: [logInTries],
  begin: newClientNames,
  add: {
    session(names, { session }) {
      if (session.auth.length > 0) learnName(names, session);
    },
  },
  merge: mergeNamesOfClients,
  show(names, { found, top }) {
    const tally = inRows(found(logInTries));
    return [
      { form: GUESSED, ...guessedRows(tally, top) },
      { form: RUNS, rows: runRows(tally, top, names), notes: [] },
      { form: USERS, rows: userRows(tally, top), notes: [] },
      { form: ADDRESSES, rows: addressRows(tally, top, names), notes: [] },
    ];
  },
};

interface Mechanism {
  service: string;
  name: string;
  ok: number;
  failed: number;
}

const mechanisms: Tally<Map<string, Mechanism>> = {
  tables: [MECHANISMS],
  begin: () => new Map(),
  add: {
    session(state, { session }) {
      for (const { ok, mechanism } of session.auth)
        mechanismOf(state, session.service, mechanism ?? "(not told)")[ok ? "ok" : "failed"]++;
    },
  },
  merge(state, later) {
    for (const { service, name, ok, failed } of later.values()) {
      const known = mechanismOf(state, service, name);
      known.ok += ok;
      known.failed += failed;
    }
  },
  show: (state, { top }) => [{ form: MECHANISMS, rows: mechanismRows(state, top), notes: [] }],
};

export const auth = reportOf({
  name: "auth",
  version: 1,
  title: "Who logs in, who fails to, and who guesses passwords",
  about: `Every try to log in counts once, however many programs tell of it, of SMTP, POP3 and IMAP alike, in sessions that came in in the period. A success right after failures of the same address may be a guessed password. A guessing run is an address with ${LEAST_FAILURES} failures or more, or with failures for ${LEAST_USERS} users or more; one from which many users log in, such as a web mail server, may be among them: then few failures stand in a row.`,
  needs: ["sessions"],
  verdict: verdictOnLogIns,
  tallies: [logIns, mechanisms],
});

function verdictOnLogIns(tables: readonly Table[]): string | undefined {
  const guessed = namedRows(tables, GUESSED.name)?.filter(({ level }) => level === "!");
  const tried = namedRows(tables, MECHANISMS.name);
  if (!guessed || !tried) return undefined;
  if (tried.length === 0) return "Nobody tried to log in";
  const [first, ...others] = guessed;
  if (!first) {
    const [ok, failed] = ["ok", "failed"].map((figure) =>
      grouped(tried.reduce((sum, row) => sum + Number(row[figure] ?? 0), 0)),
    );
    return `No password looks guessed: ${ok} log-ins succeeded, ${failed} failed`;
  }
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `A guessed password? ${first.user} logged in from ${first.address} after ${grouped(Number(first.failures))} failures${more}`;
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

function runRows(
  { addresses, addressesFailed: failed }: AuthTally,
  top: number,
  names: ClientNames,
): Cell[][] {
  const first = topRows(addresses, ADDRESS, {
    top,
    by: ["failed"],
    isOf: (row) =>
      looksGuessed(
        numberAt(addresses, row, ADDRESS.failed),
        numberAt(addresses, row, ADDRESS.failedUsers),
      ),
  });
  return first.map((one) => [
    one.name,
    nameOf(names, one.name),
    one.failed,
    one.failedUsers,
    one.longestRow || undefined,
    one.ok,
    firstOf(failed, one.row),
    lastOf(failed, one.row),
  ]);
}

function addressRows(
  { addresses, addressesSeen: seen }: AuthTally,
  top: number,
  names: ClientNames,
): Cell[][] {
  const first = topRows(addresses, ADDRESS, {
    top,
    by: ["tries"],
  });
  return first.map((one) => [
    one.name,
    nameOf(names, one.name),
    one.tries,
    one.ok,
    one.failed,
    one.users,
    firstOf(seen, one.row),
    lastOf(seen, one.row),
  ]);
}

/** Most failures first. */
function userRows({ users, usersSeen: seen }: AuthTally, top: number): Cell[][] {
  const first = topRows(users, USER, {
    top,
    by: ["failed", "ok"],
  });
  return first.map(({ name, row, ok, failed, addresses }) => [
    name,
    ok,
    failed,
    addresses,
    firstOf(seen, row),
    lastOf(seen, row),
  ]);
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

function mechanismRows(mechanisms: Map<string, Mechanism>, top: number): Cell[][] {
  const rows = topOf(mechanisms.values(), top, {
    order: (a, b) =>
      b.ok + b.failed - (a.ok + a.failed) || byName(a.service, b.service) || byName(a.name, b.name),
    empty: (name): Mechanism => ({ service: "", name, ok: 0, failed: 0 }),
  });
  return rows.map(({ service, name, ok, failed }) => [service, name, ok + failed, ok, failed]);
}
