/**
 * What is wrong with a query, as DuckDB says it: one sentence, and what it points at as the hint.
 */
import { StoreError } from "../trouble.ts";

export class SqlTrouble extends StoreError {
  constructor(what: string, hint: string, cause?: unknown) {
    super(`the query: ${what}`, hint, cause);
    this.name = "SqlTrouble";
  }
}

/** What a query may take. */
export interface SqlLimits {
  /** Of DuckDB, in MB. */
  memory: number;
  /** In which DuckDB works, not those in which the reader of the answer does. */
  seconds: number;
}

/** What DuckDB threw, said of the query; anything else as it is. */
export function sqlTrouble(error: unknown, limits: SqlLimits): unknown {
  if (!(error instanceof Error) || error.name !== "Error") return error;
  const [, kind = ""] = /^([\w ]+) Error: /.exec(error.message) ?? [];
  const words = error.message.slice(kind === "" ? 0 : `${kind} Error: `.length);
  if (kind === "Out of Memory") return outOfMemory(limits, error);
  const [what = "", ...more] = words.split("\n").filter((line) => line.trim() !== "");
  const isOfTable = kind === "Catalog" && what.startsWith("Table ");
  const hint = isOfTable ? [TABLES_HINT, ...more.filter(isLine)] : more;
  return new SqlTrouble(what, hint.join("\n") || TABLES_HINT, error);
}

/** DuckDB knows of tables of its own that nobody means. */
function isLine(line: string): boolean {
  return !line.startsWith("Did you mean");
}

const TABLES_HINT = "the tables and their columns: qtrail sql --tables";

function outOfMemory({ memory }: SqlLimits, cause: unknown): SqlTrouble {
  return new SqlTrouble(
    `it needs more memory than ${memory} MB`,
    `allow it more with --memory ${2 * memory}, or ask of fewer days with --since and --until`,
    cause,
  );
}

export function outOfTime({ seconds }: SqlLimits): SqlTrouble {
  return new SqlTrouble(
    `it was not done in ${seconds} s`,
    `allow it more with --timeout ${10 * seconds}, or ask of fewer days with --since and --until`,
  );
}
