/** Every word that ends an answer is explained. What the sentences say is for a reader to judge. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { PROBLEM_WORDS } from "../explaining/problem-words.ts";
import { DEFINITIONS, SURPRISES } from "../explaining/words.ts";
import { CODES } from "../machine/problems/problem.ts";
import { SURPRISES as EMITTED } from "../tracking/facts.ts";
import { definitionHelp } from "./definition-help.ts";

test("every surprise says what it is, why it happens and what that means for the answer", () => {
  for (const [name, { is, why, so }] of Object.entries(SURPRISES)) {
    assert.ok(is && why && so, name);
    assert.match(definitionHelp(name) ?? "", new RegExp(`^${name}: a surprise in the log\n`));
  }
});

test("names of surprises that the trackers emit are among them", () => {
  assert.deepEqual(Object.keys(SURPRISES).sort(), [...EMITTED].sort());
});

test("so are all problems that doctor finds, and no others", () => {
  assert.deepEqual(Object.keys(PROBLEM_WORDS).sort(), [...CODES].sort());
});

test("fates, verdicts, joins, reasons and what is missing have a definition each", () => {
  const words = [
    ...["queued", "deferred", "delivered", "bounced", "expired", "discarded", "unknown"],
    ...["new", "info", "outcome", "start", "end", "gap", "torn", "foreign", "skipped"],
    ...["accepted", "refused", "given-up", "cut-off", "nothing", "open"],
    ...["exact", "strong", "likely", "none", "unknown-user", "greylisted", "relaying", "piped"],
  ];
  for (const word of words) assert.ok(definitionHelp(word), word);
  assert.equal(definitionHelp("no-such-word"), undefined);
});

test("a word of several kinds has all of them explained, in lines of up to 80 letters", () => {
  const help = definitionHelp("UNKNOWN") ?? "";
  assert.equal(help.match(/^unknown: /gm)?.length, 4);
  for (const { word } of DEFINITIONS)
    for (const line of (definitionHelp(word) as string).split("\n")) assert.ok(line.length <= 80);
});
