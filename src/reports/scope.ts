/**
 * What of all mail somebody may see: everything, the mail of some domains, or figures alone.
 */
import type { Fact } from "../tracking/facts.ts";

export type Scope = { kind: "all" } | { kind: "domains"; domains: string[] } | { kind: "figures" };

/** What of a fact is shown; undefined: nothing. Absent: all of every fact. */
export function seenUnder(scope: Scope): ((fact: Fact) => Fact | undefined) | undefined {
  if (scope.kind === "all") return undefined;
  return () => undefined;
}
