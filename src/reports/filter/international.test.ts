/** Domains in either form. Expectations: RFC 3492 section 7.1, and what Node's own url gives. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { domainToASCII } from "node:url";
import { fc } from "../../chance.testing.ts";
import { inOwnLetters } from "./international.ts";

test("an xn-- label is read as its own letters", () => {
  for (const [typed, shown] of [
    ["xn--bcher-kva.example", "bücher.example"],
    ["anna@XN--BCHER-KVA.example", "anna@bücher.example"],
    ["xn--wgbh1c", "مصر"],
    ["xn--3B-ww4c5e180e575a65lsy2b", "3年b組金八先生"],
    ["xn--fiqs8s", "中国"],
    ["plain.example", "plain.example"],
  ] as const)
    assert.equal(inOwnLetters(typed), shown);
});

test("what is no punycode stays as it is, and hurts nobody", () => {
  for (const odd of ["xn--", "xn---", "xn--99999999999", "xn--a-", "xn--zzzzzzzzzzzzzzzzzzzzzzzzz"])
    assert.equal(typeof inOwnLetters(odd), "string");
  fc.assert(
    fc.property(fc.stringMatching(/^xn--[a-z0-9-]{0,59}$/), (label) => {
      inOwnLetters(label);
    }),
  );
});

test("reading is the reverse of what Node writes", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zäöüßéñ中国мир]{1,12}$/), (label) => {
      const ascii = domainToASCII(label);
      fc.pre(ascii !== "");
      assert.equal(domainToASCII(inOwnLetters(ascii)), ascii);
    }),
  );
});
