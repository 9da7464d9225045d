/**
 * Times of answers as pages show them: in one zone, the day where it changes.
 */
import { humanText, localText, momentIn, shortText } from "../time/format.ts";
import type { Instant } from "../time/instant.ts";
import type { Zone } from "../time/zones.ts";
import { html, type Markup } from "./markup.ts";

/** `Thu 19 Nov 2026`. */
export function dayWords(at: Instant, zone: Zone): string {
  return humanText(at, zone).split(" ").slice(0, 4).join(" ");
}

/** `16:56:09`. */
export function clockWords(at: Instant, zone: Zone, digits = 0): string {
  return localText(at, zone, digits).slice(-(digits > 0 ? 9 + digits : 8));
}

/** The time of day; with the day where it is another than that of `beside`. */
export function timeBeside(
  text: string | undefined,
  beside: string | undefined,
  zone: Zone,
  digits = 0,
): Markup {
  const at = momentIn(text);
  if (!at) return undefined;
  const other = momentIn(beside);
  const isSameDay = other && dayWords(at, zone) === dayWords(other, zone);
  const words = isSameDay ? clockWords(at, zone, digits) : shortText(at, zone, digits);
  return html`<time dateTime=${text}>${words}</time>`;
}

/** `Thu 19 Nov 2026 16:56:09 CET`. */
export function wholeTime(text: string | undefined, zone: Zone, digits = 0): Markup {
  const at = momentIn(text);
  return at && html`<time dateTime=${text}>${humanText(at, zone, digits)}</time>`;
}

/** Marks below what is as wide as a day. */
export function hoursOfDay(): Markup {
  const marks = ["00", "06", "12", "18"];
  return html`<div class="hours" aria-hidden="true">${marks.map((hour) => html`<span>${hour}</span>`)}</div>`;
}
