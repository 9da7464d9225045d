/**
 * `/queue`: how much waits at a moment, for what, and until when; the moment is chosen with a slider, or in words.
 */
import { givingUpWords, nextTryWords } from "../explaining/queue-words.ts";
import { REASONS } from "../grammars/delivery-report/reasons.ts";
import { grouped, humanCell } from "../reports/cells.ts";
import { queue } from "../reports/queue.ts";
import { localText, momentIn } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { QueueJson } from "./answers.ts";
import type { PageContext } from "./context.ts";
import { mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";
import { fromJson, reportTable, type TableRecord } from "./report-table.ts";
import { capital } from "./sentence.ts";
import { hoursOfDay } from "./times.ts";

interface QueuePageAsked {
  /** As typed; "" for the end of the logs. */
  at: string;
  q: string;
}

/** So many destinations have a part of their own, and so many of their recipients are listed. */
const MOST_GROUPS = 50;
const MOST_LISTED = 100;

export function queuePage(
  asked: QueuePageAsked,
  { verdict = "", at, now = [], besides = [], tables }: QueueJson,
  context: PageContext,
): Markup {
  const moment = at === undefined ? undefined : momentIn(at);
  const { waiting = [], recipients = [] } = tables;
  const groups = waiting.map(withMoments);
  const more = groups.length - MOST_GROUPS;
  return html`<section class="verdict">
      <h1>${groups.length > 0 ? mark("waiting", "wait") : mark("note", "soft")}<span>${verdict}</span></h1>
      ${now.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        asked.at !== "" &&
        html`<p class="lede">A past moment. <a href=${context.base + addressOf({ ...asked, at: "" })}>The queue at the end of the logs</a></p>`
      }
    </section>
    ${momentForm(asked, moment, context)}
    ${
      groups.length > 0 &&
      html`<section>
        <h2>What it waits for</h2>
        <div>${groups.slice(0, MOST_GROUPS).map((group) => groupPart(group, recipients, moment, context))}</div>
        ${more > 0 && html`<p class="soft">${`${grouped(more)} more destinations are not shown: ask for one of them, as to:club.example.`}</p>`}
      </section>`
    }
    ${
      besides.length > 0 &&
      html`<section class="measure">
        <h2 class="hide">What else there is to know</h2>
        ${besides.map((sentence) => html`<p class="soft">${sentence}</p>`)}
      </section>`
    }`;
}

/** The path with what was asked for. */
export function addressOf({ at, q }: QueuePageAsked): string {
  const given = Object.entries({ at, q }).filter(([, value]) => value !== "");
  return given.length === 0 ? "/queue" : `/queue?${new URLSearchParams(given)}`;
}

function withMoments(record: TableRecord): Record<string, TableRecord[string]> {
  const [form] = queue.tables;
  return Object.fromEntries(
    (form?.columns ?? []).map(({ name, type }) => [name, fromJson(record[name], type)]),
  );
}

const MINUTES = 24 * 60;
const STEP = 15;

function momentForm(
  asked: QueuePageAsked,
  moment: Instant | undefined,
  { base, zone }: PageContext,
): Markup {
  if (!moment) return undefined;
  const [day = "", clock = ""] = localText(moment, zone, 0).split(" ");
  const [hours, minutes] = clock.split(":").map(Number) as [number, number];
  const minute = hours * 60 + minutes;
  const link = (other: number, words: string): Markup => {
    if (other < 0 || other >= MINUTES) return undefined;
    const path = addressOf({ ...asked, at: `${day} ${clockOf(other)}` });
    return html`<li><a href=${base + path} aria-label=${`${words}, ${clockOf(other)}`}>${words}</a></li>`;
  };
  const before = Math.ceil(minute / STEP) * STEP - STEP;
  const behind = Math.floor(minute / STEP) * STEP + STEP;
  return html`<form class="slide" action=${`${base}/queue`}>
    ${asked.q !== "" && html`<input type="hidden" name="q" value=${asked.q} />`}
    <input type="hidden" name="day" value=${day} />
    <label for="minute">Moment of ${day}, in steps of ${STEP} minutes: ${clock.slice(0, 5)}</label>
    <input id="minute" type="range" name="minute" min="0" max=${MINUTES - STEP} step=${STEP} value=${Math.floor(minute / STEP) * STEP} />
    ${hoursOfDay()}
    <div class="end">
      <button name="by" value="slider">Show the queue at the slider</button>
      <ul aria-label="Other moments">
        ${link(before, "‹ 15 min")} ${link(behind, "15 min ›")}
        <li><a href=${base + addressOf({ ...asked, at: "" })}>now</a></li>
      </ul>
      <div>
        <label>Any other moment <input name="at" value=${asked.at} placeholder=${`${day} 03:00`} autocomplete="off" /></label>
        <button>Show</button>
      </div>
    </div>
  </form>`;
}

/** `14:45`, of a minute of the day. */
export function clockOf(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function groupPart(
  group: Record<string, TableRecord[string]>,
  recipients: readonly TableRecord[],
  moment: Instant | undefined,
  context: PageContext,
): Markup {
  const { zone, base } = context;
  const name = String(group.waitingFor ?? "");
  const words = REASONS.find((one) => one.name === group.reason);
  const isDomain = /^[\w-]+(\.[\w-]+)+$/.test(name);
  const next = nextTryWords(group, moment, zone);
  const end = givingUpWords(group, moment, zone);
  const tries = Number(group.attempts ?? 0);
  return html`<article class="group">
    <h3>${name}${words && html` <span class="st wait">${mark("waiting")}${words.name === "unknown" ? "put off" : words.meaning}</span>`}</h3>
    <p class="run">
      ${counted(group.messages, "message")}${counted(group.recipients, "recipient")}
      ${group.oldest !== undefined && html`<span>oldest <b>${humanCell(group.oldest, { type: "seconds" }, zone)}</b></span>`}
      ${tries > 0 && html`<span>up to <b>${grouped(tries)}</b> ${tries === 1 ? "try" : "tries"}</span>`}
      ${next !== undefined && html`<span>next try <b>${next}</b></span>`}
      ${end !== undefined && html`<span>gives up <b>${end}</b></span>`}
    </p>
    ${group.report !== undefined && html`<samp class="literal wait">${humanCell(group.report, { type: "text" }, zone)}</samp>`}
    ${
      (words || isDomain) &&
      html`<p>
      ${words && words.name !== "unknown" && `${capital(words.advice)}. `}
      ${isDomain && html`<a href=${`${base}/why/${encodeURIComponent(name)}`}>Why ${name}</a>`}
    </p>`
    }
    ${listOf(
      recipients.filter(
        ({ waitingFor, reason }) => waitingFor === group.waitingFor && reason === group.reason,
      ),
      name,
      context,
    )}
  </article>`;
}

function counted(cell: TableRecord[string], thing: string): Markup {
  const count = Number(cell ?? 0);
  return html`<span><b>${grouped(count)}</b> ${count === 1 ? thing : `${thing}s`}</span>`;
}

/** Columns of the list of a group: what its head tells is left out. */
const LISTED = ["sender", "recipient", "age", "attempts", "lastTry", "nextTry", "trying", "id"];

function listOf(records: readonly TableRecord[], name: string, context: PageContext): Markup {
  if (records.length === 0) return undefined;
  const [, form] = queue.tables;
  const columns = LISTED.flatMap(
    (wanted) => form?.columns.filter((column) => column.name === wanted) ?? [],
  ).filter((column) => records.some((record) => record[column.name] !== undefined));
  const shown = records.slice(0, MOST_LISTED);
  const more = records.length - shown.length;
  return html`<details>
    <summary>${records.length === 1 ? "The one that waits" : `The ${grouped(records.length)} that wait`}</summary>
    ${reportTable({ title: `Mail that waits for ${name}`, columns }, shown, context)}
    ${more > 0 && html`<p class="soft">${`${grouped(more)} more are not shown.`}</p>`}
  </details>`;
}
