/**
 * What happens to mail, as events for programs: each with a type, a time, an id made of what the log says, and data in the
 * words of the other schemas.
 *
 *     delivery.deferred   qtrail/message@2 with the recipient and the attempt that it is about, and no other
 *     session.refused     qtrail/session@2
 *     auth.failed         qtrail/session@2 with that one of its log-ins
 *
 * Who may not see all of a fact is told of what of it he may see: an event is made of the fact that is left.
 */
import { rfc3339 } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Fact, Message, Notice, QueueName, Run } from "../tracking/facts.ts";
import { messageJson } from "../tracking/json.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { sessionJson } from "../tracking/sessions/json.ts";
import type { NewsType } from "./news-types.ts";
import type { ProblemState } from "./problem-rows.ts";
import { type Scope, seenUnder } from "./scope.ts";

/** What needs attention, as it stands. */
export interface StandingProblem {
  /** The same for the same problem, however its figures change. */
  key: string;
  name: string;
  state: ProblemState;
  /** A sentence. */
  what: string;
  /** The command that tells more; "" for none. */
  see: string;
  opened: Instant;
}

/** qmail-send began anew: what it was before, as far as the log tells. */
export interface Restart {
  queue: QueueName;
  run: number;
  before: Pick<Run, "end" | "to" | "interrupted">;
}

export type NewsSubject =
  | { kind: "message"; message: Message; fates?: Record<string, number> }
  | { kind: "session"; session: Session }
  | { kind: "notice"; notice: Notice }
  | { kind: "restart"; restart: Restart }
  | { kind: "problem"; problem: StandingProblem };

export interface News {
  /** 13 letters and digits, as those of messages. */
  id: string;
  type: NewsType;
  at: Instant;
  about: NewsSubject;
}

export interface NewsJson {
  type: NewsType;
  timestamp: string;
  data: Record<string, unknown>;
}

export function newsJson({ type, at, about }: News): NewsJson {
  return { type, timestamp: rfc3339(at), data: dataOf(about) };
}

/** What of an event somebody may see. Problems are told in sentences with names in them: who sees figures alone sees their kind. */
export function newsUnder(scope: Scope): (news: News) => NewsJson | undefined {
  if (scope.kind === "all") return newsJson;
  if (scope.kind === "figures") return kindOfProblem;
  const seen = seenUnder(scope);
  return (news) => {
    const { about } = news;
    if (about.kind === "problem" || about.kind === "restart") return undefined;
    const fact = seen?.of(about);
    if (!fact || fact.kind !== about.kind || isWithoutItsRecipient(about, fact)) return undefined;
    return newsJson({ ...news, about: fact as NewsSubject });
  };
}

function kindOfProblem(news: News): NewsJson | undefined {
  if (news.about.kind !== "problem") return undefined;
  const { name, state } = news.about.problem;
  return { ...newsJson(news), data: { name, state } };
}

/** What the events with the same answer are about: they are told in order. */
export function subjectOf({ about }: News): string {
  switch (about.kind) {
    case "message":
      return about.message.id;
    case "session":
      return about.session.id;
    case "problem":
      return about.problem.key;
    default:
      return "qmail";
  }
}

function isWithoutItsRecipient(about: NewsSubject, seen: Fact): boolean {
  return (
    about.kind === "message" &&
    seen.kind === "message" &&
    about.message.recipients.length > 0 &&
    seen.message.recipients.length === 0
  );
}

function dataOf(about: NewsSubject): Record<string, unknown> {
  switch (about.kind) {
    case "message":
      return { ...messageJson(about.message), ...(about.fates && { fates: about.fates }) };
    case "session":
      return { ...sessionJson(about.session) };
    case "notice": {
      const { queue, level, form, at, msg, text } = about.notice;
      const whose = msg === undefined ? {} : { msg: String(msg) };
      return { ...named(queue), level, form, ...(at && { at: rfc3339(at) }), ...whose, text };
    }
    case "restart": {
      const { queue, run, before } = about.restart;
      const { end, to, interrupted } = before;
      const ended = { end, ...(to && { to: rfc3339(to) }), interrupted };
      return { ...named(queue), run, before: ended };
    }
    case "problem": {
      const { opened, ...problem } = about.problem;
      return { ...problem, opened: rfc3339(opened) };
    }
  }
}

function named({ host, instance }: QueueName): Record<string, string> {
  return { ...(host && { host }), ...(instance && { instance }) };
}
