/**
 * How mail to one destination fared: in all, by five minutes, by trouble, by the server that was met.
 */
import type { Reason } from "../../grammars/delivery-report/reasons.ts";
import type { Outcome } from "../../grammars/qmail-send/event.ts";
import { compareInstants, type Instant } from "../../time/instant.ts";
import { secondsIn } from "../../tracking/counting.ts";
import type { Delivery, Fate, Recipient } from "../../tracking/facts.ts";
import { type Span, widen } from "../first-and-last.ts";
import { namedServers } from "../named-servers.ts";
import type { UnreachedAttempts } from "./blame.ts";
import { contactOf, minutesOf } from "./contacts.ts";
import { type MailTrouble, troubleIn } from "./troubles.ts";

/** Plain data. */
export interface DestinationSeen extends Span {
  /** Those that were tried. */
  recipients: number;
  /** Of them, those that the first try delivered. */
  firstTry: number;
  /** Of them, those that met trouble other than greylisting. */
  troubled: number;
  /** By sender. */
  senders: Map<string, number>;
  fates: Partial<Record<Fate, number>>;
  /** Not tried yet. */
  untried: number;
  outcomes: Record<Outcome, number>;
  /** Attempts after which the mail may arrive twice. */
  duplicates: number;
  slots: Map<number, SlotSeen>;
  troubles: Map<MailTrouble, TroubleSeen>;
  /** By outcome and reason, as `deferral rate-limited`. */
  reasons: Map<string, ReasonSeen>;
  /** By address, or by name where no report gives one. */
  servers: Map<string, ServerSeen>;
  /** Addresses that replies name, and that are not the server's: ours, as they see them. */
  ownAddresses: Map<string, number>;
  unreached: Map<string, UnreachedAttempts>;
  /** Minutes in which a server spoke. */
  reached: Set<number>;
  /** Attempts on the channel "local": this very host is the destination. */
  local: number;
}

/** Attempts that ended in one slot. */
export interface SlotSeen extends Span {
  /** `first` and `last` are those that were taken. */
  outcomes: Record<Outcome, number>;
  firstTries: number;
  firstTaken: number;
  met: Partial<Record<MailTrouble, MetInSlot>>;
}

/** `recipients`: those that met the trouble here for the first time. */
export interface MetInSlot extends Span {
  attempts: number;
  recipients: number;
}

export interface TroubleSeen extends Span {
  attempts: number;
  recipients: number;
  /** Attempts whose trouble was concluded from three digits alone. */
  guesses: number;
  /** What became of those recipients. */
  delivered: number;
  failed: number;
  /** Recipients by sender. */
  senders: Map<string, number>;
  firstReport: string;
  lastReport: string;
}

export interface ReasonSeen extends Span {
  outcome: Outcome;
  reason: Reason;
  attempts: number;
}

export interface ServerSeen extends Span {
  names: string[];
  outcomes: Record<Outcome, number>;
}

export function newDestination(): DestinationSeen {
  return {
    first: undefined,
    last: undefined,
    recipients: 0,
    firstTry: 0,
    troubled: 0,
    senders: new Map(),
    fates: {},
    untried: 0,
    outcomes: noOutcomes(),
    duplicates: 0,
    slots: new Map(),
    troubles: new Map(),
    reasons: new Map(),
    servers: new Map(),
    ownAddresses: new Map(),
    unreached: new Map(),
    reached: new Set(),
    local: 0,
  };
}

/** Seconds of a slot: they divide the quarters of an hour by which zones differ. */
export const SLOT_SECONDS = 300;

export function slotOf({ seconds }: Instant): number {
  return Math.floor(seconds / SLOT_SECONDS);
}

/** Takes in a recipient with those of its deliveries that belong to the destination. */
export function seeRecipient(
  seen: DestinationSeen,
  { fate, channel }: Recipient,
  deliveries: readonly Delivery[],
  sender: string,
): void {
  seen.fates[fate] = (seen.fates[fate] ?? 0) + 1;
  const ended = deliveries.filter(isEnded);
  if (ended.length === 0) {
    seen.untried++;
    return;
  }
  seen.recipients++;
  count(seen.senders, sender);
  if (channel === "local") seen.local += ended.length;
  if (isTakenAtOnce(ended)) seen.firstTry++;
  const met = new Set<MailTrouble>();
  for (const [place, delivery] of ended.entries())
    seeAttempt(seen, delivery, channel, place === 0, met);
  if ([...met].some((trouble) => trouble !== "greylisting")) seen.troubled++;
  for (const trouble of met) {
    const one = troubleOf(seen, trouble);
    one.recipients++;
    if (fate === "delivered" || fate === "discarded") one.delivered++;
    if (fate === "bounced" || fate === "expired") one.failed++;
    count(one.senders, sender);
  }
}

export type EndedDelivery = Delivery & { outcome: Outcome };

export function isEnded(delivery: Delivery): delivery is EndedDelivery {
  return delivery.outcome !== undefined && delivery.outcome !== "interrupted";
}

export function isTakenAtOnce([first]: readonly EndedDelivery[]): boolean {
  return first?.outcome === "success";
}

function seeAttempt(
  seen: DestinationSeen,
  delivery: EndedDelivery,
  channel: string,
  isFirst: boolean,
  metBefore: Set<MailTrouble>,
): void {
  const { outcome, finished, report = "" } = delivery;
  seen.outcomes[outcome]++;
  widen(seen, finished);
  if (report.includes("Possible_duplicate!")) seen.duplicates++;
  seeContact(seen, delivery);
  seeServer(seen, delivery);
  const slot = finished && slotAt(seen, finished);
  if (slot) {
    slot.outcomes[outcome]++;
    if (isFirst) slot.firstTries++;
    if (isFirst && outcome === "success") slot.firstTaken++;
    if (outcome === "success") widen(slot, finished);
  }
  if (outcome === "success") return;
  const { trouble, reason, isGuess } = troubleIn(report, outcome, channel);
  seeReason(seen, { outcome, reason }, finished);
  const one = troubleOf(seen, trouble);
  one.attempts++;
  if (isGuess) one.guesses++;
  seeReply(one, finished, report);
  if (slot) seeMet(slot, trouble, finished, !metBefore.has(trouble));
  metBefore.add(trouble);
}

function seeMet(
  { met }: SlotSeen,
  trouble: MailTrouble,
  at: Instant | undefined,
  isNew: boolean,
): void {
  const one = met[trouble] ?? { first: undefined, last: undefined, attempts: 0, recipients: 0 };
  met[trouble] = one;
  one.attempts++;
  if (isNew) one.recipients++;
  widen(one, at);
}

function seeContact(seen: DestinationSeen, delivery: EndedDelivery): void {
  const contact = contactOf(delivery);
  const span = minutesOf(delivery);
  if (!contact || !span) return;
  if (contact === "reached") {
    seen.reached.add(span.to);
    return;
  }
  const isSlow = (secondsIn(delivery) ?? 0) >= SLOW_SECONDS;
  const key = [span.from, span.to, contact, isSlow].join(" ");
  const alike = seen.unreached.get(key);
  if (alike) alike.attempts++;
  else seen.unreached.set(key, { ...span, contact, isSlow, attempts: 1 });
}

/** A refused connection is back at once, and so is what tcpto tells; who waits longer has sent packets. */
const SLOW_SECONDS = 2;

function seeServer(seen: DestinationSeen, { outcome, finished, report = "" }: EndedDelivery): void {
  const { ip, names } = namedServers(report);
  const name = ip ?? names[0] ?? NO_SERVER;
  const known = seen.servers.get(name);
  const isFull = !known && seen.servers.size >= MOST_KEPT;
  const server = known ?? { first: undefined, last: undefined, names: [], outcomes: noOutcomes() };
  if (!isFull) seen.servers.set(name, server);
  server.outcomes[outcome]++;
  widen(server, finished);
  for (const one of names)
    if (server.names.length < MOST_NAMES && !server.names.includes(one)) server.names.push(one);
  if (outcome === "success") return;
  for (const [, own = ""] of report.matchAll(ADDRESS_TOLD))
    if (own !== ip && (seen.ownAddresses.has(own) || seen.ownAddresses.size < MOST_KEPT))
      count(seen.ownAddresses, own);
}

/** The row of attempts whose reports name no server. */
const NO_SERVER = "(none named)";

/** `The_mail_server_[192.0.2.25]`, `your_IP:_192.0.2.25`, `Client_host_192.0.2.25_is_listed`. */
const ADDRESS_TOLD =
  /(?:[Mm]ail_server|[Cc]lient(?:_host)?|[Hh]ost|\bIP(?:_address)?|\bip|[Ss]erver|[Mm]essages_from|from)[_:]{1,2}\[?((?:\d{1,3}\.){3}\d{1,3})\b/g;

function seeReason(
  seen: DestinationSeen,
  { outcome, reason }: Pick<ReasonSeen, "outcome" | "reason">,
  at: Instant | undefined,
): void {
  const key = `${outcome} ${reason}`;
  const one = seen.reasons.get(key) ?? {
    outcome,
    reason,
    attempts: 0,
    first: undefined,
    last: undefined,
  };
  seen.reasons.set(key, one);
  one.attempts++;
  widen(one, at);
}

/** The first and the last, by their time; where there is none, by their order. */
function seeReply(one: TroubleSeen, at: Instant | undefined, report: string): void {
  if (one.attempts === 1 || (at && one.first && compareInstants(at, one.first) < 0))
    one.firstReport = report;
  if (!at || !one.last || compareInstants(at, one.last) >= 0) one.lastReport = report;
  widen(one, at);
}

function troubleOf({ troubles }: DestinationSeen, trouble: MailTrouble): TroubleSeen {
  const known = troubles.get(trouble);
  if (known) return known;
  const one: TroubleSeen = {
    first: undefined,
    last: undefined,
    attempts: 0,
    recipients: 0,
    guesses: 0,
    delivered: 0,
    failed: 0,
    senders: new Map(),
    firstReport: "",
    lastReport: "",
  };
  troubles.set(trouble, one);
  return one;
}

function slotAt({ slots }: DestinationSeen, at: Instant): SlotSeen {
  const place = slotOf(at);
  const known = slots.get(place);
  if (known) return known;
  const slot: SlotSeen = {
    first: undefined,
    last: undefined,
    outcomes: noOutcomes(),
    firstTries: 0,
    firstTaken: 0,
    met: {},
  };
  slots.set(place, slot);
  return slot;
}

function noOutcomes(): Record<Outcome, number> {
  return { success: 0, failure: 0, deferral: 0 };
}

/** Those that come when many are there already are counted together. */
function count(counts: Map<string, number>, name: string): void {
  const key = counts.has(name) || counts.size < MOST_KEPT ? name : OTHERS;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export const OTHERS = "(others)";
const MOST_KEPT = 1000;
const MOST_NAMES = 5;
