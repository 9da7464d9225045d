/**
 * Addresses of a session against those of qmail-send's log, which has changed some.
 */

import { bytesOf, letters } from "../../bytes/bytes.ts";

/**
 * As qmail-send logs it: every byte that is not printable, and `%`, is `_`; a newline is `/`.
 * Source: qmail-send.c, `logsafe` in qsutil.c.
 */
function loggedAs(address: string): string {
  if (PLAIN.test(address)) return address;
  const bytes = bytesOf(address.replaceAll(NO_LETTER, "_"));
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 10) bytes[i] = 47;
    else if (byte < 33 || byte > 126 || byte === 37) bytes[i] = 95;
  }
  return letters(bytes, 0, bytes.length);
}

/**
 * What two loggers leave of an address: splogger writes `?` for what qmail-send writes `_`, so a
 * session's log in a syslog has the one and the queue's has the other.
 */
export function likeness(address: string): string {
  const logged = loggedAs(address);
  return logged.includes("?") ? logged.replaceAll("?", "_") : logged;
}

/**
 * Whether a recipient that the client named is the one that qmail-send delivers to: to the
 * local channel with the prefix of its virtual domain, and with the server's own host where
 * the client named none, or an address in brackets (localiphost).
 */
export function sameRecipient(named: string, delivered: string, channel: string): boolean {
  const logged = likeness(named.replace(OWN_HOST, "")).toLowerCase();
  const lower = likeness(delivered).toLowerCase();
  if (logged === lower || lower.startsWith(`${logged}@`)) return true;
  return channel === "local" && (lower.endsWith(`-${logged}`) || lower.includes(`-${logged}@`));
}

const OWN_HOST = /@\[[^@\]]*\]$/;
const PLAIN = /^[!-$&-~]*$/;
/** In place of a byte that is no letter of UTF-8. */
const NO_LETTER = "\ufffd";
