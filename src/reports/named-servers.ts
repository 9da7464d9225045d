/**
 * The servers that a delivery report names: the one that qmail-remote spoke with, and what it calls itself, or those
 * behind it, in its words.
 *
 *     192.0.2.7_does_not_like_recipient./Remote_host_said:_450_4.7.1_busy_[VI1PR01.prod.outlook.com]/
 *     192.0.2.7 and vi1pr01.prod.outlook.com
 */
import { remoteHost, remoteReply } from "../grammars/delivery-report/reading.ts";
import { remembering } from "../grammars/remembering.ts";

export interface NamedServers {
  /** The address of the one that was spoken with. */
  ip?: string;
  /** In lower case, each once. */
  names: readonly string[];
}

export const namedServers: (report: string) => NamedServers = remembering(
  (report) => report,
  (report): NamedServers => {
    const { ip, name } = remoteHost(report) ?? {};
    const said = remoteReply(report)?.text ?? "";
    const names = [...(name ? [name] : []), ...namesSaid(said)].map((one) => one.toLowerCase());
    return { ...(ip && { ip }), names: [...new Set(names)] };
  },
);

/** A name in brackets, or the one with which a banner begins. Others may be anybody's: our own, a list's, a page's. */
function namesSaid(reply: string): string[] {
  const banner = BANNER.exec(reply)?.[1];
  const bracketed = [...reply.matchAll(BRACKETED)].map(([, name = ""]) => name);
  return [...(banner ? [banner] : []), ...bracketed].filter((name) => /[a-z]/i.test(name));
}

const LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const BANNER = new RegExp(
  `^\\d{3}[-_](?:\\d\\.\\d\\.\\d_)?(${LABEL}(?:\\.${LABEL}){2,8})(?=_|/|$)`,
);
const BRACKETED = new RegExp(`\\[(${LABEL}(?:\\.${LABEL}){1,8})(?:_[^\\]]{0,60})?\\]`, "g");
