/**
 * A page as the text that a browser is sent.
 */
import { render } from "preact-render-to-string";
import type { Page } from "./markup.ts";

export function rendered(page: Page): string {
  return `<!doctype html>\n${render(page)}\n`;
}
