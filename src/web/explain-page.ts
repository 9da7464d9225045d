/**
 * `/explain`: what a line, a reply, a bounce, a code or a word of a mail log means, and what to do. The same parts are
 * shown by the server and, where script runs, by the browser itself.
 */
import { type Explanation, SEVERITIES } from "../explaining/explanation.ts";
import type { Severity } from "../grammars/form.ts";
import { grouped } from "../reports/cells.ts";
import type { PageContext } from "./context.ts";
import { type MarkName, mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { commandWords, saidWords } from "./said.ts";

/** Of several lines each kind is explained once. */
export type ExplanationTold = Explanation & { times?: number };

export const EXPLAINED = "explained";

export function explainPage(
  line: string,
  told: readonly ExplanationTold[],
  { base, zone }: PageContext,
): Markup {
  return html`<form class="stack" id="explain" action=${`${base}/explain`} method="post" data-zone=${zone.name} data-base=${base}>
      <label class="title" for="line">Explain a log line, a reply, a bounce, a code, a time label</label>
      <textarea id="line" name="line" rows=${Math.min(12, Math.max(3, line.split("\n").length))} spellcheck="false" required>${line}</textarea>
      <button class="go">Explain</button>
    </form>
    <div id=${EXPLAINED} class="explained" aria-live="polite">
      ${told.length > 0 ? explainedParts(told, base) : html`<h1 class="hide">Explain</h1>`}
    </div>
    <script type="module" src=${`${base}/assets/explain.js`}></script>`;
}

export function explainedParts(told: readonly ExplanationTold[], base: string): Markup {
  return told.map((one, i) => explainedPart(one, i === 0, base));
}

const MARKS: Record<Severity, [MarkName, "ok" | "wait" | "bad"]> = {
  fine: ["delivered", "ok"],
  wait: ["waiting", "wait"],
  attention: ["urgent", "wait"],
  danger: ["urgent", "bad"],
};

function explainedPart(told: ExplanationTold, isFirst: boolean, base: string): Markup {
  const { verdict, means, severity, times = 1 } = told;
  const sign = severity ? mark(...MARKS[severity]) : mark("note", "soft");
  const head = html`${sign}<span>${verdict}</span>`;
  return html`<section class="verdict">
      ${isFirst ? html`<h1>${head}</h1>` : html`<h2>${head}</h2>`}
      ${means !== undefined && html`<p>${means}</p>`}
      ${times > 1 && html`<p class="lede">${grouped(times)} such lines.</p>`}
    </section>
    ${factsPart(told)}
    <div class="cols">${causesPart(told)}${advicePart(told, base)}</div>`;
}

function factsPart({ facts, sender, recipient, severity }: Explanation): Markup {
  const rows = [
    ...facts,
    ...(severity ? [{ name: "severity", value: severity, is: SEVERITIES[severity] }] : []),
    ...(sender === undefined ? [] : [{ name: "the sender", value: sender, is: undefined }]),
    ...(recipient === undefined
      ? []
      : [{ name: "the recipient", value: recipient, is: undefined }]),
  ];
  if (rows.length === 0) return undefined;
  return html`<section>
    <h2>Part by part</h2>
    <table class="fold">
      <caption class="hide">The parts, and what they mean</caption>
      <thead><tr><th scope="col">Part</th><th scope="col">Is</th><th scope="col">Means</th></tr></thead>
      <tbody>${rows.map(
        ({ name, value, is }) => html`<tr>
          <th scope="row" class="t">${name}</th>
          <td>${shownLines(value)}</td>
          <td>${is}</td>
        </tr>`,
      )}</tbody>
    </table>
  </section>`;
}

function causesPart({ causes, inLog }: Explanation): Markup {
  if (causes.length === 0 && inLog === undefined) return undefined;
  return html`<section>
    <h2>Usual causes, likeliest first</h2>
    <ol class="stack">${causes.map(
      ({ cause, inLog }, i) =>
        html`<li><b>${i + 1}. ${cause}</b>${inLog !== undefined && ` ${inLog}`}</li>`,
    )}</ol>
    ${inLog !== undefined && html`<p>In your log: ${inLog}</p>`}
  </section>`;
}

function advicePart({ advice, sources, next }: Explanation, base: string): Markup {
  if (advice.length + sources.length + next.length === 0) return undefined;
  return html`<section class="next">
    <h2>What to do</h2>
    ${advice.length > 0 && html`<ol>${advice.map((one) => html`<li>${saidWords(one, base)}</li>`)}</ol>`}
    ${next.map((command) => html`<p>${commandWords(command, base)}</p>`)}
    ${sources.length > 0 && html`<p class="soft">References: ${sources.join("; ")}.</p>`}
  </section>`;
}

/** Line by line. */
function shownLines(text: string): Markup {
  return text.split("\n").map((line, i) => [i > 0 && html`<br />`, line]);
}
