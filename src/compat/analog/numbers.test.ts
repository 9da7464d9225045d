/**
 * Numbers are printed as C prints them.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fixed, numberOf, plainNumber } from "./numbers.ts";

// biome-ignore format: a table
const FIXED: [number, number, string][] = [
  [0.125, 2, "0.12"], [0.375, 2, "0.38"], [-0.125, 2, "-0.12"], [2.5, 0, "2"], [1.005, 2, "1.00"],
  [0.0000005, 6, "0.000000"], [0.1171875, 6, "0.117188"], [7, 2, "7.00"], [1e9 + 0.125, 2, "1000000000.12"],
];
for (const [value, decimals, expected] of FIXED) {
  test(`${value} to ${decimals} decimals is ${expected}`, () => {
    assert.equal(fixed(value, decimals), expected);
  });
}

// biome-ignore format: a table
const PLAIN: [number, string][] = [
  [0, "0"], [-0, "0"], [12, "12"], [1234567, "1234567"], [9007199254740991, "9007199254740991"],
  [1.5, "1.5"], [1.51020408, "1.5102"], [123456.5, "123456"], [123457.5, "123458"],
  [1234567.25, "1.23457e+06"], [0.0001, "0.0001"], [0.000095, "9.5e-05"], [999999.7, "1e+06"],
];
for (const [value, expected] of PLAIN) {
  test(`${value} is ${expected}`, () => assert.equal(plainNumber(value), expected));
}

test("a word is the number that it begins with, or 0", () => {
  assert.deepEqual(["1.5", "2x", "?", "", "Infinity"].map(numberOf), [1.5, 2, 0, 0, 0]);
});
