/**
 * `/m/ID`: the story of one message: the verdict, then each recipient with its tries and the literal replies, how it
 * came in, and what followed.
 */
import { endWords, MISSING_WORDS } from "../explaining/message-words.ts";
import { joinWords, NO_SESSION } from "../explaining/session-words.ts";
import { adviceOn, headline, verdictOf } from "../explaining/verdict.ts";
import { grouped } from "../reports/cells.ts";
import { momentIn } from "../time/format.ts";
import { spanBetween } from "../time/instant.ts";
import type { MessageJson, RecipientJson } from "../tracking/json.ts";
import type { SessionJson } from "../tracking/sessions/json.ts";
import { senderShown, typed } from "./addresses.ts";
import type { PageContext } from "./context.ts";
import { recipientPart } from "./delivery-tries.ts";
import { mark } from "./frame.ts";
import { joinGrade } from "./grade.ts";
import { html, type Markup } from "./markup.ts";
import { type PrintedStory, printedStory } from "./printed-story.ts";
import { saidWords } from "./said.ts";
import { capital } from "./sentence.ts";
import { byWeight, messageSign, signed } from "./signs.ts";
import { wholeTime } from "./times.ts";

/** What belongs to a message, as far as it was to be had. */
export interface MessageBeside {
  /** Its bounce, what it was forwarded as, and what it is of. */
  linked: readonly MessageJson[];
  session?: SessionJson | undefined;
  /** Text for a customer, or why there is none. */
  letter?: { text: string; isRefused: boolean } | undefined;
  /** The whole story as the command prints it, with the raw lines, and what it says of them. */
  lines?: PrintedStory | undefined;
  /** Who looks may see raw lines. */
  maySeeLines: boolean;
}

/** Recipients of one message that a page shows. */
const MOST_RECIPIENTS = 100;

export function messagePage(
  message: MessageJson,
  beside: MessageBeside,
  context: PageContext,
): Markup {
  const { recipients } = message;
  const { name, colour } = messageSign(message);
  const shown = byWeight(recipients).slice(0, MOST_RECIPIENTS);
  const more = recipients.length - shown.length;
  return [
    html`<section class="verdict">
      <h1>${mark(name, colour)}<span>${headOf(message)}</span></h1>
      ${troubles(shown)}
      <p class="lede">${circumstances(message, context)}</p>
    </section>`,
    shown.length > 0 &&
      html`<section aria-labelledby="rcpt">
        <h2 id="rcpt">To whom, and how it went</h2>
        <div>${shown.map((recipient) => recipientPart(recipient, message, context))}</div>
        ${more > 0 && html`<p class="soft">And ${grouped(more)} more recipients, for whom it went as well or better: the command below tells them all.</p>`}
      </section>`,
    letterPart(beside, context),
    html`<section aria-labelledby="came">
      <h2 id="came">How it came in, and what followed</h2>
      <dl class="facts">
        ${sessionFacts(message, beside, context)}
        ${linkFacts(message, beside, context)}
        ${missingFacts(message)}
        <dt>Numbers</dt>
        <dd>${numbersOf(message)}</dd>
      </dl>
      ${printedStory(beside.lines, beside.maySeeLines ? `/m/${message.id}?lines=1` : undefined, context.base)}
    </section>`,
  ];
}

/** The command's headline, as a sentence. */
function headOf(message: MessageJson): string {
  const [only] = message.recipients;
  if (only && message.recipients.length === 1) return capital(verdictOf(message));
  return capital(headline(message).toLowerCase());
}

/** What went wrong, and for whom; three of them at most. */
function troubles(recipients: readonly RecipientJson[]): Markup {
  return recipients
    .flatMap((recipient) => {
      const last = recipient.deliveries.findLast(({ report }) => report);
      const advice = last && recipient.fate !== "delivered" ? adviceOn(last) : undefined;
      return advice === undefined ? [] : [{ recipient, advice }];
    })
    .slice(0, 3)
    .map(({ recipient, advice }) => html`<p><b>${typed(recipient)}</b>: ${advice}.</p>`);
}

function circumstances(message: MessageJson, { zone }: PageContext): Markup {
  const { bytes, queued, born, ended, state, host, instance, incomplete = [] } = message;
  const [from, to] = [momentIn(queued ?? born), momentIn(ended)];
  const stayed = from && to && spanBetween(from, to);
  const where = [host, instance].filter((part) => part !== undefined).join(" ");
  const isDelivered = message.recipients.some(({ fate }) => fate === "delivered");
  return [
    html`From <b>${senderShown(message)}</b>`,
    bytes !== undefined && `, ${grouped(bytes)} bytes`,
    from && [
      incomplete.includes("new") ? ", first seen " : ", queued ",
      wholeTime(queued ?? born, zone),
    ],
    where && ` on ${where}`,
    `. ${capital(endWords(state, stayed))}.`,
    isDelivered && " “Delivered” means that the next server, or the mailbox, took it.",
  ];
}

function letterPart({ letter }: MessageBeside, { base }: PageContext): Markup {
  if (!letter) return undefined;
  return html`<section aria-labelledby="customer">
    <h2 id="customer">For the customer</h2>
    ${
      letter.isRefused
        ? html`<p class="soft">${saidWords(letter.text, base)}</p>`
        : html`<blockquote class="handout">
            ${letter.text
              .trim()
              .split(/\n{2,}/)
              .map((part) => html`<p>${part.replaceAll("\n", " ")}</p>`)}
          </blockquote>`
    }
  </section>`;
}

function sessionFacts(
  { session: joined }: MessageJson,
  { session }: MessageBeside,
  { base }: PageContext,
): Markup {
  if (!joined) return undefined;
  const { join, id, evidence, others = [], why } = joined;
  if (join === "none" || id === undefined)
    return html`<dt>Session</dt>
      <dd>${NO_SESSION[why ?? "no-session"]}${others.map((other) => html` <a class="id" href=${`${base}/s/${other}`}>${other}</a>`)}</dd>`;
  const user = session?.auth?.findLast(({ ok }) => ok)?.user;
  const client = [session?.service, session?.client.address, session?.client.name]
    .filter((part) => part !== undefined)
    .join(", ");
  return html`<dt>Session</dt>
    <dd>
      <a class="id" href=${`${base}/s/${id}`}>${id}</a>${client && `, ${client}`}${user !== undefined && `, logged in as ${user}`}.
      ${" "}${joinGrade(join)} ${joinWords({ join, evidence }).replace(/^\S+ /, "")}
    </dd>`;
}

function linkFacts(
  { bounce, bounceOf, bounceDiscarded, forwards = [], forwardOf }: MessageJson,
  { linked }: MessageBeside,
  { base }: PageContext,
): Markup {
  const link = (label: string, id: string | undefined, qp?: number): Markup => {
    const other = linked.find((one) => one.id === id);
    return html`<dt>${label}</dt>
      <dd>${id === undefined ? `not in this log${qp === undefined ? "" : ` (qp ${qp})`}` : html`<a class="id" href=${`${base}/m/${id}`}>${id}</a>`}${other && otherWords(other)}</dd>`;
  };
  return [
    bounceOf && link("Is the bounce of", bounceOf.id),
    forwardOf && link("Was forwarded from", forwardOf.id),
    bounce && link("Its bounce", bounce.id, bounce.qp),
    bounceDiscarded &&
      html`<dt>Its bounce</dt>
        <dd>the notice of failure was thrown away: a ${bounceDiscarded} bounce</dd>`,
    forwards.map(({ id, qp }) => link("Forwarded as", id, qp)),
  ];
}

function otherWords(other: MessageJson): Markup {
  const [first] = other.recipients;
  return [
    ", from ",
    senderShown(other),
    first && [" to ", typed(first)],
    ": ",
    signed(messageSign(other), verdictOf(other)),
  ];
}

function missingFacts({ incomplete = [] }: MessageJson): Markup {
  return (
    incomplete.length > 0 &&
    html`<dt>Not in the log</dt>
      <dd>${incomplete.map((part) => MISSING_WORDS[part]).join(", ")}</dd>`
  );
}

function numbersOf({ id, msg, qp, uid }: MessageJson): string {
  return [
    `id ${id}`,
    `msg ${msg}`,
    qp !== undefined && `qp ${qp}`,
    uid !== undefined && `uid ${uid}`,
  ]
    .filter(Boolean)
    .join(", ");
}
