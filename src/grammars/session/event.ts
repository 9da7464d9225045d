/**
 * What one line says of a session, as a value: SMTP, POP3 and IMAP alike.
 *
 * A session is served by a row of programs (tcpserver, rblsmtpd, qmail-smtpd, scanners), each
 * with a dialect of its own. They all tell of the same few things, so their grammars share
 * these events; which program wrote a line is in the name of its form.
 */
import type { Rule } from "./rules.ts";

/**
 * Whose line it is. A line without `pid` finds its session by the client's address and what else
 * it tells (sender, recipient); one without either is of the only session that can have written it.
 */
export interface Whose {
  /** The session's process: the child of the connection server, not the writer's own. */
  pid?: number;
  /** The client's address as printed; IPv4-mapped IPv6 is given as plain IPv4. */
  ip?: string;
  /** The service's own name for the session: dovecot's `session=<...>`. */
  key?: string;
  /**
   * A process that works for the session, whose lines name no other: with `pid` on the line that tells
   * for which session it works.
   */
  worker?: number;
  /** The process serves one client after another: a line of another address is of another session. */
  isOneOfMany?: true;
  /** Of a program whose first line tells more of the session than the one that answers it. */
  exchange?: "asks" | "answers";
}

/** One end of a connection; what the line leaves empty is absent. */
export interface End {
  address?: string;
  name?: string;
  port?: number;
}

export type SessionEvent =
  /** A connection server tells how many it serves, and how many it may. */
  | { kind: "load"; form: string; used: number; limit: number }
  /**
   * A connection came in; nothing is decided yet. `isGate`: a program tells so that runs in the process
   * of the connection server, which may have told so itself.
   */
  | ({ kind: "opened"; form: string; client?: End; isGate?: true } & Whose)
  /** The connection server's own rules let the client in, or turned it away. */
  | ({
      kind: "admitted" | "denied";
      form: string;
      local?: End;
      /** `address` is also in `ip`. */
      client?: End;
      /** What the client's IDENT server said: a stranger's text. */
      ident?: string;
    } & Whose)
  /** The process has ended: one of `exit` and `signal`; neither where the line has no status. */
  | ({ kind: "closed"; form: string; exit?: number; signal?: number; seconds?: number } & Whose)
  /** Something was said or decided at one step of the session. */
  | Step
  /** One piece of a recorded dialogue (recordio). */
  | Recorded
  /** The service itself is in trouble (cannot bind, out of memory), or starts and stops. */
  | { kind: "service"; form: string; what: "started" | "stopped" | "trouble"; text: string }
  /** Understood, of no weight for any session. */
  | ({ kind: "remark"; form: string; text: string } & Whose)
  | { kind: "unknown" };

/**
 * The step of the session that a line speaks of:
 * `connect` before the greeting is sent (lists, delays, greylisting by address), `tls`, `helo`,
 * `auth`, `mail` (the sender), `rcpt` (one recipient), `data` (the message as the client sent
 * it, with what scanners found), `queue` (handing it to qmail-queue), `end` (how it ended).
 */
export type StepName =
  | "connect"
  | "tls"
  | "helo"
  | "auth"
  | "mail"
  | "rcpt"
  | "data"
  | "queue"
  | "end";

/**
 * - `accepted` taken at this step
 * - `refused`  turned away for good (5xx), or hung up on
 * - `deferred` turned away for now (4xx): the client may come again
 */
export type Verdict = "accepted" | "refused" | "deferred";

export interface Step extends Whose {
  kind: "step";
  form: string;
  step: StepName;
  /** Absent where the line only tells that something was said. */
  verdict?: Verdict;
  /** What decided; absent where nothing but the ordinary course did. */
  rule?: Rule;
  /** The literal words: of the reply, the list, the reason. Never a password. */
  text?: string;

  // What else the line tells; absent where it does not, "" is the empty sender.

  /** The client's name as the server found it. */
  name?: string;
  ident?: string;
  local?: End;
  /** The client's port. */
  port?: number;
  helo?: string;
  sender?: string;
  /** Of the sender, where the line tells no more of it. */
  senderDomain?: string;
  recipients?: string[];
  /**
   * The line is of a recipient that an earlier line has named, and may not name it itself or spell it
   * in another way: of the last one in any case (`last`), or should nothing have been said of it yet
   * (`undecided`).
   */
  ofRecipient?: "last" | "undecided";
  /** A sender that was turned away while another's mail was under way, which goes on. */
  isAside?: true;
  user?: string;
  /** `user` has logged in before: what the line tells besides. Else it may be what IDENT said. */
  hasLoggedIn?: true;
  /** How many log-ins failed, where it is not one. */
  tries?: number;
  /** In what the client wants to log in; absent for SMTP. */
  protocol?: Protocol;
  /** AUTH mechanism in capitals as in RFC 4954: `LOGIN`, `PLAIN`, `CRAM-MD5`. */
  mechanism?: string;
  /** Protocol and cipher as far as the line says, blank between: `TLSv1.3 TLS_AES_256_GCM_SHA384`. */
  tls?: string;
  /** True if the client may relay. */
  relays?: boolean;
  /** By its address or certificate: it has not logged in. */
  relaysAnyway?: true;
  /** SPF result (RFC 7208 section 2.6): `pass`, `fail`, `softfail`, `neutral`, `none`, `temperror`, `permerror`. */
  spf?: string;
  /** How a greylister knows the client: `first`, `too-soon`, `known`, `whitelisted`. */
  greylist?: Greylist;
  /** Host of the DNS list that was asked. */
  list?: string;
  scan?: Scan;
  /** Size of the message in bytes. */
  bytes?: number;
  /** Process of the program that qmail-smtpd started as qmail-queue, printed with the acceptance. */
  qp?: number;
  /** How long the step took or the client was made to wait. */
  seconds?: number;
}

/** A step with all keys, so that those that are read from bytes have one shape; what the line does not tell is undefined. */
export function newStep(form: string, step: StepName): Step {
  return {
    kind: "step",
    form,
    step,
    verdict: undefined,
    rule: undefined,
    text: undefined,
    pid: undefined,
    ip: undefined,
    key: undefined,
    worker: undefined,
    isOneOfMany: undefined,
    exchange: undefined,
    name: undefined,
    ident: undefined,
    local: undefined,
    port: undefined,
    helo: undefined,
    sender: undefined,
    senderDomain: undefined,
    recipients: undefined,
    ofRecipient: undefined,
    isAside: undefined,
    user: undefined,
    hasLoggedIn: undefined,
    tries: undefined,
    protocol: undefined,
    mechanism: undefined,
    tls: undefined,
    relays: undefined,
    relaysAnyway: undefined,
    spf: undefined,
    greylist: undefined,
    list: undefined,
    scan: undefined,
    bytes: undefined,
    qp: undefined,
    seconds: undefined,
  };
}

export type Protocol = "smtp" | "pop3" | "imap" | "managesieve";

export type Greylist = "first" | "too-soon" | "known" | "whitelisted";

/** What a content scanner found. */
export interface Scan {
  /** `simscan`, `clamd`, `spamd`, ... */
  scanner: string;
  found: "clean" | "spam" | "virus" | "attachment" | "pattern" | "unscanned";
  /**
   * `passed` goes on to the queue, `refused` is told to the client, `dropped` is accepted towards
   * the client and thrown away; absent where the line does not say.
   */
  did?: "passed" | "refused" | "dropped";
  score?: number;
  /** The score from which on it is spam. */
  required?: number;
  /** Name of the virus, file or pattern. */
  name?: string;
  subject?: string;
  seconds?: number;
  /** Message-ID without angle brackets. */
  messageId?: string;
}

/** One recorded read of recordio, or a line of a dialogue that another program logs. */
export interface Recorded extends Whose {
  kind: "recorded";
  form: string;
  /** Who said it. */
  by: "client" | "server";
  /**
   * The bytes as logged, without the recorder's blank, one letter for each (`textOfLetters` reads
   * them); with the line's CR, if it had one. "" at the end of the stream.
   */
  text: string;
  /** The line goes on in the next piece of the same pid and side. */
  continues: boolean;
  /** Nothing but its end, and splogger wrote it: a `?` at the end of the piece before is the line's CR. */
  endsMarked?: true;
  /** That side has closed the connection. */
  eof: boolean;
  /** In a syslog, where loggers differ: the recorder's blank is there, */
  hasBlank?: true;
  /** and the text ends in what some of them write for a CR: `#015`, `^M`. */
  returnMark?: string;
  /** `continues` or `eof`, if the logger keeps that blank: else it may be the side's own words. */
  isMark?: true;
  /** The program has cut the line off: an argument in it may not be whole. */
  cut?: true;
}

export type SessionKind = SessionEvent["kind"];
