/**
 * `/reports/NAME`: any report, from its definition and the JSON of its answer: what it comes to, its tables, a chart
 * where it is by hour or day, what to read with them, and at the end what it counts.
 */
import { grouped } from "../reports/cells.ts";
import { PROBLEMS } from "../reports/problem-rows.ts";
import type { Report, TableForm } from "../reports/report.ts";
import { momentIn, periodText } from "../time/format.ts";
import type { ReportJson } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";
import { addressOf, periodForm, type QuestionAsked } from "./period-form.ts";
import { columnsShown, reportTable, type TableRecord } from "./report-table.ts";
import { toldList } from "./told-list.ts";
import { isTraffic, trafficChart } from "./traffic-chart.ts";

interface ReportPageAsked extends QuestionAsked {
  report: Report;
  isWide: boolean;
}

export function reportPage(
  { report, isWide, ...question }: ReportPageAsked,
  { tables, notes = [], verdict, period = {} }: ReportJson,
  context: PageContext,
): Markup {
  const told = report.tables.flatMap((form) => {
    const records = tables[form.name];
    return records && isShown(form, records, isWide) ? [{ form, records }] : [];
  });
  const title = question.q ? `${report.title}, for ${question.q}` : report.title;
  const [from, to] = [period.from, period.to].map((text) => text && momentIn(text));
  const when = periodText(from || undefined, to || undefined, context.zone);
  return html`<section class="verdict">
      <h1>${verdict ?? title}</h1>
      ${verdict !== undefined && html`<p>${title}.</p>`}
      <p class="lede">${when || "No times in the log"}. ${wideLink(isWide, question, context)}</p>
    </section>
    ${periodForm(question, context)}
    ${told.length === 0 && html`<p>No log that was read tells of it.</p>`}
    ${told.map(({ form, records }) => section(form, records, isWide, context))}
    ${
      notes.length > 0 &&
      html`<section class="measure">
        <h2>To be read with it</h2>
        ${notes.map((note) => html`<p>${note}</p>`)}
      </section>`
    }
    ${aboutReport(report)}`;
}

function wideLink(isWide: boolean, question: QuestionAsked, { base }: PageContext): Markup {
  const path = addressOf(isWide ? question : { ...question, wide: "yes" });
  return html`<a href=${base + path}>${isWide ? "Without detail" : "With all tables and columns"}</a>`;
}

/** Detail is for who asks for it; hours are drawn though they are detail. */
function isShown(form: TableForm, records: readonly TableRecord[], isWide: boolean): boolean {
  if (form.onlyWithRows && records.length === 0) return false;
  return isWide || !form.detail || form.charted === true;
}

function section(
  form: TableForm,
  records: readonly TableRecord[],
  isWide: boolean,
  context: PageContext,
): Markup {
  return html`<section id=${form.name}>
    <h2>${form.title}</h2>
    ${records.length === 0 ? html`<p class="soft">None.</p>` : tableOf(form, records, isWide, context)}
  </section>`;
}

/** Nobody reads more rows than that on a page. */
const MOST_ROWS = 1000;

function tableOf(
  form: TableForm,
  records: readonly TableRecord[],
  isWide: boolean,
  context: PageContext,
): Markup {
  if (form.told) return toldPart(form, records, isWide, context);
  const columns = columnsShown(form, isWide);
  const shown = records.slice(0, MOST_ROWS);
  const more = records.length - shown.length;
  const table = html`<div class="wide" tabindex="0" role="region" aria-label=${form.title}>
      ${reportTable({ title: form.title, columns }, shown, context)}
    </div>
    ${more > 0 && html`<p class="soft">${`${grouped(more)} more rows are not shown here: the command below has all of them.`}</p>`}`;
  const chart = isTraffic(form) && trafficChart(form, records);
  return chart ? html`${chart}<details><summary>The numbers</summary>${table}</details>` : table;
}

/** What needs nobody stands behind a count. */
function toldPart(
  form: TableForm,
  records: readonly TableRecord[],
  isWide: boolean,
  context: PageContext,
): Markup {
  const { told } = form;
  if (!told) return undefined;
  const isNote = ({ state }: TableRecord): boolean =>
    form.name === PROBLEMS.name && state === "note" && !isWide;
  const [notes, others] = [records.filter(isNote), records.filter((one) => !isNote(one))];
  return html`${
    others.length > 0
      ? toldList(form, told, others, context)
      : html`<p class="soft">Nothing needs attention.</p>`
  }
  ${
    notes.length > 0 &&
    html`<details>
      <summary>${notes.length} more that ${notes.length === 1 ? "needs" : "need"} nobody</summary>
      ${toldList(form, told, notes, context)}
    </details>`
  }`;
}

function aboutReport({ about, tables }: Report): Markup {
  return html`<details>
    <summary>What is counted, and what the columns mean</summary>
    <p class="measure">${about}</p>
    ${tables.map(
      ({ title, columns }) => html`<h3>${title}</h3>
        <dl class="facts">${columns.map(
          ({ name, about }) => html`<dt>${name}</dt><dd>${about}</dd>`,
        )}</dl>`,
    )}
  </details>`;
}
