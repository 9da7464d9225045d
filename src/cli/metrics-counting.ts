/**
 * What metrics count of one reading, and of all before: what has left is counted once, what waits is looked at anew.
 *
 * A reading is a run of `qtrail metrics`, whose cursor file keeps what was counted, or the time between two looks at
 * a server that goes on reading.
 */
import type { Coverage } from "../pipeline/coverage.ts";
import { type Counted, countAnew, countOn } from "../reports/metrics/counted.ts";
import { counters } from "../reports/metrics/counters.ts";
import {
  addFullSeconds,
  addSources,
  addStanding,
  addWaiting,
  inQueue,
  type SendsNow,
  standing,
  waiting,
} from "../reports/metrics/gauges.ts";
import { addSample, type MetricSamples, setSample } from "../reports/metrics/samples.ts";
import { type Given, takeFact } from "../reports/report.ts";
import type { Fact } from "../tracking/facts.ts";
import { version } from "./version.ts";

/** What is kept for the next time: as plain data. */
export interface MetricsKept extends Counted {
  stands: SendsNow;
}

/** What is counted of one reading, and what was before. */
export class MetricsCounting {
  readonly waits = waiting.begin();
  stands = standing.begin();
  private readonly given: Given;
  private readonly left = counters.begin();
  private readonly waited = counters.begin();
  private before: MetricsKept | undefined;
  private isContinued = false;

  constructor(given: Given) {
    this.given = given;
  }

  goOn(kept: MetricsKept, isContinued: boolean): void {
    this.before = kept;
    this.stands = kept.stands;
    this.isContinued = isContinued;
    // Where nothing waits that is told too.
    for (const { queue } of kept.stands.queues.values()) inQueue(this.waits, queue);
  }

  /** What has come to an end, or is no message. */
  add(fact: Fact): void {
    takeFact(counters, this.left, fact, this.given);
    takeFact(standing, this.stands, fact, this.given);
    if (fact.kind === "load") takeFact(waiting, this.waits, fact, this.given);
  }

  /** A message that is in the queue. */
  addWaiting(fact: Fact): void {
    takeFact(counters, this.waited, fact, this.given);
    takeFact(waiting, this.waits, fact, this.given);
  }

  /** Whatever the logs hold, for the gauges. */
  addAll(fact: Fact): void {
    takeFact(waiting, this.waits, fact, this.given);
    takeFact(standing, this.stands, fact, this.given);
  }

  kept(coverage: LinesRead): MetricsKept {
    const left: MetricSamples = new Map(this.left.samples);
    addReading(left, coverage);
    const waits: MetricSamples = new Map(this.waited.samples);
    addFullSeconds(waits, this.stands);
    const counted =
      this.before && !this.isContinued
        ? countAnew(this.before, waits)
        : countOn(this.before, left, waits);
    return { ...counted, stands: this.stands };
  }
}

export type LinesRead = Pick<Coverage, "understood" | "unknown" | "foreign" | "gaps">;

/** Lines by what they were, and gaps. */
function addReading(
  samples: MetricSamples,
  { understood, unknown, foreign, gaps }: LinesRead,
): void {
  for (const [kind, count] of Object.entries({ understood, unknown, foreign }))
    addSample(samples, "lines", { kind }, count);
  addSample(samples, "gaps", {}, gaps.length);
}

export function samplesOf(
  { waits, stands }: MetricsCounting,
  { sources }: Pick<Coverage, "sources">,
  host: string | undefined,
  kept: MetricsKept | undefined,
): MetricSamples {
  const samples: MetricSamples = new Map(kept?.shown);
  addWaiting(samples, waits);
  addStanding(samples, stands);
  const times = sources.map(({ kinds, service, from, to }) => ({
    host: host ?? "",
    service: kinds.includes("queue") ? "qmail-send" : (service ?? ""),
    from,
    to,
  }));
  addSources(samples, times);
  setBuild(samples);
  return samples;
}

export function setBuild(samples: MetricSamples): void {
  setSample(samples, "build", { version: version(), node: process.versions.node }, 1);
}
