/**
 * How many columns of a terminal a text takes; cutting and wrapping it to fit.
 */

const NO_WIDTH = /^[\p{Mn}\p{Me}]$/u;
/** Letters as wide as two: East Asian scripts and pictures. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** `text`, or as much of its beginning as leaves room for `sign` in `width` columns. */
export function cutTo(text: string, width: number, sign: string): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let room = width - displayWidth(sign);
  for (const letter of text) {
    room -= letterWidth(letter);
    if (room < 0) break;
    kept += letter;
  }
  return kept + sign;
}

/** `text` in pieces of at most `width` columns: between words, else in the middle of one. */
export function wrappedTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = brokenAt(word, width);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** `text` in pieces of `width` columns, the last of what is left. */
export function brokenAt(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let room = width;
  for (const letter of text) {
    const own = letterWidth(letter);
    if (own > room) {
      pieces.push(piece);
      piece = "";
      room = width;
    }
    piece += letter;
    room -= own;
  }
  return [...pieces, piece];
}

function letterWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
