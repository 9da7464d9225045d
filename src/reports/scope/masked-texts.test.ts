/** What a viewer of club.example reads in texts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { maskingFor } from "./masked-addresses.ts";
import { textMask } from "./masked-texts.ts";

const MASK = textMask(
  maskingFor(["club.example"]),
  new Set(["k.maier", "ann", "a-b", "user", "550"]),
);

const READ: readonly [logged: string, shown: string][] = [
  [
    "550_5.1.1_<k.maier@bigmail.example>_no_such_user",
    "550_5.1.1_<…@bigmail.example>_no_such_user",
  ],
  ["550_no_such_user:_K.Maier_here", "550_no_such_user:_…_here"],
  ["550 anna@club.example, ann", "550 anna@club.example, …"],
  ["ann@club.example writes to ann", "ann@club.example writes to …"],
  ["said:_550_joe@bigmail.example_is_unknown", "said:_550_…@bigmail.example_is_unknown"],
  ["550_5.1.1_j_doe@bigmail.example_is_unknown", "550_5.1.1_…@bigmail.example_is_unknown"],
  ["see https://d.example/why?to=joe%40bigmail.example&x", "see https:…%40bigmail.example&x"],
  ['"joe doe"@bigmail.example', "…@bigmail.example"],
  ["'joe@bigmail.example'", "…@bigmail.example'"],
  [
    "for list-return-7-joe=bigmail.example@club.example",
    "for list-return-7-…=bigmail.example@club.example",
  ],
  ["for list-return-7-joe=bigmail.example: no", "for …: no"],
  ["joe@bigmail.example@club.example", "…@bigmail.example@club.example"],
  ["#@[] @ home", "#@[] @ home"],
  ...[..."!#$%&*+-/=?^_`{|}~.'"].map((sign): [string, string] => [
    `550 joe${sign}x@bigmail.example, no`,
    "550 …@bigmail.example, no",
  ]),
  ["550_{joe}x@bigmail.example", "550_…@bigmail.example"],
  ["550_joe._x@bigmail.example", "550_…@bigmail.example"],
  ["550_uid=joe,ou=x@bigmail.example,_no", "550_…@bigmail.example,_no"],
  ["550_/G=joe/S=joe/O=x/@gw.example", "550_…@gw.example"],
  ['550 "joe \\"x\\" doe".joe@bigmail.example', "550 …@bigmail.example"],
  ["550 joe\uFF20bigmail.example", "550 …\uFF20bigmail.example"],
  ["email=joe=40bigmail.example size=4096.5", "…=40bigmail.example size=4096.5"],
  ["email=joe%2540bigmail.example", "…%2540bigmail.example"],
  ["550 joe&#64;bigmail.example", "550 …&#64;bigmail.example"],
  ["550 joe @ bigmail.example", "550 … @ bigmail.example"],
  ["550_joe_(at)_bigmail.example", "550_…_(at)_bigmail.example"],
  ["550 bigmail.example!joe, club.example!anna!", "550 bigmail.example!…, club.example!anna!"],
  ["550_There_is_nobody_here._joe@bigmail.example", "550_There_is_nobody_here._…@bigmail.example"],
  [
    "550-5.1.1_does_not_exist/550-5.1.1_joe@bigmail.example/",
    "550-5.1.1_does_not_exist/550-5.1.1_…@bigmail.example/",
  ],
  ["joanna and hannah, a-b", "joanna and hannah, …"],
  ["", ""],
];

test("names go, words of the reply stay", () => {
  assert.deepEqual(
    READ.map(([logged]) => MASK(logged)),
    READ.map(([, shown]) => shown),
  );
});

test("what a fact does not have stays away", () => {
  assert.equal(MASK(undefined), undefined);
});

test("a long text without an end costs time in line with its length", () => {
  const long = "a".repeat(1 << 20);
  assert.equal(MASK(long), long);
  assert.ok(MASK(`${long}@`.repeat(2)).length < 300);
  const hostile = ["_", '"', "550_", "/", "a.", "(at", '\\"', "a_", "=40", "a!"];
  for (const piece of hostile) MASK(`${piece.repeat(1 << 15)}@`);
});
