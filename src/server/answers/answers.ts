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
  const [verb, ...rest] = words.filter((word) => word !== "");
  const { out, said, status }: AnswerGiven = await service.ask({
    words: [verb as string, "-o", "json", ...rest],
    scope,
  });
  return {
    value: JSON.parse(out) as Value,
    isFound: status === 0,
    said,
    command: service.command(asTyped(words)),
  };
}

/** Without the sign that only words follow, where they look like nothing else. */
function asTyped(words: readonly string[]): string[] {
  const sign = words.indexOf("--");
  const isNeeded = words.slice(sign + 1).some((word) => word.startsWith("-"));
  return words.filter((word, i) => word !== "" && (i !== sign || isNeeded));
}
