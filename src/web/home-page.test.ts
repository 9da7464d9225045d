import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import type { ReportJson } from "./answers.ts";
import { homePage } from "./home-page.ts";
import { html, type Page } from "./markup.ts";
import { rendered } from "./rendered.ts";

const REPORT: ReportJson = {
  schema: "qtrail/report-overview@3",
  zone: "UTC",
  tables: {
    problems: [
      {
        state: "urgent",
        problem: "crash",
        what: "qmail-send died <img src=x>",
        first: "2026-11-19T16:42:08.961566500Z",
        see: "qtrail find --status interrupted --since 24h --tz UTC",
      },
      { state: "note", problem: "restart", what: "qmail-send was stopped once", see: "" },
    ],
    totals: [
      { fate: "accepted", messages: 1363, recipients: 1826 },
      { fate: "delivered", recipients: 1511 },
      { fate: "bounced", recipients: 311 },
      { fate: "expired", recipients: 2 },
      { fate: "deferred", recipients: 1 },
      { fate: "queued", recipients: 1 },
    ],
    hours: [{ hour: "00", successes: 20, deferrals: 1, failures: 0 }],
  },
  coverage: { lines: 9, sources: [{ name: "send", kinds: ["queue"], lines: 9 }] },
};

function shown(report: ReportJson, seen?: string): string {
  const page = homePage(report, seen, { base: "/x", zone: utc });
  return rendered(html`<main>${page}</main>` as Page);
}

test("dangers stand open and notes folded, each with the page that looks closer", () => {
  const page = shown(REPORT);
  assert.match(page, /Urgent<\/span> <b>Qmail-send died|Urgent<\/span> <b>qmail-send died/);
  assert.match(page, /href="\/x\/find\?status=interrupted&amp;since=24h"/);
  assert.ok(page.indexOf("One thing that is") < page.indexOf("was stopped once"));
  assert.doesNotMatch(page, /<img/);
});

test("figures add up what was given up with what bounced, and say what is not known", () => {
  const page = shown(REPORT);
  assert.match(page, /Bounced<\/dt><dd class="n">313</);
  assert.match(page, /Waiting<\/dt><dd class="n">2</);
  assert.match(page, /<dd class="n">\?<\/dd><dd>no log of sessions tells/);
});

test("of hours that no log covers there are no figures, not even none", () => {
  const page = shown({ ...REPORT, tables: { problems: [] } });
  assert.match(page, /No log that was read tells of them/);
  assert.doesNotMatch(page, /class="figures"/);
  const door = [{ verdict: "refused", sessions: 7 }];
  assert.match(shown({ ...REPORT, tables: { door } }), /Accepted<\/dt><dd class="n">\?</);
});

test("hours are drawn, and stand there as numbers", () => {
  const page = shown(REPORT);
  assert.match(page, /<svg viewBox="0 0 10 100"/);
  assert.match(page, /The numbers/);
});

test("where no log is read there are no figures, but what doctor saw", () => {
  const page = shown(
    { ...REPORT, tables: {}, coverage: { lines: 0, sources: [] } },
    "multilog <runs>",
  );
  assert.match(page, /No log is read yet/);
  assert.match(page, /multilog &lt;runs>/);
  assert.doesNotMatch(page, /class="figures"/);
});
