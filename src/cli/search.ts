/**
 * From flags and words of a search to its filter and its paths: one filter for both.
 */
import { existsSync } from "node:fs";
import { type Filter, QueryError, type Term } from "../reports/filter/filter.ts";
import { formOf, KEYS, type NamedKey } from "../reports/filter/keys.ts";
import { flagValue } from "../reports/filter/print.ts";
import { looksLikeTerm, parseQuery, parseTerm } from "../reports/filter/query.ts";
import type { LogKind } from "../reports/reach.ts";
import { shellWords } from "../reports/shell-words.ts";
import { type Asker, AT_A_SHELL } from "./asker.ts";
import { notKey } from "./flags.ts";
import { withPseudonyms } from "./redacted-filter.ts";
import { redactorFor } from "./redaction.ts";

/** What is searched: `find`, or `report senders`; and the logs that it is made from. */
export interface Searched {
  name: string;
  kinds: readonly LogKind[];
  /** What else of its kind is made from that log, by name. */
  others?(kind: LogKind): string;
}

/** @throws QueryError for what cannot be read, and for keys that what is searched does not have. */
export function filterOf(flags: object, words: readonly string[], searched: Searched): Filter {
  const given: Record<string, unknown> = { ...flags };
  const terms = (Object.keys(KEYS) as NamedKey[]).flatMap((key): Term[] => {
    return [
      ...valuesOf(given[key]).map((value) => parseTerm(key, value)),
      ...valuesOf(given[notKey(key)]).map((value) => parseTerm(key, value, true)),
    ];
  });
  const asked = parseQuery(words.join(" "), given.case === true);
  const filter = { ...asked, terms: [...terms, ...asked.terms] };
  refuseOthers(filter, searched);
  return withPseudonyms(filter, redactorFor(flags));
}

const MADE_OF: Record<LogKind, string> = { queue: "messages", sessions: "sessions" };
const LISTED_BY: Record<LogKind, string> = { queue: "find", sessions: "sessions" };

/** The command that lists what a key chooses. */
export function listedBy(key: NamedKey): string {
  return LISTED_BY[formOf(key).of[0] as LogKind];
}

/** What is searched must have all that is asked for. */
function refuseOthers({ terms }: Filter, { name, kinds, others }: Searched): void {
  const isOf = (kind: LogKind) => (term: Term) => formOf(term.key).of.includes(kind);
  if (kinds.some((kind) => terms.every(isOf(kind)))) return;
  const term = terms.find((one) => !kinds.some((kind) => isOf(kind)(one)));
  const [first] = terms.filter((one) => formOf(one.key).of.length === 1);
  const other = terms.find((one) => first && !isOf(formOf(first.key).of[0] as LogKind)(one));
  const asked = (term ?? other) as Term & { key: NamedKey };
  const kind = formOf(asked.key).of[0] as LogKind;
  const write = `write: qtrail ${shellWords([listedBy(asked.key), `--${asked.key}`, flagValue(asked)])}`;
  throw new QueryError(
    term
      ? `"${asked.key}:" chooses ${MADE_OF[kind]}, and ${name} is about ${kinds.map((one) => MADE_OF[one]).join(" and ")}`
      : `"${first?.key}:" chooses ${MADE_OF[formOf(first?.key ?? "word").of[0] as LogKind]} and "${asked.key}:" ${MADE_OF[kind]}: nothing is both`,
    others ? `the reports on ${MADE_OF[kind]} are ${others(kind)}; or ${write}` : write,
  );
}

function valuesOf(flag: unknown): string[] {
  if (typeof flag === "string") return [flag];
  return Array.isArray(flag) ? flag : [];
}

/**
 * Which arguments are paths and which belong to the query. A term with a key is never a path;
 * what exists is one, and so is what can only have been meant as one.
 */
export function sortArguments(
  args: readonly string[],
  { namesFiles }: Pick<Asker, "namesFiles"> = AT_A_SHELL,
): { words: string[]; paths: string[] } {
  const isOne = (arg: string): boolean => namesFiles && isPath(arg);
  return {
    words: args.filter((arg) => !isOne(arg)),
    paths: args.filter(isOne),
  };
}

function isPath(arg: string): boolean {
  return arg === "-" || (!looksLikeTerm(arg) && (existsSync(arg) || looksLikePath(arg)));
}

function looksLikePath(arg: string): boolean {
  const isRegex = /^!?\/(?:[^/\\]|\\.)+\/$/.test(arg);
  if (isRegex || /[\s<>"]/.test(arg)) return false;
  return arg.includes("/") || /(?:\.(?:log|txt|gz|bz2|xz|zst|[su])|^current|^maillog)$/.test(arg);
}
