/**
 * What SQL sees of the store: views over the rows of its files, made for people.
 *
 *     in the files                   in a view
 *     time   nanoseconds             TIMESTAMP, in UTC and to the microsecond
 *     id     64 bits                 the 13 letters that are shown everywhere
 *     word   its place in a list     the word
 *     ""     where the log does not name the host or the service     NULL
 *
 * What a column could not hold is NULL. A row of `deliveries` in the files without an attempt, which stands for a recipient
 * that was never tried, is one of `recipients` only.
 */
import type { Period } from "../../time/words.ts";
import { quoted } from "../duckdb.ts";
import { nanosOf } from "../rows/where.ts";
import { TABLES, type TableName } from "../tables/index.ts";
import type { StoredColumn, StoredTable, StoredType } from "../tables/table.ts";

export interface SqlView {
  name: string;
  /** What one row is. */
  about: string;
  columns: { readonly [name in string]: ViewColumn };
  /** The tables of the store that it is made of; the first is the one whose moments a period is of. */
  of: readonly TableName[];
  /** Its rows are made of several, and come in any order. */
  isGathered?: true;
  /** What it is; `from` gives the SQL of a table's rows. */
  sql(from: (table: TableName) => string, period: Period): string;
}

export interface ViewColumn {
  type: string;
  about: string;
}

interface MadeColumn extends ViewColumn {
  sql: string;
}

/** The rows of one table. */
function viewOf(
  table: StoredTable & { name: TableName },
  { about = table.about, where, more = {} }: Partial<Changes> = {},
): SqlView {
  const columns = { ...columnsOf(table.columns), ...more };
  return {
    name: table.name,
    about,
    columns,
    of: [table.name],
    sql(from, period) {
      const asked = [...(where ? [where] : []), ...within(table.moment, period)];
      return select(columns, from(table.name), asked);
    },
  };
}

interface Changes {
  about: string;
  where: string;
  more: { [name in string]: MadeColumn };
}

function select(
  columns: { readonly [name in string]: MadeColumn },
  from: string,
  asked: readonly string[],
): string {
  const parts = Object.entries(columns).map(([name, { sql }]) => `${sql} AS ${name}`);
  const where = asked.length > 0 ? ` WHERE ${asked.join(" AND ")}` : "";
  return `SELECT ${parts.join(", ")} FROM ${from}${where}`;
}

function within(moment: string, { from, to }: Period): string[] {
  return [
    ...(from ? [`${moment} >= ${nanosOf(from)}`] : []),
    ...(to ? [`${moment} < ${nanosOf(to)}`] : []),
  ];
}

function columnsOf(columns: { readonly [name in string]: StoredColumn }): {
  [name in string]: MadeColumn;
} {
  const made = Object.entries(columns)
    .filter(([name]) => name !== "rest")
    .map(([name, column]) => [name, MADE[column.type](name, column)]);
  return Object.fromEntries(made);
}

const MADE: { [Type in StoredType]: (name: string, column: StoredColumn) => MadeColumn } = {
  number: plain("BIGINT"),
  inode: plain("UBIGINT"),
  flag: plain("BOOLEAN"),
  text: plain("VARCHAR"),
  json: plain("VARCHAR"),
  name: (name, { about }) => ({
    type: "VARCHAR",
    about,
    sql: MAYBE_NOT_TOLD.has(name) ? `nullif(${name}, '')` : name,
  }),
  time: (name, { about }) => ({ type: "TIMESTAMP", about, sql: `make_timestamp(${name} // 1000)` }),
  id: (name, { about }) => ({ type: "VARCHAR", about, sql: `id_text(${name})` }),
  word: (name, { about, words = [] }) => ({
    type: "VARCHAR",
    about: `${about}: ${words.join(", ")}`,
    sql: wordOf(name, words),
  }),
};

/** In the files these are empty where the log does not name them. */
const MAYBE_NOT_TOLD: ReadonlySet<string> = new Set(["host", "instance", "service"]);

function plain(type: string) {
  return (name: string, { about }: StoredColumn): MadeColumn => ({ type, about, sql: name });
}

function wordOf(name: string, words: readonly string[]): string {
  const cases = words.map((word, i) => `WHEN ${i + 1} THEN ${quoted(word)}`);
  return `CASE ${name} ${cases.join(" ")} END`;
}

const ID_NUMBER: MadeColumn = {
  type: "UBIGINT",
  about: "the id as the number that the files have: `WHERE id_number = id_of('...')` is quick",
  sql: "id",
};

function secondsBetween(from: string, to: string): MadeColumn {
  return {
    type: "DOUBLE",
    about: `seconds from ${from} to ${to}`,
    sql: `(${to} - ${from}) / 1e9`,
  };
}

function domainOf(address: string, whose: string): MadeColumn {
  return {
    type: "VARCHAR",
    about: `the domain of ${whose}, in small letters`,
    sql: `CASE WHEN contains(${address}, '@') THEN lower(split_part(${address}, '@', -1)) END`,
  };
}

const messages = viewOf(TABLES.messages, {
  more: {
    id_number: ID_NUMBER,
    domain: domainOf("sender", "the sender"),
    seconds: secondsBetween("queued", "ended"),
  },
});

const deliveries = viewOf(TABLES.deliveries, {
  about: "one attempt for one recipient",
  where: "delivery IS NOT NULL",
  more: {
    domain: domainOf("address", "the recipient"),
    seconds: secondsBetween("started", "finished"),
  },
});

/** The rows of a recipient as one. */
const GATHERED = `
  sequence, recipient, any_value(address) AS address, any_value(channel) AS channel, any_value(fate) AS fate,
  count(delivery) AS deliveries, min(started) AS started, max(finished) AS finished,
  arg_max(reason, coalesce(finished, started)) AS reason`;

const { columns: stored } = TABLES.deliveries;

const OF_RECIPIENT = {
  ...columnsOf({ sequence: stored.sequence, recipient: stored.recipient, address: stored.address }),
  domain: domainOf("address", "the recipient"),
  ...columnsOf({
    channel: stored.channel,
    fate: stored.fate,
    deliveries: { type: "number", about: "how often it was tried", since: 1 },
    started: { type: "time", about: "when the first attempt began", since: 1 },
    finished: { type: "time", about: "when the last attempt ended", since: 1 },
    reason: {
      type: "name",
      about: "why the last attempt that was no success failed or was put off",
      since: 1,
    },
  }),
};

const recipients: SqlView = {
  name: "recipients",
  about: "one recipient of one message, tried or not; a period is that of its message",
  columns: OF_RECIPIENT,
  of: ["messages", "deliveries"],
  isGathered: true,
  sql(from, period) {
    const ofMessages = within(TABLES.messages.moment, period).join(" AND ");
    const asked =
      ofMessages === ""
        ? ""
        : ` WHERE sequence IN (SELECT sequence FROM ${from("messages")} WHERE ${ofMessages})`;
    const gathered = `SELECT ${GATHERED} FROM ${from("deliveries")}${asked} GROUP BY sequence, recipient`;
    return select(OF_RECIPIENT, `(${gathered})`, []);
  },
};

/** In the order in which they are told of. */
export const VIEWS: readonly SqlView[] = [
  messages,
  recipients,
  deliveries,
  viewOf(TABLES.sessions, {
    more: { id_number: ID_NUMBER, seconds: secondsBetween("started", "ended") },
  }),
  viewOf(TABLES.refusals, { more: { domain: domainOf("sender", "the sender") } }),
  viewOf(TABLES.notices),
  viewOf(TABLES.loads),
];
