/**
 * The other direction: what came to our door from what was asked about, and how much of it was turned away.
 *
 * A session is its own if the client's address, name or HELO is the one that was asked for, or a sender that it
 * named. HELO and sender are what a stranger says of himself.
 */
import type { Rule } from "../../grammars/session/rules.ts";
import type { Session } from "../../tracking/sessions/facts.ts";
import { senderOf } from "../../tracking/sessions/transactions.ts";
import { isTaken } from "../../tracking/sessions/verdict.ts";
import { domainName } from "../addresses.ts";
import { type Span, widen } from "../first-and-last.ts";
import { refusalsIn, type TurnedAwayVerdict } from "../refusals.ts";
import { type AskedAbout, isSameName, isUnderName } from "./asked-about.ts";

/** Plain data. */
export interface DoorSeen {
  /** Sessions of any kind that were read, whoever's. */
  read: number;
  sessions: number;
  /** Mails that they brought. */
  taken: number;
  /** First and last of them. */
  takenSpan: Span;
  /** By verdict and rule. */
  refusals: Map<string, RefusedSeen>;
}

export interface RefusedSeen extends Span {
  verdict: TurnedAwayVerdict;
  rule: Rule | undefined;
  times: number;
  /** The words of the last that had some. */
  text: string | undefined;
}

export function newDoor(): DoorSeen {
  const takenSpan = { first: undefined, last: undefined };
  return { read: 0, sessions: 0, taken: 0, takenSpan, refusals: new Map() };
}

export function seeSession(door: DoorSeen, asked: AskedAbout, session: Session): void {
  door.read++;
  if (!isFrom(asked, session)) return;
  door.sessions++;
  for (const transaction of session.transactions) {
    if (!isTaken(transaction)) continue;
    door.taken++;
    widen(door.takenSpan, transaction.queued?.at ?? transaction.at ?? session.ended);
  }
  for (const { verdict, rule, at } of refusalsIn(session)) {
    const key = `${verdict} ${rule ?? ""}`;
    const one = door.refusals.get(key) ?? {
      verdict,
      rule,
      times: 0,
      text: undefined,
      first: undefined,
      last: undefined,
    };
    door.refusals.set(key, one);
    one.times++;
    one.text = textOf(session) ?? one.text;
    widen(one, at);
  }
}

function textOf({ text, transactions }: Session): string | undefined {
  const said = transactions.flatMap((one) => [one.text, ...one.recipients.map(({ text }) => text)]);
  return text ?? said.findLast((one) => one !== undefined);
}

function isFrom(asked: AskedAbout, { client, helo, transactions }: Session): boolean {
  const senders = transactions.map(senderOf).filter((sender) => sender !== undefined);
  switch (asked.kind) {
    case "ip":
      return client.address === asked.text;
    case "address":
      return senders.some((sender) => isSameName(asked, sender));
    case "name":
      return (
        [client.name, helo].some(
          (name) => name && (isSameName(asked, name) || isUnderName(asked, name)),
        ) || senders.some((sender) => isSameName(asked, domainName(sender)))
      );
  }
}
