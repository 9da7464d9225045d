/**
 * Enhanced status codes, `class.subject.detail`, in words.
 *
 *     5.1.1    5 for good    1 of the address    1 there is no such mailbox
 *
 * Sources: RFC 3463 (its table of subjects and details), RFC 3886, 4468, 4954, 5248, 7372, 7505, 8616 and the
 * registry that IANA keeps. A detail that no RFC has, as Microsoft's 5.7.606, has its subject only.
 */

export interface EnhancedCode {
  code: string;
  class: string;
  subject: string;
  /** Absent where no RFC has it. */
  detail?: string;
}

/** The code in words; undefined if it is none. */
export function enhancedCode(code: string): EnhancedCode | undefined {
  const [, kind = "", subject = "", detail = ""] = ENHANCED.exec(code) ?? [];
  const className = CLASSES[kind];
  if (className === undefined) return undefined;
  const known = DETAILS[`${subject}.${detail}`];
  return {
    code,
    class: className,
    subject: SUBJECTS[subject] ?? "a subject that no RFC names",
    ...(known !== undefined && { detail: known }),
  };
}

/** `4 = for now, 4.4 = network or routing, 4.4.3 = ...`. */
export function enhancedWords(code: string): string {
  const found = enhancedCode(code);
  if (!found) return "";
  const [kind, subject] = code.split(".");
  const detail = found.detail ?? "the server's own detail, in no RFC";
  return `${kind} = ${found.class}, ${kind}.${subject} = ${found.subject}, ${code} = ${detail}`;
}

const ENHANCED = /^([245])\.(\d{1,3})\.(\d{1,3})$/;

const CLASSES: Readonly<Record<string, string>> = {
  2: "success",
  4: "for now",
  5: "for good",
};

const SUBJECTS: Readonly<Record<string, string>> = {
  0: "nothing more precise",
  1: "an address",
  2: "the mailbox",
  3: "the receiving mail system",
  4: "network or routing",
  5: "the talk between the servers",
  6: "the content, or its form",
  7: "security or policy",
};

const DETAILS: Readonly<Record<string, string>> = {
  "0.0": "no detail",
  "1.0": "something with the address",
  "1.1": "there is no such mailbox",
  "1.2": "there is no such mail system (domain)",
  "1.3": "the address is malformed",
  "1.4": "the address fits several mailboxes",
  "1.5": "the address is valid",
  "1.6": "the mailbox has moved, and no new address is known",
  "1.7": "the sender's address is malformed",
  "1.8": "the sender's mail system does not exist",
  "1.9": "relayed to a server that sends no notices of this kind",
  "1.10": "the domain says that it takes no mail (null MX)",
  "2.0": "something with the mailbox",
  "2.1": "the mailbox is disabled",
  "2.2": "the mailbox is full",
  "2.3": "the message is larger than this mailbox may take",
  "2.4": "the mailing list could not be expanded",
  "3.0": "something with the mail system",
  "3.1": "the mail system is full",
  "3.2": "the system takes no messages now",
  "3.3": "the system cannot do what was asked of it",
  "3.4": "the message is larger than the system takes",
  "3.5": "the system is not set up correctly",
  "3.6": "the priority that was asked for was changed",
  "4.0": "something with the network or the route",
  "4.1": "no answer from the host",
  "4.2": "the connection was bad, or broke off",
  "4.3": "a directory could not be asked: DNS, as a rule",
  "4.4": "no way to the host was found",
  "4.5": "the mail system is congested",
  "4.6": "the mail goes in a circle",
  "4.7": "the message was too old to be delivered",
  "5.0": "something with the talk between the servers",
  "5.1": "a command that is not allowed there",
  "5.2": "a command that was not understood",
  "5.3": "too many recipients",
  "5.4": "a command with wrong arguments",
  "5.5": "the servers speak different versions",
  "5.6": "a line of a log-in is too long",
  "6.0": "something with the content",
  "6.1": "this kind of content is not taken",
  "6.2": "the content would have to be converted, which is not allowed",
  "6.3": "the content would have to be converted, which is not possible",
  "6.4": "the content was converted, and lost something",
  "6.5": "the content could not be converted",
  "6.6": "the content could not be fetched",
  "6.7": "an address in letters beyond ASCII is not taken",
  "6.8": "an answer in letters beyond ASCII is needed",
  "6.9": "the header in letters beyond ASCII could not be converted",
  "6.10": "an answer in letters beyond ASCII is needed",
  "7.0": "something with security or policy",
  "7.1": "not allowed: a rule of theirs, of which the words tell more",
  "7.2": "sending to this list is not allowed",
  "7.3": "the content would have to be converted, which security forbids",
  "7.4": "a feature of security that is not supported",
  "7.5": "something in the encryption failed",
  "7.6": "the way of encrypting is not supported",
  "7.7": "the message was changed on its way",
  "7.8": "user or password is wrong",
  "7.9": "this way of logging in is too weak",
  "7.10": "encryption is needed",
  "7.11": "this way of logging in needs encryption",
  "7.12": "the password has to be changed",
  "7.13": "the account is disabled",
  "7.14": "there is no trust between the servers",
  "7.15": "the priority is too low",
  "7.16": "the message is too big for its priority",
  "7.17": "the mailbox has another owner than the sender believes",
  "7.18": "the domain has another owner than the sender believes",
  "7.19": "whether the owner has changed could not be found out",
  "7.20": "no DKIM signature passed",
  "7.21": "no DKIM signature passed that is acceptable there",
  "7.22": "no valid DKIM signature of the author's domain",
  "7.23": "SPF says that this host may not send for the domain",
  "7.24": "SPF could not be checked",
  "7.25": "the host's address has no name, or one that does not lead back",
  "7.26": "several checks of the sender's identity failed (SPF, DKIM, DMARC)",
  "7.27": "the sender's domain says that it takes no mail (null MX)",
  "7.28": "a flood of mail",
  "7.29": "ARC could not be validated",
  "7.30": "encryption is required (REQUIRETLS)",
};
