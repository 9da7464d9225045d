/**
 * Messages whose ids begin alike, to choose from.
 */
import type { MessageJson } from "../tracking/json.ts";
import type { PageContext } from "./context.ts";
import { foundTable } from "./found-table.ts";
import { html, type Markup } from "./markup.ts";

export function messagesNamed(
  title: string,
  messages: MessageJson[],
  { base, zone }: PageContext,
): Markup {
  const filter = { terms: [], caseSensitive: false };
  return html`<section class="verdict"><h1>${title}</h1></section>
    <section>${foundTable({ messages, refused: [] }, { filter, base, zone })}</section>`;
}
