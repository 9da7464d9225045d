/**
 * The queue, and why mail does not arrive, as pages: from any answer's JSON to HTML that holds all of it, and nothing
 * of a stranger's as markup.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import type { QueueJson, WhyJson } from "./answers.ts";
import { html } from "./markup.ts";
import { addressOf, clockOf, queuePage } from "./queue-page.ts";
import { rendered } from "./rendered.ts";
import { whyPage } from "./why-page.ts";

const context = { base: "/q", zone: utc };
const EVIL = `<img src=x onerror=alert(1)>"'`;

function queueShown(answer: Partial<QueueJson>, at = ""): string {
  const json = {
    schema: "",
    zone: "UTC",
    coverage: { lines: 0, sources: [] },
    tables: {},
    ...answer,
  };
  return rendered(html`<main>${queuePage({ at, q: "" }, json, context)}</main>`);
}

function whyShown(answer: Partial<WhyJson>): string {
  const json: WhyJson = {
    asked: "club.example",
    kind: "domain",
    verdict: "nothing",
    words: [],
    replies: [],
    repliedAt: [],
    advice: [],
    coverage: { lines: 0, sources: [] },
    ...answer,
  };
  const question = { path: "/why/club.example", q: "", since: "", until: "" };
  return rendered(html`<main>${whyPage(question, json, context)}</main>`);
}

test("what no log tells of is not marked as free of trouble", () => {
  const isMarkedDelivered = (coverage: Partial<WhyJson["coverage"]>) =>
    whyShown({
      verdict: "no-trouble",
      words: ["Something."],
      coverage: { lines: 1, sources: [], ...coverage },
    }).includes("#delivered");
  assert.equal(isMarkedDelivered({}), true);
  assert.equal(isMarkedDelivered({ notCovered: [{ kind: "queue", isWhole: true }] }), false);
});

test("a destination has its reason in words, its last report to the letter, and who waits for it", () => {
  const page = queueShown({
    verdict: "2 messages wait",
    at: "2026-11-19T14:45:00.000000000Z",
    tables: {
      waiting: [
        {
          waitingFor: "silent.test",
          messages: 1,
          recipients: 2,
          reason: "connect-failed",
          attempts: 3,
          nextTry: "2026-11-19T14:55:00.000000000Z",
          report: EVIL,
        },
        { waitingFor: "(bounces)", messages: 1, recipients: 1 },
      ],
      recipients: [
        {
          waitingFor: "silent.test",
          reason: "connect-failed",
          recipient: EVIL,
          id: "abg2xtxjh72k0",
        },
        { waitingFor: "silent.test", reason: "greylisted", recipient: "x@silent.test" },
      ],
    },
  });
  assert.match(page, /none of their servers could be reached/);
  assert.match(page, /next try <b>in 10m, 14:55<\/b>/);
  assert.match(page, /href="\/q\/why\/silent\.test"/);
  assert.match(page, /<summary>The one that waits<\/summary>/);
  assert.match(page, /href="\/q\/m\/abg2xtxjh72k0"/);
  assert.doesNotMatch(page, /<img|x@silent\.test|why\/\(bounces/);
});

test("the slider stands at the moment, and steps lead a quarter of an hour on", () => {
  const page = queueShown({ at: "2026-11-19T14:50:10.000000000Z" }, "2026-11-19 14:50");
  assert.match(page, /name="minute" min="0" max="1425" step="15" value="885"/);
  assert.match(page, /at=2026-11-19\+14%3A45" aria-label="‹ 15 min, 14:45"/);
  assert.match(page, /at=2026-11-19\+15%3A00"/);
  assert.equal(clockOf(885), "14:45");
  assert.equal(addressOf({ at: "", q: "" }), "/queue");
});

test("of a queue that nothing is known of only the verdict is said", () => {
  const page = queueShown({ verdict: "What waits in the queue is not known" });
  assert.match(page, /What waits in the queue is not known/);
  assert.doesNotMatch(page, /<form|<table/);
});

test("why: verdict, strips, tables, replies and advice, each as text", () => {
  const page = whyShown({
    verdict: "rate-limited",
    words: ["club.example limits the rate.", EVIL],
    main: { isOpen: true },
    senders: [{ sender: EVIL, recipients: 12_345_678 }],
    compared: {
      before: { here: { tried: 0, taken: 0 }, others: { tried: 10, taken: 9 } },
      during: { here: { tried: 2, taken: 0 }, others: { tried: 1, taken: 1 } },
      after: { here: { tried: 0, taken: 0 }, others: { tried: 0, taken: 0 } },
    },
    replies: [EVIL],
    repliedAt: ["2026-11-19T14:45:00.000000000Z"],
    chart: {
      seconds: 3600,
      steps: ["2026-11-19T14:00:00.000000000Z", "2026-11-19T15:00:00.000000000Z"],
      rows: [{ what: "taken", counts: [0, 3], total: 3 }],
    },
    advice: [EVIL],
    next: ["qtrail find --to '*@club.example' --reason rate-limited"],
  });
  assert.doesNotMatch(page, /<img|NaN|undefined/);
  assert.match(page, /12,345,678/);
  assert.match(page, /9 of 10, 90 %/);
  assert.match(page, /<title>2026-11-19 15:00: 3<\/title>/);
  assert.match(page, /Word for word, Thu 19 Nov 2026 14:45:00 UTC:/);
  assert.match(page, /href="\/q\/find\?to=\*%40club\.example&amp;reason=rate-limited"/);
});

test("why: of what was never tried there are words, and a form to ask again", () => {
  const page = whyShown({ words: ["No mail to club.example."], near: ["Near it: klub.example"] });
  assert.match(page, /Near it: klub\.example/);
  assert.match(page, /name="about" value="club\.example"/);
  assert.doesNotMatch(page, /<table/);
});
