/**
 * A table in Markdown (GitHub's form): what would end a cell or begin a mark is escaped.
 */

import { humanCell, humanHeads } from "../../reports/cells.ts";
import type { Table } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";

/** Columns of detail only where `wide` asks for them. */
export function markdownTable(whole: Table, zone: Zone, wide: boolean): string {
  return [...markdownLines(whole, zone, wide)].join("");
}

/** The same line by line. */
export function* markdownLines(whole: Table, zone: Zone, wide: boolean): Generator<string> {
  const table = wide ? whole : withoutDetail(whole);
  const { columns } = table.form;
  const head = humanHeads(table, zone).map(escapeMarkdown);
  const rule = columns.map(({ type }) => (type === "text" || type === "time" ? "---" : "---:"));
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |\n`;
  yield line(head);
  yield line(rule);
  for (const row of table.rows)
    yield line(columns.map((column, i) => escapeMarkdown(humanCell(row[i], column, zone))));
}

export function withoutDetail({ form, rows, notes }: Table): Table {
  const isShown = form.columns.map(({ detail }) => !detail);
  return {
    form: { ...form, columns: form.columns.filter((_, i) => isShown[i]) },
    rows: rows.map((row) => row.filter((_, i) => isShown[i])),
    notes,
  };
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*_[\]<>~]/g, "\\$&");
}
