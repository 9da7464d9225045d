/**
 * A TAI64N label, explained: the moment in the zone that is shown and in UTC, and which of two clocks wrote it.
 */
import { humanText, rfc3339 } from "../time/format.ts";
import { leapSeconds, parseTai64 } from "../time/tai64.ts";
import type { Zone } from "../time/zones.ts";
import { type Explanation, explanation } from "./explanation.ts";

/** undefined if the text is no label alone. */
export function explainLabel(text: string, zone: Zone): Explanation | undefined {
  const label = LABEL.exec(text)?.[1]?.toLowerCase();
  const at = label === undefined ? undefined : parseTai64(label, "daemontools");
  if (label === undefined || !at) return undefined;
  const byTable = parseTai64(label, leapSeconds);
  return explanation({
    what: "label",
    kind: "tai64n",
    verdict: "A moment, as multilog and tai64n write it.",
    means:
      "A TAI64N label: @, 16 hexadecimal digits of seconds, 8 of nanoseconds. It needs no zone and sorts as text.",
    severity: "fine",
    facts: [
      { name: "when", value: humanText(at, zone, 9), is: "what tai64nlocal shows in this zone" },
      { name: "in UTC", value: rfc3339(at) },
      ...(byTable
        ? [
            {
              name: "true TAI",
              value: rfc3339(byTable),
              is: "if s6-log wrote it, which counts leap seconds; daemontools and runit do not",
            },
          ]
        : []),
    ],
    sources: ["man tai64nlocal", "https://cr.yp.to/libtai/tai64.html"],
    next: [`qtrail find --on '${rfc3339(at).slice(0, 16).replace("T", " ")} UTC'`],
  });
}

const LABEL = /^(@[0-9a-fA-F]{16}(?:[0-9a-fA-F]{8}){0,2}):?$/;
