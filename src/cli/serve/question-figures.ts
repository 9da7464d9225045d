/**
 * Metrics of the questions that a server is asked: how many, what became of them, and how long they took.
 */
import { addSample, type MetricSamples, observe } from "../../reports/metrics/samples.ts";
import { type Ask, Busy, QuestionRefused } from "../../server/question.ts";

const ENDS = ["answered", "refused", "busy", "failed"] as const;

export class QuestionFigures {
  readonly samples: MetricSamples = new Map();

  constructor() {
    for (const outcome of ENDS) addSample(this.samples, "questions", { outcome }, 0);
    observe(this.samples, "questionSeconds", {}, undefined);
  }

  /** The same, counted. */
  counted(ask: Ask): Ask {
    return async (question) => {
      const began = performance.now();
      try {
        const answer = await ask(question);
        this.count("answered");
        observe(this.samples, "questionSeconds", {}, (performance.now() - began) / 1000);
        return answer;
      } catch (error) {
        if (!question.signal?.aborted) this.count(endOf(error));
        throw error;
      }
    };
  }

  private count(outcome: (typeof ENDS)[number]): void {
    addSample(this.samples, "questions", { outcome }, 1);
  }
}

function endOf(error: unknown): (typeof ENDS)[number] {
  if (error instanceof QuestionRefused) return "refused";
  return error instanceof Busy ? "busy" : "failed";
}
