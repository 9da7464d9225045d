/**
 * `/find`: messages and refusals that match, newest first.
 */
import { verdictOf } from "../explaining/verdict.ts";
import type { MessageJson } from "../tracking/json.ts";
import type { FoundPage } from "./answers.ts";
import { html, type Markup } from "./markup.ts";

export function findPage(found: FoundPage, base: string): Markup {
  const { messages } = found;
  return html`<h1>${messages.length} messages</h1>
    <table class="fold found">
      <tbody>${messages.map((message) => row(message, base))}</tbody>
    </table>`;
}

function row(message: MessageJson, base: string): Markup {
  const [first] = message.recipients;
  return html`<tr>
    <td class="t inline">${message.queued ?? message.born}</td>
    <td class="inline">${verdictOf(message)}</td>
    <td data-l="from">${message.sender ?? "?"}</td>
    <td data-l="to">${first?.address}</td>
    <td class="id inline"><a href=${`${base}/m/${message.id}`}>${message.id}</a></td>
  </tr>`;
}
