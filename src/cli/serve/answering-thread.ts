/**
 * A thread that answers a server's questions, one after the other, by running the command that each of them is.
 */
import { EventEmitter } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { seenUnder } from "../../reports/scope.ts";
import type { AnswerGiven, Question } from "../../server/question.ts";
import type { Instant } from "../../time/instant.ts";
import type { Asker, FactsInMemory, Outlet, OutletStream } from "../asker.ts";
import { dispatch } from "../dispatch.ts";
import { factsFollowed } from "./followed-facts.ts";
import type { FromThread, ThreadData, ToThread } from "./thread-messages.ts";

const { store, followed, zone, now: fixed } = workerData as ThreadData;

/** Of a server without a store. */
const inMemory: FactsInMemory | undefined = followed && factsFollowed(followed, zone, present());

let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (asked: ToThread) => {
  last = last.then(() => reply(asked));
});

async function reply({ number, ...question }: ToThread): Promise<void> {
  const post = (message: FromThread): void => parentPort?.postMessage(message);
  try {
    post({ number, answer: await answerTo(question) });
  } catch (error) {
    if (error instanceof Error && "hint" in error)
      post({ number, refused: { message: error.message, hint: error.hint as string | undefined } });
    else
      post({
        number,
        failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
  }
}

async function answerTo({ words, scope }: Question): Promise<AnswerGiven> {
  const out = new TextStream();
  const said = new TextStream();
  const outlet: Outlet = { stdout: out, stderr: said, env: {}, isForPage: true };
  const asker: Asker = { outlet, namesFiles: false, facts: inMemory, seen: seenUnder(scope) };
  const [verb = "", ...rest] = words;
  const status = await dispatch([verb, ...placeOf(verb), ...rest], present(), asker);
  return { status, out: out.text, said: said.text.split("\n").filter((line) => line !== "") };
}

/** Where the answer comes from, and in which zone its days and times are. */
function placeOf(verb: string): string[] {
  if (verb === "explain" || verb === "doctor") return ["--tz", zone];
  return [...(store === undefined ? [] : ["--store", store]), "--tz", zone];
}

function present(): Instant {
  if (fixed) return fixed;
  const milliseconds = Date.now();
  const seconds = Math.floor(milliseconds / 1000);
  return { seconds, nanos: (milliseconds - seconds * 1000) * 1e6 };
}

/** Keeps what is written to it. */
class TextStream extends EventEmitter implements OutletStream {
  text = "";

  write(piece: string | Uint8Array, then?: (error?: Error | null) => void): boolean {
    this.text += typeof piece === "string" ? piece : Buffer.from(piece).toString();
    then?.();
    return true;
  }
}
