/**
 * A search that found nothing: what was searched, so that it is a proof; what is near; and what would be found
 * without one of its terms.
 */
import { shareWords } from "../explaining/period-share.ts";
import { grouped } from "../reports/cells.ts";
import type { Filter, Term } from "../reports/filter/filter.ts";
import { isOfOrigin } from "../reports/filter/origin.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { isTold, type LogKind } from "../reports/reach.ts";
import { momentIn, periodText } from "../time/format.ts";
import { compareInstants } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { FoundPage, SourceJson } from "./answers.ts";
import type { FindAsked } from "./find-page.ts";
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { findPath, termWords, without } from "./question.ts";
import { saidWords } from "./said.ts";

/** What the same search finds without one of its terms. */
export interface Elsewhere {
  term: Term;
  /** Absent where it was not tried. */
  counted?: { found: number /** And more. */; isMore: boolean } | undefined;
}

export function nothingFound(
  { coverage }: FoundPage,
  asked: FindAsked,
  elsewhere: readonly Elsewhere[],
  said: readonly string[],
  forms: Markup,
): Markup {
  const { sources } = coverage;
  const hasLogOf = (kind: LogKind): boolean =>
    isTold(coverage, kind) &&
    sources.some((one) => one.kinds.includes(kind) && reaches(one, asked.period));
  const hasQueue = hasLogOf("queue");
  return [
    html`<section class="verdict">
      <h1>${mark("note")}<span>${hasQueue ? "No such mail is in the logs that were searched" : "Cannot tell: no log of qmail-send that was searched reaches there"}</span></h1>
      <p class="lede">${subjectWords(asked)}${hasQueue && doorWords(hasLogOf("sessions"), asked.filter)}</p>
    </section>`,
    forms,
    nearPart(elsewhere, asked, said),
    html`<section aria-labelledby="trust">
      <h2 id="trust">What was searched</h2>
      ${sources.length > 0 ? sourceTable(sources, asked) : html`<p>No log at all. <a href=${`${asked.base}/logs`}>What is read, and what is missing</a></p>`}
      ${proofWords(said, sources).map((sentence) => html`<p class="soft measure">${saidWords(sentence, asked.base)}</p>`)}
    </section>`,
  ];
}

/** Whether a log has anything of the period; one without times is no proof for any. */
function reaches({ from, to, lines }: SourceJson, period: Period): boolean {
  if (!period.from && !period.to) return lines > 0;
  const [begin, end] = [momentIn(from), momentIn(to)];
  if (!begin || !end) return false;
  const isBefore = period.from && compareInstants(end, period.from) < 0;
  const isAfter = period.to && compareInstants(begin, period.to) >= 0;
  return !isBefore && !isAfter;
}

function subjectWords({ filter, period, zone }: FindAsked): Markup {
  const terms = filter.terms.filter((term) => !isOfTime(term));
  const when = periodText(period.from, period.to, zone);
  return [
    ...terms.map((term, i) => [i > 0 && ", ", html`<b>${termWords(term)}</b>`]),
    terms.length > 0 && when && "; ",
    when,
    (terms.length > 0 || when) && ". ",
  ];
}

/** Who was turned away is searched by addresses, and by what all facts have. */
const ADDRESSES: ReadonlySet<string> = new Set(["from", "to", "domain", "word"]);

function doorWords(hasSessions: boolean, { terms }: Filter): string {
  const isOfDoor =
    terms.some(({ key, negated }) => !negated && ADDRESSES.has(key)) &&
    terms.every((term) => ADDRESSES.has(term.key) || isOfOrigin(term));
  if (!isOfDoor) return "No message is like that.";
  return hasSessions
    ? "No message, and nobody like that was turned away at the door, as far as it is logged."
    : "No message. Whether it was turned away at the door, no log that was searched tells.";
}

/** Sentences of standard error that tell of what is near. */
const NEAR = /^(?:Near misses|At other times): /;

function nearPart(
  elsewhere: readonly Elsewhere[],
  { filter, base }: FindAsked,
  said: readonly string[],
): Markup {
  const near = said.filter((sentence) => NEAR.test(sentence));
  if (near.length === 0 && elsewhere.length === 0) return undefined;
  return html`<section aria-labelledby="near">
    <h2 id="near">What is near</h2>
    ${near.map((sentence) => html`<p>${withAddresses(sentence, base)}</p>`)}
    ${
      elsewhere.length > 0 &&
      html`<ul>
        ${elsewhere.map(
          ({ term, counted }) => html`<li>
            <a href=${findPath(base, without(filter, term))}>Without ${termWords(term)}</a>${counted && `: ${counted.isMore ? "more than " : ""}${grouped(counted.found)}`}
          </li>`,
        )}
      </ul>`
    }
  </section>`;
}

/** A sentence whose addresses lead to their mail. */
function withAddresses(sentence: string, base: string): Markup {
  return sentence
    .split(/([^\s,;:()]+@[^\s,;:()]+)/)
    .map((part, i) =>
      i % 2 === 0
        ? part
        : html`<a href=${`${base}/find?${new URLSearchParams({ q: `<${part}>` })}`}>${part}</a>`,
    );
}

/** What the table tells is not said again. */
function proofWords(said: readonly string[], sources: readonly SourceJson[]): string[] {
  const heads = sources.map(({ name }) => `${name}: `);
  const isInHeads = (sentence: string): boolean => heads.some((head) => sentence.startsWith(head));
  return said.filter((sentence) => !NEAR.test(sentence) && !isInHeads(sentence));
}

function sourceTable(sources: readonly SourceJson[], { period, now, zone }: FindAsked): Markup {
  const hasPeriod = period.from !== undefined || period.to !== undefined;
  const share = ({ from, to }: SourceJson): string =>
    shareWords({ from: momentIn(from), to: momentIn(to) }, period, now);
  return html`<table class="fold">
    <caption class="hide">Logs that were searched</caption>
    <thead><tr>
      <th scope="col">Log</th>
      <th scope="col">Would show</th>
      <th scope="col">Covers</th>
      ${hasPeriod && html`<th scope="col">Of the period</th>`}
      <th scope="col" class="num">Lines</th>
    </tr></thead>
    <tbody>
      ${sources.map((source) => {
        const { name, kinds, from, to, lines } = source;
        return html`<tr>
          <th scope="row">${name}</th>
          <td>${kinds.map((kind) => SHOWN_BY[kind] ?? kind).join("; ")}</td>
          <td data-l="covers">${periodText(momentIn(from), momentIn(to), zone) || "no times"}</td>
          ${hasPeriod && html`<td data-l="of the period">${share(source)}</td>`}
          <td class="num" data-l="lines">${grouped(lines)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

const SHOWN_BY: Readonly<Record<string, string>> = {
  queue: "mail that was taken",
  sessions: "who connected, and who was turned away",
};
