/**
 * What `qtrail serve --utc` hands to the threads that follow logs.
 */
import { flagsOf, parse } from "../../src/cli/parse.ts";
import type { ImportingData } from "../../src/cli/serve/thread-messages.ts";
import { serve } from "../../src/cli/serve.ts";

const parsed = parse(serve, ["--utc"]);

export const FLAGS =
  "typed" in parsed ? (flagsOf(serve, parsed.typed) as ImportingData["flags"]) : never();

function never(): never {
  throw new Error("--utc is a flag of serve");
}
