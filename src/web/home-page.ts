/**
 * `/`: the search, what needs attention, five figures of the last 24 hours, and these hours as a chart.
 */

import { FATE_WORDS } from "../explaining/verdict.ts";
import { grouped } from "../reports/cells.ts";
import { hoursInDetail } from "../reports/hours.ts";
import { PROBLEMS } from "../reports/problem-rows.ts";
import type { ToldBy } from "../reports/report.ts";
import type { ReportJson } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";
import { reportTable, type TableRecord } from "./report-table.ts";
import { toldList } from "./told-list.ts";
import { trafficChart } from "./traffic-chart.ts";

/** `seen` is what doctor saw, where no log was read. */
export function homePage(
  report: ReportJson,
  seen: string | undefined,
  context: PageContext,
): Markup {
  const isEmpty = report.coverage.sources.length === 0;
  return [
    searchForm(context),
    isEmpty
      ? nothingRead(seen, context)
      : [attention(report, context), figures(report), hours(report, context)],
  ];
}

function searchForm({ base }: PageContext): Markup {
  return html`<form class="ask" role="search" action=${`${base}/find`}>
    <h1><label class="hero" for="q">What happened to the mail?</label></h1>
    <div class="row">
      <input id="q" type="search" name="q" aria-keyshortcuts="/" autofocus autocomplete="off" spellcheck="false" aria-describedby="q-help" />
      <label class="hide" for="since">Period</label>
      <select id="since" name="since">
        <option value="1h">last hour</option>
        <option value="24h" selected>last 24 hours</option>
        <option value="7d">last 7 days</option>
        <option value="">everything kept</option>
      </select>
      <button class="go">Find</button>
    </div>
    <p id="q-help" class="soft">
      An address, a domain, or part of one. Or <code>from:anna to:bigmail</code>, <code>status:bounced</code>, ${" "}
      <code>reason:greylisted</code>. Refused mail is found too, where logs of sessions are read.
    </p>
  </form>`;
}

/** Notes need nobody: they stand folded. */
function attention({ tables }: ReportJson, context: PageContext): Markup {
  const problems: readonly TableRecord[] = tables.problems ?? [];
  const dangers = problems.filter(({ state }) => state !== "note");
  const notes = problems.filter(({ state }) => state === "note");
  const list = (records: readonly TableRecord[]): Markup =>
    toldList(PROBLEMS, PROBLEMS.told as ToldBy, records, context);
  return html`<section aria-labelledby="attention">
    <h2 id="attention">Needs attention</h2>
    ${dangers.length > 0 ? list(dangers) : html`<p>Nothing, as far as the logs of these 24 hours tell.</p>`}
    ${
      notes.length > 0 &&
      html`<details class="notes">
        <summary>${notes.length === 1 ? "One thing that is" : `${notes.length} things that are`} worth knowing, but ${notes.length === 1 ? "needs" : "need"} nobody now</summary>
        ${list(notes)}
      </details>`
    }
  </section>`;
}

function figures({ tables }: ReportJson): Markup {
  const of = (fate: string): TableRecord =>
    (tables.totals ?? []).find((row) => row.fate === fate) ?? {};
  const recipients = (...fates: string[]): number =>
    fates.reduce((sum, fate) => sum + Number(of(fate).recipients ?? 0), 0);
  const all = grouped(Number(of("accepted").recipients ?? 0));
  const turnedAway = (tables.door ?? []).filter(
    ({ verdict }) => verdict === "refused" || verdict === "deferred",
  );
  const refused = turnedAway.reduce((sum, { sessions }) => sum + Number(sessions ?? 0), 0);
  const rest = (["discarded", "unknown"] as const)
    .filter((fate) => recipients(fate) > 0)
    .map((fate) => `${grouped(recipients(fate))} ${FATE_WORDS[fate]}`);
  if (!tables.totals && !tables.door)
    return html`<section>
      <h2>The last 24 hours</h2>
      <p>No log that was read tells of them.</p>
    </section>`;
  const ofMail = (name: string, count: number, words: string): Markup =>
    tables.totals
      ? figure(name, count, words)
      : figure(name, undefined, "no log of qmail-send tells");
  return html`<section aria-labelledby="figures">
    <h2 id="figures">The last 24 hours</h2>
    <dl class="figures">
      ${ofMail("Accepted", Number(of("accepted").messages ?? 0), `messages, for ${all} recipients`)}
      ${ofMail("Delivered", recipients("delivered"), "of these recipients")}
      ${ofMail("Bounced", recipients("bounced", "expired"), "of them, for good or given up")}
      ${ofMail("Waiting", recipients("deferred", "queued"), "of them")}
      ${tables.door ? figure("Turned away at the door", refused, "sessions, for good or for now") : figure("Turned away at the door", undefined, "no log of sessions tells")}
    </dl>
    ${rest.length > 0 && html`<p class="soft">The rest of these recipients: ${rest.join(", ")}.</p>`}
  </section>`;
}

function figure(name: string, count: number | undefined, words: string): Markup {
  return html`<div><dt>${name}</dt><dd class="n">${count === undefined ? "?" : grouped(count)}</dd><dd>${words}</dd></div>`;
}

function hours({ tables }: ReportJson, context: PageContext): Markup {
  const [form] = hoursInDetail.tables;
  const records: readonly TableRecord[] = tables.hours ?? [];
  const chart = form && trafficChart(form, records);
  if (!form || !chart) return undefined;
  return html`<section aria-labelledby="day">
    <h2 id="day">By the hour of the day</h2>
    ${chart}
    <details>
      <summary>The numbers</summary>
      ${reportTable(form, records, context)}
    </details>
  </section>`;
}

function nothingRead(seen: string | undefined, { base }: PageContext): Markup {
  return html`<section aria-labelledby="nothing">
    <h2 id="nothing">No log is read yet</h2>
    <p>Nothing is known of any mail. <a href=${`${base}/logs`}>What was looked for, and what to do</a></p>
    ${seen !== undefined && html`<pre class="lines">${seen}</pre>`}
  </section>`;
}
