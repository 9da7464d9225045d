/**
 * Lives of a multilog, ours or the original, that read from a pipe the test keeps open, as svscan
 * keeps a service's pipe: the next life reads on where the last one ended.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { type FileHandle, open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { original } from "./original.ts";

export type Which = "ours" | "theirs";

const QTRAIL = fileURLToPath(new URL("../../program/cli/main.js", import.meta.url));

/** The command line of either program. */
export function command(which: Which, words: readonly string[]): [string, string[]] {
  return which === "ours"
    ? [process.execPath, [QTRAIL, "multilog", ...words]]
    : [original ?? "multilog", [...words]];
}

export interface Pipe {
  /** For the standard input of every life. */
  reading: FileHandle;
  writing: FileHandle;
}

export async function pipeAt(path: string): Promise<Pipe> {
  execFileSync("mkfifo", [path]);
  const [reading, writing] = await Promise.all([open(path, "r"), open(path, "w")]);
  return { reading, writing };
}

/** What no life has taken. The writing end must be closed. */
export async function leftIn(pipe: Pipe): Promise<string> {
  return (await pipe.reading.readFile()).toString("latin1");
}

export interface Life {
  which: Which;
  child: ChildProcess;
  /** The signal that killed it, or its exit status, when it has ended. */
  end: Promise<string>;
  /** What it printed so far. */
  talk(): string;
}

export function live(which: Which, words: readonly string[], home: string, pipe: Pipe): Life {
  const child = spawn(...command(which, words), {
    cwd: home,
    stdio: [pipe.reading.fd, "ignore", "pipe"],
  });
  let talk = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    talk += chunk.toString("latin1");
  });
  const end = once(child, "close").then(([status, signal]) => signal ?? `status ${status}`);
  return { which, child, end, talk: () => talk };
}
