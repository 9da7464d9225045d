/**
 * What a session is for, as far as the server's port tells.
 */
import type { Session } from "../../../src/tracking/sessions/facts.ts";

/** POP3 or IMAP: no mail comes in there. */
export function isMailbox({ local }: Pick<Session, "local">): boolean {
  return local.port !== undefined && MAILBOX_PORTS.has(local.port);
}

const MAILBOX_PORTS = new Set([110, 143, 993, 995]);
