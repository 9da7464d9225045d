import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { Rota, type Turn } from "./rota.ts";

/** Regions, two of each thread, with bases that tell them apart. */
const regionsFor = (threads: number) =>
  Array.from({ length: threads }, (_, i) =>
    [2 * i, 2 * i + 1].map((base) => ({ base, behind: base + 1 })),
  );

/** What happens next, should it be possible: the thread of this number has read a section, or one is asked for. */
const anyStep = fc.oneof(fc.constant("ask" as const), fc.nat(4));

test("whoever is quick or slow: each section is read once, and a region keeps what is not taken over", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.nat(40),
      fc.boolean(),
      fc.infiniteStream(anyStep),
      fc.nat(40),
      (threads, sections, isAlone, steps, sharedFrom) => {
        const rota = new Rota(regionsFor(threads));
        const queues: Turn[][] = regionsFor(threads).map(() => []);
        const holds = new Map<number, number>();
        const given = new Set<number>();
        const read = new Set<number>();
        let [wanted, isWaiting] = [-1, false];
        const handOut = (): void => {
          for (const turn of rota.handOut()) {
            const { thread, index, region } = turn;
            assert.ok(index > wanted && index < sections);
            assert.ok(index < Math.max(wanted, 0) + 2 * (threads + 1));
            assert.ok(!given.has(index), `${index} is given twice`);
            assert.equal(Math.floor(region.base / 2), thread);
            assert.ok(!holds.has(region.base), `${index} goes where ${holds.get(region.base)} is`);
            given.add(index);
            holds.set(region.base, index);
            queues[thread]?.push(turn);
          }
        };
        rota.begin(sections, isAlone);
        handOut();
        for (const step of steps) {
          if (wanted === sections) break;
          if (step === "ask" && !isWaiting) {
            for (const [base, index] of holds) if (index === wanted) holds.delete(base);
            wanted++;
            if (wanted === sharedFrom) rota.shareAgain();
            const isGiven = rota.ask(wanted);
            assert.equal(isGiven, given.has(wanted));
            isWaiting = isGiven && !read.has(wanted);
          } else if (step !== "ask") {
            const turn = queues[step % threads]?.shift();
            if (!turn) continue;
            read.add(turn.index);
            rota.hasRead(turn.index);
            isWaiting &&= turn.index !== wanted;
          }
          handOut();
        }
        assert.equal(holds.size, 0);
      },
    ),
    { numRuns: 500 },
  ));

test("a section of each round is left to who puts them together, until a thread has nothing to do", () => {
  const rota = new Rota(regionsFor(2));
  rota.begin(9, false);
  assert.deepEqual(indexesIn(rota), [1, 2, 4, 5]);
  rota.ask(2);
  assert.deepEqual(indexesIn(rota), [7]);
  rota.ask(3);
  assert.deepEqual(indexesIn(rota), [8]);
  for (const index of [2, 4, 5, 7]) rota.hasRead(index);
  rota.ask(5);
  assert.deepEqual(indexesIn(rota), [6]);
});

test("all are for the threads while who puts them together reads other logs", () => {
  const rota = new Rota(regionsFor(1));
  rota.begin(9, true);
  assert.deepEqual(indexesIn(rota), [1, 2]);
  rota.ask(2);
  rota.shareAgain();
  assert.deepEqual(indexesIn(rota), [3]);
  rota.ask(3);
  assert.deepEqual(indexesIn(rota), [5]);
});

function indexesIn(rota: Rota): number[] {
  return [...rota.handOut()].map(({ index }) => index);
}
