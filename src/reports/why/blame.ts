/**
 * Us or them: whether others were reached in the minutes in which one destination was not.
 *
 *     ours     others failed in the same minutes, and none was reached
 *     theirs   others were reached in the same minutes; or shortly before and shortly after, and nobody failed
 *              between; or between two failures, before it was reached again
 *     unclear  no other mail was tried near it, or the minutes tell nothing certain
 *
 * qmail-remote spares an address that did not answer for an hour and more, and says then at once what it would say
 * after a timeout (tcpto.c): such echoes tell nothing of their own minute.
 */
import type { ContactMinutes, MinuteSpan, Unreached } from "./contacts.ts";

/** Attempts of the destination that did not reach it, together where they are alike. */
export interface UnreachedAttempts extends MinuteSpan {
  contact: Unreached;
  /** It took long enough to have waited for an answer. */
  isSlow: boolean;
  attempts: number;
}

export interface Blame {
  ours: number;
  theirs: number;
  unclear: number;
}

/** `unreached` in the order of time, as `reached`, the minutes in which the destination was reached. */
export function blameFor(
  unreached: readonly UnreachedAttempts[],
  reached: readonly number[],
  others: ContactMinutes,
): Blame {
  const blame: Blame = { ours: 0, theirs: 0, unclear: 0 };
  const told = withoutEchoes(unreached);
  const minutesReached = [...others.keys()]
    .filter((minute) => others.get(minute)?.reached.length)
    .sort((a, b) => a - b);
  const alive = reachedAtAll(others);
  let undecided: Undecided | undefined;
  for (const one of told) {
    const whose = whoseIn(one, others, alive);
    blame[whose] += one.attempts;
    if (undecided && countBetween(reached, undecided.to, one.from) > 0) undecided = undefined;
    // Since the failures before, others were reached, and this destination was not: its trouble has gone on.
    if (undecided && areSeveralBetween(minutesReached, others, undecided.to, one.from)) {
      blame.unclear -= undecided.attempts;
      blame.theirs += undecided.attempts;
      undecided = undefined;
    }
    if (whose === "unclear")
      undecided = {
        to: Math.max(one.to, undecided?.to ?? one.to),
        attempts: one.attempts + (undecided?.attempts ?? 0),
      };
    else if (whose === "ours") undecided = undefined;
  }
  return blame;
}

/** Attempts since which nothing has told whose fault they are. */
interface Undecided {
  to: number;
  attempts: number;
}

/** Whether most of what can be told is told of one side. */
export function sideOf({ ours, theirs, unclear }: Blame): keyof Blame {
  const all = ours + theirs + unclear;
  if (theirs * 3 >= (theirs + ours) * 2 && theirs * 4 >= all) return "theirs";
  return ours * 3 >= (theirs + ours) * 2 && ours * 4 >= all ? "ours" : "unclear";
}

function whoseIn(
  { from, to, contact }: UnreachedAttempts,
  others: ContactMinutes,
  alive: ReadonlySet<number>,
): keyof Blame {
  for (const margin of MARGINS) {
    const span = { from: from - margin, to: to + margin };
    const { reached, unreached } = contactsIn(span, contact, others, alive);
    if (reached.size === 0 && unreached.size >= SEVERAL) return "ours";
    if (reached.size >= SEVERAL || (reached.size === 1 && unreached.size === 0)) return "theirs";
  }
  const around = reachedAround({ from, to }, others);
  if (!around) return "unclear";
  return contactsIn(around, contact, others, alive).unreached.size === 0 ? "theirs" : "unclear";
}

/** The minutes themselves; where these tell nothing, with one before and behind. */
const MARGINS = [0, 1];

function contactsIn(
  { from, to }: MinuteSpan,
  contact: Unreached,
  others: ContactMinutes,
  alive: ReadonlySet<number>,
): { reached: Set<number>; unreached: Set<number> } {
  const reached = new Set<number>();
  const unreached = new Set<number>();
  for (let minute = from; minute <= to; minute++) {
    const there = others.get(minute);
    if (!there) continue;
    for (const domain of there.reached) reached.add(domain);
    for (const kind of ALIKE[contact])
      for (const domain of there[kind])
        if (alive.size === 0 || alive.has(domain)) unreached.add(domain);
  }
  return { reached, unreached };
}

/** From the last minute before to the first one after in which others were reached, if both are near. */
function reachedAround({ from, to }: MinuteSpan, others: ContactMinutes): MinuteSpan | undefined {
  const isReached = (minute: number): boolean => (others.get(minute)?.reached.length ?? 0) > 0;
  let before = from;
  let after = to;
  while (!isReached(before)) if (from - --before > NEAR) return undefined;
  while (!isReached(after)) if (++after - to > NEAR) return undefined;
  return { from: before, to: after };
}

/** Minutes: an outage of ours that begins and ends within twice as many, and hits nobody else, is a rare chance. */
const NEAR = 5;
/** One other destination may be in trouble of its own. */
const SEVERAL = 2;

/** What else fails with the network: without it a resolver that is elsewhere does not answer either. */
const ALIKE: Record<Unreached, readonly Unreached[]> = {
  dns: ["dns", "connect"],
  connect: ["connect", "dns"],
  lost: ["lost", "connect"],
};

function withoutEchoes(unreached: readonly UnreachedAttempts[]): UnreachedAttempts[] {
  let timedOut = Number.NEGATIVE_INFINITY;
  return unreached.filter(({ contact, isSlow, to }) => {
    if (contact !== "connect") return true;
    if (isSlow) timedOut = to;
    return isSlow || to - timedOut > SPARED_MINUTES;
  });
}

/** tcpto.c: an hour, and up to 17 minutes more. */
const SPARED_MINUTES = 77;

/** What never answers tells nothing when it does not; unless nobody ever did. */
function reachedAtAll(others: ContactMinutes): Set<number> {
  const alive = new Set<number>();
  for (const { reached } of others.values()) for (const domain of reached) alive.add(domain);
  return alive;
}

/** Of `reached`, the minutes of others; a single one may be near enough to be reached without our network. */
function areSeveralBetween(
  reached: readonly number[],
  others: ContactMinutes,
  from: number,
  to: number,
): boolean {
  const domains = new Set<number>();
  for (let place = placeOf(reached, from + 1); place < reached.length; place++) {
    const minute = reached[place] as number;
    if (minute >= to) return false;
    for (const domain of others.get(minute)?.reached ?? []) domains.add(domain);
    if (domains.size >= SEVERAL) return true;
  }
  return false;
}

/** How many of the minutes lie between these two, neither counted. */
function countBetween(minutes: readonly number[], from: number, to: number): number {
  return Math.max(0, placeOf(minutes, to) - placeOf(minutes, from + 1));
}

/** How many lie before `minute`. */
function placeOf(minutes: readonly number[], minute: number): number {
  let low = 0;
  let high = minutes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((minutes[middle] as number) < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}
