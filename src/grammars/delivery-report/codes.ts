/**
 * Reasons by enhanced status code (RFC 3463, RFC 7505, IANA's registry, with the providers'
 * own uses), and by reply code with the step at which it came. The weakest evidence.
 */
import type { Reason } from "./reason-words.ts";
import type { Stage } from "./reply.ts";

/** `5.1.1`; undefined where the code says no more than the class of it. */
export function reasonOfEnhanced(enhanced: string): Reason | undefined {
  const subject = enhanced.slice(2);
  return (enhanced[0] === "4" ? TEMPORARY[subject] : PERMANENT[subject]) ?? EITHER[subject];
}

/** By the three digits alone and where they came; undefined if they are nothing special. */
export function reasonOfCode(code: number, stage: Stage | undefined): Reason | undefined {
  const atStage = stage && BY_STAGE[stage][code];
  if (atStage) return atStage;
  if (code >= 450 && code <= 459) return "remote-error";
  if (code >= 500 && code <= 504) return "content-format";
  return ANYWHERE[code];
}

const EITHER: Record<string, Reason> = {
  "1.1": "unknown-user",
  "1.2": "unknown-domain",
  "1.3": "address-syntax",
  "1.6": "mailbox-disabled",
  "1.7": "sender-rejected",
  "1.8": "sender-rejected",
  "1.10": "no-mail-exchanger",
  "2.2": "mailbox-full",
  "2.3": "message-too-large",
  "3.0": "remote-error",
  "3.1": "remote-busy",
  "3.2": "remote-busy",
  "3.4": "message-too-large",
  "4.1": "connect-failed",
  "4.2": "connection-lost",
  "4.3": "dns-failure",
  "4.4": "no-mail-exchanger",
  "4.5": "remote-busy",
  "4.6": "loop",
  "4.7": "expired",
  "5.3": "too-many-recipients",
  "6.0": "content-format",
  "6.1": "content-format",
  "6.2": "content-format",
  "6.3": "content-format",
  "6.4": "content-format",
  "6.5": "content-format",
  "6.6": "content-format",
  "6.7": "content-format",
  "7.0": "policy",
  "7.1": "policy",
  "7.8": "credentials",
  "7.9": "credentials",
  "7.20": "unauthenticated",
  "7.21": "unauthenticated",
  "7.22": "unauthenticated",
  "7.23": "unauthenticated",
  "7.24": "unauthenticated",
  "7.25": "helo-or-rdns",
  "7.26": "unauthenticated",
  "7.27": "sender-rejected",
  "7.28": "rate-limited",
  "7.29": "tls-failure",
  "7.30": "unauthenticated",
};

const PERMANENT: Record<string, Reason> = {
  "1.0": "unknown-user",
  "2.1": "mailbox-disabled",
  "5.1": "content-format",
  "5.2": "content-format",
  "5.4": "content-format",
};

/** 4.2.1 stands for greylisting and limits of rate as often as for a mailbox. */
const TEMPORARY: Record<string, Reason> = {
  "5.1": "remote-error",
  "5.2": "remote-error",
  "5.4": "remote-error",
};

const BY_STAGE: Record<Stage, Record<number, Reason>> = {
  greeting: { 550: "blocklisted", 554: "blocklisted" },
  helo: { 550: "blocklisted", 554: "blocklisted" },
  mail: { 550: "sender-rejected", 553: "sender-rejected" },
  rcpt: {
    450: "greylisted",
    451: "greylisted",
    452: "remote-busy",
    550: "unknown-user",
    551: "unknown-user",
    552: "mailbox-full",
    553: "unknown-user",
  },
  data: {},
  "after-data": { 552: "message-too-large", 554: "spam-content" },
};

const ANYWHERE: Record<number, Reason> = {
  421: "remote-busy",
  530: "credentials",
  535: "credentials",
  541: "spam-content",
  554: "policy",
  556: "no-mail-exchanger",
};
