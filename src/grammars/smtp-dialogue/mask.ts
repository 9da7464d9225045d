/**
 * A client's line as it may be shown: what could be a password, or could be decoded to one, is
 * `(hidden)`. Where it is not certain, it is hidden.
 */
import { commandOf } from "./command.ts";

export const HIDDEN = "(hidden)";

/**
 * `hasAuth`: the client has begun a log-in before. Then, and wherever a line is one word of
 * base64, a line that is no command may be what the client wanted to log in with.
 */
export function maskedCommand(line: string, hasAuth: boolean): string {
  const { verb } = commandOf(line);
  if (verb === "AUTH") return maskedAuth(line);
  if (verb !== "") return line;
  return maskedLogin(line) ?? (hasAuth || BASE64.test(line) ? HIDDEN : line);
}

/** A line of a message stays as it is, unless a message's end was lost and it is a log-in. */
export function maskedBody(line: string): string {
  return LOST_LOGIN.test(line) ? maskedCommand(line, true) : line;
}

/** `AUTH PLAIN AGpvZQBz` shows the mechanism. What stands behind a NUL is hidden too. */
function maskedAuth(line: string): string {
  const [shown = ""] = MECHANISM.exec(line) ?? [];
  return line.slice(shown.length).trim() === "" ? line : `${shown.trimEnd()} ${HIDDEN}`;
}

/** Log-ins of other protocols, and misspelt ones: recorders are also put before POP3 and IMAP. */
function maskedLogin(line: string): string | undefined {
  for (const login of LOGINS) {
    const [, shown] = login.exec(line) ?? [];
    if (shown !== undefined) return `${shown}${HIDDEN}`;
  }
  return undefined;
}

const LOGINS = [
  /^(PASS )/i,
  /^(APOP \S+ )/i,
  /^(\S+ LOGIN \S+ )/i,
  /^(\S+ AUTHENTICATE \S+ )/i,
  /^(AUTH)[^ ]/i,
];
/** qmail-smtpd reads no further than a NUL. */
const MECHANISM = /^AUTH(?: +[^ \0]*)?/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;
const LOST_LOGIN = /^AUTH (?:PLAIN|LOGIN|CRAM-|XOAUTH2|DIGEST-)/i;
