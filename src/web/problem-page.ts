/**
 * What is wrong with a request, said to a person: what, and what to try.
 */
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { saidWords } from "./said.ts";

export interface ProblemSaid {
  status: number;
  message: string;
  hint: string | undefined;
}

export function problemPage({ status, message, hint }: ProblemSaid, base: string): Markup {
  const sentence = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}`;
  return html`<section class="verdict">
    <h1>${mark("urgent", status >= 500 ? "bad" : "wait")}<span>${sentence}</span></h1>
    ${hint !== undefined && html`<p>${saidWords(`${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}`, base)}</p>`}
    <p class="lede"><a href=${`${base}/`}>The first page</a></p>
  </section>`;
}
