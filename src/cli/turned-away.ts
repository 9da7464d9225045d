/**
 * What a search for messages finds at the door: mail that was turned away, so that it never
 * became a message; and whether it came back and got in.
 *
 * A refusal is searched as the message that it would have been. A connection that was turned away
 * before it named a sender is found by its client's name, where the search is for a sender of
 * that name's domain.
 */

import { type Afterwards, afterwardsWords } from "../explaining/afterwards.ts";
import { senderWords } from "../explaining/message-words.ts";
import { ruleWords } from "../explaining/session-words.ts";
import type { Filter, Pattern } from "../reports/filter/filter.ts";
import type { Key } from "../reports/filter/keys.ts";
import { messageFinder } from "../reports/filter/match.ts";
import { type FilterContext, isOfOrigin } from "../reports/filter/origin.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { type Refusal, refusalsIn } from "../reports/refusals.ts";
import type { Cell, TableForm } from "../reports/report.ts";
import { rfc3339 } from "../time/format.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Message } from "../tracking/facts.ts";
import { plain } from "../tracking/json.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { senderOf } from "../tracking/sessions/transactions.ts";
import { comingBack } from "./coming-back.ts";
import type { Refused } from "./listing.ts";
import type { NearMisses } from "./near.ts";

const REFUSAL_SCHEMA = "qtrail/refusal@2";

export interface TurnedAway extends Refused {
  /** Takes every session; `near` is shown what was not found. */
  add(session: Session, near?: NearMisses): void;
}

/** undefined if the search asks for what only a message has, or for no address. */
export function turnedAway(filter: Filter, times: FilterContext): TurnedAway | undefined {
  const isKnown = filter.terms.every((term) => isOfOrigin(term) || ADDRESSES.has(term.key));
  if (!asksForAddress(filter) || !isKnown) return undefined;
  const find = messageFinder(filter, times);
  const isOfClient = clientTest(filter, times);
  const back = comingBack();
  const found: Found[] = [];
  const inOrder = (): Found[] =>
    found.toSorted((a, b) =>
      a.refusal.at && b.refusal.at ? compareInstants(a.refusal.at, b.refusal.at) : 0,
    );
  return {
    add(session, near) {
      back.see(session);
      for (const refusal of refusalsIn(session)) {
        const message = asMessage(session, refusal);
        if (find(message) || isOfClient(session, refusal, message)) {
          const text = textOf(session, refusal);
          const { id, host, service, client } = session;
          const afterwards = back.follow(session, refusal);
          found.push({ session: { id, host, service, client }, refusal, text, afterwards });
        } else near?.addRefused(message);
      }
    },
    found: () => found.length,
    table(end, withAll) {
      const all = inOrder();
      const shown = withAll ? all : all.slice(-MOST_SHOWN);
      const more = all.length - shown.length;
      return {
        form: TABLE,
        rows: shown.map((one) => row(one, end)),
        notes: more > 0 ? [`${more} before these: --wide or -o json has them all`] : [],
      };
    },
    records: () => inOrder().map(record),
  };
}

/** How many were turned away in the time that a search names, if it asks for nothing else. */
export function turnedAwayCount(
  filter: Filter,
  times: FilterContext,
): { add(session: Session): void; count(): number } | undefined {
  if (!filter.terms.every(isOfTime)) return undefined;
  const find = messageFinder(filter, times);
  let count = 0;
  return {
    add(session) {
      for (const refusal of refusalsIn(session)) if (find(asMessage(session, refusal))) count++;
    },
    count: () => count,
  };
}

/** Whether a search is for some sender or recipient. */
export function asksForAddress({ terms }: Filter): boolean {
  return terms.some(({ key, negated }) => !negated && ADDRESSES.has(key));
}

interface Found {
  session: Pick<Session, "id" | "host" | "service" | "client">;
  refusal: Refusal;
  text: string | undefined;
  afterwards(): Afterwards;
}

const ADDRESSES: ReadonlySet<Key> = new Set(["from", "to", "domain", "word"]);
const MOST_SHOWN = 20;

/** For the search: a refusal as the message that it would have been. */
function asMessage(session: Session, { sender, recipients, at }: Refusal): Message {
  return {
    id: session.id,
    queue: { host: session.host, instance: session.service },
    msg: 0 as Message["msg"],
    ...(sender !== undefined && { sender }),
    ...(at && { queued: at }),
    state: "ended",
    recipients: recipients.map((address) => ({
      address,
      channel: "remote",
      fate: "unknown",
      deliveries: [],
    })),
    forwards: [],
    incomplete: [],
  };
}

/** Whether a client that named nobody is a host of the domain that was searched for. */
function clientTest(
  filter: Filter,
  times: FilterContext,
): (session: Session, refusal: Refusal, message: Message) => boolean {
  const domains = filter.terms.flatMap((term) => {
    const isSenders = term.key === "from" || term.key === "domain" || term.key === "word";
    return isSenders && !term.negated ? domainIn(term.value) : [];
  });
  if (domains.length === 0) return () => false;
  const terms = filter.terms.filter(isOfOrigin);
  const inTime = messageFinder({ ...filter, terms }, times);
  return ({ client }, { sender, recipients }, message) => {
    if (sender !== undefined || recipients.length > 0 || client.name === undefined) return false;
    const name = client.name.toLowerCase();
    const isOne = domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
    return isOne && inTime(message) !== undefined;
  };
}

function domainIn(pattern: Pattern): string[] {
  if (pattern.kind !== "part" && pattern.kind !== "whole") return [];
  const text = pattern.text.toLowerCase();
  const domain = domainOf(text) ?? text;
  return /^[^.\s]+(?:\.[^.\s]+)+$/.test(domain) ? [domain] : [];
}

/** The words with which it was turned away. */
function textOf(session: Session, { unit, verdict, sender, recipients }: Refusal) {
  if (unit === "connection") return session.text;
  const ofSender = session.transactions.filter((one) => senderOf(one) === sender);
  if (unit === "message") return ofSender.find((one) => one.verdict === verdict)?.text;
  return ofSender
    .flatMap((one) => one.recipients)
    .find((to) => to.address === recipients[0] && to.verdict === verdict)?.text;
}

const TABLE: TableForm = {
  name: "refused",
  title: "Turned away at the door",
  columns: [
    { name: "session", about: "id of the session, for `qtrail session`", type: "text" },
    { name: "at", about: "when", type: "time", narrow: "stays" },
    { name: "client", about: "its address, and its name if it has one", type: "text" },
    { name: "from", about: "envelope sender", type: "text" },
    { name: "to", about: "the first recipient, and how many more", type: "text" },
    {
      name: "verdict",
      about: "refused for good, or put off, and the rule",
      type: "text",
      narrow: "answer",
    },
    { name: "afterwards", about: "whether it came back and got in", type: "text" },
    { name: "words", about: "the words of the refusal", type: "text", sentence: true },
  ],
};

function row({ session, refusal, text, afterwards }: Found, end: Instant | undefined): Cell[] {
  const { id, client } = session;
  const { at, sender, recipients, verdict, rule } = refusal;
  const more = recipients.length > 1 ? ` (+${recipients.length - 1})` : "";
  const what = verdict === "deferred" ? "put off" : "refused";
  const later = afterwards();
  return [
    id,
    at,
    [client.address, client.name && `(${client.name})`].filter(Boolean).join(" "),
    senderWords(sender),
    recipients[0] === undefined ? "" : recipients[0] + more,
    rule === undefined ? what : `${what}: ${ruleWords(rule)}`,
    afterwardsWords(later, at, end) + (later.gotIn ? ` (${later.gotIn.session})` : ""),
    text,
  ];
}

function record({ session, refusal, text, afterwards }: Found): object {
  const { id, client, service, host } = session;
  const { at, sender, recipients, verdict, rule } = refusal;
  const { tries, gotIn } = afterwards();
  return {
    schema: REFUSAL_SCHEMA,
    session: id,
    ...(host && { host }),
    ...(service && { service }),
    ...(at && { at: rfc3339(at) }),
    client,
    ...(sender !== undefined && { sender, ...plain("senderPlain", sender) }),
    recipients,
    verdict,
    ...(rule !== undefined && { rule }),
    ...(text !== undefined && { text }),
    triesAfter: tries,
    ...(gotIn && {
      gotIn: { session: gotIn.session, ...(gotIn.at && { at: rfc3339(gotIn.at) }) },
    }),
  };
}
