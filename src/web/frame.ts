/**
 * What every page has: its head, search and menu, and below the answer the command that gives the same, the data,
 * and what was searched.
 */
import { html, type Markup, type Page } from "./markup.ts";

/** Where a page stands, and who looks at it. */
export interface PageSetting {
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
      <header class="top">
        <a class="brand" href=${`${base}/`}>${mark("logo")}qtrail</a>
        <span class="where">${host}</span>
        <nav aria-label="Pages">
          <ul>
            ${pages.map(
              (name) => html`<li>
                <a href=${`${base}/${name}`} aria-current=${name === page ? "page" : undefined}>${PAGES[name]}</a>
              </li>`,
            )}
          </ul>
        </nav>
        ${
          !isHome &&
          html`<form class="seek" role="search" action=${`${base}/find`}>
          <label class="hide" for="seek">Find mail</label>
          <input id="seek" type="search" name="q" value=${query} autocomplete="off" spellcheck="false" />
          <button>Find</button>
        </form>`
        }
      </header>
      <main id="main">${answer}</main>
      ${foot(framed)}
    </body>
  </html>` as Page;
}

function foot({ command, data, said = [] }: Framed): Markup {
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
        <dd>${said.map((sentence) => html`<p>${sentence}</p>`)}</dd>`
      }
    </dl>
  </footer>`;
}

/** A sign of the sprite; what it says stands beside it in words. */
export function mark(name: string): Markup {
  return html`<svg class="mark" aria-hidden="true"><use href=${`#${name}`} /></svg>`;
}
