/**
 * Since when: a strip of bars for what was taken and for each trouble, each in its own scale; the numbers follow.
 */
import { grouped } from "../reports/cells.ts";
import { localText, momentIn } from "../time/format.ts";
import type { WhyChartRow, WhyJson } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";

const HEIGHT = 20;
const STEP = 10;
const BAR = 8;
const SECONDS_PER_DAY = 86_400;

export function whyStrips(
  { seconds, steps, rows }: NonNullable<WhyJson["chart"]>,
  about: string,
  { zone }: PageContext,
): Markup {
  const names = steps.map((text) => {
    const moment = momentIn(text);
    return moment ? localText(moment, zone, 0).slice(0, seconds < SECONDS_PER_DAY ? 16 : 10) : text;
  });
  const width = names.length * STEP;
  return html`<section>
    <h2>Since when</h2>
    <figure class="strips">${rows.map((row) => strip(row, names, width))}</figure>
    <p class="soft">Each strip is of what was taken, or of a trouble, in its own scale, from ${names[0]} to ${names.at(-1)}.</p>
    <details>
      <summary>The numbers</summary>
      <div class="wide" tabindex="0" role="region" aria-label="Attempts over time">
        <table class="narrow">
          <caption>Attempts for ${about} over time; times without any are left out</caption>
          <thead><tr><th scope="col">from</th>${rows.map(({ what }) => html`<th scope="col" class="num">${what}</th>`)}</tr></thead>
          <tbody>${names.map(
            (name, i) =>
              rows.some(({ counts }) => (counts[i] ?? 0) > 0) &&
              html`<tr><th scope="row" class="t">${name}</th>${rows.map(({ counts }) => html`<td class="num">${grouped(counts[i] ?? 0)}</td>`)}</tr>`,
          )}</tbody>
        </table>
      </div>
    </details>
  </section>`;
}

function strip(
  { what, counts, total }: WhyChartRow,
  names: readonly string[],
  width: number,
): Markup {
  const most = counts.reduce((so, count) => Math.max(so, count), 1);
  const kind = what === "taken" ? "b-ok" : "b-wait";
  const top = counts.indexOf(most);
  const peak = top < 0 ? "" : `, most at ${names[top]} with ${grouped(most)}`;
  return html`<p>${what} <b>${grouped(total)}</b></p>
    <svg viewBox=${`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label=${`${what}: ${grouped(total)}${peak}`}>
      ${counts.map((count, i) => {
        if (count === 0) return undefined;
        const height = Math.round((count / most) * HEIGHT * 10) / 10;
        return html`<rect class=${kind} x=${i * STEP + 1} y=${HEIGHT - height} width=${BAR} height=${height}><title>${names[i]}: ${grouped(count)}</title></rect>`;
      })}
    </svg>`;
}
