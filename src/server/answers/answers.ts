/**
 * Answers as values: a command's JSON, with what it says beside it.
 */
import type { AnswerGiven } from "../question.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";

export interface AnswerTold<Value> {
  value: Value;
  /** Whether something was found. */
  isFound: boolean;
  /** What was searched, and what is wrong: sentences, with commands in them. */
  said: string[];
  /** The command that gives the same at a shell. */
  command: string;
}

/** `words`: as typed at a shell, without the format. */
export async function told<Value>(
  service: Served,
  { scope }: Viewer,
  words: readonly [string, ...string[]],
): Promise<AnswerTold<Value>> {
  const [verb, ...rest] = words;
  const { out, said, status }: AnswerGiven = await service.ask({
    words: [verb, "-o", "json", ...rest],
    scope,
  });
  return {
    value: JSON.parse(out) as Value,
    isFound: status === 0,
    said,
    command: service.command(words),
  };
}
