/**
 * What tracking concludes of sessions: one SMTP, POP3 or IMAP connection each, as plain data.
 *
 * Times are Instants, absent where the log had no stamps. Texts are as logged: a stranger's.
 */

import type { End, Greylist, Scan, StepName, Verdict } from "../../grammars/session/event.ts";
import type { Rule } from "../../grammars/session/rules.ts";
import type { Instant } from "../../time/instant.ts";
import type { Surprise } from "../facts.ts";

export type SessionFact =
  | { kind: "session"; session: Session }
  /** How many connections a service has, and how many it may have. */
  | { kind: "slots"; host: string; service: string; at?: Instant; used: number; limit: number }
  /** A service was started or stopped, or is in trouble. */
  | {
      kind: "service";
      host: string;
      service: string;
      at?: Instant;
      what: ServiceWord;
      text: string;
    }
  | { kind: "surprise"; surprise: Surprise }
  /** A scanner's finding that no session could be told for. */
  | { kind: "scan"; host: string; service: string; at?: Instant; scan: Scan; ip?: string };

export type ServiceWord = "started" | "stopped" | "trouble";

export interface Session {
  /** The same for the same log on every run, in any cutting: 13 letters and digits. */
  id: string;
  /** "" where the log does not say. */
  host: string;
  /** Where it was logged to: the syslog tag, or the directory's name where there are several. */
  service: string;
  /** Process of the connection server's child; absent where no line had one. */
  pid?: number;
  client: Client;
  local: Readonly<End>;
  started?: Instant;
  ended?: Instant;
  /** How the process ended: by itself with this code, or by this signal. */
  exit?: number;
  signal?: number;
  verdict: SessionVerdict;
  /** Of a verdict `refused` or `deferred`: at which step, by which rule, in which words. */
  step?: StepName;
  rule?: Rule;
  text?: string;
  helo?: string;
  /** Protocol and cipher, blank between. */
  tls?: string;
  /** How much of the service's limit was taken when it came in. */
  slots?: { used: number; limit: number };
  auth: AuthTry[];
  /** What was decided or found out before a sender was named, or at the end, in order. */
  decisions: Decision[];
  transactions: Transaction[];
  /** The messages that it brought into the queue, as far as they could be told. */
  messages: SessionMessage[];
  /** What of it the log does not show. */
  incomplete: ("start" | "end")[];
  /** The dialogue, if it was recorded and the tracker was told to keep lines. */
  dialogue?: Said[];
  /** The raw lines, if the tracker was told to keep them. */
  lines?: string[];
}

export interface Client extends End {
  /** What the client's IDENT server said. */
  ident?: string;
}

/**
 * - `accepted` mail was taken, or the log-in succeeded where no mail is sent (POP3, IMAP)
 * - `refused`  turned away for good
 * - `deferred` turned away for now: greylisted, listed with 451, a temporary failure
 * - `given-up` the client left or fell silent in the middle of a transaction
 * - `cut-off`  the process was killed by a signal
 * - `nothing`  connected and left without naming a sender
 * - `unknown`  the log does not tell what was said
 * - `open`     never seen to end
 */
export type SessionVerdict =
  | "accepted"
  | "refused"
  | "deferred"
  | "given-up"
  | "cut-off"
  | "nothing"
  | "unknown"
  | "open";

export interface AuthTry {
  ok: boolean;
  user?: string;
  mechanism?: string;
  at?: Instant;
}

export interface Decision {
  at?: Instant;
  step: StepName;
  verdict?: Verdict;
  rule?: Rule;
  text?: string;
  /** Host of the DNS list that was asked. */
  list?: string;
  greylist?: Greylist;
  spf?: string;
  seconds?: number;
}

/** One mail that was offered: from MAIL FROM to the answer at the end of DATA, or less. */
export interface Transaction {
  /** When the sender was named, or the first line of it. */
  at?: Instant;
  /** "" is the empty sender; absent where no line named it. */
  sender?: string;
  /** Of the sender, where the log tells no more of it. */
  senderDomain?: string;
  /** Of the whole: what was answered to it in the end. Absent where the log does not say. */
  verdict?: Verdict;
  rule?: Rule;
  text?: string;
  recipients: TransactionRecipient[];
  /** Size of the message in bytes. */
  bytes?: number;
  spf?: string;
  scans: Scan[];
  /** When it was taken; `qp` is the process that qmail-smtpd started as qmail-queue. */
  queued?: { at?: Instant; qp?: number };
}

export interface TransactionRecipient {
  address: string;
  /** Absent where the line was written before it was decided. */
  verdict?: Verdict;
  rule?: Rule;
  text?: string;
  at?: Instant;
}

/** A message that a session brought, from the session's side. */
export interface SessionMessage {
  id: string;
  qp?: number;
  join: Join;
  evidence: Evidence[];
}

/** The session that brought a message, from the message's side. */
export interface MessageSession {
  /** Absent with `none`. */
  id?: string;
  join: Join | "none";
  evidence: Evidence[];
  /** With `none`, `not-logged`: the sessions that may have brought it, and of which none is told. */
  others?: string[];
  /** With `none`: why. */
  why?: NoSession;
}

/**
 * - `exact`  the same qp on both sides
 * - `strong` the acceptance is logged, and sender, recipients and time fit this one alone
 * - `likely` no acceptance is logged, or not all of that, but nothing else fits
 */
export type Join = "exact" | "strong" | "likely";

/** What of a message and a session agrees. */
export type Evidence = "qp" | "sender" | "recipients" | "bytes" | "time" | "uid" | "pid";

/**
 * - `bounce`      qmail-send made it itself
 * - `forward`     qmail-local sent it on from another message
 * - `other-user`  its uid is none of those whose sessions were read
 * - `no-session`  none of the sessions that were read could have brought it
 * - `no-log`      its service's log was not read: it covers not that moment, or not that service
 * - `not-logged`  some session may have (`others`), but no line tells whether it did
 */
export type NoSession =
  | "bounce"
  | "forward"
  | "other-user"
  | "no-session"
  | "no-log"
  | "not-logged";

/** One line of a recorded dialogue, as it may be shown: arguments of AUTH are hidden. */
export interface Said {
  at?: Instant;
  by: "client" | "server";
  text: string;
  /** In place of the text: lines of a mail that are not shown. */
  mail?: { lines: number; bytes: number };
}
