/**
 * Reasons by enhanced status code (RFC 3463, RFC 7505, IANA's registry, with the providers'
 * own uses), and by reply code with the step at which it came.
 *
 * Some codes tell more than any words, as 5.7.26; most tell as much as careful words, as 5.1.1;
 * and some stand for all that their servers have no other for, as 5.7.1 and a bare 550.
 */
import type { Reason } from "./reason-words.ts";
import type { StepPlace } from "./steps.ts";

/** By a code of one meaning, which is given by whoever has looked into the matter. */
export function reasonOfExactCode(enhanced: string): Reason | undefined {
  return EXACT.find(([pattern]) => pattern.test(enhanced))?.[1];
}

/** `5.1.1`; undefined where the code says no more than the class of it. */
export function reasonOfEnhanced(enhanced: string): Reason | undefined {
  const subject = enhanced.slice(2);
  return (enhanced[0] === "5" ? PERMANENT : TEMPORARY)[subject] ?? EITHER[subject];
}

/** By the class of an enhanced code: a rule of theirs, or trouble of theirs. */
export function reasonOfClass(enhanced: string): Reason | undefined {
  if (enhanced.startsWith("5.7.")) return "policy";
  return enhanced.startsWith("4.3.") ? "remote-error" : undefined;
}

/**
 * By the three digits and where they came; undefined if they are nothing special. Who gives an
 * enhanced code has said more with that, if it is not x.0.0.
 */
export function reasonOfCode(
  code: number,
  enhanced: string | undefined,
  place: StepPlace | undefined,
): Reason | undefined {
  if (enhanced && !enhanced.endsWith(".0.0")) return undefined;
  return (place && BY_PLACE[place][code]) ?? ANYWHERE[code];
}

/** x.7.20 and up (RFC 7372, 8616 and their like), and Microsoft's own three digits. */
const EXACT: readonly (readonly [RegExp, Reason])[] = [
  [/^.\.1\.[78]$/, "sender-rejected"],
  [/^.\.7\.2[0-46]$/, "unauthenticated"],
  [/^.\.7\.25$/, "helo-or-rdns"],
  [/^.\.7\.27$/, "sender-rejected"],
  [/^.\.7\.28$/, "rate-limited"],
  [/^.\.7\.29$/, "tls-failure"],
  [/^.\.7\.30$/, "unauthenticated"],
  [/^5\.7\.(?:509|515)$/, "unauthenticated"],
  [/^5\.7\.506$/, "helo-or-rdns"],
  [/^5\.7\.508$/, "rate-limited"],
  [/^5\.7\.(?:511|6\d\d|70[038]|750)$/, "blocklisted"],
  [/^5\.7\.(?:1[23]\d|50[57]|51[03])$/, "policy"],
  [/^5\.7\.(?:54|64)$/, "relaying-denied"],
  [/^5\.7\.57$/, "credentials"],
  [/^4\.7\.(?:[56]\d\d)$/, "rate-limited"],
];

const EITHER: Record<string, Reason> = {
  "1.2": "unknown-domain",
  "1.3": "address-syntax",
  "1.6": "mailbox-disabled",
  "1.10": "no-mail-exchanger",
  "2.2": "mailbox-full",
  "2.3": "message-too-large",
  "3.1": "remote-busy",
  "3.2": "remote-busy",
  "3.4": "message-too-large",
  "3.5": "remote-error",
  "4.2": "connection-lost",
  "4.3": "remote-error",
  "4.5": "remote-busy",
  "4.6": "loop",
  "4.7": "expired",
  "5.3": "too-many-recipients",
  "7.8": "credentials",
  "7.17": "mailbox-disabled",
};

const TEMPORARY: Record<string, Reason> = {
  "4.1": "remote-error",
};

/**
 * A temporary 4.2.1 stands for greylisting and limits of rate as often as for a mailbox, and who
 * says 4.1.1 has not found out yet.
 */
const PERMANENT: Record<string, Reason> = {
  "1.1": "unknown-user",
  "2.1": "mailbox-disabled",
  "4.4": "no-mail-exchanger",
  "6.0": "content-format",
  "6.1": "content-format",
  "6.2": "content-format",
  "6.3": "content-format",
  "6.4": "content-format",
  "6.5": "content-format",
  "6.6": "content-format",
  "6.7": "content-format",
  "6.9": "content-format",
  "7.13": "mailbox-disabled",
};

/** A bare 450 or 550 tells nothing, least of all that there is no such user (RFC 5321, 4.2.3). */
const BY_PLACE: Record<StepPlace, Record<number, Reason>> = {
  greeting: { 521: "policy", 550: "policy", 554: "policy" },
  helo: { 501: "helo-or-rdns", 504: "helo-or-rdns", 550: "helo-or-rdns", 553: "helo-or-rdns" },
  mail: { 552: "message-too-large", 553: "sender-rejected" },
  rcpt: { 552: "mailbox-full" },
  data: {},
  "after-data": {},
  program: {},
};

const ANYWHERE: Record<number, Reason> = {
  421: "remote-busy",
  422: "mailbox-full",
  523: "message-too-large",
  530: "credentials",
  535: "credentials",
  556: "no-mail-exchanger",
};
