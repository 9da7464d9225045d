/**
 * Where a fact comes from, and when it counts: what the keys ask for that all facts have.
 *
 * A message counts when it came into the queue, by its first sign where its `info msg` line is not in the
 * log; a session when it came in, by its end where the log does not show that; all else when it happened.
 * What has no time is in no period. The service of a queue's log is its instance: both are the syslog tag,
 * or the directory's name.
 */
import { compareInstants, type Instant } from "../../time/instant.ts";
import { type Period, parseMoment, parsePeriod, type TimeContext } from "../../time/words.ts";
import type { Fact, Message } from "../../tracking/facts.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import type { Filter, Term, TimeKey } from "./filter.ts";
import { nameTest } from "./pattern.ts";
import type { Guard } from "./regex.ts";
import { finderOf } from "./terms.ts";

/** What words in a filter mean, and who guards patterns that could run away: without one they are refused. */
export interface FilterContext extends TimeContext {
  guard?: Guard;
}

/** The same for a term of it. */
export interface TermContext extends FilterContext {
  caseSensitive: boolean;
}

export interface Origin {
  readonly host: string;
  readonly service: string;
  readonly at?: Instant | undefined;
}

/** A term whose key all facts have. */
export type OriginTerm = Term & { key: TimeKey | "host" | "service" };

export function isOfOrigin(term: Term): term is OriginTerm {
  return ORIGIN_KEYS.has(term.key);
}

const ORIGIN_KEYS: ReadonlySet<string> = new Set<OriginTerm["key"]>([
  "since",
  "until",
  "on",
  "host",
  "service",
]);

/** Whether what comes from there is what a filter asks for; nothing is, if it asks for anything else. */
export function originFinder(
  { terms, caseSensitive }: Filter,
  times: FilterContext,
): (origin: Origin) => boolean {
  if (!terms.every(isOfOrigin)) return () => false;
  const find = finderOf<Origin, never>(
    terms,
    (term) => ({ mail: originTest(term as OriginTerm, { ...times, caseSensitive }) }),
    () => [],
  );
  return (origin) => find(origin) !== undefined;
}

/** Whether a fact of that origin is what the term asks for. */
export function originTest(term: OriginTerm, context: TermContext): (origin: Origin) => boolean {
  switch (term.key) {
    case "host":
    case "service": {
      const { key, value } = term;
      const test = nameTest(value, context.caseSensitive, context.guard);
      return (origin) => test(origin[key]);
    }
    default: {
      const period = periodOfTerm(term, context);
      return ({ at }) => isWithin(at, period);
    }
  }
}

/** The time that a term names: `on` a span, the others one side of it. */
export function periodOfTerm(
  { key, value }: { key: TimeKey; value: string },
  times: TimeContext,
): Period {
  if (key === "on") return parsePeriod(value, times);
  const moment = parseMoment(value, times);
  return key === "since" ? { from: moment } : { to: moment };
}

/** from <= at < to; an absent end is open. */
export function isWithin(at: Instant | undefined, { from, to }: Period): boolean {
  if (!at) return false;
  return (!from || compareInstants(from, at) <= 0) && (!to || compareInstants(at, to) < 0);
}

export function originOf(fact: Fact): Origin {
  switch (fact.kind) {
    case "message":
      return originOfMessage(fact.message);
    case "session":
      return originOfSession(fact.session);
    case "load":
      return { host: fact.queue.host, service: fact.queue.instance, at: fact.at };
    case "run":
      return { host: fact.run.queue.host, service: fact.run.queue.instance, at: fact.run.to };
    case "notice": {
      const { queue, at } = fact.notice;
      return { host: queue.host, service: queue.instance, at };
    }
    case "surprise": {
      const { queue, at } = fact.surprise;
      return { host: queue.host, service: queue.instance, at };
    }
    case "slots":
    case "service":
    case "scan":
      return { host: fact.host, service: fact.service, at: fact.at };
  }
}

export function originOfMessage({ queue, queued, born }: Message): Origin {
  return { host: queue.host, service: queue.instance, at: queued ?? born };
}

export function originOfSession({ host, service, started, ended }: Session): Origin {
  return { host, service, at: started ?? ended };
}
