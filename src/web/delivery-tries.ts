/**
 * One recipient of a message: what became of it, and each try with what the other server, or the program here, said.
 */
import { deliveryWords } from "../explaining/message-words.ts";
import { typedWords } from "../explaining/typed-words.ts";
import { FATE_WORDS } from "../explaining/verdict.ts";
import { readable } from "../grammars/delivery-report/reading.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { momentIn } from "../time/format.ts";
import { spanBetween } from "../time/instant.ts";
import type { Fate } from "../tracking/facts.ts";
import type { DeliveryJson, MessageJson, RecipientJson } from "../tracking/json.ts";
import { typed } from "./addresses.ts";
import type { PageContext } from "./context.ts";
import { html, type Markup } from "./markup.ts";
import { capital } from "./sentence.ts";
import { FATE_SIGNS, signed } from "./signs.ts";
import { timeBeside } from "./times.ts";

/** Tries of one recipient that a page shows: the first, and those before the last. */
const FIRST_TRIES = 3;
const LAST_TRIES = 17;

export function recipientPart(
  recipient: RecipientJson,
  message: MessageJson,
  context: PageContext,
): Markup {
  const { address, channel, fate, deliveries } = recipient;
  const logged = recipient.addressPlain !== undefined && typedWords(address, channel);
  const isLong = deliveries.length > FIRST_TRIES + LAST_TRIES;
  const first = isLong ? deliveries.slice(0, FIRST_TRIES) : deliveries;
  const last = isLong ? deliveries.slice(-LAST_TRIES) : [];
  const tryOf = (one: DeliveryJson): Markup =>
    tryPart(one, recipient, message, one === deliveries.at(-1), context);
  return html`<article class="rcpt">
    <div>
      <p>${signed(FATE_SIGNS[fate], FATE_WORDS[fate])}</p>
      <h3>${typed(recipient)}</h3>
      ${logged && html`<p class="soft">logged as ${address}</p>`}
      ${whyLink(recipient, context)}
    </div>
    <ol class="tries">
      ${deliveries.length === 0 && html`<li><div>Not tried yet.</div></li>`}
      ${first.map(tryOf)}
      ${isLong && html`<li><div class="soft">… and ${deliveries.length - FIRST_TRIES - LAST_TRIES} tries between, which the command below tells.</div></li>`}
      ${last.map(tryOf)}
    </ol>
  </article>`;
}

const IN_TROUBLE: ReadonlySet<Fate> = new Set<Fate>(["bounced", "expired", "deferred"]);

/** For mail that another server did not take, or not yet. */
function whyLink({ address, channel, fate }: RecipientJson, { base }: PageContext): Markup {
  const domain = channel === "remote" && IN_TROUBLE.has(fate) ? domainOf(address) : undefined;
  return (
    domain && html`<p><a href=${`${base}/why/${encodeURIComponent(domain)}`}>Why ${domain}</a></p>`
  );
}

const OUTCOME_COLOURS = {
  success: "ok",
  deferral: "wait",
  failure: "bad",
  interrupted: "wait",
} as const;

function tryPart(
  delivery: DeliveryJson,
  { channel, fate }: RecipientJson,
  { queued, born }: MessageJson,
  isLast: boolean,
  { zone }: PageContext,
): Markup {
  const { started, finished, outcome, report } = delivery;
  const [from, to] = [momentIn(started), momentIn(finished)];
  const took = from && to && spanBetween(from, to);
  const told = { ...delivery, hasBegun: started !== undefined, took };
  return html`<li>
    ${timeBeside(finished ?? started, queued ?? born, zone)}
    <div>
      <p><b>${capital(deliveryWords(told, channel, isLast ? fate : undefined))}.</b></p>
      ${report && html`<samp class=${`literal ${outcome ? OUTCOME_COLOURS[outcome] : ""}`}>${readable(report)}</samp>`}
    </div>
  </li>`;
}
