/**
 * What the lines of smtp-debug say.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { agrees, keepsTheRules } from "../session/agreement.testing.ts";
import { BARE } from "../session/grammar.ts";
import { smtpDebug } from "./reader.ts";

keepsTheRules(smtpDebug, []);

function reads(line: string, expected: object | undefined): void {
  test(`reads ${JSON.stringify(line)}`, () => {
    assert.deepEqual(agrees(smtpDebug, line, BARE), expected);
  });
}

const SAID = { kind: "recorded", form: "said", pid: 7, continues: false, eof: false };

reads("server:[7]:250 ok\r", { ...SAID, by: "server", text: "250 ok" });
reads("client:[7]:server:[8]:250 ok", { ...SAID, by: "client", text: "server:[8]:250 ok" });
reads("client:[7]:<cr><lf>.<cr><lf>", { ...SAID, by: "client", text: "." });
reads("server:[7]:<cr><lf>.<cr><lf>", { ...SAID, by: "server", text: "<cr><lf>.<cr><lf>" });
reads("server: [7] 250 ok", undefined);
