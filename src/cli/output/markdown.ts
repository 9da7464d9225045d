/**
 * A table in Markdown (GitHub's form): what would end a cell or begin a mark is escaped.
 */
import type { Table } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import { humanCell, humanHeads } from "./cells.ts";

export function markdownTable(table: Table, zone: Zone): string {
  const { columns } = table.form;
  const head = humanHeads(table, zone).map(escapeMarkdown);
  const rule = columns.map(({ type }) => (type === "text" || type === "time" ? "---" : "---:"));
  const rows = table.rows.map((row) =>
    columns.map(({ type }, i) => escapeMarkdown(humanCell(row[i], type, zone))),
  );
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

export function escapeMarkdown(text: string): string {
  return text.replace(/[\\|`*_[\]<>~]/g, "\\$&");
}
