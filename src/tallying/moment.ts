/**
 * The engine's moments: seconds since 1970 in the upper 32 bits, nanoseconds in the lower ones.
 */
import { compareInstants, type Instant } from "../time/instant.ts";

/** 0 stands for none. */
export function instantOf(moment: bigint): Instant | undefined {
  if (moment === 0n) return undefined;
  return { seconds: Number(moment >> 32n), nanos: Number(moment & 0xffffffffn) };
}

/** The first moment that is not before `at`, or the last there is; `absent` if there is no `at`. */
export function momentOf(at: Instant | undefined, absent: bigint): bigint {
  if (!at) return absent;
  if (compareInstants(at, FIRST) < 0) return 0n;
  if (at.seconds > MOST_SECONDS) return LAST;
  return (BigInt(at.seconds) << 32n) | BigInt(at.nanos);
}

const FIRST: Instant = { seconds: 0, nanos: 0 };
const MOST_SECONDS = 0xffffffff;
export const LAST = (1n << 64n) - 1n;
