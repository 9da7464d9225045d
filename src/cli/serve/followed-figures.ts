/**
 * Metrics of the logs that a server follows: counters from the moment on at which all that had been written was read,
 * and gauges of what stands.
 *
 * Each look is to the one before as a run of `qtrail metrics` is to the one whose cursor file it found.
 */
import type { Coverage } from "../../pipeline/coverage.ts";
import type { MetricSamples } from "../../reports/metrics/samples.ts";
import type { Given } from "../../reports/report.ts";
import type { Zone } from "../../time/zones.ts";
import type { Fact } from "../../tracking/facts.ts";
import type { Emit } from "../../tracking/tracker.ts";
import { QUEUE_LIFETIME } from "../flags.ts";
import {
  type LinesRead,
  MetricsCounting,
  type MetricsKept,
  samplesOf,
} from "../metrics-counting.ts";

/** What reads the logs. */
export interface LogsRead {
  /** What it has read since it began. */
  readNow(): Coverage;
  /** The messages that are in the queues. */
  showWaiting(emit: Emit): void;
}

const NOTHING_READ: LinesRead = { understood: 0, unknown: 0, foreign: 0, gaps: [] };

export class FollowedFigures {
  private readonly given: Given;
  private counting: MetricsCounting;
  private kept: MetricsKept | undefined;
  /** What had been read at the last look. */
  private before = NOTHING_READ;
  /** All that was written before has been read. */
  private isPresent = false;

  constructor({ offsetAt }: Pick<Zone, "offsetAt">) {
    this.given = { top: 0, queueLifetime: QUEUE_LIFETIME, offsetAt };
    this.counting = new MetricsCounting(this.given);
  }

  /** What has come to an end, or is no message. */
  add(fact: Fact): void {
    this.counting.add(fact);
  }

  /** Reading begins, or begins again where it was saved: what is read twice is not counted twice. */
  begin(): void {
    this.isPresent = false;
    this.before = NOTHING_READ;
    this.goOn(false);
  }

  /** What comes from now on is counted. */
  present(reading: LogsRead): void {
    if (!this.isPresent) this.count(reading);
    this.isPresent = true;
  }

  /** `known`: all logs that answers rest on, with the times that they cover. */
  look(reading: LogsRead | undefined, known: Pick<Coverage, "sources">): MetricSamples {
    const counted =
      reading && this.isPresent ? this.count(reading) : new MetricsCounting(this.given);
    return samplesOf(counted, known, undefined, this.kept);
  }

  private count(reading: LogsRead): MetricsCounting {
    const { counting, before } = this;
    reading.showWaiting((fact) => counting.addWaiting(fact));
    const now = reading.readNow();
    this.kept = counting.kept({
      understood: now.understood - before.understood,
      unknown: now.unknown - before.unknown,
      foreign: now.foreign - before.foreign,
      gaps: now.gaps.slice(before.gaps.length),
    });
    this.before = now;
    this.goOn(true);
    return counting;
  }

  private goOn(isContinued: boolean): void {
    this.counting = new MetricsCounting(this.given);
    if (this.kept) this.counting.goOn(this.kept, isContinued);
  }
}
