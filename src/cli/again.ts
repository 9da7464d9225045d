/**
 * Commands that an answer points to, made so that they work when they are pasted: on the same logs, read in
 * the same way, about the same period.
 *
 *     qtrail lines --form stop          as a report says it
 *     qtrail lines --form stop --on yesterday /var/log/qmail/send
 *     qtrail demo lines --form stop     on the demo
 */
import { shellWords } from "../reports/shell-words.ts";
import { longName } from "./command.ts";
import { DEMO_LOG, DEMO_ZONE } from "./demo-log.ts";
import { PERIOD, READING } from "./flags.ts";

/** What a command was called with: `qtrail WORDS` becomes one that may be pasted. */
export type Again = (command: string) => string;

/** `given`: the flags as they were read; those of the period and of the reading go with the logs. */
export function againOn(paths: readonly string[], given: Record<string, unknown>): Again {
  const isDemo = paths.includes(DEMO_LOG);
  const named = { ...PERIOD, ...READING };
  const flags = Object.keys(named).flatMap((key) =>
    valuesOf(given[key])
      .filter((value) => !(isDemo && key === "tz" && value === DEMO_ZONE))
      .flatMap((value) => (value === "" ? [longName(key)] : [longName(key), value])),
  );
  const logs = isDemo ? [] : paths;
  return (command) => {
    // Help is the same for all logs.
    if (command === "" || command.startsWith("qtrail help ")) return command;
    const called = isDemo ? command.replace(/^qtrail /, "qtrail demo ") : command;
    return [called, shellWords([...flags, ...logs])].filter(Boolean).join(" ");
  };
}

/** A switch that is on has the value "". */
function valuesOf(value: unknown): string[] {
  if (value === true) return [""];
  if (Array.isArray(value)) return value.map(String);
  return value === undefined || value === false ? [] : [String(value)];
}
