/**
 * Questions of one sort and the threads that answer them: few, so that the machine's mail goes first; the questions wait
 * their turn, and those whose askers have all gone are forgotten, or given up where they are being answered.
 *
 * What many ask at the same time is answered once: whoever asks in the words and with the rights of a question that is
 * being answered gets that answer, and for a moment so does who comes after (kept-answers.ts).
 */
import { setTimeout as setTimeoutOf } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type AnswerGiven, Busy, type Question, QuestionRefused } from "../../server/question.ts";
import { KeptAnswers } from "./kept-answers.ts";
import type { FromFollowing, FromThread, Heard, ThreadData, ToThread } from "./thread-messages.ts";
import { Turns } from "./turns.ts";

/** More than that are sent away: an answer that comes minutes later helps nobody. */
const MOST_WAITING = 200;
/** A question that takes longer is given up. */
const MOST_MILLISECONDS = 60_000;
/** What nobody waits for any more is given up no sooner: beginning anew costs more than most questions. */
const LEAST_MILLISECONDS = 1000;
/**
 * A thread that has not given it up by then is ended. Not before: what DuckDB does for a thread that is no more would end
 * the whole server.
 */
const MOST_STOPPING_MILLISECONDS = 15_000;

/** How long the server's end waits for threads to give up what they do. */
const MOST_CLOSING_MILLISECONDS = 3000;

const TOO_LONG = "the question took too long, or needed too much memory";

interface Waiting {
  by: string;
  question: Question;
  /** Of all that one answer is for. */
  key: string;
  resolve(answer: AnswerGiven): void;
  reject(error: Error): void;
}

/** A question that is being answered. */
interface Underway {
  /** Who waits for the answer. */
  askers: Waiting[];
  /** Somebody has gone. */
  look(): void;
}

export class Lane {
  private readonly data: ThreadData;
  private readonly hear: (told: FromFollowing) => void;
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting = new Turns<Waiting>(MOST_WAITING);
  /** Answers that are being made and may be waited for, by their key. */
  private readonly underway = new Map<string, Underway>();
  /** For whom threads are busy, one entry for each thread. */
  private readonly served: string[] = [];
  private readonly kept = new KeptAnswers();
  /** What a thread that is started later has to know. */
  private heard: Heard | undefined;
  private number = 0;
  private isClosed = false;

  /** `hear`: what a thread tells that follows logs itself. */
  constructor(threads: number, data: ThreadData, hear: (told: FromFollowing) => void) {
    this.data = data;
    this.hear = hear;
    for (let i = 0; i < threads; i++) this.start();
  }

  ask(question: Question): Promise<AnswerGiven> {
    const { words, scope, by = "", signal } = question;
    const key = JSON.stringify([scope, words]);
    const kept = this.kept.get(key, performance.now());
    if (kept?.askAgain) this.renew({ by, question: { words, scope }, key });
    if (kept) return Promise.resolve(kept.answer);
    return new Promise((resolve, reject) => {
      const one = { by, question, key, resolve, reject };
      const isGone = (): void => this.leave(one);
      const underway = this.underway.get(key);
      if (underway) underway.askers.push(one);
      else this.waiting.add(one)?.reject(new Busy("too many questions wait already"));
      signal?.addEventListener("abort", isGone, { once: true });
      if (signal?.aborted) isGone();
      this.next();
    });
  }

  private leave(one: Waiting): void {
    const underway = this.underway.get(one.key);
    const i = underway?.askers.indexOf(one) ?? -1;
    if (i >= 0) underway?.askers.splice(i, 1);
    if (i >= 0 || this.waiting.remove(one)) one.reject(new Busy("who asked has gone"));
    underway?.look();
  }

  /** Nobody waits for it: should it come to nothing, the next who asks is told. */
  private renew(asked: Pick<Waiting, "by" | "question" | "key">): void {
    this.waiting
      .add({ ...asked, resolve: () => {}, reject: () => {} })
      ?.reject(new Busy("too many questions wait already"));
    this.next();
  }

  /** How many questions wait for their turn. */
  get waits(): number {
    return this.waiting.size;
  }

  tell(message: Heard | "figures"): void {
    if (message !== "figures") this.heard = message;
    for (const worker of this.all) worker.postMessage(message);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (let one = this.waiting.next(); one; one = this.waiting.next())
      one.reject(new Busy("the server ends"));
    const isIdle = (worker: Worker): boolean => this.idle.includes(worker);
    for (const worker of this.all)
      if (!isIdle(worker)) worker.postMessage("stop" satisfies ToThread);
    const end = performance.now() + MOST_CLOSING_MILLISECONDS;
    while (![...this.all].every(isIdle) && performance.now() < end) await setTimeoutOf(50);
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
    if (this.heard) worker.postMessage(this.heard);
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
      const isServed = (by: string): boolean => this.served.includes(by);
      const one = this.idle.length > 0 ? this.waiting.next(isServed) : undefined;
      if (!one) return;
      this.answer(this.idle.shift() as Worker, one);
    }
  }

  private answer(worker: Worker, one: Waiting): void {
    const { question, key, by } = one;
    const askers = [one, ...this.waiting.takeAll((other) => other.key === key)];
    this.served.push(by);
    const number = ++this.number;
    const begun = performance.now();
    let isLate = false;
    let leaving: NodeJS.Timeout | undefined;
    /** Nobody can wait for it any more. */
    const shut = (): void => {
      if (this.underway.get(key) === underway) this.underway.delete(key);
    };
    const giveUp = (): void => {
      if (askers.length > 0) return;
      shut();
      worker.postMessage("stop" satisfies ToThread);
    };
    const underway: Underway = {
      askers,
      look: () => {
        clearTimeout(leaving);
        const due = begun + LEAST_MILLISECONDS - performance.now();
        if (askers.length === 0) leaving = setTimeout(giveUp, Math.max(0, due));
      },
    };
    this.underway.set(key, underway);
    const end = (): void => {
      clearTimeout(timer);
      clearTimeout(leaving);
      worker.off("message", onMessage).off("exit", onExit);
      shut();
      this.served.splice(this.served.indexOf(by), 1);
    };
    const onMessage = (message: FromThread): void => {
      if (!("number" in message) || message.number !== number) return;
      end();
      this.idle.push(worker);
      if ("answer" in message) {
        const { answer } = message;
        const now = performance.now();
        this.kept.put(key, answer, { now, took: now - begun });
        for (const { resolve } of askers) resolve(answer);
      } else if ("refused" in message)
        for (const { reject } of askers) reject(new QuestionRefused(message.refused));
      else
        for (const { reject } of askers)
          reject(isLate ? new Busy(TOO_LONG) : new Error(message.failed));
      this.next();
    };
    const onExit = (): void => {
      end();
      for (const { reject } of askers) reject(new Busy(TOO_LONG));
    };
    const stop = (): void => {
      isLate = true;
      worker.postMessage("stop" satisfies ToThread);
      timer = setTimeout(() => void worker.terminate(), MOST_STOPPING_MILLISECONDS);
    };
    let timer = setTimeout(stop, MOST_MILLISECONDS);
    worker.on("message", onMessage).once("exit", onExit);
    const { words, scope } = question;
    worker.postMessage({ number, words, scope } satisfies ToThread);
  }
}
