/**
 * A receiver that is a command of the user's: run without a shell for each problem, with the event as JSON on its standard
 * input. It has half a minute; where it fails it is run again later.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import type { OutboxEntry } from "../../store/outbox.ts";
import { NotTaken, type Receiver } from "./receiver.ts";

const MOST_MILLISECONDS = 30_000;

export function commandReceiver(
  [program = "", ...words]: readonly string[],
  milliseconds = MOST_MILLISECONDS,
): Receiver {
  const key = createHash("sha256")
    .update(JSON.stringify([program, ...words]))
    .digest("hex");
  return {
    key: key.slice(0, 16),
    name: `command ${program}`,
    wants: (type) => type.startsWith("problem."),
    send: (entry) => runWith(entry, program, words, milliseconds),
  };
}

function runWith(
  { id, body }: OutboxEntry,
  program: string,
  words: readonly string[],
  milliseconds: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ["pipe", "ignore", "ignore"] });
    const late = setTimeout(() => child.kill("SIGKILL"), milliseconds);
    child.once("error", (error) => {
      clearTimeout(late);
      reject(error);
    });
    child.once("close", (status, signal) => {
      clearTimeout(late);
      if (status === 0) resolve();
      else
        reject(
          new NotTaken(signal ? `it was ended by ${signal}` : `its exit status was ${status}`),
        );
    });
    child.stdin.on("error", () => {}); // it need not read
    child.stdin.end(`{"id":${JSON.stringify(id)},${body.slice(1)}\n`);
  });
}
