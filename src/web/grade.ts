/**
 * How sure a join is, as a sign of its own.
 */
import type { Join } from "../tracking/sessions/facts.ts";
import { html, type Markup } from "./markup.ts";

/** How sure it is that a session brought a message. */
export function joinGrade(join: Join): Markup {
  return html`<span class=${join === "likely" ? "grade wait" : "grade ok"}>${join.toUpperCase()}</span>`;
}
