/**
 * The process that a syslog names behind the tag, which unwrapping leaves out of the text:
 *
 *     Jun 19 09:12:24 mx spamd[77]: spamd: clean message
 */

/** Of the raw line in [at, end); undefined where there is none. */
export function pidInTag(raw: Buffer, at: number, end: number): number | undefined {
  const limit = Math.min(end, at + LONGEST_PREFIX);
  const close = raw.indexOf("]: ", at, "latin1");
  if (close < 0 || close >= limit) return undefined;
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
const ZERO = 48;
const OPEN = 91;
