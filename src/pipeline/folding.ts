/** A report's fold over all facts of some logs. */
import type { Fold } from "../reports/report.ts";
import type { Coverage } from "./coverage.ts";
import { type Logs, type ReadOptions, showFacts } from "./facts.ts";

/** Reads the logs through and adds their facts to the fold; yields now and then. */
export function foldIn(
  logs: Logs,
  options: ReadOptions,
  fold: Pick<Fold, "add">,
): AsyncGenerator<never[], Coverage> {
  return showFacts(logs, options, (fact) => fold.add(fact));
}
