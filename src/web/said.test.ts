import assert from "node:assert/strict";
import { test } from "node:test";
import { html, type Page } from "./markup.ts";
import { rendered } from "./rendered.ts";
import { pageOf, saidWords } from "./said.ts";

function shown(sentence: string): string {
  return rendered(html`<p>${saidWords(sentence, "/x")}</p>` as Page)
    .replace("<!doctype html>\n", "")
    .trim();
}

test("commands in a sentence stand as such, and end where the sentence goes on", () => {
  assert.equal(
    shown("3 lines not understood: qtrail lines --unknown --on 2026-11-19"),
    "<p>3 lines not understood: <code>qtrail lines --unknown --on 2026-11-19</code></p>",
  );
  assert.equal(
    shown("By number: qtrail show msg NUMBER.  All ids: qtrail find"),
    '<p>By number: <code>qtrail show msg NUMBER</code>.  All ids: <a href="/x/find"><code>qtrail find</code></a></p>',
  );
});

test("a command whose answer a page gives has a link to it", () => {
  assert.equal(
    pageOf("qtrail find 'from:anna since:2d' --tz Europe/Berlin"),
    "/find?q=from%3Aanna+since%3A2d",
  );
  assert.equal(pageOf("qtrail find --from=a@b.test --on today"), "/find?from=a%40b.test&on=today");
  assert.equal(pageOf("qtrail show 36zg1"), "/m/36zg1");
  assert.equal(pageOf("qtrail session 4c3he"), "/s/4c3he");
  assert.equal(pageOf("qtrail why bigmail.example --since 7d"), "/why/bigmail.example?since=7d");
  assert.equal(pageOf("qtrail report refused --on today"), "/reports/refused?on=today");
});

test("a command that no page can give, or that is a pattern, has none", () => {
  for (const command of [
    "qtrail find --size '>1M'",
    "qtrail show msg 93869",
    "qtrail show ID",
    "qtrail prune --dry-run",
  ])
    assert.equal(pageOf(command), undefined, command);
});

test("a stranger's text in a sentence stays text", () => {
  const text = shown("Near misses: <img src=x onerror=alert(1)>@x.test qtrail show <b>");
  assert.doesNotMatch(text, /<img|<b>/);
});
