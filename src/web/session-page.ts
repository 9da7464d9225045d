/**
 * `/s/ID`: one session: what became of it, what it brought and how sure that is, who it was, and every step; the
 * recorded dialogue, where there is one.
 */
import { momentsOf } from "../explaining/session-moments.ts";
import { joinWords, ruleMeaning, sessionVerdict } from "../explaining/session-words.ts";
import { verdictOf } from "../explaining/verdict.ts";
import { grouped } from "../reports/cells.ts";
import { duration, momentIn } from "../time/format.ts";
import type { Zone } from "../time/zones.ts";
import type { MessageJson } from "../tracking/json.ts";
import type { SessionJson, TransactionJson } from "../tracking/sessions/json.ts";
import type { PageContext } from "./context.ts";
import { mark } from "./frame.ts";
import { joinGrade } from "./grade.ts";
import { html, type Markup } from "./markup.ts";
import { type PrintedStory, printedStory } from "./printed-story.ts";
import { capital } from "./sentence.ts";
import { messageSign, sessionSign, signed } from "./signs.ts";
import { timeBeside, wholeTime } from "./times.ts";

/** Steps, and lines of a dialogue, that a page shows. */
const MOST_STEPS = 500;

/** What belongs to a session, as far as it was to be had. */
interface SessionBeside {
  /** The messages that it brought. */
  brought: readonly MessageJson[];
  /** With its recorded dialogue and raw lines. */
  lines?: PrintedStory | undefined;
  /** Who looks may see raw lines. */
  maySeeLines: boolean;
}

export function sessionPage(
  session: SessionJson,
  { brought, lines, maySeeLines }: SessionBeside,
  context: PageContext,
): Markup {
  const { name, colour } = sessionSign(session);
  const { rule, verdict, text } = session;
  return [
    html`<section class="verdict">
      <h1>${mark(name, colour)}<span>${capital(sessionVerdict(session))}</span></h1>
      ${rule !== undefined && verdict !== "accepted" && html`<p>${capital(ruleMeaning(rule))}.</p>`}
      ${text !== undefined && html`<samp class="literal">${text}</samp>`}
      <p class="lede">${circumstances(session, context)}</p>
    </section>`,
    broughtPart(session, brought, context),
    whoPart(session, context),
    stepsPart(session, context),
    dialoguePart(session, context),
    maySeeLines &&
      html`<section>${printedStory(lines, `/s/${session.id}?lines=1`, context.base)}</section>`,
  ];
}

function circumstances(session: SessionJson, { zone }: PageContext): Markup {
  const { service, host, started, ended, exit, signal } = session;
  const where = [host, service].filter((part) => part !== undefined).join(" ");
  return [
    where && `${where}, `,
    wholeTime(started ?? ended, zone, 3) ?? "no time in the log",
    session.duration !== undefined && `, ${duration(session.duration)}`,
    exit !== undefined && `; exit status ${exit}`,
    signal !== undefined && `; ended by signal ${signal}`,
    ".",
  ];
}

function broughtPart(
  { messages = [] }: SessionJson,
  brought: readonly MessageJson[],
  { base }: PageContext,
): Markup {
  if (messages.length === 0) return undefined;
  return html`<section aria-labelledby="brought">
    <h2 id="brought">What it brought</h2>
    <table class="fold">
      <caption class="hide">Messages of this session</caption>
      <thead><tr>
        <th scope="col">How sure</th>
        <th scope="col">What agrees on both sides</th>
        <th scope="col">Message</th>
        <th scope="col">What became of it</th>
      </tr></thead>
      <tbody>
        ${messages.map((joined) => {
          const message = brought.find(({ id }) => id === joined.id);
          return html`<tr>
            <td class="inline">${joinGrade(joined.join)}</td>
            <td>${joinWords(joined).replace(/^\S+ \((.*)\)$/, "$1")}${joined.qp !== undefined && ` (qp ${joined.qp})`}</td>
            <td class="id inline"><a href=${`${base}/m/${joined.id}`}>${joined.id}</a></td>
            <td>${message ? signed(messageSign(message), verdictOf(message)) : html`<span class="soft">not asked</span>`}</td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${GRADES}
  </section>`;
}

const GRADES = html`<details>
  <summary>What the grades mean</summary>
  <dl class="facts">
    <dt>EXACT</dt><dd>Both sides log the same qp. A proof.</dd>
    <dt>STRONG</dt><dd>The only session whose sender, recipients and time fit, and its acceptance is logged.</dd>
    <dt>LIKELY</dt><dd>A part of that is not logged, or several fit. Nothing else rests on it.</dd>
  </dl>
</details>`;

function whoPart(session: SessionJson, { base }: PageContext): Markup {
  const { client, helo, tls, pid, slots, local, incomplete = [] } = session;
  const user = session.auth?.findLast(({ ok }) => ok);
  const fact = (name: string, words: Markup): Markup => html`<dt>${name}</dt><dd>${words}</dd>`;
  const port = client.port === undefined ? "" : `, port ${client.port}`;
  const server = [local?.address, local?.port !== undefined && `port ${local.port}`]
    .filter(Boolean)
    .join(", ");
  const process = [
    pid !== undefined && `pid ${pid}`,
    slots && `slot ${slots.used} of ${slots.limit}`,
  ].filter(Boolean);
  return html`<section aria-labelledby="who">
    <h2 id="who">Who it was</h2>
    <dl class="facts">
      ${fact("Client", client.address === undefined ? "not logged" : `${client.address}${port}`)}
      ${client.name !== undefined && fact("Its name", client.name)}
      ${user?.user !== undefined && fact("Logged in", `${user.user}${user.mechanism ? ` (${user.mechanism})` : ""}`)}
      ${tls !== undefined && fact("Encrypted", tls)}
      ${helo !== undefined && fact("Called itself", helo)}
      ${server !== "" && fact("Came to", server)}
      ${process.length > 0 && fact("Process", process.join(", "))}
      ${incomplete.length > 0 && fact("Not in the log", incomplete.map((part) => (part === "start" ? "its beginning" : "its end")).join(", "))}
    </dl>
    ${client.name !== undefined && html`<p><a href=${`${base}/find?${new URLSearchParams({ q: client.name })}`}>Mail of ${client.name}</a></p>`}
  </section>`;
}

function stepsPart(session: SessionJson, { zone }: PageContext): Markup {
  const { auth = [], decisions = [], transactions, started, ended } = session;
  const steps = momentsOf<string>({
    auth,
    decisions,
    transactions: transactions.map(stepped),
  }).sort((a, b) => (a.at && b.at ? (a.at < b.at ? -1 : a.at > b.at ? 1 : 0) : 0));
  if (steps.length === 0) return undefined;
  const shown = steps.slice(0, MOST_STEPS);
  return html`<section aria-labelledby="steps">
    <h2 id="steps">Step by step</h2>
    <table class="talk fold">
      <caption class="hide">What happened, in order</caption>
      <thead><tr><th scope="col">Time${zoneWords(session, zone)}</th><th scope="col">What happened</th></tr></thead>
      <tbody>
        ${shown.map(
          ({ at, words }) => html`<tr>
            <td class="t inline">${timeBeside(at, started ?? ended, zone, 3)}</td>
            <td class="says">${words}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${more(steps.length - shown.length, "steps")}
  </section>`;
}

/** As session-moments.ts takes it. */
function stepped({ scanner = [], size, ...transaction }: TransactionJson) {
  return { ...transaction, scans: scanner, ...(size !== undefined && { bytes: size }) };
}

function dialoguePart(session: SessionJson, { zone }: PageContext): Markup {
  const { dialogue, started, ended } = session;
  if (!dialogue) return undefined;
  const shown = dialogue.slice(0, MOST_STEPS);
  return html`<section aria-labelledby="dialogue">
    <h2 id="dialogue">The dialogue</h2>
    <table class="talk fold">
      <caption>As it was recorded. Log-ins and the mail’s text are left out.</caption>
      <thead><tr><th scope="col">Time${zoneWords(session, zone)}</th><th scope="col">Who</th><th scope="col">Said</th></tr></thead>
      <tbody>
        ${shown.map(
          ({ at, by, text, mail }) => html`<tr class=${by === "server" ? "us" : undefined}>
            <td class="t inline">${timeBeside(at, started ?? ended, zone, 3)}</td>
            <th scope="row" class="t inline">${by}</th>
            <td class="says">${mail ? html`<span class="soft">(${grouped(mail.lines)} lines of the mail, ${grouped(mail.bytes)} bytes, not shown)</span>` : text}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${more(dialogue.length - shown.length, "lines")}
  </section>`;
}

function zoneWords({ started, ended }: SessionJson, zone: Zone): string {
  const at = momentIn(started ?? ended);
  return at ? ` (${zone.abbreviationAt(at.seconds)})` : "";
}

function more(count: number, what: string): Markup {
  return (
    count > 0 &&
    html`<p class="soft">And ${grouped(count)} ${what} more, which the command below tells.</p>`
  );
}
