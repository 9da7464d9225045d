/**
 * `/live`: the newest mail and refusals, how full the slots and the queue are. Without script it is what was newest when
 * it was asked for; with script what comes in meanwhile waits above the list until somebody wants to see it.
 */
import { grouped } from "../reports/cells.ts";
import { parseQuery } from "../reports/filter/query.ts";
import type { StandingProblem } from "../reports/news.ts";
import { isTold } from "../reports/reach.ts";
import { duration, momentIn, shortText } from "../time/format.ts";
import type { FoundPage, QueueJson } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { foundTable } from "./found-table.ts";
import { mark } from "./frame.ts";
import { type EventData, liveRow } from "./live-rows.ts";
import { html, type Markup } from "./markup.ts";
import { commandWords } from "./said.ts";
import { capital } from "./sentence.ts";

interface LiveTold {
  found: FoundPage;
  /** Sessions that were turned away. */
  refused: readonly (EventData & { started?: string })[];
  queue: QueueJson;
  isOnlyTrouble: boolean;
  /** When it was asked for. */
  clock: string;
  /** How far the logs are known: a sentence. */
  known: string | undefined;
  /** What needs attention, as far as who looks may know. */
  problems: readonly StandingProblem[];
  /** Events are told. */
  isFollowed: boolean;
}

/** What is chosen with "only trouble". */
export const TROUBLE = "status:deferred status:bounced status:expired";

export function livePage(told: LiveTold, context: PageContext): Markup {
  const { found, refused, queue, isOnlyTrouble, clock, known } = told;
  const { base, zone } = context;
  const path = `${base}/live`;
  const facet = (words: string, to: string, isCurrent: boolean): Markup =>
    html`<a href=${to} aria-current=${isCurrent ? "true" : undefined}>${words}</a>`;
  const isEmpty = found.messages.length + found.refused.length === 0;
  return html`<section class="verdict">
      <h1>The newest mail, at ${clock}</h1>
      <p class="lede">${known} <span class="noprint"><a href=${isOnlyTrouble ? `${path}?only=trouble` : path}>Look again</a></span></p>
    </section>
    ${gaugesPart(queue, context)}
    ${told.problems.map((problem) => problemPart(problem, context))}
    <section>
      <h2>Newest first</h2>
      <nav class="facets" aria-label="What is shown">
        ${facet("Everything", path, !isOnlyTrouble)} ${facet("Only trouble", `${path}?only=trouble`, isOnlyTrouble)}
      </nav>
      <div id="live" data-base=${base} data-zone=${zone.name} data-only=${isOnlyTrouble ? "trouble" : ""}></div>
      ${
        isEmpty
          ? html`<p>${noneWords(found, isOnlyTrouble)}</p>`
          : html`<div id="newest">${foundTable(found, { filter: parseQuery(""), zone, base })}</div>`
      }
    </section>
    ${refused.length > 0 && refusedPart(refused, context)}
    ${told.isFollowed && html`<script type="module" src=${`${base}/assets/live.js`}></script>`}`;
}

function noneWords({ coverage }: FoundPage, isOnlyTrouble: boolean): string {
  if (!isTold(coverage, "queue")) return "No log of qmail-send that was read tells of mail.";
  return `${isOnlyTrouble ? "No trouble" : "No mail"} is in the logs that were read.`;
}

function problemPart({ state, what, see, opened }: StandingProblem, context: PageContext): Markup {
  const isUrgent = state === "urgent";
  return html`<div class=${isUrgent ? "alert" : "alert calm"}>
    <p><span class=${isUrgent ? "st bad" : "st wait"}>${mark(isUrgent ? "urgent" : "waiting")}Opened ${shortText(opened, context.zone)}</span>${" "}<b>${what}.</b>${" "}${see !== "" && commandWords(see, context.base)}</p>
  </div>`;
}

function refusedPart(refused: LiveTold["refused"], { base, zone }: PageContext): Markup {
  const moment = (text: string): string => {
    const at = momentIn(text);
    return at ? shortText(at, zone) : "";
  };
  return html`<section>
    <h2>Newest at the door</h2>
    <table class="fold">
      <caption class="hide">Sessions that were turned away, newest first</caption>
      <thead><tr><th scope="col">Time</th><th scope="col">What happened</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Id</th></tr></thead>
      <tbody>${refused.map((data) =>
        liveRow({ type: "session.refused", timestamp: data.started ?? "", data }, base, moment),
      )}</tbody>
    </table>
  </section>`;
}

function gaugesPart({ tables, at, coverage }: QueueJson, { base }: PageContext): Markup {
  const isRead = coverage.notRead?.includes("queue") !== true;
  const { running = [], waiting = [], recipients = [] } = tables;
  const oldest = waiting.reduce((most, { oldest }) => Math.max(most, Number(oldest ?? 0)), 0);
  const messages = new Set(recipients.map(({ id }) => id)).size;
  const isSeveral = new Set(running.map((row) => row.queue)).size > 1;
  return html`<section>
    <h2 class="hide">Slots and the queue</h2>
    <dl class="gauges">
      ${running.map(({ queue, channel, used, limit }) => {
        if (used === undefined) return undefined;
        const name = isSeveral ? `${queue} ${channel}` : String(channel);
        return html`<div><dt>${capital(name)} slots</dt><dd><b>${grouped(Number(used))}</b>${
          limit !== undefined && [` of ${grouped(Number(limit))}`, bar(Number(used), Number(limit))]
        }</dd></div>`;
      })}
      ${!isRead && html`<div><dt>Queue</dt><dd><b>?</b> no log of qmail-send tells</dd></div>`}
      ${isRead && at !== undefined && html`<div><dt>Queue</dt><dd><b>${grouped(messages)}</b> ${messages === 1 ? "message" : "messages"}${oldest > 0 && html`, <a class="t" href=${`${base}/queue`}>oldest ${duration(oldest)}</a>`}</dd></div>`}
    </dl>
  </section>`;
}

function bar(used: number, limit: number): Markup {
  return html`<svg class="bar" viewBox=${`0 0 ${Math.max(limit, 1)} 1`} preserveAspectRatio="none" aria-hidden="true"><rect width=${Math.min(used, limit)} height="1" /></svg>`;
}
