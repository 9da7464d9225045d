/** Reads a run's logs through the pipeline, as every command does. */

import type { Coverage } from "../../src/pipeline/coverage.ts";
import { linesIn, type TimedLine } from "../../src/pipeline/each-line.ts";
import { factsIn, openLogs, type ReadOptions } from "../../src/pipeline/facts.ts";
import { zone } from "../../src/time/zones.ts";
import type { Fact } from "../../src/tracking/facts.ts";

/** The zone in which run B2 wrote its local times; the others have none that matter. */
const OPTIONS: ReadOptions = { zone: zone("Europe/Berlin"), year: 2026 };

export async function factsOfPaths(
  paths: string[],
): Promise<{ facts: Fact[]; coverage: Coverage }> {
  const reading = factsIn(await openLogs(paths, OPTIONS), OPTIONS);
  const facts: Fact[] = [];
  for (;;) {
    const { value, done } = await reading.next();
    if (done) return { facts, coverage: value };
    facts.push(...value);
  }
}

/** The lines of each path, one path after the other. */
export async function linesOfPaths(paths: string[]): Promise<TimedLine[]> {
  const lines: TimedLine[] = [];
  for (const path of paths) {
    const reading = linesIn(await openLogs([path], OPTIONS), OPTIONS);
    for await (const batch of reading) lines.push(...batch);
  }
  return lines;
}
