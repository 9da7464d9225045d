/**
 * Whether a service's log tells that a mail was accepted; of encrypted sessions it may not, though it does
 * of others. Where it never does, though sessions may have got mail in, how much is not logged: that is no 0.
 */

import type { Session } from "../tracking/sessions/facts.ts";
import { isEncrypted } from "../tracking/sessions/fitting.ts";
import { isMailbox } from "../tracking/sessions/ports.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";
import { wholeOf } from "./filter/part.ts";

export type Acceptances = Map<string, Told>;

interface Told {
  host: string;
  service: string;
  isEncrypted: boolean;
  /** A bit for it; beyond 31 kinds the last ones share theirs. */
  bit: number;
  /** Some line told an acceptance. */
  isTold: boolean;
  /** Of some session no line tells whether it got mail in. */
  isDue: boolean;
}

/** The bit of the session's kind if the session does not tell whether it got mail in, else 0. */
export function noteAcceptance(acceptances: Acceptances, session: Session): number {
  const { host, service } = session;
  const kind = { host, service, isEncrypted: isEncrypted(session) };
  const key = `${host}\n${service}\n${kind.isEncrypted}`;
  const bit = 1 << Math.min(acceptances.size, 30);
  const told = acceptances.get(key) ?? { ...kind, bit, isTold: false, isDue: false };
  acceptances.set(key, told);
  told.isTold ||= wholeOf(session).transactions.some(isTaken);
  const isDue = isUntold(session);
  told.isDue ||= isDue;
  return isDue ? told.bit : 0;
}

function isUntold(session: Session): boolean {
  const { verdict } = session;
  return (verdict === "unknown" || verdict === "open") && !isMailbox(session);
}

/** The bits of kinds of which no line ever tells. */
export function unloggedBits(acceptances: Acceptances): number {
  return unlogged(acceptances).reduce((bits, { bit }) => bits | bit, 0);
}

export function isUnlogged(
  acceptances: Acceptances,
  { host, name }: { host: string; name: string },
): boolean {
  return unlogged(acceptances).some((one) => one.host === host && one.service === name);
}

function unlogged(acceptances: Acceptances): Told[] {
  return [...acceptances.values()].filter(({ isDue, isTold }) => isDue && !isTold);
}

export function unloggedNotes(acceptances: Acceptances): string[] {
  return unlogged(acceptances).map((told) => {
    const name = [told.host, told.service].filter(Boolean).join(" ") || "the service";
    const [whose, means] = told.isEncrypted
      ? [" of its encrypted sessions", "recordio behind the encryption"]
      : ["", "recordio"];
    return `${name}: no line tells that a mail was accepted${whose}, so how many were is not logged. The answer to a mail (250 ok 1773047831 qp 12350) would tell, as ${means} or a patch of qmail-smtpd logs it.`;
  });
}
