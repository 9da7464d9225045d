/**
 * What is asked of facts that are read back, so that few rows become objects.
 *
 * DuckDB finds the rows. It may let more through than was asked, never less: who asks tries each fact again with the
 * code that tries facts of logs. So a row with something in its rest that a column could not hold is let through.
 */
import type { Instant } from "../../time/instant.ts";
import type { Fact, Fate } from "../../tracking/facts.ts";
import { bitsOfId, hashOfBeginning } from "../../tracking/id-bits.ts";
import { quoted } from "../duckdb.ts";
import { TABLES } from "../tables/index.ts";

export interface Where {
  /** Absent: all. */
  kinds?: readonly Fact["kind"][];
  /** from <= its time < to; an absent end is open. */
  from?: Instant;
  to?: Instant;
  /** Concluded from this sequence on. */
  since?: number;
  /** One of these messages or sessions, or of those whose ids begin so. */
  ids?: readonly string[];
  /** Each of these holds. */
  texts?: readonly TextCondition[];
  /** Sessions of these clients, whatever their texts are. */
  clients?: readonly string[] | undefined;
}

/**
 * A text of the fact contains a part, or is the whole; letters of ASCII are the same in both cases. What is asked in
 * other letters is let through, for DuckDB's small letters are not always JavaScript's, and so are facts of a kind that
 * has no such text.
 */
export interface TextCondition {
  of: TextOf;
  contains?: string;
  /** Or one of these, in the place of `contains`. */
  orContains?: readonly string[] | undefined;
  is?: string;
  /** Of a fate: one of these. */
  among?: readonly Fate[];
}

/**
 * Of messages: `sender`, `recipient` (any), `address` (either), `report` (any), `fate` (any), `host`, `service` (the
 * instance), `msg`. Of sessions: `ip`, `name`, `helo`, `host`, `service`, and anywhere in what was said or is known of the
 * client: `sender`, `recipient`, `address`, `user`.
 */
export type TextOf =
  | "sender"
  | "recipient"
  | "address"
  | "report"
  | "fate"
  | "host"
  | "service"
  | "msg"
  | "ip"
  | "name"
  | "helo"
  | "user";

/** The tables that facts are made of, each with what else belongs to it. */
export type FactTable = "messages" | "sessions" | "loads" | "notices";

/**
 * The SQL of what is asked of a table; undefined if that is nothing. `deliveries` is the SQL of its messages'
 * recipients, where there are some.
 */
export function conditionOf(
  table: FactTable,
  { kinds, from, to, since, ids, texts = [], clients = [] }: Where,
  deliveries?: string,
): string | undefined {
  const asked = ofKinds(table, kinds);
  if (from) asked.push(`${TABLES[table].moment} >= ${nanosOf(from)} OR ${hasNoMoment(table)}`);
  if (to) asked.push(`${TABLES[table].moment} < ${nanosOf(to)} OR ${hasNoMoment(table)}`);
  if (ids && (table === "messages" || table === "sessions"))
    asked.push([...ids.map(isId), isSpilled("id")].join(" OR "));
  if (since) asked.push(`sequence >= ${since}`);
  const said = texts.flatMap((text) =>
    isAscii(text) ? (TEXTS[table][text.of]?.(text, deliveries) ?? []) : [],
  );
  const ofClients =
    table === "sessions" && clients.length > 0 && isOneIn("ip", clients.map(quoted));
  if (ofClients && said.length > 0) asked.push(`${allOf(said)} OR ${ofClients}`);
  else asked.push(...said);
  return asked.length > 0 ? allOf(asked) : undefined;
}

function allOf(conditions: readonly string[]): string {
  return `(${conditions.map((one) => `(${one})`).join(" AND ")})`;
}

/** Which facts a table holds. */
export const KINDS: { [Table in FactTable]: readonly Fact["kind"][] } = {
  messages: ["message"],
  sessions: ["session"],
  loads: TABLES.loads.columns.kind.words,
  notices: TABLES.notices.columns.kind.words,
};

function ofKinds(table: FactTable, kinds: readonly Fact["kind"][] | undefined): string[] {
  const all = KINDS[table];
  if (!kinds || all.every((kind) => kinds.includes(kind))) return [];
  return [
    isOneIn(
      "kind",
      all.flatMap((kind, i) => (kinds.includes(kind) ? i + 1 : [])),
    ),
  ];
}

function isAscii({ contains = "", orContains = [], is = "" }: TextCondition): boolean {
  return /^[\0-\x7f]*$/.test(contains + orContains.join("") + is);
}

type TextSql = (text: TextCondition, deliveries: string | undefined) => string | undefined;

const TEXTS: { [Table in FactTable]: { [Of in TextOf]?: TextSql } } = {
  messages: {
    sender: column("sender"),
    recipient: (text, deliveries) => anyRecipient("address", text, deliveries),
    address: (text, deliveries) => {
      const recipient = anyRecipient("address", text, deliveries);
      return recipient && `${fits("sender", text)} OR ${recipient}`;
    },
    report: (text, deliveries) => anyRecipient("report", text, deliveries),
    fate: ({ among = [] }, deliveries) =>
      deliveries &&
      `sequence IN (SELECT sequence FROM ${deliveries} WHERE ${isOneIn("fate", among.map(placeOfFate))})`,
    host: column("host"),
    service: column("instance"),
    msg: column("msg::VARCHAR"),
  },
  sessions: {
    ip: column("ip"),
    name: column("name"),
    helo: column("helo"),
    host: column("host"),
    service: column("service"),
    sender: anywhere,
    recipient: anywhere,
    address: anywhere,
    user: anywhere,
  },
  loads: { host: column("host"), service: column("service") },
  notices: { host: column("host"), service: column("service"), msg: column("msg::VARCHAR") },
};

function placeOfFate(fate: Fate): number {
  return TABLES.deliveries.columns.fate.words.indexOf(fate) + 1;
}

function column(name: string): TextSql {
  return (text) => fits(name, text);
}

function anyRecipient(
  column: string,
  text: TextCondition,
  deliveries: string | undefined,
): string | undefined {
  const of = deliveries && fits(column, text);
  return of && `sequence IN (SELECT sequence FROM ${deliveries} WHERE ${of})`;
}

/** Of the client, and in what the session's rest tells, which stands there as JSON. */
function anywhere({ of, contains, orContains, is }: TextCondition): string | undefined {
  const part = contains ?? is;
  if (part === undefined || part === "") return undefined;
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const inRest = fits("rest", {
    of,
    contains: inJson(part),
    orContains: orContains?.map(inJson),
  });
  const ofClient = ["ip", "name"].map((column) => fits(column, { of, contains: part }));
  return [inRest, ...ofClient].join(" OR ");
}

function fits(column: string, { contains, orContains, is }: TextCondition): string {
  const asked: string[] = [];
  // A domain in letters of ASCII that stand for others (xn--) may be asked for in these.
  if (contains !== undefined) {
    const parts = [contains, ...(orContains ?? [])];
    const any = parts.map((part) => `contains(lower(${column}), lower(${quoted(part)}))`);
    asked.push(`(${any.join(" OR ")} OR contains(lower(${column}), 'xn--'))`);
  }
  if (is !== undefined) asked.push(`lower(${column}) = lower(${quoted(is)})`);
  return `(${asked.join(" AND ") || "true"} OR ${isSpilled(column)})`;
}

export function isOneIn(column: string, values: readonly (number | string)[]): string {
  return values.length > 0 ? `${column} IN (${values.join(", ")})` : "false";
}

/** The column may have held something else than it could. */
function isSpilled(column: string): string {
  return column === "rest" ? "false" : `(${column} IS NULL AND rest IS NOT NULL)`;
}

function hasNoMoment(table: FactTable): string {
  return isSpilled(table === "messages" ? "queued" : table === "sessions" ? "started" : "moment");
}

export function nanosOf({ seconds, nanos }: Instant): string {
  return String(BigInt(Math.floor(seconds)) * 1_000_000_000n + BigInt(nanos));
}

function isId(id: string): string {
  const bits = bitsOfId(id);
  if (bits) return `id = ${(BigInt(bits.high) << 32n) | BigInt(bits.low)}::UBIGINT`;
  const begin = hashOfBeginning(id);
  return begin ? `(id & ${HASH}) >> ${HASH_BITS - begin.bits} = ${begin.value}` : "false";
}

const HASH_BITS = 33;
const HASH = 2n ** BigInt(HASH_BITS) - 1n;
