/**
 * `/find`: messages and refusals that match, newest first; what was asked for, term by term; and the proof, where
 * there is nothing.
 */
import { grouped } from "../reports/cells.ts";
import type { Filter, Term } from "../reports/filter/filter.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { printFilter } from "../reports/filter/print.ts";
import { periodText } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Zone } from "../time/zones.ts";
import type { FoundPage } from "./answers.ts";
import { type Elsewhere, nothingFound } from "./find-none.ts";
import { foundTable } from "./found-table.ts";
import { html, type Markup } from "./markup.ts";
import {
  findPath,
  onDay,
  periodsBeside,
  termWords,
  without,
  withPeriod,
  withStatus,
} from "./question.ts";

export interface FindAsked {
  filter: Filter;
  /** The time that it is about. */
  period: Period;
  now: Instant;
  zone: Zone;
  base: string;
  /** This is a page behind the first. */
  isContinued: boolean;
}

export function findPage(
  found: FoundPage,
  asked: FindAsked,
  /** What would be found without one of the terms, where nothing was found. */
  elsewhere: readonly Elsewhere[],
  said: readonly string[],
): Markup {
  const isNothing = found.messages.length + found.refused.length === 0;
  if (isNothing && !asked.isContinued)
    return nothingFound(found, asked, elsewhere, said, searchForms(asked));
  return [
    html`<section class="verdict">
      <h1>${headOf(found, asked)}</h1>
      <p class="lede">${subjectOf(asked)}</p>
    </section>`,
    searchForms(asked),
    html`<section>
      <h2 class="hide">Results</h2>
      ${facets(found, asked)}
      ${foundTable(found, asked)}
      ${behind(found, asked)}
    </section>`,
  ];
}

/** `32 messages and 3 refusals`. */
function headOf({ messages, refused, cursor }: FoundPage, { isContinued }: FindAsked): string {
  const counts = [
    messages.length > 0 && `${grouped(messages.length)} message${messages.length === 1 ? "" : "s"}`,
    refused.length > 0 && `${grouped(refused.length)} refusal${refused.length === 1 ? "" : "s"}`,
  ]
    .filter(Boolean)
    .join(" and ");
  if (counts === "") return "Nothing older";
  if (isContinued) return `${counts}, ${cursor ? "and older ones" : "the oldest there are"}`;
  return cursor ? `The newest ${counts}` : counts;
}

/** Whom it is about, and when. */
function subjectOf({ filter, period, zone }: FindAsked): Markup {
  const terms = filter.terms.filter((term) => !isOfTime(term));
  const words = terms.map((term, i) => [i > 0 ? ", " : "", html`<b>${subjectWords(term)}</b>`]);
  const when = periodText(period.from, period.to, zone);
  return [
    terms.length > 0 ? ["Mail ", ...words] : "All mail",
    when && `; ${when}`,
    ", newest first.",
  ];
}

function subjectWords(term: Term): string {
  return term.key === "word" && !term.negated ? `from or to ${termWords(term)}` : termWords(term);
}

/** Terms, each of which can be taken out; and the period. */
function searchForms(asked: FindAsked): Markup {
  const { filter, base } = asked;
  const terms = filter.terms.filter((term) => !isInForm(term));
  return html`<div class="filters">
    ${
      terms.length > 0 &&
      html`<ul class="chips" aria-label="What is searched for">
        ${terms.map((term) => chip(term, asked))}
        <li class="plain"><a href=${`${base}/find`} aria-keyshortcuts="Escape">Clear</a></li>
      </ul>`
    }
    ${periodForm(asked)}
  </div>`;
}

/** The form of the period holds it. */
function isInForm({ key, negated }: Term): boolean {
  return (key === "since" || key === "until") && !negated;
}

function chip(term: Term, { filter, base }: FindAsked): Markup {
  const words = termWords(term);
  return html`<li>
    ${words}${" "}
    <a href=${findPath(base, without(filter, term))}><span aria-hidden="true">×</span><span class="hide">Without ${words}</span></a>
  </li>`;
}

function periodForm(asked: FindAsked): Markup {
  const { filter, base, zone, period, now } = asked;
  const rest = withPeriod(filter, {});
  const typedFor = (key: "since" | "until"): string => {
    const term = filter.terms.find((one) => one.key === key && !one.negated);
    return term === undefined ? "" : String(term.value);
  };
  const { earlier, later } = periodsBeside(filter, period, { zone, now });
  const isOn = (words: string): boolean =>
    filter.terms.filter(isOfTime).length === 1 &&
    filter.terms.some((term) => isOfTime(term) && `${term.key}:${term.value}` === words);
  const choice = (words: string, path: string, isChosen: boolean, key?: string) =>
    html`<li><a href=${path} aria-keyshortcuts=${key} aria-current=${isChosen ? "true" : undefined}>${words}</a></li>`;
  const path = (one: Filter): string => findPath(base, one);
  return html`<form class="period" action=${`${base}/find`}>
    <input type="hidden" name="q" value=${printFilter(rest)} />
    <label>Since <input name="since" value=${typedFor("since")} autocomplete="off" /></label>
    <label>Until <input name="until" value=${typedFor("until")} autocomplete="off" /></label>
    <button>Show</button>
    <ul aria-label="Other periods">
      ${earlier && html`<li><a href=${path(earlier)} aria-keyshortcuts="ArrowLeft">‹ earlier</a></li>`}
      ${later && html`<li><a href=${path(later)} aria-keyshortcuts="ArrowRight">later ›</a></li>`}
      ${choice("hour", path(withPeriod(filter, { since: "1h" })), isOn("since:1h"))}
      ${choice("today", path(onDay(filter, "today")), isOn("on:today"), "d")}
      ${choice("7 days", path(withPeriod(filter, { since: "7d" })), isOn("since:7d"), "w")}
      ${choice("30 days", path(withPeriod(filter, { since: "30d" })), isOn("since:30d"), "m")}
      ${choice("all", path(rest), !filter.terms.some(isOfTime))}
    </ul>
  </form>`;
}

const FACETS = [
  ["delivered", "Delivered"],
  ["partly", "Partly delivered"],
  ["bounced", "Bounced"],
  ["waiting", "Waiting"],
] as const;

/** By what became of it; counted where all that was found stands on the page. */
function facets(found: FoundPage, { filter, base, isContinued }: FindAsked): Markup {
  const statuses = filter.terms.filter(({ key }) => key === "status");
  const isWhole = statuses.length === 0 && !isContinued && found.cursor === undefined;
  const path = (status?: (typeof FACETS)[number][0]): string =>
    findPath(base, withStatus(filter, status));
  const current = (isCurrent: boolean): string | undefined => (isCurrent ? "true" : undefined);
  return html`<nav class="facets" aria-label="By what became of it">
    <a href=${path()} aria-current=${current(statuses.length === 0)}>All${isWhole && ` ${grouped(found.messages.length + found.refused.length)}`}</a>
    ${FACETS.map(([status, words]) => {
      const isCurrent = statuses.length === 1 && statuses[0]?.value === status;
      return html`<a href=${path(status)} aria-current=${current(isCurrent)}>${words}${isWhole && ` ${grouped(countOf(status, found))}`}</a>`;
    })}
  </nav>`;
}

/** As `status:` of the query language counts. */
function countOf(status: (typeof FACETS)[number][0], { messages }: FoundPage): number {
  return messages.filter(({ recipients, state }) => {
    const isDelivered = recipients.some(({ fate }) => fate === "delivered");
    const isBounced = recipients.some(({ fate }) => fate === "bounced" || fate === "expired");
    switch (status) {
      case "delivered":
        return isDelivered;
      case "bounced":
        return isBounced;
      case "partly":
        return isDelivered && isBounced;
      case "waiting":
        return state !== "ended" && state !== "lost";
      default:
        return status satisfies never;
    }
  }).length;
}

/** What stands behind the page, and how else to have it. */
function behind({ cursor }: FoundPage, { filter, base, isContinued }: FindAsked): Markup {
  const newest = isContinued && html`<a href=${findPath(base, filter)}>Back to the newest</a>. `;
  if (cursor === undefined)
    return html`<p class="soft">${newest}That is all of them. The address of this page holds the whole question.</p>`;
  return html`<p>
    ${newest}
    <a href=${findPath(base, filter, { cursor })} rel="next">Older ones</a>
  </p>`;
}
