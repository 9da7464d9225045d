/**
 * Whether what was turned away at the door came again, and got in.
 *
 * A mail is known again by its sender and recipient, whoever brings it: large senders come back
 * from another address. A connection that named neither is known by its client's address.
 * Sessions have to come in the order of their ends, as tracking hands them out.
 */
import type { Afterwards } from "../explaining/afterwards.ts";
import { isTurnedAway, type Refusal } from "../reports/refusals.ts";
import type { Session, Transaction } from "../tracking/sessions/facts.ts";
import { isTaken } from "../tracking/sessions/verdict.ts";

export interface ComingBack {
  /** Takes every session, before its own refusals are followed. */
  see(session: Session): void;
  /** What became of it, to be asked once all sessions were seen. */
  follow(session: Session, refusal: Refusal): () => Afterwards;
}

export function comingBack(): ComingBack {
  const trails = new Map<string, Trail>();
  const trailOf = (name: string): Trail => {
    const known = trails.get(name);
    if (known) return known;
    const trail: Trail = { tries: 0, last: "" };
    trails.set(name, trail);
    return trail;
  };
  const seen = (name: string, session: Session, hasGotIn: boolean): void => {
    const trail = trails.get(name);
    if (!trail || trail.last === session.id) return;
    if (hasGotIn) {
      trail.gotIn = { session: session.id, at: session.started ?? session.ended };
      // Whatever is turned away from now on has a trail of its own.
      trails.delete(name);
    } else {
      trail.tries++;
      trail.last = session.id;
    }
  };
  return {
    see(session) {
      if (trails.size === 0) return;
      const { transactions, client } = session;
      const hasNames = transactions.some(({ recipients }) => recipients.length > 0);
      seen(byClient(client.address), session, transactions.some(isTaken));
      if (!hasNames) seen(bySilentClient(client.address), session, false);
      for (const [name, isIn] of mailsIn(transactions)) seen(name, session, isIn);
    },
    follow(session, refusal) {
      const { address } = session.client;
      const isNamed = refusal.sender !== undefined || refusal.recipients.length > 0;
      const names = isNamed
        ? [byMail(refusal.sender, refusal.recipients[0]), bySilentClient(address)]
        : [byClient(address)];
      const followed = names.map((name) => {
        const trail = trailOf(name);
        return { trail, before: trail.tries };
      });
      return () => afterwardsOf(followed);
    },
  };
}

interface Trail extends Afterwards {
  /** Id of the last session that was counted. */
  last: string;
}

function afterwardsOf(followed: { trail: Trail; before: number }[]): Afterwards {
  const tries = followed.reduce((sum, { trail, before }) => sum + trail.tries - before, 0);
  const gotIn = followed.find(({ trail }) => trail.gotIn)?.trail.gotIn;
  return gotIn ? { tries, gotIn } : { tries };
}

/** Every mail that was offered, by its name, and whether it was taken. */
function mailsIn(transactions: readonly Transaction[]): Map<string, boolean> {
  const mails = new Map<string, boolean>();
  for (const transaction of transactions) {
    const { sender, recipients } = transaction;
    const hasTaken = isTaken(transaction);
    const add = (name: string, isIn: boolean): void => {
      mails.set(name, (mails.get(name) ?? false) || isIn);
    };
    add(byMail(sender, undefined), hasTaken);
    for (const { address, verdict } of recipients)
      add(byMail(sender, address), hasTaken && !isTurnedAway(verdict));
  }
  return mails;
}

// Names of trails. No address has a newline in it: a line of a log has none.

function byMail(sender: string | undefined, recipient: string | undefined): string {
  return `mail\n${sender?.toLowerCase() ?? "?"}\n${recipient?.toLowerCase() ?? ""}`;
}

function byClient(address: string | undefined): string {
  return `client\n${address ?? ""}`;
}

/** Sessions of that client that named no recipient. */
function bySilentClient(address: string | undefined): string {
  return `silent\n${address ?? ""}`;
}
