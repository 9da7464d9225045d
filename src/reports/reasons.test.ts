/** reasons and texts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { reasons } from "./reasons.ts";
import { texts } from "./report-texts.ts";

const NO_USER = (name: string): string =>
  `192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<${name}@x.example>_unknown_user/Giving_up_on_192.0.2.7./`;
const TAKEN = (id: string): string =>
  `192.0.2.7_accepted_message./Remote_host_said:_250_ok_queued_as_${id}/`;

const FACTS = [
  mail({
    to: [
      recipient("remote bob@x.example", [[0, 1, "failure", NO_USER("bob")]]),
      recipient("remote eve@x.example", [[5, 7, "failure", NO_USER("eve")]]),
      recipient("remote kim@x.example", [[0, 1, "success", TAKEN("4F1B2C")]]),
      recipient("remote tom@x.example", [[0, 1, "interrupted"]]),
    ],
  }),
];

test("failures that differ only in the address are one reason and one template", () => {
  const [row, ...none] = rowsOf(reasons, "reasons", FACTS);
  assert.deepEqual(none, []);
  assert.equal(row?.reason, "unknown-user");
  assert.equal(row?.attempts, 2);
  assert.equal(row?.seconds, 3);
  assert.deepEqual([row?.first, row?.last], [at(1), at(7)]);
  assert.match(String(row?.report), /<eve@x\.example> unknown user/);
  assert.equal(rowsOf(reasons, "templates", FACTS).length, 2);
});

test("a success has the way it went as its reason", () => {
  const rows = rowsOf(reasons, "templates", FACTS);
  assert.deepEqual(pick(rows, "outcome", "reason", "attempts"), [
    ["failure", "unknown-user", 2],
    ["success", "accepted", 1],
  ]);
});

test("each literal text is a row of its own, with blanks", () => {
  assert.deepEqual(pick(rowsOf(texts, "texts", FACTS), "outcome", "attempts", "seconds"), [
    ["failure", 1, 2],
    ["success", 1, 1],
    ["failure", 1, 1],
  ]);
  const [eve] = rowsOf(texts, "texts", FACTS);
  assert.match(String(eve?.report), /^192\.0\.2\.7 does not like recipient\./);
});
