/**
 * Reports as pages: from any answer's JSON to HTML that holds all of it, and nothing of a stranger's as markup.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { REPORTS } from "../reports/index.ts";
import type { Report } from "../reports/report.ts";
import { utc } from "../time/zones.ts";
import type { ReportJson } from "./answers.ts";
import { html } from "./markup.ts";
import { rendered } from "./rendered.ts";
import { reportPage } from "./report-page.ts";
import { reportsPage } from "./reports-page.ts";

const context = { base: "/q", zone: utc };
const COVERAGE = { lines: 0, sources: [] };

function named(name: string): Report {
  return REPORTS.find((report) => report.name === name) as Report;
}

function shown(name: string, answer: Partial<ReportJson>, isWide = false): string {
  const json: ReportJson = { schema: "", zone: "UTC", tables: {}, coverage: COVERAGE, ...answer };
  const question = { path: `/reports/${name}`, q: "", since: "", until: "" };
  return rendered(
    html`<main>${reportPage({ ...question, report: named(name), isWide }, json, context)}</main>`,
  );
}

test("a stranger's text is text, in cells, links, notes and the verdict", () => {
  const evil = `<img src=x onerror=alert(1)>"'&`;
  const page = shown("senders", {
    tables: { senders: [{ sender: evil, messages: 1 }] },
    notes: [evil],
    verdict: evil,
  });
  assert.doesNotMatch(page, /<img/);
  assert.equal(page.split("&lt;img src=x onerror=alert(1)").length - 1, 3);
});

test("control and bidi signs of a log are shown, never sent", () => {
  const page = shown("senders", {
    tables: { senders: [{ sender: "a\u001b[31m\u202eb", messages: 1 }] },
  });
  for (const sign of ["\u001b", "\u202e"]) assert.ok(!page.includes(sign));
});

test("a table without rows says so, and one that no log tells of is not there", () => {
  assert.match(shown("senders", { tables: { senders: [] } }), /None\./);
  assert.match(shown("senders", {}), /No log that was read tells of it/);
});

test("numbers stand to the right, grouped, however large they are", () => {
  const page = shown("senders", {
    tables: { senders: [{ sender: "a@shop.example", messages: 9007199254740991, bytes: 1e21 }] },
  });
  assert.match(page, /<td class="num inline" data-l="messages">9,007,199,254,740,991<\/td>/);
  assert.match(page, /href="\/q\/find\?q=from%3Aa%40shop\.example"/);
});

test("of very many rows the first are shown, and how many are not", () => {
  const senders = Array.from({ length: 1234 }, (_, i) => ({ sender: `a${i}@shop.example` }));
  const page = shown("senders", { tables: { senders } });
  assert.match(page, /234 more rows are not shown here/);
  assert.equal(page.match(/<tr>/g)?.length, 1001);
});

test("names that stand for several, or that no address can hold, are no links", () => {
  const page = shown("recipient-domains", {
    tables: { domains: [{ domain: "(12 others)" }, { domain: 'x"y.example' }] },
  });
  assert.doesNotMatch(page, /href="\/q\/why/);
});

test("hours are bars with their numbers in words and in a table", () => {
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    hour: String(hour).padStart(2, "0"),
    successes: hour,
    deferrals: 1,
    failures: 0,
  }));
  const page = shown("hours", { tables: { hours } });
  assert.match(page, /<title>23: 23 delivered, 1 put off, 0 failed<\/title>/);
  assert.match(page, /<summary>The numbers<\/summary>/);
  assert.doesNotMatch(page, /NaN|style=/);
  const quiet = hours.map(({ hour }) => ({ hour }));
  assert.doesNotMatch(shown("hours", { tables: { hours: quiet } }), /<figure/);
});

test("problems are a list with their states in words; what needs nobody stands behind a count", () => {
  const problem = { problem: "x", what: "Mail stands still", see: "qtrail queue", count: 1 };
  const page = shown("overview", {
    tables: {
      problems: [
        { ...problem, state: "urgent", first: "2026-11-19T01:00:00.000000000Z" },
        { ...problem, state: "note" },
      ],
    },
  });
  assert.match(page, /Urgent<\/span> <b>Mail stands still\.<\/b>/);
  assert.match(page, /Thu 19 Nov 2026 01:00:00 UTC\./);
  assert.match(page, /1 more that needs nobody/);
});

test("every report is listed, and each can be shown of an empty answer", () => {
  const list = rendered(html`<main>${reportsPage(REPORTS, context)}</main>`);
  for (const { name, tables } of REPORTS) {
    assert.ok(list.includes(`href="/q/reports/${name}"`));
    const empty = Object.fromEntries(tables.map((form) => [form.name, []]));
    assert.match(shown(name, { tables: empty }, true), /<h1>/);
  }
});
