/**
 * A grammar of a program whose lines do not begin with its name: its forms alone tell which are its own.
 */
import { text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "./event.ts";
import { firstBytesOf } from "./first-bytes.ts";
import { firstThatFits, type LoggedBy, type SessionForm, type SessionGrammar } from "./grammar.ts";
import { withoutReturn } from "./prefix.ts";

export function unnamedGrammar(name: string, forms: readonly SessionForm[]): SessionGrammar {
  const first = firstBytesOf(forms);

  function read(bytes: Buffer, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
    if (at === end || !first.has(bytes[at] as number)) return undefined;
    return readPlainly(text(bytes, at, end), by);
  }

  function readPlainly(line: string, _by: LoggedBy): SessionEvent | undefined {
    return firstThatFits(forms, withoutReturn(line));
  }

  return { name, forms, read, readPlainly };
}
