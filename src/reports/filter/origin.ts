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
import type { Fact, Message, QueueName } from "../../tracking/facts.ts";
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

/** How the origin of one kind of fact is read: a field only if a term asks for it. */
export interface OriginOf<One> {
  host(one: One): string;
  service(one: One): string;
  at(one: One): Instant | undefined;
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

/** Whether a fact is what a filter asks for by its origin; none is, if it asks for anything else. */
export function originFinder<One>(
  { terms, caseSensitive }: Filter,
  times: FilterContext,
  origin: OriginOf<One>,
): (one: One) => boolean {
  if (!terms.every(isOfOrigin)) return () => false;
  const context = { ...times, caseSensitive };
  const find = finderOf<One, never>(
    terms,
    (term) => ({ mail: originTest(term as OriginTerm, context, origin) }),
    () => NO_RECIPIENTS,
  );
  return (one) => find(one) !== undefined;
}

const NO_RECIPIENTS: readonly never[] = [];

/** Whether a fact is what the term asks for. */
export function originTest<One>(
  term: OriginTerm,
  context: TermContext,
  origin: OriginOf<One>,
): (one: One) => boolean {
  switch (term.key) {
    case "host":
    case "service": {
      const { key, value } = term;
      const test = nameTest(value, context.caseSensitive, context.guard);
      return (one) => test(origin[key](one));
    }
    default: {
      const period = periodOfTerm(term, context);
      return (one) => isWithin(origin.at(one), period);
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

export const ORIGIN_OF_MESSAGE: OriginOf<Message> = ofQueue(
  ({ queue }) => queue,
  (message) => message.queued ?? message.born,
);

/** Of what names its host, its service and its time itself. */
export const ORIGIN_AS_NAMED: OriginOf<{
  host: string;
  service: string;
  at?: Instant | undefined;
}> = {
  host: ({ host }) => host,
  service: ({ service }) => service,
  at: ({ at }) => at,
};

export const ORIGIN_OF_SESSION: OriginOf<Session> = {
  host: ({ host }) => host,
  service: ({ service }) => service,
  at: (session) => session.started ?? session.ended,
};

/** What is neither a message nor a session. */
export type OtherFact = Exclude<Fact, { kind: "message" | "session" }>;

const OTHERS: {
  [Kind in OtherFact["kind"]]: OriginOf<Extract<OtherFact, { kind: Kind }>>;
} = {
  load: ofQueue(
    ({ queue }) => queue,
    ({ at }) => at,
  ),
  run: ofQueue(
    ({ run }) => run.queue,
    ({ run }) => run.to,
  ),
  notice: ofQueue(
    ({ notice }) => notice.queue,
    ({ notice }) => notice.at,
  ),
  surprise: ofQueue(
    ({ surprise }) => surprise.queue,
    ({ surprise }) => surprise.at,
  ),
  slots: ORIGIN_AS_NAMED,
  service: ORIGIN_AS_NAMED,
  scan: ORIGIN_AS_NAMED,
};

export const ORIGIN_OF_OTHER: OriginOf<OtherFact> = {
  host: (fact) => OTHERS[fact.kind].host(fact as never),
  service: (fact) => OTHERS[fact.kind].service(fact as never),
  at: (fact) => OTHERS[fact.kind].at(fact as never),
};

function ofQueue<One>(
  queueOf: (one: One) => QueueName,
  at: (one: One) => Instant | undefined,
): OriginOf<One> {
  return { host: (one) => queueOf(one).host, service: (one) => queueOf(one).instance, at };
}
