/**
 * multilog: daemontools' program that keeps logs, in directories it rotates itself.
 *
 * A directory may go to and fro between this and the original: names, modes, lock and what is
 * mended after a crash are the same (multilog/log-directory.ts). Input is taken in large batches
 * but handled in the original's small pieces, so that files end where the original ends them.
 */
import { Input } from "./multilog/input.ts";
import { ScriptedLines, type ScriptStep } from "./multilog/lines.ts";
import { LogDirectory } from "./multilog/log-directory.ts";
import { parseScript, type Script } from "./multilog/script.ts";
import { Stamper } from "./multilog/stamps.ts";
import { StatusFile } from "./multilog/status-file.ts";
import { CannotStart, say } from "./multilog/trouble.ts";
import type { Program } from "./program.ts";

const TEMPORARY = 111;
/** Bytes that the original reads at once. */
const PIECE = 1024;

export const multilog: Program = {
  summary: "keep logs in directories that rotate themselves (daemontools)",
  help: `usage: multilog ACTION...

Reads lines and carries the actions out for each, in order:

  t           first word only: put a TAI64N stamp before each line
  T           first word only: put Unix seconds with six decimals before each line
  -PATTERN    deselect the line if the pattern matches all of it (its first 1000 bytes)
  +PATTERN    select it again; a star matches up to the byte behind the star, at the end all
  e           print the first 200 bytes of a selected line to standard error
  E           print the first 1000 bytes
  =FILE       keep the last selected line in FILE, 1001 bytes with newlines behind
  sSIZE       size of the files of the directories behind, 4096 to 16777215 (99999)
  nNUMBER     how many finished files they keep, 2 or more (10)
  !COMMAND    a shell command through which full files of the directories behind go; it may
              write its state to descriptor 5, and finds it on 4 next time
  ./DIR /DIR  append selected lines to DIR/current; a full one becomes DIR/@STAMP.s

TERM ends it behind the current line, ALRM ends the current files. A full disk is waited for.
It ends with 0, or with 111 if it cannot start.

On purpose unlike daemontools 0.76, which lets T and E do nothing:
  - T is as in daemontools-encore, E prints more than e
  - lines that were read together, at most 1024 bytes, bear the same stamp
  - standard error may be closed; the original is then killed by a signal
  - that a processor was killed is told without an unrelated reason of the system

It needs the program flock (util-linux, busybox) to lock directories as the original does.
`,
  async run(words) {
    process.umask(0o022);
    const input = new Input();
    try {
      await keepLogs(input, parseScript(words), say);
      return 0;
    } catch (error) {
      if (!(error instanceof CannotStart)) throw error;
      say(Buffer.from(`multilog: fatal: ${error.message}\n`));
      return TEMPORARY;
    }
  },
};

/**
 * Carries the script out for all of the input; `print` gets what goes to standard error.
 * @throws CannotStart
 */
export async function keepLogs(
  input: Pick<Input, "readAll">,
  script: Script,
  print: (alerts: Uint8Array) => void,
): Promise<void> {
  const lines = new ScriptedLines(new Stamper(script.stamp), openSteps(script), print);
  await input.readAll({
    read(bytes, length) {
      for (let at = 0; at < length; at += PIECE)
        lines.read(bytes, at, Math.min(at + PIECE, length));
      lines.settle();
    },
    rotate: () => lines.rotate(),
  });
  lines.close();
}

/** Status files are opened first, then the directories, each in order. */
function openSteps({ actions }: Script): ScriptStep[] {
  const files = new Map(
    actions.flatMap((action) =>
      action.kind === "status" ? [[action, new StatusFile(action.path)]] : [],
    ),
  );
  return actions.map((action): ScriptStep => {
    switch (action.kind) {
      case "status":
        return { kind: "status", file: files.get(action) as StatusFile };
      case "directory":
        return { kind: "directory", directory: new LogDirectory(action.settings) };
      default:
        return action;
    }
  });
}
