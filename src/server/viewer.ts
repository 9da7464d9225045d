/**
 * Who looks: somebody of this machine, or the holder of a token.
 */
import type { Scope } from "../reports/scope.ts";

export interface Viewer {
  /** As the audit names him: `this machine`, or the token's name. */
  name: string;
  scope: Scope;
  /** The token's id; absent for who needs none. */
  token?: string;
  /** The address from which he asks, for the audit. */
  from?: string;
}

/** What tells one viewer from another. */
export function keyOf({ token, name }: Viewer): string {
  return token ?? name;
}

/** Whose scope is enough: `mail` for what tells of single messages, `figures` for numbers without addresses. */
export type ScopeNeeded = "nothing" | "figures" | "mail" | "all";

export function maySee({ scope }: Viewer, needs: ScopeNeeded): boolean {
  switch (needs) {
    case "nothing":
    case "figures":
      return true;
    case "mail":
      return scope.kind !== "figures";
    case "all":
      return scope.kind === "all";
  }
}
