/**
 * How a session ended, told from the client's side alone: from what it sent, what it was
 * answered, and what qmail-smtpd and its gates do then (tcpserver.c, rblsmtpd.c, qmail-smtpd.c).
 */
import type { SessionVerdict } from "../../src/tracking/sessions/facts.ts";
import type { ClientRecord } from "./record.ts";

export interface End {
  verdict: SessionVerdict;
  exit: number;
}

/** `hasQueued`: one of its messages was queued, though the client may not have seen the answer. */
export function endOf({ dialog, kind }: ClientRecord, hasQueued: boolean): End {
  const said = dialog.map(([, sent, answer]) => ({ sent, answer: lastOf(answer) }));
  if (DENIED_KINDS.has(kind) && said[0]?.answer === "[eof]")
    return { verdict: "refused", exit: DENIED };
  const isGate = said[0]?.answer.startsWith("220 rblsmtpd") ?? false;
  const hasQuit = said.some(({ sent, answer }) => sent === "QUIT" && isReply(answer));
  const exit = isGate || hasQuit ? 0 : 1;
  if (hasQueued) return { verdict: "accepted", exit };
  return { verdict: turnedAway(said) ?? leftAt(said), exit };
}

const DENIED_KINDS = new Set(["denied", "deny_name"]);
/** tcpserver exits so for a client that its rules deny. */
const DENIED = 100;

interface Turn {
  sent: string;
  answer: string;
}

/** The first of what was turned away: a whole transaction, or the log-in if nothing followed. */
function turnedAway(said: Turn[]): SessionVerdict | undefined {
  let recipients: string[] = [];
  let login: SessionVerdict | undefined;
  let isLoggingIn = false;
  for (const { sent, answer } of said) {
    const verdict = verdictOf(answer);
    const verb: string = isLoggingIn ? "AUTH" : sent.slice(0, 4).toUpperCase();
    if (verb === "AUTH") login = verdict;
    isLoggingIn = verb === "AUTH" && answer.startsWith("334");
    if ((verb === "HELO" || verb === "EHLO") && verdict) return verdict;
    if (verb === "MAIL" || verb === "RSET" || verb === "QUIT") {
      if (recipients.length > 0 && recipients.every(verdictOf))
        return verdictOf(recipients.at(-1) ?? "");
      recipients = [];
    }
    if (verb === "MAIL" && verdict) return verdict;
    if (verb === "RCPT" && isReply(answer)) recipients.push(answer);
    const isData = verb === "DATA" || MESSAGE.test(sent);
    if (isData && verdict && !recipients.every(verdictOf)) return verdict;
    if (isData && verdict && recipients.length === 0) return verdict;
  }
  if (recipients.length > 0 && recipients.every(verdictOf))
    return verdictOf(recipients.at(-1) ?? "");
  return login;
}

/** `[937 bytes of data]`, `[hops: 6777 bytes]`: the record does not repeat a message. */
const MESSAGE = /^\[.*\bbytes\b.*\]$/;

function leftAt(said: Turn[]): SessionVerdict {
  return said.some(({ sent }) => /^MAIL/i.test(sent)) ? "given-up" : "nothing";
}

function verdictOf(answer: string): "refused" | "deferred" | undefined {
  if (/^5\d\d/.test(answer)) return "refused";
  return /^4\d\d/.test(answer) ? "deferred" : undefined;
}

function isReply(answer: string): boolean {
  return /^\d\d\d/.test(answer);
}

function lastOf(answer: string | string[]): string {
  return typeof answer === "string" ? answer : (answer.at(-1) ?? "");
}
