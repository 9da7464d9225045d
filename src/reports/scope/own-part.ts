/**
 * What of a fact concerns somebody's own domains: a message with one of their addresses, of a session the mails that
 * are so, and what tells of the queue and of time without telling of anybody's mail.
 *
 * Who has logged in from such a domain is shown all that he sent.
 */
import type { Fact } from "../../tracking/facts.ts";
import type { Session, Transaction } from "../../tracking/sessions/facts.ts";
import type { Masking } from "./masked-addresses.ts";

type IsOwn = Masking["isOwn"];

/** undefined: nothing. */
export function ownPartOf(fact: Fact, isOwn: IsOwn): Fact | undefined {
  switch (fact.kind) {
    case "message": {
      const { sender, recipients } = fact.message;
      return isOwn(sender) || recipients.some(({ address }) => isOwn(address)) ? fact : undefined;
    }
    case "session": {
      const session = ownMailOf(fact.session, isOwn);
      return session && { kind: "session", session };
    }
    case "scan":
    case "service":
      return undefined;
    case "load":
    case "run":
    case "notice":
    case "surprise":
    case "slots":
      return fact;
  }
}

function ownMailOf(session: Session, isOwn: IsOwn): Session | undefined {
  const { auth, transactions, messages } = session;
  if (auth.some(({ ok, user }) => ok && isOwn(user))) return session;
  const own = transactions.filter((one) => isOfOwn(one, isOwn));
  const hasTried = auth.some(({ user }) => isOwn(user));
  if (own.length === 0 && !hasTried) return undefined;
  const others = transactions.filter((one) => !own.includes(one));
  const ofOthers = new Set(others.flatMap(({ queued }) => queued?.qp ?? []));
  return {
    ...session,
    transactions: own,
    messages: messages.filter(({ qp }) => qp === undefined || !ofOthers.has(qp)),
  };
}

function isOfOwn({ sender, senderDomain, recipients }: Transaction, isOwn: IsOwn): boolean {
  return (
    isOwn(sender) ||
    (senderDomain !== undefined && isOwn(`@${senderDomain}`)) ||
    recipients.some(({ address }) => isOwn(address))
  );
}
