import type { Correction } from "../bytes/correction.ts";

/**
 * A slip that the operator can mend: said in one sentence with what to try, never as a stack.
 */
export class UserError extends Error {
  /** What to try, as a sentence or a command; absent where there is nothing to say. */
  readonly hint: string | undefined;

  /** Words as they were typed, each with the one or more that were meant. */
  readonly corrections: readonly Correction[];

  constructor(
    message: string,
    options: { hint?: string; corrections?: readonly Correction[]; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "UserError";
    this.hint = options.hint;
    this.corrections = options.corrections ?? [];
  }
}
