/**
 * What happened in each hour, or on each day, as bars: above the line attempts that delivered, below it those that
 * were put off, then those that failed. Words stand in HTML, so that they keep their size; the numbers follow.
 */
import { grouped } from "../reports/cells.ts";
import type { TableForm } from "../reports/report.ts";
import { html, type Markup } from "./markup.ts";
import type { TableRecord } from "./report-table.ts";
import { hoursOfDay } from "./times.ts";

const HEIGHT = 100;
const STEP = 10;
const BAR = 8;
/** More bars than that nobody can tell apart. */
const MOST_BARS = 400;

interface TrafficBar {
  name: string;
  delivered: number;
  putOff: number;
  failed: number;
}

/** Whether rows are such, of hours or days. */
export function isTraffic({ columns }: Pick<TableForm, "columns">): boolean {
  const names = columns.map(({ name }) => name);
  const isOfTime = names[0] === "hour" || names[0] === "day";
  return isOfTime && ["successes", "deferrals", "failures"].every((name) => names.includes(name));
}

/** Nothing where no attempt has ended, or where there are too many rows for bars. */
export function trafficChart(
  { title, columns }: Pick<TableForm, "title" | "columns">,
  records: readonly TableRecord[],
): Markup {
  const bars = records.map((record) => barOf(String(record[columns[0]?.name ?? ""]), record));
  const above = most(bars, ({ delivered }) => delivered);
  const below = most(bars, ({ putOff, failed }) => putOff + failed);
  if (above + below === 0 || bars.length > MOST_BARS) return undefined;
  const scale = HEIGHT / (above + below);
  const line = above * scale;
  const width = bars.length * STEP;
  return html`<figure class="chart">
      <svg viewBox=${`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${`${title}: attempts that delivered, were put off and failed; the numbers follow as a table`}>
        ${bars.map((bar, i) => barShapes(bar, i * STEP, line, scale))}
        <line x1="0" y1=${line} x2=${width} y2=${line} />
      </svg>
      ${axis(bars)}
    </figure>
    <p class="key">
      ${keyWords("b-ok", `above the line: delivered, at most ${grouped(above)}`)}
      ${keyWords("b-wait", `below it: put off, at most ${grouped(most(bars, ({ putOff }) => putOff))}`)}
      ${keyWords("b-bad", `further below: failed, at most ${grouped(most(bars, ({ failed }) => failed))}`)}
    </p>`;
}

function barOf(name: string, { successes, deferrals, failures }: TableRecord): TrafficBar {
  return {
    name,
    delivered: Number(successes ?? 0),
    putOff: Number(deferrals ?? 0),
    failed: Number(failures ?? 0),
  };
}

function most(bars: readonly TrafficBar[], figure: (bar: TrafficBar) => number): number {
  return bars.reduce((so, bar) => Math.max(so, figure(bar)), 0);
}

function barShapes(bar: TrafficBar, left: number, line: number, scale: number): Markup {
  const { name, delivered, putOff, failed } = bar;
  const shape = (kind: string, top: number, count: number): Markup =>
    count > 0 &&
    html`<rect class=${kind} x=${left + 1} y=${short(top)} width=${BAR} height=${short(count * scale)} />`;
  const words = `${name}: ${grouped(delivered)} delivered, ${grouped(putOff)} put off, ${grouped(failed)} failed`;
  return html`${shape("b-ok", line - delivered * scale, delivered)}${shape("b-wait", line, putOff)}${shape("b-bad", line + putOff * scale, failed)}<rect class="touch" x=${left} y="0" width=${STEP} height=${HEIGHT}><title>${words}</title></rect>`;
}

function short(length: number): string {
  return String(Math.round(length * 10) / 10);
}

/** The 24 hours of a day are marked; else the first and the last are named. */
function axis(bars: readonly TrafficBar[]): Markup {
  const isDay = bars.length === 24 && bars[0]?.name === "00";
  return isDay
    ? hoursOfDay()
    : html`<p class="key"><span>from ${bars[0]?.name} to ${bars.at(-1)?.name}</span></p>`;
}

function keyWords(kind: string, words: string): Markup {
  return html`<span><svg viewBox="0 0 8 8" aria-hidden="true"><rect class=${kind} width="8" height="8" /></svg>${words}</span>`;
}
