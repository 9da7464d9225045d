/** The recipients that the log shows against the envelope that was queued. */
import type { Message } from "../../src/tracking/facts.ts";
import { type Difference, surplus } from "./difference.ts";
import { recipientAsLogged } from "./envelope.ts";
import { at, type Matches } from "./match.ts";
import type { Truth } from "./record.ts";

/**
 * A message that has ended shows each recipient of its envelope, one named twice as two; one
 * that is still open shows no others, and perhaps not yet all.
 */
export function compareRecipients(truth: Truth, { pairs }: Matches): Difference[] {
  return pairs.flatMap(({ record, message }) => {
    const logged = message.recipients.map(({ channel, address }) => `${channel} ${address}`);
    const queued = record.rcpts.map((one) => recipientAsLogged(truth, one, at(message.queued)));
    const id = `qp ${record.qp}, msg ${message.msg}`;
    return [
      ...surplus(logged, queued).map((one) => ({
        what: "recipient nobody named",
        id,
        detail: one,
      })),
      ...(message.state === "ended" ? surplus(queued, logged) : []).map((one) => ({
        what: "recipient never tried",
        id,
        detail: one,
      })),
    ];
  });
}

/** No recipient of a message that ended well is without a result; none is done twice. */
export function compareFates({ pairs }: Matches): Difference[] {
  return pairs.flatMap(({ record, message }) => {
    const id = `qp ${record.qp}, msg ${message.msg}`;
    return [
      ...message.recipients.filter(isOpenAtEnd(message)).map(({ address, fate }) => ({
        what: "recipient without a result",
        id,
        detail: `${address} is ${fate}`,
      })),
      ...message.recipients.flatMap(({ address, deliveries }) => {
        const results = deliveries.filter(
          ({ outcome }) => outcome === "success" || outcome === "failure",
        );
        return results.length > 1 ? [{ what: "recipient done twice", id, detail: address }] : [];
      }),
    ];
  });
}

function isOpenAtEnd(message: Message) {
  return ({ fate }: Message["recipients"][number]) =>
    message.state === "ended" && (fate === "queued" || fate === "deferred" || fate === "unknown");
}
