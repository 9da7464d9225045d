/**
 * What every page has: its head, search and menu, and below the answer the command that gives the same, the data,
 * and what was searched.
 */
import { html, type Markup, type Page } from "./markup.ts";
import { saidWords } from "./said.ts";

/** Where a page stands, and who looks at it. */
interface PageSetting {
  /** Before every path: empty, or what a proxy has put there. */
  base: string;
  /** The machine whose mail this is. */
  host: string;
  /** The zone of times. */
  zone: string;
  /** Names of pages that this viewer may open. */
  pages: readonly PageName[];
}

export const PAGES = {
  find: "Find",
  queue: "Queue",
  reports: "Reports",
  live: "Live",
  explain: "Explain",
  logs: "Logs",
} as const;

export type PageName = keyof typeof PAGES;

export interface Framed {
  /** For the browser's tab and its history. */
  title: string;
  /** The page of the menu that this one belongs to. */
  page?: PageName;
  /** What stands in the search box. */
  query?: string;
  /** The command that gives the same answer. */
  command?: string;
  /** Where a program gets it. */
  data?: string;
  /** What was searched, and what is wrong. */
  said?: readonly string[];
  /** The home page has a search of its own. */
  isHome?: boolean;
}

export function frame(setting: PageSetting, framed: Framed, answer: Markup): Page {
  const { base, host, pages } = setting;
  const { title, page, query = "", isHome = false } = framed;
  return html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title} - qtrail</title>
      <link rel="icon" href=${`${base}/assets/icon.svg`} />
      <link rel="stylesheet" href=${`${base}/assets/qtrail.css`} />
      <script type="module" src=${`${base}/assets/page.js`}></script>
    </head>
    <body>
      <a class="skip hide" href="#main">Skip to the answer</a>
      ${SPRITE}
      <header class="top">
        <a class="brand" href=${`${base}/`}><svg aria-hidden="true"><use href="#logo" /></svg>qtrail</a>
        <span class="where">${host}</span>
        <nav aria-label="Pages">
          <ul>
            ${pages.map(
              (name) => html`<li>
                <a href=${`${base}/${name}`} aria-current=${name === page ? "page" : undefined} aria-keyshortcuts=${name === "live" ? "l" : undefined}>${PAGES[name]}</a>
              </li>`,
            )}
          </ul>
        </nav>
        ${
          !isHome &&
          html`<form class="seek" role="search" action=${`${base}/find`}>
          <label class="hide" for="seek">Find mail</label>
          <input id="seek" type="search" name="q" aria-keyshortcuts="/" value=${query} autocomplete="off" spellcheck="false" />
          <button>Find</button>
        </form>`
        }
      </header>
      <main id="main">${answer}</main>
      ${foot(setting, framed)}
    </body>
  </html>` as Page;
}

function foot({ base, pages }: PageSetting, { command, data, said = [] }: Framed): Markup {
  const isForSettings = pages.includes("logs");
  return html`<footer class="foot">
    <dl class="same">
      ${
        command &&
        html`<dt>The same on the command line</dt>
        <dd><code>${command}</code></dd>`
      }
      ${
        data &&
        html`<dt>As data</dt>
        <dd><code>GET ${data}</code></dd>`
      }
      ${
        said.length > 0 &&
        html`<dt>Searched</dt>
        <dd>${said.map((sentence) => html`<p>${saidWords(sentence, base)}</p>`)}</dd>`
      }
    </dl>
    <ul>
      ${
        isForSettings &&
        html`<li><a href=${`${base}/logs`}>What is read, and what is missing</a></li>
        <li><a href=${`${base}/settings/tokens`}>Who may see what</a></li>
        <li><a href=${`${base}/audit`}>Who looked at what</a></li>`
      }
      <li><a href=${`${base}/enter`}>Come in with a token, or leave</a></li>
    </ul>
  </footer>`;
}

/** A sign of the sprite; what it says stands beside it in words. */
export function mark(name: MarkName, colour?: "ok" | "wait" | "bad" | "door" | "soft"): Markup {
  return html`<svg class=${colour ? `mark ${colour}` : "mark"} aria-hidden="true"><use href=${`#${name}`} /></svg>`;
}

export type MarkName =
  | "delivered"
  | "partly"
  | "waiting"
  | "bounced"
  | "expired"
  | "queued"
  | "refused"
  | "urgent"
  | "note";

/** The signs of all pages, drawn once in each. */
const SPRITE = html`<svg class="sprite" aria-hidden="true">
  <symbol id="logo" viewBox="0 0 24 20"><path d="M3 15c5 0 4-10 9-10s4 10 9 10" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" /><circle cx="3" cy="15" r="2.6" fill="currentColor" /><circle cx="12" cy="5" r="2.6" fill="currentColor" /><circle cx="21" cy="15" r="2.6" fill="currentColor" /></symbol>
  <symbol id="delivered" viewBox="0 0 16 16"><path d="M2.5 8.5l4 4 7-8.5" /></symbol>
  <symbol id="partly" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" /><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" /></symbol>
  <symbol id="waiting" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" /><path d="M8 4.6V8l2.4 2" /></symbol>
  <symbol id="bounced" viewBox="0 0 16 16"><path d="M3.2 3.2l9.6 9.6m0-9.6l-9.6 9.6" /></symbol>
  <symbol id="refused" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" /><path d="M4.8 8h6.4" /></symbol>
  <symbol id="urgent" viewBox="0 0 16 16"><path d="M8 1.8l6.7 12H1.3z" /><path d="M8 6.2v3.4M8 11.7v.1" /></symbol>
  <symbol id="note" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" /><path d="M8 7.6v3.4M8 4.9v.1" /></symbol>
  <symbol id="expired" viewBox="0 0 16 16"><path d="M3.5 2h9M3.5 14h9M5 2c0 5 6 7 6 12M11 2c0 5-6 7-6 12" /></symbol>
  <symbol id="queued" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6" /></symbol>
</svg>`;
