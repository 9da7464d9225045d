/**
 * How far an SMTP dialogue is, as plain data.
 */
import type { Rule } from "../session/rules.ts";
import type { Verb } from "./command.ts";

export interface SmtpDialogue {
  /**
   * What the client's next line is: a command, a line of a message, a part of a BDAT chunk; or
   * nothing that can be read, after STARTTLS. Whether that is so the first lines behind it tell
   * (`handshake`).
   */
  mode: "commands" | "body" | "chunk" | "handshake" | "deaf";
  /** The log has the session from its beginning: the server's first reply is its greeting. */
  isWhole: boolean;
  /** The server has said its first line. Before that the log may have begun in the middle. */
  isGreeted: boolean;
  /** One side has ended the session, or said that it will. */
  isOver: boolean;
  /** What the client sent and the server has not answered, oldest first. */
  awaited: Awaited[];
  /** Commands beyond what `awaited` holds. */
  lost: number;
  /** Lines that came after an unanswered DATA, STARTTLS or AUTH: what they are, the answer tells. */
  ahead: Ahead | undefined;
  /** The log-in under way: of the AUTH that is awaited last. */
  auth: Auth | undefined;
  hasAuth: boolean;
  /** Why the sender or a recipient of the present message was turned away last. */
  refusal: { of: "sender" | "recipient"; rule: Rule } | undefined;
  /** A sender was taken, and its mail is not over: a MAIL that is refused now leaves it as it is. */
  hasMail: boolean;
  /** Bytes of the message so far, a line end counted as one, as qmail queues it. */
  bytes: number;
  /** Bytes that the present chunk still has. */
  chunkLeft: number;
  /** A mail has been offered (DATA, BDAT), and the server has not named its qp. */
  isOffered: boolean;
  /** The lines so far of a reply of several. */
  reply: string;
}

export interface Ahead {
  /** Without passwords. */
  lines: string[];
  letters: number;
  /** Lines beyond what is held. */
  lost: number;
  /** The last log-in that was begun, and how much of it the client has sent. */
  auth: Pick<Auth, "mechanism" | "responses"> | undefined;
}

export interface Auth {
  mechanism: string;
  user?: string;
  /** Responses of the client, an initial one included. */
  responses: number;
  /** 334 replies of the server. */
  prompts: number;
}

/** A command that waits for its reply; BODY is a message's end. Commands of the same bytes may share one. */
export interface Awaited {
  verb: Verb | "BODY" | "";
  helo: string | undefined;
  sender: string | undefined;
  recipient: string | undefined;
  /** Of `sender`'s mail, as the client announced it. */
  size: number | undefined;
  /** Of BDAT: it was the last chunk. */
  isLast: boolean;
}

export function newAwaited(verb: Awaited["verb"]): Awaited {
  return {
    verb,
    helo: undefined,
    sender: undefined,
    recipient: undefined,
    size: undefined,
    isLast: false,
  };
}

/** `isWhole`: no line of the session came before. */
export function newSmtpDialogue(isWhole = false): SmtpDialogue {
  return {
    mode: "commands",
    isWhole,
    isGreeted: false,
    isOver: false,
    awaited: [],
    lost: 0,
    ahead: undefined,
    auth: undefined,
    hasAuth: false,
    refusal: undefined,
    hasMail: false,
    bytes: 0,
    chunkLeft: 0,
    isOffered: false,
    reply: "",
  };
}
