/**
 * IP addresses as the programs of a session print them.
 */

import { text } from "../../bytes/bytes.ts";
import { rememberingBytes } from "../../bytes/remembering.ts";

/**
 * The address that `text` is, an IPv4-mapped IPv6 address as plain IPv4; undefined if it is
 * none. Brackets around it are no part of an address.
 */
export function plainAddress(text: string): string | undefined {
  if (isIpv4(text)) return text;
  if (!text.includes(":")) return undefined;
  const mapped = text.slice(0, MAPPED.length).toLowerCase() === MAPPED;
  if (mapped && isIpv4(text.slice(MAPPED.length))) return text.slice(MAPPED.length);
  return isIpv6(text) ? text : undefined;
}

/** The same where its bytes lie: clients come again. */
export const plainAddressAt = rememberingBytes((bytes, at, end) =>
  plainAddress(text(bytes, at, end)),
);

const MAPPED = "::ffff:";

/** Four numbers of one to three digits. */
function isIpv4(text: string): boolean {
  if (text.length < 7 || text.length > 15) return false;
  let digits = 0;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter === DOT) {
      if (digits === 0) return false;
      dots++;
      digits = 0;
    } else {
      if (letter < ZERO || letter > NINE || digits === 3) return false;
      digits++;
    }
  }
  return dots === 3 && digits > 0;
}

/** Eight groups of hex digits, or fewer with one `::`; the last two may be an IPv4 address. */
function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const gap = text.indexOf("::");
  if (gap < 0) return groupsIn(text) === 8;
  if (text.includes("::", gap + 1)) return false;
  const before = gap === 0 ? 0 : groupsIn(text.slice(0, gap));
  const after = gap + 2 === text.length ? 0 : groupsIn(text.slice(gap + 2));
  return before + after < 8;
}

/** NaN if one is not a group. */
function groupsIn(text: string): number {
  const groups = text.split(":");
  const last = groups.at(-1) as string;
  const isHex = groups.every((group, i) =>
    i === groups.length - 1 && isIpv4(group) ? true : GROUP.test(group),
  );
  if (!isHex) return Number.NaN;
  return groups.length + (isIpv4(last) ? 1 : 0);
}

const GROUP = /^[0-9a-fA-F]{1,4}$/;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
