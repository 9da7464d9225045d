/**
 * What an explanation is: one thing of a mail log, told so that somebody who has never seen it can act.
 *
 * It is plain data, made by pure functions, and printed by whoever asked: a terminal, JSON, a page.
 */
import type { Severity } from "../grammars/form.ts";

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  fine: "nothing to do",
  wait: "it goes on by itself",
  attention: "somebody should look at it",
  danger: "act now: mail stands still, or may be lost or come twice",
};

/** From harmless to urgent. */
export const BY_URGENCY = Object.keys(SEVERITIES) as Severity[];

/** What was explained. */
export type Explained =
  | "line"
  | "report"
  | "reply"
  | "code"
  | "label"
  | "bounce"
  | "message"
  | "delivery"
  | "session"
  | "word"
  | "foreign"
  | "nothing";

export interface Explanation {
  what: Explained;
  /** Which kind of it, the same for all that are alike: program and form, and the reason where there is one. */
  kind: string;
  /** A sentence: "A delivery attempt was put off." */
  verdict: string;
  /** What that means, in a sentence or two. */
  means?: string;
  severity?: Severity;
  /** What stands in it, field by field. */
  facts: NamedFact[];
  /** What the sender, and the recipient, see of it. */
  sender?: string;
  recipient?: string;
  /** From the most usual to the rarest. */
  causes: Cause[];
  /** What the log around was asked for them, and said. */
  inLog?: string;
  /** Sentences and commands. */
  advice: string[];
  /** Manual pages, source files, RFCs. */
  sources: string[];
  /** Commands that tell more. */
  next: string[];
}

export interface NamedFact {
  name: string;
  /** As it stands in the log, or decoded. */
  value: string;
  /** What that is. */
  is?: string;
}

export interface Cause {
  cause: string;
  /** What the log around says of it: "in your log: 1 of 214 domains, so no". */
  inLog?: string;
}

/** An explanation without what is not known of it. */
export function explanation(
  told: Pick<Explanation, "what" | "kind" | "verdict"> & Partial<Explanation>,
): Explanation {
  return { facts: [], causes: [], advice: [], sources: [], next: [], ...told };
}

/** A clause as a sentence: its first letter a capital, a full stop behind it. */
export function sentence(clause: string): string {
  const text = capital(clause.trim());
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The first clause of some as a headline, and the rest as sentences; "" if there is none. */
export function inTwo(clauses: string): { first: string; rest: string } {
  const [, first = clauses, rest = ""] = /^(.*?[^.])[.;:] (.+)$/s.exec(clauses) ?? [];
  return { first: sentence(first), rest: rest && sentence(rest) };
}

/** What to do: no full stop, as a command may stand at the end. */
export function advised(clause: string): string {
  return capital(clause.trim().replace(/\.$/, ""));
}

/** The first letter as a capital, unless it is a program's or a file's. */
function capital(clause: string): string {
  return PROGRAM_OR_FILE.test(clause)
    ? clause
    : `${clause[0]?.toUpperCase() ?? ""}${clause.slice(1)}`;
}

const PROGRAM_OR_FILE =
  /^(?:qmail\b|qtrail\b|recordio|rblsmtpd|sslserver|vchkpw|simscan|clamd|spamd|[\w-]+\/)/;
