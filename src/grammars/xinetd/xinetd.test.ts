/**
 * What the lines of xinetd say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE, type LoggedBy } from "../session/grammar.ts";
import { sessionSamples } from "../session/samples.testing.ts";
import { xinetd } from "./reader.ts";

keepsTheRules(xinetd, sessionSamples("maillog-helpers.log"));

function reads(line: string, expected: object | undefined, by: LoggedBy = BARE): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(xinetd, line, by), expected);
  });
}

const STARTED = {
  kind: "admitted",
  form: "start",
  pid: 910,
  ip: "198.51.100.7",
  client: { address: "198.51.100.7" },
};

reads("xinetd[900]: START: smtp pid=910 from=198.51.100.7", STARTED);
reads("START: smtp pid=910 from=::ffff:198.51.100.7", STARTED, { tag: "xinetd", pid: 900 });
reads("xinetd[900]: EXIT: smtp status=1 pid=910 duration=12(sec)", {
  kind: "closed",
  form: "exit",
  pid: 910,
  exit: 1,
  seconds: 12,
});
reads("xinetd[900]: FAIL: smtp per_source_limit from=203.0.113.99", {
  kind: "step",
  form: "fail",
  step: "connect",
  verdict: "refused",
  rule: "connection-limit",
  text: "per_source_limit",
  ip: "203.0.113.99",
});
reads("START: smtp pid=910 from=198.51.100.7", undefined);
