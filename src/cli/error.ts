/**
 * A slip that the operator can mend: said in one sentence with what to try, never as a stack.
 */
export class UserError extends Error {
  /** What to try, as a sentence or a command; absent where there is nothing to say. */
  readonly hint: string | undefined;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "UserError";
    this.hint = options.hint;
  }
}
