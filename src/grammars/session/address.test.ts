import assert from "node:assert/strict";
import { test } from "node:test";
import { plainAddress } from "./address.ts";

test("addresses are known by their shape", () => {
  for (const address of [
    "192.0.2.9",
    "2001:db8::9",
    "::1",
    "::",
    "2001:db8:0:0:0:0:0:9",
    "2001:db8::",
  ])
    assert.equal(plainAddress(address), address);
  for (const none of ["", "192.0.2", "192.0.2.9.1", "1.2.3.4567", "a.b.c.d", "x", "2001:db8:9"])
    assert.equal(plainAddress(none), undefined, none);
  for (const none of [
    "2001:::9",
    "1::2::3",
    "1:2:3:4:5:6:7:8:9",
    "12345::",
    "[::1]",
    ":",
    "mail:25",
  ])
    assert.equal(plainAddress(none), undefined, none);
});

test("an IPv4 address in IPv6's clothes is plain IPv4", () => {
  assert.equal(plainAddress("::ffff:192.0.2.9"), "192.0.2.9");
  assert.equal(plainAddress("::FFFF:192.0.2.9"), "192.0.2.9");
  assert.equal(plainAddress("::ffff:192.0.2"), undefined);
});
