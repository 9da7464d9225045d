/**
 * The keys of the query language, one row each: flags, help, completion, docs and what is said to somebody
 * who asks for what is not there come from this table.
 *
 *     from size uid qp msg id partly              choose messages
 *     to domain status reason report              choose recipients: a report counts only those
 *     ip name helo user verdict rule              choose sessions; so do from, to, domain and id, where these are asked
 *     host service since until on                 go with everything
 */
import {
  type How,
  REASONS,
  type Reason,
  SUCCESSES,
} from "../../grammars/delivery-report/reason-words.ts";
import { RULES, type Rule } from "../../grammars/session/rules.ts";
import type { SessionVerdict } from "../../tracking/sessions/facts.ts";
import type { LogKind } from "../reach.ts";

export interface KeyForm {
  /** Placeholder of the value, for help. */
  takes: string;
  about: string;
  /** The log that has what it asks for: `queue` messages, `sessions` sessions. */
  of: readonly LogKind[];
  /** What belongs to no message and no session, such as a restart, has it too. */
  ofAll?: true;
  /** What a test of it looks at; the cheaper one is tried first. */
  looksAt: LooksAt;
}

/** From cheap to dear: a number or a word of a few, a name or an address, the text of a report. */
export const LOOKS_AT = ["number", "name", "text"] as const;
export type LooksAt = (typeof LOOKS_AT)[number];

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

/** Every word that `verdict:` takes. */
export const VERDICTS: readonly SessionVerdict[] = [
  "accepted",
  "refused",
  "deferred",
  "given-up",
  "cut-off",
  "nothing",
  "unknown",
  "open",
];

export const RULE_WORDS = Object.keys(RULES) as Rule[];

const MESSAGES = ["queue"] as const;
const SESSIONS = ["sessions"] as const;
const BOTH = ["queue", "sessions"] as const;

export const KEYS = {
  from: {
    takes: "ADDRESS",
    about: "the envelope sender, as logged or as people typed it; `<>` is the empty one of bounces",
    of: BOTH,
    looksAt: "name",
  },
  to: {
    takes: "ADDRESS",
    about:
      "a recipient, as logged or as people typed it; of a session one that was named, taken or not",
    of: BOTH,
    looksAt: "name",
  },
  domain: {
    takes: "DOMAIN",
    about: "the domain of the sender or of a recipient",
    of: BOTH,
    looksAt: "name",
  },
  status: {
    takes: "STATUS",
    about: `what became of it: ${Object.keys(STATUSES).join(", ")}`,
    of: MESSAGES,
    looksAt: "number",
  },
  reason: {
    takes: "REASON",
    about: "why a delivery failed or waits, in one of 36 words; or how it succeeded",
    of: MESSAGES,
    looksAt: "text",
  },
  report: {
    takes: "TEXT",
    about: "the text that a delivery ended with",
    of: MESSAGES,
    looksAt: "text",
  },
  since: {
    takes: "TIME",
    about: "came in at or after this time: 2d, yesterday, 2026-11-20, '2026-11-20 09:14', @TAI64N",
    of: BOTH,
    ofAll: true,
    looksAt: "number",
  },
  until: {
    takes: "TIME",
    about: "came in before this time",
    of: BOTH,
    ofAll: true,
    looksAt: "number",
  },
  on: {
    takes: "DAY",
    about: "came in on this day, month (2026-11) or week (2026-W47)",
    of: BOTH,
    ofAll: true,
    looksAt: "number",
  },
  size: {
    takes: "SIZE",
    about: "bytes: >1M, <10k, 1k..2M, 4811; k is 1000, Ki is 1024",
    of: MESSAGES,
    looksAt: "number",
  },
  uid: { takes: "NUMBER", about: "the user id that queued it", of: MESSAGES, looksAt: "number" },
  qp: {
    takes: "NUMBER",
    about: "the process id of qmail-queue",
    of: MESSAGES,
    looksAt: "number",
  },
  msg: {
    takes: "NUMBER",
    about: "qmail's message number; it is used again and again",
    of: MESSAGES,
    looksAt: "number",
  },
  id: {
    takes: "ID",
    about: "qtrail's id of the message or session, or its beginning",
    of: BOTH,
    looksAt: "number",
  },
  ip: {
    takes: "ADDRESS",
    about: "the client's address, or its network: 203.0.113.0/24",
    of: SESSIONS,
    looksAt: "name",
  },
  name: { takes: "NAME", about: "the client's name", of: SESSIONS, looksAt: "name" },
  helo: { takes: "NAME", about: "what it said in HELO or EHLO", of: SESSIONS, looksAt: "name" },
  user: {
    takes: "USER",
    about: "a user that it logged in as, or tried to",
    of: SESSIONS,
    looksAt: "name",
  },
  verdict: {
    takes: "VERDICT",
    about: `what became of the session: ${VERDICTS.join(", ")}`,
    of: SESSIONS,
    looksAt: "number",
  },
  rule: {
    takes: "RULE",
    about: "why it, a sender or a recipient was turned away: greylist, …",
    of: SESSIONS,
    looksAt: "number",
  },
  service: {
    takes: "NAME",
    about: "the service that logged it; * stands for anything",
    of: BOTH,
    ofAll: true,
    looksAt: "name",
  },
  host: {
    takes: "NAME",
    about: "the host that logged it: its name, or the first part of that; * stands for anything",
    of: BOTH,
    ofAll: true,
    looksAt: "name",
  },
} as const satisfies Record<string, KeyForm>;

/** The only words that a key takes; other keys take any text. */
export const KEY_WORDS: { readonly [Key in NamedKey]?: readonly string[] } = {
  status: Object.keys(STATUSES),
  reason: Object.keys(REASON_WORDS),
  verdict: VERDICTS,
  rule: RULE_WORDS,
};

/** A key that is written; a word without one is looked for in all addresses. */
export type NamedKey = keyof typeof KEYS;
export type Key = NamedKey | "word";

/** The row of a key, a word's being that of an address. */
export function formOf(key: Key): Omit<KeyForm, "takes" | "about"> {
  return key === "word" ? { of: BOTH, looksAt: "name" } : KEYS[key];
}

/** What a key chooses, for help and docs. */
export function chosenBy(key: NamedKey): string {
  const { of, ofAll } = formOf(key);
  if (ofAll) return "all";
  return of.map((kind) => (kind === "queue" ? "messages" : "sessions")).join(", ");
}

/** The keys that facts of one of these logs have, in the order of the table. */
export function keysOf(kinds: readonly LogKind[]): NamedKey[] {
  const names = Object.keys(KEYS) as NamedKey[];
  return names.filter((key) => formOf(key).of.some((kind) => kinds.includes(kind)));
}
