/**
 * The command that was meant, whole: what was typed, with the wrong words changed for the right ones.
 *
 *     qtrail find status:failed /var/log/qmail     "failed" is no status
 *     try: qtrail find status:bounced /var/log/qmail
 *
 * Where nobody knows what was meant it is the command's help. Either works when it is pasted.
 */
import { type Correction, corrected } from "../bytes/correction.ts";
import { shellWords } from "../reports/shell-words.ts";
import { COMMAND_NAMES } from "./commands.ts";
import { UserError } from "./error.ts";

/** The error, with such a command in its hint; any other than an operator's slip as it is. */
export function withCommand(error: unknown, words: readonly string[]): unknown {
  if (!isSlip(error)) return error;
  const { message, hint = "", corrections = [] } = error;
  const meant = corrected(words, corrections);
  if (!meant && /\bqtrail [a-z]/.test(hint)) return error;
  const [verb = ""] = words;
  const help = COMMAND_NAMES.includes(verb) ? [verb, "--help"] : ["help"];
  const command = meant ? `try: qtrail ${shellWords(meant)}` : `see: qtrail ${shellWords(help)}`;
  return new UserError(message, {
    cause: error,
    hint: [hint, command].filter(Boolean).join("\n"),
  });
}

type Slip = Error & { hint: string | undefined; corrections?: readonly Correction[] };

function isSlip(error: unknown): error is Slip {
  return error instanceof Error && "hint" in error;
}
