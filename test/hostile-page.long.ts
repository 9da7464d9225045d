/**
 * A stranger writes the log's text: nothing of it runs in a browser, and nothing makes the browser ask anybody else.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { tai64nLabel } from "../src/time/tai64.ts";
import { openBrowser, type Serving, serving } from "./browser.ts";
import { without } from "./originals.ts";

const TEXTS = [
  "<img src=x onerror=hurt()>",
  "<script>hurt()</script>",
  "</script><script>hurt()</script>",
  '"><svg onload=hurt()>',
  "' onmouseover='hurt()",
  "javascript:hurt()//",
  "data:text/html,<script>hurt()</script>",
  "<style>@import'//192.0.2.1/x'</style>",
  "<link rel=stylesheet href=//192.0.2.1/x>",
  "<base href=//192.0.2.1/>",
  "<form action=//192.0.2.1/><button>",
  "\u202egnp.exe\u2066",
  "\x1b]8;;http://192.0.2.1/\x07x\x1b]8;;\x07",
  "\u009b31m",
  "{{constructor.constructor('hurt()')()}}",
  "$" + "{hurt()}",
  "=cmd|' /C calc'!A0",
  "http://192.0.2.1/x",
];

/** Signs that would change how what stands around them is shown. */
const UNSEEN = ["\x1b", "\u009b", "\u202e", "\u2066"];

const PATHS = [
  "/",
  "/find",
  "/queue",
  "/refused",
  "/bounces",
  "/suspects",
  "/live",
  "/logs",
  "/audit",
  ...[
    "senders",
    "recipients",
    "reasons",
    "texts",
    "sender-domains",
    "recipient-domains",
    "deliveries",
  ].map((name) => `/reports/${name}`),
];

describe("hostile text in a browser", { skip: without("chromium", "chromium") }, () => {
  const home = mkdtempSync(join(tmpdir(), "qtrail-hostile-page-"));
  const log = join(home, "current");
  let served: Serving;
  let browser: Browser;
  before(async () => {
    writeFileSync(log, hostileLog());
    served = await serving(["serve", "--no-store", "--store", join(home, "served"), "--utc", log]);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await served?.end();
    rmSync(home, { recursive: true });
  });

  test("nothing runs, and nobody else is asked", async () => {
    const context = await browser.newContext();
    await context.addInitScript("window.hurt = () => { window.isHurt = true; }");
    const page = await context.newPage();
    page.on("dialog", () => assert.fail("a dialog"));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      assert.ok(protocol === "data:" || hostname === "127.0.0.1", request.url());
    });
    const links = new Set(PATHS);
    for (const text of TEXTS)
      for (const path of [
        "/find?q=",
        "/why?about=",
        "/explain?text=",
        "/queue?at=",
        "/reports/senders?q=",
      ])
        links.add(path + encodeURIComponent(text));
    for (const path of links) {
      const answer = await page.goto(served.origin + path);
      assert.ok((answer?.status() ?? 500) < 500, path);
      for (const href of (await page.evaluate(
        "[...document.querySelectorAll('a[href],form[action]')].map((one) => one.href ?? one.action)",
      )) as string[])
        assert.ok(String(href).startsWith(served.origin), `${path}: ${href}`);
      for (const found of (await page.evaluate(
        "[...document.querySelectorAll('a[href*=\"/m/\"]')].map((one) => new URL(one.href).pathname)",
      )) as string[])
        if (links.size < 400) links.add(found);
      assert.equal(await page.evaluate("window.isHurt"), undefined, path);
      // What was typed stays in its box as it was typed.
      const content = (await page.content()).replace(/<input [^>]*>/g, "");
      for (const sign of UNSEEN)
        assert.ok(!content.includes(sign), `${path}: ${JSON.stringify(sign)}`);
    }
    await context.close();
  });

  test("data are sent as data, and a spreadsheet runs nothing", async () => {
    const asked = (accept: string) =>
      fetch(`${served.origin}/api/v1/messages?limit=1000`, { headers: { accept } });
    const json = await asked("application/json");
    assert.match(json.headers.get("content-type") ?? "", /^application\/json/);
    assert.equal(json.headers.get("x-content-type-options"), "nosniff");
    const csv = await (await asked("text/csv")).text();
    for (const row of csv.split("\n")) assert.doesNotMatch(row, /(?:^|,)"?[=+@]/);
  });
});

function hostileLog(): string {
  const now = Math.floor(Date.now() / 1000) - 3600;
  const lines: string[] = [];
  let number = 0;
  const says = (text: string): void => {
    number++;
    lines.push(`${tai64nLabel({ seconds: now + number, nanos: 0 }, "daemontools")} ${text}\n`);
  };
  says("status: local 0/10 remote 0/20");
  for (const [i, text] of TEXTS.entries()) {
    const msg = 1000 + i;
    const report = text.replaceAll(" ", "_");
    says(`new msg ${msg}`);
    says(`info msg ${msg}: bytes 900 from <${text}@x.test> qp ${msg} uid 1001`);
    says(`starting delivery ${msg}: msg ${msg} to remote ${text}@y.test`);
    says("status: local 0/10 remote 1/20");
    says(
      `delivery ${msg}: ${i % 2 ? "failure" : "deferral"}: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_${report}/`,
    );
    if (i % 2) says(`end msg ${msg}`);
  }
  return lines.join("");
}
