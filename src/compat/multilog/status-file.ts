/**
 * A status file: the last selected line, at most 1000 bytes of it, filled up with newlines to
 * 1001 bytes.
 *
 * The original writes it for every line; here it is written once for what was read together, as
 * nobody can see more than the last.
 * Source: f_init and doit of multilog.c (daemontools 0.76).
 */
import { closeSync, constants, openSync, writeSync } from "node:fs";
import { orCannotStart, untilDone } from "./trouble.ts";

export class StatusFile {
  readonly #path: string;
  readonly #descriptor: number;
  readonly #line = new Uint8Array(LENGTH);

  /** @throws CannotStart */
  constructor(path: string) {
    const { O_WRONLY, O_NONBLOCK, O_APPEND, O_CREAT } = constants;
    this.#path = path;
    const making = O_WRONLY | O_NONBLOCK | O_APPEND | O_CREAT;
    closeSync(orCannotStart(`unable to create ${path}`, () => openSync(path, making, 0o600)));
    this.#descriptor = orCannotStart(`unable to write ${path}`, () =>
      openSync(path, O_WRONLY | O_NONBLOCK),
    );
  }

  /** `line` up to `length`, at most 1000. */
  put(line: Uint8Array, length: number): void {
    for (let i = 0; i < length; i++) this.#line[i] = line[i] as number;
    this.#line.fill(NEWLINE, length);
  }

  settle(): void {
    untilDone(
      () => `unable to write ${this.#path}`,
      () => this.#write(),
    );
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #write(): void {
    for (let at = 0; at < LENGTH; )
      at += writeSync(this.#descriptor, this.#line, at, LENGTH - at, at);
  }
}

const LENGTH = 1001;
const NEWLINE = 10;
