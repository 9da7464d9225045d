/**
 * A command that somebody else has asked for: its answer goes to memory, and it shows no more than he may see.
 *
 * Who may not see all mail is answered by those commands alone of which it is known that they show facts, which are
 * masked where they are handed out.
 */
import { EventEmitter } from "node:events";
import type { AnswerGiven, RefusedWords } from "../../server/question.ts";
import type { Instant } from "../../time/instant.ts";
import type { Asker, OutletStream } from "../asker.ts";
import { dispatch } from "../dispatch.ts";
import { UserError } from "../error.ts";

export async function answered(
  words: string[],
  now: Instant,
  { namesFiles = false, ...asked }: Partial<Asker>,
): Promise<AnswerGiven> {
  if (asked.seen && !SHOW_FACTS.has(words[0] ?? ""))
    throw new UserError(`"${words[0]}" is answered to those alone who may see all mail`);
  const [out, said] = [new TextStream(), new TextStream()];
  const outlet = { stdout: out, stderr: said, env: {}, isForPage: true };
  const status = await dispatch(words, now, {
    ...asked,
    namesFiles,
    outlet,
    patternMilliseconds: MOST_PATTERN_MILLISECONDS,
  });
  return { status, out: out.text, said: said.text.split("\n").filter((line) => line !== "") };
}

/** Others wait for the thread. */
const MOST_PATTERN_MILLISECONDS = 3000;

const SHOW_FACTS: ReadonlySet<string> = new Set([
  "find",
  "show",
  "sessions",
  "session",
  "queue",
  "why",
  "report",
  "explain",
]);

/** Every room's error that whoever asks can mend carries a hint; all others are bugs. */
export function refusalIn(error: unknown): RefusedWords | undefined {
  if (!(error instanceof Error && "hint" in error)) return undefined;
  const { message, hint, corrections = [] } = error as Error & Partial<RefusedWords>;
  return { message, hint, corrections };
}

/** Keeps what is written to it. */
class TextStream extends EventEmitter implements OutletStream {
  text = "";

  write(piece: string | Uint8Array, then?: (error?: Error | null) => void): boolean {
    this.text += typeof piece === "string" ? piece : Buffer.from(piece).toString();
    then?.();
    return true;
  }
}
