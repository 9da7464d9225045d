/** For programs: facts as the mail flows. */
import type { Fact } from "../../tracking/facts.ts";
import { keep } from "../../tracking/views.ts";
import { Follower, type FollowOptions } from "./follower.ts";

/** Facts, batch by batch, as lines are written; ends when `options.signal` says so. */
export async function* followFacts(
  paths: readonly string[],
  options: FollowOptions,
): AsyncGenerator<Fact[]> {
  const follower = await Follower.open(paths, options);
  try {
    let facts: Fact[] = [];
    const steps = follower.facts((fact) => facts.push(keep(fact)));
    while (!(await steps.next()).done) {
      if (facts.length > 0) yield facts;
      facts = [];
    }
  } finally {
    follower.end();
  }
}
