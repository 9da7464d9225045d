/**
 * Keys. Each does what a control that is to be seen does, and which one stands at the control (`aria-keyshortcuts`), so
 * no key is without one; besides, j and k go through the rows. All are off while somebody types.
 */

/** What a row of an answer is, and its link that leads on. */
const ROWS = "main tbody tr, main .problems > li";
const LEADS_ON = ".id a, a.see, a[href]";

export function listenToKeys(): void {
  const help = offerHelp();
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(target)) {
      if (key === "Escape") (target as HTMLElement).blur();
      return;
    }
    if (help.open) return; // the dialog has keys of its own
    if (!act(key)) return;
    event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}

/** False: the key is none of this page's. */
function act(key: string): boolean {
  if (key === "j" || key === "k") return goThroughRows(key === "j" ? 1 : -1);
  const control = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].find(
    (one) => one.getAttribute("aria-keyshortcuts") === key,
  );
  if (control?.matches("input")) control.focus();
  else if (control) control.click();
  else if (key === "Escape") history.back();
  return control !== undefined;
}

function goThroughRows(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll(ROWS)].flatMap(
    (row) => row.querySelector<HTMLElement>(LEADS_ON) ?? [],
  );
  const here = links.findIndex((link) => link.closest(ROWS)?.contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step;
  links[next]?.focus();
  return links.length > 0;
}

/** What stands at controls without words. */
const NAMES: Readonly<Record<string, string>> = { "/": "to the search", "?": "these keys" };

function offerHelp(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keys");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet noprint";
  button.textContent = "Keys: ?";
  button.setAttribute("aria-keyshortcuts", "?");
  button.addEventListener("click", () => {
    dialog.replaceChildren(helpText(), closing());
    dialog.showModal();
  });
  document.querySelector(".foot")?.append(button, dialog);
  return dialog;
}

function helpText(): HTMLElement {
  const list = document.createElement("dl");
  list.className = "facts";
  const tell = (key: string, words: string): void => {
    const [name, what] = [document.createElement("dt"), document.createElement("dd")];
    const sign = document.createElement("kbd");
    sign.textContent = key;
    name.append(sign);
    what.textContent = words;
    list.append(name, what);
  };
  tell("j, k", "down and up through the rows; Enter opens");
  let hasEscape = false;
  for (const control of document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")) {
    const key = control.getAttribute("aria-keyshortcuts") ?? "";
    hasEscape ||= key === "Escape";
    tell(SIGNS[key] ?? key, NAMES[key] ?? control.textContent?.trim() ?? "");
  }
  if (!hasEscape) tell("Esc", "back");
  return list;
}

const SIGNS: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→", Escape: "Esc" };

function closing(): HTMLElement {
  const form = document.createElement("form");
  form.method = "dialog";
  const button = document.createElement("button");
  button.textContent = "Close";
  form.append(button);
  return form;
}
