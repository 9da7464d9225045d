/**
 * Tokens and the audit as pages: nothing of a name or a query is markup, and a secret is shown where one was made alone.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import { html } from "./markup.ts";
import { rendered } from "./rendered.ts";
import { auditPage, type TokenShown, tokensPage } from "./tokens-page.ts";

const context = { base: "/q", zone: utc };
const EVIL = `<img src=x onerror=alert(1)>`;
const now = { seconds: Date.parse("2026-11-19T23:00:00Z") / 1000, nanos: 0 };
const token: TokenShown = {
  id: "8c1f0a2b3d",
  name: EVIL,
  scope: { kind: "all" },
  isExpired: false,
};

test("tokens: what each shows, how it stands, and a form that ends it", () => {
  const tokens: TokenShown[] = [
    token,
    { ...token, expires: "2026-11-21T00:00:00Z", lastUsed: "2026-11-19T22:00:00Z" },
    { ...token, expires: "2026-11-01T00:00:00Z", isExpired: true },
    {
      ...token,
      scope: { kind: "domains", domains: ["club.example"] },
      lastUsed: "2026-11-19T22:00:00Z",
    },
  ];
  const page = rendered(
    html`<main>${tokensPage({ tokens, now, isWithoutToken: false }, context)}</main>`,
  );
  for (const words of [
    "not used yet",
    "ends in 1 day",
    "over",
    "valid",
    "the mail of club.example",
  ])
    assert.ok(page.includes(words), words);
  assert.match(page, /action="\/q\/settings\/tokens\/8c1f0a2b3d\/end"/);
  assert.doesNotMatch(page, /<img|qtr_/);
});

test("tokens: the first one that is made says that the page needs one from now on", () => {
  const made = { name: EVIL, link: "http://127.0.0.1/enter/x", secret: "qtr_x" };
  const page = rendered(
    html`<main>${tokensPage({ tokens: [token], now, made, isWithoutToken: true }, context)}</main>`,
  );
  assert.match(page, /qtr_x/);
  assert.match(page, /From now on this page needs a token/);
  assert.doesNotMatch(page, /<img/);
});

test("audit: the newest first, and a day without any", () => {
  const lookUps = [1, 2].map((hour) => ({
    at: `2026-11-19T0${hour}:00:00Z`,
    who: EVIL,
    asked: `qtrail find ${EVIL}${hour}`,
    rows: 12_345,
  }));
  const told = { days: ["2026-11-19", "2026-11-18"], day: "2026-11-19", lookUps };
  const page = rendered(html`<main>${auditPage(told, context)}</main>`);
  assert.ok(page.indexOf("02:00") < page.indexOf("01:00"));
  assert.match(page, /12,345/);
  assert.doesNotMatch(page, /<img/);
  const none = rendered(
    html`<main>${auditPage({ days: [], day: "", lookUps: [] }, context)}</main>`,
  );
  assert.match(none, /Nobody has looked up mail yet/);
});
