/**
 * Why deliveries fail or wait, in 36 words that mean the same for every server and provider.
 */

/** On whose side the cause lies, so who can mend it. */
export type FaultSide =
  | "recipient"
  | "sender"
  | "network"
  | "remote"
  | "our address"
  | "content"
  | "our domain"
  | "our set-up"
  | "either"
  | "time"
  | "unknown";

const TABLE = [
  [
    "unknown-user",
    "recipient",
    "they say that there is no such mailbox",
    "correct the address; take it off lists",
  ],
  [
    "mailbox-disabled",
    "recipient",
    "the mailbox is closed or suspended",
    "ask its owner another way; it may open again",
  ],
  [
    "mailbox-full",
    "recipient",
    "the mailbox has no room left",
    "its owner must make room; for own users look at the quota",
  ],
  ["address-syntax", "sender", "the address is not a valid one", "correct it"],
  ["unknown-domain", "sender", "the domain does not exist", "correct the part after the @"],
  ["no-mail-exchanger", "recipient", "the domain takes no mail", "correct the part after the @"],
  ["dns-failure", "network", "names could not be looked up for now", "check the resolver"],
  [
    "connect-failed",
    "network",
    "none of their servers could be reached",
    "check the firewall, port 25 and their status",
  ],
  [
    "connection-lost",
    "network",
    "the talk with their server broke off",
    "watch for duplicates; look at MTU and timeouts",
  ],
  ["remote-busy", "remote", "their server has too much to do, or is going down", "wait"],
  [
    "remote-error",
    "remote",
    "something on their side is broken",
    "wait; if it lasts, tell their postmaster",
  ],
  ["greylisted", "remote", "a first contact has to come back later", "nothing; qmail comes back"],
  ["rate-limited", "remote", "we send them too much at a time", "slow down, warm up, spread out"],
  [
    "blocklisted",
    "our address",
    "our address or domain is on a list",
    "look it up, stop the cause, ask for removal",
  ],
  [
    "bad-reputation",
    "our address",
    "their own score of us is bad",
    "stop the cause; use their postmaster tools",
  ],
  ["spam-content", "content", "the message looks like spam", "look at content, links and consent"],
  [
    "virus-content",
    "content",
    "the message looks like malware, or its attachment is forbidden",
    "check the sending machine; send a link instead",
  ],
  [
    "unauthenticated",
    "our domain",
    "SPF, DKIM or DMARC is missing or does not fit",
    "publish the records, sign, rewrite the sender when forwarding",
  ],
  [
    "helo-or-rdns",
    "our set-up",
    "the server's name or reverse DNS is missing or wrong",
    "set the PTR record and control/helohost",
  ],
  [
    "sender-rejected",
    "sender",
    "the sender's address is refused, or they cannot verify it",
    "check that the address and the MX of its domain exist and take bounces",
  ],
  [
    "relaying-denied",
    "our set-up",
    "they do not feel responsible for the domain",
    "check its MX, and control/smtproutes",
  ],
  [
    "credentials",
    "our set-up",
    "they want a log-in, or refused ours",
    "check user and password, and that this is the right server",
  ],
  ["tls-failure", "either", "no encryption that both accept", "check versions and certificates"],
  ["message-too-large", "content", "over a limit of size", "send a link instead of the attachment"],
  ["too-many-recipients", "sender", "too many recipients at once", "send to fewer at a time"],
  [
    "content-format",
    "content",
    "the message is malformed: bare line feeds, 8-bit, headers",
    "mend the sending program",
  ],
  ["loop", "either", "the mail goes in circles", "check forwards, MX and control/locals"],
  [
    "policy",
    "remote",
    "refused by a rule of theirs, without detail",
    "ask their postmaster, with the text",
  ],
  ["expired", "time", "given up after the queue's lifetime", "see the temporary reason"],
  [
    "local-resources",
    "our set-up",
    "disk, memory, processes or locks of this host",
    "make room, raise limits",
  ],
  ["local-permission", "our set-up", "owner or mode of files on this host", "correct them"],
  [
    "local-config",
    "our set-up",
    "control files, users or directories of this host",
    "correct what the text names",
  ],
  ["forward-failed", "our set-up", "the forwarded copy could not be queued", "see its text"],
  [
    "filter-program",
    "our set-up",
    "a program in the path refused or failed",
    "look at that program's own log",
  ],
  [
    "internal-bug",
    "our set-up",
    "something that should not happen",
    "look for a mixed installation",
  ],
  ["unknown", "unknown", "the text does not say why", "read it; guess nothing from it"],
] as const satisfies readonly (readonly [
  name: string,
  side: FaultSide,
  meaning: string,
  advice: string,
])[];

export type Reason = (typeof TABLE)[number][0];

export interface ReasonWords {
  name: Reason;
  side: FaultSide;
  meaning: string;
  advice: string;
}

/**
 * What became of a success: a file or mailbox took the mail, it was sent on, given to a program,
 * thrown away, or accepted by the next server.
 */
export type How = "stored" | "forwarded" | "piped" | "discarded" | "accepted" | "unknown";

/** How a delivery succeeded: the words that stand where a reason does. */
export const SUCCESSES: readonly { name: Exclude<How, "unknown">; meaning: string }[] = [
  { name: "accepted", meaning: "taken by the next server" },
  { name: "stored", meaning: "put into a mailbox or file" },
  { name: "forwarded", meaning: "sent on to another address" },
  { name: "piped", meaning: "given to a program" },
  { name: "discarded", meaning: "taken and thrown away" },
];

export const REASONS: readonly ReasonWords[] = TABLE.map(([name, side, meaning, advice]) => ({
  name,
  side,
  meaning,
  advice,
}));
