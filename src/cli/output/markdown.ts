/**
 * A table in Markdown (GitHub's form): what would end a cell or begin a mark is escaped.
 */
import type { Table } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import { humanCell, humanHeads } from "./cells.ts";

/** Columns of detail only where `wide` asks for them. */
export function markdownTable(whole: Table, zone: Zone, wide: boolean): string {
  const table = wide ? whole : withoutDetail(whole);
  const { columns } = table.form;
  const head = humanHeads(table, zone).map(escapeMarkdown);
  const rule = columns.map(({ type }) => (type === "text" || type === "time" ? "---" : "---:"));
  const rows = table.rows.map((row) =>
    columns.map(({ type }, i) => escapeMarkdown(humanCell(row[i], type, zone))),
  );
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function withoutDetail({ form, rows, notes }: Table): Table {
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
