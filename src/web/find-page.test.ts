import assert from "node:assert/strict";
import { test } from "node:test";
import { periodAsked } from "../reports/filter/period.ts";
import { parseQuery } from "../reports/filter/query.ts";
import { utc } from "../time/zones.ts";
import type { MessageJson } from "../tracking/json.ts";
import type { FoundPage } from "./answers.ts";
import { type Elsewhere, nothingFound } from "./find-none.ts";
import { findPage } from "./find-page.ts";
import { refusedQuestion } from "./find-refused.ts";
import { html, type Page } from "./markup.ts";
import { rendered } from "./rendered.ts";

const NOW = { seconds: Date.parse("2026-11-19T18:00:00Z") / 1000, nanos: 0 };

const DAY = { from: "2026-11-19T00:00:04.000000000Z", to: "2026-11-19T23:59:54.000000000Z" };

function asked(query: string) {
  const filter = parseQuery(query);
  const times = { now: NOW, zone: utc };
  return { filter, period: periodAsked(filter, times), ...times, base: "/x", isContinued: false };
}

function shown(found: Partial<FoundPage>, query: string, elsewhere: Elsewhere[] = []): string {
  const page = { query, messages: [], refused: [], coverage: { lines: 9, sources: [] }, ...found };
  return rendered(html`<main>${findPage(page, asked(query), elsewhere, [])}</main>` as Page);
}

function message(at: string, more: Partial<MessageJson> = {}): MessageJson {
  return {
    schema: "qtrail/message@2",
    id: "39eaj50k64ev1",
    msg: "1",
    queued: at,
    sender: "anna@shop.example",
    state: "ended",
    recipients: [
      { address: "bob@club.example", channel: "remote", fate: "delivered", deliveries: [] },
    ],
    ...more,
  };
}

test("messages and refusals stand in one list by time, with a head for each day", () => {
  const page = shown(
    {
      messages: [
        message("2026-11-19T00:30:00.000000000Z"),
        message("2026-11-18T23:00:00.000000000Z"),
      ],
      refused: [
        {
          session: "c5w0k2hz8fqm1",
          at: "2026-11-18T23:30:00.000000000Z",
          sender: "orders@vendor.test",
          recipients: ["anna@shop.example"],
          verdict: "deferred",
          rule: "greylist",
          triesAfter: 0,
        },
      ],
    },
    "anna@shop.example",
  );
  assert.match(page, /<h1>2 messages and 1 refusal<\/h1>/);
  const order = page.match(/Thu 19 Nov 2026|Wed 18 Nov 2026|00:30:00<|23:30:00<|23:00:00</g);
  assert.deepEqual(order, [
    "Thu 19 Nov 2026",
    "00:30:00<",
    "Wed 18 Nov 2026",
    "23:30:00<",
    "23:00:00<",
  ]);
  assert.match(page, /put off at the door<\/span> <span class="why">greylisted[^<]*not seen again/);
  assert.match(page, /<span class="soft">anna@shop\.example<\/span>/);
});

test("each term can be taken out, and the period changed", () => {
  const page = shown(
    { messages: [message("2026-11-19T00:30:00.000000000Z")] },
    "from:anna status:bounced since:1h",
  );
  assert.match(page, /href="\/x\/find\?q=status%3Abounced\+since%3A1h"/);
  assert.match(page, /name="since" value="1h"/);
  assert.match(page, /aria-current="true">hour</);
  assert.match(page, /aria-keyshortcuts="ArrowLeft"/);
});

test("where there is more, the page says so and leads on", () => {
  const page = shown(
    { messages: [message("2026-11-19T00:30:00.000000000Z")], cursor: "abc" },
    "anna",
  );
  assert.match(page, /<h1>The newest 1 message<\/h1>/);
  assert.match(page, /href="\/x\/find\?q=anna&amp;cursor=abc" rel="next"/);
  assert.doesNotMatch(page, /All 1/);
});

test("nothing found is told with what was searched, and what is near", () => {
  const query = "from:d.weiss to:sales on:2026-11-19";
  const [term] = parseQuery(query).terms;
  assert.ok(term);
  const source = { name: "send", kinds: ["queue"], lines: 28253, ...DAY };
  const page = rendered(
    html`<main>${nothingFound(
      { query, messages: [], refused: [], coverage: { lines: 1, sources: [source] } },
      asked(query),
      [{ term, counted: { found: 6, isMore: false } }],
      [
        "Near misses: d.weiss22@school.example (1).",
        "3 lines not understood: qtrail lines --unknown",
      ],
      [],
    )}</main>` as Page,
  );
  assert.match(page, /No such mail is in the logs that were searched/);
  assert.match(page, /Without from: d\.weiss<\/a>: 6/);
  assert.match(page, /href="\/x\/find\?q=%3Cd\.weiss22%40school\.example%3E"/);
  assert.match(page, /Whether it was turned away at the door, no log that was searched tells/);
  assert.match(page, /28,253/);
});

test("without a log of qmail-send of that time nothing is claimed", () => {
  assert.match(shown({}, "anna"), /Cannot tell: no log of qmail-send/);
  const send = { name: "send", kinds: ["queue"], lines: 9, ...DAY };
  const coverage = { lines: 9, sources: [send] };
  assert.match(shown({ coverage }, "anna on:2026-11-20"), /Cannot tell: no log of qmail-send/);
  assert.match(shown({ coverage }, "anna on:2026-11-19"), /No such mail is in the logs/);
});

test("of who was turned away nothing is claimed that was not searched", () => {
  const both = { name: "all", kinds: ["queue", "sessions"], lines: 9, ...DAY };
  const coverage = { lines: 9, sources: [both] };
  assert.match(shown({ coverage }, "anna"), /nobody like that was turned away/);
  for (const query of ["on:2026-11-19", "!anna", "anna status:bounced"])
    assert.doesNotMatch(shown({ coverage }, query), /turned away at/, query);
});

test("a stranger's text is text, and its control signs are seen", () => {
  const page = shown(
    {
      messages: [
        message("2026-11-19T00:30:00.000000000Z", {
          sender: "<img src=x onerror=alert(1)>@x.test",
          recipients: [
            {
              address: "javascript:alert(1)\u202e\u001b[31m@x.test",
              channel: "remote",
              fate: "bounced",
              deliveries: [],
            },
          ],
        }),
      ],
      refused: [{ session: "x", sender: '"><script>alert(2)</script>', client: { name: "<b>" } }],
    },
    "x.test",
  );
  assert.doesNotMatch(page, /<img|<script|<b>@|href="javascript/);
  assert.ok(!page.includes("\u202e") && !page.includes("\u001b"));
  assert.match(page, /\\u202e\\x1b\[31m/);
  const refused = rendered(
    html`<p>${refusedQuestion({ message: '"<img src=x>" is no key', hint: undefined, typed: '"><script>', base: "" })}</p>` as Page,
  );
  assert.doesNotMatch(refused, /<img|<script/);
});
