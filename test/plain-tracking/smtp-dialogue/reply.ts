/**
 * What a server's line says, plainly; which rule its words name is not told twice.
 */
export { ruleOf, verdictOf } from "../../../src/grammars/smtp-dialogue/reply.ts";

export interface ReplyLine {
  code: number;
  /** The reply goes on in the next line. */
  hasMore: boolean;
}

/** undefined if the line does not begin like a reply. */
export function replyLine(line: string): ReplyLine | undefined {
  if (!REPLY.test(line)) return undefined;
  return { code: Number(line.slice(0, 3)), hasMore: line[3] === "-" };
}

/** The server's own words for a client that it has given up on. */
export function isTimeout(text: string): boolean {
  return TIMEOUT.test(text);
}

/** `250 ok 1773047831 qp 12350`, in qmail-ldap with ` by {me}`. */
export function queuedAs(text: string): number | undefined {
  const qp = QUEUED.exec(text)?.[1];
  return qp === undefined ? undefined : Number(qp);
}

const REPLY = /^[2-5]\d\d(?:[ -]|$)/;
const QUEUED = /^250 (?:2\.\d{1,3}\.\d{1,3} )?ok \d{1,10} qp (\d{1,10})(?: by [^ ]+)?$/i;
const TIMEOUT = /^(?:451|421) (?:timeout|timed out|idle timeout)/i;
