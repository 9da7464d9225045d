/**
 * `/why/DOMAIN`: why mail to a domain, an address or a host does not arrive, since when, and whose fault it is.
 */

import { isTold } from "../reports/reach.ts";
import type { Cell, TableForm } from "../reports/report.ts";
import { comparedTable, WHY_TABLES } from "../reports/why/tables.ts";
import { humanText, momentIn } from "../time/format.ts";
import type { WhyJson } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { addressOf, periodForm, type QuestionAsked } from "./period-form.ts";
import { columnsShown, reportTable, type TableRecord } from "./report-table.ts";
import { commandWords } from "./said.ts";
import { whyStrips } from "./why-strips.ts";

export function whyPage(asked: QuestionAsked, answer: WhyJson, context: PageContext): Markup {
  const { words, replies, repliedAt, advice, next = [], near = [], chart } = answer;
  const [verdict = "", ...rest] = words;
  return html`<section class="verdict">
      <h1>${verdictMark(answer)}<span>${verdict}</span></h1>
      ${rest.map((sentence) => html`<p>${sentence}</p>`)}
      ${near.map((sentence) => html`<p>${sentence}</p>`)}
    </section>
    ${whyForm(asked, answer.asked, context)}
    ${chart && whyStrips(chart, answer.asked, context)}
    ${WHY_TABLES.map((form) => tablePart(form, answer, context))}
    ${
      replies.length > 0 &&
      html`<section>
        <h2>What they said</h2>
        ${replies.map(
          (text, i) => html`<p>${replyWords(i, replies.length, repliedAt[i], context)}</p>
          <samp class=${answer.main?.isOpen ? "literal bad" : "literal wait"}>${text}</samp>`,
        )}
      </section>`
    }
    ${
      advice.length + next.length > 0 &&
      html`<section class="next">
        <h2>What to do</h2>
        <ol>${advice.map((sentence) => html`<li>${sentence}</li>`)}</ol>
        ${next.map((command) => html`<p>${commandWords(command, context.base)}</p>`)}
      </section>`
    }`;
}

/** `/why`, before something was asked about. */
export function whyQuestion(asked: QuestionAsked, context: PageContext): Markup {
  return html`<section class="verdict">
      <h1>Why does mail not arrive?</h1>
      <p class="lede">Name the domain, the address or the server in question.</p>
    </section>
    ${whyForm(asked, "", context)}`;
}

function whyForm(asked: QuestionAsked, about: string, context: PageContext): Markup {
  const action = `${context.base}/why`;
  return html`<form class="form" action=${action}>
      <label>Domain, address or server <input name="about" value=${about} required autocomplete="off" spellcheck="false" /></label>
      ${asked.since !== "" && html`<input type="hidden" name="since" value=${asked.since} />`}
      ${asked.until !== "" && html`<input type="hidden" name="until" value=${asked.until} />`}
      <button class="go">Say why</button>
    </form>
    ${about !== "" && periodForm(asked, context)}`;
}

/** With the question that is kept: of what time. */
export function whyAddress(
  about: string,
  { q, since, until }: Omit<QuestionAsked, "path">,
): string {
  return addressOf({ path: `/why/${encodeURIComponent(about)}`, q, since, until });
}

function verdictMark({ verdict, main, coverage }: WhyJson): Markup {
  if (main) return main.isOpen ? mark("waiting", "wait") : mark("delivered", "soft");
  return verdict === "no-trouble" && isTold(coverage, "queue")
    ? mark("delivered", "ok")
    : mark("note", "soft");
}

function tablePart(form: TableForm, answer: WhyJson, context: PageContext): Markup {
  const records = recordsOf(form.name, answer);
  if (records.length === 0) return undefined;
  const columns = columnsShown(form, false);
  return html`<section>
    <h2>${form.title}</h2>
    <div class="wide" tabindex="0" role="region" aria-label=${form.title}>
      ${reportTable({ title: form.title, columns }, records, context)}
    </div>
  </section>`;
}

function recordsOf(name: string, answer: WhyJson): readonly TableRecord[] {
  switch (name) {
    case "reasons":
    case "senders":
    case "servers":
    case "own":
      return answer[name] ?? [];
    case "door":
      return answer.refusals ?? [];
    case "compared": {
      if (!answer.compared) return [];
      const { form, rows } = comparedTable(answer.compared, answer.asked);
      return rows.map((row: Cell[]) =>
        Object.fromEntries(form.columns.map((column, i) => [column.name, row[i]])),
      );
    }
    default:
      return [];
  }
}

function replyWords(
  place: number,
  replies: number,
  at: string | undefined,
  { zone }: PageContext,
): string {
  const moment = at === undefined ? undefined : momentIn(at);
  const which = replies === 1 ? "Word for word" : place === 0 ? "The first" : "The last";
  return moment ? `${which}, ${humanText(moment, zone)}:` : `${which}:`;
}
