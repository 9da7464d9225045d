/**
 * A story as the command prints it, with the raw lines of the log: for who may see all, when it is asked for.
 */
import { html, type Markup } from "./markup.ts";
import { saidWords } from "./said.ts";

export interface PrintedStory {
  text: string;
  /** What the command says of it. */
  said: readonly string[];
}

/** `path` is that of the page with the lines; absent for who may not see any. */
export function printedStory(
  story: PrintedStory | undefined,
  path: string | undefined,
  base: string,
): Markup {
  if (path === undefined) return undefined;
  if (!story)
    return html`<p class="noprint"><a href=${base + path} rel="nofollow">With its log lines</a></p>`;
  return html`<details open>
    <summary>The story with its log lines, as the command prints it</summary>
    ${story.said.map((sentence) => html`<p class="soft">${saidWords(sentence, base)}</p>`)}
    <pre class="lines">${story.text}</pre>
  </details>`;
}
