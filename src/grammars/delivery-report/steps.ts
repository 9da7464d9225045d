/**
 * What can be refused at which step of the talk, the first evidence of all.
 *
 *     greeting, HELO   only we are known: no address, no message
 *     MAIL             whoever is "unknown" is the sender
 *     RCPT and later   the recipient, the sender, or we; and what is in the message, which
 *                      some have looked at in an earlier try
 *     program          no server: a program on this host has spoken
 */
import type { Reason } from "./reason-words.ts";
import type { Stage } from "./reply.ts";

export type StepPlace = Stage | "program";

/** The reason as it can be meant at this step; undefined if it cannot be meant there. */
export function meantAt(place: StepPlace | undefined, reason: Reason): Reason | undefined {
  const meant = place && INSTEAD[place][reason];
  return meant === "nothing" ? undefined : (meant ?? reason);
}

type Instead = Partial<Record<Reason, Reason | "nothing">>;

/** Nobody has seen the message: who speaks of spam means him who brings it. */
const NO_MESSAGE: Instead = {
  "spam-content": "bad-reputation",
  "virus-content": "bad-reputation",
  "content-format": "nothing",
};

const NO_SENDER: Instead = {
  ...NO_MESSAGE,
  "unknown-user": "nothing",
  "mailbox-disabled": "nothing",
  "mailbox-full": "nothing",
  "address-syntax": "nothing",
  "message-too-large": "nothing",
  "no-mail-exchanger": "nothing",
};

const INSTEAD: Record<StepPlace, Instead> = {
  greeting: { ...NO_SENDER, "unknown-domain": "helo-or-rdns" },
  helo: { ...NO_SENDER, "unknown-domain": "helo-or-rdns", "sender-rejected": "helo-or-rdns" },
  mail: {
    ...NO_MESSAGE,
    "unknown-user": "sender-rejected",
    "mailbox-disabled": "sender-rejected",
    "unknown-domain": "sender-rejected",
    "no-mail-exchanger": "sender-rejected",
    "address-syntax": "sender-rejected",
    "mailbox-full": "nothing",
  },
  rcpt: {},
  data: {},
  "after-data": {},
  program: {
    policy: "nothing",
    "remote-error": "nothing",
    "remote-busy": "nothing",
    credentials: "nothing",
    "tls-failure": "nothing",
  },
};
