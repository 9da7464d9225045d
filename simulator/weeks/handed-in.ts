/**
 * How a mail of the house's weeks came in: by a log-in, from outside, or by a process of the host.
 * The queue takes the mail and knows no more than its uid; doors.ts makes the sessions of it.
 */
import type { Envelope } from "../qmail-send.ts";
import type { Client } from "../talk.ts";
import { SMTP } from "./house.ts";

export interface HandedIn extends Envelope {
  by: { user: string; from: Client } | "outside" | "local";
}

export function submitted(
  user: string,
  from: Client,
  sender: string,
  recipients: readonly string[],
  bytes: number,
): HandedIn {
  return { sender, recipients, bytes, uid: SMTP, by: { user, from } };
}

export function fromOutside(
  sender: string,
  recipients: readonly string[],
  bytes: number,
): HandedIn {
  return { sender, recipients, bytes, uid: SMTP, by: "outside" };
}

export function injected(
  uid: number,
  sender: string,
  recipients: readonly string[],
  bytes: number,
): HandedIn {
  return { sender, recipients, bytes, uid, by: "local" };
}
