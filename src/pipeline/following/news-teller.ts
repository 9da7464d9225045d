/**
 * Events from what lines change, at once: of a message as it is then, with the one recipient that the line is about.
 *
 * Each has an id made of the log's own words, so that who is told of it twice, because somebody was killed between
 * telling and remembering, knows it again.
 */
import type { News, NewsSubject } from "../../reports/news.ts";
import type { NewsType } from "../../reports/news-types.ts";
import { isTurnedAway } from "../../reports/refusals.ts";
import { compareInstants, type Instant, instantOf } from "../../time/instant.ts";
import {
  DELIVERY_OUTCOMES,
  type DeliveryOutcome,
  FATES,
  type Fate,
  type Notice,
} from "../../tracking/facts.ts";
import { seedOf, stableId } from "../../tracking/id.ts";
import { NONE, type Records } from "../../tracking/records.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { messageWith } from "../../tracking/views.ts";
import type { Changed } from "./line-by-line.ts";
import type { ToldAtOnce } from "./reading-on.ts";

export interface NewsAsked {
  /** Of what happened before nothing is told. */
  since: Instant;
  /** Whether anybody wants to know of these. */
  wants(type: NewsType): boolean;
  tell(news: News): void;
  /** The present moment: that of what has no stamp. */
  now(): Instant;
}

export class NewsTeller implements ToldAtOnce {
  readonly since: Instant;
  private readonly asked: NewsAsked;

  constructor(asked: NewsAsked) {
    this.asked = asked;
    this.since = asked.since;
  }

  changed(changed: Changed): void {
    switch (changed.change) {
      case "queued":
        this.tellMessage("message.queued", changed, NONE);
        break;
      case "delivered":
        this.ended(changed);
        break;
      case "left":
        this.left(changed);
        break;
      case "restarted":
        this.restarted(changed);
        break;
    }
  }

  session(session: Session): void {
    const { id, ended, started } = session;
    const at = ended ?? started;
    if (isTurnedAway(session.verdict))
      this.tell("session.refused", at, [id, 0], () => ({ kind: "session", session }));
    for (const [i, attempt] of session.auth.entries())
      if (!attempt.ok)
        this.tell("auth.failed", attempt.at ?? at, [id, i], () => {
          const nothing = { decisions: [], transactions: [], messages: [] };
          return { kind: "session", session: { ...session, ...nothing, auth: [attempt] } };
        });
  }

  notice(notice: Notice): void {
    if (notice.level !== "alert") return;
    const { queue, at, text } = notice;
    const words = `${queue.host}\n${queue.instance}\n${text}`;
    this.tell("qmail.alert", at, [words, 0], () => ({ kind: "notice", notice }));
  }

  private ended(changed: Changed): void {
    const { queue, delivery } = changed;
    if (delivery === NONE) return;
    const { deliveries, recipients } = queue.records;
    const outcome =
      OUTCOME_TYPES[DELIVERY_OUTCOMES[deliveries.outcome[delivery]] as DeliveryOutcome];
    const fate = FATES[recipients.fate[deliveries.recipient[delivery]]] as Fate;
    if (outcome) this.tellMessage(outcome, changed, delivery);
    const type = FATE_TYPES[fate];
    if (type) this.tellMessage(type, changed, delivery);
  }

  /** Of its recipients only how many there are of each fate: they may be thousands. */
  private left(changed: Changed): void {
    const fates = fatesOf(changed.queue.records, changed.message);
    this.tellMessage("message.finished", changed, NONE, fates);
  }

  private restarted({ queue, runBefore, seconds, nanos }: Changed): void {
    const { name, run } = queue;
    const { end, to, toNanos, interrupted } = runBefore;
    const at = instantOf(seconds, nanos);
    const before = { end, to: instantOf(to, toNanos), interrupted };
    this.tell("qmail.restarted", at, [`${name.host}\n${name.instance}`, run.number], () => ({
      kind: "restart",
      restart: { queue: name, run: run.number, before },
    }));
  }

  private tellMessage(
    type: NewsType,
    { queue, message, seconds, nanos }: Changed,
    delivery: number,
    fates?: Record<string, number>,
  ): void {
    if (!this.asked.wants(type)) return;
    const { records } = queue;
    const number = delivery === NONE ? 0 : records.deliveries.number[delivery];
    const kept = messageWith(records, message, delivery);
    this.tell(type, instantOf(seconds, nanos), [kept.id, number], () => ({
      kind: "message",
      message: kept,
      ...(fates && { fates }),
    }));
  }

  /** `which`: with the type and the time it makes the id. */
  private tell(
    type: NewsType,
    at: Instant | undefined,
    [words, number]: [string, number],
    about: () => NewsSubject,
  ): void {
    const { wants, now, tell } = this.asked;
    if (!wants(type) || (at && compareInstants(at, this.since) < 0)) return;
    const id = stableId(seedOf(type, words), number, at, 0);
    tell({ id, type, at: at ?? now(), about: about() });
  }
}

/** By a delivery's outcome. */
const OUTCOME_TYPES: Partial<Record<DeliveryOutcome, NewsType>> = {
  success: "delivery.succeeded",
  deferral: "delivery.deferred",
  failure: "delivery.failed",
};

/** By the fate of its recipient. */
const FATE_TYPES: Partial<Record<Fate, NewsType>> = {
  delivered: "recipient.delivered",
  bounced: "recipient.bounced",
  expired: "recipient.expired",
};

function fatesOf({ messages, recipients }: Records, message: number): Record<string, number> {
  const fates: Record<string, number> = {};
  for (let one = messages.first[message]; one !== NONE; one = recipients.next[one]) {
    const fate = FATES[recipients.fate[one]] as Fate;
    fates[fate] = (fates[fate] ?? 0) + 1;
  }
  return fates;
}
