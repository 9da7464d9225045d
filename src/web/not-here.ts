/**
 * What an id names and the logs do not hold: how the search went on, and where else to look.
 */
import type { PageContext } from "./context.ts";
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { saidWords } from "./said.ts";

export function notHere(
  title: string,
  said: readonly string[],
  { base }: Pick<PageContext, "base">,
): Markup {
  return html`<section class="verdict">
    <h1>${mark("note")}<span>${title}</span></h1>
    ${said.map((sentence) => html`<p>${saidWords(sentence, base)}</p>`)}
  </section>`;
}
