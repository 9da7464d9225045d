/**
 * Tables in HTML: rows of cells, or, where a table is told, a list of sentences with the command that looks closer.
 */

import { humanCell, humanHeads, seenText, sentence } from "../../../reports/cells.ts";
import type { Cell, Table } from "../../../reports/report.ts";
import type { Zone } from "../../../time/zones.ts";
import { html } from "./page.ts";

/** With its title, its rows and its notes. */
export function* htmlSection(table: Table, zone: Zone): Generator<string> {
  yield `<h2>${html(table.form.title)}</h2>\n`;
  if (table.rows.length === 0) yield "<p>(none)</p>\n";
  else yield* table.form.told ? toldItems(table, zone) : htmlTable(table, zone);
  for (const note of table.notes) yield `<p class="soft small">${html(note)}</p>\n`;
}

function* toldItems({ form, rows }: Table, zone: Zone): Generator<string> {
  const { told } = form;
  if (!told) return;
  const cellOf = (row: Cell[], wanted: string): Cell =>
    row[form.columns.findIndex(({ name }) => name === wanted)];
  yield "<ol>\n";
  for (const row of rows) {
    const when = seenText(cellOf(row, told.from), cellOf(row, told.to), zone);
    const [first = "", ...others] = told.sentences.map((name) => sentence(cellOf(row, name)));
    const label = told.label === undefined ? "" : String(cellOf(row, told.label));
    const parts = [
      label && `<span class="${html(label)}">${html(capitalized(label))}:</span>`,
      `<b>${html(first)}</b>`,
      when && `${html(when)}.`,
      ...others.map(html),
    ];
    const command = humanCell(cellOf(row, told.command), { type: "text" }, zone);
    const below = command ? `<br><code>${html(command)}</code>` : "";
    yield `<li>${parts.filter(Boolean).join(" ")}${below}</li>\n`;
  }
  yield "</ol>\n";
}

function capitalized(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

const TEXTS: ReadonlySet<string> = new Set(["text", "report", "time"]);

export function* htmlTable(table: Table, zone: Zone): Generator<string> {
  const { columns } = table.form;
  const kinds = columns.map(({ type }) => (TEXTS.has(type) ? "" : ' class="n"'));
  const heads = humanHeads(table, zone).map(
    (head, i) => `<th scope="col"${kinds[i]}>${html(head)}</th>`,
  );
  yield `<div class="scroll"><table>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n`;
  for (const row of table.rows) {
    const cells = columns.map((column, i) => {
      const text = html(humanCell(row[i], column, zone));
      return i === 0 ? `<th scope="row"${kinds[i]}>${text}</th>` : `<td${kinds[i]}>${text}</td>`;
    });
    yield `<tr>${cells.join("")}</tr>\n`;
  }
  yield "</tbody>\n</table></div>\n";
}
