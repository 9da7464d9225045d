/**
 * What is wrong with a request, said to a person: what, and what to try.
 */
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { saidWords } from "./said.ts";
import { capital } from "./sentence.ts";

export interface ProblemSaid {
  status: number;
  message: string;
  hint: string | undefined;
}

export function problemPage({ status, message, hint }: ProblemSaid, base: string): Markup {
  return html`<section class="verdict">
    <h1>${mark("urgent", status >= 500 ? "bad" : "wait")}<span>${capital(message)}</span></h1>
    ${hint !== undefined && html`<p>${saidWords(capital(hint), base)}</p>`}
    <p class="lede"><a href=${`${base}/`}>The first page</a></p>
  </section>`;
}
