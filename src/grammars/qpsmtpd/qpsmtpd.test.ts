/**
 * What the lines of qpsmtpd say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { qpsmtpd } from "./reader.ts";

keepsTheRules(qpsmtpd, []);

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(qpsmtpd, line, BARE), expected);
  });
}

const TERSE = "7923 logging::logterse plugin (deny): ` ";
const STEP = { kind: "step", form: "logterse", pid: 7923, isOneOfMany: true, ip: "203.0.113.6" };

reads(
  `${TERSE}203.0.113.6\tmta.example.com\tx\t<s@example.com>\t\tdnsbl\t902\tlisted\tmsg denied`,
  {
    ...STEP,
    step: "mail",
    verdict: "deferred",
    rule: "dns-list",
    name: "mta.example.com",
    helo: "x",
    sender: "s@example.com",
    text: "listed",
  },
);
reads(`${TERSE}203.0.113.6\tUnknown\tx\t<>\t<a@example.net>,<b@example.net>\tqueued\t\t<1@x>`, {
  ...STEP,
  step: "queue",
  verdict: "accepted",
  helo: "x",
  sender: "",
  recipients: ["a@example.net", "b@example.net"],
});
const QUEUED = { ...STEP, step: "queue", verdict: "accepted", helo: "x", sender: "s@example.com" };
const quoted = (named: string) =>
  `${TERSE}203.0.113.6\tUnknown\tx\t<s@example.com>\t${named}\tqueued\t\t<1@x>`;
reads(quoted('<"a>,<boss@example.net>,<b"@example.net>,<joe@example.net>'), {
  ...QUEUED,
  recipients: ["a>,<boss@example.net>,<b@example.net", "joe@example.net"],
});
reads(quoted('<"a\\"b, c"@example.net>'), { ...QUEUED, recipients: ['a"b, c@example.net'] });
reads(quoted('<"a>,<boss@example.net>'), QUEUED);
reads(quoted("<a@example.net>,<<b@example.net>"), QUEUED);
reads(`${TERSE}203.0.113.6\tUnknown\tx\t<forged@example.com>\t<s@example.com>\t\tdnsbl\t901\tno`, {
  ...STEP,
  step: "connect",
});
reads("7923 dispatching AUTH PLAIN AGpvZQBz", {
  kind: "remark",
  form: "other",
  pid: 7923,
  text: "dispatching AUTH PLAIN (hidden)",
});
reads("7923 250 ok", undefined);
