/**
 * What the log shows of mail to one destination, and beside it of all other mail: a fold over facts, in memory that
 * grows with the time that was read, not with the mail.
 *
 * A recipient counts for the domain, address or host that was asked about, or for the others. Mail is counted by
 * recipient, as one that was tried twenty times is one mail that did not arrive; and by attempt for when it was.
 */
import type { Message, Recipient } from "../../tracking/facts.ts";
import { domainName, senderText } from "../addresses.ts";
import { namedServers } from "../named-servers.ts";
import { type AskedAbout, isSameName, isUnderName } from "./asked-about.ts";
import { addContact, type ContactMinutes, contactOf, domainHash, minutesOf } from "./contacts.ts";
import {
  type DestinationSeen,
  isEnded,
  isTakenAtOnce,
  newDestination,
  seeRecipient,
  slotOf,
} from "./destination.ts";
import { type MailTrouble, troubleIn } from "./troubles.ts";

/** Plain data. */
export interface MailEvidence {
  asked: AskedAbout;
  /** Mail to the address, or to the very domain. */
  to: DestinationSeen;
  /** Mail for whose delivery a report names the host, or the IP. */
  by: DestinationSeen;
  others: OthersSeen;
  /** Recipients by each subdomain: none of them counts. */
  under: Map<string, number>;
}

export interface OthersSeen {
  /** Those that were tried, on all channels but the local one. */
  recipients: number;
  firstTry: number;
  /** Recipients that met each trouble. */
  met: Map<MailTrouble, number>;
  contacts: ContactMinutes;
  /** First tries by when they ended, and how many of them were taken. */
  slots: Map<number, { firstTries: number; firstTaken: number }>;
}

export function newEvidence(asked: AskedAbout): MailEvidence {
  return {
    asked,
    to: newDestination(),
    by: newDestination(),
    others: { recipients: 0, firstTry: 0, met: new Map(), contacts: new Map(), slots: new Map() },
    under: new Map(),
  };
}

/** The destination that the answer is about: of a name the domain, if mail was sent to it. */
export function destinationIn({ asked, to, by }: MailEvidence): {
  seen: DestinationSeen;
  kind: "address" | "domain" | "host";
} {
  if (asked.kind === "address") return { seen: to, kind: "address" };
  const isHost = asked.kind === "ip" || (isNothing(to) && !isNothing(by));
  return isHost ? { seen: by, kind: "host" } : { seen: to, kind: "domain" };
}

export function isNothing({ recipients, untried }: DestinationSeen): boolean {
  return recipients + untried === 0;
}

/** `isCounted`: whether it is among what was asked for; of all others only the comparison is made. */
export function seeMessage(
  evidence: MailEvidence,
  message: Message,
  isCounted: (recipient: Recipient) => boolean,
): void {
  const sender = senderText(message.sender);
  for (const recipient of message.recipients) {
    const domain = domainName(recipient.address);
    if (isTo(evidence.asked, recipient, domain)) {
      if (isCounted(recipient)) seeRecipient(evidence.to, recipient, recipient.deliveries, sender);
      continue;
    }
    const { asked, by, under } = evidence;
    if (asked.kind === "name" && isUnderName(asked, domain)) addUnder(under, domain);
    const named = recipient.deliveries.filter(({ report = "" }) => names(asked, report));
    if (named.length === 0) seeOther(evidence.others, recipient, domain);
    else if (isCounted(recipient)) seeRecipient(by, recipient, named, sender);
  }
}

function isTo(asked: AskedAbout, { address }: Recipient, domain: string): boolean {
  if (asked.kind === "ip") return false;
  return isSameName(asked, asked.kind === "address" ? address : domain);
}

function names(asked: AskedAbout, report: string): boolean {
  if (asked.kind === "address") return false;
  const { ip, names } = namedServers(report);
  if (asked.kind === "ip") return ip === asked.text;
  return names.some((name) => isSameName(asked, name) || isUnderName(asked, name));
}

function addUnder(under: Map<string, number>, domain: string): void {
  if (under.has(domain) || under.size < MOST_DOMAINS)
    under.set(domain, (under.get(domain) ?? 0) + 1);
}

const MOST_DOMAINS = 1000;

function seeOther(others: OthersSeen, { channel, deliveries }: Recipient, domain: string): void {
  const ended = deliveries.filter(isEnded);
  const [first] = ended;
  if (channel === "local" || !first) return;
  others.recipients++;
  const isTaken = isTakenAtOnce(ended);
  if (isTaken) others.firstTry++;
  if (first.finished) {
    const place = slotOf(first.finished);
    const slot = others.slots.get(place) ?? { firstTries: 0, firstTaken: 0 };
    others.slots.set(place, slot);
    slot.firstTries++;
    if (isTaken) slot.firstTaken++;
  }
  const hash = domainHash(domain);
  const met = new Set<MailTrouble>();
  for (const delivery of ended) {
    const contact = contactOf(delivery);
    const span = minutesOf(delivery);
    if (contact && span) addContact(others.contacts, contact, span, hash);
    const { outcome, report = "" } = delivery;
    if (outcome !== "success") met.add(troubleIn(report, outcome, channel).trouble);
  }
  for (const trouble of met) others.met.set(trouble, (others.met.get(trouble) ?? 0) + 1);
}
