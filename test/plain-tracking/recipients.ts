/**
 * The recipients of a message: which of them a delivery is for, where addresses come twice, or are
 * tried again though they were done.
 */
import { secondsBetween } from "../../src/time/instant.ts";
import type { Fate, Recipient } from "../../src/tracking/facts.ts";
import { added, NONE } from "./lists.ts";
import type { OpenMessage, Queue } from "./queue.ts";

/**
 * The recipient that a new delivery is for. The same address twice in one envelope is two
 * recipients, told apart only by being tried while the other one runs or is done.
 */
export function takeRecipient(
  queue: Queue,
  holder: OpenMessage,
  channel: string,
  address: string,
): Recipient {
  if (holder.message.recipients.length === 0) return addRecipient(holder, channel, address);
  const same = recipientsAt(holder, channel, address);
  for (const recipient of same) {
    if (!isFinal(recipient.fate) && !holder.busy.includes(recipient)) return recipient;
  }
  const again =
    same.find((recipient) => isDoneAgain(queue, holder, recipient)) ??
    announcedAs(holder, channel, address);
  return again ?? addRecipient(holder, channel, address);
}

/**
 * IndiMail announces a recipient without the word of control/virtualdomains, and logs its
 * deliveries with it: `joe@example.com`, then `example.com-joe@example.com`.
 */
function announcedAs(holder: OpenMessage, channel: string, address: string): Recipient | undefined {
  if (channel !== "local" || holder.announced === 0) return undefined;
  for (let dash = address.indexOf("-"); dash >= 0; dash = address.indexOf("-", dash + 1)) {
    const same = recipientsAt(holder, channel, address.slice(dash + 1));
    const announced = same.find(({ deliveries }) => deliveries.length === 0);
    if (!announced) continue;
    holder.announced--;
    announced.address = address;
    if (holder.byAddress) index(holder.byAddress, announced);
    return announced;
  }
  return undefined;
}

/** A recipient that was done, but qmail could not mark it so: it is tried once more. */
function isDoneAgain(queue: Queue, holder: OpenMessage, recipient: Recipient): boolean {
  if (holder.busy.includes(recipient)) return false;
  if (holder.unmarked > 0) {
    holder.unmarked--;
    return true;
  }
  const finished = recipient.deliveries.at(-1)?.finished;
  const { crashed } = queue.run;
  if (!finished || !crashed) return false;
  const before = secondsBetween(finished, crashed);
  return before >= 0 && before <= UNMARKED_SECONDS;
}

/** A crash within so short a time after a result may come before qmail-send's mark of it. */
const UNMARKED_SECONDS = 0.1;
const FEW = 16;

function recipientsAt(holder: OpenMessage, channel: string, address: string): Recipient[] {
  const { recipients } = holder.message;
  if (recipients.length <= FEW) {
    return recipients.filter((one) => one.address === address && one.channel === channel);
  }
  if (!holder.byAddress) {
    holder.byAddress = new Map();
    for (const recipient of recipients) index(holder.byAddress, recipient);
  }
  return holder.byAddress.get(`${channel} ${address}`) ?? [];
}

export function addRecipient(holder: OpenMessage, channel: string, address: string): Recipient {
  const recipient: Recipient = { address, channel, fate: "queued", deliveries: NONE };
  const { message } = holder;
  message.recipients = added(message.recipients, recipient);
  if (holder.byAddress) index(holder.byAddress, recipient);
  return recipient;
}

function index(byAddress: Map<string, Recipient[]>, recipient: Recipient): void {
  const key = `${recipient.channel} ${recipient.address}`;
  const same = byAddress.get(key);
  if (same) same.push(recipient);
  else byAddress.set(key, [recipient]);
}

export function isFinal(fate: Fate): boolean {
  return fate !== "queued" && fate !== "deferred" && fate !== "unknown";
}
