/**
 * Which recipients of a message may be named to whom. Other people's mail is nobody's business: without `--to` a
 * customer is told of several recipients only where it is known to be the sender who wrote to them, and another postmaster only
 * of those of one domain.
 */
import type { Filter } from "../reports/filter/filter.ts";
import { messageFinder } from "../reports/filter/match.ts";
import { domainOf } from "../reports/filter/pattern.ts";
import { parseTerm } from "../reports/filter/query.ts";
import type { TimeContext } from "../time/words.ts";
import type { Message, Recipient } from "../tracking/facts.ts";
import type { Session } from "../tracking/sessions/facts.ts";
import { UserError } from "./error.ts";
import type { WithHash } from "./hashed-filter.ts";

export const LETTER_READERS = ["customer", "postmaster"] as const;
export type LetterReader = (typeof LETTER_READERS)[number];

export interface Addressee {
  reader: LetterReader;
  /** Addresses of recipients, as logged or as people typed them; none: whoever may be named. */
  to: readonly string[];
  /** What an address is called where a store has hashed it. */
  withHash: WithHash;
}

/** Those of whom the reader is told, `session` being the one that brought the message. */
export function recipientsFor(
  { reader, to, withHash }: Addressee,
  message: Message,
  session: Session | undefined,
  times: TimeContext,
): readonly Recipient[] {
  const asked = to.length > 0 ? named(message, to, withHash, times) : message.recipients;
  if (reader === "customer") {
    if (to.length === 0 && !isOfSender(message, session)) throw whose("recipients");
    return asked;
  }
  const remote = asked.filter(({ channel }) => channel !== "local");
  if (asked.length > 0 && remote.length === 0)
    throw new UserError("it was delivered on this server: there is no other postmaster to ask");
  const domains = new Set(remote.map(({ address }) => domainOf(address)?.toLowerCase()));
  if (domains.size > 1) throw whose("recipients in several domains");
  return remote;
}

function named(
  message: Message,
  to: readonly string[],
  withHash: WithHash,
  times: TimeContext,
): readonly Recipient[] {
  const terms: Filter["terms"] = to.map((address) => withHash(parseTerm("to", `<${address}>`)));
  const found = messageFinder({ terms, caseSensitive: false }, times)(message);
  if (!found)
    throw new UserError(`this message has no recipient ${to.join(", ")} in the log`, {
      hint: `those that it has are told by: qtrail show ${message.id}`,
    });
  return found;
}

function whose(recipients: string): UserError {
  return new UserError(`it has ${recipients}, and the reader may not know of all of them`, {
    hint: "name the one that it is about: --to ADDRESS",
  });
}

/**
 * Of a sole recipient both sides know; of several the sender alone, who is a customer of this server where he has
 * logged in. A forward has recipients that its sender has not chosen.
 */
function isOfSender(message: Message, session: Session | undefined): boolean {
  if (message.forwardOf) return false;
  if (message.recipients.length <= 1) return true;
  const isJoined = message.session?.join === "exact" || message.session?.join === "strong";
  return isJoined && session?.auth.some(({ ok }) => ok) === true;
}
