/**
 * The events that there are, and how several are named at once.
 */
export const NEWS_TYPES = {
  "message.queued": "A message came into the queue.",
  "delivery.succeeded": "An attempt for one recipient succeeded.",
  "delivery.deferred": "An attempt was put off: qmail-send tries again.",
  "delivery.failed": "An attempt failed for good.",
  "recipient.delivered": "The next server, or the mailbox, took the mail for this recipient.",
  "recipient.bounced": "The mail for this recipient failed for good.",
  "recipient.expired": "The mail for this recipient was given up: it had waited for too long.",
  "message.finished": "A message left the queue: nothing more is tried.",
  "session.refused": "A client was turned away, for good (verdict refused) or for now (deferred).",
  "auth.failed": "A log-in failed.",
  "qmail.alert": "qmail-send wrote an alert.",
  "qmail.restarted": "qmail-send was started again.",
  "problem.opened": "Something needs attention.",
  "problem.closed": "It does not any more.",
} as const;

export type NewsType = keyof typeof NEWS_TYPES;

/** `delivery.failed`, `delivery.*`, `*`; undefined if there is no such event. */
export function newsTypesNamed(word: string): NewsType[] | undefined {
  const all = Object.keys(NEWS_TYPES) as NewsType[];
  const found = word.endsWith("*")
    ? all.filter((type) => type.startsWith(word.slice(0, -1)))
    : all.filter((type) => type === word);
  return found.length > 0 ? found : undefined;
}
