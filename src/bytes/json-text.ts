/**
 * JSON in which nothing acts on a terminal: what JSON lets pass of a stranger's signs (C1 controls, those
 * that turn the direction of text, those without width) is written as an escape, and reads as the same text.
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSEEN, (signs) =>
    [...Array(signs.length).keys()].map((i) => escapeOf(signs, i)).join(""),
  );
}

function escapeOf(signs: string, i: number): string {
  return `\\u${signs.charCodeAt(i).toString(16).padStart(4, "0")}`;
}

const UNSEEN =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
