/**
 * Where answers and talk go: standard output carries only what was asked for, standard error
 * the rest. Paging, width, colour and progress are settled here, once for all commands.
 */
import type { Outlet } from "./asker.ts";
import { type Colours, colours, wantsColour } from "./colours.ts";
import type { Values } from "./command.ts";
import { LEAST_WIDTH, type SCREEN } from "./flags.ts";

export interface Screen {
  /** Answers go to a terminal: a stranger's control signs must not. */
  isTerminal: boolean;
  colours: Colours;
  /** Columns that a list may take; undefined: as many as it needs, each row being one line. */
  width: number | undefined;
  /** Columns that a report may take. */
  reportWidth: number | undefined;
  /** What has no room is cut, as a row is to be one line; else it goes on on the next. */
  cuts: boolean;
  /** Every column is shown and none is cut. */
  wide: boolean;
  /** Signs such as `…` may be used. */
  unicode: boolean;
  /** Writes a piece of an answer; resolves when more is welcome. */
  write(piece: string): Promise<void>;
  /** The same for an answer that may be larger than any string. */
  writeAll(pieces: Iterable<string>): Promise<void>;
  /** Writes a piece, and resolves when the system has taken all of it. */
  deliver(piece: string | Uint8Array): Promise<void>;
  /** Writes a whole answer for people: through a pager if it is longer than the screen. */
  show(answer: string | readonly string[]): Promise<void>;
  /** A warning or remark on standard error; `--quiet` silences it. */
  talk(sentence: string): void;
  /** What people are told of an answer for machines, which holds it as data: nothing, unless a page is made of both. */
  tell(sentences: readonly string[]): void;
  /** A line that the next one overwrites; nothing unless standard error is a terminal. */
  progress(line: string): void;
}

/** Milliseconds between two progress lines. */
const PROGRESS_MILLISECONDS = 100;

/** Columns of a report in a pipe, where nothing says otherwise: a mail, a page, a wide window. */
const PIPED = 120;

export async function openScreen(
  flags: Values<typeof SCREEN>,
  { stdout, stderr, env, isForPage = false }: Outlet = process,
): Promise<Screen> {
  const showsProgress =
    stderr.isTTY === true && !flags.noProgress && !flags.quiet && env.TERM !== "dumb";
  let lastProgress = 0;
  let progressShown = false;
  const erase = (): void => {
    if (progressShown) stderr.write("\r\x1b[K");
    progressShown = false;
  };
  /** Until the reader has taken what was written. */
  let draining: Promise<void> | undefined;
  const write = (piece: string): Promise<void> => {
    erase();
    if (stdout.write(piece)) return Promise.resolve();
    draining ??= new Promise((resolve) => {
      stdout.once("drain", () => {
        draining = undefined;
        resolve();
      });
    });
    return draining;
  };
  const writeAll = async (pieces: Iterable<string>): Promise<void> => {
    const writer = bundle(write);
    for (const piece of pieces) {
      const busy = writer.add(piece);
      if (busy) await busy;
    }
    await writer.flush();
  };
  const isTerminal = stdout.isTTY === true;
  const terminal = isTerminal ? columns(stdout.columns, env) : undefined;
  const width = flags.wide ? undefined : (flags.width ?? terminal);
  return {
    isTerminal,
    colours: await colours(wantsColour(flags.color, env, isTerminal)),
    width,
    reportWidth: flags.wide ? undefined : (width ?? columns(PIPED, env)),
    cuts: isTerminal,
    wide: flags.wide,
    unicode: !flags.ascii && /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || ""),
    write,
    deliver(piece) {
      erase();
      // What it refuses ends the program.
      return new Promise((resolve) => stdout.write(piece, (error) => !error && resolve()));
    },
    writeAll,
    async show(answer) {
      erase();
      const pieces = typeof answer === "string" ? [answer] : answer;
      const isPaged = stdout.isTTY && !flags.noPager && isLonger(pieces, stdout.rows);
      if (!isPaged || !(await page(pieces, env))) await writeAll(pieces);
    },
    talk(sentence) {
      erase();
      if (!flags.quiet) stderr.write(`${sentence}\n`);
    },
    tell(sentences) {
      if (isForPage) for (const sentence of sentences) stderr.write(`${sentence}\n`);
    },
    progress(line) {
      const now = Date.now();
      if (!showsProgress || now - lastProgress < PROGRESS_MILLISECONDS) return;
      lastProgress = now;
      progressShown = true;
      stderr.write(`\r${line.slice(0, (stderr.columns ?? 80) - 1)}\x1b[K`);
    },
  };
}

/** Letters that are written at once. */
const BUNDLE = 1 << 16;

/** Many small pieces written as few large ones; waits while the reader is slow. */
export function bundle(write: Screen["write"]): {
  add(piece: string): void | Promise<void>;
  flush(): Promise<void>;
} {
  let pending = "";
  const flush = async (): Promise<void> => {
    const piece = pending;
    pending = "";
    if (piece) await write(piece);
  };
  return {
    add(piece) {
      pending += piece;
      return pending.length >= BUNDLE ? flush() : undefined;
    },
    flush,
  };
}

function isLonger(pieces: readonly string[], rows = Number.POSITIVE_INFINITY): boolean {
  let lines = 1;
  for (const piece of pieces) {
    lines += piece.split("\n").length - 1;
    if (lines > rows) return true;
  }
  return false;
}

function columns(usual = 80, { COLUMNS = "" }: NodeJS.ProcessEnv): number {
  const said = /^\d{1,6}$/.test(COLUMNS) ? Number(COLUMNS) : 0;
  return Math.max(LEAST_WIDTH, said > 0 ? said : usual);
}

/** Lines, most of them: a whole answer may be larger than any string. */
const PIECES = 1000;

/** Shows an answer in the user's pager; false if it could not be started. */
async function page(pieces: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const pager = env.QTRAIL_PAGER ?? env.PAGER ?? "less";
  if (pager === "" || pager === "cat") return false;
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const child = spawn(pager, {
      shell: true,
      stdio: ["pipe", "inherit", "inherit"],
      env: { ...env, LESS: env.LESS ?? "FRSXMK" },
    });
    // Ctrl-C belongs to the pager while it runs.
    const ignore = (): void => {};
    process.on("SIGINT", ignore);
    child.stdin.on("error", ignore); // the reader left the pager early
    child.once("error", () => resolve(false));
    child.once("close", (status) => {
      process.off("SIGINT", ignore);
      resolve(status !== 127);
    });
    for (let i = 0; i < pieces.length; i += PIECES)
      child.stdin.write(pieces.slice(i, i + PIECES).join(""));
    child.stdin.end();
  });
}
