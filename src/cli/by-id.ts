/**
 * A whole id tells the second of its first line: what it names is read from there.
 */
import type { Asked } from "../pipeline/asked.ts";
import type { LogKind } from "../reports/reach.ts";
import { secondOf } from "../tracking/id.ts";

/** What to read for the message or session of that id, and what is linked with it; undefined: everything. */
export function askedById(id: string | undefined, kinds: readonly LogKind[]): Asked | undefined {
  const seconds = id === undefined ? undefined : secondOf(id);
  if (seconds === undefined) return undefined;
  const period = { from: { seconds, nanos: 0 }, to: { seconds: seconds + 1, nanos: 0 } };
  return { period, kinds, byFirstLine: true, withOrigins: true, withMail: true };
}
