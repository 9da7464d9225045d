/**
 * How far the logs are known that a server follows, in words.
 */
import { humanText } from "../../time/format.ts";
import type { Zone } from "../../time/zones.ts";
import type { LogsKnown } from "../service.ts";

const STATES: Record<LogsKnown["state"], string> = {
  reading: "They are being read: answers do not know all of them yet",
  following: "They are followed as they are written",
  waiting: "Nothing is taken over for now",
};

export function knownWords({ state, says, logs, asOf, troubles }: LogsKnown, zone: Zone): string {
  const count = logs === 1 ? "1 log is known" : `${logs} logs are known`;
  const end = asOf ? `; the last line is of ${humanText(asOf, zone)}` : "";
  const why = says ? `: ${says}` : "";
  const trouble = troubles.map(({ path, what }) => ` ${path}: ${what}.`).join("");
  return `${count}${end}. ${STATES[state]}${why}.${trouble}`;
}
