/**
 * A delivery report in one line, for a cell.
 */
import { readable } from "../grammars/delivery-report/reading.ts";

/** Readable, with ` / ` where a line ended; undefined for a report without words. */
export function inOneLine(report: string | undefined): string | undefined {
  return report ? readable(report).replaceAll("\n", " / ") : undefined;
}
