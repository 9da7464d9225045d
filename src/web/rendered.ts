/**
 * A page as the text that a browser is sent.
 */
import { render } from "preact-render-to-string";
import type { Piece } from "./markup.ts";

export function rendered(page: Piece): string {
  return `<!doctype html>\n${render(page)}\n`;
}
