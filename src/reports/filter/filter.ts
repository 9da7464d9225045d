/**
 * What a search asks for, as a value: the meaning behind the flags of `qtrail find` and behind
 * the one-line query language alike.
 *
 * A filter is a list of terms. Terms with the same key are alternatives, different keys must
 * all hold, a negated term leaves out every message that the term alone would find; words
 * without a key must all be found, each in some address. query.ts reads a filter, print.ts
 * writes it, match.ts tries it on a message.
 */
import type { Correction } from "../../bytes/correction.ts";
import {
  type How,
  REASONS,
  type Reason,
  SUCCESSES,
} from "../../grammars/delivery-report/reason-words.ts";

export interface Filter {
  terms: Term[];
  /** Capitals matter (`--case`). */
  caseSensitive: boolean;
}

export type Term = { negated: boolean } & (
  | { key: PatternKey; value: Pattern }
  | { key: "status"; value: Status }
  | { key: "reason"; value: ReasonWord }
  | { key: TimeKey; value: string }
  | { key: "size"; value: SizeRange }
  | { key: NumberKey; value: bigint }
);

/** Keys whose value is looked for in a text. `word` is a word without a key. */
export type PatternKey = "word" | "from" | "to" | "domain" | "report" | "id" | "host";
export type TimeKey = "since" | "until" | "on";
export type NumberKey = "uid" | "qp" | "msg";
export type Key = Term["key"];

export type Pattern =
  /** Anywhere in the text. */
  | { kind: "part"; text: string }
  /** `<text>`: the whole text; `<>` is the empty sender of a bounce. */
  | { kind: "whole"; text: string }
  /** The whole text; anything may stand between the pieces (`*`), of which there are two or more. */
  | { kind: "wildcard"; pieces: string[] }
  /** `/source/`: a JavaScript regular expression, within the limits of regex.ts. */
  | { kind: "regex"; source: string };

/** Bytes, both ends included; at least one of them is given. */
export interface SizeRange {
  from?: number;
  to?: number;
}

/** Every word that `status:` takes, with its meaning for help and docs. */
export const STATUSES = {
  queued: "a recipient has not been tried yet",
  deferred: "a recipient was tried and still waits",
  delivered: "a recipient was taken by the mailbox or the next server",
  bounced: "a recipient failed for good (an expired one too)",
  expired: "a recipient failed because the queue lifetime ran out",
  discarded: "a recipient was taken and thrown away, as configured",
  unknown: "the log does not tell what became of a recipient",
  waiting: "the message is still in the queue",
  partly: "some recipients were delivered and some failed",
  incomplete: "the log does not hold the message's whole story",
  delayed: "a delivery was put off at least once",
  interrupted: "a delivery was cut off by a crash or restart: the mail may arrive twice",
} as const;

export type Status = keyof typeof STATUSES;

export type ReasonWord = Reason | Exclude<How, "unknown">;

/** Every word that `reason:` takes, with its meaning: why a delivery failed or waits, or how it succeeded. */
export const REASON_WORDS: Readonly<Record<ReasonWord, string>> = Object.fromEntries(
  [...REASONS, ...SUCCESSES].map(({ name, meaning }) => [name, meaning]),
) as Record<ReasonWord, string>;

export interface KeyForm {
  /** Placeholder of the value, for help. */
  takes: string;
  about: string;
}

/** Every key that can be written, with its meaning: flags, help, completion and docs come from here. */
export const KEYS: Record<Exclude<Key, "word">, KeyForm> = {
  from: { takes: "ADDRESS", about: "the envelope sender; `<>` is the empty one of bounces" },
  to: { takes: "ADDRESS", about: "a recipient" },
  domain: { takes: "DOMAIN", about: "the domain of the sender or of a recipient" },
  status: { takes: "STATUS", about: `what became of it: ${Object.keys(STATUSES).join(", ")}` },
  reason: {
    takes: "REASON",
    about: "why a delivery failed or waits, in one of 36 words; or how it succeeded",
  },
  report: { takes: "TEXT", about: "the text that a delivery ended with" },
  since: { takes: "TIME", about: "came into the queue at or after this time" },
  until: { takes: "TIME", about: "came into the queue before this time" },
  on: { takes: "DAY", about: "came into the queue on this day" },
  size: { takes: "SIZE", about: "bytes: >1M, <10k, 1k..2M, 4811; k is 1000, Ki is 1024" },
  uid: { takes: "NUMBER", about: "the user id that queued it" },
  qp: { takes: "NUMBER", about: "the process id of qmail-queue" },
  msg: { takes: "NUMBER", about: "qmail's message number; it is used again and again" },
  id: { takes: "ID", about: "qtrail's id of the message, or its beginning" },
  host: {
    takes: "NAME",
    about: "the host that logged it: its name, or the first part of that; * stands for anything",
  },
};

/** A query that cannot be read; `hint` says what would be. */
export class QueryError extends Error {
  readonly hint: string;
  readonly corrections: readonly Correction[];

  constructor(message: string, hint: string, ...corrections: Correction[]) {
    super(message);
    this.name = "QueryError";
    this.hint = hint;
    this.corrections = corrections;
  }
}
