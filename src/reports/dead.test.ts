/** dead. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dead } from "./dead.ts";
import { mail, pick, recipient, rowsOf } from "./mail.testing.ts";

const GONE = "192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/";
const FULL = "192.0.2.7_does_not_like_recipient./Remote_host_said:_552_5.2.2_Mailbox_full/";
const failed = (to: string, second: number, report = GONE) =>
  mail({ to: [recipient(`remote ${to}`, [[second, second + 1, "failure", report]])] });

test("only who bounced twice as unknown, and took no mail since, is dead", () => {
  const facts = [
    failed("old@x.example", 0),
    failed("Old@x.example", 90_000),
    failed("once@x.example", 0),
    failed("full@x.example", 0, FULL),
    failed("full@x.example", 9, FULL),
    failed("back@x.example", 0),
    failed("back@x.example", 5),
    mail({ to: [recipient("remote back@x.example", [[9, 10, "success", "ok"]])] }),
  ];
  assert.deepEqual(pick(rowsOf(dead, "dead", facts), "recipient", "failures", "days", "senders"), [
    ["old@x.example", 2, 2, "anna@shop.example"],
  ]);
});
