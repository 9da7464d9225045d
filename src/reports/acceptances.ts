/**
 * Whether a service's log tells that a mail was accepted; of encrypted sessions it may not, though it does
 * of others. Where it never does, though sessions may have got mail in, how much is not logged: that is no 0.
 */

import type { Session } from "../tracking/sessions/facts.ts";
import { isEncrypted } from "../tracking/sessions/fitting.ts";
import { isMailbox } from "../tracking/sessions/ports.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { wholeOf } from "./filter/part.ts";
import { byName } from "./ranking.ts";

export type Acceptances = Map<string, Told>;

interface Told {
  host: string;
  service: string;
  isEncrypted: boolean;
  /** Some line told an acceptance. */
  isTold: boolean;
  /** Of some session no line tells whether it got mail in. */
  isDue: boolean;
}

/** The key of the session's kind if the session does not tell whether it got mail in. */
export function noteAcceptance(acceptances: Acceptances, session: Session): string | undefined {
  const { host, service } = session;
  const kind = { host, service, isEncrypted: isEncrypted(session) };
  const key = `${host}\n${service}\n${kind.isEncrypted}`;
  const told = acceptances.get(key) ?? { ...kind, isTold: false, isDue: false };
  acceptances.set(key, told);
  told.isTold ||= wholeOf(session).transactions.some(isTaken);
  const isDue = isUntold(session);
  told.isDue ||= isDue;
  return isDue ? key : undefined;
}

export function mergeAcceptances(acceptances: Acceptances, later: Acceptances): void {
  for (const [key, told] of later) {
    const known = acceptances.get(key) ?? told;
    acceptances.set(key, known);
    known.isTold ||= told.isTold;
    known.isDue ||= told.isDue;
  }
}

function isUntold(session: Session): boolean {
  const { verdict } = session;
  return (verdict === "unknown" || verdict === "open") && !isMailbox(session);
}

/** The keys of kinds of which no line ever tells. */
export function unloggedKinds(acceptances: Acceptances): ReadonlySet<string> {
  return new Set(unlogged(acceptances).map(([key]) => key));
}

export function isUnlogged(
  acceptances: Acceptances,
  { host, name }: { host: string; name: string },
): boolean {
  return unlogged(acceptances).some(([, one]) => one.host === host && one.service === name);
}

function unlogged(acceptances: Acceptances): [string, Told][] {
  return [...acceptances]
    .filter(([, { isDue, isTold }]) => isDue && !isTold)
    .sort(([a], [b]) => byName(a, b));
}

export function unloggedNotes(acceptances: Acceptances): string[] {
  return unlogged(acceptances).map(([, told]) => {
    const name = [told.host, told.service].filter(Boolean).join(" ") || "the service";
    const [whose, means] = told.isEncrypted
      ? [" of its encrypted sessions", "recordio behind the encryption"]
      : ["", "recordio"];
    return `${name}: no line tells that a mail was accepted${whose}, so how many were is not logged. The answer to a mail (250 ok 1773047831 qp 12350) would tell, as ${means} or a patch of qmail-smtpd logs it.`;
  });
}
