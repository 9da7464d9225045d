/**
 * Threads that answer a server's questions: few, so that the machine's mail goes first; the questions wait their turn,
 * and those whose asker has gone are forgotten.
 */
import { Worker } from "node:worker_threads";
import {
  type AnswerGiven,
  type Ask,
  Busy,
  type Question,
  QuestionRefused,
} from "../../server/question.ts";
import type { FromFollowing, FromThread, Heard, ThreadData, ToThread } from "./thread-messages.ts";
import { Turns } from "./turns.ts";

/** At most so many questions are answered at a time. */
const MOST_AT_ONCE = 2;
/** More than that are sent away: an answer that comes minutes later helps nobody. */
const MOST_WAITING = 200;
/** A question that takes longer is given up. */
const MOST_MILLISECONDS = 60_000;

interface Waiting {
  by: string;
  question: Question;
  resolve(answer: AnswerGiven): void;
  reject(error: Error): void;
}

export class Answerers {
  readonly ask: Ask;
  private readonly data: ThreadData;
  private readonly hear: (told: FromFollowing) => void;
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting = new Turns<Waiting>(MOST_WAITING);
  private number = 0;
  private isClosed = false;

  /** `hear`: what a thread tells that follows logs itself. */
  constructor(data: ThreadData, hear: (told: FromFollowing) => void = () => {}) {
    this.data = data;
    this.hear = hear;
    // What a thread follows lives in it alone.
    const threads = data.followed ? 1 : MOST_AT_ONCE;
    for (let i = 0; i < threads; i++) this.start();
    this.ask = (question) =>
      new Promise((resolve, reject) => {
        const { by = "", signal } = question;
        const one = { by, question, resolve, reject };
        const isGone = (): void => {
          if (this.waiting.remove(one)) reject(new Busy("who asked has gone"));
        };
        this.waiting.add(one)?.reject(new Busy("too many questions wait already"));
        signal?.addEventListener("abort", isGone, { once: true });
        if (signal?.aborted) isGone();
        this.next();
      });
  }

  /** How many questions wait for their turn. */
  get waits(): number {
    return this.waiting.size;
  }

  /** To a thread that follows logs itself. */
  tell(message: Heard): void {
    for (const worker of this.all) worker.postMessage(message);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (let one = this.waiting.next(); one; one = this.waiting.next())
      one.reject(new Busy("the server ends"));
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private start(): void {
    const program = new URL(import.meta.url.replace(/[^/]*(\.\w+)$/, "answering-thread$1"));
    const worker = new Worker(program, { workerData: this.data });
    this.all.add(worker);
    this.idle.push(worker);
    worker.once("exit", () => this.forget(worker));
    worker.on("message", (message: FromThread) => {
      if (!("number" in message)) this.hear(message);
    });
    worker.on("error", () => {}); // who waits for it is told at its exit
  }

  /** A thread that has ended is replaced. */
  private forget(worker: Worker): void {
    this.all.delete(worker);
    const i = this.idle.indexOf(worker);
    if (i >= 0) this.idle.splice(i, 1);
    if (this.isClosed) return;
    this.start();
    this.next();
  }

  private next(): void {
    for (;;) {
      const one = this.idle.length > 0 ? this.waiting.next() : undefined;
      if (!one) return;
      this.answer(this.idle.shift() as Worker, one);
    }
  }

  private answer(worker: Worker, { question, resolve, reject }: Waiting): void {
    const number = ++this.number;
    const end = (): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("exit", onExit);
    };
    const onMessage = (message: FromThread): void => {
      if (!("number" in message) || message.number !== number) return;
      end();
      this.idle.push(worker);
      if ("answer" in message) resolve(message.answer);
      else if ("refused" in message) reject(new QuestionRefused(message.refused));
      else reject(new Error(message.failed));
      this.next();
    };
    const onExit = (): void => {
      end();
      reject(new Busy("the question took too long, or needed too much memory"));
    };
    const timer = setTimeout(() => void worker.terminate(), MOST_MILLISECONDS);
    worker.on("message", onMessage).once("exit", onExit);
    const { words, scope } = question;
    worker.postMessage({ number, words, scope } satisfies ToThread);
  }
}
