/** What qmail-local's report of a success says of its work. */
import { ascii, startsWith, text } from "../bytes/bytes.ts";
import { rememberingBytes } from "../bytes/remembering.ts";
import { forwardedQps, localWork } from "../grammars/delivery-report/reading.ts";

/** What was asked for last is overwritten by the next. */
export interface LocalEnd {
  /** It has done nothing at all. */
  isIdle: boolean;
  /** The qps of the copies that it sent on. */
  forwards: readonly number[];
}

/** Of the report in [at, end), whose `hashOf` may be known. */
export function localEndOf(bytes: Uint8Array, at: number, end: number, hash?: number): LocalEnd {
  return isForward(bytes, at, end) ? FORWARD : whateverEnd(bytes, at, end, hash);
}

const whateverEnd = rememberingBytes((bytes, at, end): LocalEnd => {
  const report = text(bytes, at, end);
  const work = localWork(report);
  const isIdle = work !== undefined && work.files + work.forwards + work.programs === 0;
  return { isIdle, forwards: forwardedQps(report, "success") };
});

/**
 * `did_0+1+0/qp_27770/`, a forward and nothing else: then its qp is in FORWARD. There are many, and no two
 * are the same text, so these are read as bytes.
 */
function isForward(bytes: Uint8Array, at: number, end: number): boolean {
  if (!startsWith(bytes, at, end, FORWARDED) || bytes[end - 1] !== SLASH) return false;
  const digits = end - 1 - at - FORWARDED.length;
  if (digits < 1 || digits > MOST_DIGITS) return false;
  let qp = 0;
  for (let i = end - 1 - digits; i < end - 1; i++) {
    const digit = bytes[i] - ZERO;
    if (digit < 0 || digit > 9) return false;
    qp = qp * 10 + digit;
  }
  FORWARD_QPS[0] = qp;
  return true;
}

const FORWARDED = ascii("did_0+1+0/qp_");
const FORWARD_QPS = [0];
const FORWARD: LocalEnd = { isIdle: false, forwards: FORWARD_QPS };
const MOST_DIGITS = 15;
const ZERO = 48;
const SLASH = 47;
