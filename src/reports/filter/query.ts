/**
 * Reads the one-line query language:
 *
 *     from:*@shop.example status:deferred since:2d size:>1M !to:x report:"quoted words" anna
 *
 * A term is [`!` or `not-`] [KEY `:`] VALUE. A value is bare (up to white space), quoted, a
 * `/regular expression/` or a whole `<address>`. In bare and quoted values `*` stands for
 * anything; in quoted ones `\"`, `\\` and `\*` are the signs themselves.
 */

import type { Correction } from "../../bytes/correction.ts";
import type { Rule } from "../../grammars/session/rules.ts";
import type { SessionVerdict } from "../../tracking/sessions/facts.ts";
import { type Filter, type Pattern, QueryError, type SizeRange, type Term } from "./filter.ts";
import {
  KEYS,
  type Key,
  REASON_WORDS,
  type ReasonWord,
  RULE_WORDS,
  STATUSES,
  type Status,
  VERDICTS,
} from "./keys.ts";
import { nearest } from "./nearest.ts";
import { networkTest } from "./networks.ts";
import { regexOf } from "./regex.ts";

/** Longest query that is read. */
const QUERY_LIMIT = 4000;

export function parseQuery(query: string, caseSensitive = false): Filter {
  if (query.length > QUERY_LIMIT)
    throw new QueryError(
      `the query has ${query.length} letters; ${QUERY_LIMIT} are allowed`,
      "use fewer terms",
    );
  const terms: Term[] = [];
  let at = skipSpace(query, 0);
  while (at < query.length) {
    const head = /^(!|not-(?=[a-z]+:))?(?:([a-zA-Z][a-zA-Z_-]*):)?/.exec(
      query.slice(at),
    ) as RegExpExecArray;
    const key = keyNamed(head[2]);
    const raw = readRaw(key, query, at + head[0].length, true);
    terms.push(termOf(key, raw, head[1] !== undefined));
    at = skipSpace(query, raw.end);
  }
  return { terms, caseSensitive };
}

/** The term that a flag stands for: `--from VALUE`, where `!` before the value negates it too. */
export function parseTerm(key: Key, value: string, negated = false): Term {
  const bang = value.startsWith("!");
  return termOf(key, readRaw(key, value, bang ? 1 : 0, false), negated !== bang);
}

/** Whether `text` begins like a term with a key, so that it cannot be meant as a file. */
export function looksLikeTerm(text: string): boolean {
  const key = /^(?:!|not-)?([a-z]+):/.exec(text)?.[1];
  return key !== undefined && Object.hasOwn(KEYS, key);
}

/** A value as written: `pieces` are the texts between unescaped `*`. */
interface Raw {
  form: "bare" | "quoted" | "regex" | "whole";
  pieces: string[];
  /** As it stands in the query. */
  source: string;
  end: number;
}

function readRaw(key: Key, query: string, at: number, stopAtSpace: boolean): Raw {
  const rest = query.slice(at);
  const isTime = key === "since" || key === "until" || key === "on";
  const enclosed =
    /^"((?:[^"\\]|\\.)*)"/s.exec(rest) ??
    (isTime ? null : /^\/((?:[^/\\]|\\.)+)\//s.exec(rest)) ??
    (key === "size" ? undefined : /^<([^>]*)>/.exec(rest)); // there `<` is "less than"
  if (enclosed && endsThere(rest, enclosed[0].length, stopAtSpace)) {
    const inside = enclosed[1] as string;
    const end = at + enclosed[0].length;
    if (rest[0] === "/") return { form: "regex", pieces: [inside], source: inside, end };
    if (rest[0] === "<") return { form: "whole", pieces: [inside], source: inside, end };
    return { form: "quoted", pieces: unquote(inside), source: inside, end };
  }
  if (rest[0] === '"')
    throw new QueryError("a quotation mark is not closed", 'write "quoted words"', [
      rest,
      `${rest}"`,
    ]);
  const bare = stopAtSpace ? (/^\S*/.exec(rest) as RegExpExecArray)[0] : rest;
  if (bare.startsWith("/") && !isTime)
    throw new QueryError(
      `${bare} begins like a regular expression and does not end like one`,
      'write /…/ around it, with \\/ for a slash inside; or put plain text in quotes: "…"',
      [bare, `"${bare}"`],
    );
  return { form: "bare", pieces: bare.split("*"), source: bare, end: at + bare.length };
}

function endsThere(rest: string, length: number, stopAtSpace: boolean): boolean {
  return length === rest.length || (stopAtSpace && /\s/.test(rest[length] as string));
}

function unquote(inside: string): string[] {
  const pieces = [""];
  for (const [sign] of inside.matchAll(/\\.|./gsu)) {
    if (sign === "*") pieces.push("");
    else pieces[pieces.length - 1] += sign.startsWith("\\") ? sign.slice(1) : sign;
  }
  return pieces;
}

function skipSpace(query: string, at: number): number {
  let i = at;
  while (i < query.length && /\s/.test(query[i] as string)) i++;
  return i;
}

/** What people know of a mail and qmail does not write down. */
const NOT_LOGGED = ["subject", "body", "header", "cc", "bcc", "message-id", "attachment"];

function keyNamed(name: string | undefined): Key {
  if (name === undefined) return "word";
  const key = name.toLowerCase();
  if (Object.hasOwn(KEYS, key)) return key as Key;
  if (NOT_LOGGED.includes(key))
    throw new QueryError(
      `"${name}:" cannot be asked for: qmail logs the envelope, and nothing of what is in a mail`,
      "who sent it, to whom and when is known: qtrail find from:bob@example.com on:yesterday",
    );
  const meant = nearest(key, Object.keys(KEYS));
  throw new QueryError(
    `"${name}:" is no key of the query language`,
    meant
      ? `did you mean ${meant}: ?`
      : `the keys are ${Object.keys(KEYS).join(", ")}; to search for the text, put it in quotes`,
    ...(meant ? [[`${name}:`, `${meant}:`] as const] : []),
  );
}

function termOf(key: Key, raw: Raw, negated: boolean): Term {
  if (raw.form !== "whole" && raw.pieces.join("*") === "")
    throw new QueryError(
      key === "word" ? "a term is empty" : `${key}: needs a value`,
      key === "from" ? "write from:<> for the empty sender" : "write KEY:VALUE, or a word",
      ...(key === "from" || key === "to" ? [[`${key}:`, `${key}:<>`] as const] : []),
    );
  switch (key) {
    case "status":
      return { key, negated, value: statusOf(raw.source) };
    case "reason":
      return { key, negated, value: reasonNamed(raw.pieces.join("*")) };
    case "verdict":
      return { key, negated, value: verdictOf(raw.source) };
    case "rule":
      return { key, negated, value: ruleOf(raw.source) };
    case "ip":
      networkTest(raw.source); // complains now rather than at the first session
      return { key, negated, value: raw.source };
    case "since":
    case "until":
    case "on":
      return { key, negated, value: raw.pieces.join("*") };
    case "size":
      return { key, negated, value: sizeRange(raw.source) };
    case "uid":
    case "qp":
    case "msg":
      if (!/^\d{1,20}$/.test(raw.source))
        throw new QueryError(`${key}:${raw.source} is not a number`, `write ${key}:12345`, [
          raw.source,
          "12345",
        ]);
      return { key, negated, value: BigInt(raw.source) };
    default:
      return { key, negated, value: patternOf(raw) };
  }
}

function patternOf(raw: Raw): Pattern {
  switch (raw.form) {
    case "whole":
      return { kind: "whole", text: raw.source };
    case "regex":
      regexOf(raw.source, "u"); // complains now rather than at the first message
      return { kind: "regex", source: raw.source };
    default:
      return raw.pieces.length > 1
        ? { kind: "wildcard", pieces: raw.pieces }
        : { kind: "part", text: raw.pieces[0] as string };
  }
}

/** What other programs, and the verdicts on sessions, call it. */
const OTHERS_STATUSES: Readonly<Record<string, Status>> = {
  failed: "bounced",
  rejected: "bounced",
  refused: "bounced",
  accepted: "delivered",
  failure: "bounced",
  undelivered: "bounced",
  sent: "delivered",
  success: "delivered",
  ok: "delivered",
  retry: "deferred",
  deferral: "deferred",
  pending: "waiting",
  stuck: "waiting",
  dropped: "discarded",
};

function statusOf(word: string): Status {
  const status = word.toLowerCase();
  if (Object.hasOwn(STATUSES, status)) return status as Status;
  const meant = statusMeant(status);
  throw new QueryError(
    `"${word}" is no status`,
    `${meant ? `did you mean ${meant}? ` : ""}one of ${Object.keys(STATUSES).join(", ")}`,
    [word, meant ?? "waiting"],
  );
}

/** The status that a word comes nearest to in its meaning, else in its letters. */
export function statusMeant(word: string): Status | undefined {
  if (Object.hasOwn(OTHERS_STATUSES, word)) return OTHERS_STATUSES[word];
  return nearest(word, Object.keys(STATUSES)) as Status | undefined;
}

function verdictOf(word: string): SessionVerdict {
  const verdict = word.toLowerCase();
  const known = VERDICTS.find((one) => one === verdict);
  if (known) return known;
  throw noSuch("verdict", word, verdictMeant(verdict), VERDICTS);
}

/** What other programs, and the statuses of messages, call it. */
const OTHERS_VERDICTS: Readonly<Record<string, SessionVerdict>> = {
  rejected: "refused",
  denied: "refused",
  blocked: "refused",
  bounced: "refused",
  failed: "refused",
  greylisted: "deferred",
  delivered: "accepted",
  queued: "accepted",
  sent: "accepted",
  ok: "accepted",
  aborted: "given-up",
  killed: "cut-off",
};

/** The verdict that a word comes nearest to in its meaning, else in its letters. */
export function verdictMeant(word: string): SessionVerdict | undefined {
  if (Object.hasOwn(OTHERS_VERDICTS, word)) return OTHERS_VERDICTS[word];
  return nearest(word, VERDICTS) as SessionVerdict | undefined;
}

function ruleOf(word: string): Rule {
  const rule = word.toLowerCase();
  const known = RULE_WORDS.find((one) => one === rule);
  if (known) return known;
  throw noSuch("rule", word, nearest(rule, RULE_WORDS), RULE_WORDS);
}

function noSuch(
  what: string,
  word: string,
  meant: string | undefined,
  words: readonly string[],
): QueryError {
  return new QueryError(
    `there is no ${what} "${word}"`,
    meant ? `did you mean ${meant}?` : `the ${what}s are ${words.join(", ")}`,
    ...(meant ? [[word, meant] as const] : []),
  );
}

/** Words of the remote host are looked for in its report. */
const OF_ITS_TEXT: readonly Correction[] = [
  ["reason:", "report:"],
  ["--reason", "--report"],
];

function reasonNamed(words: string): ReasonWord {
  const reason = words.toLowerCase();
  if (Object.hasOwn(REASON_WORDS, reason)) return reason as ReasonWord;
  const meant = nearest(reason, Object.keys(REASON_WORDS));
  throw new QueryError(
    `"${words}" is no reason`,
    `${meant ? `did you mean reason:${meant}? ` : ""}words of the text itself: report:"${words}"; the reasons are ${Object.keys(REASON_WORDS).join(", ")}`,
    ...(meant ? [[words, meant] as const] : OF_ITS_TEXT),
  );
}

function sizeRange(text: string): SizeRange {
  const [low, high] = text.split("..", 2) as [string, string?];
  if (high !== undefined) {
    if (!low && !high) throw notASize(text);
    return {
      ...(low && { from: bytesOf(low, text) }),
      ...(high && { to: bytesOf(high, text) }),
    };
  }
  const [, sign, amount] = /^([<>]=?)?(.*)$/s.exec(text) as RegExpExecArray;
  const bytes = bytesOf(amount as string, text);
  if (sign === "<" && bytes === 0) throw notASize(text);
  if (sign === ">") return { from: bytes + 1 };
  if (sign === ">=") return { from: bytes };
  if (sign === "<") return { to: bytes - 1 };
  if (sign === "<=") return { to: bytes };
  return { from: bytes, to: bytes };
}

const UNIT: Record<string, number> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  ki: 1024,
  mi: 1024 ** 2,
  gi: 1024 ** 3,
};

function bytesOf(text: string, whole: string): number {
  const amount = /^(\d{1,15}(?:\.\d{1,6})?) ?([kmg]i?)?b?$/i.exec(text);
  if (!amount) throw notASize(whole);
  const unit = UNIT[(amount[2] ?? "").toLowerCase()] as number;
  return Math.round(Number(amount[1]) * unit);
}

function notASize(text: string): QueryError {
  return new QueryError(`"${text}" is not a size`, "write size:>1M, size:<10k or size:1k..2M", [
    text,
    ">1M",
  ]);
}
