/**
 * The terminal that a screen is painted on: its own page, keys as they are pressed, and never more than a slow line
 * can carry.
 *
 * A frame is one write. The next waits until that has gone out, and until a fifth of a second is over.
 */
import { emitKeypressEvents } from "node:readline";
import type { ReadStream, WriteStream } from "node:tty";
import { emptyGrid, type Grid } from "./cells.ts";
import { repaint } from "./repaint.ts";
import type { KeyPress } from "./view.ts";

const ENTER = "\x1b[?1049h\x1b[?25l";
const LEAVE = "\x1b[0m\x1b[?25h\x1b[?1049l";
const LEAST_MILLISECONDS = 200;

export interface Terminal {
  /** Something may look different: `frame` is asked soon. */
  change(): void;
  close(): void;
}

export interface Painted {
  frame(): Grid;
  onKey(key: KeyPress): void;
  colour: boolean;
}

/** `hasCleared`: it was cleared before, and is only painted over. */
export function openTerminal(
  stdin: ReadStream,
  stdout: WriteStream,
  { frame, onKey, colour }: Painted,
  hasCleared: boolean,
): Terminal {
  let before = hasCleared ? emptyGrid(0, 0) : undefined;
  /** The last frame has not gone out yet, and something has changed since. */
  let isBusy = false;
  let hasChanged = false;
  let timer: NodeJS.Timeout | undefined;
  let paintedAt = 0;
  let isOpen = true;
  const paint = (): void => {
    timer = undefined;
    const grid = frame();
    const written = repaint(before, grid, colour);
    before = grid;
    if (written === "") return;
    paintedAt = Date.now();
    isBusy = true;
    stdout.write(written, () => {
      isBusy = false;
      if (hasChanged) change();
    });
  };
  const change = (): void => {
    hasChanged = isBusy;
    if (isBusy || timer || !isOpen) return;
    timer = setTimeout(paint, Math.max(0, paintedAt + LEAST_MILLISECONDS - Date.now()));
  };
  const pressed = (_letters: string | undefined, key: KeyPress): void => onKey(key);
  stdout.write(ENTER);
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  stdin.on("keypress", pressed);
  stdout.on("resize", change);
  change();
  return {
    change,
    close() {
      isOpen = false;
      clearTimeout(timer);
      stdin.off("keypress", pressed);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.off("resize", change);
      stdout.write(LEAVE);
    },
  };
}
