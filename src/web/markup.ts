/**
 * How pages are written: as Preact's components, in the words of HTML, on the server and in the browser.
 *
 * Whatever stands in a hole becomes text, never markup: a stranger's text cannot be anything else.
 */
import { html } from "htm/preact";
import type { ComponentChildren, VNode } from "preact";

/** Puts it into an element of the page that a browser shows. */
export { render as shownIn } from "preact";
export { html };

/** What may stand in a hole. */
export type Markup = ComponentChildren;
export type Page = VNode;
