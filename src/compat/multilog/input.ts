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
import { setImmediate as turnOfEvents } from "node:timers/promises";
import { isatty, ReadStream } from "node:tty";
import { readInto } from "../descriptors.ts";

export interface Reader {
  /** Handles what was read, `bytes` up to `length`. When it is done nothing is left undone. */
  read(bytes: Uint8Array, length: number): void | Promise<void>;
  rotate(): void;
}

export class Input {
  #isStopping = false;
  #isRotating = false;
  #arrivals: Arrivals | undefined;

  /** From now on signals are remembered. */
  constructor() {
    process.on("SIGTERM", () => {
      this.#isStopping = true;
      this.#arrivals?.interrupt();
    });
    process.on("SIGALRM", () => {
      this.#isRotating = true;
      this.#arrivals?.interrupt();
    });
  }

  /** Resolves at the end of input, or when TERM came and the line has ended. */
  async readAll(reader: Reader): Promise<void> {
    const bytes = Buffer.allocUnsafe(isAwaited() ? BATCH : FILE_BATCH);
    const next = this.#nextOf(bytes);
    let isAtLineEnd = true;
    // If files were read to start the program, the turn under way has asked for signals already.
    await turnOfEvents();
    for (;;) {
      // Signals are told. And were a pipe asked again in the turn that gave the last bytes, Node
      // would read on without looking whether there is something, and could not be interrupted.
      await turnOfEvents();
      if (this.#isRotating) reader.rotate();
      this.#isRotating = false;
      if (this.#isStopping && isAtLineEnd) return;
      const length = this.#isStopping ? readOrEnd(bytes.subarray(0, 1)) : await next();
      if (length === 0) return;
      if (length === "signal") continue;
      isAtLineEnd = bytes[length - 1] === NEWLINE;
      await reader.read(bytes, length);
    }
  }

  #nextOf(bytes: Buffer): () => Promise<Arrived> {
    if (isAwaited()) {
      const arrivals = new Arrivals(bytes);
      this.#arrivals = arrivals;
      return () => arrivals.next();
    }
    return async () => readOrEnd(bytes);
  }
}

/** How many bytes were read, 0 at the end, or that a signal came instead. */
type Arrived = number | "signal";

const NEWLINE = 10;
/** What was read and is not yet written dies with a program that is killed: not much of a pipe. */
const BATCH = 1 << 14;
const FILE_BATCH = 1 << 16;

/** Whether there may be nothing to read for a while: a pipe, a socket, a terminal. */
function isAwaited(): boolean {
  const stat = fstatSync(0);
  return stat.isFIFO() || stat.isSocket() || isatty(0);
}

/** Reads when asked for the next bytes and at no other time. */
class Arrivals {
  readonly #stream: Socket;
  #arrived: (arrived: Arrived) => void = () => {};
  #isEnded = false;

  constructor(bytes: Buffer) {
    const onBytes = (length: number) => {
      this.#arrived(length);
      return false; // no more until asked
    };
    this.#stream = isatty(0) ? terminal(bytes, onBytes) : pipe(bytes, onBytes);
    const onEnd = () => {
      this.#isEnded = true;
      this.#arrived(0);
    };
    this.#stream.on("end", onEnd);
    this.#stream.on("error", onEnd); // the original takes any trouble with reading for the end
  }

  /** Not to be called within the same turn of events that gave the last bytes. */
  async next(): Promise<Arrived> {
    if (this.#isEnded) return 0;
    return new Promise((resolve) => {
      this.#arrived = resolve;
      this.#stream.resume();
    });
  }

  /** What has not been read stays where it is. */
  interrupt(): void {
    this.#stream.pause();
    this.#arrived("signal");
  }
}

function pipe(buffer: Buffer, callback: (length: number) => boolean): Socket {
  const options: SocketConstructorOpts & ConnectOpts = {
    fd: 0,
    writable: false,
    onread: { buffer, callback },
  };
  const socket = new Socket(options);
  socket.pause(); // it began to read, for nobody yet
  spawnSync("true", { stdio: [0, "ignore", "ignore"] });
  return socket;
}

function terminal(bytes: Buffer, onBytes: (length: number) => void): Socket {
  const stream = new ReadStream(0);
  stream.on("data", (typed: Buffer) => {
    stream.pause();
    onBytes(typed.copy(bytes));
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
