/**
 * Standard input, and the signals that come between two reads.
 *
 *     TERM   read on to the end of the line, no byte further, and end
 *     ALRM   rotate
 *
 * A pipe is read when the system says that there is something in it, so that a signal never waits
 * for input and input is never taken by a read that nobody waits for any more: what multilog has
 * not handled stays in the pipe, for its successor.
 *
 * Node makes such a pipe non-blocking. That would hold for the successor too, since they share
 * it, and the original takes "nothing now" for the end. So a child is started at once that
 * inherits the descriptor: when starting one, Node makes it blocking again. Reads still do not
 * block, being done only when something is there.
 */
import { spawnSync } from "node:child_process";
import { fstatSync } from "node:fs";
import { type ConnectOpts, Socket, type SocketConstructorOpts } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { isatty, ReadStream } from "node:tty";
import { readInto } from "../descriptors.ts";

export interface Reader {
  /** Handles what was read, `bytes` up to `length`, and leaves nothing undone. */
  read(bytes: Uint8Array, length: number): void;
  rotate(): void;
}

export class Input {
  #isStopping = false;
  #isAtLineEnd = true;
  #onSignal = () => {};
  #rotations = 0;

  /** From now on signals are remembered. */
  constructor() {
    process.on("SIGTERM", () => {
      this.#isStopping = true;
      this.#onSignal();
    });
    process.on("SIGALRM", () => {
      this.#rotations++;
      this.#onSignal();
    });
  }

  /** Resolves at the end of input, or when TERM came and the line has ended. */
  async readAll(reader: Reader): Promise<void> {
    const accept = (bytes: Uint8Array, length: number) => {
      this.#isAtLineEnd = bytes[length - 1] === NEWLINE;
      reader.read(bytes, length);
    };
    const rotateIfAsked = () => {
      if (this.#rotations > 0) reader.rotate();
      this.#rotations = 0;
    };
    rotateIfAsked();
    if (isAwaited()) await this.#readAsItComes(accept, rotateIfAsked);
    else await this.#readThrough(accept, rotateIfAsked);
    if (this.#isStopping) this.#readLineEnd(accept);
  }

  #readAsItComes(accept: Accept, rotateIfAsked: () => void): Promise<void> {
    return new Promise((resolve) => {
      const stop = () => {
        stream.pause();
        this.#onSignal = () => {};
        resolve();
      };
      const stream = streamOf((bytes, length) => {
        accept(bytes, length);
        setImmediate(() => this.#isStopping || stream.resume());
      });
      stream.on("end", stop);
      stream.on("error", stop); // the original takes any trouble with reading for the end
      this.#onSignal = () => {
        if (this.#isStopping) stop();
        else rotateIfAsked();
      };
      if (this.#isStopping) stop();
      else stream.resume();
    });
  }

  async #readThrough(accept: Accept, rotateIfAsked: () => void): Promise<void> {
    const bytes = Buffer.allocUnsafe(BATCH);
    while (!this.#isStopping) {
      const length = readOrEnd(bytes);
      if (length === 0) return;
      accept(bytes, length);
      await turn(); // signals are told
      rotateIfAsked();
    }
  }

  #readLineEnd(accept: Accept): void {
    const byte = Buffer.alloc(1);
    while (!this.#isAtLineEnd && readOrEnd(byte) > 0) accept(byte, 1);
  }
}

type Accept = (bytes: Uint8Array, length: number) => void;

const NEWLINE = 10;
const BATCH = 1 << 16;

/** Whether there may be nothing to read for a while: a pipe, a socket, a terminal. */
function isAwaited(): boolean {
  const stat = fstatSync(0);
  return stat.isFIFO() || stat.isSocket() || isatty(0);
}

/** `onBytes` is called once for each `resume`. */
function streamOf(onBytes: Accept): Socket {
  if (isatty(0)) return terminal(onBytes);
  const buffer = Buffer.allocUnsafe(BATCH);
  const callback = (length: number) => {
    onBytes(buffer, length);
    return false;
  };
  const options: SocketConstructorOpts & ConnectOpts = {
    fd: 0,
    writable: false,
    onread: { buffer, callback },
  };
  const socket = new Socket(options);
  spawnSync("true", { stdio: [0, "ignore", "ignore"] });
  return socket;
}

function terminal(onBytes: Accept): Socket {
  const stream = new ReadStream(0);
  stream.on("data", (bytes: Buffer) => {
    stream.pause();
    onBytes(bytes, bytes.length);
  });
  return stream.pause();
}

function readOrEnd(bytes: Uint8Array): number {
  try {
    return readInto(0, bytes);
  } catch {
    return 0; // the original takes any trouble with reading for the end
  }
}
