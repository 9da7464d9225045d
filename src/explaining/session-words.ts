/**
 * What became of a session, in one phrase of plain words; why it was turned away; and how sure a join is.
 */
import { RULES, type Rule } from "../grammars/session/rules.ts";
import { grouped } from "../reports/cells.ts";
import type { NoSession, Session, SessionMessage } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";

/** A session, as far as it is judged: one in memory, or one that was read from JSON. */
export type JudgedSession = Pick<Session, "verdict" | "signal" | "rule" | "step"> & {
  transactions: readonly Parameters<typeof isTaken>[0][];
};

/** `accepted 2 mails`, `refused at RCPT: unknown user`, `put off on connecting: greylist`. */
export function sessionVerdict(session: JudgedSession): string {
  const { verdict, transactions, signal, rule } = session;
  const why = rule === undefined ? "" : `: ${ruleWords(rule)}`;
  switch (verdict) {
    case "accepted": {
      const mails = transactions.filter(isTaken).length;
      return mails > 0 ? `accepted ${grouped(mails)} mail${mails === 1 ? "" : "s"}` : "accepted";
    }
    case "refused":
      return `refused${stepWords(session)}${why}`;
    case "deferred":
      return `put off${stepWords(session)}${why}`;
    case "given-up":
      return `client gave up${why}`;
    case "cut-off":
      return `cut off by signal ${signal}`;
    case "nothing":
      return session.step === "connect"
        ? "client gave up before the greeting"
        : `no mail offered${why}`;
    case "unknown":
      return "not logged what was said";
    case "open":
      return "no end in the log";
    default:
      return verdict satisfies never;
  }
}

/** `unknown-user` as words. */
export function ruleWords(rule: Rule): string {
  return rule.replaceAll("-", " ");
}

export function ruleMeaning(rule: Rule): string {
  return RULES[rule];
}

function stepWords({ step }: JudgedSession): string {
  if (step === undefined) return "";
  return step === "connect" ? " on connecting" : ` at ${step.toUpperCase()}`;
}

/** `exact`: the same qp; and so on, as the evidence says. */
export function joinWords({ join, evidence }: Pick<SessionMessage, "join" | "evidence">): string {
  return `${join.toUpperCase()} (${evidence.join(", ")})`;
}

/** Why a message has no session. */
export const NO_SESSION: Record<NoSession, string> = {
  bounce: "none: qmail-send made this bounce itself",
  forward: "none: sent on from another message here",
  "other-user": "none: handed in by another user than that of the sessions that were read",
  "no-session": "none of those that were read could have brought it",
  "no-log": "unknown: its service's log was not read",
  "not-logged":
    "unknown: its acceptance with a qp is not logged; these were open then, and may have brought it",
};
