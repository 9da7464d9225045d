/**
 * Sessions whose ids begin alike, to choose from.
 */
import { sessionVerdict } from "../explaining/session-words.ts";
import type { SessionJson } from "../tracking/sessions/json.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";
import { sessionSign, signed } from "./signs.ts";
import { wholeTime } from "./times.ts";

export function sessionsNamed(
  title: string,
  sessions: readonly SessionJson[],
  { base, zone }: PageContext,
): Markup {
  return html`<section class="verdict"><h1>${title}</h1></section>
    <section>
      <table class="fold">
        <caption class="hide">Sessions</caption>
        <thead><tr>
          <th scope="col">Time</th>
          <th scope="col">What became of it</th>
          <th scope="col">Client</th>
          <th scope="col">Id</th>
        </tr></thead>
        <tbody>
          ${sessions.map(
            (session) => html`<tr>
              <td class="t inline">${wholeTime(session.started ?? session.ended, zone)}</td>
              <td>${signed(sessionSign(session), sessionVerdict(session))}</td>
              <td>${[session.client.address, session.client.name].filter(Boolean).join(", ")}</td>
              <td class="id inline"><a href=${`${base}/s/${session.id}`}>${session.id}</a></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
}
