/**
 * Which format an answer has: `-o`, `--json`, else a table.
 */
import type { Format } from "../flags.ts";

/** `-o` beats `--json`. The parser has checked that it is one of FORMATS. */
export function formatOf(flags: { output: string | undefined; json: boolean }): Format {
  return (flags.output as Format | undefined) ?? (flags.json ? "json" : "table");
}
