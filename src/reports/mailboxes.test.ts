/** mailboxes: what each sent and received, and in which direction mail went. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { reportCounted } from "./counting.ts";
import { between, mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { mailboxes } from "./mailboxes.ts";

const DAY = 86_400;
const done = (to: string) => recipient(to, [[1, 2, "success", ""]]);

const FACTS = [
  mail({ sender: "ann@elsewhere.test", to: [done("local example.com-joe@example.com")] }),
  mail({ sender: "Joe@Example.com", to: [done("local eve@example.com"), done("remote x@y.test")] }),
  mail({ sender: "ann@elsewhere.test", to: [done("remote x@y.test")] }),
  mail({ sender: "", to: [done("remote x@y.test"), done("local eve@example.com")] }),
  mail({ sender: "prvs=8407575794=joe@example.com", queued: DAY, to: [done("remote x@y.test")] }),
];

test("mail goes in, out, within or through, and all directions add up to the recipients", () => {
  const rows = rowsOf(mailboxes, "directions", FACTS);
  assert.deepEqual(pick(rows, "direction", "recipients"), [
    ["in", 2],
    ["out", 2],
    ["internal", 1],
    ["relayed", 1],
    ["notices", 1],
  ]);
});

test("a mailbox has the mail to it and by it, without a virtual domain's word or a signature", () => {
  const rows = rowsOf(mailboxes, "mailboxes", FACTS);
  assert.deepEqual(pick(rows, "mailbox", "mails", "in", "out", "internalIn", "internalOut"), [
    ["joe@example.com", 4, 1, 2, 0, 1],
    ["eve@example.com", 2, 1, 0, 1, 0],
  ]);
});

test("a domain has the mail of its mailboxes", () => {
  const rows = rowsOf(reportCounted(mailboxes, { by: "domain" }), "domains", FACTS);
  assert.deepEqual(pick(rows, "domain", "mails", "in", "out", "internalIn", "internalOut"), [
    ["example.com", 6, 2, 2, 1, 1],
  ]);
});

test("what is ours on one day is ours on all, and outside of what was asked for too", () => {
  const daily = rowsOf(reportCounted(mailboxes, { per: "day" }), "directions", FACTS);
  assert.deepEqual(pick(daily, "period", "direction", "recipients").at(-1), [
    "2026-11-21",
    "out",
    1,
  ]);
  const later = rowsOf(mailboxes, "directions", FACTS, { query: between(DAY, 2 * DAY) });
  assert.deepEqual(pick(later, "direction", "recipients"), [["out", 1]]);
});

test("a sender that is not in the log is in no direction but its own", () => {
  const { sender, ...rest } = (FACTS[0] as { message: object }).message as { sender: string };
  const facts = [{ kind: "message", message: rest } as (typeof FACTS)[number]];
  assert.ok(sender);
  const rows = rowsOf(mailboxes, "directions", facts);
  assert.deepEqual(pick(rows, "direction", "recipients"), [["unknown", 1]]);
});
