/**
 * The kinds of trouble that mail meets, each with the reasons of the grammar that tell of it, and how far it reaches.
 *
 * What qmail wrote itself and what a server said are two things: "no connection" in a reply is the trouble of
 * whoever replied, with somebody behind him.
 */

import { type Reason, reasonOf } from "../../grammars/delivery-report/reasons.ts";
import { hasReply } from "../../grammars/delivery-report/reply.ts";
import { remembering } from "../../grammars/remembering.ts";

export const TROUBLES = [
  "dns",
  "no-domain",
  "no-answer",
  "broken-off",
  "server-trouble",
  "rate-limit",
  "listed",
  "reputation",
  "identity",
  "sender",
  "tls",
  "set-up",
  "policy",
  "content",
  "unknown-user",
  "mailbox-full",
  "greylisting",
  "our-host",
  "loop",
  "unclear",
] as const;
export type MailTrouble = (typeof TROUBLES)[number];

/** Whether it meets all mail to a destination, or single addresses or messages there. */
export const REACHES: Record<MailTrouble, "destination" | "address" | "message"> = {
  dns: "destination",
  "no-domain": "destination",
  "no-answer": "destination",
  "broken-off": "destination",
  "server-trouble": "destination",
  "rate-limit": "destination",
  listed: "destination",
  reputation: "destination",
  identity: "destination",
  sender: "message",
  tls: "destination",
  "set-up": "destination",
  policy: "destination",
  content: "message",
  "unknown-user": "address",
  "mailbox-full": "address",
  greylisting: "destination",
  "our-host": "destination",
  loop: "message",
  unclear: "destination",
};

const OF_REASON: Record<Reason, MailTrouble> = {
  "unknown-user": "unknown-user",
  "mailbox-disabled": "unknown-user",
  "mailbox-full": "mailbox-full",
  "address-syntax": "unknown-user",
  "unknown-domain": "no-domain",
  "no-mail-exchanger": "no-domain",
  "dns-failure": "dns",
  "connect-failed": "no-answer",
  "connection-lost": "broken-off",
  "remote-busy": "server-trouble",
  "remote-error": "server-trouble",
  greylisted: "greylisting",
  "rate-limited": "rate-limit",
  blocklisted: "listed",
  "bad-reputation": "reputation",
  "spam-content": "content",
  "virus-content": "content",
  unauthenticated: "identity",
  "helo-or-rdns": "identity",
  "sender-rejected": "sender",
  "relaying-denied": "set-up",
  credentials: "set-up",
  "tls-failure": "tls",
  "message-too-large": "content",
  "too-many-recipients": "rate-limit",
  "content-format": "content",
  loop: "loop",
  policy: "policy",
  expired: "unclear",
  "local-resources": "our-host",
  "local-permission": "our-host",
  "local-config": "our-host",
  "forward-failed": "our-host",
  "filter-program": "our-host",
  "internal-bug": "our-host",
  unknown: "unclear",
};

/** The words of the grammar that tell of it. */
export function reasonsOf(trouble: MailTrouble): Reason[] {
  const reasons = Object.keys(OF_REASON) as Reason[];
  return reasons.filter((reason) =>
    [OF_REASON[reason], IN_REPLY[OF_REASON[reason]]].includes(trouble),
  );
}

/** Said by a server, these are its own trouble, or that it does not feel responsible. */
const IN_REPLY: Partial<Record<MailTrouble, MailTrouble>> = {
  dns: "server-trouble",
  "no-answer": "server-trouble",
  "broken-off": "server-trouble",
  "no-domain": "set-up",
  "our-host": "server-trouble",
};

export interface TroubleMet {
  trouble: MailTrouble;
  reason: Reason;
  /** Concluded from three digits alone: the words do not say why. */
  isGuess: boolean;
}

/**
 * The trouble that a report tells of: the same for the same text. Words that nobody knows are a program's only where
 * programs run, which is for local mail.
 */
export function troubleIn(
  report: string,
  outcome: "deferral" | "failure",
  channel: string,
): TroubleMet {
  const found = outcome === "deferral" ? ofDeferral(report) : ofFailure(report);
  return channel !== "local" && found.reason === "filter-program" ? NOT_TOLD : found;
}

const NOT_TOLD: TroubleMet = { trouble: "unclear", reason: "unknown", isGuess: true };

const ofDeferral = remembering(
  (report: string) => report,
  (report) => met(report, "deferral"),
);
const ofFailure = remembering(
  (report: string) => report,
  (report) => met(report, "failure"),
);

function met(report: string, outcome: "deferral" | "failure"): TroubleMet {
  const { reason, by } = reasonOf(report, outcome) ?? { reason: "unknown", by: "code" };
  const own = OF_REASON[reason];
  const trouble = hasReply(report) ? (IN_REPLY[own] ?? own) : own;
  return { trouble, reason, isGuess: by === "code" };
}
