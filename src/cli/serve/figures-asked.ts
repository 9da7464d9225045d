/**
 * Asks the thread that follows logs for its metrics: one look for all who ask meanwhile.
 */
import type { MetricSamples } from "../../reports/metrics/samples.ts";
import { Busy } from "../../server/question.ts";

/** Prometheus gives up after ten seconds, unless it is told otherwise. */
const MOST_MILLISECONDS = 9000;

export class FiguresAsked {
  private readonly ask: () => void;
  private readonly waiting = new Set<(samples: MetricSamples) => void>();

  constructor(ask: () => void) {
    this.ask = ask;
  }

  hear(samples: MetricSamples): void {
    for (const take of this.waiting) take(samples);
    this.waiting.clear();
  }

  get(): Promise<MetricSamples> {
    if (this.waiting.size === 0) this.ask();
    return new Promise((resolve, reject) => {
      const take = (samples: MetricSamples): void => {
        clearTimeout(late);
        resolve(samples);
      };
      const late = setTimeout(() => {
        this.waiting.delete(take);
        reject(new Busy("the logs are being read: the figures have to wait"));
      }, MOST_MILLISECONDS);
      this.waiting.add(take);
    });
  }
}
