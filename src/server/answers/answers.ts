/**
 * Answers as values: a command's JSON, with what it says beside it.
 */
import type { AnswerGiven } from "../question.ts";
import type { Served } from "../service.ts";
import type { Viewer } from "../viewer.ts";

export interface AnswerTold<Value> {
  value: Value;
  /** False: nothing was found in what could all be read. */
  isFound: boolean;
  /** What was searched, and what is wrong: sentences, with commands in them. */
  said: string[];
  /** The command that gives the same at a shell. */
  command: string;
}

type AnswerPrinted = Omit<AnswerTold<never>, "value"> & { text: string };

/** `words`: as typed at a shell, without the format. */
export async function told<Value>(
  service: Served,
  viewer: Viewer,
  words: readonly [string, ...string[]],
): Promise<AnswerTold<Value>> {
  const { text, ...rest } = await printed(service, viewer, "json", words);
  return { value: JSON.parse(text) as Value, ...rest };
}

/** The same as text, in any of the command's formats. */
export async function printed(
  service: Served,
  { scope }: Viewer,
  format: string,
  words: readonly [string, ...string[]],
): Promise<AnswerPrinted> {
  const [verb, ...rest] = words.filter((word) => word !== "");
  const { out, said, status }: AnswerGiven = await service.ask({
    words: [verb as string, "-o", format, ...rest],
    scope,
  });
  return { text: out, isFound: status !== 1, said, command: service.command(asTyped(words)) };
}

/** Without the sign that only words follow, where they look like nothing else. */
export function asTyped(words: readonly string[]): string[] {
  const sign = words.indexOf("--");
  const isNeeded = words.slice(sign + 1).some((word) => word.startsWith("-"));
  return words.filter((word, i) => word !== "" && (i !== sign || isNeeded));
}
