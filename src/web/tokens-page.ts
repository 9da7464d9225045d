/**
 * `/settings/tokens`: who may see what, until when; and `/audit`: who looked up what.
 */
import { grouped } from "../reports/cells.ts";
import { type Scope, scopeWords } from "../reports/scope.ts";
import { humanText, momentIn } from "../time/format.ts";
import { type Instant, secondsBetween } from "../time/instant.ts";
import type { PageContext } from "./context.ts";
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";

export interface TokenShown {
  id: string;
  name: string;
  scope: Scope;
  expires?: string;
  lastUsed?: string;
  isExpired: boolean;
}

export interface TokensTold {
  tokens: readonly TokenShown[];
  now: Instant;
  /** One that was made just now: it is shown this once. */
  made?: { name: string; link: string; secret: string };
  /** Who looks has come without a token, which is over with the first one. */
  isWithoutToken: boolean;
}

/** How long a token may be valid, in words and in days; none: until it is ended. */
export const TOKEN_DAYS: readonly (readonly [words: string, days: string])[] = [
  ["30 days", "30"],
  ["90 days", "90"],
  ["1 year", "365"],
  ["until it is ended", ""],
];

export function tokensPage(told: TokensTold, context: PageContext): Markup {
  const { tokens, made, isWithoutToken } = told;
  const { base } = context;
  return html`<section class="verdict">
      <h1>Who may see what</h1>
      <p class="lede">${
        tokens.length === 0
          ? "There is no token. Until there is one, who is on this machine sees everything, and nobody else sees anything."
          : "Since tokens exist everybody needs one; over the server's socket nobody does."
      }</p>
    </section>
    ${
      made &&
      html`<div class="alert once">
        <h2>Token for ${made.name} made</h2>
        <p>Hand on this link. Its button works once, within an hour, and the link is not shown again:</p>
        <code class="literal">${made.link}</code>
        <p>A program sends the token itself, as <code>Authorization: Bearer</code>:</p>
        <code class="literal">${made.secret}</code>
        ${isWithoutToken && tokens.length === 1 && html`<p>From now on this page needs a token, too: open the link here if it is yours, or add one with <code>qtrail token add --all</code>.</p>`}
      </div>`
    }
    ${tokens.length > 0 && tokensPart(told, context)}
    <section>
      <h2>Make a token</h2>
      <form class="form" method="post" action=${`${base}/settings/tokens`}>
        <label>For whom <input name="for" required maxlength="80" autocomplete="off" /></label>
        <label>May see
          <select name="scope"><option value="domains">mail of these domains</option><option value="all">all mail</option><option value="figures">figures only, no address</option></select>
        </label>
        <label>Domains <input name="domain" placeholder="club.example" autocomplete="off" /></label>
        <label>Ends after
          <select name="days">${TOKEN_DAYS.map(
            ([words, days]) =>
              html`<option value=${days} selected=${days === "90"}>${words}</option>`,
          )}</select>
        </label>
        <button class="go">Make it</button>
      </form>
      <p class="soft measure">A token that is bound to domains shows messages from or to them, and nothing else; the addresses of others are shown without their names.</p>
    </section>
    <p><a href=${`${base}/audit`}>Who looked at what</a></p>`;
}

function tokensPart({ tokens, now }: TokensTold, context: PageContext): Markup {
  return html`<section>
    <h2>Tokens</h2>
    <table class="fold">
      <caption class="hide">Tokens</caption>
      <thead><tr><th scope="col">For</th><th scope="col">May see</th><th scope="col">State</th><th scope="col">Ends</th><th scope="col">Last used</th><th scope="col"><span class="hide">Action</span></th></tr></thead>
      <tbody>${tokens.map(
        (token) => html`<tr>
          <th scope="row">${token.name}</th>
          <td>${scopeWords(token.scope)}</td>
          <td>${stateWords(token, now)}</td>
          <td data-l="ends">${token.expires === undefined ? "when it is ended" : timeWords(token.expires, context)}</td>
          <td data-l="last used">${token.lastUsed === undefined ? html`<span class="soft">never</span>` : timeWords(token.lastUsed, context)}</td>
          <td><form method="post" action=${`${context.base}/settings/tokens/${token.id}/end`}><button class="quiet" aria-label=${`End the token for ${token.name}`}>End</button></form></td>
        </tr>`,
      )}</tbody>
    </table>
  </section>`;
}

const SOON_DAYS = 7;
const SECONDS_PER_DAY = 86_400;

function stateWords({ isExpired, expires, lastUsed }: TokenShown, now: Instant): Markup {
  if (isExpired) return html`<span class="st soft">${mark("expired")}over</span>`;
  const end = momentIn(expires ?? "");
  const days = end ? Math.floor(secondsBetween(now, end) / SECONDS_PER_DAY) : SOON_DAYS;
  if (days < SOON_DAYS)
    return html`<span class="st wait">${mark("waiting")}ends ${days === 0 ? "within a day" : days === 1 ? "in 1 day" : `in ${days} days`}</span>`;
  return lastUsed === undefined
    ? html`<span class="st ok">${mark("queued")}not used yet</span>`
    : html`<span class="st ok">${mark("delivered")}valid</span>`;
}

function timeWords(text: string, { zone }: PageContext): string {
  const at = momentIn(text);
  return at ? humanText(at, zone).replace(/:\d\d (?=\S+$)/, " ") : text;
}

/** A line of the audit. */
interface LookUpShown {
  at: string;
  who: string;
  from?: string;
  asked: string;
  rows: number;
}

interface AuditTold {
  /** Days of which there is an audit, newest first. */
  days: readonly string[];
  /** Of which this is. */
  day: string;
  /** In the order of time. */
  lookUps: readonly LookUpShown[];
}

const MOST_LOOK_UPS = 1000;

export function auditPage({ days, day, lookUps }: AuditTold, context: PageContext): Markup {
  const shown = lookUps.toReversed().slice(0, MOST_LOOK_UPS);
  const more = lookUps.length - shown.length;
  return html`<section class="verdict">
      <h1>Who looked at what</h1>
      <p class="lede">${
        days.length === 0
          ? "Nobody has looked up mail yet."
          : `${day} (UTC): ${grouped(lookUps.length)} ${lookUps.length === 1 ? "look-up" : "look-ups"} of people's mail. Figures are none.`
      }</p>
    </section>
    ${
      days.length > 1 &&
      html`<nav class="facets" aria-label="Days">${days
        .slice(0, 14)
        .map(
          (one) =>
            html`<a href=${`${context.base}/audit?day=${one}`} aria-current=${one === day ? "true" : undefined}>${one}</a>`,
        )}</nav>`
    }
    ${
      shown.length > 0 &&
      html`<section>
        <h2 class="hide">Look-ups</h2>
        <table class="fold">
          <caption class="hide">Look-ups, newest first</caption>
          <thead><tr><th scope="col">Time</th><th scope="col">Who</th><th scope="col">From</th><th scope="col">Asked for</th><th scope="col" class="num">Rows</th></tr></thead>
          <tbody>${shown.map(
            ({ at, who, from = "", asked, rows }) => html`<tr>
              <td class="t">${timeWords(at, context)}</td>
              <td>${who}</td>
              <td class="id" data-l="from">${from}</td>
              <td><code>${asked}</code></td>
              <td class="num inline" data-l="rows">${grouped(rows)}</td>
            </tr>`,
          )}</tbody>
        </table>
        ${more > 0 && html`<p class="soft">${`${grouped(more)} before these are not shown.`}</p>`}
      </section>`
    }`;
}
