/**
 * What became of mail as a sign, a word and a colour: what went well is quiet, trouble is not.
 */
import { afterwardsWords } from "../explaining/afterwards.ts";
import { ruleMeaning } from "../explaining/session-words.ts";
import { FATE_WORDS, meaningOf, recipientVerdict, verdictOf } from "../explaining/verdict.ts";
import { duration, momentIn } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Fate } from "../tracking/facts.ts";
import type { MessageJson, RecipientJson } from "../tracking/json.ts";
import type { SessionJson } from "../tracking/sessions/json.ts";
import type { RefusedJson } from "./answers.ts";
import { type MarkName, mark } from "./frame.ts";
import { html, type Markup } from "./markup.ts";

interface FateSign {
  name: MarkName;
  colour: "ok" | "wait" | "bad" | "door" | "soft";
}

export const FATE_SIGNS: Record<Fate, FateSign> = {
  delivered: { name: "delivered", colour: "ok" },
  bounced: { name: "bounced", colour: "bad" },
  expired: { name: "expired", colour: "bad" },
  deferred: { name: "waiting", colour: "wait" },
  queued: { name: "queued", colour: "soft" },
  discarded: { name: "note", colour: "soft" },
  unknown: { name: "note", colour: "soft" },
};

const AT_THE_DOOR: FateSign = { name: "refused", colour: "door" };

/** The worst comes first: what is asked about is seldom what went well. */
const BY_WEIGHT: readonly Fate[] = [
  "bounced",
  "expired",
  "deferred",
  "queued",
  "unknown",
  "discarded",
  "delivered",
];

export function byWeight(recipients: readonly RecipientJson[]): RecipientJson[] {
  return recipients.toSorted((a, b) => BY_WEIGHT.indexOf(a.fate) - BY_WEIGHT.indexOf(b.fate));
}

/** The sign of a whole message. */
export function messageSign({ recipients, state, bounce }: MessageJson): FateSign {
  const fates = new Set(recipients.map(({ fate }) => fate));
  const [only] = fates;
  if (only === undefined) {
    if (bounce) return FATE_SIGNS.bounced;
    return state === "ended" || state === "lost" ? FATE_SIGNS.unknown : FATE_SIGNS.queued;
  }
  if (fates.size === 1) return FATE_SIGNS[only];
  if (fates.has("delivered")) return { name: "partly", colour: "wait" };
  return FATE_SIGNS[byWeight(recipients)[0]?.fate ?? "unknown"];
}

/** The sign of a session. */
export function sessionSign({ verdict }: Pick<SessionJson, "verdict">): FateSign {
  switch (verdict) {
    case "accepted":
      return FATE_SIGNS.delivered;
    case "refused":
    case "deferred":
      return AT_THE_DOOR;
    case "cut-off":
      return FATE_SIGNS.bounced;
    default:
      return FATE_SIGNS.unknown;
  }
}

export function signed({ name, colour }: FateSign, words: Markup): Markup {
  return html`<span class=${`st ${colour}`}>${mark(name)}${words}</span>`;
}

/** In a list: the sign and a word, then why, or how long it took. */
export function messageResult(message: MessageJson): Markup {
  const { recipients } = message;
  const [only] = recipients;
  const sign = messageSign(message);
  if (!only || recipients.length > 1) {
    const [worst] = byWeight(recipients);
    return [signed(sign, verdictOf(message)), whyOf(worst)];
  }
  if (only.fate === "unknown" || only.fate === "queued")
    return signed(sign, recipientVerdict(message, only));
  return [signed(sign, FATE_WORDS[only.fate]), whyOf(only)];
}

function whyOf(recipient: RecipientJson | undefined): Markup {
  if (!recipient) return undefined;
  const { fate, deliveries, delay } = recipient;
  const tries = deliveries.length;
  const last = deliveries.findLast(({ report }) => report);
  const meaning = fate !== "delivered" && last ? meaningOf(last) : undefined;
  const again =
    tries > 1 ? (fate === "delivered" ? `at try ${tries}` : `after ${tries} tries`) : undefined;
  const took = tries > 1 && delay !== undefined ? duration(delay) : undefined;
  const words = [meaning, again, took].filter((part) => part !== undefined);
  return words.length > 0 && html` <span class="why">${words.join(", ")}</span>`;
}

/** In a list: mail that was turned away, why, and whether it came back; `end` is the log's. */
export function refusalResult(
  { verdict, rule, at, gotIn, triesAfter = 0 }: RefusedJson,
  end: Instant | undefined,
): Markup {
  const what = verdict === "deferred" ? "put off at the door" : "refused";
  const came = { tries: triesAfter, ...(gotIn && { gotIn: { ...gotIn, at: momentIn(gotIn.at) } }) };
  const later = afterwardsWords(came, momentIn(at), end);
  const why = [rule && ruleMeaning(rule), later].filter(Boolean).join("; ");
  return [signed(AT_THE_DOOR, what), html` <span class="why">${why}</span>`];
}
