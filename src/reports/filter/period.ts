/**
 * The time that a search is about, as far as its terms bound it: what answers name, and what logs are held
 * against. Of one key the longest span that any of its terms allows; of several what all allow.
 */
import { compareInstants, type Instant } from "../../time/instant.ts";
import type { Period, TimeContext } from "../../time/words.ts";
import type { Filter, Term, TimeKey } from "./filter.ts";
import { periodOfTerm } from "./origin.ts";

const TIME_KEYS: readonly TimeKey[] = ["since", "until", "on"];

export function periodAsked(filter: Filter, times: TimeContext): Period {
  const spans = TIME_KEYS.flatMap((key) => {
    const terms = timeTerms(filter).filter((term) => term.key === key && !term.negated);
    return terms.length > 0 ? longest(terms.map((term) => periodOfTerm(term, times))) : [];
  });
  const from = latest(spans.map((span) => span.from));
  const to = earliest(spans.map((span) => span.to));
  return { ...(from && { from }), ...(to && { to }) };
}

/** The terms that name a time. */
export function timeTerms({ terms }: Filter): (Term & { key: TimeKey })[] {
  return terms.filter(isOfTime);
}

/** The filter without what `periodAsked` tells of it. */
export function besidesPeriod(filter: Filter): Filter {
  const isTold = (term: Term): boolean =>
    isOfTime(term) &&
    !term.negated &&
    filter.terms.filter(({ key }) => key === term.key).length === 1;
  return { ...filter, terms: filter.terms.filter((term) => !isTold(term)) };
}

export function isOfTime(term: Term): term is Term & { key: TimeKey } {
  return TIME_KEYS.some((key) => key === term.key);
}

function longest(spans: Period[]): Period {
  const open = (side: "from" | "to") => spans.some((span) => !span[side]);
  const from = open("from") ? undefined : earliest(spans.map((span) => span.from));
  const to = open("to") ? undefined : latest(spans.map((span) => span.to));
  return { ...(from && { from }), ...(to && { to }) };
}

function earliest(moments: (Instant | undefined)[]): Instant | undefined {
  return moments.filter((one) => one !== undefined).sort(compareInstants)[0];
}

function latest(moments: (Instant | undefined)[]): Instant | undefined {
  return moments
    .filter((one) => one !== undefined)
    .sort(compareInstants)
    .at(-1);
}
