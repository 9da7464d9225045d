/**
 * What a piece of text is taken for. How it is told then is in test/explained/.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc, times } from "../chance.testing.ts";
import { BARE } from "../grammars/session/grammar.ts";
import { utc } from "../time/zones.ts";
import { askedOfLog, explainText, notKnown } from "./text.ts";

const linesOf = (text: string) =>
  text.split("\n").map((said) => ({ text: said, said, host: "", by: BARE, isOf: undefined }));
const kindsOf = (text: string) =>
  explainText(text, linesOf(text), utc).map(({ what, kind }) => `${what}: ${kind}`);

const KINDS: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ["new msg 5", "line: qmail-send message-new"],
  ["tcpserver: status: 3/40", "line: tcpserver status"],
  ["did_1+0+0/", "report: success stored"],
  ["Sorry, no mailbox here by that name. (#5.1.1)", "report: failure unknown-user"],
  ["CNAME_lookup_failed_temporarily._(#4.4.3)/", "report: deferral dns-failure"],
  ["550 5.1.1 <joe@example.com>: User unknown", "reply: failure unknown-user"],
  ["450 4.7.1 Greylisted, come back later", "reply: deferral greylisted"],
  ["550-5.7.1 first\n550 5.7.1 blocked using zen.example", "reply: failure blocklisted"],
  ["250 ok 1773047831 qp 12350", "reply: reply 250"],
  ["#5.1.1", "code: code 5.1.1"],
  ["(#4.4.3)", "code: code 4.4.3"],
  ["5.7.606", "code: code 5.7.606"],
  ["451", "code: reply 451"],
  ["@400000004332258538eae27c", "label: tai64n"],
  ["adopted", "word: adopted, a surprise in the log"],
  ["LOG-DEAD", "word: log-dead, a problem that doctor finds"],
  [
    "unknown",
    "word: unknown, how a line was read",
    "word: unknown, a status of a message or recipient",
    "word: unknown, a verdict on a session",
    "word: unknown, a reason why a delivery failed or waits",
  ],
  ["Mar  9 10:15:30 mx postfix/qmgr[12]: 4F1B2C: removed", "foreign: foreign Postfix"],
  ["2026-03-09 10:15:30 1eW731-0004n7-G7 Completed", "foreign: foreign Exim"],
  ["Mar  9 10:15:30 mx sendmail[77]: w29: stat=Sent", "foreign: foreign Sendmail"],
  ["99"],
  ["hello world"],
  ["example.com"],
];

for (const [text, ...kinds] of KINDS)
  test(`${JSON.stringify(text)} is ${kinds.length > 0 ? kinds.join(", ") : "nothing by itself"}`, () => {
    assert.deepEqual(kindsOf(text), kinds);
  });

test("a bounce of two recipients has one explanation for each, quoted or not", () => {
  const bounce = [
    "Hi. This is the qmail-send program at mx.example.org.",
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    "",
    "<joe@example.com>:",
    "Sorry, no mailbox here by that name. (#5.1.1)",
    "",
    "<ann@example.edu>:",
    "192.0.2.25 does not like recipient.",
    "Remote host said: 552 5.2.2 mailbox is full",
    "Giving up on 192.0.2.25.",
    "",
    "--- Below this line is a copy of the message.",
    "",
    "<eve@example.net>:",
    "is in the message, not in the bounce",
  ];
  const expected = ["bounce: bounce failure unknown-user", "bounce: bounce failure mailbox-full"];
  assert.deepEqual(kindsOf(bounce.join("\n")), expected);
  assert.deepEqual(kindsOf(bounce.map((line) => `> ${line}`).join("\n")), expected);
});

test("a report in fields tells by its action whether it failed or waits", () => {
  const fields = (action: string) =>
    `Final-Recipient: rfc822; joe@example.com\nAction: ${action}\nStatus: 4.4.1\n`;
  assert.deepEqual(kindsOf(fields("failed")), ["bounce: bounce failure remote-error"]);
  assert.deepEqual(kindsOf(fields("delayed")), ["bounce: bounce deferral remote-error"]);
  assert.deepEqual(kindsOf(fields("odd")), []);
});

test("numbers and ids are named, and looked up elsewhere", () => {
  assert.deepEqual(askedOfLog("msg 12345"), { of: "msg", value: "12345" });
  assert.deepEqual(askedOfLog("Delivery #7"), { of: "delivery", value: "7" });
  assert.deepEqual(askedOfLog("12345"), { of: "number", value: "12345" });
  assert.deepEqual(askedOfLog("kahznn5jhzsjt"), { of: "id", value: "kahznn5jhzsjt" });
  assert.equal(askedOfLog("hello"), undefined);
});

test("what is nothing leads on: a domain to why and find, in words that a shell takes as they are", () => {
  const next = ["qtrail why example.com", "qtrail find example.com"];
  assert.deepEqual(notKnown("example.com").next, next);
  assert.deepEqual(notKnown("$(id)@example.com").next[0], "qtrail why '$(id)@example.com'");
  assert.deepEqual(notKnown("hello world").next, ["qtrail help"]);
});

test("a number that is not in the logs is said to be so", () => {
  assert.equal(notKnown("msg 5").kind, "not in the logs");
  assert.equal(notKnown("delivery 5").kind, "not in the logs");
});

test("a text of any length is looked at in no time", () => {
  const long = "x".repeat(1_000_000);
  assert.deepEqual(kindsOf(long), []);
  assert.equal(notKnown(long).kind, "nothing");
});

test("no text is too odd to be looked at", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .tuple(fc.constantFrom(...KINDS.map(([text]) => text)), fc.nat(80), fc.string())
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at)),
  );
  fc.assert(
    fc.property(odd, (text) => {
      for (const { verdict, kind } of explainText(text, linesOf(text), utc))
        assert.ok(verdict.length > 0 && kind.length > 0);
    }),
    { numRuns: times(300, 20_000) },
  );
});

test("the command after a bounce keeps a stranger's address one word of the shell", () => {
  const bounce = [
    "Hi. This is the qmail-send program at mx.example.net.",
    "I'm afraid I wasn't able to deliver your message to the following addresses.",
    "",
    "<a'$(id)@example.com>:",
    "192.0.2.9 does not like recipient.",
    "Remote host said: 550 5.1.1 no such user",
  ].join("\n");
  const [told] = explainText(bounce, linesOf(bounce), utc);
  assert.deepEqual(told?.next, ["qtrail find --to 'a'\\''$(id)@example.com'"]);
});

test("a pasted text costs no more than its length, whatever sign it is full of", () => {
  const times: number[] = [];
  for (const sign of [" ", "\t", "_", "<", "(", "/", "4", ".", "a"])
    for (const before of ["x", "info msg 1: bytes 2 from <"]) {
      const begun = performance.now();
      kindsOf(`${before}${sign.repeat(60_000)}y`);
      times.push(performance.now() - begun);
    }
  assert.ok(Math.max(...times) < 1000, `${times.map(Math.round)}`);
});
