/**
 * Which mail a page is of, and of what time: a form that works without script, with the usual periods as links.
 * Its fields stand in the page's address, so that it can be sent to somebody else.
 */
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";

export interface QuestionAsked {
  /** Of the page, without what a proxy puts before it. */
  path: string;
  /** As typed; "" where nothing was. */
  q: string;
  since: string;
  until: string;
  top?: string;
  /** With detail. */
  wide?: string;
}

const PERIODS = [
  ["hour", "1h"],
  ["today", "today", "d"],
  ["7 days", "7d", "w"],
  ["30 days", "30d", "m"],
  ["all", ""],
] as const;

export function periodForm(asked: QuestionAsked, { base }: PageContext): Markup {
  const { path, q, since, until, top } = asked;
  return html`<form class="period" action=${base + path}>
    <label>Only <input name="q" value=${q} placeholder="to:club.example" autocomplete="off" spellcheck="false" /></label>
    <label>Since <input name="since" value=${since} placeholder="yesterday 14:00" autocomplete="off" /></label>
    <label>Until <input name="until" value=${until} placeholder="now" autocomplete="off" /></label>
    ${
      top !== undefined &&
      html`<label>Rows of a list <input name="top" value=${top} placeholder="10" inputmode="numeric" autocomplete="off" /></label>`
    }
    <button>Show</button>
    <ul aria-label="Other periods">
      ${PERIODS.map(
        ([name, words, key]) => html`<li>
          <a href=${base + addressOf({ ...asked, since: words, until: "" })} aria-current=${since === words && until === "" ? "true" : undefined} aria-keyshortcuts=${key}>${name}</a>
        </li>`,
      )}
    </ul>
  </form>`;
}

/** The path with what was asked for; what was not has no key. */
export function addressOf({ path, ...fields }: QuestionAsked): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query === "" ? path : `${path}?${query}`;
}
