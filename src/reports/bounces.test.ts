import assert from "node:assert/strict";
import { test } from "node:test";
import { bounces } from "./bounces.ts";
import { at, mail, pick, recipient, rowsOf } from "./mail.testing.ts";

const NO_USER = "Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/";
const failed = (name: string, end: number) =>
  recipient(`local ${name}@x.example`, [[1, end, "failure", NO_USER]]);

const FACTS = [
  mail({
    id: "first",
    ended: 9,
    bounce: { qp: 1, id: "notice" },
    to: [failed("Bob", 2), failed("eve", 4)],
  }),
  mail({
    id: "notice",
    sender: "",
    ended: 9,
    bounce: { qp: 2 },
    bounceOf: { id: "first" },
    to: [failed("anna", 5)],
  }),
  mail({
    id: "double",
    sender: "#@[]",
    ended: 9,
    bounceDiscarded: "triple",
    to: [failed("post", 6)],
  }),
  mail({ id: "partly", to: [failed("bob", 7), recipient("remote x@y.example", [])] }),
  mail({ id: "silent", ended: 9, to: [failed("tom", 8)] }),
  mail({ id: "fine", ended: 9, to: [recipient("remote x@y.example", [[1, 2, "success", "ok"]])] }),
];

test("each failed recipient is a row, newest first, with what became of the notice", () => {
  assert.deepEqual(
    pick(rowsOf(bounces, "bounces", FACTS), "time", "id", "recipient", "kind", "bounceId"),
    [
      [at(8), "silent", "tom@x.example", "not-logged", undefined],
      [at(7), "partly", "bob@x.example", "pending", undefined],
      [at(6), "double", "post@x.example", "discarded-triple", undefined],
      [at(5), "notice", "anna@x.example", "double", undefined],
      [at(4), "first", "eve@x.example", "single", "notice"],
      [at(2), "first", "Bob@x.example", "single", "notice"],
    ],
  );
});

test("one notice covers all failed recipients of a message", () => {
  assert.deepEqual(pick(rowsOf(bounces, "kinds", FACTS), "kind", "messages", "recipients"), [
    ["single", 1, 2],
    ["double", 1, 1],
    ["discarded-triple", 1, 1],
    ["pending", 1, 1],
    ["not-logged", 1, 1],
  ]);
});

test("an address that fails again and again stands first", () => {
  const [bob] = rowsOf(bounces, "addresses", FACTS);
  assert.deepEqual(bob, {
    recipient: "bob@x.example",
    failures: 2,
    days: 1,
    first: at(2),
    last: at(7),
    reason: "unknown-user",
  });
});
