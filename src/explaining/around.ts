/**
 * What the log says around a delivery that failed or waits: how many other domains were tried in the same time, and
 * how many of these failed for the same reason. So a cause that would show at many domains can be told from one that
 * shows at one.
 *
 *     1 of 214 domains, and others took their mail   it is not this host's network or resolver
 *     180 of 214 domains                             it is not that domain
 *
 * Lines of qmail-send go in, in the log's order. Only deliveries of the same channel count: a local one says nothing
 * of the network. Nothing is concluded from few domains, nor from a log that does not hold the delivery itself.
 */
import { reasonOf } from "../grammars/delivery-report/reading.ts";
import type { Reason } from "../grammars/delivery-report/reason-words.ts";
import type { DeliveryNumber, Msg, SendEvent } from "../grammars/qmail-send/event.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { compareInstants, type Instant, later } from "../time/instant.ts";
import type { Cause } from "./explanation.ts";
import type { UsualCause } from "./reason-causes.ts";

/** Before and after. */
export const AROUND_SECONDS = 1800;
/** A delivery that ends in the time may have begun before it: qmail-remote gives up after 20 minutes. */
export const LEAD_SECONDS = 1800;

/** The delivery that was asked about, as far as its own line tells. */
export interface AskedDelivery {
  at: Instant;
  delivery: DeliveryNumber;
  report: string;
  reason: Reason;
}

/** What was found around it. */
export interface FoundAround {
  /** Domains of recipients that a delivery ended for. */
  domains: number;
  /** Those of which one failed or was put off for the same reason. */
  alike: number;
  /** Those that took mail. */
  well: number;
  /** The delivery itself, if it is in the log. */
  own: Started | undefined;
}

interface Started {
  msg: Msg;
  channel: string;
  recipient: string;
}

interface OfDomain {
  channel: string;
  isAlike: boolean;
  isWell: boolean;
}

/** Counts the lines of one log around a delivery. */
export class Around {
  private readonly asked: AskedDelivery;
  /** By the queue and the delivery's number. */
  private readonly open = new Map<string, Started>();
  private readonly domains = new Map<string, OfDomain>();
  private own: Started | undefined;

  constructor(asked: AskedDelivery) {
    this.asked = asked;
  }

  /** A line; `queue` tells the queues of several hosts apart. */
  add(event: SendEvent, at: Instant | undefined, queue: string): void {
    if (event.kind === "delivery-started") {
      const { delivery, msg, channel, recipient } = event;
      this.open.set(`${queue} ${delivery}`, { msg, channel, recipient });
    } else if (event.kind === "delivery-ended") this.end(event, at, queue);
  }

  private end(
    { delivery, outcome, report }: SendEvent & { kind: "delivery-ended" },
    at: Instant | undefined,
    queue: string,
  ): void {
    const key = `${queue} ${delivery}`;
    const started = this.open.get(key);
    this.open.delete(key);
    if (!started || !at || !this.isAround(at)) return;
    const { asked } = this;
    const { channel, recipient } = started;
    const name = `${channel} ${domainOf(recipient)?.toLowerCase()}`;
    const domain = this.domains.get(name) ?? { channel, isAlike: false, isWell: false };
    domain.isAlike ||= reasonOf(report, outcome)?.reason === asked.reason;
    domain.isWell ||= outcome === "success";
    this.domains.set(name, domain);
    const isOwn = delivery === asked.delivery && report === asked.report;
    if (isOwn && compareInstants(at, asked.at) === 0) this.own = started;
  }

  private isAround(at: Instant): boolean {
    const { at: middle } = this.asked;
    return (
      compareInstants(at, later(middle, -AROUND_SECONDS)) >= 0 &&
      compareInstants(at, later(middle, AROUND_SECONDS)) <= 0
    );
  }

  get found(): FoundAround {
    const { own } = this;
    const domains = [...this.domains.values()].filter(({ channel }) => channel === own?.channel);
    const alike = domains.filter(({ isAlike }) => isAlike).length;
    const well = domains.filter(({ isWell }) => isWell).length;
    return { domains: domains.length, alike, well, own };
  }
}

/** The causes with what the log around says of each. */
export function weighed(causes: readonly UsualCause[], found: FoundAround): Cause[] {
  return causes.map(({ cause, shows }) => {
    const inLog = shows && saidOf(shows, found);
    return inLog ? { cause, inLog } : { cause };
  });
}

/** So few domains tell nothing. */
const FEWEST = 5;

function saidOf(
  shows: "here" | "there",
  { domains, alike, well, own }: FoundAround,
): string | undefined {
  if (!own || domains < FEWEST) return undefined;
  const counted = `in your log: ${alike} of ${domains} domains`;
  const isAlone = alike === 1 && well >= FEWEST - 1;
  const areMost = alike >= FEWEST && alike * 2 > domains;
  if (shows === "here") return `${counted}${isAlone ? ", so no" : areMost ? ", so likely" : ""}`;
  if (areMost) return `${counted}, so no`;
  return isAlone ? "in your log only this domain, so more likely" : undefined;
}

/** What was looked at, in a sentence; said even where it speaks for no cause. */
export function lookedAround({ domains, alike, well, own }: FoundAround): string {
  if (!own) return "Your log does not hold this delivery, so it says nothing of these.";
  const span = `In the hour around it deliveries ended for ${domains} ${domains === 1 ? "domain" : "domains"} in your log`;
  const few = domains < FEWEST ? ": too few to tell one cause from another" : "";
  return `${span}: for ${alike} with this reason, for ${well} with success${few}.`;
}
