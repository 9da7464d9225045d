/**
 * `/enter`: whoever has a token shows it here, once for each browser.
 */
import { html, type Markup } from "./markup.ts";

export function enterPage(base: string): Markup {
  return html`<h1>Enter</h1>
    <form method="post" action=${`${base}/enter`}>
      <p>
        <label for="token">Your token</label>
        <input id="token" type="password" name="token" autocomplete="current-password" required />
        <button>Enter</button>
      </p>
    </form>
    <p>It begins with <code>qtr_</code>. Whoever runs this server gives one to you:
      <code>qtrail token add</code>.</p>`;
}
