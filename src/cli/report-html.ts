/**
 * A report as a file of HTML: what it comes to, its tables as a person reads them, a chart of the hours where the
 * report has them, and what it rests on.
 */
import { coverageText } from "./coverage.ts";
import { hoursChart } from "./output/html/hours-chart.ts";
import { html, htmlPage } from "./output/html/page.ts";
import { htmlSection } from "./output/html/tables.ts";
import { withoutDetail } from "./output/markdown.ts";
import { type Answer, lackingAround, periodWords, tablesShown, titleOf } from "./report-page.ts";

export function reportHtml(answer: Answer): string[] {
  const { verdict } = answer;
  const title = verdict ?? titleOf(answer);
  return htmlPage(title, bodyOf(answer, title));
}

function* bodyOf(answer: Answer, title: string): Generator<string> {
  const { zone, coverage, verdict } = answer;
  const [before, behind] = lackingAround(answer);
  const about =
    verdict === undefined ? periodWords(answer) : `${titleOf(answer)}, ${periodWords(answer)}`;
  yield `<h1>${html(title)}</h1>\n<p class="soft">${html(about)}</p>\n`;
  for (const line of before) yield `<p>${html(line)}</p>\n`;
  for (const table of tablesShown(answer, false)) {
    if (table.form.charted) yield* hoursChart(table, zone);
    else yield* htmlSection(table.form.told ? table : withoutDetail(table), zone);
  }
  yield "<h2>What this rests on</h2>\n";
  for (const line of [...coverageText(coverage, zone).split("\n"), ...behind])
    yield `<p>${html(line)}</p>\n`;
  yield '<p class="soft">This file asks nothing of any other place.</p>\n';
}
