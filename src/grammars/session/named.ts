/**
 * A grammar of programs that begin each line with their name and write few of them: a look at
 * the first bytes tells whose line it is, and the forms do the reading.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "./event.ts";
import { firstThatFits, type LoggedBy, type SessionForm, type SessionGrammar } from "./grammar.ts";
import { asWritten, withoutReturn } from "./prefix.ts";

/** `programs`: all names under which they may log; `pid`: whether they put it behind the name. */
export function namedGrammar(
  name: string,
  programs: readonly string[],
  forms: readonly SessionForm[],
  pid: "with pid" | "without" = "without",
): SessionGrammar {
  const names = programs.map(ascii);

  function read(
    bytes: Uint8Array,
    at: number,
    end: number,
    by: LoggedBy,
  ): SessionEvent | undefined {
    const isNamed = names.some((program) => startsWith(bytes, at, end, program));
    if (!isNamed && !programs.includes(by.tag)) return undefined;
    return readPlainly(text(bytes, at, end), by);
  }

  function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
    const written = asWritten(line, by, programs, pid);
    if (written === undefined) return undefined;
    return firstThatFits(forms, withoutReturn(written)) ?? { kind: "unknown" };
  }

  return { name, programs, forms, read, readPlainly };
}
