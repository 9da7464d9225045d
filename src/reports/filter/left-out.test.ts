import assert from "node:assert/strict";
import { test } from "node:test";
import { leftOutTest } from "./left-out.ts";

test("an address is left out by a pattern, by a whole, or by its network", () => {
  const isLeftOut = leftOutTest(["*@lists.example", "<>", "192.0.2.0/24", "2001:db8::1"]);
  const left = [
    "news@Lists.Example",
    "anna@lists.example.net",
    "",
    "192.0.2.7",
    "192.0.3.7",
    "2001:db8:0::1",
  ].filter(isLeftOut);
  assert.deepEqual(left, ["news@Lists.Example", "", "192.0.2.7", "2001:db8:0::1"]);
});

test("with ! all others are left out", () => {
  const isLeftOut = leftOutTest(["!@shop.example"]);
  assert.deepEqual(["a@shop.example", "b@club.example"].filter(isLeftOut), ["b@club.example"]);
});
