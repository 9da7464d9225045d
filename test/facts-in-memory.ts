/**
 * What logs tell, read once, and handed out to whoever asks as a server without a store does.
 */
import type { FactsInMemory } from "../src/cli/asker.ts";
import { closeLogs, openLogs, type ReadOptions, showFacts } from "../src/pipeline/facts.ts";
import type { Fact } from "../src/tracking/facts.ts";
import { keep } from "../src/tracking/views.ts";

export async function factsInMemory(path: string, options: ReadOptions): Promise<FactsInMemory> {
  const logs = await openLogs([path], options);
  const facts: Fact[] = [];
  const reading = showFacts(logs, options, (fact) => facts.push(keep(fact)));
  for (;;) {
    const { done, value } = await reading.next();
    if (!done) continue;
    closeLogs(logs);
    return async (_, emit) => {
      for (const fact of facts) await emit(fact);
      return structuredClone(value);
    };
  }
}
