/**
 * What of all mail somebody may see: everything, the mail of some domains, or figures alone.
 *
 *     domains [club.example]
 *       anna@club.example -> k.maier@bigmail.example   shown, as anna@club.example -> …@bigmail.example
 *       joe@shop.example  -> k.maier@bigmail.example   nothing
 *
 * It is asked where facts are handed out, so that filters, lists, counts and near misses know of nothing else. What
 * is shown is made from fields that are named here: one that a fact gets later is not shown until somebody has
 * decided how, and until then this does not compile.
 */
import type { Fact } from "../tracking/facts.ts";
import { type Masking, maskingFor } from "./scope/masked-addresses.ts";
import { maskedMessage } from "./scope/masked-message.ts";
import { maskedOther } from "./scope/masked-other.ts";
import { maskedSession } from "./scope/masked-session.ts";
import { ownPartOf } from "./scope/own-part.ts";

export type Scope = { kind: "all" } | { kind: "domains"; domains: string[] } | { kind: "figures" };

/** `the mail of club.example`. */
export function scopeWords(scope: Scope): string {
  switch (scope.kind) {
    case "all":
      return "all mail";
    case "figures":
      return "figures alone";
    case "domains":
      return `the mail of ${scope.domains.join(", ")}`;
  }
}

/** What a viewer sees of facts. */
export interface FactsSeen {
  /** undefined: nothing. */
  of(fact: Fact): Fact | undefined;
  /** Mail is seen that has an address of one of these domains; absent: all of it. */
  domains?: readonly string[];
  /** Reports tell of no single message, and quote nothing. */
  isFigures?: true;
}

/** Absent: all of every fact. */
export function seenUnder(scope: Scope): FactsSeen | undefined {
  if (scope.kind === "all") return undefined;
  const domains = scope.kind === "domains" ? scope.domains : [];
  const masking = maskingFor(domains);
  if (scope.kind === "figures") return { of: (fact) => masked(fact, masking), isFigures: true };
  return {
    of(fact) {
      const own = ownPartOf(fact, masking.isOwn);
      return own && masked(own, masking, fact);
    },
    domains,
  };
}

/** `whole`: of which the fact may be a part. */
function masked(fact: Fact, masking: Masking, whole = fact): Fact {
  switch (fact.kind) {
    case "message":
      return { kind: "message", message: maskedMessage(fact.message, masking) };
    case "session": {
      const all = whole.kind === "session" ? whole.session : fact.session;
      return { kind: "session", session: maskedSession(fact.session, masking, all) };
    }
    default:
      return maskedOther(fact, masking);
  }
}
