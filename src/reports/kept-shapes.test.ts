/**
 * A store that holds states of another shape cannot read them: where a state changes, its tally's version does. Which
 * shape each version has stands here, as a hash; a test that fails says what to do.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { anyFact, anyQueueLog } from "./any-facts.testing.ts";
import { inOneGo } from "./by-day.testing.ts";
import { KEPT_TALLIES } from "./kept-tallies.ts";
import { GIVEN } from "./mail.testing.ts";
import { hashOfText } from "./suspects/hashes.ts";

/** Version and shape of each. */
const SHAPES: Record<string, string> = {
  "overview/problems": "1 b0efba3a",
  "overview/totals": "1 e05dbbe8",
  "overview/usual": "1 ea570964",
  "overview/door": "1 d03e4d15",
  "overview/attempts": "1 a9b21617",
  "overview/delays": "1 b5132497",
  "overview/capacity": "1 651fe64f",
  "overview/hours": "1 308b5aac",
  "overview/queue": "1 d95cda4f",
  "overview/senders": "1 6038185",
  "overview/domains": "2 778adb38",
  "overview/reasons": "1 931f70a8",
  "overview/bounces": "1 e1680491",
  "overview/completed": "1 d032742a",
  "overview/send-troubles": "1 6bceb020",
  "overview/log-in-tries": "1 2d1e722d",
  "overview/services-seen": "1 7e5a1053",
  "overview/dropped-mail": "1 25f60398",
  "overview/suspects-seen": "2 584f84b8",
  "senders/senders": "1 28d022eb",
  "senders/domains": "1 28d022eb",
  "uids/uids": "1 28d022eb",
  "recipients/recipients": "1 1b583543",
  "recipients/domains": "1 1b583543",
  "mailboxes/directions": "1 c37f34d8",
  "hosts/hosts": "1 55c4233a",
  "providers/providers": "1 833a4e98",
  "reasons/templates": "1 38ad332d",
  "texts/texts": "1 6038185",
  "bounces/kinds": "1 29019352",
  "dead/dead": "1 d9f388f8",
  "queue/waiting": "1 4914147a",
  "queue/running": "1 c9f6eea1",
  "queue/preprocessing": "1 f108ac16",
  "incidents/incidents": "1 7dee3422",
  "delays/spans": "1 ca4552a8",
  "delays/domains": "1 4fe57ee8",
  "sizes/sizes": "1 b1f692c6",
  "refused/rules": "1 900b7e81",
  "refused/greylisted": "1 89e19f0d",
  "refused/clients": "1 8b29d173",
  "refused/domains": "1 397da03e",
  "refused/recipients": "1 397da03e",
  "refused/senders": "1 397da03e",
  "refused/networks": "1 17208f9b",
  "auth/guessed": "1 8ebeebf",
  "auth/mechanisms": "1 ac8335d9",
  "clients/clients": "1 a09457af",
  "clients/networks": "1 a09457af",
  "services/services": "1 c900b3e5",
  "scanners/findings": "1 5f8ca945",
  "scanners/names": "1 58e29014",
  "spf/results": "1 74df24f",
  "spf/domains": "1 57430a50",
  "capacity/limits": "1 8125d45",
};

test("a state whose shape changes has another version", () => {
  const logs = fc.sample(fc.oneof(anyQueueLog, fc.array(anyFact, { maxLength: 24 })), {
    seed: 1,
    numRuns: 60,
  });
  const states = inOneGo(logs.flat(), GIVEN);
  const shapes = KEPT_TALLIES.map(({ name, version, tally }) => {
    const hash = hashOfText(shapeOf(states.get(tally))).toString(16);
    return [name, `${version} ${hash}`];
  });
  assert.deepEqual(
    Object.fromEntries(shapes),
    SHAPES,
    "a state has another shape: give its tally the next version, and note the hash here",
  );
});

/** What a state is made of, in words: fields, maps, rows of how many numbers. */
function shapeOf(state: unknown): string {
  if (Array.isArray(state)) return `[${shapeOfAll(state)}]`;
  if (state instanceof Map)
    return `map(${shapeOfAll(state.keys())}: ${shapeOfAll(state.values())})`;
  if (state instanceof Set) return `set(${shapeOfAll(state)})`;
  if (ArrayBuffer.isView(state)) return state.constructor.name;
  if (typeof state !== "object" || state === null) return typeof state;
  if ("width" in state && "numbers" in state) return `rows of ${state.width}`;
  const fields = Object.entries(state).map(([name, value]) => `${name} ${shapeOf(value)}`);
  return `{${fields.sort().join(", ")}}`;
}

function shapeOfAll(all: Iterable<unknown>): string {
  return [...new Set(Array.from(all, shapeOf))].sort().join(" | ");
}
