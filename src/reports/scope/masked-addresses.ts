/**
 * Addresses as a viewer of some domains may see them: of everybody else's the domain alone, for that tells which
 * server took or refused the mail.
 *
 *     club.example is one's own
 *     anna@club.example                                   stays
 *     k.maier@bigmail.example                             …@bigmail.example
 *     list-return-7-joe=bigmail.example@club.example      list-return-7-…=bigmail.example@club.example
 *     SRS0=HHHH=TT=bigmail.example=ann@club.example       SRS0=HHHH=TT=bigmail.example=…@club.example
 *     joe%bigmail.example@club.example                    …@club.example: it names another in a way that is not known
 */
import { BOUNCE_SENDERS } from "../../grammars/addresses/bounce-senders.ts";
import { partsOf } from "../../grammars/addresses/parts.ts";
import { plainAddress, renamed } from "../../grammars/addresses/plain-address.ts";

/** Stands where somebody is named. */
export const MASK = "…";

export interface Masking {
  /** The address is of one of the viewer's domains. */
  isOwn(address: string | undefined): boolean;
  /** `channel` is that of a recipient. */
  address(address: string, channel?: string): string;
  /** How others are called in these addresses, in small letters: their local parts, and the parts of these. */
  othersIn(addresses: Iterable<string | undefined>): ReadonlySet<string>;
}

export function maskingFor(domains: readonly string[]): Masking {
  const own = new Set(domains.map(asKey));
  const isOwnDomain = (domain: string): boolean => own.has(asKey(domain));

  const isOwn = (address: string | undefined): boolean =>
    address !== undefined && isOwnDomain(domainIn(address));

  function address(whole: string, channel?: string): string {
    if (Object.hasOwn(BOUNCE_SENDERS, whole)) return whole;
    const domain = domainIn(whole);
    if (!isOwnDomain(domain) && !CLEAN.test(domain))
      return domain === "" ? MASK : `${MASK}@${MASK}`;
    if (whole === `@${domain}`) return whole;
    return renamed(
      whole,
      (local, of) => (isOwnDomain(of) && !namesOther(local) ? local : MASK),
      channel,
    );
  }

  /** In a way that is none of those by which programs rewrite addresses. */
  function namesOther(local: string): boolean {
    if (local.includes("@")) return true;
    const isOther = (piece: string): boolean => DOTTED.test(piece) && !isOwnDomain(piece);
    const [first = "", ...more] = local.split(SIGNS);
    return more.some(isOther) || (BEHIND_DOMAIN.test(local) && isOther(first));
  }

  function othersIn(addresses: Iterable<string | undefined>): ReadonlySet<string> {
    const others = new Set<string>();
    const note = (local: string, domain: string): string => {
      if (isOwnDomain(domain) && !namesOther(local)) return local;
      const parts = local.split(BETWEEN_NAMES).filter((part) => part.length > 2);
      for (const name of [local, ...parts]) others.add(name.toLowerCase());
      return local;
    };
    for (const one of addresses) {
      if (one === undefined || Object.hasOwn(BOUNCE_SENDERS, one)) continue;
      const { local = one, domain = "" } = partsOf(one) ?? {};
      note(local, domain);
      renamed(one, note, "local");
      const { plain, recipient } = plainAddress(one, "local") ?? {};
      for (const made of [plain, recipient]) {
        const parts = made === undefined ? undefined : partsOf(made);
        if (parts) note(parts.local, parts.domain);
      }
    }
    return others;
  }

  return { isOwn, address, othersIn };
}

/** What stands behind the last @; of a list's sender that qmail-send fills in later (`-@[]`), that of the list. */
function domainIn(address: string): string {
  const whole = address.endsWith(TO_FILL_IN) ? address.slice(0, -TO_FILL_IN.length) : address;
  const at = whole.lastIndexOf("@");
  return at < 0 ? "" : whole.slice(at + 1);
}

const TO_FILL_IN = "-@[]";
/** A domain, or an IP in brackets: nobody is named in it. */
const CLEAN = /^(?:[\p{L}\p{N}._-]{1,253}|\[[0-9a-f.:]{2,45}\])$/iu;
/** `box+tag`, `"box"`, `list-box`: a reply may have but a part of it. */
const BETWEEN_NAMES = /[^\p{L}\p{N}.]+/u;
/** Between a name and a domain; ' stands in names (o'neil.smith). */
const SIGNS = /[^\p{L}\p{N}._'-]+/u;
/** A domain with a name behind it; `first.last+tag` is a name. */
const BEHIND_DOMAIN = /^[\p{L}\p{N}._'-]+[=%!]/u;
const DOTTED = /\.\p{L}{2}/u;

function asKey(domain: string): string {
  return domain.toLowerCase().replace(/\.$/, "");
}
