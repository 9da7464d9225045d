/**
 * A button beside what is there to be handed on: commands, addresses of data, text for customers.
 */
const COPIED = ".same > dd > code, .handout, code.literal";
const SAID_MILLISECONDS = 2000;

export function offerCopies(): void {
  for (const text of document.querySelectorAll<HTMLElement>(COPIED)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet copy noprint";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      button.textContent = (await copy(text)) ? "Copied" : "Selected: copy it by Ctrl+C";
      setTimeout(() => {
        button.textContent = "Copy";
      }, SAID_MILLISECONDS);
    });
    const place = text.closest("a") ?? text;
    place.after(button);
  }
}

/** Browsers let only pages over TLS or of this machine write to the clipboard: else the text is selected. */
async function copy(place: HTMLElement): Promise<boolean> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(textOf(place));
    return true;
  }
  getSelection()?.selectAllChildren(place);
  return false;
}

/** Paragraphs with a line between them. */
function textOf(place: HTMLElement): string {
  const paragraphs = [...place.querySelectorAll("p")].map((one) => one.textContent);
  return paragraphs.length > 0 ? paragraphs.join("\n\n") : (place.textContent ?? "");
}
