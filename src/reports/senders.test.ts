/** senders, sender-domains and uids: one tally under three names. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { between, GIVEN, mail, pick, recipient, rowsOf } from "./mail.testing.ts";
import { senderDomains } from "./sender-domains.ts";
import { senders } from "./senders.ts";
import { uids } from "./uids.ts";

const DELIVERED = recipient("remote bob@x.example", [[1, 3, "success", "ok"]]);
const FAILED = recipient("remote eve@x.example", [
  [1, 2, "deferral", "later"],
  [400, 401, "failure", "no"],
]);
const WAITING = recipient("local kim@shop.example", [[1, 1.5, "deferral", ""]]);

const FACTS = [
  mail({ sender: "Anna@Shop.example", ended: 500, to: [DELIVERED, FAILED] }),
  mail({ sender: "anna@shop.example", bytes: 50, to: [WAITING] }),
  mail({ sender: "anna@shop.example", uid: 7, ended: 4, to: [DELIVERED] }),
  mail({ sender: "", uid: 90, ended: 4, to: [DELIVERED] }),
];

test("a sender is told apart by address and uid, and not by case", () => {
  assert.deepEqual(pick(rowsOf(senders, "senders", FACTS), "uid", "sender", "messages", "bytes"), [
    [1001, "anna@shop.example", 2, 1050],
    [90, "<>", 1, 1000],
    [7, "anna@shop.example", 1, 1000],
  ]);
});

test("a sender's recipients, attempts and time are summed", () => {
  const [anna] = rowsOf(senders, "senders", FACTS);
  assert.deepEqual(anna, {
    uid: 1001,
    sender: "anna@shop.example",
    messages: 2,
    bytes: 1050,
    recipients: 3,
    delivered: 1,
    bounced: 1,
    expired: 0,
    discarded: 0,
    waiting: 1,
    unknown: 0,
    attempts: 4,
    seconds: 4.5,
    completed: 1,
    completedBytes: 1000,
    successBytes: 1000,
    resultBytes: 2000,
    results: 2,
    completedAttempts: 3,
  });
});

test("a domain's senders are one row", () => {
  assert.deepEqual(pick(rowsOf(senderDomains, "domains", FACTS), "domain", "messages"), [
    ["shop.example", 3],
    ["<>", 1],
  ]);
});

test("a message whose info msg line is missing has an unknown sender and uid", () => {
  const { kind, message } = mail({ to: [DELIVERED] }) as Extract<
    ReturnType<typeof mail>,
    { kind: "message" }
  >;
  const { sender: _, uid: __, qp: ___, ...rest } = message;
  const facts = [{ kind, message: rest }];
  assert.deepEqual(pick(rowsOf(senders, "senders", facts), "uid", "sender"), [
    [undefined, "(unknown)"],
  ]);
  assert.deepEqual(pick(rowsOf(uids, "uids", facts), "uid"), [["(unknown)"]]);
});

test("a message counts if it came into the queue in the period", () => {
  const facts = [mail({ queued: 0 }), mail({ queued: 60 }), mail({ queued: 120 })];
  const rows = rowsOf(uids, "uids", facts, { query: between(60, 120) });
  assert.deepEqual(pick(rows, "uid", "messages"), [["1001", 1]]);
});

test("senders that are left out are one row with their sums, behind the others", () => {
  const isLeftOut = (address: string): boolean => address === "" || address.startsWith("anna@");
  const table = senders.fold({ ...GIVEN, top: 0, isLeftOut });
  for (const fact of [...FACTS, mail({ sender: "kim@shop.example" })]) table.add(fact);
  const rows = table.tables(undefined)[0]?.rows.map((row) => row.slice(1, 4)) ?? [];
  assert.deepEqual(rows, [
    ["(1 other)", 1, 1000],
    ["(3 left out)", 4, 3050],
  ]);
});
