/**
 * How a session ended: one verdict, with the step, the rule and the words that decided.
 *
 * What comes first decides: turned away before a word of SMTP; mail taken; a message, recipient
 * or sender turned away; a failed log-in; left in the middle; killed. An exit code of 0 proves
 * nothing but a polite QUIT.
 */
import type { StepName, Verdict } from "../../grammars/session/event.ts";
import type { Rule } from "../../grammars/session/rules.ts";
import type { Session, SessionVerdict, Transaction } from "./facts.ts";

/**
 * How much of what was said the log has: every word, so what is not in it was not said; every word until
 * it was encrypted, and nothing from there on; or what its programs chose to tell.
 */
export type Hearing = "all" | "until-tls" | "told";

export function concludeSession(session: Session, hearing: Hearing): void {
  const decided =
    gate(session) ??
    taken(session) ??
    untold(session, hearing) ??
    (hearing === "until-tls" ? undefined : (turnedAway(session) ?? helo(session))) ??
    logIn(session, hearing) ??
    hungUp(session) ??
    brokenOff(session, hearing === "all");
  session.verdict = decided.verdict;
  if (decided.step !== undefined) session.step = decided.step;
  if (decided.rule !== undefined) session.rule = decided.rule;
  if (decided.text !== undefined) session.text = decided.text;
}

interface Decided {
  verdict: SessionVerdict;
  step?: StepName | undefined;
  rule?: Rule | undefined;
  text?: string | undefined;
}

function gate(session: Session): Decided | undefined {
  if (session.transactions.some(isTaken)) return undefined;
  return decisionAt(session, "connect") ?? decisionAt(session, "tls");
}

function taken({ transactions, auth, local }: Session): Decided | undefined {
  if (transactions.some(isTaken)) return { verdict: "accepted" };
  const isForMail = local.port !== undefined && SMTP_PORTS.has(local.port);
  const isIn = transactions.length === 0 && !isForMail && auth.some(({ ok }) => ok);
  return isIn ? { verdict: "accepted" } : undefined;
}

/** Where a log-in is only the beginning. */
const SMTP_PORTS = new Set([25, 465, 587]);

/** The last mail went well as far as is told, and no line shows that it was given up. */
function untold(session: Session, hearing: Hearing): Decided | undefined {
  const last = session.transactions.at(-1);
  if (!last || isTurnedAway(last) || last.recipients.every(isTurnedAway)) return undefined;
  const end = brokenOff(session, hearing === "all");
  return end.verdict === "unknown" ? end : undefined;
}

function turnedAway(session: Session): Decided | undefined {
  const { transactions } = session;
  for (const transaction of transactions) {
    const { rule, text, recipients } = transaction;
    if (isTurnedAway(transaction))
      return { verdict: transaction.verdict, step: stepOf(transaction), rule, text };
    if (recipients.some((one) => !isTurnedAway(one))) continue;
    const last = recipients.at(-1);
    if (last && isTurnedAway(last))
      return { verdict: last.verdict, step: "rcpt", rule: last.rule, text: last.text };
  }
  const isAnyNamed = transactions.some(({ recipients }) => recipients.length > 0);
  return isAnyNamed ? undefined : decisionAt(session, "rcpt");
}

function helo(session: Session): Decided | undefined {
  return decisionAt(session, "helo");
}

/** It, or each of its recipients. */
export function isWhollyTurnedAway(transaction: Transaction): boolean {
  const { recipients } = transaction;
  return isTurnedAway(transaction) || (recipients.length > 0 && recipients.every(isTurnedAway));
}

/** The password was wrong, or the server did not come to look at it. */
function logIn(session: Session, hearing: Hearing): Decided | undefined {
  const { auth, decisions } = session;
  if (auth.some(({ ok }) => ok)) return undefined;
  if (auth.length === 0) return hearing === "until-tls" ? undefined : decisionAt(session, "auth");
  const text = decisions.findLast(({ step }) => step === "auth")?.text;
  return { verdict: "refused", step: "auth", rule: "auth-failed", text };
}

/** The server had enough of the client, before it named a sender; not that it fell silent. */
function hungUp(session: Session): Decided | undefined {
  const end = session.transactions.length === 0 ? decisionAt(session, "end") : undefined;
  return end?.rule === "timeout" ? undefined : end;
}

function brokenOff(session: Session, isHeard: boolean): Decided {
  const { transactions, signal, exit, decisions, incomplete } = session;
  const unheard = decisions.find(({ step, rule }) => step === "connect" && rule === "disconnect");
  if (unheard)
    return { verdict: "nothing", step: "connect", rule: unheard.rule, text: unheard.text };
  const end = decisions.findLast(({ step, rule }) => step === "end" && rule !== undefined);
  if (signal !== undefined) return { verdict: "cut-off", step: "end" };
  const hasFailed = (exit ?? 0) !== 0;
  if (transactions.length > 0 && (end || isHeard || hasFailed)) {
    const rule = end?.rule ?? (hasFailed ? "disconnect" : undefined);
    return { verdict: "given-up", step: "end", rule, text: end?.text };
  }
  if (incomplete.includes("end") && !end) return { verdict: "open" };
  // A line that tells that the client left tells as well what it had named until then.
  if (transactions.length === 0 && (isHeard || end?.rule === "disconnect"))
    return { verdict: "nothing", step: "end", rule: end?.rule, text: end?.text };
  return { verdict: "unknown" };
}

function decisionAt({ decisions }: Session, step: StepName): Decided | undefined {
  const found = decisions.find((one) => one.step === step && isTurnedAway(one));
  if (!found || !isTurnedAway(found)) return undefined;
  const { verdict, rule, text } = found;
  return { verdict, step, rule, text };
}

/** The step at which the whole transaction was turned away: no recipient, so at MAIL. */
function stepOf({ recipients }: Transaction): StepName {
  return recipients.length === 0 ? "mail" : "data";
}

export function isTaken({
  queued,
  verdict,
}: {
  queued?: object | undefined;
  verdict?: Verdict | undefined;
}): boolean {
  return queued !== undefined || verdict === "accepted";
}

/** For good, or for now. */
export function isTurnedAway<T extends { verdict?: Verdict }>(
  one: T,
): one is T & { verdict: "refused" | "deferred" } {
  return one.verdict === "refused" || one.verdict === "deferred";
}
