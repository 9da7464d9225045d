/** What a viewer of club.example sees of addresses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { maskingFor } from "./masked-addresses.ts";

const MASKING = maskingFor(["Club.example"]);

const SHOWN: readonly [logged: string, shown: string, channel?: string][] = [
  ["anna@club.example", "anna@club.example"],
  ["Anna@CLUB.EXAMPLE", "Anna@CLUB.EXAMPLE"],
  ["club.example-anna@club.example", "club.example-anna@club.example", "local"],
  ["", ""],
  ["#@[]", "#@[]"],
  ["@bigmail.example", "@bigmail.example"],
  ["k.maier@bigmail.example", "…@bigmail.example"],
  ["anna@mail.club.example", "…@mail.club.example"],
  ["anna@club.example.bigmail.example", "…@club.example.bigmail.example"],
  ["bigmail.example-joe@bigmail.example", "bigmail.example-…@bigmail.example", "local"],
  ["joe", "…"],
  ["joe@", "…"],
  ["joe@[192.0.2.7]", "…@[192.0.2.7]"],
  ["joe@bigmail.example=ann", "…@…"],
  [
    "list-return-7-joe=bigmail.example@club.example",
    "list-return-7-…=bigmail.example@club.example",
  ],
  ["list-return-7-@club.example-@[]", "list-return-7-@club.example-@[]"],
  ["list-return-7-@bigmail.example-@[]", "…-return-7-@bigmail.example-@[]"],
  [
    "list-return-7-anna=club.example@bigmail.example",
    "…-return-7-anna=club.example@bigmail.example",
  ],
  ["SRS0=HHHH=TT=bigmail.example=ann@club.example", "SRS0=HHHH=TT=bigmail.example=…@club.example"],
  [
    "SRS1=gPTz=fwd.example==HHHH=TT=bigmail.example=ann@club.example",
    "SRS1=gPTz=fwd.example==HHHH=TT=bigmail.example=…@club.example",
  ],
  [
    "club.example-SRS0=HHHH=TT=bigmail.example=prvs=8407575794=ann@club.example",
    "club.example-SRS0=HHHH=TT=bigmail.example=prvs=8407575794=…@club.example",
    "local",
  ],
  ["prvs=8407575794=anna@club.example", "prvs=8407575794=anna@club.example"],
  ["prvs=8407575794=joe@bigmail.example", "prvs=8407575794=…@bigmail.example"],
  ["joe%bigmail.example@club.example", "…@club.example"],
  ["bigmail.example!joe@club.example", "…@club.example"],
  ["list-subscribe-joe=bigmail.example@club.example", "…@club.example"],
  ["joe#bigmail.example@club.example", "…@club.example"],
  ["joe:bigmail.example@club.example", "…@club.example"],
  ["k.maier+news@club.example", "k.maier+news@club.example"],
  ["o'neil.smith@club.example", "o'neil.smith@club.example"],
  ['"joe@bigmail.example"@club.example', "…@club.example"],
];

test("of others' addresses their domain is shown, wherever they stand", () => {
  const shown = SHOWN.map(([logged, , channel]) => MASKING.address(logged, channel));
  assert.deepEqual(
    shown,
    SHOWN.map(([, expected]) => expected),
  );
});

test("who may see no address sees none", () => {
  const { address, isOwn } = maskingFor([]);
  assert.equal(address("anna@club.example"), "…@club.example");
  assert.ok(!isOwn("anna@club.example") && !isOwn("") && !isOwn("joe"));
});

test("others are known by their names, as they were typed too", () => {
  const others = MASKING.othersIn([
    "anna@club.example",
    "SRS0=HHHH=TT=bigmail.example=Ann@fwd.example",
    "list-return-7-joe=bigmail.example@club.example",
    "",
    undefined,
  ]);
  assert.ok(others.has("ann") && others.has("joe") && !others.has("anna") && !others.has(""));
});
