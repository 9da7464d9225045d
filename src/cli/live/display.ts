/**
 * Where it is shown: on a screen, if there is a terminal with room for one; else a line a minute. A terminal that is
 * made smaller or larger goes from one to the other.
 */
import { LEAST_COLUMNS } from "./frame.ts";
import { openTerminal, type Painted, type Terminal } from "./terminal.ts";

export interface Display {
  /** Something may look different. */
  change(): void;
  close(): void;
}

export interface Showing extends Painted {
  /** What happens in a line; "" as long as nothing is known. */
  line(): string;
  /** A second has passed. */
  tick(): void;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export function openDisplay(showing: Showing): Display {
  const { stdin, stdout } = process;
  let terminal: Terminal | undefined;
  let hasCleared = false;
  /** The minute that a line was printed for. */
  let printed = 0;
  const adapt = (): void => {
    const isTerminal = stdin.isTTY && stdout.isTTY && process.env.TERM !== "dumb";
    const fits = isTerminal && stdout.columns >= LEAST_COLUMNS;
    if (fits && !terminal) {
      terminal = openTerminal(stdin, stdout, showing, hasCleared);
      hasCleared = true;
    } else if (!fits && terminal) leave();
  };
  const leave = (): void => {
    terminal?.close();
    terminal = undefined;
  };
  const timer = setInterval(() => {
    showing.tick();
    if (terminal) return terminal.change();
    const minute = Math.floor(Date.now() / MINUTE);
    const line = minute === printed ? "" : showing.line();
    if (line === "") return;
    printed = minute;
    stdout.write(line);
  }, SECOND);
  stdout.on("resize", adapt);
  // Whatever ends the program gives the terminal back.
  process.on("exit", leave);
  process.on("uncaughtExceptionMonitor", leave);
  process.on("SIGTERM", terminated);
  adapt();
  return {
    change: () => terminal?.change(),
    close() {
      clearInterval(timer);
      stdout.off("resize", adapt);
      leave();
    },
  };
}

const TERMINATED = 143;

function terminated(): void {
  process.exit(TERMINATED);
}
