/**
 * The newest mail as a page, and events as rows.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import type { CoverageJson } from "./answers.ts";
import { livePage } from "./live-page.ts";
import { liveRow } from "./live-rows.ts";
import { html } from "./markup.ts";
import { rendered } from "./rendered.ts";

const EVIL = `<img src=x onerror=alert(1)>`;

test("slots, the queue and the newest are shown; where nothing is, that is said", () => {
  const shown = (
    tables: Record<string, Record<string, string | number>[]>,
    coverage: CoverageJson = { lines: 0, sources: [] },
  ): string =>
    rendered(
      html`<main>${livePage(
        {
          found: { query: "", messages: [], refused: [], coverage },
          queue: { schema: "", zone: "UTC", tables, coverage, at: "2026-11-19T22:59:54Z" },
          refused: [{ id: "s1", client: { address: EVIL }, started: "2026-11-19T22:59:54Z" }],
          isOnlyTrouble: false,
          clock: "22:59:54",
          known: undefined,
          isFollowed: false,
          problems: [
            {
              key: "x",
              name: "x",
              state: "urgent",
              what: EVIL,
              see: "qtrail why club.example",
              opened: { seconds: 1_795_000_000, nanos: 0 },
            },
          ],
        },
        { base: "/q", zone: utc },
      )}</main>`,
    );
  const page = shown({
    running: [
      { queue: "send", channel: "remote", used: 3, limit: 20 },
      { queue: "send", channel: "local", used: 9 },
    ],
    waiting: [{ waitingFor: "a.test", oldest: 3600 }],
    recipients: [{ id: "a" }, { id: "a" }],
  });
  assert.match(page, /Remote slots<\/dt><dd><b>3<\/b> of 20/);
  assert.match(page, /<b>1<\/b> message, <a class="t" href="\/q\/queue">oldest 1h 00m/);
  assert.match(page, /No mail is in the logs/);
  assert.match(page, /Opened .* Nov .*href="\/q\/why\/club\.example"/s);
  assert.match(page, /Newest at the door.*href="\/q\/s\/s1"/s);
  assert.doesNotMatch(page, /<img/);
  assert.doesNotMatch(shown({}), /NaN|undefined/);
  const unread = shown({}, { lines: 0, sources: [], notRead: ["queue"] });
  assert.match(
    unread,
    /<b>\?<\/b> no log of qmail-send tells.*No log of qmail-send that was read/s,
  );
  assert.doesNotMatch(unread, /<b>0<\/b> messages|No mail is in the logs/);
});

test("an event is a row with a sign, a word and a link; a stranger's text is text", () => {
  const row = (type: string, data: object): string =>
    rendered(
      html`<table><tbody>${liveRow({ type, timestamp: "2026-11-19T22:59:54Z", data }, "/q", () => "23:59:54")}</tbody></table>`,
    );
  const put = row("delivery.deferred", {
    id: "abg2xtxjh72k0",
    sender: "",
    recipients: [{ address: EVIL, reason: "rate-limited" }],
  });
  assert.match(put, /put off<\/span> <span class="why">rate-limited/);
  assert.match(put, /href="\/q\/m\/abg2xtxjh72k0"/);
  assert.doesNotMatch(put, /<img/);
  const refused = row("session.refused", {
    id: "s1",
    client: { address: "203.0.113.9" },
    rule: "dns-list",
    transactions: [{ recipients: [{ address: "nobody@club.example" }] }],
  });
  assert.match(refused, /203\.0\.113\.9.*nobody@club\.example.*href="\/q\/s\/s1"/s);
  assert.doesNotMatch(row("problem.opened", { name: "x" }), /<tr>/);
});
