/**
 * What qmail-scanner's lines say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { qmailScanner } from "./reader.ts";

keepsTheRules(qmailScanner, []);

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(qmailScanner, line, by), expected);
  });
}

const SUMMARY = { kind: "step", form: "summary", step: "data", ip: "203.0.113.9" };

reads(
  "Clear:RC:0(203.0.113.9):SA:1(15.4/5.0): 2.1\t1200\ts@example.info\tjoe@example.net\twin",
  {
    ...SUMMARY,
    scan: {
      scanner: "qmail-scanner",
      found: "spam",
      did: "passed",
      score: 15.4,
      required: 5,
      seconds: 2.1,
    },
    sender: "s@example.info",
    recipients: ["joe@example.net"],
    bytes: 1200,
  },
  { tag: "qmail-scanner", pid: 513 },
);
reads(
  "qmail-scanner[514]: Eicar:RC:1(203.0.113.9): 0.4\t900\t\ta@example.net,b@example.net\tRC:0(192.0.2.1):\t1\r",
  {
    ...SUMMARY,
    scan: { scanner: "qmail-scanner", found: "virus", name: "Eicar", seconds: 0.4 },
    relays: true,
    sender: "",
    recipients: ["a@example.net", "b@example.net"],
    bytes: 900,
  },
);
reads("Thu, 12 Mar 2026 09:15:31 +0100:511: clamdscan: there be no viruses here", {
  kind: "remark",
  form: "work",
  text: "clamdscan: there be no viruses here",
});
reads("qmail-scanner[1]: something else", { kind: "unknown" });
reads("Thu, a fine day", undefined);
reads("Mo, 1", undefined);
