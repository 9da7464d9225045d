/**
 * What a server and the threads that answer for it tell each other.
 */

import type { MetricSamples } from "../../reports/metrics/samples.ts";
import type { News } from "../../reports/news.ts";
import type { AnswerGiven, Question, RefusedWords } from "../../server/question.ts";
import type { LogsKnown } from "../../server/service.ts";
import type { Outbox } from "../../store/outbox.ts";
import type { Instant } from "../../time/instant.ts";
import type { Values } from "../command.ts";
import type { READING_AS_IT_IS, SCREEN } from "../flags.ts";
import type { LogLine } from "./server-log.ts";

/** What a thread is started with. */
export interface ThreadData {
  /** The store that answers; absent: what the thread follows itself. */
  store?: string;
  /** Logs that it follows where there is no store. */
  followed?: LogsToFollow;
  /** Files and directories that hold the lines behind its answers; none: what is found. */
  logs: string[];
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
  flags: ImportingData["flags"];
}

export type ToThread = Numbered | Heard | "figures" | "stop";

export type Numbered = Pick<Question, "words" | "scope"> & { number: number };

/** Whether somebody listens to what happens. */
export interface Heard {
  isHeard: boolean;
}

export type FromThread = ({ number: number } & ToldOfQuestion) | FromFollowing;

/** What has become of a question. */
export type ToldOfQuestion =
  | { answer: AnswerGiven }
  | { refused: RefusedWords }
  | { failed: string };

/** What the thread that takes logs over is started with. */
export interface ImportingData {
  store: string;
  /** As typed; none: what is found. */
  paths: string[];
  /** Events of these types are to be sent. */
  sent: readonly string[];
  flags: Values<typeof SCREEN> & Values<typeof READING_AS_IT_IS>;
}

export type ToImporting = "stop" | "figures" | Heard | ProblemsTold | { taken: number };

/** What changed of problems, and how they stand then. */
export interface ProblemsTold {
  news: News[];
  problems: unknown;
}

/** Of a thread that follows logs. */
export type FromFollowing =
  | { known: LogsKnown }
  | { log: LogLine }
  | { figures: MetricSamples }
  | { news: News[] }
  | { outbox: Outbox };
