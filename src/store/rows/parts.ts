/**
 * A column that is read, in parts for which JavaScript has numbers, none of them without a value.
 *
 * A number of 64 bits would be a bigint, which is slow, and a value that is not there takes long to find out.
 */
import { quoted } from "../duckdb.ts";
import type { StoredType } from "../tables/table.ts";

const NANOS = 1_000_000_000;
const NONE = "'NaN'::DOUBLE";

/** The SQL of each part: NaN where there is no value, of a word 0, of names that are known -1. */
export function partsOf(
  column: string,
  type: StoredType,
  names: readonly string[] | undefined,
): string[] {
  return names ? [placeIn(names, column)] : APART[type](column);
}

const APART: { [Type in StoredType]: (column: string) => string[] } = {
  number: (column) => [`ifnull(${column}::DOUBLE, ${NONE})`],
  time: (column) => {
    const nanos = `((${column} % ${NANOS} + ${NANOS}) % ${NANOS})`;
    return [
      `ifnull(((${column} - ${nanos}) // ${NANOS})::DOUBLE, ${NONE})`,
      `ifnull(${nanos}, 0)::INTEGER`,
    ];
  },
  id: wordsOf,
  inode: wordsOf,
  text: plain,
  json: plain,
  name: plain,
  word: (column) => [`ifnull(${column}, 0)::UTINYINT`],
  flag: plain,
};

function wordsOf(column: string): string[] {
  return [
    `ifnull((${column} >> 32)::DOUBLE, ${NONE})`,
    `ifnull(${column} & 4294967295, 0)::UINTEGER`,
  ];
}

function plain(column: string): string[] {
  return [column];
}

function placeIn(names: readonly string[], column: string): string {
  if (names.length === 0) return "-1";
  return `ifnull(enum_code(${column}::ENUM(${names.map(quoted).join(", ")}))::INTEGER, -1)`;
}
