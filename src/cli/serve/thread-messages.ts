/**
 * What a server and the threads that answer for it tell each other.
 */
import type { AnswerGiven, Question } from "../../server/question.ts";
import type { Instant } from "../../time/instant.ts";

/** What a thread is started with. */
export interface ThreadData {
  /** The store that answers; absent: what the thread follows itself. */
  store?: string;
  /** Logs that it follows where there is no store. */
  followed?: LogsToFollow;
  /** Said with each question that may say it: the zone of days and times. */
  zone: string;
  /** The present moment, where it is another than the clock's: that of a made-up day. */
  now?: Instant;
}

export interface LogsToFollow {
  /** Log files and directories; none: what is found. */
  paths: string[];
  /** Seconds before the present from which on mail is known. */
  seconds: number;
}

export type ToThread = Question & { number: number };

export type FromThread = { number: number } & (
  | { answer: AnswerGiven }
  | { refused: { message: string; hint: string | undefined } }
  | { failed: string }
);
