/** Recipients that expired, against the queue lifetime that was set. */
import type { Message } from "../../src/tracking/facts.ts";
import type { Difference } from "./difference.ts";
import { at } from "./match.ts";
import type { Truth } from "./record.ts";

/**
 * Nobody expires before the lifetime that a change of control/queuelifetime set, and nobody is
 * deferred after it. The age at the start of a delivery counts (qmail-send.c `pass_dochan`).
 */
export function compareLifetimes(truth: Truth, messages: Message[]): Difference[] {
  return messages.flatMap((message) =>
    message.recipients.flatMap(({ address, fate, deliveries }) =>
      deliveries.flatMap((delivery) => {
        const expired = fate === "expired" && delivery === deliveries.at(-1);
        if (!expired && delivery.outcome !== "deferral") return [];
        const age = at(delivery.started) - at(message.queued);
        const lifetime = lifetimeAt(truth, at(delivery.started));
        const right = expired ? age > lifetime - WHOLE_SECOND : age < lifetime + WHOLE_SECOND;
        const id = `qp ${message.qp}, ${address}, delivery ${delivery.delivery}`;
        return right || Number.isNaN(age)
          ? []
          : [{ what: "lifetime", id, detail: `${age} seconds of ${lifetime}` }];
      }),
    ),
  );
}

/** A server that never says no for good makes nobody bounce, one that always does nobody expire. */
export function compareExpiry(truth: Truth, messages: Message[]): Difference[] {
  return messages.flatMap((message) =>
    message.recipients.flatMap(({ address, channel, fate }) => {
      const server = truth.meta.domains[address.slice(address.lastIndexOf("@") + 1)];
      if (channel === "local" || !server) return [];
      const wrong = TEMPORARY.test(server.answers) ? "bounced" : "expired";
      const isSure = TEMPORARY.test(server.answers) || PERMANENT.test(server.answers);
      const id = `qp ${message.qp}, ${address}`;
      return isSure && fate === wrong
        ? [{ what: "fate", id, detail: `${fate}: ${server.answers}` }]
        : [];
    }),
  );
}

/** A 5xx greeting or answer to HELO is a final word for some qmails only: not looked at. */
const TEMPORARY = /^4\d\d|^never|^silent|^closes|^keeps|^connect times out/;
const PERMANENT = /^5\d\d (at MAIL|at DATA|after dot)/;

/** qmail-send counts in whole seconds. */
const WHOLE_SECOND = 1;
const LIFETIME_BY_DEFAULT = 604_800;

function lifetimeAt({ events }: Truth, seconds: number): number {
  const change = events.findLast((event) => event.t <= seconds && event.queuelifetime);
  return change?.queuelifetime ?? LIFETIME_BY_DEFAULT;
}
