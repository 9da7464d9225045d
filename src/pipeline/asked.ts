/**
 * What an answer is about, where that is not all of the logs.
 */

import type { Filter } from "../reports/filter/filter.ts";
import type { LogKind } from "../reports/reach.ts";
import { compareInstants, type Instant } from "../time/instant.ts";
import type { Period } from "../time/words.ts";
import type { Fact } from "../tracking/facts.ts";

export interface Asked {
  /** Messages that came into the queue in it, and sessions that came in; see `byFirstLine`. */
  period: Period;
  /** Those whose first line is in the period, as a whole id tells it, and the other ends of their links. */
  byFirstLine?: true | undefined;
  /** The kinds of log that it is made from. */
  kinds: readonly LogKind[];
  /** It shows which message a bounce or forward came of, and which session brought a message. */
  withOrigins?: boolean;
  /** It shows which messages a session brought. */
  withMail?: boolean;
  /** It looks at all sessions that went on in the period or after it. */
  withLaterSessions?: true;
  /** It looks at messages of other times as well, if they are read anyway. */
  withOthers?: true;
  // What only a store can pass over: of lines nobody knows what they say until they were read.
  /** The kinds of fact that it looks at; absent: all. */
  facts?: readonly Fact["kind"][];
  /** The message or session with one of these ids, or whose id begins so. */
  ids?: readonly string[];
  /** What this finds; absent: everything. Others may be left out. */
  filter?: Filter;
  /** Only so many of the messages that are found, the last by time. */
  newest?: { count: number; isFound(fact: Fact): boolean };
  /** The other ends of links are shown as well. */
  withLinked?: true;
}

/** How the logs are read for it. */
export interface Reach {
  /** From then on all is read. */
  since: Instant;
  /** Reading may stop before the end of the logs. */
  canEnd: boolean;
  /** Nothing was passed over before. */
  isWhole: boolean;
}

/** Whether a fact belongs to it. */
export function isAsked(fact: Fact, { period, byFirstLine, withLaterSessions }: Asked): boolean {
  if (fact.kind === "message") {
    const { born, queued, id } = fact.message;
    return isIn(byFirstLine ? born : (queued ?? born), period) && id !== "";
  }
  if (fact.kind === "session") {
    const { started, ended } = fact.session;
    return withLaterSessions
      ? !isBefore(ended ?? started, period.from)
      : isIn(started ?? ended, period);
  }
  return !byFirstLine && !isBefore(momentOf(fact), period.from);
}

/** When it happened; undefined where the log does not say, or it has not ended. */
function momentOf(fact: Exclude<Fact, { kind: "message" | "session" }>): Instant | undefined {
  switch (fact.kind) {
    case "run":
      return fact.run.end === "running" ? undefined : fact.run.to;
    case "notice":
      return fact.notice.at;
    case "surprise":
      return fact.surprise.at;
    default:
      return fact.at;
  }
}

export function isBefore(at: Instant | undefined, from: Instant | undefined): boolean {
  return at !== undefined && from !== undefined && compareInstants(at, from) < 0;
}

function isIn(at: Instant | undefined, { from, to }: Period): boolean {
  return at !== undefined && !isBefore(at, from) && !(to && !isBefore(at, to));
}
