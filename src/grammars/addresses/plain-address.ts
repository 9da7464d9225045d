/**
 * Addresses as people typed them: the plain form of one that programs have rewritten, once or several times.
 *
 *     fwd.example-SRS0=HHHH=TT=example.net=prvs=8407575794=ann@fwd.example   to the local channel
 *       virtual domain   SRS0=HHHH=TT=example.net=prvs=8407575794=ann@fwd.example
 *       SRS              prvs=8407575794=ann@example.net
 *       BATV             ann@example.net
 *
 * Each step makes the address shorter. Addresses without a plain form, the empty one of bounces and `#@[]`
 * among them, are as they were typed, or cannot be told from that.
 */
import { BATV } from "./batv.ts";
import { partsOf } from "./parts.ts";
import type { MadeFrom, Rewriting, RewritingName } from "./rewriting.ts";
import { SRS } from "./srs.ts";
import { VERP } from "./verp.ts";
import { VIRTUAL_DOMAIN } from "./virtual-domain.ts";

export const REWRITINGS: readonly Rewriting[] = [VIRTUAL_DOMAIN, VERP, SRS, BATV];

export interface PlainAddress {
  plain: string;
  /** The outermost first. */
  rewritings: RewritingName[];
  /** Whom the mail is to, where VERP tells it. */
  recipient?: string;
}

/**
 * undefined: none but `address` itself. `channel` is that of a recipient; only on `local` is there a virtual
 * domain's word, and before all else.
 */
export function plainAddress(address: string, channel?: string): PlainAddress | undefined {
  const mayBeVirtual = channel === "local" && address.includes("-");
  if (!mayBeVirtual && !mayBeSender(address)) return undefined;
  const rewritings: RewritingName[] = [];
  let recipient: string | undefined;
  let plain = address;
  const take = ({ name, unwrap }: Rewriting): boolean => {
    const parts = partsOf(plain);
    const found: MadeFrom | undefined = parts && unwrap(parts);
    if (!found) return false;
    rewritings.push(name);
    recipient ??= found.recipient;
    plain = found.address;
    return true;
  };
  if (mayBeVirtual) take(VIRTUAL_DOMAIN);
  while (mayBeSender(plain) && SENDERS.some(take));
  if (rewritings.length === 0) return undefined;
  return { plain, rewritings, ...(recipient && { recipient }) };
}

/** The plain form alone. */
export function plainOf(address: string, channel?: string): string | undefined {
  return plainAddress(address, channel)?.plain;
}

/**
 * The address with other names in it, which reads as before: whatever it was rewritten by, and for whom, is what that
 * makes of the other names. `name` gives another local part for one; what has no domain goes with "".
 */
export function renamed(
  address: string,
  name: (local: string, domain: string) => string,
  channel?: string,
): string {
  const parts = partsOf(address);
  if (!parts) return name(address, "");
  const { local, domain } = parts;
  const forms = channel === "local" ? [VIRTUAL_DOMAIN, ...SENDERS] : SENDERS;
  for (const { unwrap } of forms) {
    const names = unwrap(parts)?.names;
    if (!names) continue;
    let [made, at] = ["", 0];
    for (const { from, to, domain: its } of names) {
      const inner = renamed(`${local.slice(from, to)}@${its}`, name);
      made += local.slice(at, from) + inner.slice(0, -its.length - 1);
      at = to;
    }
    return `${made}${local.slice(at)}@${domain}`;
  }
  return `${name(local, domain)}@${domain}`;
}

/** Most addresses are told from these by one look. */
function mayBeSender(address: string): boolean {
  return address.includes("=") || address.endsWith("-@[]");
}

const SENDERS = [BATV, SRS, VERP] as const;
