/**
 * What somebody typed: one statement that reads, told by what DuckDB's own parser makes of it, before anything is done.
 *
 * DuckDB keeps a statement from files and settings (duckdb.ts), but some of its table functions change what they are
 * asked in (enable_logging), carry out others (query) or look at memory (arrow_scan): so those that may be used are a list.
 */
import { type DuckDB, quoted } from "../duckdb.ts";
import { SqlTrouble } from "./trouble.ts";

/** The names of the tables that a statement reads, in small letters; also of those that it makes itself. */
export async function tablesIn(duckdb: DuckDB, sql: string): Promise<Set<string>> {
  const [[json]] = (await duckdb.rows(`SELECT json_serialize_sql(${quoted(sql)})`)) as [[string]];
  const parsed = JSON.parse(json.replace(NO_NUMBER, '"value":null')) as Parsed;
  if (parsed.error) throw refusal(parsed, sql);
  const [statement, another] = parsed.statements;
  if (!statement) throw new SqlTrouble("there is no statement in it", "qtrail sql --tables");
  if (another) throw new SqlTrouble("one statement at a time", "ask for one after the other");
  const tables = new Set<string>();
  for (const node of nodesIn(statement)) {
    if (node.type === "TABLE_FUNCTION") refuseFunction(node as unknown as TableFunction);
    if (node.type === "BASE_TABLE") tables.add(String(node.table_name).toLowerCase());
  }
  return tables;
}

/** Of a constant that JSON has no word for; in a text its quotes would have a sign before them. */
const NO_NUMBER = /"value":-?(?:Infinity|NaN)/gi;

type Parsed =
  | { error: false; statements: Node[] }
  | { error: true; error_type: string; error_message: string; position?: string };

type Node = { [key in string]: unknown };

interface TableFunction {
  function: { function_name: string };
}

/** It, and all within it. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Node;
  for (const one of Object.values(value)) yield* nodesIn(one);
}

/** They make rows of what they are given. */
const FUNCTIONS: readonly string[] = [
  ...["generate_series", "json_each", "json_tree", "range", "repeat", "repeat_row", "unnest"],
];

function refuseFunction({ function: { function_name: name } }: TableFunction): void {
  if (FUNCTIONS.includes(name.toLowerCase())) return;
  throw new SqlTrouble(
    `${name}() reads or does something else than the store's tables, which are all that can be asked`,
    `the tables: qtrail sql --tables; functions behind FROM: ${FUNCTIONS.join(", ")}`,
  );
}

function refusal(
  { error_type: type, error_message: message, position }: Parsed & { error: true },
  sql: string,
): SqlTrouble {
  if (type === "not implemented")
    return new SqlTrouble(
      "it does something else than to read, or is PIVOT without the values: only SELECT and its like are carried out",
      "begin with SELECT, FROM, WITH, DESCRIBE or SUMMARIZE; PIVOT wants IN (...)",
    );
  return new SqlTrouble(message, position === undefined ? HELP : pointedAt(sql, Number(position)));
}

const HELP = "what can be asked: qtrail help sql";

/** The line in which a byte is, with a sign below it. */
function pointedAt(sql: string, byte: number): string {
  const position = Buffer.from(sql).toString("utf8", 0, byte).length;
  const begin = sql.lastIndexOf("\n", position - 1) + 1;
  const [line = ""] = sql.slice(begin).split("\n");
  return `${line}\n${" ".repeat(Math.max(0, position - begin))}^`;
}
