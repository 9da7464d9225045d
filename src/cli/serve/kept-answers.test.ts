import assert from "node:assert/strict";
import { test } from "node:test";
import { KeptAnswers } from "./kept-answers.ts";

const saying = (out: string) => ({ status: 0, out, said: [] });

test("an answer is good for three seconds, one that took long for four times as long", () => {
  const kept = new KeptAnswers();
  kept.put("quick", saying("a"), { now: 1000, took: 20 });
  kept.put("slow", saying("b"), { now: 1000, took: 2000 });
  assert.deepEqual(kept.get("quick", 3999)?.answer, saying("a"));
  assert.equal(kept.get("quick", 4000), undefined);
  assert.deepEqual(kept.get("slow", 8999), { answer: saying("b"), askAgain: false });
});

test("one that took long is given for as long again, and the first who gets it then has the next one made", () => {
  const kept = new KeptAnswers();
  kept.put("slow", saying("b"), { now: 1000, took: 2000 });
  assert.deepEqual(kept.get("slow", 9000), { answer: saying("b"), askAgain: true });
  assert.deepEqual(kept.get("slow", 9001), { answer: saying("b"), askAgain: false });
  assert.equal(kept.get("slow", 17_000), undefined);
  kept.put("slow", saying("c"), { now: 18_000, took: 2000 });
  assert.deepEqual(kept.get("slow", 18_001), { answer: saying("c"), askAgain: false });
});

test("where they are too long the oldest goes first, and what is too long by itself is not kept", () => {
  const kept = new KeptAnswers(10);
  const put = (key: string, out: string) => kept.put(key, saying(out), { now: 0, took: 0 });
  put("first", "12345");
  put("second", "12345");
  put("first", "1234");
  put("third", "12");
  assert.equal(kept.get("second", 1), undefined);
  assert.deepEqual(kept.get("first", 1)?.answer, saying("1234"));
  put("long", "12345678901");
  for (const key of ["first", "third", "long"]) assert.equal(kept.get(key, 1), undefined);
});
