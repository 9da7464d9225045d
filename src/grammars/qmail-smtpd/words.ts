/**
 * What single words of qmail-smtpd's patches decide.
 */
import type { Step } from "../session/event.ts";
import type { Rule } from "../session/rules.ts";

type Found = Pick<Step, "step"> & Partial<Step>;

/** libspf and its kin: RFC 7208 has `temperror` and `permerror` for the older two. */
export const SPF_RESULTS: Readonly<Record<string, string>> = {
  error: "temperror",
  unknown: "permerror",
};

export const RCPTCHECK: Readonly<Record<string, Partial<Step>>> = {
  "accepted address": { verdict: "accepted" },
  "drop address": { verdict: "refused", rule: "unknown-user" },
  "overlimit sender": { verdict: "refused", rule: "sender-limit" },
};

export const RBL: Readonly<Record<string, Partial<Step>>> = {
  reject: { verdict: "refused", rule: "dns-list" },
  delay: { verdict: "deferred", rule: "dns-list" },
  dnserr: { rule: "dns-failure" },
};

/**
 * control/badhelo and its like: what is denied, and at which step. HELO and sender are denied when
 * a recipient is named, each of which is refused.
 */
export const BAD = {
  helo: {
    field: "helo",
    step: { step: "helo", verdict: "refused", rule: "bad-helo", ofRecipient: "undecided" },
  },
  mailfrom: {
    field: "sender",
    step: { step: "mail", verdict: "refused", rule: "bad-sender", ofRecipient: "undecided" },
  },
  rcptto: {
    field: "recipient",
    step: { step: "rcpt", verdict: "refused", rule: "bad-recipient" },
  },
  mailto: {
    field: "recipient",
    step: { step: "rcpt", verdict: "refused", rule: "bad-recipient" },
  },
} as const satisfies Record<string, { field: string; step: Found }>;

/** What QMailToaster's qmail-smtpd refuses a whole message for. */
export const REJECTS = {
  looping: "mail-loop",
  oversized: "size",
  "bad-mime": "attachment",
  "bad-loader": "attachment",
} as const satisfies Record<string, Rule>;

/** By the beginning of what the logging patches say. */
export const LOGGED_STEPS: readonly (readonly [string, Found])[] = [
  ["message accepted", { step: "queue", verdict: "accepted" }],
  ["message rejected", { step: "queue", verdict: "refused", rule: "queue" }],
  ["message delayed", { step: "queue", verdict: "deferred", rule: "queue" }],
  ["message too big", { step: "data", verdict: "refused", rule: "size" }],
  ["exceeded datasize", { step: "data", verdict: "refused", rule: "size" }],
  ["message looping", { step: "data", verdict: "refused", rule: "mail-loop" }],
  ["badmailfrom", { step: "mail", verdict: "refused", rule: "bad-sender" }],
  ["reject", { step: "auth", verdict: "refused", rule: "auth-required" }],
  ["read failed", { step: "end", rule: "disconnect" }],
  ["timeout", { step: "end", rule: "timeout" }],
  ["bad newlines", { step: "end", verdict: "refused", rule: "bare-newline" }],
  ["SSL error", { step: "tls", verdict: "refused", rule: "tls-failure" }],
  ["missing certificate", { step: "tls", verdict: "refused", rule: "tls-failure" }],
  ["SNI provided", { step: "tls" }],
  ["error loading CA list", { step: "tls", verdict: "deferred", rule: "resources" }],
  ["no valid RSA private key", { step: "tls", verdict: "deferred", rule: "resources" }],
  ["failed to set session", { step: "tls", verdict: "deferred", rule: "resources" }],
  ["unable to create ctx", { step: "tls", verdict: "deferred", rule: "resources" }],
  ["unable to", { step: "end", verdict: "deferred", rule: "resources" }],
];
