/**
 * The process that a syslog names behind the tag, which unwrapping leaves out of the text:
 *
 *     Jun 19 09:12:24 mx spamd[77]: spamd: clean message
 */

import { find } from "../../bytes/bytes.ts";

/** Of the raw line in [at, end), whose first colon with a blank ends the tag; undefined where there is none. */
export function pidInTag(raw: Buffer, at: number, end: number): number | undefined {
  const limit = Math.min(end, at + LONGEST_PREFIX);
  let colon = find(raw, COLON, at, limit);
  while (colon < limit && raw[colon + 1] !== BLANK) colon = find(raw, COLON, colon + 1, limit);
  const close = colon - 1;
  if (colon >= limit || raw[close] !== CLOSE) return undefined;
  let pid = 0;
  let scale = 1;
  for (let place = close - 1; place > at; place--) {
    const digit = (raw[place] as number) - ZERO;
    if (digit < 0 || digit > 9) return raw[place] === OPEN && scale > 1 ? pid : undefined;
    pid += digit * scale;
    scale *= 10;
  }
  return undefined;
}

const LONGEST_PREFIX = 200;
const BLANK = 32;
const ZERO = 48;
const COLON = 58;
const OPEN = 91;
const CLOSE = 93;
