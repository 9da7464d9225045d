/**
 * What counts as one refusal, so that counts by rule, client and sender add up.
 *
 * - a connection that was turned away before a sender was taken (at connect, TLS, HELO or AUTH)
 *   is one, whatever the client went on to say;
 * - else each recipient that was turned away is one;
 * - else a message that was turned away as a whole, at MAIL or at the end of DATA, is one.
 *
 * A session may hold several; one that got mail in may hold some too.
 */
import type { Verdict } from "../grammars/session/event.ts";
import type { Rule } from "../grammars/session/rules.ts";
import type { Instant } from "../time/instant.ts";
import type { Session, Transaction } from "../tracking/sessions/facts.ts";
import { senderOf } from "../tracking/sessions/transactions.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { wholeOf } from "./filter/part.ts";

export interface Refusal {
  unit: "connection" | "recipient" | "message";
  verdict: TurnedAwayVerdict;
  rule: Rule | undefined;
  /** undefined where none was named; `@example.com` where no more of it is told. */
  sender: string | undefined;
  recipients: string[];
  at: Instant | undefined;
}

export type TurnedAwayVerdict = Exclude<Verdict, "accepted">;

/** The tallies of a report ask of one session after the other: the answer stays until another is asked of. */
export function refusalsIn(session: Session): readonly Refusal[] {
  if (last?.session !== session) last = { session, refusals: refusalsOf(session) };
  return last.refusals;
}

let last: { session: Session; refusals: readonly Refusal[] } | undefined;

function refusalsOf(session: Session): readonly Refusal[] {
  if (isAtTheGate(session)) return [ofConnection(session)];
  const found = mailRefusalsIn(session);
  if (found.length > 0 || !isTurnedAway(session.verdict)) return found;
  const whole = wholeOf(session);
  const isOfMail = whole !== session && mailRefusalsIn(whole).length > 0;
  return isOfMail ? found : [ofConnection(session)];
}

function mailRefusalsIn(session: Session): Refusal[] {
  const found: Refusal[] = [];
  for (const transaction of session.transactions) addRefusals(found, transaction, session);
  return found;
}

/** What became of a mail that was offered; undefined if the log does not tell, or it was left. */
export function outcomeOf(transaction: Transaction): Verdict | undefined {
  if (isTaken(transaction)) return "accepted";
  const { verdict, recipients } = transaction;
  if (isTurnedAway(verdict)) return verdict;
  if (recipients.length === 0) return undefined;
  return recipients.every((one) => isTurnedAway(one.verdict))
    ? recipients.at(-1)?.verdict
    : undefined;
}

export function isTurnedAway(verdict: string | undefined): verdict is TurnedAwayVerdict {
  return verdict === "refused" || verdict === "deferred";
}

function isAtTheGate({ verdict, step }: Session): boolean {
  if (!isTurnedAway(verdict)) return false;
  return step === "connect" || step === "tls" || step === "helo" || step === "auth";
}

/**
 * A gate may let the client name its mail before it says no: then those words are known. What was named
 * after HELO or AUTH had been refused is no part of that.
 */
function ofConnection({ verdict, step, rule, started, ended, transactions }: Session): Refusal {
  const offered = step === "connect" ? transactions : [];
  return {
    unit: "connection",
    verdict: verdict === "deferred" ? "deferred" : "refused",
    rule,
    sender: offered[0] && senderOf(offered[0]),
    recipients: offered.flatMap(({ recipients }) => recipients.map(({ address }) => address)),
    at: started ?? ended,
  };
}

function addRefusals(found: Refusal[], transaction: Transaction, session: Session): void {
  const { recipients, verdict, rule } = transaction;
  const at = transaction.at ?? session.started ?? session.ended;
  const sender = senderOf(transaction);
  for (const one of recipients) {
    if (!isTurnedAway(one.verdict)) continue;
    found.push({
      unit: "recipient",
      verdict: one.verdict,
      rule: one.rule,
      sender,
      recipients: [one.address],
      at: one.at ?? at,
    });
  }
  if (!isTurnedAway(verdict) || transaction.queued) return;
  const passed = recipients.filter((one) => !isTurnedAway(one.verdict));
  if (passed.length > 0 || recipients.length === 0)
    found.push({
      unit: "message",
      verdict,
      rule,
      sender,
      recipients: passed.map(({ address }) => address),
      at,
    });
}
