/**
 * A question that cannot be read: what is wrong, what to try, and the question as it was typed, to be mended.
 */
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { saidWords } from "./said.ts";

export function refusedQuestion({
  message,
  hint,
  typed,
  base,
}: {
  message: string;
  hint: string | undefined;
  typed: string;
  base: string;
}): Markup {
  return [
    html`<section class="verdict">
      <h1>${mark("note")}<span>${message}</span></h1>
      ${hint !== undefined && html`<p>${saidWords(hint, base)}</p>`}
    </section>`,
    html`<form class="ask" action=${`${base}/find`}>
      <label for="q">The question, to be mended</label>
      <div class="row">
        <input id="q" type="search" name="q" value=${typed} autocomplete="off" spellcheck="false" autofocus />
        <button class="go">Find</button>
      </div>
    </form>`,
  ];
}
