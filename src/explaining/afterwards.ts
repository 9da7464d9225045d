/**
 * What became of mail that was turned away at the door, in words.
 */
import { duration } from "../time/format.ts";
import { type Instant, spanBetween } from "../time/instant.ts";

export interface Afterwards {
  /** Sessions that tried it again and did not get it in, as far as the log tells. */
  tries: number;
  /** The session that got it in. */
  gotIn?: { session: string; at: Instant | undefined };
}

/** `got in 15m 10s later`, `tried again 2 times`, `not seen again in 4h 2m`; `end` is the log's. */
export function afterwardsWords(
  { tries, gotIn }: Afterwards,
  at: Instant | undefined,
  end: Instant | undefined,
): string {
  const since = (later: Instant | undefined): string | undefined => {
    const seconds = at && later && spanBetween(at, later);
    return seconds === undefined ? undefined : duration(seconds);
  };
  if (gotIn) {
    const after = since(gotIn.at);
    return after === undefined ? "got in" : `got in ${after} later`;
  }
  if (tries > 0) return `tried again ${tries === 1 ? "once" : `${tries} times`}`;
  const rest = since(end);
  return `not seen again${rest === undefined ? "" : ` in ${rest}`}`;
}
