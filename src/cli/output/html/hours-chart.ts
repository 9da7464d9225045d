/**
 * Attempts by the hour of the day as bars: above the line what was delivered, below it what was put off, then what
 * failed. The numbers stand behind it as a table.
 *
 *     ▂▅█▅▃   delivered
 *     ───────
 *      ▁▂▁    put off, failed
 */

import { grouped } from "../../../reports/cells.ts";
import type { Table } from "../../../reports/report.ts";
import type { Zone } from "../../../time/zones.ts";
import { html } from "./page.ts";
import { htmlTable } from "./tables.ts";

const HEIGHT = 100;
const STEP = 10;
const BAR = 8;

interface Hour {
  name: string;
  delivered: number;
  putOff: number;
  failed: number;
}

/** Of the table of the hours of the day; nothing where no attempt has ended. */
export function* hoursChart(table: Table, zone: Zone): Generator<string> {
  const hours = hoursIn(table);
  const above = Math.max(...hours.map(({ delivered }) => delivered));
  const below = Math.max(...hours.map(({ putOff, failed }) => putOff + failed));
  if (above + below === 0) return;
  const scale = HEIGHT / (above + below);
  const line = above * scale;
  const width = hours.length * STEP;
  yield `<h2>${html(table.form.title)}</h2>\n`;
  yield `<svg width="640" height="130" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="Delivered, put off and failed attempts by the hour; the same numbers follow as a table">\n`;
  for (const [i, hour] of hours.entries()) yield* bars(hour, i * STEP, line, scale);
  yield `<line stroke="#737e88" x1="0" y1="${line}" x2="${width}" y2="${line}"/>\n</svg>\n`;
  yield `<table class="ends" role="presentation"><tr>${marks(hours)}</tr></table>\n`;
  yield '<p class="soft small">Above the line: delivered. Below it: put off, then failed.</p>\n';
  yield "<details>\n<summary>The numbers</summary>\n";
  yield* htmlTable(table, zone);
  yield "</details>\n";
}

function hoursIn({ form, rows }: Table): Hour[] {
  const place = (wanted: string) => form.columns.findIndex(({ name }) => name === wanted);
  const [name, delivered, putOff, failed] = ["hour", "successes", "deferrals", "failures"].map(
    place,
  );
  const count = (cell: unknown): number => Number(cell ?? 0);
  return [...rows].map((row) => ({
    name: String(row[name as number]),
    delivered: count(row[delivered as number]),
    putOff: count(row[putOff as number]),
    failed: count(row[failed as number]),
  }));
}

function* bars(hour: Hour, left: number, line: number, scale: number): Generator<string> {
  const { name, delivered, putOff, failed } = hour;
  const bar = (kind: string, colour: string, top: number, count: number): string =>
    count > 0
      ? `<rect class="${kind}" fill="${colour}" x="${left + 1}" y="${short(top)}" width="${BAR}" height="${short(count * scale)}"/>\n`
      : "";
  yield bar("good", "#7f92a3", line - delivered * scale, delivered);
  yield bar("wait", "#825400", line, putOff);
  yield bar("bad", "#b02318", line + putOff * scale, failed);
  const words = `${name}:00, ${grouped(delivered)} delivered, ${grouped(putOff)} put off, ${grouped(failed)} failed`;
  yield `<rect fill="none" pointer-events="all" x="${left}" y="0" width="${STEP}" height="${HEIGHT}"><title>${html(words)}</title></rect>\n`;
}

function short(length: number): string {
  return String(Math.round(length * 10) / 10);
}

/** A mark every six hours. */
const MARKS = 4;

function marks(hours: readonly Hour[]): string {
  const step = hours.length / MARKS;
  return Array.from({ length: MARKS }, (_, i) => {
    const name = hours[i * step]?.name ?? "";
    return `<td width="${100 / MARKS}%">${html(name)}</td>`;
  }).join("");
}
