import assert from "node:assert/strict";
import { test } from "node:test";
import { Turns } from "./turns.ts";

const asked = (by: string, number: number) => ({ by, number });

test("viewers take turns, each with his questions in order", () => {
  const turns = new Turns<ReturnType<typeof asked>>(10);
  for (const one of [asked("a", 1), asked("a", 2), asked("b", 1), asked("a", 3)]) turns.add(one);
  const order = [];
  for (let one = turns.next(); one; one = turns.next()) order.push(one.by + one.number);
  assert.deepEqual(order, ["a1", "b1", "a2", "a3"]);
});

test("who is served already comes behind those who are not", () => {
  const turns = new Turns<ReturnType<typeof asked>>(10);
  for (const one of [asked("a", 1), asked("a", 2), asked("b", 1), asked("b", 2)]) turns.add(one);
  const isServed = (by: string): boolean => by === "a";
  const order = [];
  for (let one = turns.next(isServed); one; one = turns.next(isServed))
    order.push(one.by + one.number);
  assert.deepEqual(order, ["b1", "b2", "a1", "a2"]);
});

test("who has most waiting loses his last; who has as many as anybody is sent away himself", () => {
  const turns = new Turns<ReturnType<typeof asked>>(3);
  for (const number of [1, 2, 3]) assert.equal(turns.add(asked("a", number)), undefined);
  assert.deepEqual(turns.add(asked("a", 4)), asked("a", 4));
  assert.deepEqual(turns.add(asked("b", 1)), asked("a", 3));
  assert.deepEqual(turns.add(asked("b", 2)), asked("b", 2));
  assert.equal(turns.size, 3);
});

test("who has gone waits no more", () => {
  const turns = new Turns<ReturnType<typeof asked>>(3);
  const [first, second] = [asked("a", 1), asked("a", 2)];
  turns.add(first);
  turns.add(second);
  assert.equal(turns.remove(first), true);
  assert.equal(turns.remove(first), false);
  assert.equal(turns.next(), second);
  assert.equal(turns.next(), undefined);
});

test("those that fit are taken out of their turn", () => {
  const turns = new Turns<ReturnType<typeof asked>>(10);
  for (const one of [asked("a", 1), asked("a", 2), asked("b", 1), asked("c", 2)]) turns.add(one);
  assert.deepEqual(
    turns.takeAll(({ number }) => number === 2),
    [asked("a", 2), asked("c", 2)],
  );
  assert.equal(turns.size, 2);
  assert.deepEqual(
    [turns.next(), turns.next(), turns.next()],
    [asked("a", 1), asked("b", 1), undefined],
  );
});
