/**
 * As much of a terminal as the screen asks of one: what a VT102 does with what is written to it.
 */
import { displayWidth } from "../output/width.ts";
import { type CellStyle, emptyGrid, type Grid, put, STYLES } from "./cells.ts";

export interface Terminal {
  write(text: string): void;
  /** What it shows; a style is told by its colour or weight. */
  grid(): Grid;
  /** How often it was cleared. */
  clears: number;
}

const STYLE_OF: Record<string, CellStyle> = {
  "": "plain",
  "0": "plain",
  "0;32": "good",
  "0;31": "bad",
  "0;33": "waiting",
  "0;1": "strong",
  "0;2": "faint",
  "0;7": "chosen",
};

/** Stands for ESC [ : no text of a screen has it. */
const SEQUENCE = "\u{e000}";
const PIECES = /\u{e000}([\d;]*)([A-Za-z])|[^\u{e000}]/gu;

export function terminal(columns: number, rows: number): Terminal {
  const shown = emptyGrid(columns, rows);
  let [row, column, style]: [number, number, CellStyle] = [0, 0, "plain"];
  let [top, bottom] = [0, rows - 1];
  const one: Terminal = { write, grid: () => shown, clears: 0 };
  return one;

  function write(text: string): void {
    for (const [piece, parameters, command] of text
      .replaceAll("\x1b[", SEQUENCE)
      .matchAll(PIECES)) {
      if (command === undefined) {
        put(shown, row, column, piece, style);
        column += displayWidth(piece);
      } else obey(command, parameters ?? "");
    }
  }

  function obey(command: string, parameters: string): void {
    const [first = 0, second = 0] = parameters.split(";").map(Number);
    switch (command) {
      case "m":
        style = STYLE_OF[parameters] as CellStyle;
        if (style === undefined) throw new Error(`style ${parameters}`);
        return;
      case "H":
        row = Math.max(1, first) - 1;
        column = Math.max(1, second) - 1;
        return;
      case "C":
        column += Math.max(1, first);
        return;
      case "r":
        [top, bottom] = parameters === "" ? [0, rows - 1] : [first - 1, second - 1];
        [row, column] = [0, 0];
        return;
      case "L":
        for (let i = 0; i < Math.max(1, first); i++) insertLine();
        return;
      case "J":
        one.clears++;
        shown.letters.fill(" ");
        shown.styles.fill(STYLES.indexOf("plain"));
        return;
      default:
        throw new Error(`${parameters}${command} is not known here`);
    }
  }

  function insertLine(): void {
    if (row < top || row > bottom) throw new Error("a line inserted outside of the region");
    shown.letters.copyWithin((row + 1) * columns, row * columns, bottom * columns);
    shown.styles.copyWithin((row + 1) * columns, row * columns, bottom * columns);
    shown.letters.fill(" ", row * columns, (row + 1) * columns);
    shown.styles.fill(0, row * columns, (row + 1) * columns);
  }
}
