/**
 * `/enter`: whoever has a token shows it here, once for each browser, and leaves here. `/enter/LINK`: whoever has a link.
 */
import { html, type Markup } from "./markup.ts";

/** `name`: the token by which he is in. */
export function enterPage(base: string, name: string | undefined): Markup {
  return html`<h1>Come in</h1>
    <form method="post" action=${`${base}/enter`}>
      <p><label for="token">Your token</label></p>
      <p>
        <input id="token" type="password" name="token" autocomplete="current-password" required />
        ${" "}
        <button>Come in</button>
      </p>
    </form>
    <p>It begins with <code>qtr_</code>; whoever runs this server gives one to you.</p>
    ${
      name !== undefined &&
      html`<h2>Leave</h2>
        <form method="post" action=${`${base}/leave`}>
          <p>This browser is in by the token of ${name}. ${" "}<button>Leave</button></p>
        </form>`
    }`;
}

/** A link works once, so it takes a button. */
export function enterByLinkPage(base: string, link: string): Markup {
  return html`<h1>Come in</h1>
    <form method="post" action=${`${base}/enter/${encodeURIComponent(link)}`}>
      <p><button class="go">Come in</button></p>
    </form>
    <p>The link that you have opened works once, for this browser, which is in from then on.</p>`;
}
