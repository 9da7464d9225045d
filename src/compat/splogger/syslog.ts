/**
 * The way to syslog: a child, `logger` of util-linux, that sends each line it reads to the socket.
 *
 * syslog's socket is mostly one for datagrams, which Node cannot open. The child can, takes one
 * for streams too, and opens it again when the system's logger was restarted. It reads the
 * priority from the start of each line, `<22>`, and writes what the C library's syslog writes:
 *
 *     <22>Jun 19 09:12:24 qmail: 1276913544.622077 new msg 5
 */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/** The program logger is not there. */
export class NoLogger extends Error {}

const PAUSE_MILLISECONDS = 1000;

export class Syslog {
  readonly #socket: string;
  readonly #tag: string;
  #child: ChildProcessByStdio<Writable, null, null> | undefined;
  #failure: Error | undefined;

  constructor(socket: string, tag: string) {
    this.#socket = socket;
    this.#tag = tag;
    this.#child = this.#start();
  }

  /** Lines of `<priority>text`. If the child dies of them another gets them all again. */
  async write(lines: string): Promise<void> {
    while (!(await this.#isTaken(lines))) {
      await sleep(PAUSE_MILLISECONDS);
      this.#child ??= this.#start();
    }
  }

  /** Resolves when all is sent. */
  async close(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    await new Promise((resolve) => {
      child.on("close", resolve);
      child.stdin.end();
    });
  }

  /** @throws NoLogger */
  async #isTaken(lines: string): Promise<boolean> {
    const { stdin } = this.#child ?? {};
    const isWritten = await new Promise<boolean>((resolve) => {
      if (!stdin) resolve(false);
      else stdin.write(lines, (error) => resolve(!error));
    });
    if (this.#failure) throw new NoLogger(this.#failure.message, { cause: this.#failure });
    return isWritten;
  }

  #start(): ChildProcessByStdio<Writable, null, null> {
    const words = ["--socket", this.#socket, "--socket-errors=off", "--prio-prefix"];
    const child = spawn("logger", [...words, `--tag=${this.#tag}`], {
      stdio: ["pipe", "inherit", "inherit"],
    });
    child.on("error", (error) => {
      this.#failure = error;
    });
    child.on("close", () => {
      if (this.#child === child) this.#child = undefined;
    });
    child.stdin.on("error", () => {}); // told to `write`
    return child;
  }
}
