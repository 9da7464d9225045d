/**
 * Which troubles of a destination stand out of what mail meets everywhere and always, and what caused them.
 *
 * A trouble stands out if at least half of the mail met it; or a tenth, and more than chance makes of what mail to
 * others meets; or, where it meets whatever is sent in its time, if there is a time in which it met a quarter. Trouble
 * of our own network stands out however little of the mail to this destination was tried in its minutes.
 */
import { compareInstants, type Instant } from "../../time/instant.ts";
import { type Blame, blameFor, sideOf } from "./blame.ts";
import { chanceOf } from "./chance.ts";
import type { Unreached } from "./contacts.ts";
import { type DestinationSeen, slotOf, type TroubleSeen } from "./destination.ts";
import { episodeOf, type TroubleEpisode } from "./episode.ts";
import type { OthersSeen } from "./evidence.ts";
import { type MailTrouble, REACHES, TROUBLES } from "./troubles.ts";

export type MailCause =
  | "rate-limited"
  | "listed"
  | "reputation"
  | "identity"
  | "sender-refused"
  | "tls"
  | "set-up"
  | "policy"
  | "content"
  | "unknown-users"
  | "mailbox-full"
  | "greylisted"
  | "their-dns"
  | "no-such-domain"
  | "no-answer"
  | "server-trouble"
  | "our-network"
  | "our-host"
  | "loop"
  | "cannot-tell";

export interface MailFinding {
  trouble: MailTrouble;
  cause: MailCause;
  seen: TroubleSeen;
  episode: TroubleEpisode | undefined;
  /** Of trouble on the way: in whose minutes it was, by attempts. */
  blame: Blame | undefined;
  /** It lasts: nothing was taken since. Of single addresses and messages this is not told. */
  isOpen: boolean;
  /** The first that was taken since. */
  over: Instant | undefined;
}

/** The one that concerns most of the people who send first. */
export function findingsIn(seen: DestinationSeen, others: OthersSeen): MailFinding[] {
  const found = TROUBLES.flatMap((trouble) => {
    const one = seen.troubles.get(trouble);
    return one ? findingOf(trouble, one, seen, others) : [];
  });
  return found.sort((a, b) => weightOf(b) - weightOf(a));
}

function findingOf(
  trouble: MailTrouble,
  one: TroubleSeen,
  seen: DestinationSeen,
  others: OthersSeen,
): MailFinding[] {
  const episode = episodeOf(seen, trouble);
  const blame = blameIn(trouble, episode, seen, others);
  const isOurs = blame !== undefined && sideOf(blame) === "ours";
  if (!isOurs && !standsOut(trouble, one, episode, seen, others)) return [];
  const isLasting = REACHES[trouble] === "destination";
  const over = isLasting ? firstTakenAfter(seen, episode?.last ?? one.last) : undefined;
  const cause = one.guesses * 2 > one.attempts ? "cannot-tell" : causeOf(trouble, blame);
  return [{ trouble, cause, seen: one, episode, blame, isOpen: isLasting && !over, over }];
}

const CONTACTS: Partial<Record<MailTrouble, Unreached>> = {
  dns: "dns",
  "no-answer": "connect",
  "broken-off": "lost",
};

function blameIn(
  trouble: MailTrouble,
  episode: TroubleEpisode | undefined,
  { unreached, reached }: DestinationSeen,
  { contacts }: OthersSeen,
): Blame | undefined {
  const contact = CONTACTS[trouble];
  if (!contact) return undefined;
  const isOfEpisode = ({ to }: { to: number }): boolean =>
    !episode?.first || !episode.last
      ? true
      : to >= Math.floor(episode.first.seconds / 60) && to <= Math.floor(episode.last.seconds / 60);
  const alike = [...unreached.values()]
    .filter((one) => one.contact === contact && isOfEpisode(one))
    .sort((a, b) => a.to - b.to || a.from - b.from);
  const minutes = [...reached].sort((a, b) => a - b);
  return blameFor(alike, minutes, contacts);
}

const CAUSES: Record<MailTrouble, MailCause> = {
  dns: "their-dns",
  "no-domain": "no-such-domain",
  "no-answer": "no-answer",
  "broken-off": "server-trouble",
  "server-trouble": "server-trouble",
  "rate-limit": "rate-limited",
  listed: "listed",
  reputation: "reputation",
  identity: "identity",
  sender: "sender-refused",
  tls: "tls",
  "set-up": "set-up",
  policy: "policy",
  content: "content",
  "unknown-user": "unknown-users",
  "mailbox-full": "mailbox-full",
  greylisting: "greylisted",
  "our-host": "our-host",
  loop: "loop",
  unclear: "cannot-tell",
};

function causeOf(trouble: MailTrouble, blame: Blame | undefined): MailCause {
  const side = blame ? sideOf(blame) : "theirs";
  if (side === "theirs") return CAUSES[trouble];
  return side === "ours" ? "our-network" : "cannot-tell";
}

function standsOut(
  trouble: MailTrouble,
  { recipients, delivered }: TroubleSeen,
  episode: TroubleEpisode | undefined,
  { recipients: all, slots }: DestinationSeen,
  others: OthersSeen,
): boolean {
  const isSingle = recipients === 1 && all > 1 && delivered === 1;
  if (recipients * 2 >= all) return !isSingle;
  const usual = usualShare(trouble, others);
  if (recipients * 10 >= all && chanceOf(recipients, all, usual) < UNLIKELY) return true;
  if (!episode || REACHES[trouble] !== "destination") return false;
  const tried = episode.recipients + episode.taken;
  if (episode.recipients * 4 < tried) return false;
  // The best of as many beginnings as there are slots was chosen.
  return chanceOf(episode.recipients, tried, usual) * slots.size < UNLIKELY;
}

const UNLIKELY = 0.01;

/** What share of other mail meets this: some of it does everywhere, and if much does, that is no excuse for more. */
function usualShare(trouble: MailTrouble, { met, recipients }: OthersSeen): number {
  const share = recipients === 0 ? 0 : (met.get(trouble) ?? 0) / recipients;
  return Math.min(Math.max(share, LEAST_USUAL), MOST_USUAL);
}

const LEAST_USUAL = 0.02;
const MOST_USUAL = 0.1;

function firstTakenAfter(
  { slots }: DestinationSeen,
  after: Instant | undefined,
): Instant | undefined {
  if (!after) return undefined;
  const place = slotOf(after);
  let found: Instant | undefined;
  for (const [at, { first, last }] of slots) {
    if (at < place || !first || !last || compareInstants(last, after) <= 0) continue;
    const taken = compareInstants(first, after) > 0 ? first : last;
    if (!found || compareInstants(taken, found) < 0) found = taken;
  }
  return found;
}

/**
 * How much a finding matters. A sender counts for three recipients at most: else one who sends spam, or to an old
 * list, would hide what all others meet.
 */
function weightOf({ trouble, seen, isOpen, cause }: MailFinding): number {
  let concerned = 0;
  for (const recipients of seen.senders.values()) concerned += Math.min(recipients, 3);
  const isPassing = cause === "greylisted" && seen.delivered > 0;
  if (isPassing) return concerned / 1e6;
  const reach = REACHES[trouble] === "destination" && trouble !== "unclear" ? 2 : 1;
  return concerned * reach * (isOpen ? 2 : 1) + seen.recipients / 1e6;
}
