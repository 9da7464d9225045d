/**
 * What a search asks for, as a value: the meaning behind flags and behind the one-line query
 * language alike, for messages, sessions and all other facts.
 *
 * A filter is a list of terms. Terms with the same key are alternatives, different keys must
 * all hold, a negated term leaves out every message or session that the term alone would find; words
 * without a key must all be found, each in some address. keys.ts has the keys, query.ts reads a filter,
 * print.ts writes it, chosen.ts tries it on facts.
 */
import type { Correction } from "../../bytes/correction.ts";
import type { Rule } from "../../grammars/session/rules.ts";
import type { SessionVerdict } from "../../tracking/sessions/facts.ts";
import type { Key, ReasonWord, Status } from "./keys.ts";

export interface Filter {
  terms: Term[];
  /** Capitals matter (`--case`). */
  caseSensitive: boolean;
}

export type Term = { negated: boolean } & (
  | { key: PatternKey; value: Pattern }
  | { key: "status"; value: Status }
  | { key: "reason"; value: ReasonWord }
  | { key: "verdict"; value: SessionVerdict }
  | { key: "rule"; value: Rule }
  | { key: "ip" | TimeKey; value: string }
  | { key: "size"; value: SizeRange }
  | { key: NumberKey; value: bigint }
);

/** Keys whose value is looked for in a text. `word` is a word without a key. */
export type PatternKey = Exclude<
  Key,
  "status" | "reason" | "verdict" | "rule" | "ip" | "size" | TimeKey | NumberKey
>;
export type TimeKey = "since" | "until" | "on";
export type NumberKey = "uid" | "qp" | "msg";

/** `alias` is what the same is called where names are hashed: it is not typed, and not printed. */
export type Pattern =
  /** Anywhere in the text. */
  | { kind: "part"; text: string; alias?: string }
  /** `<text>`: the whole text; `<>` is the empty sender of a bounce. */
  | { kind: "whole"; text: string; alias?: string }
  /** The whole text; anything may stand between the pieces (`*`), of which there are two or more. */
  | { kind: "wildcard"; pieces: string[] }
  /** `/source/`: a JavaScript regular expression, within the limits of regex.ts. */
  | { kind: "regex"; source: string };

/** Bytes, both ends included; at least one of them is given. */
export interface SizeRange {
  from?: number;
  to?: number;
}

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
