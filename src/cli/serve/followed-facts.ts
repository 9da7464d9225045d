/**
 * Facts that are kept in memory, where a server has no store: of the logs that it follows, from a while before its start.
 *
 * They are few compared with a store's: the oldest are let go of when there are too many, and each answer says since when it
 * knows.
 */
import { type Coverage, newCoverage } from "../../pipeline/coverage.ts";
import { Follower } from "../../pipeline/following/follower.ts";
import { zoneNamed } from "../../sources/local-zone.ts";
import { type Instant, later } from "../../time/instant.ts";
import type { Fact } from "../../tracking/facts.ts";
import { keep } from "../../tracking/views.ts";
import type { FactsInMemory } from "../asker.ts";
import { POLLS } from "../following.ts";
import type { LogsToFollow } from "./thread-messages.ts";

/** More facts than these are not kept. */
const MOST_FACTS = 300_000;

export function factsFollowed(
  { paths, seconds }: LogsToFollow,
  zoneName: string,
  now: Instant,
): FactsInMemory {
  const zone = zoneNamed(zoneName, process.env);
  const facts: Fact[] = [];
  const since = later(now, -seconds);
  let follower: Follower | undefined;
  const begun = begin();

  async function begin(): Promise<void> {
    const opened = await Follower.open(paths, { zone, now, since, polls: POLLS });
    follower = opened;
    const steps = opened.facts((fact) => {
      facts.push(keep(fact));
      if (facts.length > MOST_FACTS) facts.splice(0, MOST_FACTS / 10);
    });
    await new Promise<void>((present, failed) => {
      void (async () => {
        for await (const step of steps) if (step === "present") present();
      })().catch(failed);
    });
  }

  return async (_options, emit) => {
    await begun;
    for (const fact of facts) await emit(fact);
    const waiting: Fact[] = [];
    follower?.showWaiting((fact) => waiting.push(keep(fact)));
    for (const fact of waiting) await emit(fact);
    return coverageNow(follower as Follower);
  };

  function coverageNow(_: Follower): Coverage {
    return newCoverage([]);
  }
}
