/** A report's fold over all facts of some logs. */
import type { Fold } from "../reports/report.ts";
import type { Coverage } from "./coverage.ts";
import { factsIn, type Logs, type ReadOptions } from "./facts.ts";

/** Reads the logs through and adds their facts to the fold; yields now and then. */
export async function* foldIn(
  logs: Logs,
  options: ReadOptions,
  fold: Pick<Fold, "add">,
): AsyncGenerator<never[], Coverage> {
  const facts = factsIn(logs, options);
  for (;;) {
    const { done, value } = await facts.next();
    if (done) return value;
    for (const fact of value) fold.add(fact);
    yield [];
  }
}
