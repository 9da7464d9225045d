/**
 * A table of a report as a real table: a caption, heads that say what they are of, numbers to the right, and a link
 * where a cell names what has a page of its own. Below some width each row becomes a small block.
 */
import { humanCell } from "../reports/cells.ts";
import type { Cell, Column, ColumnType, TableForm } from "../reports/report.ts";
import { momentIn } from "../time/format.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";

/** A row as JSON has it: a key for each cell that exists. */
export type TableRecord = Readonly<Record<string, Cell>>;

export function reportTable(
  { title, columns }: Pick<TableForm, "title" | "columns">,
  records: readonly TableRecord[],
  context: PageContext,
): Markup {
  const heads = columns.map((column) => headOf(column, records, context));
  return html`<table class="fold">
    <caption class="hide">${title}</caption>
    <thead>
      <tr>${columns.map(
        (column, i) =>
          html`<th scope="col" class=${kindOf(column)} title=${column.about || undefined}>${heads[i]}</th>`,
      )}</tr>
    </thead>
    <tbody>${records.map(
      (record) =>
        html`<tr>${columns.map((column, i) => cellOf(column, record, i, heads[i] ?? "", context))}</tr>`,
    )}</tbody>
  </table>`;
}

/** Those that a page shows by itself; the others are detail. */
export function columnsShown({ columns }: Pick<TableForm, "columns">, isWide: boolean): Column[] {
  return isWide ? columns : columns.filter(({ detail }) => !detail);
}

function headOf(
  { name, head, type }: Column,
  records: readonly TableRecord[],
  { zone }: PageContext,
): string {
  const shown = (head || words(name)).toLowerCase();
  if (type !== "time") return shown;
  const first = records.map((record) => fromJson(record[name], type)).find((cell) => cell);
  return typeof first === "object" ? `${shown} (${zone.abbreviationAt(first.seconds)})` : shown;
}

/** `inARow` as words. */
function words(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter}`);
}

function cellOf(
  column: Column,
  record: TableRecord,
  place: number,
  head: string,
  context: PageContext,
): Markup {
  const value = fromJson(record[column.name], column.type);
  const text = humanCell(value, column, context.zone);
  const path = typeof value === "string" ? pathOf(column.name, value) : undefined;
  const shown = path === undefined ? text : html`<a href=${context.base + path}>${text}</a>`;
  const kind = kindOf(column);
  return place === 0 && text !== ""
    ? html`<th scope="row" class=${kind}>${shown}</th>`
    : html`<td class=${kind} data-l=${head || undefined}>${shown}</td>`;
}

/** A cell of JSON as it was before: moments are texts there. */
export function fromJson(cell: Cell, type: ColumnType): Cell {
  return type === "time" && typeof cell === "string" ? (momentIn(cell) ?? cell) : cell;
}

const TEXTS: ReadonlySet<ColumnType> = new Set(["text", "report"]);

function kindOf({ name, type }: Column): string | undefined {
  if (IDS.has(name)) return "id inline";
  if (type === "time") return "t inline";
  return TEXTS.has(type) ? undefined : "num inline";
}

const IDS: ReadonlySet<string> = new Set(["id", "bounceId", "bounceOf", "session"]);

/** Of the page that tells more of what a cell names. Names in parentheses stand for several. */
function pathOf(column: string, name: string): string | undefined {
  const part = encodeURIComponent(name);
  switch (column) {
    case "id":
    case "bounceId":
    case "bounceOf":
      return `/m/${part}`;
    case "session":
      return `/s/${part}`;
    case "domain":
    case "waitingFor":
      return /^[\w-]+(\.[\w-]+)+$/.test(name) ? `/why/${part}` : undefined;
    case "sender":
      return isAddress(name) ? `/find?q=${encodeURIComponent(`from:${name}`)}` : undefined;
    case "recipient":
      return isAddress(name) ? `/find?q=${encodeURIComponent(`to:${name}`)}` : undefined;
    default:
      return undefined;
  }
}

/** One that the query language takes as it is. */
function isAddress(name: string): boolean {
  return /^[\w.+=/-]+@[\w.-]+$/.test(name);
}
