/**
 * Facts that are kept in memory, where a server has no store: of the logs that it follows, from a while before its start.
 *
 *     logs ──┤ lead ├──── since ─────────── now
 *                         │ what is over, as it was concluded │ what is open, as a copy of the tracking tells it
 *
 * Memory is bounded: the oldest are let go of where there are too many, and each answer says since when it knows. Of logs that
 * ended before that while, the while before their end is known.
 */
import { type Asked, isAsked } from "../../pipeline/asked.ts";
import type { Coverage, SourceRead } from "../../pipeline/coverage.ts";
import { closeLogs, openLogs, type ReadOptions } from "../../pipeline/facts.ts";
import { NewsTeller } from "../../pipeline/following/news-teller.ts";
import { ReadingOn } from "../../pipeline/following/reading-on.ts";
import {
  ORIGIN_OF_MESSAGE,
  ORIGIN_OF_OTHER,
  ORIGIN_OF_SESSION,
} from "../../reports/filter/origin.ts";
import { probe } from "../../sources/files/probe.ts";
import { compareInstants, type Instant, later } from "../../time/instant.ts";
import type { Fact } from "../../tracking/facts.ts";
import type { Emit } from "../../tracking/tracker.ts";
import { keep } from "../../tracking/views.ts";
import type { FactsInMemory } from "../asker.ts";
import { POLLS } from "../following.ts";
import { logsFor } from "../found-logs.ts";
import { presentMoment, readOptions } from "../logs.ts";
import { openScreen } from "../screen.ts";
import { type Telling, wordsOf } from "./telling.ts";
import type { LogsToFollow } from "./thread-messages.ts";

/** Facts weigh about as many bytes as these. */
const MOST_WEIGHT = 200e6;

interface FollowedFor {
  now: Instant;
  telling: Telling;
  /** Whether somebody listens to what happens. */
  wantsNews(): boolean;
  /** Of what is kept. */
  most?: number;
  signal?: AbortSignal;
}

export class FollowedFacts {
  private readonly reading: ReadingOn;
  private readonly telling: Telling;
  private readonly teller: NewsTeller;
  private readonly over: Fact[] = [];
  private weight = 0;
  private readonly most: number;
  /** Nothing is known of what ended before. */
  private since: Instant;
  /** What is open, as long as no more was read. */
  private open: Fact[] | undefined;

  private constructor(
    reading: ReadingOn,
    telling: Telling,
    teller: NewsTeller,
    since: Instant,
    most: number,
  ) {
    this.reading = reading;
    this.telling = telling;
    this.teller = teller;
    this.since = since;
    this.most = most;
  }

  /** Reads what has been written until now, and goes on. */
  static async begin(
    { paths, seconds, flags }: LogsToFollow,
    { now, telling, wantsNews, most = MOST_WEIGHT, signal }: FollowedFor,
  ): Promise<FollowedFacts> {
    const screen = await openScreen(flags, telling.outlet);
    const { places, options } = await logsFor(paths, await readOptions(flags), screen);
    const since = await beginningOf(places, options, later(now, -seconds), seconds);
    const teller = new NewsTeller({
      since: now,
      wants: wantsNews,
      tell: (news) => telling.news(news),
      now: presentMoment,
    });
    const following = { ...options, now, since, polls: POLLS, signal, told: teller };
    const reading = await ReadingOn.open(places, following);
    const followed = new FollowedFacts(reading, telling, teller, since, most);
    await followed.untilPresent();
    return followed;
  }

  readonly show: FactsInMemory = async ({ asked, isOfHost }, emit) => {
    for (const fact of [...this.over, ...this.openNow()]) {
      if (isOfHost && !isOfHost(hostOf(fact))) continue;
      if (!this.isKnown(fact) || !isWanted(fact, asked)) continue;
      const busy = emit(fact);
      if (busy) await busy;
    }
    return this.coverage();
  };

  /** What was read, but for what was let go of. */
  coverage(): Coverage {
    const { passedOver: _, ...read } = this.reading.coverage();
    return {
      ...beginningAt(read, this.since),
      keptSince: this.since,
      sources: read.sources.map((one) => beginningAt<SourceRead>(one, this.since)),
    };
  }

  readNow(): Coverage {
    return this.reading.coverage();
  }

  showWaiting(emit: Emit): void {
    this.reading.showWaiting(emit);
  }

  private untilPresent(): Promise<void> {
    return new Promise((resolve, reject) => {
      void this.follow(resolve).catch((error: unknown) => {
        this.telling.tell("waiting", this.coverage(), this.reading, wordsOf(error));
        this.telling.say({ level: "warning", event: "ended", text: wordsOf(error) });
        reject(error);
      });
    });
  }

  private async follow(onPresent: () => void): Promise<void> {
    try {
      for await (const step of this.reading.facts((fact) => this.take(fact))) {
        this.open = undefined;
        this.telling.tell(
          step === "present" ? "following" : "reading",
          this.coverage(),
          this.reading,
        );
        if (step === "present") this.telling.figures.present(this);
        if (step === "present") onPresent();
      }
    } finally {
      this.reading.close();
    }
  }

  private take(fact: Fact): void {
    if (fact.kind === "notice") this.teller.notice(fact.notice);
    this.telling.figures.add(fact);
    if (!this.isKnown(fact)) return;
    const kept = keep(fact);
    this.over.push(kept);
    this.weight += weightOf(kept);
    if (this.weight > this.most) this.letGo();
  }

  /** A tenth of them, the oldest. */
  private letGo(): void {
    const gone = this.over.splice(0, Math.ceil(this.over.length / 10));
    for (const fact of gone) {
      this.weight -= weightOf(fact);
      const end = endOf(fact);
      if (end && compareInstants(end, this.since) > 0) this.since = end;
    }
  }

  private openNow(): readonly Fact[] {
    if (!this.open) {
      const open: Fact[] = [];
      this.reading.showOpen((fact) => open.push(keep(fact)));
      this.open = open;
    }
    return this.open;
  }

  /** It did not end before what is known. */
  private isKnown(fact: Fact): boolean {
    const end = endOf(fact);
    return !end || compareInstants(end, this.since) >= 0;
  }
}

/** `since`; of logs that all ended before, as long before the last one's end. */
async function beginningOf(
  places: string[],
  options: ReadOptions,
  since: Instant,
  seconds: number,
): Promise<Instant> {
  const logs = await openLogs(places, options);
  let end: Instant | undefined;
  try {
    for (const { files } of logs.sources) {
      const newest = files.at(-1);
      const last = newest && (await probe(newest, options)).last;
      if (last && (!end || compareInstants(last, end) > 0)) end = last;
    }
  } finally {
    closeLogs(logs);
  }
  return end && compareInstants(end, since) < 0 ? later(end, -seconds) : since;
}

/**
 * undefined while it goes on, and where the log had no stamps. A run of qmail-send is never over: that it was stopped
 * is true until it starts again.
 */
function endOf(fact: Fact): Instant | undefined {
  if (fact.kind === "message") return fact.message.ended;
  if (fact.kind === "session") return fact.session.ended;
  if (fact.kind === "run") return undefined;
  return ORIGIN_OF_OTHER.at(fact);
}

function hostOf(fact: Fact): string {
  if (fact.kind === "message") return ORIGIN_OF_MESSAGE.host(fact.message);
  if (fact.kind === "session") return ORIGIN_OF_SESSION.host(fact.session);
  return ORIGIN_OF_OTHER.host(fact);
}

/** What is found by its id may be linked with anything else. */
function isWanted(fact: Fact, asked: Asked | undefined): boolean {
  if (!asked || isAsked(fact, asked)) return true;
  const isOther = fact.kind === "message" || fact.kind === "session";
  return (
    isOther &&
    (asked.byFirstLine === true || asked.withOthers === true || asked.withLinked === true)
  );
}

function beginningAt<One extends { from?: Instant; to?: Instant }>(one: One, since: Instant): One {
  const { from, to } = one;
  if (!from || !to || compareInstants(from, since) >= 0) return one;
  return { ...one, from: compareInstants(to, since) < 0 ? to : since };
}

/** Bytes in memory, as far as they are worth an estimate. */
function weightOf(fact: Fact): number {
  if (fact.kind === "session") return 1200 + 400 * fact.session.transactions.length;
  if (fact.kind !== "message") return 200;
  const { recipients } = fact.message;
  return recipients.reduce((sum, { deliveries }) => sum + 200 + 400 * deliveries.length, 700);
}
