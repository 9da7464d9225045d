/**
 * `/reports`: which reports there are, and what each tells.
 */
import type { Report } from "../reports/report.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";

export function reportsPage(reports: readonly Report[], { base }: PageContext): Markup {
  return html`<section class="verdict">
      <h1>Reports</h1>
      <p class="lede">Each counts all that the logs tell, or what you ask for: a period, a sender, a domain.</p>
    </section>
    <section aria-labelledby="list">
      <h2 id="list" class="hide">All reports</h2>
      <table class="fold">
        <caption class="hide">Reports, what they tell, and the logs that they are made from</caption>
        <thead><tr><th scope="col">Report</th><th scope="col">Tells</th><th scope="col">Made from logs of</th></tr></thead>
        <tbody>${reports.map(
          ({ name, title, about, needs }) => html`<tr>
            <th scope="row" class="t"><a href=${`${base}/reports/${name}`}>${name}</a></th>
            <td>${title}<span class="sub">${about}</span></td>
            <td class="t" data-l="logs of">${needs.join(", ")}</td>
          </tr>`,
        )}</tbody>
      </table>
    </section>`;
}
