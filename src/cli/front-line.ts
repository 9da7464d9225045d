/**
 * The verdict of an overview, in a line that may become the subject of a mail: what is urgent, and how much of
 * the mail came through.
 *
 *     2 things are urgent; 3,650 of 4,189 recipients were reached
 */

import { grouped } from "../reports/cells.ts";
import { countOf, PROBLEMS } from "../reports/problem-rows.ts";
import type { Table } from "../reports/report.ts";
import { plural } from "./coverage.ts";

/** Columns of the subject of a mail. */
export const SUBJECT_WIDTH = 78;

/** Of the tables of an overview, all that there are; undefined where none is of problems. */
export function frontLine(tables: readonly Table[]): string | undefined {
  const problems = tables.find(({ form }) => form === PROBLEMS);
  if (!problems) return undefined;
  const mail = mailWords(tables.find(({ form }) => form.name === "totals"));
  const trouble = troubleWords(countOf(problems, "urgent"), countOf(problems, "open"));
  const words = [
    trouble ?? (mail && "nothing needs attention"),
    mail ?? "nothing is known of messages",
  ];
  return capitalized(words.filter(Boolean).join("; "));
}

function capitalized(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

function troubleWords(urgent: number, open: number): string | undefined {
  const [count, word] = urgent > 0 ? [urgent, "urgent"] : [open, "open"];
  if (count === 0) return undefined;
  return `${plural(count, "thing")} ${count === 1 ? "is" : "are"} ${word}`;
}

/** undefined where no log of qmail-send was read. */
function mailWords(totals: Table | undefined): string | undefined {
  if (!totals) return undefined;
  const recipientsOf = (fate: string): number => {
    const row = [...totals.rows].find(([name]) => name === fate);
    return Number(row?.[totals.form.columns.findIndex(({ name }) => name === "recipients")] ?? 0);
  };
  const [reached, all] = [recipientsOf("delivered"), recipientsOf("accepted")];
  if (all === 0) return "no mail was taken in";
  return `${grouped(reached)} of ${plural(all, "recipient")} ${all === 1 ? "was" : "were"} reached`;
}
