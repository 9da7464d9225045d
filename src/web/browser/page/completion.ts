/**
 * Completion in each search box, by the browser's own list below it.
 */
import { completionsOf } from "./completions.ts";

export function completeSearches(): void {
  for (const [i, box] of document.querySelectorAll<HTMLInputElement>("input[name=q]").entries()) {
    if (box.type === "hidden") continue;
    const list = document.createElement("datalist");
    list.id = `completions-${i}`;
    box.after(list);
    box.setAttribute("list", list.id);
    box.addEventListener("input", () => {
      list.replaceChildren(
        ...completionsOf(box.value).map((text) => {
          const option = document.createElement("option");
          option.value = text;
          return option;
        }),
      );
    });
  }
}
