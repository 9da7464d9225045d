/**
 * A receiver that is a web server: each event is a signed POST, as Standard Webhooks 1.0.0 has it. No redirect is followed,
 * and of what it answers only the status counts.
 */
import { createHash } from "node:crypto";
import { request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { type BlockList, isIP } from "node:net";
import type { OutboxEntry } from "../../store/outbox.ts";
import { checkedLookup, mayBeSentTo } from "./addresses.ts";
import { NotTaken, type Receiver } from "./receiver.ts";
import { signatureOf } from "./signature.ts";

interface Webhook {
  url: URL;
  key: Buffer;
  types: ReadonlySet<string>;
  /** Private networks in which it may be. */
  allowed: BlockList;
}

/** Milliseconds that it may take. */
const MOST_MILLISECONDS = 15_000;
const GONE = 410;

export function webhookReceiver({ url, key, types, allowed }: Webhook): Receiver {
  return {
    key: createHash("sha256").update(url.href).digest("hex").slice(0, 16),
    name: `webhook ${url.origin}`,
    wants: (type) => types.has(type),
    send: (entry) => post(url, key, allowed, entry),
  };
}

function post(url: URL, key: Buffer, allowed: BlockList, { id, body }: OutboxEntry): Promise<void> {
  const timestamp = Math.floor(Date.now() / 1000);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !mayBeSentTo(host, url.hostname, allowed))
    return Promise.reject(new NotTaken(`${host} is an address of a private network`));
  const request = url.protocol === "https:" ? tlsRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      method: "POST",
      agent: false,
      lookup: checkedLookup(url.hostname, allowed),
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "user-agent": "qtrail",
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signatureOf(key, id, timestamp, body),
      },
    });
    sending.once("response", (answer) => {
      const { statusCode = 0 } = answer;
      answer.destroy();
      if (statusCode >= 200 && statusCode < 300) resolve();
      else reject(new NotTaken(`it answered ${statusCode}`, statusCode === GONE));
    });
    sending.once("error", reject);
    sending.end(body);
  });
}
