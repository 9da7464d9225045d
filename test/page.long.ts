/**
 * The page in a real browser: searching, opening, following; by keys alone and without scripts; on narrow screens; and
 * that axe finds nothing on any page, nothing leaves, and no stranger's text runs.
 *
 * Chromium is some 300 MB, so this is for the long run alone.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser, type Serving, serving } from "./browser.ts";
import { without } from "./originals.ts";

const skip = without("chromium", "chromium");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PATHS = [
  "/",
  "/find",
  "/find?q=to%3Abigmail.example",
  "/find?q=nobody%40nowhere.example",
  "/find?q=from%3A",
  "/queue",
  "/queue?at=2026-11-18+03%3A00",
  "/why?about=bigmail.example",
  "/refused",
  "/bounces",
  "/auth",
  "/suspects",
  "/reports",
  "/reports/reasons",
  "/reports/hours",
  "/live",
  "/explain",
  "/explain?text=4.4.3",
  "/logs",
  "/settings/tokens",
  "/audit",
  "/no/such/page",
];

describe("the page in Chromium", { skip }, () => {
  let served: Serving;
  let browser: Browser;
  before(async () => {
    served = await serving(["demo", "serve"]);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await served?.end();
  });

  test("a message is found, opened, and followed to its session and its bounce", async () => {
    const page = await opened(browser);
    await page.goto(`${served.origin}/`);
    await page.getByLabel("What happened to the mail?").fill("status:bounced from:@shop.example");
    await page.keyboard.press("Enter");
    await page.locator("table.found a[href*='/m/']").first().click();
    assert.match((await page.locator("h1").textContent()) ?? "", /bounced/i);
    await page.locator("main a[href*='/m/']").first().click();
    assert.match((await page.locator("main").textContent()) ?? "", /bounce/i);
    await page.goBack();
    await page.locator("main a[href*='/s/']").first().click();
    assert.match(page.url(), /\/s\/[0-9a-z]{13}/);
    await page.context().close();
  });

  test("by keys alone: search, a row, open, back, help", async () => {
    const page = await opened(browser);
    await page.goto(`${served.origin}/find?q=to%3Abigmail`);
    await page.keyboard.press("/");
    assert.equal(await page.evaluate("document.activeElement.name"), "q");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/m\//);
    await page.keyboard.press("?");
    assert.match((await page.locator("body").textContent()) ?? "", /search/i);
    await page.context().close();
  });

  test("without scripts it searches and reads", async () => {
    const page = await opened(browser, { javaScriptEnabled: false });
    await page.goto(`${served.origin}/`);
    await page.getByRole("searchbox").fill("bigmail");
    await page.keyboard.press("Enter");
    await page.locator("table.found a[href*='/m/']").first().click();
    assert.match(page.url(), /\/m\//);
    await page.goto(`${served.origin}/explain`);
    await page.getByRole("textbox").last().fill("550 5.7.1 Message rejected");
    await page.getByRole("button", { name: /explain/i }).click();
    assert.match((await page.locator("main").textContent()) ?? "", /reject|refus/i);
    await page.context().close();
  });

  test("lines are explained in the browser, without a word to the server", async () => {
    const page = await opened(browser);
    await page.goto(`${served.origin}/explain`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("textbox").last().fill("status: local 0/10 remote 0/20");
    await page.getByRole("button", { name: /explain/i }).click();
    await page
      .locator("main")
      .getByText(/How many deliveries run/)
      .first()
      .waitFor();
    assert.deepEqual(
      asked.filter((url) => !url.includes("/assets/")),
      [],
    );
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing on any page, and none is wider than its window: ${colorScheme}`, async () => {
      const page = await opened(browser, { colorScheme, bypassCSP: true });
      for (const path of PATHS)
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(served.origin + path);
          const wide = await page.evaluate("document.documentElement.scrollWidth");
          assert.ok(Number(wide) <= width, `${path} is ${wide} wide at ${width}`);
          await page.evaluate(AXE);
          const found = (await page.evaluate(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
          )) as string[];
          assert.deepEqual(found, [], `${path} at ${width}`);
        }
      await page.context().close();
    });
});

/** A page of its own; whatever it asks of anybody but the server, and whatever goes wrong in it, fails the test. */
async function opened(
  browser: Browser,
  options: NonNullable<Parameters<Browser["newContext"]>[0]> = {},
): Promise<Page> {
  const context: BrowserContext = await browser.newContext(options);
  const page = await context.newPage();
  page.on("pageerror", (error) => assert.fail(error));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    assert.ok(protocol === "data:" || hostname === "127.0.0.1", request.url());
  });
  return page;
}
