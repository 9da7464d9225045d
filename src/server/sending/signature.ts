/**
 * Signatures of Standard Webhooks 1.0.0: whoever has the secret can tell that an event comes from here, and when it was sent.
 */
import { createHmac } from "node:crypto";

/** `whsec_` and 24 to 64 bytes in base64. */
const SECRET = /^whsec_([A-Za-z0-9+/]{32,88}={0,2})$/;

/** The key in a secret; undefined if it is none. */
export function keyIn(secret: string): Buffer | undefined {
  const [, text = ""] = SECRET.exec(secret) ?? [];
  const key = Buffer.from(text, "base64");
  return key.length >= 24 && key.length <= 64 ? key : undefined;
}

/** `timestamp` is that of the attempt, in Unix seconds. */
export function signatureOf(key: Buffer, id: string, timestamp: number, body: string): string {
  const sum = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return `v1,${sum}`;
}
