/**
 * A mail that leaves this host, as far as its sender may be judged by it: who handed it in, to how many, and what
 * their servers said of it.
 *
 * Bounces are nobody's, and a forward is not its sender's doing: both are left out. So is what mailing lists send
 * out: the list's bounces are its dead subscribers.
 */
import type { Instant } from "../../time/instant.ts";
import type { Delivery, Message, Recipient } from "../../tracking/facts.ts";
import { reasonOfDelivery } from "../reason-of-report.ts";
import type { Given } from "../report.ts";
import { hashOfText } from "./hashes.ts";

export interface OutgoingMail {
  /** "" where no session is told that may have brought it. */
  id: string;
  at: Instant;
  /** Seconds of it in the display zone. */
  local: number;
  sender: string;
  uid: number | undefined;
  /** Hashes of its remote recipients, and of their domains. */
  recipients: number[];
  domains: number[];
  said: Answers;
}

/** Of recipients, how many it was that for. */
export interface Answers {
  /** There is no such mailbox, or no such domain. */
  dead: number;
  failed: number;
  /** Called spam, or refused by a rule that is not told. */
  blamed: number;
  /** Refused because this host is on a list, or has a bad name. */
  listed: number;
  /** Put off as too much at a time. */
  limited: number;
  waiting: number;
}

export const ANSWERS = ["dead", "failed", "blamed", "listed", "limited", "waiting"] as const;

/** Undefined for mail that nobody here is judged by. */
export function outgoingMail(message: Message, { offsetAt }: Given): OutgoingMail | undefined {
  const { sender, uid, forwardOf } = message;
  if (sender === undefined || sender === "" || sender === "#@[]") return undefined;
  const remote = message.recipients.filter(({ channel }) => channel !== "local");
  const at = message.queued ?? message.born;
  if (remote.length === 0 || !at || forwardOf || isOfProgram(sender)) return undefined;
  const said = newAnswers();
  for (const recipient of remote) addAnswer(said, recipient);
  return {
    id: message.session?.id === undefined ? "" : message.id,
    at,
    local: at.seconds + offsetAt(at.seconds),
    sender: sender.toLowerCase(),
    uid,
    ...hashesOf(remote.map(({ address }) => address)),
    said,
  };
}

/** Of a list, or sent on with the sender rewritten: `list-return-7-joe=example.org@`, `SRS0=`. */
function isOfProgram(sender: string): boolean {
  return sender.endsWith("-@[]") || /-return-\d+-|^srs[01][=+-]/i.test(sender);
}

export function hashesOf(addresses: readonly string[]): {
  recipients: number[];
  domains: number[];
} {
  const recipients: number[] = [];
  const domains: number[] = [];
  for (const written of addresses) {
    const address = written.toLowerCase();
    recipients.push(hashOfText(address));
    domains.push(hashOfText(address.slice(address.lastIndexOf("@") + 1)));
  }
  return { recipients, domains };
}

export function newAnswers(): Answers {
  return { dead: 0, failed: 0, blamed: 0, listed: 0, limited: 0, waiting: 0 };
}

function addAnswer(said: Answers, { fate, deliveries }: Recipient): void {
  if (fate === "queued" || fate === "deferred") said.waiting++;
  if (fate === "bounced" || fate === "expired") said.failed++;
  let all = 0;
  for (const delivery of deliveries) all |= meaningOf(delivery);
  if (all & DEAD) said.dead++;
  if (all & BLAMED) said.blamed++;
  if (all & LISTED) said.listed++;
  if (all & LIMITED) said.limited++;
}

const DEAD = 1;
const BLAMED = 2;
const LISTED = 4;
const LIMITED = 8;

const MEANINGS: { [reason: string]: number } = {
  "unknown-user": DEAD,
  "mailbox-disabled": DEAD,
  "unknown-domain": DEAD,
  "no-mail-exchanger": DEAD,
  "spam-content": BLAMED,
  "virus-content": BLAMED,
  policy: BLAMED,
  blocklisted: LISTED,
  "bad-reputation": LISTED,
  "rate-limited": LIMITED,
};

function meaningOf(delivery: Delivery): number {
  const { outcome } = delivery;
  if (outcome !== "deferral" && outcome !== "failure") return 0;
  return MEANINGS[reasonOfDelivery(delivery, outcome)] ?? 0;
}
