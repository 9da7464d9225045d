/**
 * Commands that an answer points to, made so that they work when they are pasted: on the same logs, read in
 * the same way, about the same period.
 *
 *     qtrail lines --form stop          as a report says it
 *     qtrail lines --form stop --on yesterday /var/log/qmail/send
 *     qtrail demo lines --form stop     on the demo
 */
import type { Coverage } from "../pipeline/coverage.ts";
import type { Filter, Term } from "../reports/filter/filter.ts";
import { formOf } from "../reports/filter/keys.ts";
import { isOfTime } from "../reports/filter/period.ts";
import { flagValue, printTerm } from "../reports/filter/print.ts";
import type { LogKind } from "../reports/reach.ts";
import { shellWords } from "../reports/shell-words.ts";
import { longName } from "./command.ts";
import { DEMO_LOG, DEMO_ZONE } from "./demo-log.ts";
import { READING, STORE } from "./flags.ts";

/** What a command was called with: `qtrail WORDS` becomes one that may be pasted; "" where none would work. */
export type Again = (command: string) => string;

export interface AskedAgain {
  filter?: Filter;
  /** What was read: a store keeps no lines, and knows where they may be. */
  read?: Coverage;
  /** What a report is made from, by its name. */
  kindsOf?(report: string): readonly LogKind[];
}

/**
 * `given`: the flags as they were read, of which those of the reading go with the logs. Of what was asked for
 * each command gets what it takes and does not say itself.
 */
export function againOn(
  paths: readonly string[],
  given: Record<string, unknown>,
  { filter, read, kindsOf = () => [] }: AskedAgain = {},
): Again {
  const isDemo = paths.includes(DEMO_LOG);
  const said = (flags: object): string[] =>
    Object.keys(flags).flatMap((key) =>
      valuesOf(given[key])
        .filter((value) => !(isDemo && key === "tz" && value === DEMO_ZONE))
        .flatMap((value) => (value === "" ? [longName(key)] : [longName(key), value])),
    );
  const reading = said(READING);
  const store = said(STORE);
  const logs = isDemo ? [] : paths;
  const logsOfStore = paths.length === 0 ? read?.logsOfStore : undefined;
  return (command) => {
    // Help is the same for all logs.
    if (command === "" || command.startsWith("qtrail help ")) return command;
    const isOnLines = READ_LOGS.test(command);
    if (isOnLines && logsOfStore?.length === 0) return "";
    const called = isDemo ? command.replace(/^qtrail /, "qtrail demo ") : command;
    const kinds = kindsAskedBy(command, kindsOf);
    const asked = (filter?.terms ?? []).filter((term) => takes(command, kinds, term));
    const from = isOnLines
      ? [...reading, ...(logsOfStore ?? logs)]
      : [...store, ...reading, ...logs];
    return [called, shellWords([...asked.flatMap(wordsOf), ...from])].filter(Boolean).join(" ");
  };
}

/** What can be asked of a period. */
const TAKE_TIME = /^qtrail (?:find|sessions|report|why|queue|lines|grep|export|sql)\b/;

/** What no store can answer. */
const READ_LOGS = /^qtrail (?:lines|grep|explain|live|check|metrics|doctor)\b/;

/** What the command lists or counts; lines are asked for by time alone. */
function kindsAskedBy(
  command: string,
  kindsOf: (report: string) => readonly LogKind[],
): readonly LogKind[] {
  const [, verb, name = ""] = command.split(" ");
  if (verb === "find") return ["queue"];
  if (verb === "sessions") return ["sessions"];
  return verb === "report" ? kindsOf(name) : [];
}

function takes(command: string, kinds: readonly LogKind[], term: Term): boolean {
  if (command.includes(` --${term.key} `)) return false;
  if (isOfTime(term)) return TAKE_TIME.test(command);
  return kinds.some((kind) => formOf(term.key).of.includes(kind));
}

function wordsOf(term: Term): string[] {
  if (term.key === "word") return [printTerm(term)];
  return [`--${term.key}`, flagValue(term)];
}

/** A switch that is on has the value "". */
function valuesOf(value: unknown): string[] {
  if (value === true) return [""];
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === false ? [] : [String(value)];
}
