/**
 * Ids for SQL: the number that the files have, as the 13 letters that people see, and back (tracking/id-bits.ts).
 *
 *     number    31 bits second, 33 bits hash
 *     letters   33 bits hash, 31 bits second, a bit that is 0: 5 bits in each
 */
import { LETTERS } from "../../tracking/id.ts";

const HASH = 2n ** 33n - 1n;
/** Of the second in front of a bit that is 0, those that the last six letters have. */
const LAST = 2n ** 30n - 2n;
const DIGITS = "0123456789abcdefghijklmnopqrstuv";

const FIRST_LETTERS = `to_base((((number & ${HASH}) << 2) | (number >> 62))::BIGINT, 32, 7)`;
const LAST_LETTERS = `to_base(((number >> 32) & ${LAST})::BIGINT, 32, 6)`;

const LENGTH = 13;
const places = Array.from({ length: LENGTH }, (_, i) => {
  const weight = 32n ** BigInt(LENGTH - 1 - i);
  return `(instr('${LETTERS}', letters[${i + 1}]) - 1) * ${weight}::HUGEINT`;
});
const BITS = `(${places.join(" + ")})`;

export const MACROS: readonly string[] = [
  `CREATE MACRO id_text(number) AS translate(lower(${FIRST_LETTERS} || ${LAST_LETTERS}), '${DIGITS}', '${LETTERS}')`,
  `CREATE MACRO id_of(letters) AS CASE WHEN regexp_full_match(letters, '[${LETTERS}]{13}') THEN
    (${BITS} % 4294967296 * 4294967296 + ${BITS} // 4294967296)::UBIGINT END`,
];
