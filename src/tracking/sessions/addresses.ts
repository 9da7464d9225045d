/**
 * Addresses of a session against those of qmail-send's log, which has changed some.
 */

/**
 * As qmail-send logs it: every byte that is not printable, and `%`, is `_`; a newline is `/`.
 * Source: qmail-send.c, `logsafe` in qsutil.c.
 */
export function loggedAs(address: string): string {
  if (PLAIN.test(address)) return address;
  const bytes = Buffer.from(address, "utf8");
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 10) bytes[i] = 47;
    else if (byte < 33 || byte > 126 || byte === 37) bytes[i] = 95;
  }
  return bytes.toString("latin1");
}

/**
 * Whether a recipient that the client named is the one that qmail-send delivers to: to the
 * local channel with the prefix of its virtual domain, and with the server's own host where
 * the client named none.
 */
export function sameRecipient(named: string, delivered: string, channel: string): boolean {
  const logged = loggedAs(named).toLowerCase();
  const lower = delivered.toLowerCase();
  if (logged === lower || lower.startsWith(`${logged}@`)) return true;
  return channel === "local" && (lower.endsWith(`-${logged}`) || lower.includes(`-${logged}@`));
}

const PLAIN = /^[!-$&-~]*$/;
