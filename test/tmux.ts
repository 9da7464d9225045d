/**
 * A program on a real terminal: in a tmux of its own, which shows its screen and types keys.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { original } from "./originals.ts";

export interface Session {
  /** What the screen shows now. */
  screen(): string;
  /** Waits until it shows that; gives what it shows then. */
  shows(wanted: RegExp): Promise<string>;
  /** Keys as tmux names them: `Enter`, `Down`, `q`. */
  press(...keys: string[]): void;
  resize(columns: number, rows: number): void;
  /** From now on all that the program writes goes into a file too; gives its name. */
  record(path: string): string;
  close(): void;
}

const MOST_MILLISECONDS = 20_000;
const LOOK_MILLISECONDS = 50;

/** The program's words, run by a shell; the screen stays when it has ended. */
export function onTerminal(
  words: readonly string[],
  { columns, rows, env }: { columns: number; rows: number; env: Record<string, string> },
): Session {
  const directory = mkdtempSync(join(tmpdir(), "qtrail-tmux-"));
  const program = original("tmux", "tmux") as string;
  const tmux = (...given: string[]): string =>
    execFileSync(program, ["-S", join(directory, "socket"), "-f", "/dev/null", ...given], {
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8", SHELL: "/bin/sh" },
    });
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const command = ["env", ...settings, ...words].map(quoted).join(" ");
  tmux(
    ...[
      "new-session",
      "-d",
      "-x",
      String(columns),
      "-y",
      String(rows),
      `${command}; echo ended $?; cat`,
    ],
    ...[";", "set", "-g", "status", "off", ";", "set", "-g", "escape-time", "0"],
    ...[";", "resize-window", "-x", String(columns), "-y", String(rows)],
  );
  const screen = (): string => tmux("capture-pane", "-p");
  return {
    screen,
    async shows(wanted) {
      const until = Date.now() + MOST_MILLISECONDS;
      for (;;) {
        const shown = screen();
        if (wanted.test(shown)) return shown;
        if (Date.now() > until) throw new Error(`${wanted} is not on the screen:\n${shown}`);
        await pause(LOOK_MILLISECONDS);
      }
    },
    press: (...keys) => void tmux("send-keys", ...keys),
    resize: (x, y) => void tmux("resize-window", "-x", String(x), "-y", String(y)),
    record(path) {
      tmux("pipe-pane", `cat > ${quoted(path)}`);
      return path;
    },
    close() {
      tmux("kill-server");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
