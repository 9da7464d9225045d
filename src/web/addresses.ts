/**
 * Addresses as pages show them: as people typed them.
 */
import { html, type Markup } from "./markup.ts";

/** As people typed it, where that is another than what is logged. */
export function typed({
  address,
  addressPlain,
}: {
  address: string;
  addressPlain?: string;
}): string {
  return addressPlain ?? address;
}

/** The sender in words: nobody sends bounces, and not every log tells who did. */
export function senderShown({
  sender,
  senderPlain,
}: {
  sender?: string;
  senderPlain?: string;
}): Markup {
  if (sender === undefined) return html`<span class="soft">not in the log</span>`;
  if (sender === "") return html`<span class="soft">${"<>"}, nobody: a bounce or a notice</span>`;
  return senderPlain ?? sender;
}
