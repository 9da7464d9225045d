/**
 * A grammar of a program whose lines do not all begin with its name: its forms alone tell which are its
 * own. `programs` are names that a container may have taken off: the forms know the lines with them too.
 */
import { text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "./event.ts";
import { firstBytesOf } from "./first-bytes.ts";
import { firstThatFits, type LoggedBy, type SessionForm, type SessionGrammar } from "./grammar.ts";
import { asWritten, withoutReturn } from "./prefix.ts";

export function unnamedGrammar(
  name: string,
  forms: readonly SessionForm[],
  programs: readonly string[] = [],
): SessionGrammar {
  const first = firstBytesOf(forms);

  function read(
    bytes: Uint8Array,
    at: number,
    end: number,
    by: LoggedBy,
  ): SessionEvent | undefined {
    const mayFit = at < end && first.has(bytes[at] as number);
    return mayFit || programs.includes(by.tag) ? readPlainly(text(bytes, at, end), by) : undefined;
  }

  function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
    return firstThatFits(forms, withoutReturn(asWritten(line, by, programs) ?? line));
  }

  return { name, programs, forms, read, readPlainly };
}
