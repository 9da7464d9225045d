/**
 * Every form of line has an explanation, whichever program writes it. What the sentences say is for a reader to judge.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { REASONS } from "../grammars/delivery-report/reason-words.ts";
import { FORMS } from "../grammars/qmail-send/forms.ts";
import { BARE } from "../grammars/session/grammar.ts";
import { SESSION_GRAMMARS } from "../grammars/session/grammars.ts";
import { utc } from "../time/zones.ts";
import { SEVERITIES } from "./explanation.ts";
import { explainLine } from "./line.ts";

const OF_SEND = FORMS.map(({ name, examples }) => ({ program: "qmail-send", name, examples }));
const OF_SESSIONS = SESSION_GRAMMARS.flatMap(({ name: program, forms }) =>
  forms.map(({ name, examples }) => ({ program, name, examples })),
);

for (const { program, name, examples } of [...OF_SEND, ...OF_SESSIONS])
  test(`${program} ${name}: each example is explained as that form`, () => {
    for (const said of examples) {
      const isOf = program === "qmail-send" ? program : "session";
      const told = explainLine({ text: said, said, host: "", by: BARE, isOf }, utc);
      assert.ok(told, said);
      assert.equal(told.kind.split(" ").slice(0, 2).join(" "), `${program} ${name}`, said);
      assert.match(told.verdict, /^\S.+\.$/);
      assert.match(told.means ?? "", /^\S.+[.!?]$/s);
      assert.ok(told.severity && told.severity in SEVERITIES);
      assert.ok(told.sources.every(Boolean) && told.sources.length > 0);
      assert.ok(told.facts.some(({ name }) => name === "written by"));
    }
  });

test("there are forms of every program", () => {
  assert.ok(OF_SEND.length > 50 && OF_SESSIONS.length > 200 && REASONS.length === 36);
});
