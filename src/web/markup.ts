/**
 * How pages are written: as Preact's components, in the words of HTML, on the server and in the browser.
 *
 * Whatever stands in a hole becomes text, never markup: a stranger's text cannot be anything else. Signs that are not seen,
 * and those that turn the direction of what stands around them, are shown by their numbers, wherever text is; what was typed
 * into a box stays as it was typed.
 */
import { html } from "htm/preact";
import { type ComponentChildren, options, type VNode } from "preact";
import { escapeControls } from "../bytes/bytes.ts";

options.vnode = (node) => {
  if (typeof node.type !== "string" || node.type === "textarea") return;
  const props = node.props as { children?: ComponentChildren };
  props.children = seen(props.children);
};

function seen(children: ComponentChildren): ComponentChildren {
  if (typeof children === "string") return children.split("\n").map(escapeControls).join("\n");
  return Array.isArray(children) ? children.map(seen) : children;
}

/** Puts it into an element of the page that a browser shows. */
export { render as shownIn } from "preact";
export { html };

/** What may stand in a hole. */
export type Markup = ComponentChildren;
export type Page = VNode;
