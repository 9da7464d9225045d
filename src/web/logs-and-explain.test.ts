/**
 * Logs and explanations as pages: all of an answer is there, and nothing of a stranger's as markup.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { explanation } from "../explaining/explanation.ts";
import { utc } from "../time/zones.ts";
import { explainPage } from "./explain-page.ts";
import { logsPage } from "./logs-page.ts";
import { html } from "./markup.ts";
import { rendered } from "./rendered.ts";

const context = { base: "/q", zone: utc };
const EVIL = `<img src=x onerror=alert(1)>`;
const NOTHING = { now: "2026-11-19T22:59:54Z", supervisor: "", flavour: "none", services: [] };

test("logs: what is there, what to mend, what answers rest on, and gaps", () => {
  const page = rendered(
    html`<main>${logsPage(
      {
        doctor: {
          ...NOTHING,
          supervisor: "daemontools",
          services: [
            {
              service: "qmail-send",
              destination: { kind: "directory", path: `/var/log/${EVIL}` },
              files: 8,
              first: "2026-11-18T00:00:04Z",
              last: "2026-11-19T22:59:54Z",
              keepsHours: 37,
            },
            { service: "pop3s", destination: { kind: "directory", path: "/p" }, readable: false },
          ],
          problems: [
            { code: "unreadable", say: EVIL, fix: "chmod 0750 /p" },
            { code: "syslog-lossy", say: "lines may be lost", isAdvice: true },
          ],
        },
        coverage: {
          lines: 1_234_567,
          unknown: 3,
          sources: [{ name: EVIL, kinds: ["queue"], lines: 1_234_567 }],
          gaps: [
            { from: "2026-11-19T01:00:00Z", to: "2026-11-19T02:00:00Z", reason: EVIL, lines: 9 },
          ],
        },
      },
      context,
    )}</main>`,
  );
  assert.doesNotMatch(page, /<img|undefined|NaN/);
  assert.match(page, /One thing about the logging needs a hand/);
  assert.match(page, /not readable/);
  assert.match(page, /1d 13h/);
  assert.match(page, /3 of 1,234,567/);
  assert.match(page, /Thu 19 Nov 2026 01:00:00 - 02:00:00 UTC/);
});

test("logs: of a machine without any there is a page, too", () => {
  const coverage = { lines: 0, sources: [] };
  const page = rendered(
    html`<main>${logsPage({ doctor: { ...NOTHING, problems: [] }, coverage }, context)}</main>`,
  );
  assert.match(page, /Nothing is wrong with the logging/);
  assert.match(page, /No log has been read/);
});

test("explain: what was pasted is text in its box and in all that is said of it", () => {
  const told = explanation({
    what: "line",
    kind: "x",
    verdict: EVIL,
    means: EVIL,
    severity: "danger",
    facts: [{ name: EVIL, value: `a\nb\u001b[31m`, is: EVIL }],
    causes: [{ cause: EVIL, inLog: EVIL }],
    advice: [`See it: qtrail report senders`],
    sources: [EVIL],
    next: ["qtrail why club.example"],
  });
  const page = rendered(html`<main>${explainPage(`</textarea>${EVIL}`, [told], context)}</main>`);
  assert.doesNotMatch(page, /<img|<\/textarea>&lt;\/textarea>/);
  assert.ok(!page.includes("\u001b"));
  assert.match(page, /a<br\/?>b/);
  assert.match(page, /href="\/q\/why\/club\.example"/);
  assert.equal(page.match(/<h1/g)?.length, 1);
  const empty = rendered(html`<main>${explainPage("", [], context)}</main>`);
  assert.equal(empty.match(/<h1/g)?.length, 1);
});
